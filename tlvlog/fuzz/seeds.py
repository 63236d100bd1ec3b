"""What a fuzzer begins with: sound logs of every record of a schema, and a dictionary.

Both are made from the schema alone, the same on every machine, so that nothing
has to be kept up to date beside it.
"""

from __future__ import annotations

import string
from collections.abc import Iterator
from typing import Any, Final

from ..codec.encoder import encode
from ..codec.extended_error import ExtendedError
from ..codec.factory import make_record
from ..codec.records import Record, Unknown
from ..schema import AttributeSet, Field, RecordSpec, Schema
from ..wire import COUNT_MAX, END_LENGTH, END_TYPE, HEADERS, INVALID, NUMBERS, STOPPED, ByteOrder

__all__ = ["dictionary", "seeds"]

_ORDERS: Final[tuple[ByteOrder, ...]] = ("little", "big")
_DEPTH_MAX: Final = 3  # of the nests in a seed; a schema may nest a set in itself
_PLAIN: Final = frozenset((string.ascii_letters + string.digits + " .,:;_-+*/()<>=#").encode())


def seeds(schema: Schema) -> dict[str, bytes]:
    """Complete logs by name: each kind of record plain and with all that it may carry.

    Then some of several records.  All of them decode without an error.
    """
    kinds = list(_kinds(schema))
    found: dict[str, bytes] = {}
    for order in _ORDERS:
        for name, record in kinds:
            found[f"{name}-{order}"] = encode([record], schema=schema, byte_order=order)
        every = [record for _, record in kinds]
        found[f"empty-{order}"] = encode([], schema=schema, byte_order=order)
        found[f"every-{order}"] = encode(every, schema=schema, byte_order=order)
        found[f"truncated-{order}"] = encode(
            every[:2], schema=schema, byte_order=order, num_truncations=COUNT_MAX
        )
    return found


def _kinds(schema: Schema) -> Iterator[tuple[str, Record]]:
    for spec in schema.records:
        if spec.trailer:
            continue
        if spec.name == ExtendedError.spec.name:
            yield "error-plain", ExtendedError(-22, schema=schema)
            yield "error-full", _full_error(spec, schema)
            continue
        yield f"{spec.name}-plain", make_record(spec.name, schema=schema)
        if spec.fields or spec.attributes:
            yield f"{spec.name}-full", _full(spec, schema)
    numbers = (n for n in range(INVALID - 1, STOPPED, -1) if n not in schema.record_by_type)
    yield "unknown", Unknown(next(numbers), b"some bytes")


def _full(spec: RecordSpec, schema: Schema) -> Record:
    values: dict[str, Any] = {
        field.name.replace("-", "_"): _value(field, number)
        for number, field in enumerate(spec.fields, 1)
    }
    if spec.attributes:
        values["attributes"] = list(_items(schema.set_by_name[spec.attributes], schema, 1))
    return make_record(spec.name, schema=schema, **values)


def _full_error(spec: RecordSpec, schema: Schema) -> Record:
    known = schema.set_by_name[spec.attributes or ""]
    return ExtendedError(
        -22, subsystem=1, reason=1, attributes=list(_items(known, schema, 1)), schema=schema
    )


def _value(field: Field, number: int) -> int | str | bytes:
    if field.kind == "utf8":
        return "text"
    if field.kind == "bytes":
        return bytes(range(field.size)) if field.size else b"bytes"
    return number


def _items(known: AttributeSet, schema: Schema, depth: int) -> Iterator[tuple[str, Any]]:
    """One of each attribute, of those that may repeat two."""
    for item in known.attributes:
        value: Any = item.type & 0x7F
        if item.kind == "utf8":
            value = "text"
        elif item.kind == "bytes":
            value = b"bytes"
        elif item.kind == "nest":
            inner = schema.set_by_name[item.attributes or ""]
            value = list(_items(inner, schema, depth + 1)) if depth < _DEPTH_MAX else []
        for _ in range(2 if item.repeatable else 1):
            yield item.name, value


def dictionary(schema: Schema) -> str:
    """A dictionary for AFL++ and libFuzzer: the headers of a schema, trailers, odd numbers."""
    lines = [f"# What logs of the schema {schema.name} are made of."]
    for order in _ORDERS:
        lines += [f'{name}_{order}="{_quote(token)}"' for name, token in _tokens(schema, order)]
    return "\n".join(lines) + "\n"


def _tokens(schema: Schema, order: ByteOrder) -> Iterator[tuple[str, bytes]]:
    header, numbers = HEADERS[order], NUMBERS[order]
    for spec in schema.records:
        fixed = sum(schema.width(field) for field in spec.fields)
        yield f"record_{_word(spec.name)}", header.pack(spec.type, fixed)
    for known in schema.attribute_sets:
        for item in known.attributes:
            size = schema.kind_by_name[item.kind].size
            name = f"attribute_{_word(known.name)}_{_word(item.name)}"
            yield name, header.pack(item.type, size)
    end = header.pack(END_TYPE, END_LENGTH)
    yield "end", end + bytes(END_LENGTH)
    yield "end_truncated", end + numbers["u16"].pack(COUNT_MAX)
    yield "end_with_header_counted", header.pack(END_TYPE, END_LENGTH + header.size)
    yield "stopped", bytes(header.size)
    for name, number in (("huge", 0xFFFF_FFFF), ("negative", 1 << 31), ("palindrome", 0x0001_0100)):
        yield f"length_{name}", numbers["u32"].pack(number)
    yield "invalid_type", b"\xff\xff"


def _word(name: str) -> str:
    return name.replace("-", "_")


def _quote(token: bytes) -> str:
    return "".join(chr(byte) if byte in _PLAIN else f"\\x{byte:02x}" for byte in token)
