"""What a campaign keeps of one log: its cause, what it lost, and how many bytes told why."""

from __future__ import annotations

from struct import Struct
from typing import Final, NamedTuple

from ..codec import decode, index
from ..codec.columns import STATUSES
from ..codec.extended_error import SHED, ExtendedError
from ..codec.records import Loss, String
from ..errors import DecodeError
from ..schema import builtin
from ..wire import HEADER_SIZE, MARKS, TRAILER_SIZE, bytes_of

__all__ = ["RULES", "Facts", "facts_of"]

RULES: Final = ("severity", "head", "tail", "whole", "text-fixed", "text-rotating")
"""What `Facts.sizes` are the sizes of, by what a full buffer keeps."""

_ERROR: Final = builtin().record_by_name["error"].type
_STRING: Final = builtin().record_by_name["string"].type
_LOSS: Final = builtin().record_by_name["loss"].type
_WARNING: Final = builtin().enum_values["severity"]["warning"]
# The fixed part of an ERROR: errno, subsystem, reason, severity, flags.
_FIXED: Final = {order: Struct(f"{mark}iHHBB") for order, mark in MARKS.items()}


class Facts(NamedTuple):
    """One log in numbers.

    `state` as `codec.columns.STATUSES` numbers them.  `errno` (positive, 0 not
    said), `subsystem`, `reason` and `severity` are those of its cause: the
    first error of the worst severity, which is at least a warning; `severity`
    is -1 without one.  `message` is the cause's own, where it has no reason.
    `lost` records were given up.  `sizes` has for each of RULES the bytes of
    the smallest buffer that tells the cause, None where the log has no cause or
    is not whole (an error that shed attributes is not whole either); of text it
    is 0 where the log has no lines.  `said` are the words of a text that state a
    registered cause.
    """

    state: int
    errno: int = 0
    subsystem: int = 0
    reason: int = 0
    severity: int = -1
    message: str | None = None
    lost: int = 0
    sizes: tuple[int, ...] | None = None
    said: str | None = None


class _Cause(NamedTuple):
    row: int
    errno: int
    subsystem: int
    reason: int
    severity: int


def facts_of(data: bytes) -> Facts:
    """The facts of a log; of a damaged one its state alone."""
    try:
        log = decode(data)
    except DecodeError:
        return Facts(index([data]).status[0])
    state = STATUSES.index(log.state)
    rows = index(data)
    types, offsets, lengths = rows.type, rows.offset, rows.length
    lost = log.num_truncations
    fixed = _FIXED[log.byte_order]
    cause: _Cause | None = None
    has_shed = False
    for row, kind in enumerate(types):
        if kind == _ERROR:
            number, subsystem, reason, severity, flags = fixed.unpack_from(
                data, offsets[row] + HEADER_SIZE
            )
            has_shed = has_shed or bool(flags & SHED)
            if severity <= _WARNING and (cause is None or severity < cause.severity):
                cause = _Cause(row, abs(number), subsystem, reason, severity)
        elif kind == _LOSS:
            loss = log.records[row]
            if isinstance(loss, Loss):
                lost = max(lost, loss.dropped_records)
    if cause is None:
        return Facts(state, lost=lost)
    message = None
    if not cause.reason:
        record = log.records[cause.row]
        message = record.message if isinstance(record, ExtendedError) else None
    sizes = None
    if state == 0 and not lost and not has_shed:
        ends = [start + HEADER_SIZE + size for start, size in zip(offsets, lengths, strict=True)]
        texts = [
            len(bytes_of(record.message)) + 1 if isinstance(record, String) else 0
            for record in log.records
        ]
        sizes = _sizes(list(offsets), ends, texts, cause.row, cause.reason)
    return Facts(state, *cause[1:], message=message, lost=lost, sizes=sizes)


def _sizes(
    starts: list[int], ends: list[int], texts: list[int], row: int, reason: int
) -> tuple[int, ...]:
    """See docs/campaigns.md, "Bytes until you know why"; the cause's line is the last before it."""
    end = ends[-1]
    # A reason survives without any attribute (WIRE.md 10.15); without one the message counts.
    error = HEADER_SIZE + _FIXED["little"].size if reason else ends[row] - starts[row]
    severity = error + TRAILER_SIZE
    head = ends[row] + TRAILER_SIZE
    tail = end - starts[row] + TRAILER_SIZE
    sizes = (severity, head, tail, end + TRAILER_SIZE)
    line = next((at for at in range(row, -1, -1) if texts[at]), None)
    if line is None:
        return (*sizes, 0, 0)
    return (*sizes, sum(texts[: line + 1]) + 1, sum(texts[line:]) + 1)
