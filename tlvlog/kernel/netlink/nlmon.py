"""Refused requests out of captured netlink packets, as `nlmon` gives them.

Pure: packets in, calls with their logs out.  A request and its answer are joined by the
interface that saw them (which is one network namespace), the netlink family, the socket's port
and the sequence number; the answer repeats the header of its request, which must be the same.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from struct import Struct
from typing import Final, NamedTuple

from ...codec.encoder import encode
from ...codec.extended_error import ExtendedError
from ...codec.records import Record
from ...formats.capture import Call
from ...formats.packets import Packet
from ...wire import MARKS, ByteOrder
from .extack import import_extack
from .path import HEADER_SIZE, family_in
from .protocols import CONTROLLER, PROTOCOLS, message_of

__all__ = ["COOKED", "COOKED_2", "LINK_TYPE", "Refusals", "payload_of"]

LINK_TYPE: Final = 253
COOKED: Final = 113
COOKED_2: Final = 276
"""Link types of packets with a header in front; the cooked ones, of `tcpdump -i any`, have other
packets as well."""

# Of each the size of that header, and where it has the hardware type and the netlink family.
_HEADS: Final = {LINK_TYPE: (16, 2, 14), COOKED: (16, 2, 14), COOKED_2: (20, 8, 0)}
_ARPHRD_NETLINK: Final = 824
_ERROR, _DONE = 2, 3
_FIRST_REQUEST: Final = 16
_REQUEST, _ACK, _DUMP, _CAPPED = 1, 4, 0x300, 0x100
_CODE_SIZE: Final = 4
_ERRNO_MAX: Final = 4095
_GENERIC: Final = 16
# Where the attributes begin in a controller's answer.
_CONTROLLER_SIZE: Final = HEADER_SIZE + 4
_FAMILIES_MAX: Final = 4096

# The most that is kept of requests that wait for their answers.
_REQUESTS_MAX: Final = 4096
_REQUEST_BYTES_MAX: Final = 1 << 24
_SAME_KEY_MAX: Final = 16

_HEADERS: Final = {order: Struct(f"{mark}IHHII") for order, mark in MARKS.items()}


class _Message(NamedTuple):
    """A netlink message; `data` holds the captured part of its `length` bytes."""

    data: bytes
    length: int
    type: int
    flags: int
    sequence: int
    port: int


_Key = tuple[int, int, int]
# Names of generic netlink families by interface and number, as far as a capture tells them.
_Families = dict[tuple[int, int], str]


def payload_of(packet: Packet) -> tuple[int, bytes] | None:
    """The netlink family of a packet and its messages; None for a packet of another kind."""
    data = packet.data
    size, hardware, family = _HEADS.get(packet.interface.link_type, (0, 0, 0))
    if not size or len(data) < size:
        return None
    if int.from_bytes(data[hardware : hardware + 2], "big") != _ARPHRD_NETLINK:
        return None
    return int.from_bytes(data[family : family + 2], "big"), data[size:]


class Refusals:
    """Gives a call for each answer that refuses a request, or warns of one."""

    def __init__(self) -> None:
        self._waiting: OrderedDict[_Key, list[_Message]] = OrderedDict()
        self._count = 0
        self._bytes = 0
        self._families: _Families = {}

    def feed(self, packet: Packet) -> Iterator[Call]:
        """The calls that a packet answers, in the order of its messages; mostly none."""
        found = payload_of(packet)
        if found is None:
            return
        family, payload = found
        order = _order_of(payload, packet.order, packet.size - len(packet.data) + len(payload))
        if order is None:
            return
        for message in _messages(payload, order):
            key = (packet.interface.number, family, message.sequence)
            if family == _GENERIC and message.type == CONTROLLER:
                self._learn(packet.interface.number, message.data, order)
            if message.type in (_ERROR, _DONE):
                request = self._answered(key, message)
                call = _call(packet, family, message, request, order, self._families)
                if call is not None:
                    yield call
            elif message.flags & _REQUEST and message.type >= _FIRST_REQUEST:
                self._remember(key, message)

    def _learn(self, interface: int, data: bytes, order: ByteOrder) -> None:
        """A generic netlink family's name, where the controller tells it."""
        family = family_in(data, _CONTROLLER_SIZE, len(data), order)
        if family is None or len(self._families) >= _FAMILIES_MAX:
            return
        number, name = family
        if name.isascii():
            self._families[interface, number] = name.decode("ascii")

    def _remember(self, key: _Key, message: _Message) -> None:
        same = self._waiting.setdefault(key, [])
        self._waiting.move_to_end(key)
        same.append(message)
        self._count += 1
        self._bytes += len(message.data)
        if len(same) > _SAME_KEY_MAX:
            self._forget(same, 0)
        while self._count > _REQUESTS_MAX or self._bytes > _REQUEST_BYTES_MAX:
            oldest, messages = next(iter(self._waiting.items()))
            self._forget(messages, 0)
            if not messages:
                del self._waiting[oldest]

    def _forget(self, messages: list[_Message], index: int) -> _Message:
        message = messages.pop(index)
        self._count -= 1
        self._bytes -= len(message.data)
        return message

    def _answered(self, key: _Key, answer: _Message) -> bytes | None:
        """The request that is answered, no longer pending then; None if two are possible."""
        waiting = self._waiting.get(key, [])
        echo = b""
        if answer.type == _ERROR:
            echo = answer.data[HEADER_SIZE + _CODE_SIZE :][:HEADER_SIZE]
        fitting = [
            index
            for index, item in enumerate(waiting)
            if item.port in (0, answer.port)
            and (item.flags & _DUMP if answer.type == _DONE else item.data.startswith(echo))
        ]
        if not fitting:
            return None
        asking = [index for index in fitting if waiting[index].flags & (_ACK | _DUMP)]
        # A request that asks for no acknowledgement gets no answer on success.
        chosen = asking or fitting[-1:]
        bodies = {waiting[index].data for index in chosen}
        found = self._forget(waiting, chosen[0])
        if not waiting:
            del self._waiting[key]
        return found.data if len(bodies) == 1 else None


def _order_of(payload: bytes, likely: ByteOrder, size: int) -> ByteOrder | None:
    """The order in which the length of the first message fits into a packet of `size` bytes."""
    orders: tuple[ByteOrder, ...] = (likely, "big" if likely == "little" else "little")
    for order in orders:
        if HEADER_SIZE <= int.from_bytes(payload[:4], order) <= size:
            return order
    return None


def _messages(payload: bytes, order: ByteOrder) -> Iterator[_Message]:
    start = 0
    header = _HEADERS[order]
    while len(payload) - start >= HEADER_SIZE:
        length, type_, flags, sequence, port = header.unpack_from(payload, start)
        if length < HEADER_SIZE:
            return
        data = payload[start : start + length]
        yield _Message(data, length, type_, flags, sequence, port)
        start += length + -length % 4


def _call(
    packet: Packet,
    family: int,
    answer: _Message,
    request: bytes | None,
    order: ByteOrder,
    families: _Families,
) -> Call | None:
    """The call that an answer ends; None if the answer does not refuse or warn."""
    code = answer.data[HEADER_SIZE : HEADER_SIZE + _CODE_SIZE]
    if len(code) < _CODE_SIZE:
        return None
    error = int.from_bytes(code, order, signed=True)
    error = error if -_ERRNO_MAX <= error < 0 else 0
    protocol = PROTOCOLS.get(family, "other")
    asked = request or _echo(answer, order)
    name = families.get((packet.interface.number, int.from_bytes(asked[4:6], order)), "")
    records = import_extack(answer.data, request, byte_order=order, protocol=protocol, family=name)
    if not error and not any(map(_is_warning, records)):
        return None
    extra: dict[str, object] = {
        "netlink_family": family,
        "port": answer.port,
        "sequence": answer.sequence,
    }
    if packet.interface.name:
        extra["interface"] = packet.interface.name
    return Call(
        time=packet.time,
        operation=message_of(asked, order, protocol, name)[0] if len(asked) >= HEADER_SIZE else "",
        result=error,
        log=encode(records),
        extra=extra,
    )


def _echo(answer: _Message, order: ByteOrder) -> bytes:
    """The part of its request that an answer repeats, at least the header."""
    if answer.type != _ERROR:
        return b""
    echo = answer.data[HEADER_SIZE + _CODE_SIZE :]
    is_capped = answer.flags & _CAPPED
    length = HEADER_SIZE if is_capped else int.from_bytes(echo[:4], order)
    return echo[: max(length, HEADER_SIZE)]


def _is_warning(record: Record) -> bool:
    return isinstance(record, ExtendedError) and record.severity in ("error", "warning")
