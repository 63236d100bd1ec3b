"""What must hold of any bytes, for the decoder in Python and for the native core.

Each check gives a reaction; what breaks a law is a finding in one line.  An
exception other than DecodeError is left to the caller, who knows where it came
from.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final
from zlib import crc32

from .. import codec
from ..codec.columns import index
from ..codec.decoder import Decoder, decode
from ..codec.encoder import encode
from ..codec.log import Log
from ..errors import DecodeError
from ..schema import Schema
from . import laws
from .laws import Outcome, outcome_of, seen
from .reaction import Reaction, reaction_to, read

__all__ = ["CHECKS", "Check", "check_native", "check_python"]

Check = Callable[[bytes, Schema], Reaction]


def check_python(data: bytes, schema: Schema) -> Reaction:
    """The laws of the decoder: places in the input, chunking, both ways back to bytes."""
    log, error = read(data, schema)
    return reaction_to(log, error, _broken_law(data, schema, log, error))


def _broken_law(data: bytes, schema: Schema, log: Log, error: DecodeError | None) -> str | None:
    if broken := laws.places_in_input(data, (log, error)):
        return broken
    # The bytes themselves choose where they are cut.
    places = [crc32(data) >> shift for shift in (0, 8, 16)]
    chunked = outcome_of(lambda: laws.in_pieces(data, places, Decoder(schema=schema)))
    whole = seen((log, error), schema)
    if seen(chunked, schema) != whole:
        return "in chunks something else is decoded"
    if broken := laws.reads_back(data, log, schema, whole[0]):
        return broken
    if log.state == "untouched":
        return None
    strict, refused = outcome_of(lambda: decode(data, schema=schema, strict=True))
    if refused is None and (error is not None or strict != log):
        return "strict accepts what is damaged"
    return None


def check_native(data: bytes, schema: Schema) -> Reaction:
    """The native core against Python: the same records, verdicts, errors, columns and bytes."""
    log, error = read(data, schema)
    return reaction_to(log, error, _difference(data, schema, (log, error)))


def _difference(data: bytes, schema: Schema, pure: Outcome) -> str | None:
    native = outcome_of(lambda: codec.decode(data, schema=schema))
    if seen(native, schema) != seen(pure, schema):
        return f"decode: {_verdict(native)}, in Python {_verdict(pure)}"
    strict = outcome_of(lambda: codec.decode(data, schema=schema, strict=True))
    wanted = outcome_of(lambda: decode(data, schema=schema, strict=True))
    if seen(strict, schema) != seen(wanted, schema):
        return f"strict decode: {_verdict(strict)}, in Python {_verdict(wanted)}"
    for is_strict in (False, True):
        columns, expected = (
            [bytes(column) for column in function([data], schema=schema, strict=is_strict)]
            for function in (codec.index, index)
        )
        if columns != expected:
            return "index: other columns than in Python"
    log = native[0]
    keywords = {"schema": schema, "byte_order": log.byte_order}
    if codec.encode(log.records, **keywords) != encode(log.records, **keywords):  # type: ignore[arg-type]
        return "encode: other bytes than in Python"
    return None


def _verdict(outcome: Outcome) -> str:
    log, error = outcome
    return log.state if error is None else f"{type(error).__name__}, {error}"


CHECKS: Final[dict[str, Check]] = {"python": check_python, "native": check_native}
