"""What a served call leaves in its caller's buffer: records, or a kernel's text."""

from __future__ import annotations

import errno
import mmap
import sys
from dataclasses import dataclass
from typing import Final

from ..codec.extended_error import ExtendedError
from ..codec.records import Record
from ..errors import CapacityError, KernelError
from ..kernel.bpf.answer import bpf_log
from ..kernel.bpf.attr import BTF_LOAD, PROG_LOAD
from ..kernel.bpf.command import address_of, c_string
from ..kernel.bpf.types import bpf_types
from ..schema import builtin
from ..writing.carriers import Choice, Offer
from ..writing.level import keep_rule, wants_records
from ..writing.logbuffer import LogBuffer
from ..writing.textlog import TextLog
from .arguments import Arguments

__all__ = [
    "ORDER",
    "Finished",
    "KernelLog",
    "has_unknown_tail",
    "record_log",
    "records_of",
    "severity",
    "text_log",
]

ORDER: Final = sys.byteorder
_CAPACITY_MAX: Final = builtin().constant["capacity-max"]
# What most logs fit into; more is tried only where something was given up.
_RECORDS_FIRST: Final = 1 << 16
# Of these only the pages that are written to exist.
_TEXT_FIRST: Final = 1 << 24
_TEXT_OF_OURS: Final = 1 << 16
_UNTOUCHED: Final = 0xFF  # no text begins with this
_OF_TEXT: Final = 7  # bits of a level that a kernel's own log has but for what it keeps
_FIELDS: Final = {
    name: (f"{prefix}log_level", f"{prefix}log_size", f"{prefix}log_buf", f"{prefix}log_true_size")
    for name, prefix in (("program", ""), ("types", "btf_"))
}


@dataclass(frozen=True, slots=True)
class Finished:
    """A command that has returned, as `answer.bpf_log` takes it."""

    command: int
    attr: bytes
    errno: int
    log_bytes: bytes
    log_size: int
    true_size: int | None
    has_records: bool = False


def has_unknown_tail(attr: bytes) -> bool:
    """Whether bytes are set that this kernel does not know: E2BIG before anything is looked at."""
    try:
        return any(attr[bpf_types().attr_size :])
    except KernelError:  # it will say so when the call is made
        return False


def records_of(finished: Finished) -> list[Record]:
    """What the kernel said, and what the arguments tell."""
    return list(bpf_log(finished).records)


def severity(record: Record) -> int | str:
    """A record's severity; of one that has none it is info."""
    return record.severity if isinstance(record, ExtendedError) else "info"


def record_log(offer: Offer, records: list[Record]) -> tuple[bytes, int]:
    """The log as it is in a buffer of that size, without what is behind its end; its true size.

    By every rule errors that do not fit shed attributes.
    """
    capacity = min(offer.size, _RECORDS_FIRST) if offer.buffer else None
    while True:
        log = LogBuffer(capacity, keep=keep_rule(offer.level), shed=True)
        for record in records:
            log.append(record)
        data = bytes(log.finish())
        if capacity is None or log.true_size <= capacity or capacity >= offer.size:
            return data, log.true_size
        capacity = min(16 * capacity, offer.size)


def text_log(offer: Offer, records: list[Record]) -> tuple[int, bytes, int]:
    """The same as lines of text: errno or 0, the bytes to write, the true size."""
    buffer = bytearray(min(offer.size, _TEXT_OF_OURS)) if offer.buffer else None
    log = TextLog(buffer, level=offer.level)
    for record in records:
        log.append(f"{record.text if isinstance(record, ExtendedError) else record.message}\n")
    error, true_size = log.finish()
    return error, c_string(memoryview(buffer), nul=True) if buffer else b"", true_size


class KernelLog:
    """The text that the kernel is asked for, for a call that can bring a buffer for it.

    A caller that wants text has it in a buffer of its own size and as it is
    (`is_answer`); for one that wants records all of the text is needed, so the
    buffer grows until it fits, or until the kernel takes no larger one.
    """

    def __init__(self, choice: Choice, arguments: Arguments) -> None:
        self._arguments = arguments
        self._memory: mmap.mmap | None = None
        self._names = _FIELDS["types" if choice.command == BTF_LOAD else "program"]
        self.text = b""
        self.true_size: int | None = None
        self.size = self._level = 0
        self.is_answer = self._is_asked = False
        offer = choice.offer
        if offer is None or choice.command not in (PROG_LOAD, BTF_LOAD):
            return
        self.is_answer = not wants_records(offer.level)
        if self.is_answer:
            self._bring(offer.size if offer.buffer else 0, offer.level)
        elif offer.level & _OF_TEXT:
            self._bring(_TEXT_FIRST, offer.level & _OF_TEXT)

    def _bring(self, size: int, level: int) -> None:
        try:
            memory = mmap.mmap(-1, size) if size else None
        except (OSError, ValueError, OverflowError, MemoryError):
            raise CapacityError(f"no memory for a log of {size} bytes") from None
        self._memory, self.size, self._level = memory, size, level
        self._is_asked = True
        if memory is not None:
            memory[0] = _UNTOUCHED
        level_name, size_name, buffer_name, true_size_name = self._names
        self._arguments.put(level_name, level)
        self._arguments.put(size_name, size)
        self._arguments.put(buffer_name, address_of(memory) if memory else 0)
        self._arguments.put(true_size_name, 0)

    def grew(self, number: int) -> bool:
        """Take what a call that ended with this errno left; True to make it again, with more room.

        A load that fails with ENOSPC has made nothing.
        """
        if not self._is_asked:
            return False
        self.true_size = self._arguments.get(self._names[3]) or None
        if self._memory is not None:
            with memoryview(self._memory) as view:
                self.text = b"" if view[0] == _UNTOUCHED else c_string(view, nul=True)
        if self.is_answer or number != errno.ENOSPC or self.size >= _CAPACITY_MAX:
            return False
        needed = self.true_size
        if needed is not None and needed <= self.size:
            return False  # the call itself found no space
        self._bring(min(max(needed or 0, 4 * self.size), _CAPACITY_MAX), self._level)
        return True
