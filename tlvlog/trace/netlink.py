"""Netlink traffic of a traced program: its requests, and the kernel's error answers.

The call that sends a request succeeds; the kernel's verdict is in a datagram that a
later call receives.  Both are matched by socket and sequence number, so that a refusal
is reported for the thread that sent the request.  Sends and receives on other sockets
cost one look at the descriptor, and none before the first netlink socket is seen.
"""

from __future__ import annotations

import errno
import os
import socket
import struct
import sys
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from ..kernel.netlink.families import family_names
from ..kernel.netlink.protocols import ACK_TLVS, PROTOCOLS, Protocol
from ..kernel.netlink.request import DONE, ERROR, EXT_ACK, SOL_NETLINK
from .access import Access, FailedCall, finding, unfinished
from .message import Received, headers, operation_of, parts, payload
from .program import FAILURE, NOTHING, RETURN, Process, Thread, TracedCall, Wanted

__all__ = ["NetlinkCalls"]

_AF_NETLINK: Final = 16
_PEEK: Final = 2


# Limits of the pending requests and the sockets kept.
_REQUESTS_MAX: Final = 256
_REQUEST_SIZE: Final = 1 << 14
_SOCKETS_MAX: Final = 1024
_ANSWER_MAX: Final = 1 << 20
_FAMILIES_ASKED_MAX: Final = 16

_PLAIN: Final = frozenset(("read", "readv", "write", "writev"))
_SENDS: Final = frozenset(("sendto", "sendmsg", "sendmmsg", "write", "writev"))
# The calls of a process that are examined to learn how it uses a new socket.
_LOOK_AT: Final = 64
# From the start of a program that was given a socket: an interpreter makes hundreds before its own.
_LOOK_AT_INHERITED: Final = 4096
# A socket without data, or an interrupted read, is not a failure.
_WAITING: Final = frozenset((-errno.EAGAIN, -errno.EINTR))


class _Request(NamedTuple):
    data: bytes
    tid: int
    syscall: str


@dataclass(slots=True)
class _Socket:
    protocol: Protocol
    requests: OrderedDict[int, _Request] = field(default_factory=OrderedDict)
    # Whether the program asked for reasons on this socket; whether we asked on its behalf.
    asks: bool | None = False
    asked: bool = False


class NetlinkCalls:
    """Watches sockets; `successes`: warnings of requests that succeeded are reported too.

    Reads and writes are not in the filter: when a process opens a socket its next few
    calls are examined, and if it reads or writes the socket, all calls while it is
    open.  With `ask` extended acknowledgements are turned on for every netlink socket
    that is sent to, unless the program did so.
    """

    def __init__(
        self,
        access: Access,
        report: Callable[[FailedCall], None],
        wanted: Wanted,
        *,
        successes: bool,
        ask: bool,
    ) -> None:
        self._access = access
        self._wanted = wanted
        self._report = report
        self._successes = successes
        self._ask = ask
        self._inherits = self._any = any_netlink_here()
        # By inode, which is unique while the socket is open.
        self._sockets: OrderedDict[int, _Socket | None] = OrderedDict()
        # Names of generic netlink families.
        self._families: dict[int, str] = {}
        self._asked_for_families = 0
        # By process and descriptor; verified before a report, because the tracer
        # does not see that a descriptor was closed and reused.
        self._known: dict[tuple[int, int], tuple[int, _Socket]] = {}

    # Calls -------------------------------------------------------------------

    def entered(self, thread: Thread, call: TracedCall) -> int:
        """Note a request before the kernel can answer it."""
        if call.name == "socket":
            return RETURN if call.arguments[0] & 0xFFFF_FFFF == _AF_NETLINK else NOTHING
        if not self._any:
            return NOTHING
        if self._wanted and not self._is_wanted(thread.process, call):
            return NOTHING
        known = call.notes = self._socket(thread, call.arguments[0])
        if known is None:
            return NOTHING
        if call.name not in _SENDS:
            peeks = call.name not in _PLAIN and _flags(call) & _PEEK
            return NOTHING if peeks else RETURN
        self._asking(thread, call, known)
        for data in payload(self._access.memory, thread.tid, call, _REQUEST_SIZE):
            _remember(known, data, thread.tid, call.name)
        return FAILURE

    def _is_wanted(self, process: Process, call: TracedCall) -> bool:
        """Whether a call is one of a socket's; learns how the socket is used."""
        place = process.pid, call.arguments[0] & 0xFFFF_FFFF
        if call.name in _PLAIN and place in self._known:
            self._wanted.add(process, place)
            return True
        self._wanted.drop(process, place)
        if call.name == "close":
            self._known.pop(place, None)
        return call.name not in _PLAIN and call.name != "close"

    def returned(self, thread: Thread, call: TracedCall, result: int) -> None:
        """Read the answers, or report that sending failed."""
        if call.name == "socket":
            self._opened(thread, call, result)
        elif result < 0:
            if result not in _WAITING:
                self._refused(thread, call, result)
        elif call.name not in _SENDS:
            known = call.notes
            if isinstance(known, _Socket):
                for came in parts(self._access.memory, thread.tid, call, result, _ANSWER_MAX):
                    if not came.sender:
                        self._read(thread, call, known, came)

    def vanished(self, thread: Thread, call: TracedCall) -> None:
        """Report a request whose thread ended inside it; a receive needs no report."""
        if call.name in _SENDS:
            found = finding(self._access, thread, call, "", 0, "netlink")
            self._report(unfinished(found))

    def _opened(self, thread: Thread, call: TracedCall, result: int) -> None:
        if result >= 0:
            self._any = True
            self._look(thread.process, result)
            place = thread.process.pid, result & 0xFFFF_FFFF
            self._wanted.add(thread.process, place, calls=_LOOK_AT)
            return
        protocol = call.arguments[2] & 0xFFFF_FFFF
        self._report(finding(self._access, thread, call, f"NETLINK {protocol}", result, "netlink"))

    def _refused(self, thread: Thread, call: TracedCall, result: int) -> None:
        known = call.notes
        operation = ""
        if call.name in _SENDS and isinstance(known, _Socket) and known.requests:
            _, last = known.requests.popitem()
            family = self._family(last.data, known.protocol)
            operation = operation_of(last.data, known.protocol, family)
        self._report(finding(self._access, thread, call, operation, result, "netlink"))

    def _family(self, request: bytes, protocol: Protocol) -> str:
        """The name of the generic netlink family that a request is for."""
        if protocol != "generic" or len(request) < 6:
            return ""
        number = int.from_bytes(request[4:6], sys.byteorder)
        if number not in self._families and self._asked_for_families < _FAMILIES_ASKED_MAX:
            # A module may have registered a family since.
            self._asked_for_families += 1
            self._families.update(family_names())
        return self._families.setdefault(number, "")

    # Sockets -----------------------------------------------------------------

    def _socket(self, thread: Thread, fd: int) -> _Socket | None:
        fd &= 0xFFFF_FFFF
        known = self._known.get((thread.process.pid, fd))
        return known[1] if known is not None else self._look(thread.process, fd)

    def _look(self, process: Process, fd: int) -> _Socket | None:
        place = process.pid, fd
        self._known.pop(place, None)
        inode = _inode(*place)
        if inode is None:
            return None
        if inode not in self._sockets:
            self._sockets[inode] = self._new_socket(process, fd)
            if len(self._sockets) > _SOCKETS_MAX:
                self._sockets.popitem(last=False)
        found = self._sockets[inode]
        if found is not None:
            if len(self._known) > _SOCKETS_MAX:
                self._known.clear()
            self._known[place] = inode, found
        return found

    def _is_still(self, thread: Thread, fd: int) -> bool:
        """Whether the cached socket of a descriptor is still right; forgets it if not."""
        place = thread.process.pid, fd & 0xFFFF_FFFF
        known = self._known.get(place)
        if known is not None and known[0] != _inode(*place):
            del self._known[place]
            return False
        return True

    def _new_socket(self, process: Process, fd: int) -> _Socket | None:
        taken = self._access.socket(process, fd)
        if taken is None:
            return None
        with taken:
            if taken.family != _AF_NETLINK:
                return None
            return _Socket(PROTOCOLS.get(taken.proto, "other"))

    def replaced(self, process: Process) -> None:
        """A process runs another program, which may read from sockets that it was given."""
        for fd in _descriptors(process.pid) if self._inherits else ():
            if self._look(process, fd) is not None:
                self._wanted.add(process, (process.pid, fd), calls=_LOOK_AT_INHERITED)

    def ended(self, process: Process) -> None:
        """A process ended or executed another program: forget its descriptors."""
        for place in [place for place in self._known if place[0] == process.pid]:
            del self._known[place]
            self._wanted.drop(process, place)

    def _asks(self, thread: Thread, fd: int) -> bool | None:
        taken = self._access.socket(thread.process, fd & 0xFFFF_FFFF)
        if taken is None:
            return None
        with taken:
            try:
                return bool(taken.getsockopt(SOL_NETLINK, EXT_ACK))
            except OSError:
                return None

    def _asking(self, thread: Thread, call: TracedCall, known: _Socket) -> None:
        if self._ask and not known.asked:
            known.asked = True
            taken = self._access.socket(thread.process, call.arguments[0] & 0xFFFF_FFFF)
            if taken is not None:
                with taken, suppress(OSError):
                    taken.setsockopt(SOL_NETLINK, EXT_ACK, 1)

    # Answers -----------------------------------------------------------------

    def _read(self, thread: Thread, call: TracedCall, known: _Socket, came: Received) -> None:
        data = came.data
        for at, length, type_, flags, sequence in headers(data):
            if type_ not in (ERROR, DONE) or at + 20 > len(data):
                continue
            error = struct.unpack_from("=i", data, at + 16)[0]
            request = known.requests.pop(sequence, None)
            if error >= 0 and not (self._successes and error == 0 and flags & ACK_TLVS):
                continue
            said = bytes(data[at : at + length])
            # An ERROR repeats at least the header of its request.
            sent = said[20:] if type_ == ERROR else b""
            is_answer = request is not None and sent[:16] == request.data[:16]
            if not is_answer and not self._is_still(thread, call.arguments[0]):
                return
            if request is not None:
                sent = request.data
            syscall = request.syscall if request is not None else call.name
            family = self._family(sent, known.protocol)
            operation = operation_of(sent, known.protocol, family)
            found = finding(self._access, thread, call, operation, min(error, 0), "netlink")
            found.syscall = syscall
            found.tid = request.tid if request is not None else thread.tid
            found.text, found.request = _anonymous(said, type_), _anonymous(sent, 0)
            found.protocol, found.family = known.protocol, family
            known.asks = known.asks or bool(flags & ACK_TLVS)
            if not known.asks:
                known.asks = self._asks(thread, call.arguments[0])
            found.asked = known.asks
            found.capacity = came.room if found.asked else 0
            self._report(found)


def _inode(pid: int, fd: int) -> int | None:
    try:
        return os.stat(f"/proc/{pid}/fd/{fd}").st_ino
    except OSError:
        return None


def _anonymous(message: bytes, type_: int) -> bytes:
    """A message without sequence numbers and ports: a cache key for equal requests."""
    cleared = bytearray(message)
    for start in (8, 28) if type_ == ERROR else (8,):
        if start + 8 <= len(cleared):
            cleared[start : start + 8] = bytes(8)
    return bytes(cleared)


def _remember(known: _Socket, data: bytes, tid: int, syscall: str) -> None:
    for at, length, _, _, sequence in headers(data):
        known.requests[sequence] = _Request(bytes(data[at : at + length]), tid, syscall)
        known.requests.move_to_end(sequence)
    while len(known.requests) > _REQUESTS_MAX:
        known.requests.popitem(last=False)


def _flags(call: TracedCall) -> int:
    return call.arguments[2 if call.name == "recvmsg" else 3] & 0xFFFF_FFFF


def _descriptors(pid: int) -> list[int]:
    try:
        names = os.listdir(f"/proc/{pid}/fd")
    except OSError:
        return []
    return sorted(int(name) for name in names)[:_SOCKETS_MAX]


def any_netlink_here() -> bool:
    """Whether this process has netlink sockets, which a program would inherit."""
    try:
        names = os.listdir("/proc/self/fd")
    except OSError:
        return False
    for name in names:
        with suppress(OSError):
            copy = os.dup(int(name))
            try:
                found = socket.socket(fileno=copy)
            except OSError:
                os.close(copy)
                continue
            with found:
                if found.family == _AF_NETLINK:
                    return True
    return False
