"""Records to bytes: the one encoding that is canonical."""

from __future__ import annotations

import struct
from collections.abc import Iterable

from ..errors import DecodeError, EncodeError
from ..schema import Schema
from ..wire import (
    COUNT_MAX,
    END_TYPE,
    HEADER_SIZE,
    INVALID,
    NUMBERS,
    STOPPED,
    TRAILER_SIZE,
    ByteOrder,
    bytes_of,
)
from ..wire import byte_order as resolve
from .attributes import Attribute, attribute_list
from .extended_error import ExtendedError
from .layout import Layouts, RecordLayout, SetLayout, layouts
from .log import DEFAULT_LIMITS
from .records import Record, Unknown
from .scan import check_value


def encode(
    records: Iterable[Record],
    *,
    schema: Schema | None = None,
    byte_order: str = "host",
    num_truncations: int = 0,
) -> bytes:
    """A log of `records` with its end record.

    The records stand in the order given; the end record with `num_truncations`
    (0 to 65535) is added, so n records take 6 n + 8 bytes and their values.
    `byte_order` is "host", "little" or "big".  Names of subsystems, reasons and
    attributes are explained by `schema` (None: the built-in one).  What `decode`
    gave encodes to the same bytes.

    Raises EncodeError, a ValueError, whose `record` and `field` say which value
    cannot be written; ValueError for another `byte_order`.
    """
    tables = layouts(schema, resolve(byte_order))
    parts = [encode_record(record, tables) for record in records]
    parts.append(encode_end(num_truncations, tables.order))
    return b"".join(parts)


def encode_end(num_truncations: int, order: ByteOrder) -> bytes:
    """The end record, eight bytes; EncodeError for a count over 65535."""
    if not 0 <= num_truncations <= COUNT_MAX:
        raise EncodeError(
            f"{num_truncations} is not between 0 and {COUNT_MAX}",
            record="end",
            field="num-truncations",
        )
    tables = layouts(None, order)
    value = NUMBERS[order]["u16"].pack(num_truncations)
    return tables.header.pack(END_TYPE, len(value)) + value


def encode_record(record: Record, tables: Layouts) -> bytes:
    """One record with its header; EncodeError as for `encode`.

    An end record is refused.  The bytes of a damaged one can be written as `Unknown`,
    on purpose: no reader takes them.
    """
    try:
        if isinstance(record, Record) and record.spec.trailer:
            raise EncodeError(
                "the end record is written for you: see num_truncations", record=record.name
            )
        if isinstance(record, Unknown):
            value = _unknown_value(record, tables)
        elif isinstance(record, ExtendedError):
            value = _error_value(record, tables)
        elif isinstance(record, Record):
            value = _value(record, tables)
        else:
            raise EncodeError(f"a record expected, found {type(record).__name__}")
        return tables.header.pack(record.type, len(value)) + value
    except struct.error:
        raise EncodeError(
            f"type {record.type} with {len(value)} bytes does not fit its header",
            record=record.name,
        ) from None


def _unknown_value(record: Unknown, tables: Layouts) -> bytes:
    if not STOPPED < record.type < INVALID:
        raise EncodeError(f"type {record.type} is not valid", record="unknown", field="type")
    layout = tables.records.get(record.type)
    if layout is not None:
        data = tables.header.pack(record.type, len(record.value)) + record.value
        try:
            if record.type == END_TYPE and len(data) != TRAILER_SIZE:
                return record.value
            check_value(data, 0, len(record.value), layout, tables, DEFAULT_LIMITS)
        except DecodeError:
            return record.value
        raise EncodeError(
            f"the bytes are a well-formed {layout.spec.name} record: write it as one",
            record="unknown",
            field="value",
        )
    return record.value


def _error_value(record: ExtendedError, tables: Layouts) -> bytes:
    schema = tables.schema
    layout = tables.records[record.type]
    numbers = record.numbers(schema)
    try:
        fixed = layout.fixed.pack(*numbers)
    except struct.error:
        raise _range_error(record, layout, numbers) from None
    return fixed + _attributes_of(record, layout, tables)


def _value(record: Record, tables: Layouts) -> bytes:
    layout = tables.records.get(record.type)
    if layout is None or (layout.spec is not record.spec and layout.spec != record.spec):
        raise EncodeError(
            f"schema {tables.schema.name!r} has no such record", record=record.spec.name
        )
    values: list[object] = [value for _, value in record.fields()]
    tail = b""
    if layout.tail is not None and len(values) > len(layout.fields):
        last = values.pop()
        tail = bytes_of(last) if isinstance(last, str) else bytes(last)  # type: ignore[call-overload]
        if record.nul:
            tail += b"\0"
    for index, numbers in enumerate(layout.numbers[: len(values)]):
        if numbers:
            values[index] = numbers.get(values[index], values[index])  # type: ignore[call-overload]
    absent = layout.fields[len(values) :]
    try:
        fixed = layout.fixed.pack(*values, *(b"" if field.size else 0 for field in absent))
    except struct.error:
        raise _range_error(record, layout, tuple(values)) from None
    if absent:  # an older writer's record: written as it came
        return fixed[: next(size for size, count in layout.stops.items() if count == len(values))]
    return fixed + _attributes_of(record, layout, tables) + tail + record.extra


def _range_error(record: Record, layout: RecordLayout, values: tuple[object, ...]) -> EncodeError:
    """Which of the fixed fields does not fit, in words."""
    for field, value in zip(layout.fields, values, strict=False):
        number = NUMBERS["little"].get(field.kind)
        if number is None:
            continue
        try:
            number.pack(value)
        except struct.error:
            return EncodeError(
                f"{value!r} does not fit {field.kind}", record=record.name, field=field.name
            )
    return EncodeError("the fields do not fit their kinds", record=record.name)


def _attributes_of(record: Record, layout: RecordLayout, tables: Layouts) -> bytes:
    if not record.attributes or layout.attributes is None:
        return b""
    try:
        bound = attribute_list(record.attributes, layout.spec.attributes, tables.schema, final=True)
        return _attributes(bound, layout.attributes, tables)
    except EncodeError as error:
        raise EncodeError(error.args[0], record=record.name) from None


def _attributes(attributes: Iterable[Attribute], known: SetLayout, tables: Layouts) -> bytes:
    parts = []
    for attribute in attributes:
        layout = known.get(attribute.type)
        value = attribute.value
        if layout is None:
            if not STOPPED < attribute.type < INVALID:
                raise EncodeError(f"attribute type {attribute.type} is not valid")
            data: bytes = value  # type: ignore[assignment]  # bound: unknown means bytes
        elif layout.nest is not None:
            data = _attributes(value, layout.nest, tables)  # type: ignore[arg-type]
        elif layout.number:
            try:
                data = layout.number.pack(value)
            except struct.error:
                raise EncodeError(
                    f"{value!r} does not fit {layout.spec.kind}", field=attribute.name
                ) from None
        elif isinstance(value, str):
            data = bytes_of(value) + (b"\0" if attribute.nul else b"")
        else:
            data = value  # type: ignore[assignment]
        parts.append(tables.header.pack(attribute.type, len(data)) + data)
    return b"".join(parts)


__all__ = ["HEADER_SIZE", "encode", "encode_end", "encode_record"]
