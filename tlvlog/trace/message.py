"""Datagrams in a traced program's memory, and the netlink messages in them.

The structures that sends and receives take, in both widths of pointers, and the
one call that wraps them all on 32-bit x86.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Iterator
from typing import Final, NamedTuple

from ..kernel.netlink.protocols import Protocol, message_of
from .abi import Memory
from .program import TracedCall

__all__ = ["Received", "headers", "operation_of", "parts", "payload"]

_HEADER: Final = struct.Struct("=IHHII")

# struct msghdr: name, its length, iovec, their number; the rest is not needed.
_MESSAGE: Final = {False: struct.Struct("=QI4xQQ"), True: struct.Struct("=IIII")}
_VECTOR: Final = {False: struct.Struct("=QQ"), True: struct.Struct("=II")}
# struct mmsghdr: its size, and the offset of the received length.
_MANY: Final = {False: (64, 56), True: (32, 28)}
_VECTORS_MAX: Final = 1024
_MESSAGES_MAX: Final = 1024

# socketcall(2) of 32-bit x86: what its first argument selects, and how many words that takes.
_WRAPPED: Final = {
    1: ("socket", 3),
    9: ("send", 4),
    10: ("recv", 4),
    11: ("sendto", 6),
    12: ("recvfrom", 6),
    14: ("setsockopt", 5),
    15: ("getsockopt", 5),
    16: ("sendmsg", 3),
    17: ("recvmsg", 3),
    19: ("recvmmsg", 5),
    20: ("sendmmsg", 4),
}


class Received(NamedTuple):
    """A datagram: its bytes, the size of the buffer, and the sender's port (0: the kernel)."""

    data: bytes
    room: int
    sender: int

    @staticmethod
    def unwrap(memory: Memory, tid: int, call: TracedCall) -> None:
        """Replace a socketcall(2) by the call that it multiplexes, if that is traced."""
        name, count = _WRAPPED.get(call.arguments[0] & 0xFFFF_FFFF, ("", 0))
        words = memory.read(tid, call.arguments[1], 4 * count)
        if count and len(words) == 4 * count:
            values = struct.unpack(f"={count}I", words)
            call.arguments = (*values, *(0,) * (6 - count))
            # send and recv are sendto and recvfrom without an address.
            call.name = {"send": "sendto", "recv": "recvfrom"}.get(name, name)


def headers(data: bytes) -> Iterator[tuple[int, int, int, int, int]]:
    """Offset, length, type, flags and sequence number of each message that begins in `data`."""
    offset = 0
    size = _HEADER.size
    unpack = _HEADER.unpack_from
    while len(data) - offset >= size:
        length, type_, flags, sequence, _ = unpack(data, offset)
        if length < size:
            return
        yield offset, length, type_, flags, sequence
        offset += length + -length % 4


def operation_of(request: bytes, protocol: Protocol, family: str = "") -> str:
    """The name of a request, its number if it has none, "" without a request."""
    if len(request) < _HEADER.size:
        return ""
    return message_of(request, sys.byteorder, protocol, family)[0]


def payload(memory: Memory, tid: int, call: TracedCall, most: int) -> Iterator[bytes]:
    """The datagrams that a call is about to send, each cut to a limit of bytes."""
    _, first, second = call.arguments[:3]
    if call.name in ("sendto", "write"):
        yield memory.read(tid, first, min(second, most))
    elif call.name == "writev":
        yield _gathered(memory, tid, (first, second), call.narrow, most)[0]
    elif call.name == "sendmsg":
        yield _message(memory, tid, first, call.narrow, most).data
    else:
        size, _ = _MANY[call.narrow]
        for index in range(min(second & 0xFFFF_FFFF, _MESSAGES_MAX)):
            yield _message(memory, tid, first + index * size, call.narrow, most).data


def parts(memory: Memory, tid: int, call: TracedCall, result: int, most: int) -> Iterator[Received]:
    """The datagrams that a call has received; `result` is what it returned."""
    _, first, second, _, name, name_length = call.arguments
    if call.name == "read":
        yield Received(memory.read(tid, first, min(result, second, most)), second, 0)
    elif call.name == "readv":
        data, room = _gathered(memory, tid, (first, second), call.narrow, min(result, most))
        yield Received(data, room, 0)
    elif call.name == "recvfrom":
        data = memory.read(tid, first, min(result, second, most))
        size = int.from_bytes(memory.read(tid, name_length, 4), "little") if name_length else 0
        yield Received(data, second, _port(memory, tid, name, 12 if size else 0))
    elif call.name == "recvmsg":
        yield _message(memory, tid, first, call.narrow, min(result, most))
    else:
        size, place = _MANY[call.narrow]
        for index in range(min(result, _MESSAGES_MAX)):
            at = first + index * size
            length = memory.read(tid, at + place, 4)
            if len(length) < 4:
                return
            count = min(struct.unpack("=I", length)[0], most)
            yield _message(memory, tid, at, call.narrow, count)


def _message(memory: Memory, tid: int, address: int, narrow: bool, most: int) -> Received:
    layout = _MESSAGE[narrow]
    head = memory.read(tid, address, layout.size)
    if len(head) < layout.size:
        return Received(b"", 0, 0)
    name, name_length, vectors, count = layout.unpack(head)
    data, room = _gathered(memory, tid, (vectors, count), narrow, most)
    return Received(data, room, _port(memory, tid, name, name_length))


def _gathered(
    memory: Memory, tid: int, vectors: tuple[int, int], narrow: bool, most: int
) -> tuple[bytes, int]:
    """The bytes that an array of `struct iovec` describes, and their full size."""
    vector = _VECTOR[narrow]
    address, count = vectors
    listed = memory.read(tid, address, vector.size * min(count, _VECTORS_MAX))
    pieces, room = [], 0
    for base, size in vector.iter_unpack(listed[: len(listed) // vector.size * vector.size]):
        wanted = min(size, most)
        room += size
        if wanted:
            pieces.append(memory.read(tid, base, wanted))
            most -= wanted
    return pieces[0] if len(pieces) == 1 else b"".join(pieces), room


def _port(memory: Memory, tid: int, name: int, length: int) -> int:
    """The port of a netlink address, 0 if it cannot be read."""
    if not name or length < 12:
        return 0
    address = memory.read(tid, name, 12)
    return struct.unpack("=HHII", address)[2] if len(address) == 12 else 0
