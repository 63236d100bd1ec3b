"""Calls of bpf(2) by a traced program, and the log buffers that they pass.

The buffer is read when the call returns: before that it is empty.  Its text may be an
earlier call's, since some refusals come before the verifier runs; so its first bytes
and the true size are also read before the call.
"""

from __future__ import annotations

import errno
import platform
import struct
import sys
import time
from collections.abc import Callable
from functools import lru_cache
from typing import Final, NamedTuple

from ..codec.extended_error import ExtendedError
from ..codec.records import Record
from ..kernel.bpf.attr import (
    BTF_LOAD,
    COMMANDS,
    MAP_CREATE,
    MAP_FIELDS,
    PROG_FIELDS,
    PROG_LOAD,
)
from ..schema import Carrier, CarrierField, builtin
from ..wire import LETTERS
from .access import Access, FailedCall, Kind, finding, unfinished
from .filter import COMMON_FLAG
from .load import INSTRUCTIONS_MAX, Load, is_poisoned
from .program import RETURN, Thread, TracedCall

__all__ = ["BpfCalls", "BpfLog", "log_of"]

_COMMON: Final = builtin().carrier_by_name["bpf-common-attr"]
# Offset of the name of the new object, 16 bytes each.
_NAMES: Final = {MAP_CREATE: MAP_FIELDS["map_name"][0], PROG_LOAD: PROG_FIELDS["prog_name"][0]}
_ATTR_MAX: Final = 4096
_BEGINNING: Final = 64

# How libbpf and bpftool probe a kernel: without a log, with almost nothing to load.  A program
# that sets R0, calls a helper and returns does nothing useful.
_PROBE_NAME: Final = "libbpf_"
_PROBE_INSNS_MAX: Final = 4
_PROBE_CODES: Final = frozenset((0xB7, 0x85, 0x95))  # r0 = number, call, exit
_PROBE_BTF_MAX: Final = 256
_PROBED_MIN: Final = 20
_REPORTED_MAX: Final = 64

# With ENOENT these mean "no such element" or "end of the list".
_ANSWERS: Final = frozenset((1, 3, 4, 11, 12, 21, 23, 24, 25, 31))


class BpfLog(NamedTuple):
    """The log buffer of a call: its address, size and level, and the true size so far."""

    address: int
    size: int
    level: int
    true_size: int | None


def log_of(command: int, attr: bytes, common: bytes) -> BpfLog | None:
    """The log in the attributes of a call; None for a command that has none."""
    if len(common) >= 16 and any(common[:16]):
        return _COMMON_FIELDS.read(common)
    fields = _FIELDS.get(command)
    return None if fields is None else fields.read(attr)


class _Fields:
    """The offsets of the four numbers of a log in a structure."""

    def __init__(self, carrier: Carrier) -> None:
        by_name = {field.name: field for field in carrier.fields}
        true_size = next(name for name in by_name if name.endswith("true-size"))
        # The true size comes after the others, and may be missing.
        first = sorted(("log-buf", "log-size", "log-level"), key=lambda name: by_name[name].offset)
        self._order = [first.index(name) for name in ("log-buf", "log-size", "log-level")]
        self._short = self._struct([by_name[name] for name in first])
        self._whole = self._struct([by_name[name] for name in (*first, true_size)])
        self.end = self._whole.size

    @staticmethod
    def _struct(fields: list[CarrierField]) -> struct.Struct:
        form = "="
        for field in fields:
            form += f"{field.offset - struct.calcsize(form)}x{LETTERS[field.kind]}"
        return struct.Struct(form)

    def read(self, data: bytes) -> BpfLog:
        """The log in the structure; fields that were not passed are zero."""
        if len(data) >= self._whole.size:
            values = self._whole.unpack_from(data)
            true_size = values[3]
        else:
            values = self._short.unpack_from(data.ljust(self._short.size, b"\0"))
            true_size = None
        address, size, level = self._order
        return BpfLog(values[address], values[size], values[level], true_size)


_COMMON_FIELDS: Final = _Fields(_COMMON)
_FIELDS: Final = {
    PROG_LOAD: _Fields(builtin().carrier_by_name["bpf-prog-load-log"]),
    BTF_LOAD: _Fields(builtin().carrier_by_name["bpf-btf-load-log"]),
}


class _Before(NamedTuple):
    """The attributes of a call that may pass a log, and the old contents of its buffer."""

    attr: bytes
    log: BpfLog | None
    beginning: bytes


def _says_true_size() -> bool:
    numbers = platform.release().split(".")[:2]
    return all(number.isdigit() for number in numbers) and tuple(map(int, numbers)) >= (6, 4)


class BpfCalls:
    """Watches bpf(2); `successes`: calls that succeed and leave a log are reported too.

    `quiet_loads`: loads are reported only if they fail.
    """

    def __init__(
        self,
        access: Access,
        report: Callable[[FailedCall], None],
        *,
        successes: bool,
        ask: Callable[[Thread, FailedCall], None] | None = None,
    ) -> None:
        self._access = access
        self._report = report
        self._successes = successes
        self._ask = ask
        self._says_true_size = _says_true_size()
        self._reported: dict[tuple[object, ...], FailedCall] = {}
        self.quiet_loads = not successes

    def entered(self, thread: Thread, call: TracedCall) -> int:
        """Read the buffer before the kernel writes to it."""
        command = call.arguments[0] & 0xFFFF_FFFF
        if command in _FIELDS or command & COMMON_FLAG:
            attr, common = self._attributes(thread.tid, call)
            log = log_of(command & 0xFFFF, attr, common)
            beginning = b""
            if log is not None and log.address and log.size:
                size = min(log.size, _BEGINNING)
                beginning = self._access.memory.text(thread.tid, log.address, size)
            call.notes = _Before(attr, log, beginning)
        return RETURN

    def _attributes(self, tid: int, call: TracedCall) -> tuple[bytes, bytes]:
        command, address, size, common, common_size = call.arguments[:5]
        read = self._access.memory.read
        attr = read(tid, address, min(size & 0xFFFF_FFFF, _ATTR_MAX))
        if not command & COMMON_FLAG:
            return attr, b""
        return attr, read(tid, common, min(common_size & 0xFFFF_FFFF, _ATTR_MAX))

    def returned(self, thread: Thread, call: TracedCall, result: int) -> None:
        """Report a failure with the contents of the buffer."""
        if result >= 0 and not (self._successes and call.notes):
            return
        number = call.arguments[0] & 0xFFFF_FFFF
        command = number & ~COMMON_FLAG
        if call.kept is not None:
            before, asks = _memory_of(command, *call.kept)
        else:
            before = call.notes if isinstance(call.notes, _Before) else self._bare(thread.tid, call)
            asks = _asks(command, before)
        if result >= 0 and (before.log is None or not before.log.size):
            return
        key = self._likeness(thread, call, result, before) if asks.asked and not self._ask else None
        if key is not None and (found := self._reported.get(key)) is not None:
            found.time = time.time_ns()
            self._report(found)
            return
        found = FailedCall(
            time.time_ns(),
            thread.process.pid,
            thread.tid,
            self._access.command(thread),
            call.name,
            asks.operation,
            min(result, 0),
            asks.kind,
            number,
            asks.detail,
            asks.capacity,
            asks.asked,
            request=before.attr,
        )
        found.probe = self._probe(thread.tid, call, before, asks)
        found.quiet = bool(found.probe) or (result == -errno.ENOENT and command in _ANSWERS)
        if not before.attr and call.arguments[2] & 0xFFFF_FFFF:
            what = "the call's attributes"
            found.notes = (_unreadable(result, what, call.arguments[1]),)
        if found.probe:
            pass  # the program expects this error
        elif asks.asked and before.log is not None:
            self._read(thread.tid, before, call, found)
        elif self._ask is not None and asks.asked is False and result < 0:
            self._ask(thread, found)
        if key is not None and not found.notes:
            if len(self._reported) >= _REPORTED_MAX:
                self._reported.clear()
            self._reported[key] = found
        self._report(found)

    def _likeness(
        self, thread: Thread, call: TracedCall, result: int, before: _Before
    ) -> tuple[object, ...] | None:
        """A cache key for equal refusals, of which a program may cause a million."""
        if call.kept is None or before.log is None or result >= 0:
            return None
        text = self._access.memory.short_text(thread.tid, before.log.address, before.log.size)
        if not text:
            return None
        true_size = self._true_size(thread.tid, call) if self._says_true_size else None
        command = self._access.command(thread)
        return (thread.tid, command, call.arguments[0], result, before, text, true_size)

    def _bare(self, tid: int, call: TracedCall) -> _Before:
        return _Before(self._attributes(tid, call)[0], None, b"")

    def _probe(self, tid: int, call: TracedCall, before: _Before, asks: _Asks) -> str:
        """The feature that a loader probes with a call that is expected to fail."""
        number, _, _, common = call.arguments[:4]
        if number & COMMON_FLAG and not common:
            return "bpf_common_attr"
        attr, command = before.attr, number & 0xFFFF
        if asks.asked or len(attr) < _PROBED_MIN:
            return ""
        if command == BTF_LOAD:
            size = int.from_bytes(attr[16:20], sys.byteorder)
            return f"BTF of {size} bytes" if size <= _PROBE_BTF_MAX else ""
        if command != PROG_LOAD:
            return ""
        if asks.detail.startswith(_PROBE_NAME):
            return f"the program {asks.detail}"
        count = int.from_bytes(attr[4:8], sys.byteorder)
        if asks.detail or not 0 < count <= _PROBE_INSNS_MAX:
            return ""
        insns = self._access.memory.read(tid, int.from_bytes(attr[8:16], sys.byteorder), 8 * count)
        does_nothing = len(insns) == 8 * count and set(insns[::8]) <= _PROBE_CODES
        return f"a program of {count} instructions" if does_nothing else ""

    def _read(self, tid: int, before: _Before, call: TracedCall, found: FailedCall) -> None:
        log, beginning = before.log, before.beginning
        if log is None:
            return
        found.text, found.dropped = self._access.log(tid, log.address, log.size)
        if not found.text:
            if not self._access.memory.read(tid, log.address, 1):
                found.notes += (_unreadable(found.result, "the log buffer", log.address),)
            return
        if is_poisoned(found.text):
            from .poison import explain_poison  # which loads much

            found.notes += explain_poison(self._load(tid, before.attr, found))
        # The kernel writes the true size into the attributes, if it supports it.
        true_size = self._true_size(tid, call) if self._says_true_size else None
        says = true_size is not None
        found.needed = true_size or 0
        if not beginning or not found.text.startswith(beginning):
            return
        if not says:
            # An unchanged begin is an older call's, or was written again.
            found.is_stale = True
            found.notes += (_stale(found.result),)
        elif not found.needed:
            # The verifier did not run: this is an older call's text.
            found.notes += (_stale(found.result),)
            found.text, found.dropped = b"", 0

    def _true_size(self, tid: int, call: TracedCall) -> int | None:
        command, address, size = call.arguments[:3]
        fields = _FIELDS.get(command & 0xFFFF_FFFF)
        if fields is None or call.narrow:  # in the common attributes
            now = log_of(command & 0xFFFF, *self._attributes(tid, call))
            return None if now is None else now.true_size
        if size & 0xFFFF_FFFF < fields.end:
            return None
        data = self._access.memory.read(tid, address + fields.end - 4, 4)
        return int.from_bytes(data, sys.byteorder) if len(data) == 4 else None

    def _load(self, tid: int, attr: bytes, found: FailedCall) -> Load:
        """The rejected program, while it is in the caller's memory."""
        count, address = struct.unpack_from("=IQ", attr[4:16].ljust(12, b"\0"))
        size = min(count, INSTRUCTIONS_MAX) * 8
        code = self._access.memory.read(tid, address, size) if size else b""
        return Load(found.pid, found.detail, code, found.text, found.result)

    def vanished(self, thread: Thread, call: TracedCall) -> None:
        """Report a call whose thread ended inside it."""
        command = call.arguments[0] & 0xFFFF_FFFF & ~COMMON_FLAG
        found = finding(self._access, thread, call, operation_of(command), 0, _kind(command))
        self._report(unfinished(found))


class _Asks(NamedTuple):
    """The object of a call, and whether it asks for a reason."""

    operation: str
    kind: Kind
    detail: str
    asked: bool | None
    capacity: int


def _asks(command: int, before: _Before) -> _Asks:
    attr, log, _ = before
    asked = None if log is None else bool(log.address and log.size and log.level)
    capacity = log.size if asked and log is not None else 0
    detail = ""
    if (offset := _NAMES.get(command)) is not None:
        name = attr[offset : offset + 16].partition(b"\0")[0]
        detail = name.decode("utf-8", "surrogateescape")
    return _Asks(operation_of(command), _kind(command), detail, asked, capacity)


# A program may make the same call a million times.
@lru_cache(maxsize=64)
def _memory_of(command: int, attr: bytes, buffer: bytes) -> tuple[_Before, _Asks]:
    """The memory kept of a load whose entry was not reported."""
    log = log_of(command, attr, b"")
    size = min(log.size, _BEGINNING) if log is not None else 0
    before = _Before(attr, log, buffer[:size].partition(b"\0")[0])
    return before, _asks(command, before)


def operation_of(command: int) -> str:
    """The name of a command, or its number if it has none."""
    return f"BPF_{COMMANDS[command]}" if command < len(COMMANDS) else str(command)


def _kind(command: int) -> Kind:
    return "btf" if command == BTF_LOAD else "bpf"


def _unreadable(result: int, what: str, address: int) -> Record:
    return ExtendedError(
        result, subsystem="core", reason="buffer-unreadable", arguments=[what, address]
    )


def _stale(result: int) -> Record:
    return ExtendedError(result, subsystem="core", reason="buffer-stale")
