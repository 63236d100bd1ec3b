"""How large a buffer must be until the reason of a failure survives in it.

For a log of records and each keep rule by writing the records into a LogBuffer,
for the kernel's text modes by writing their lines into a TextLog.  Nothing here
asks a kernel.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from ..codec.decoder import decode
from ..codec.extended_error import ExtendedError
from ..codec.records import Record, String
from ..errors import CapacityError
from ..schema import Schema, builtin
from .logbuffer import KeepRule, LogBuffer
from .textlog import TextLog

RULES: Final[tuple[KeepRule, ...]] = ("severity", "head", "tail")
_FIXED: Final = builtin().enum_values["level"]["keep-head"]
_LEVEL: Final = 1


class Fit(NamedTuple):
    """Bytes of capacity from which on something survives.

    `reason`: the numbers that name the cause, or, where no registry has it, its
    text; `text`: all of its text, every argument included; `whole`: everything.
    """

    name: str
    reason: int
    text: int
    whole: int


def reason_of(records: Sequence[Record]) -> ExtendedError | None:
    """The first error of the worst severity: what a reader wants to keep."""
    errors = [record for record in records if isinstance(record, ExtendedError)]
    worst = [record for record in errors if record.severity == "error"]
    return next(iter(worst or errors), None)


def fit_records(records: Sequence[Record], schema: Schema | None = None) -> list[Fit]:
    """A fit for every keep rule; ValueError for records without an error."""
    reason = reason_of(records)
    if reason is None:
        raise ValueError("no error record in this log, so there is no reason to keep")
    probe = LogBuffer(None, keep="head", schema=schema)
    for record in records:
        probe.append(record)
    whole = probe.true_size

    def survives(
        keep: KeepRule, tells: Callable[[Record, ExtendedError], bool]
    ) -> Callable[[int], bool]:
        def at(capacity: int) -> bool:
            try:
                log = LogBuffer(capacity, keep=keep, schema=schema)
            except CapacityError:
                return False
            for record in records:
                log.append(record)
            kept = decode(log.finish(), schema=schema, byte_order="host").records
            return any(tells(record, reason) for record in kept)

        return at

    return [
        Fit(
            keep,
            _smallest(survives(keep, _tells_reason), whole),
            _smallest(survives(keep, _tells_text), whole),
            whole,
        )
        for keep in RULES
    ]


def _tells_reason(record: Record, reason: ExtendedError) -> bool:
    if reason.reason == 0:
        return _tells_text(record, reason)
    return isinstance(record, ExtendedError) and _names(record) == _names(reason)


def _tells_text(record: Record, reason: ExtendedError) -> bool:
    if not isinstance(record, ExtendedError):
        return False
    return _names(record) == _names(reason) and record.text == reason.text


def _names(record: ExtendedError) -> tuple[object, ...]:
    """What names the cause, whatever else the record has."""
    return record.error, record.subsystem, record.reason, record.severity


def fit_text(records: Sequence[Record], reason: str) -> list[Fit]:
    """A fit for the kernel's rotating and fixed text logs of the same messages.

    The text is one message for each STRING, as the verifier writes its lines.
    """
    messages = [f"{record.message}\n" for record in records if isinstance(record, String)]
    return [
        _fit_text("text, rotating", messages, reason, _LEVEL),
        _fit_text("text, fixed", messages, reason, _LEVEL | _FIXED),
    ]


def _fit_text(name: str, messages: Sequence[str], reason: str, level: int) -> Fit:
    probe = TextLog(None, level=level)
    for message in messages:
        probe.append(message)
    _, whole = probe.finish()

    def at(size: int) -> bool:
        log = TextLog(bytearray(size), level=level)
        for message in messages:
            log.append(message)
        log.finish()
        return reason in log.text

    smallest = _smallest(at, whole)
    return Fit(name, smallest, smallest, whole)


def _smallest(survives: Callable[[int], bool], whole: int) -> int:
    """The least capacity from which on the reason survives, found by halving.

    Right where more room never loses it, as in all rules but for a record
    larger than the whole room; `whole` is the size that holds everything.
    """
    low, high = 1, max(whole, 1)
    while low < high:
        middle = (low + high) // 2
        if survives(middle):
            high = middle
        else:
            low = middle + 1
    return low
