"""The arguments of the reason that a call was refused for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ..codec import decode
from ..codec.extended_error import ExtendedError
from ..codec.records import Record
from ..errors import DecodeError
from ..kernel.bpf.verifier import import_verifier
from .outcome import TEXT_LOGS, Outcome, text_of

__all__ = ["arguments_of"]

_WORST: Final = ("error", "warning")


def arguments_of(outcome: Outcome) -> dict[str, int | str]:
    """The arguments of an outcome's cause, by name; what has no name by its number."""
    record = _cause(outcome)
    if record is None:
        return {}
    named = record.registered.arguments if record.registered else ()
    names = [argument.name for argument in named]
    return {
        names[index] if index < len(names) else str(index): value
        for index, value in enumerate(record.arguments)
    }


def _cause(outcome: Outcome) -> ExtendedError | None:
    errors = [record for record in _records(outcome) if isinstance(record, ExtendedError)]
    for severity in _WORST:
        for record in errors:
            if record.severity == severity:
                return record
    return None


def _records(outcome: Outcome) -> Sequence[Record]:
    errno = max(outcome.signature.errno, 0) or None
    if outcome.is_text:
        return import_verifier(outcome.data, errno=errno)
    if not outcome.data:
        return []
    try:
        records = decode(outcome.data).records
    except DecodeError:
        return []
    if outcome.signature.operation in TEXT_LOGS and not any(
        isinstance(record, ExtendedError) for record in records
    ):
        return import_verifier(text_of(outcome.data), errno=errno)
    return records
