"""What a reader is asked: each step of each vector, and broken forms of them."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from typing import Final

from ..codec.decoder import decode
from ..codec.log import DEFAULT_LIMITS, Limits, Log
from ..errors import DecodeError, LimitError, ShortInputError
from ..formats.to_json import log_to_json
from ..schema import Schema
from ..wire import ByteOrder
from .question import Question, read_line
from .vectors import Json, Vector, level_of

__all__ = ["broken", "otherwise", "plain"]

# Larger vectors show the byte order, and nothing when they are cut or changed.
_MUTANT_MAX: Final = 4096
_HINTS: Final = ("record", "needed", "available", "limit")

Schemas = Mapping[str, Schema]


def _options(vector: Vector) -> list[str]:
    words = [f"schema={vector.schema}"] if vector.schema else []
    limits: Mapping[str, int] = vector.data.get("limits", {})
    return words + [f"{name}={limits[name]}" for name in Limits._fields if name in limits]


def _result(vector: Vector) -> tuple[Json, Json]:
    """What reading a vector must give, and what may be left out of the answer."""
    if not vector.is_damaged:
        return {"log": vector.log}, {}
    data = vector.data
    hints: Json = {key: data[key] for key in _HINTS if key in data}
    return {"error": data["error"], "offset": data["offset"], "log": vector.log}, hints


def plain(vector: Vector) -> Question:
    """The first step of the test."""
    expected, hints = _result(vector)
    return Question(
        read_line(vector.wire, vector.order, _options(vector)),
        vector.name,
        vector.why,
        vector.clause,
        frozenset([vector.level]),
        expected,
        hints,
        may_skip=vector.has_limits,
    )


def otherwise(vector: Vector, host: ByteOrder) -> Iterator[Question]:
    """The other steps of the test: the order found, strictly, in pieces."""
    needs = frozenset([vector.level])
    why = vector.why
    expected, hints = _result(vector)
    options = _options(vector)
    found = host if vector.data["auto"] == "host" else vector.data["auto"]
    line = read_line(vector.wire, "auto", options)
    if found == vector.order:
        yield Question(line, vector.name, why, "2.3", needs, expected, hints, may_skip=True)
    elif not vector.is_damaged:  # the result is free, the order is not
        order = {"log": {"byte_order": found}}
        yield Question(line, vector.name, why, "2.3", needs, order, may_skip=True)
    line = read_line(vector.wire, vector.order, ["pieces", *options])
    yield Question(line, vector.name, why, "8.10", needs, expected, hints, may_skip=True)
    strict = vector.data.get("strict", "ok")
    if strict != "ok":
        expected = {"error": strict["error"], "offset": strict["offset"]}
        hints = {"record": strict["record"]}
    line = read_line(vector.wire, vector.order, ["strict", *options])
    yield Question(line, vector.name, why, "12.2", needs, expected, hints, may_skip=True)


def broken(vector: Vector, schemas: Schemas, count: int, seed: int) -> Iterator[Question]:
    """The vector cut somewhere, and with a byte changed: a log, or damage that knows its place."""
    if vector.has_limits or not 0 < len(vector.wire) <= _MUTANT_MAX:
        return
    draw = random.Random(f"{seed} {vector.name}")
    for number in range(count):
        data = bytearray(vector.wire)
        at = draw.randrange(len(data))
        if number % 3 == 0:
            del data[at:]
            why = f"{vector.name}, cut behind {at} bytes"
        else:
            data[at] = draw.choice([0, 1, 2, 3, 6, 0x7F, 0x80, 0xFF, data[at] ^ 1])
            why = f"{vector.name}, byte {at} is {data[at]:#04x}"
        yield _reference(vector, bytes(data), why, schemas)


def _reference(vector: Vector, wire: bytes, why: str, schemas: Schemas) -> Question:
    """A question whose answer is what this package's reader says."""
    schema = schemas[vector.schema]
    log, damage = _read(wire, schema, vector.order)
    shown = log_to_json(log, schema)
    expected: Json = {"log": shown}
    hints: Json = {}
    if damage is not None:
        expected = {"error": type(damage).__name__, "offset": damage.offset, "log": shown}
        hints["record"] = damage.record
        if isinstance(damage, ShortInputError):
            hints |= {"needed": damage.needed, "available": damage.available}
        if isinstance(damage, LimitError):
            hints["limit"] = damage.limit
    level = level_of(shown, hints.get("record"), vector.schema)
    line = read_line(wire, vector.order, _options(vector))
    return Question(line, vector.name, why, "8.9", frozenset([level]), expected, hints)


def _read(wire: bytes, schema: Schema, order: ByteOrder) -> tuple[Log, DecodeError | None]:
    try:
        return decode(wire, schema=schema, byte_order=order, limits=DEFAULT_LIMITS), None
    except DecodeError as error:
        return error.log, error
