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
from ..formats.from_json import log_from_json
from ..formats.to_json import log_to_json
from ..schema import Schema
from .reaction import Reaction, reaction_to, read

__all__ = ["CHECKS", "Check", "check_native", "check_python"]

Check = Callable[[bytes, Schema], Reaction]
Outcome = tuple[Log, DecodeError | None]


def check_python(data: bytes, schema: Schema) -> Reaction:
    """The laws of the decoder: places in the input, chunking, both ways back to bytes."""
    log, error = read(data, schema)
    return reaction_to(log, error, _broken_law(data, schema, log, error))


def _broken_law(data: bytes, schema: Schema, log: Log, error: DecodeError | None) -> str | None:
    if not 0 <= log.size <= len(data):
        return f"a log of {log.size} bytes in {len(data)}"
    if error is not None and not log.size <= error.offset <= len(data):
        return f"damage at {error.offset}, behind {log.size} bytes of {len(data)}"
    shown = _shown((log, error), schema)
    if _shown(_outcome(lambda: _in_chunks(data, schema)), schema) != shown:
        return "in chunks something else is decoded"
    if log.state == "untouched":
        return None
    kept = data[: log.size]
    if _encoded(log, schema) != kept:
        return "records encode to other bytes than they were decoded from"
    if log_from_json(shown[0], schema) != kept:
        return "the JSON form goes back to other bytes"
    strict, refused = _outcome(lambda: decode(data, schema=schema, strict=True))
    if refused is None and (error is not None or strict != log):
        return "strict accepts what is damaged"
    return None


def check_native(data: bytes, schema: Schema) -> Reaction:
    """The native core against Python: the same records, verdicts, errors, columns and bytes."""
    log, error = read(data, schema)
    return reaction_to(log, error, _difference(data, schema, (log, error)))


def _difference(data: bytes, schema: Schema, pure: Outcome) -> str | None:
    native = _outcome(lambda: codec.decode(data, schema=schema))
    if _shown(native, schema) != _shown(pure, schema):
        return f"decode: {_verdict(native)}, in Python {_verdict(pure)}"
    strict = _outcome(lambda: codec.decode(data, schema=schema, strict=True))
    wanted = _outcome(lambda: decode(data, schema=schema, strict=True))
    if _shown(strict, schema) != _shown(wanted, schema):
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


def _outcome(call: Callable[[], Log]) -> Outcome:
    try:
        return call(), None
    except DecodeError as error:
        return error.log, error


def _shown(outcome: Outcome, schema: Schema) -> tuple[object, object]:
    """All that a caller can see of a log and of its damage."""
    log, error = outcome
    numbers = error and {key: value for key, value in vars(error).items() if key != "log"}
    return log_to_json(log, schema), error and (type(error), str(error), numbers)


def _verdict(outcome: Outcome) -> str:
    log, error = outcome
    return log.state if error is None else f"{type(error).__name__}, {error}"


def _in_chunks(data: bytes, schema: Schema) -> Log:
    """By way of a Decoder, cut at places that the bytes themselves choose."""
    places = sorted((crc32(data) >> shift) % (len(data) + 1) for shift in (0, 8, 16))
    decoder = Decoder(schema=schema)
    for start, end in zip([0, *places], [*places, len(data)], strict=True):
        decoder.feed(data[start:end])
    return decoder.close()


def _encoded(log: Log, schema: Schema) -> bytes:
    wire = encode(
        log.records,
        schema=schema,
        byte_order=log.byte_order,
        num_truncations=log.num_truncations,
    )
    return wire if log.state == "complete" else wire[: log.size]


CHECKS: Final[dict[str, Check]] = {"python": check_python, "native": check_native}
