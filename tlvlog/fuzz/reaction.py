"""What a target did with an input, and what of it is new."""

from __future__ import annotations

import re
import signal
import traceback
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple

from ..codec.attributes import Attribute
from ..codec.decoder import decode
from ..codec.log import Log
from ..errors import DecodeError
from ..schema import Schema

__all__ = ["Reaction", "ending", "escaped", "features", "only", "reaction_to", "read", "shape"]

_NUMBERS: Final = re.compile(r"0x[0-9a-f]+|[0-9]+")
_HERE: Final = Path(__file__).resolve().parent
_COUNTED_MAX: Final = 64  # records whose neighbours are looked at


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
    seen = features(log, error)
    words = [] if error is None else [_damage(error)]
    if status is not None:
        seen |= {f"status {status}"}
        if status:
            words.append(f"status {status}")
    return Reaction(seen, finding, "; ".join(words))


def _damage(error: DecodeError) -> str:
    return f"{type(error).__name__} in {error.record}: {shape(error.text)}"


def features(log: Log, error: DecodeError | None) -> frozenset[str]:
    """What a log shows: verdict and place of damage, records and who follows whom, attributes."""
    return frozenset(_features(log, error))


def _features(log: Log, error: DecodeError | None) -> Iterator[str]:
    yield f"{log.state} {log.byte_order}"
    yield f"records {len(log.records).bit_length()}"
    if log.num_truncations:
        yield "truncations"
    if error is not None:
        yield _damage(error)
    before = "nothing"
    for record in log.records[:_COUNTED_MAX]:
        yield f"{record.name} behind {before}"
        before = record.name
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
