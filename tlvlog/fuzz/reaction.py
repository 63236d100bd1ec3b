"""What a target did with an input, and what of it is new."""

from __future__ import annotations

import re
import signal
import traceback
from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache
from itertools import pairwise, starmap
from pathlib import Path
from typing import Final, NamedTuple

from ..codec.attributes import Attribute
from ..codec.decoder import decode
from ..codec.log import Log, RecordSequence
from ..codec.records import Record
from ..errors import DecodeError
from ..schema import Schema
from ..wire import TRAILER_SIZE

__all__ = [
    "Features",
    "Reaction",
    "ending",
    "escaped",
    "features",
    "only",
    "reaction_to",
    "reaction_with",
    "read",
    "shape",
]

_NUMBERS: Final = re.compile(r"0x[0-9a-f]+|[0-9]+")
_HERE: Final = Path(__file__).resolve().parent
_COUNTED_MAX: Final = 64  # records whose neighbours are looked at
# Records whose features are remembered, and the bytes of the longest of them.
_REMEMBERED_MAX: Final = 4096
_LONGEST: Final = 256


class Reaction(NamedTuple):
    """What an input showed.

    `features` name what happened, each worth an input of its own in the queue;
    `finding` says in one line what is wrong, None where all is as it should be.
    `verdict` is what runs are counted by: how the log is damaged and with
    which status a command ended, "" for a sound log and a status of 0.
    """

    features: frozenset[str]
    finding: str | None = None
    verdict: str = ""


def only(said: str) -> Reaction:
    """The reaction to an input of which nothing else is known."""
    return Reaction(frozenset((shape(said),)), said)


def ending(code: int | None) -> str:
    """What a process ended by, from the number that Python gives for it: negative for a signal."""
    if code is None or code >= 0:
        return f"exit status {code}"
    with suppress(ValueError):
        return signal.Signals(-code).name
    return f"signal {-code}"


def escaped(error: Exception) -> Reaction:
    """An exception that nobody should see, and where in the package it was raised."""
    places = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if _HERE.parent in Path(frame.filename).parents and Path(frame.filename).parent != _HERE
    ]
    where = f" in {places[-1].name} of {Path(places[-1].filename).name}" if places else ""
    return only(f"{type(error).__name__}{where}: {error}")


@lru_cache(1024)
def shape(text: str) -> str:
    """`text` without its numbers: alike for findings that differ in nothing else."""
    return _NUMBERS.sub("N", text)


def read(data: bytes, schema: Schema) -> tuple[Log, DecodeError | None]:
    """The log of `data`, or what came before its damage, as Python alone reads it."""
    try:
        return decode(data, schema=schema), None
    except DecodeError as error:
        return error.log, error


def reaction_to(
    log: Log, error: DecodeError | None, finding: str | None = None, status: int | None = None
) -> Reaction:
    """The reaction to an input that Python reads so, and a command with such a status or answer."""
    return reaction_with(features(log, error), error, finding, status)


def reaction_with(
    seen: frozenset[str], error: DecodeError | None, finding: str | None, status: int | None
) -> Reaction:
    """The reaction to an input that shows these features, damaged as `error` says."""
    words = [] if error is None else [_damage(error)]
    if status is not None:
        seen = seen.union((f"status {status}",))
        if status:
            words.append(f"status {status}")
    return Reaction(seen, finding, "; ".join(words))


def _damage(error: DecodeError) -> str:
    return f"{type(error).__name__} in {error.record}: {shape(error.text)}"


def features(log: Log, error: DecodeError | None) -> frozenset[str]:
    """What a log shows: verdict and place of damage, records and who follows whom, attributes."""
    names, seen = ["nothing"], set(_whole(log, error))
    for record in log.records[:_COUNTED_MAX]:
        names.append(record.name)
        seen.update(_own(record))
    seen.update(starmap(_neighbours, pairwise(names)))
    return frozenset(seen)


class Features:
    """`features` of many logs, most of whose records are those of another: each is read once."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, bytes], tuple[str, frozenset[str]]] = {}

    def of(self, data: bytes, log: Log, error: DecodeError | None) -> frozenset[str]:
        """The features of the log that was decoded from `data`, with its damage."""
        records = log.records
        if not isinstance(records, RecordSequence):
            return features(log, error)
        seen = set(_whole(log, error))
        if len(self._known) > _REMEMBERED_MAX:
            self._known.clear()
        known, order, before = self._known, log.byte_order, "nothing"
        offsets = [*records.offsets[: _COUNTED_MAX + 1]]
        if len(offsets) <= _COUNTED_MAX:
            offsets.append(log.size - (TRAILER_SIZE if log.state == "complete" else 0))
        for number, (start, end) in enumerate(pairwise(offsets)):
            key = order, data[start : min(end, start + _LONGEST)]
            found = known.get(key) if end - start < _LONGEST else None
            if found is None:
                record = records[number]
                found = record.name, frozenset(_own(record))
                if end - start < _LONGEST:
                    known[key] = found
            seen.add(_neighbours(before, found[0]))
            seen |= found[1]
            before = found[0]
        return frozenset(seen)


def _whole(log: Log, error: DecodeError | None) -> Iterator[str]:
    yield f"{log.state} {log.byte_order}"
    yield f"records {len(log.records).bit_length()}"
    if log.num_truncations:
        yield "truncations"
    if error is not None:
        yield _damage(error)


@lru_cache(1024)
def _neighbours(before: str, name: str) -> str:
    return f"{name} behind {before}"


def _own(record: Record) -> Iterator[str]:
    """What one record shows, whatever stands around it."""
    if record.nul:
        yield f"{record.name}: NUL"
    if record.extra:
        yield f"{record.name}: grown"
    yield from _attributes(record.name, record.attributes, 1)


def _attributes(where: str, attributes: tuple[Attribute, ...], depth: int) -> Iterator[str]:
    for item in attributes[:_COUNTED_MAX]:
        yield f"{where}.{item.name} at depth {depth}"
        if item.nul:
            yield f"{where}.{item.name}: NUL"
        if isinstance(item.value, tuple):
            yield from _attributes(f"{where}.{item.name}", item.value, depth + 1)
