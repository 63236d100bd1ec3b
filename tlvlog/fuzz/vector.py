"""A finding as a test vector, in the form of spec/vectors (see the README there)."""

from __future__ import annotations

from typing import Final

from ..codec.decoder import decode
from ..codec.log import DEFAULT_LIMITS
from ..codec.scan import find_byte_order
from ..errors import DecodeError, LimitError, ShortInputError
from ..formats.to_json import Json, log_to_json
from ..schema import Schema
from .reaction import read

__all__ = ["vector"]

# Whatever was found, a reader did something else with an input than WIRE.md allows.
_CLAUSE: Final = "8.9"


def vector(name: str, why: str, data: bytes, schema: Schema, spec: str | None = None) -> Json:
    """What Python's decoder says of `data`; `spec` is the file of a schema of the user's.

    A sound log has the key `log`, as in spec/vectors/valid, a damaged one `before`.
    Where the finding is about that decoder, somebody has to look at it before it
    is committed.
    """
    log, error = read(data, schema)
    made: Json = {"name": name, "why": why, "clause": _CLAUSE}
    if spec is not None:
        made["schema"] = spec
    made["byte_order"] = log.byte_order
    made["auto"] = find_byte_order(data, DEFAULT_LIMITS)[0] or "host"
    made["wire"] = data.hex()
    strict = _strict(data, schema, log.byte_order)
    if error is None:
        made["log"] = log_to_json(log, schema)
        made["strict"] = "ok" if strict is None else _place(strict)
        return made
    made |= _place(error)
    if isinstance(error, ShortInputError):
        made |= {"needed": error.needed, "available": error.available}
    if isinstance(error, LimitError):
        made["limit"] = error.limit
    made["before"] = log_to_json(log, schema)
    if strict is not None and _place(strict) != _place(error):
        made["strict"] = _place(strict)
    return made


def _strict(data: bytes, schema: Schema, byte_order: str) -> DecodeError | None:
    try:
        decode(data, schema=schema, byte_order=byte_order, strict=True)
    except DecodeError as error:
        return error
    return None


def _place(error: DecodeError) -> Json:
    return {"error": type(error).__name__, "offset": error.offset, "record": error.record}
