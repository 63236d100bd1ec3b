"""The laws of the decoder over any bytes: for `tlvlog fuzz`, the harnesses and the tests.

Each function gives None where its law holds, and otherwise what broke it, in one
line.  An exception other than DecodeError is left to the caller.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise

from ..codec.decoder import Decoder
from ..codec.encoder import encode
from ..codec.log import Log
from ..errors import DecodeError
from ..formats.from_json import log_from_json
from ..formats.to_json import log_to_json
from ..schema import Schema

__all__ = ["Outcome", "encoded", "in_pieces", "outcome_of", "places_in_input", "reads_back", "seen"]

Outcome = tuple[Log, DecodeError | None]
"""A log, and the damage behind it if there is any."""


def outcome_of(call: Callable[[], Log]) -> Outcome:
    """What a decoder gave, or what it kept in front of the damage."""
    try:
        return call(), None
    except DecodeError as error:
        return error.log, error


def seen(outcome: Outcome, schema: Schema | None) -> tuple[object, ...]:
    """All that a caller can see of an outcome, as values that compare."""
    log, error = outcome
    numbers = error and {key: value for key, value in vars(error).items() if key != "log"}
    return log_to_json(log, schema), error and (type(error), str(error), numbers)


def places_in_input(data: bytes, outcome: Outcome) -> str | None:
    """A log ends inside its input, and no earlier than its damage begins."""
    log, error = outcome
    if not 0 <= log.size <= len(data):
        return f"a log of {log.size} bytes in {len(data)}"
    if error is not None and not log.size <= error.offset <= len(data):
        return f"damage at {error.offset}, behind {log.size} bytes of {len(data)}"
    return None


def reads_back(data: bytes, log: Log, schema: Schema | None, shown: object = None) -> str | None:
    """What was decoded becomes the same bytes again, also by way of JSON.

    `shown` is the log's JSON form, where the caller has it.
    """
    if log.state == "untouched":
        return None if data.startswith(bytes(6)) else "untouched, but something was written"
    kept = data[: log.size]
    again = encoded(log, schema)
    if (again if log.state == "complete" else again[:-8]) != kept:
        return "records encode to other bytes than they were decoded from"
    if log_from_json(shown or log_to_json(log, schema), schema) != kept:
        return "the JSON form goes back to other bytes"
    return None


def encoded(log: Log, schema: Schema | None) -> bytes:
    """The bytes of a log's records in its order, with an end record."""
    return encode(
        log.records,
        schema=schema,
        byte_order=log.byte_order,
        num_truncations=log.num_truncations,
    )


def in_pieces(data: bytes, places: Iterable[int], decoder: Decoder) -> Log:
    """The log that `decoder` gives of the input, cut at these places, counted round."""
    bounds = [0, *sorted(place % (len(data) + 1) for place in places), len(data)]
    for start, end in pairwise(bounds):
        decoder.feed(data[start:end])
    return decoder.close()
