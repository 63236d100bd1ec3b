"""A netlink request and the kernel's answers, as they came.

The socket asks for extended acknowledgements; the importers read the datagrams.
"""

from __future__ import annotations

import errno
import os
import socket
import struct
import time
from typing import Final

from ...errors import EncodeError, KernelError

__all__ = ["bad_family", "bad_link", "request"]

SOL_NETLINK: Final = 270
_CAP_ACK: Final = 10
EXT_ACK: Final = 11
_STRICT_CHECK: Final = 12

_HEADER: Final = struct.Struct("=IHHII")
_ATTRIBUTE: Final = struct.Struct("=HH")
ERROR: Final = 2
DONE: Final = 3
_REQUEST: Final = 1
_MULTI: Final = 2
_ACK: Final = 4
_DUMP: Final = 0x300

ROUTE: Final = 0
GENERIC: Final = 16

_GETLINK: Final = 18
_IFLA_MTU: Final = 4
_CTRL: Final = 16
_CTRL_GETFAMILY: Final = 3
_CTRL_FAMILY_ID: Final = 1

# The most bytes that are read for one request: a dump of a large routing table is smaller.
_ANSWERS_MAX: Final = 1 << 28


def request(
    message: bytes,
    *,
    family: int = ROUTE,
    cap_ack: bool = False,
    strict: bool = True,
    timeout: float = 2.0,
) -> list[bytes]:
    """Send a request of one or more messages and return the datagrams that answer it.

    `message` is sent as it is, in host order.  `cap_ack` leaves the request out
    of the answers, `strict` has dumps check what they are asked.  It ends with
    the acknowledgement, error or end of dump of every message in it; a message that
    asks for neither ends with its first plain answer.

    EncodeError for bytes that hold no message; KernelError with ETIMEDOUT where
    answers are missing after `timeout` seconds, otherwise with the errno of the
    socket.
    """
    waiting = _expected(message)
    deadline = time.monotonic() + timeout
    try:
        with _open(family, cap_ack, strict) as channel:
            channel.sendto(message, (0, 0))
            return _collect(channel, waiting, deadline)
    except TimeoutError:
        raise KernelError(errno.ETIMEDOUT, "netlink: no answer in time") from None
    except OSError as error:
        if isinstance(error, KernelError):
            raise
        number = error.errno or errno.EIO
        raise KernelError(number, f"netlink: {os.strerror(number)}") from None


def bad_link() -> bytes:
    """A refused question: RTM_GETLINK of the loopback with an IFLA_MTU of two bytes."""
    link = struct.pack("=BxHiII", 0, 0, 1, 0, 0)
    return _message(_GETLINK, _REQUEST | _ACK, link + _attribute(_IFLA_MTU, b"\1\0"))


def bad_family() -> bytes:
    """A refused question for `GENERIC`: CTRL_CMD_GETFAMILY with a FAMILY_ID of one byte."""
    generic = struct.pack("=BBH", _CTRL_GETFAMILY, 1, 0)
    return _message(_CTRL, _REQUEST | _ACK, generic + _attribute(_CTRL_FAMILY_ID, b"\1"))


def _message(type: int, flags: int, body: bytes) -> bytes:
    return _HEADER.pack(_HEADER.size + len(body), type, flags, 1, 0) + body


def _attribute(type: int, value: bytes) -> bytes:
    # Netlink's own header: its length counts the header, the padding not.
    data = _ATTRIBUTE.pack(_ATTRIBUTE.size + len(value), type) + value
    return data + bytes(-len(data) % 4)


def _expected(message: bytes) -> list[tuple[int, bool]]:
    """The sequence number of each message, and whether only an end ends it."""
    found = []
    for offset, length, _, flags, sequence in _messages(message):
        if not flags & _REQUEST:
            raise EncodeError(f"the message at {offset} is no request: flags {flags:#x}")
        if length > len(message) - offset:
            raise EncodeError(
                f"the message at {offset} has {len(message) - offset} bytes and says {length}"
            )
        found.append((sequence, bool(flags & (_ACK | _DUMP))))
    if not found:
        raise EncodeError(f"{len(message)} bytes hold no netlink message")
    return found


def _messages(data: bytes) -> list[tuple[int, int, int, int, int]]:
    found = []
    offset = 0
    while len(data) - offset >= _HEADER.size:
        length, type, flags, sequence, _ = _HEADER.unpack_from(data, offset)
        if length < _HEADER.size:
            break
        found.append((offset, length, type, flags, sequence))
        offset += length + -length % 4
    return found


def _open(family: int, cap_ack: bool, strict: bool) -> socket.socket:
    if not hasattr(socket, "AF_NETLINK"):
        raise KernelError(errno.ENOSYS, "netlink needs Linux")
    channel = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW | socket.SOCK_CLOEXEC, family)
    try:
        for option, wanted in ((EXT_ACK, True), (_CAP_ACK, cap_ack), (_STRICT_CHECK, strict)):
            if wanted:
                try:
                    channel.setsockopt(SOL_NETLINK, option, 1)
                except OSError as error:
                    # Before 4.12 (EXT_ACK), 4.3 (CAP_ACK) and 4.20 (strict checks).
                    if error.errno != errno.ENOPROTOOPT:
                        raise
        channel.bind((0, 0))
    except BaseException:
        channel.close()
        raise
    return channel


def _collect(
    channel: socket.socket, waiting: list[tuple[int, bool]], deadline: float
) -> list[bytes]:
    answers: list[bytes] = []
    room = _ANSWERS_MAX
    while waiting:
        left = deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        channel.settimeout(left)
        # The size first: a datagram that is read in part is lost for the rest.
        size = channel.recv_into(bytearray(1), 1, socket.MSG_PEEK | socket.MSG_TRUNC)
        if size > room:
            raise KernelError(errno.EMSGSIZE, f"netlink: more than {_ANSWERS_MAX} bytes of answers")
        data, (sender, _) = channel.recvfrom(max(size, 1))
        if sender:
            # Only the kernel has port 0; ignore other senders.
            continue
        room -= size
        answers.append(data)
        for _, _, type, flags, sequence in _messages(data):
            _settle(waiting, type, flags, sequence)
    return answers


def _settle(waiting: list[tuple[int, bool]], type: int, flags: int, sequence: int) -> None:
    """Remove the message that this answer completes."""
    final = type in (ERROR, DONE)
    for place, (number, until_end) in enumerate(waiting):
        if number == sequence and (final or not (until_end or flags & _MULTI)):
            del waiting[place]
            return
