"""Calls of bpf(2) as a followed program makes them, and the log buffers they bring.

The buffer is read when the call returns: before that it is empty.  What lies in
it then may be older than the call, for some refusals come before the verifier
begins; so its beginning and the true size are looked at before the call too.
"""

from __future__ import annotations

import errno
import platform
import struct
from collections.abc import Callable
from typing import Final, NamedTuple

from ..extended_error import ExtendedError
from ..records import Record
from ..schema import Carrier, builtin
from ..wire import LETTERS
from .access import Access, Finding, Kind, finding, unfinished
from .tracer import Call, Thread

__all__ = ["BTF_LOAD", "COMMANDS", "PROG_LOAD", "BpfCalls", "BpfLog", "log_of"]

# enum bpf_cmd, include/uapi/linux/bpf.h, from 0 on.
COMMANDS: Final = tuple(
    """
    MAP_CREATE MAP_LOOKUP_ELEM MAP_UPDATE_ELEM MAP_DELETE_ELEM MAP_GET_NEXT_KEY PROG_LOAD OBJ_PIN
    OBJ_GET PROG_ATTACH PROG_DETACH PROG_TEST_RUN PROG_GET_NEXT_ID MAP_GET_NEXT_ID
    PROG_GET_FD_BY_ID MAP_GET_FD_BY_ID OBJ_GET_INFO_BY_FD PROG_QUERY RAW_TRACEPOINT_OPEN BTF_LOAD
    BTF_GET_FD_BY_ID TASK_FD_QUERY MAP_LOOKUP_AND_DELETE_ELEM MAP_FREEZE BTF_GET_NEXT_ID
    MAP_LOOKUP_BATCH MAP_LOOKUP_AND_DELETE_BATCH MAP_UPDATE_BATCH MAP_DELETE_BATCH LINK_CREATE
    LINK_UPDATE LINK_GET_FD_BY_ID LINK_GET_NEXT_ID ENABLE_STATS ITER_CREATE LINK_DETACH
    PROG_BIND_MAP TOKEN_CREATE PROG_STREAM_READ_BY_FD PROG_ASSOC_STRUCT_OPS
    """.split()  # noqa: SIM905
)
MAP_CREATE: Final = 0
PROG_LOAD: Final = 5
BTF_LOAD: Final = 18

_COMMON: Final = builtin().carrier_by_name["bpf-common-attr"]
_COMMON_FLAG: Final = _COMMON.selectors[0].flag
# Where the name of what is made stands, 16 bytes each.
_NAMES: Final = {MAP_CREATE: 28, PROG_LOAD: 48}
_ATTR_MAX: Final = 4096
_BEGINNING: Final = 64

# With ENOENT these say "no such element" or "the list is over".
_ANSWERS: Final = frozenset((1, 3, 4, 11, 12, 21, 23, 24, 25, 31))


class BpfLog(NamedTuple):
    """The buffer that a call brought: its address, size and level, and the true size so far."""

    address: int
    size: int
    level: int
    true_size: int | None


def log_of(command: int, attr: bytes, common: bytes) -> BpfLog | None:
    """The log that the attributes of a call bring; None for a command that has none."""
    if len(common) >= 16 and any(common[:16]):
        return _COMMON_FIELDS.read(common)
    fields = _FIELDS.get(command)
    return None if fields is None else fields.read(attr)


class _Fields:
    """Where the four numbers of a log stand in a structure."""

    def __init__(self, carrier: Carrier) -> None:
        by_name = {field.name: field for field in carrier.fields}
        true_size = next(name for name in by_name if name.endswith("true-size"))
        names = ("log-buf", "log-size", "log-level", true_size)
        self._places = [
            (by_name[name].offset, struct.Struct(f"={LETTERS[by_name[name].kind]}").unpack_from)
            for name in names
        ]
        # What a caller must at least have passed for the first three.
        self._short = max(offset for offset, _ in self._places[:3]) + 8
        self._whole = max(offset for offset, _ in self._places) + 4

    def read(self, data: bytes) -> BpfLog:
        """The log that the structure brings; what was not passed is zero."""
        whole = len(data) >= self._whole
        if len(data) < self._short:
            data = data.ljust(self._short, b"\0")
        address, size, level = [unpack(data, at)[0] for at, unpack in self._places[:3]]
        at, unpack = self._places[3]
        return BpfLog(address, size, level, unpack(data, at)[0] if whole else None)


_COMMON_FIELDS: Final = _Fields(_COMMON)
_FIELDS: Final = {
    PROG_LOAD: _Fields(builtin().carrier_by_name["bpf-prog-load-log"]),
    BTF_LOAD: _Fields(builtin().carrier_by_name["bpf-btf-load-log"]),
}


class _Before(NamedTuple):
    log: BpfLog | None
    beginning: bytes


def _says_true_size() -> bool:
    numbers = platform.release().split(".")[:2]
    return all(number.isdigit() for number in numbers) and tuple(map(int, numbers)) >= (6, 4)


class BpfCalls:
    """Watches bpf(2); `successes`: calls that succeed and leave a log are reported too."""

    def __init__(
        self,
        access: Access,
        report: Callable[[Finding], None],
        *,
        successes: bool,
        ask: Callable[[Thread, Finding], None] | None = None,
    ) -> None:
        self._access = access
        self._report = report
        self._successes = successes
        self._ask = ask
        self._says_true_size = _says_true_size()

    def entered(self, thread: Thread, call: Call) -> bool:
        """Look at the buffer before the kernel writes to it."""
        command = call.arguments[0] & 0xFFFF_FFFF
        if command in _FIELDS or command & _COMMON_FLAG:
            log = log_of(command & 0xFFFF, *self._attributes(thread.tid, call))
            beginning = b""
            if log is not None and log.address and log.size:
                size = min(log.size, _BEGINNING)
                beginning = self._access.memory.text(thread.tid, log.address, size)
            call.notes = _Before(log, beginning)
        return True

    def _attributes(self, tid: int, call: Call) -> tuple[bytes, bytes]:
        command, address, size, common, common_size = call.arguments[:5]
        read = self._access.memory.read
        attr = read(tid, address, min(size & 0xFFFF_FFFF, _ATTR_MAX))
        if not command & _COMMON_FLAG:
            return attr, b""
        return attr, read(tid, common, min(common_size & 0xFFFF_FFFF, _ATTR_MAX))

    def returned(self, thread: Thread, call: Call, result: int) -> None:
        """Report a failure with what the buffer holds."""
        if result >= 0 and not (self._successes and call.notes):
            return
        command = call.arguments[0] & 0xFFFF_FFFF & ~_COMMON_FLAG
        attr, common = self._attributes(thread.tid, call)
        log = log_of(command, attr, common)
        if result >= 0 and (log is None or not log.size):
            return
        found = finding(
            self._access, thread, call, operation_of(command), min(result, 0), _kind(command)
        )
        found.request = attr
        found.number = command | (call.arguments[0] & _COMMON_FLAG)
        found.quiet = result == -errno.ENOENT and command in _ANSWERS
        found.detail = _name(command, attr)
        notes: list[Record] = []
        if not attr and call.arguments[2] & 0xFFFF_FFFF:
            notes.append(_unreadable(result, "the call's attributes", call.arguments[1]))
        if log is not None:
            found.asked = bool(log.address and log.size and log.level)
            found.capacity = log.size if found.asked else 0
            if found.asked:
                self._read(thread.tid, log, call, found, notes)
        found.notes = tuple(notes)
        if self._ask is not None and found.asked is False and result < 0:
            self._ask(thread, found)
        self._report(found)

    def _read(self, tid: int, log: BpfLog, call: Call, found: Finding, notes: list[Record]) -> None:
        found.text, found.dropped = self._access.log(tid, log.address, log.size)
        if not found.text:
            if not self._access.memory.read(tid, log.address, 1):
                notes.append(_unreadable(found.result, "the log buffer", log.address))
            return
        before = call.notes
        if isinstance(before, _Before) and before.beginning and before.log is not None:
            same = found.text.startswith(before.beginning)
            if same and not log.true_size and self._says_true_size and log.true_size is not None:
                # The verifier has not been there: these are an older call's words.
                notes.append(_stale(found.result))
                found.text, found.dropped = b"", 0
            elif same and log.true_size is None:
                notes.append(_stale(found.result))

    def vanished(self, thread: Thread, call: Call) -> None:
        """Report a call that nobody came back from."""
        command = call.arguments[0] & 0xFFFF_FFFF & ~_COMMON_FLAG
        found = finding(self._access, thread, call, operation_of(command), 0, _kind(command))
        self._report(unfinished(found))


def operation_of(command: int) -> str:
    """The name of a command, its number where it has none."""
    return f"BPF_{COMMANDS[command]}" if command < len(COMMANDS) else str(command)


def _kind(command: int) -> Kind:
    return "btf" if command == BTF_LOAD else "bpf"


def _name(command: int, attr: bytes) -> str:
    offset = _NAMES.get(command)
    if offset is None:
        return ""
    return attr[offset : offset + 16].partition(b"\0")[0].decode("utf-8", "surrogateescape")


def _unreadable(result: int, what: str, address: int) -> Record:
    return ExtendedError(
        result, subsystem="core", reason="buffer-unreadable", arguments=[what, address]
    )


def _stale(result: int) -> Record:
    return ExtendedError(result, subsystem="core", reason="buffer-stale")
