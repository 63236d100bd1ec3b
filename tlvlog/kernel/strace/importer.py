"""An strace log as records: what the kernel answered to a program nobody changed.

Pure: the bytes of a log in, records out.  Written with `-e read=all` the log
holds the bytes of every answer, with `-e write=all` those of every request
too; with `-xx` it holds strings in hexadecimal, which is enough for messages of
file-system contexts, and of extended acknowledgements for what strace decodes.
"""

from __future__ import annotations

import re
import struct
from typing import Final

from ...codec.extended_error import ExtendedError
from ...codec.records import Record
from ...schema import builtin
from ..bpf.verifier import import_verifier
from ..fs.context import import_fscontext
from ..netlink.extack import import_extack
from ..netlink.names import names_of
from ..netlink.path import Protocol
from .lines import Call, calls_in, descriptor_of, string_of, unescaped

__all__ = ["import_strace"]

_READS: Final = frozenset({"read", "recv", "recvfrom", "recvmsg", "recvmmsg", "readv"})
_WRITES: Final = frozenset({"write", "send", "sendto", "sendmsg", "sendmmsg", "writev"})
_CONFIGURES: Final = frozenset({"fsconfig", "fsmount"})
_REQUEST_MAX: Final = 1 << 20
# Every answer may be read beside the same long request: so many times the log's
# bytes of requests are looked into, and then no more.
_REQUESTS_MAX: Final = 8
_ERRNOS: Final = builtin().enum_values["errno"]
_FSCONTEXT: Final = "fscontext"
_CAPPED: Final = 0x100
_HAS_ATTRIBUTES: Final = 0x200

_ERROR_TEXT: Final = re.compile(r"\{error=-([A-Z0-9]{2,20})")
_REQUEST_TEXT: Final = re.compile(
    r"msg=\[?\{nlmsg_len=([0-9]{1,9}), nlmsg_type=([A-Z_0-9a-fx]{1,32})[^}]{0,200}?"
    r"nlmsg_seq=([0-9]{1,10})"
)
_MESSAGE_TEXT: Final = re.compile(r'NLMSGERR_ATTR_MSG\}, "((?:[^"\\]|\\.)*+)"', re.DOTALL)
_OFFSET_TEXT: Final = re.compile(r"NLMSGERR_ATTR_OFFS\}, ([0-9]{1,9})")


class _Importer:
    """Follows descriptors through a log; what is read from them decides what they are."""

    def __init__(self, byte_order: str, size: int) -> None:
        self.records: list[Record] = []
        self._order = byte_order
        self._may_read = _REQUESTS_MAX * size
        # By number, then by process: a number is also looked up in all of them.
        self._kinds: dict[int, dict[str, str]] = {}
        self._requests: dict[tuple[str, int], bytes] = {}
        self._errors: dict[tuple[str, int], int] = {}

    def take(self, call: Call) -> None:
        """One call of the log."""
        if call.name == "bpf":
            self._bpf(call)
            return
        if call.name in ("fsopen", "fspick"):
            self._kinds.setdefault(call.result, {})[call.pid] = _FSCONTEXT
        elif call.name == "socket" and call.arguments.startswith("AF_NETLINK"):
            self._kinds.setdefault(call.result, {})[call.pid] = _protocol(call.arguments)
        elif found := descriptor_of(call.arguments):
            self._on_descriptor(call, *found)

    def _on_descriptor(self, call: Call, number: int, said: str) -> None:
        place = (call.pid, number)
        if call.name == "close":
            self._kinds.get(number, {}).pop(call.pid, None)
            self._requests.pop(place, None)
            self._errors.pop(place, None)
        elif call.name in _CONFIGURES:
            if call.errno:
                self._errors[place] = _ERRNOS.get(call.errno, 0)
        elif call.name in _WRITES and call.dumps:
            self._requests[place] = call.data[:_REQUEST_MAX]
        elif call.name in _READS and call.result > 0 and "MSG_PEEK" not in call.arguments:
            self._read(call, place, self._kind(place, said))

    def _kind(self, place: tuple[str, int], said: str) -> str | None:
        if _FSCONTEXT in said:
            return _FSCONTEXT
        if said.startswith("NETLINK:"):
            return _protocol(said)
        # A descriptor may be inherited: then another process opened it.
        kinds = self._kinds.get(place[1], {})
        return kinds.get(place[0]) or next(iter(kinds.values()), None)

    def _read(self, call: Call, place: tuple[str, int], kind: str | None) -> None:
        if kind == _FSCONTEXT:
            self.records += import_fscontext(call.data, errno=self._errors.get(place))
            return
        order = self._order
        if not call.dumps and "nlmsg_type=" in call.arguments:
            data, order = _rebuilt(call.arguments), "host"
        else:
            data = call.data
        if kind is None and not _looks_like_netlink(data, order):
            return
        protocol: Protocol | None = None
        if kind in ("route", "generic"):
            protocol = "route" if kind == "route" else "generic"
        elif kind is not None:
            protocol = "other"
        request = self._requests.get(place, b"")
        self._may_read -= len(request)
        if self._may_read < 0:
            request = b""
        self.records += import_extack(data, request, byte_order=order, protocol=protocol)

    def _bpf(self, call: Call) -> None:
        error = _ERRNOS.get(call.errno or "", 0)
        name = string_of(call.arguments, "prog_name") or string_of(call.arguments, "map_name")
        program = name.rstrip(b"\0").decode("utf-8", "replace") if name else None
        log = string_of(call.arguments, "log_buf")
        if log:
            self.records += import_verifier(log, errno=error, program=program)
        elif error:
            self.records.append(ExtendedError(-error, subsystem="bpf", object=program))


def _protocol(text: str) -> str:
    """The protocol of a netlink socket, from its arguments or from -y."""
    if "ROUTE" in text:
        return "route"
    return "generic" if "GENERIC" in text else "other"


def _looks_like_netlink(data: bytes, order: str) -> bool:
    if len(data) < 20:
        return False
    letter = {"little": "<", "big": ">"}.get(order, "=")
    length, type = struct.unpack_from(f"{letter}IH", data)
    (error,) = struct.unpack_from(f"{letter}i", data, 16)
    return 20 <= length <= len(data) and type in (2, 3) and -4095 <= error <= 0


def _rebuilt(text: str) -> bytes:
    """An acknowledgement that strace decoded, as the kernel would have sent it capped."""
    error = _ERROR_TEXT.search(text)
    if error is None:
        return b""
    length, type, sequence = 16, 0, 0
    if request := _REQUEST_TEXT.search(text):
        length, sequence = int(request[1]), int(request[3]) & 0xFFFF_FFFF
        numbers = {name: number for number, name in names_of("RTM").items()}
        type = numbers.get(request[2], 0)
    attributes = b""
    if message := _MESSAGE_TEXT.search(text):
        # strace leaves the NUL out when it cuts the string.
        value = unescaped(message[1]).removesuffix(b"\0") + b"\0"
        attributes += _attribute(1, value)
    if offset := _OFFSET_TEXT.search(text):
        attributes += _attribute(2, struct.pack("=I", int(offset[1])))
    number = -_ERRNOS.get(error[1], 0)
    flags = _CAPPED | (_HAS_ATTRIBUTES if attributes else 0)
    body = struct.pack("=iIHHII", number, length, type, 0, sequence, 0) + attributes
    return struct.pack("=IHHII", 16 + len(body), 2, flags, sequence, 0) + body


def _attribute(type: int, value: bytes) -> bytes:
    value = value[:0xFFF0]
    return struct.pack("=HH", 4 + len(value), type) + value + bytes(-len(value) % 4)


def import_strace(data: bytes, *, byte_order: str = "host") -> list[Record]:
    """The records of what the traced programs were answered, in the order of the log.

    Netlink and file-system contexts are told by the calls that opened them, or
    by `-y`; of a descriptor that nothing is known about, netlink answers are
    told by their form.  A failed bpf(2) is an ERROR, with the reason where the
    log buffer was printed.  `byte_order` "little" or "big" is for logs of
    another machine.
    """
    importer = _Importer(byte_order, len(data))
    for call in calls_in(data.decode("utf-8", "surrogateescape").split("\n")):
        importer.take(call)
    return importer.records
