"""What a verifier's text comes to, and where in its records the cause stands.

The native core is taught by this: it looks a text up by its form and counts the
bytes of the lines itself, so it must know what stands between them.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from ..codec import encode
from ..codec.columns import STATUSES
from ..codec.extended_error import ExtendedError
from ..codec.records import Record, String
from ..kernel.bpf.lines import BEHIND_A_STEP, INSTRUCTION
from ..kernel.bpf.verifier import import_verifier
from ..wire import HEADER_SIZE
from .facts import Facts, facts_of

__all__ = ["TAUGHT_MAX", "Reading", "is_done", "reading_of"]

_SOUND: Final = STATUSES.index("untouched")
_SHORT: Final = 512
TAUGHT_MAX: Final = 1 << 20
"""Bytes of a text whose form the native core is taught, at most."""
_PROCESSED: Final = re.compile(rb"(?:^|\n)[^\n]{0,4096}processed [1-9][0-9]* insn")


class Reading(NamedTuple):
    """The facts of a text, and of what its cause is made.

    `line` is the number of the line behind which the cause stands, from 1 on, 0
    without a cause; `error_size` its bytes, `before` and `behind` those of other
    records that are not lines.
    """

    facts: Facts
    line: int = 0
    error_size: int = 0
    before: int = 0
    behind: int = 0


def reading_of(text: bytes, errno: int | None) -> Reading:
    """Read a text; `errno` positive where the call's is known, 0 where it succeeded."""
    # Short texts come again and again in a campaign; what the core is taught was just counted.
    if len(text) <= _SHORT:
        return _known(text, errno)
    return _last(text, errno) if len(text) <= TAUGHT_MAX else _read(text, errno)


def _read(text: bytes, errno: int | None) -> Reading:
    records = import_verifier(text, errno=errno)
    if not records:
        return Reading(Facts(_SOUND))
    facts = facts_of(encode(records))
    if facts.severity < 0:
        return Reading(facts)
    row = _row_of_cause(records, facts)
    line = sum(type(record) is String for record in records[:row])
    sizes = [
        0 if type(record) is String else len(encode([record])) - HEADER_SIZE - 2
        for record in records
    ]
    if facts.reason:
        facts = facts._replace(said=_cause_text(records, row))
    return Reading(facts, line, sizes[row], sum(sizes[:row]), sum(sizes[row + 1 :]))


_known = lru_cache(maxsize=1 << 14)(_read)
_last = lru_cache(maxsize=1)(_read)


def _row_of_cause(records: list[Record], facts: Facts) -> int:
    severities = ("error", "warning", "info")
    return next(
        row
        for row, record in enumerate(records)
        if isinstance(record, ExtendedError) and record.severity == severities[facts.severity]
    )


def _cause_text(records: list[Record], row: int) -> str | None:
    """The words in which a text states its cause; None where they are not on a line of it."""
    record = records[row]
    if isinstance(record, ExtendedError) and record.message is not None:
        return record.message
    line = next((r.message for r in reversed(records[:row]) if isinstance(r, String)), "")
    if INSTRUCTION.match(line):
        line = line[line.find(BEHIND_A_STEP) + 1 :] if BEHIND_A_STEP in line else ""
    return line.partition("processed ")[0].strip() or None


def is_done(text: bytes) -> bool:
    """Whether the verifier says that it processed anything."""
    return _PROCESSED.search(text) is not None
