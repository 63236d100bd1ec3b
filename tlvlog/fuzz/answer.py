"""What a reader in C says of a log, as bytes, made from what the library says of it.

The form is that of the harness which `tlvlog gen c-fuzz` writes: each record
with its offset, its type and its values as the getters give them, then how the
reading ended.  Numbers are little-endian whatever the machine, bytes stand
behind their count.  Two readers agree on a log when their answers are equal.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import Final

from ..codec.attributes import Attribute
from ..codec.decoder import decode
from ..codec.extended_error import ExtendedError
from ..codec.log import DEFAULT_LIMITS, STATES, Limits, Log
from ..codec.records import Record, Unknown
from ..codec.scan import find_byte_order
from ..errors import (
    DecodeError,
    LimitError,
    MalformedRecordError,
    ShortInputError,
    TrailerError,
)
from ..schema import Schema
from ..wire import HOST, ByteOrder, bytes_of

__all__ = ["ENDING", "answer_parts", "answer_to", "record_answer"]

_STATES: Final = {state: number for number, state in enumerate(STATES, 1)}
_ERRORS: Final[dict[type[DecodeError], int]] = {
    ShortInputError: -1,
    MalformedRecordError: -2,
    TrailerError: -3,
    LimitError: -4,
}
ENDING: Final = struct.Struct("<BiIBIHB")
"""How the reading ended: 0, result, damage, state, size, num_truncations, swapped."""

_U64: Final = 0xFFFF_FFFF_FFFF_FFFF


def answer_to(
    data: bytes,
    schema: Schema,
    *,
    byte_order: str = "auto",
    host: ByteOrder = HOST,
    limits: Limits | None = None,
) -> bytes:
    """The answer that a reader on a machine whose order is `host` must give to `data`."""
    if byte_order == "auto":
        # Where the input shows none the library takes the order of its own host.
        byte_order = find_byte_order(data, limits or DEFAULT_LIMITS)[0] or host
    try:
        log = decode(data, schema=schema, byte_order=byte_order, limits=limits)
    except DecodeError as error:
        return b"".join(answer_parts(error.log, error, schema, host))
    return b"".join(answer_parts(log, None, schema, host))


def answer_parts(
    log: Log, error: DecodeError | None, schema: Schema, host: ByteOrder = HOST
) -> list[bytes]:
    """The answer for a log that was decoded with `schema`, or for what came before its damage.

    One part for each record and one for how the reading ended.
    """
    parts = [record_answer(record, schema) for record in log.records]
    result, damage = (0, 0) if error is None else (_ERRORS[type(error)], error.offset)
    ending = ENDING.pack(
        0,
        result,
        damage,
        _STATES[log.state],
        log.size,
        log.num_truncations,
        log.byte_order != host,
    )
    parts.append(ending)
    return parts


def record_answer(record: Record, schema: Schema) -> bytes:
    """The part of an answer that speaks of one record."""
    head = struct.pack("<BIH", 1, record.offset, record.type)
    if isinstance(record, Unknown):
        return head + _with_length(record.value)
    parts = [head]
    spec = schema.record_by_type[record.type]
    has_tail = False
    for index, field in enumerate(spec.fields):
        value = getattr(record, field.name.replace("-", "_"))
        has_tail = has_tail or (field.kind in ("utf8", "bytes") and not field.size)
        if field.kind == "utf8":
            parts.append(_text(value, record.nul))
        elif field.kind == "bytes":
            parts.append(_with_length(value))
        elif isinstance(record, ExtendedError):
            parts.append(_number(record.numbers(schema)[index]))
        else:
            number = schema.enum_values[field.enum or ""][value] if type(value) is str else value
            parts.append(_number(number))
    if spec.attributes:
        parts.append(_attributes(record.attributes, spec.attributes, schema))
    elif not has_tail:
        parts.append(_with_length(record.extra))
    return b"".join(parts)


def _attributes(attributes: Sequence[Attribute], set_name: str, schema: Schema) -> bytes:
    parts = []
    for item in attributes:
        parts.append(struct.pack("<BH", 1, item.type))
        spec = schema.set_by_name[set_name].by_type.get(item.type)
        if spec is not None and spec.attributes:
            parts.append(_attributes(item.value, spec.attributes, schema))  # type: ignore[arg-type]
        elif isinstance(item.value, int):
            parts.append(_number(item.value))
        elif isinstance(item.value, str):
            parts.append(_text(item.value, item.nul))
        else:
            parts.append(_with_length(item.value))  # type: ignore[arg-type]
    return b"".join(parts) + b"\0"


def _number(value: int) -> bytes:
    return struct.pack("<Q", value & _U64)


def _with_length(value: bytes) -> bytes:
    return struct.pack("<I", len(value)) + value


def _text(value: str, nul: bool) -> bytes:
    return _with_length(bytes_of(value)) + bytes([nul])
