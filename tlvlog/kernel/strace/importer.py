"""An strace log as records: the kernel's answers to an unmodified program.

Pure: the bytes of a log in, records out.  Written with `-e read=all` the log
holds the bytes of every answer, with `-e write=all` those of every request
too; with `-xx` it holds strings in hexadecimal, which is enough for messages of
file-system contexts, and of extended acknowledgements for what strace decodes.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable, Iterator
from typing import Final

from ...codec.extended_error import CUT, ExtendedError
from ...codec.records import Record, String
from ...schema import builtin
from ..bpf.verifier import import_verifier
from ..fs.context import import_fscontext
from ..matcher import Match, recogniser
from ..netlink.extack import import_extack
from ..netlink.names import names_of
from ..netlink.path import Protocol
from .attributes import check_printed
from .lines import (
    StraceCall,
    calls_in,
    descriptor_of,
    is_string_cut,
    string_of,
    unescaped,
)

__all__ = ["import_strace", "strace_answers"]

_READS: Final = frozenset({"read", "recv", "recvfrom", "recvmsg", "recvmmsg", "readv"})
_WRITES: Final = frozenset({"write", "send", "sendto", "sendmsg", "sendmmsg", "writev"})
_CONFIGURES: Final = frozenset({"fsconfig", "fsmount"})
_REQUEST_MAX: Final = 1 << 20
# Many answers may refer to one long request: so the requests' bytes may be read this many
# times, and then no more.
_REQUESTS_MAX: Final = 8
_ERRNOS: Final = builtin().enum_values["errno"]
_FSCONTEXT: Final = "fscontext"
_CUT: Final = "strace cut the message: run it with -s 9999, which shows all of a string"
_LEFT_OUT: Final = "strace left out some attributes: run it with -v, which shows all of a structure"
_LOG_AS_IT_WAS: Final = (
    "strace shows the log buffer as it was before the call: tlvlog exec reads what is in it after"
)
_CAPPED: Final = 0x100
_HAS_ATTRIBUTES: Final = 0x200

# Without the prefix before strace 5.13.
_DECODED: Final = re.compile(r"\{(?:nlmsg_)?len=[0-9]{1,9}, (?:nlmsg_)?type=")
_ERROR_TEXT: Final = re.compile(r"\{error=-([A-Z0-9]{2,20})")
_REQUEST_TEXT: Final = re.compile(
    r"msg=\[?\{{1,2}(?:nlmsg_)?len=([0-9]{1,9}), (?:nlmsg_)?type=([A-Z_0-9a-fx]{1,32})"
    r"[^}]{0,200}?\b(?:nlmsg_)?seq=([0-9]{1,10})"
)
_MESSAGE_TEXT: Final = re.compile(r'NLMSGERR_ATTR_MSG\}, "((?:[^"\\]|\\.)*+)"(\.\.\.)?', re.DOTALL)
_OFFSET_TEXT: Final = re.compile(r"NLMSGERR_ATTR_OFFS\}, ([0-9]{1,9})")


class _StraceImporter:
    """Follows descriptors through a log; the bytes read from them decide their kind."""

    def __init__(self, byte_order: str, size: int) -> None:
        self.records: list[Record] = []
        self._order = byte_order
        self._may_read = _REQUESTS_MAX * size
        # By number, then by process: a number is also looked up in all of them.
        self._kinds: dict[int, dict[str, str]] = {}
        self._requests: dict[tuple[str, int], bytes] = {}
        self._errors: dict[tuple[str, int], int] = {}
        self._keys: dict[tuple[str, int], str] = {}

    def take(self, call: StraceCall) -> None:
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

    def _on_descriptor(self, call: StraceCall, number: int, said: str) -> None:
        place = (call.pid, number)
        if call.name == "close":
            self._kinds.get(number, {}).pop(call.pid, None)
            self._requests.pop(place, None)
            self._errors.pop(place, None)
            self._keys.pop(place, None)
        elif call.name in _CONFIGURES:
            # The call that opened it may precede the part of the log that was pasted.
            self._kinds.setdefault(number, {})[call.pid] = _FSCONTEXT
            if call.errno:
                self._errors[place] = _ERRNOS.get(call.errno, 0)
                self._keys[place] = call.data.decode("utf-8", "replace")
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

    def _read(self, call: StraceCall, place: tuple[str, int], kind: str | None) -> None:
        if kind == _FSCONTEXT:
            error = self._errors.get(place)
            if call.is_cut:
                self.records += _cut_message(call.data, error or 0, self._keys.get(place, ""))
            else:
                self.records += import_fscontext(call.data, errno=error)
            return
        order = self._order
        if not call.dumps and _DECODED.search(call.arguments):
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
        records = import_extack(data, request, byte_order=order, protocol=protocol)
        is_cut = not call.dumps and (text := _MESSAGE_TEXT.search(call.arguments)) and text[2]
        self.records += _as_cut(records, "netlink") if is_cut else records

    def _bpf(self, call: StraceCall) -> None:
        error = _ERRNOS.get(call.errno or "", 0)
        name = string_of(call.arguments, "prog_name") or string_of(call.arguments, "map_name")
        program = name.rstrip(b"\0").decode("utf-8", "replace") if name else None
        log, is_cut = string_of(call.arguments, "log_buf"), is_string_cut(call.arguments, "log_buf")
        records = import_verifier(log, errno=error, program=program) if log else []
        if is_cut:
            records = _of_cut_log(records)
        if any(isinstance(record, ExtendedError) for record in records) or (log and not is_cut):
            self.records += records
        elif error:
            found = check_printed(call.arguments, error)
            self.records += [_with_name(record, program) for record in found] or [
                ExtendedError(-error, subsystem="bpf", object=program)
            ]
            if is_cut:
                self.records.append(String(_CUT))
            elif "log_buf" in call.arguments and "log_level=0" not in call.arguments:
                self.records.append(String(_LOG_AS_IT_WAS))
        if error and ", ...}" in call.arguments:
            self.records.append(String(_LEFT_OUT))


def _with_name(record: ExtendedError, program: str | None) -> ExtendedError:
    """A finding with the name of the program or map that the call was about."""
    if program is None:
        return record
    return ExtendedError(
        record.error,
        subsystem=record.subsystem,
        reason=record.reason,
        severity=record.severity,
        attributes=[*record.attributes, ("object", program)],
    )


def _cut_message(data: bytes, error: int, key: str) -> list[Record]:
    """A message of a file-system context whose end strace left out.

    The key of the failed call, which is printed whole, may complete it.
    """
    text = data.decode("utf-8", "surrogateescape")
    mark, text = text[:2], text[2:]
    if mark not in ("e ", "w ", "i "):
        return [String(mark + text), String(_CUT)]
    match = next(filter(None, map(recogniser("fscontext").match, _endings(text, key))), None)
    record = _cut_record(
        "fscontext",
        text,
        match or _begun("fscontext", text),
        error=-error if mark == "e " else 0,
        severity={"e ": "error", "w ": "warning", "i ": "info"}[mark],
    )
    return [record, String(_CUT)]


def _cut_record(
    subsystem: str, text: str, match: Match | None, *, error: int, severity: str | int
) -> ExtendedError:
    return ExtendedError(
        error,
        subsystem=subsystem,
        reason=match.reason.name if match else 0,
        severity=severity,
        flags=CUT,
        message=text,
        arguments=match.arguments if match else (),
    )


def _begun(subsystem: str, text: str) -> Match | None:
    """The reason whose message begins so; who speaks may be named in front of it."""
    known = recogniser(subsystem)
    return known.begin(text) or known.begin(text.partition(": ")[2])


def _as_cut(records: Iterable[Record], subsystem: str) -> list[Record]:
    """Records whose message is only a beginning: its reason is what begins so, or none."""
    made: list[Record] = []
    for record in records:
        if isinstance(record, ExtendedError) and record.text:
            record = _cut_record(
                subsystem,
                record.text,
                _begun(subsystem, record.text),
                error=record.error,
                severity=record.severity,
            )
        made.append(record)
    return [*made, String(_CUT)]


def _of_cut_log(records: Iterable[Record]) -> list[Record]:
    """What the beginning of a verifier's log says, without guesses: its end would say more."""
    made = [
        record
        for record in records
        if not (isinstance(record, ExtendedError) and record.get("guess"))
    ]
    return [*made, String(_CUT)]


def _endings(text: str, key: str) -> Iterator[str]:
    """`text` with what may follow it, likeliest first."""
    for size in range(min(len(key), len(text)), 0, -1):
        if text.endswith(key[:size]):
            yield f"{text}{key[size:]}'"
            yield f"{text}{key[size:]}"
            break
    yield f"{text}'"
    yield text


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


def strace_answers(
    lines: Iterable[str], size: int, *, byte_order: str = "host"
) -> Iterator[tuple[StraceCall, list[Record]]]:
    """The calls of a log whose answer is more than success, each with its records.

    `size` is that of the log in bytes, and bounds the work.
    """
    importer = _StraceImporter(byte_order, size)
    for call in calls_in(lines):
        importer.take(call)
        if importer.records:
            yield call, importer.records
            importer.records = []


def import_strace(data: bytes, *, byte_order: str = "host") -> list[Record]:
    """The records of the answers that the traced programs got, in the order of the log.

    Netlink sockets and file-system contexts are recognised by the calls that opened
    them, or by `-y`; on any other descriptor netlink answers are recognised by their
    form.  A failed bpf(2) is an ERROR, with the reason where the log buffer was
    printed.  `byte_order` "little" or "big" is for logs of another machine.
    """
    lines = data.decode("utf-8", "surrogateescape").split("\n")
    answers = strace_answers(lines, len(data), byte_order=byte_order)
    return [record for _, records in answers for record in records]
