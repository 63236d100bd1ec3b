"""What `strict` refuses beyond damage: bytes that are well formed but not canonical.

Canonical is the one encoding that our encoder gives: attributes in ascending
order and each but the repeatable ones once, text in UTF-8 without a NUL, no
unknown flags, no growth, and nothing between a loss record and the end.
"""

from __future__ import annotations

from ..errors import DecodeError, MalformedRecordError, TrailerError, UnknownTypeError
from ..schema import builtin
from ..wire import HEADER_SIZE
from .layout import Layouts, SetLayout

_LOSS = builtin().record_by_name["loss"].type


def check_canonical(
    data: bytes | bytearray, offsets: list[int], tables: Layouts, known: int = 0
) -> None:
    """Refuse the first record at `offsets[known:]`, all well formed, that is not canonical.

    `offsets` is cut before that record, as a scan leaves it before damage.
    """
    try:
        for index in range(known, len(offsets)):
            _check_record(data, offsets[index], index and offsets[index - 1], tables)
    except DecodeError:
        del offsets[index:]
        raise


def _check_record(data: bytes | bytearray, offset: int, before: int, tables: Layouts) -> None:
    type_, length = tables.unpack(data, offset)
    if offset and tables.unpack(data, before)[0] == _LOSS:
        raise TrailerError(offset, "only the end record may follow a loss record", record="loss")
    layout = tables.records.get(type_)
    if layout is None:
        raise UnknownTypeError(offset, type=type_, length=length)
    name = layout.spec.name
    value = offset + HEADER_SIZE
    flags = 0 if layout.flags is None else data[value + layout.flags] & ~layout.known_flags
    if flags:
        raise MalformedRecordError(
            offset, f"unknown flags {flags:#04x}", record=name, field="flags"
        )
    if layout.attributes is not None:
        _check_attributes(
            data, value + layout.size, value + length, layout.attributes, tables, name
        )
    elif layout.tail is None:
        if length > layout.size:
            raise MalformedRecordError(
                offset,
                f"{name} record of {layout.size} bytes expected, found {length}: "
                "a newer writer's fields",
                record=name,
            )
    elif layout.tail.kind == "utf8":
        why = _fault_of_text(data, value + layout.size, length - layout.size)
        if why:
            field = layout.tail.name
            raise MalformedRecordError(
                offset, f"{name} record: {field} {why}", record=name, field=field
            )


def _check_attributes(
    data: bytes | bytearray,
    offset: int,
    wall: int,
    known: SetLayout,
    tables: Layouts,
    record: str,
) -> None:
    before = 0
    while offset < wall:
        type_, length = tables.header.unpack_from(data, offset)
        layout = known.get(type_)
        if layout is None:
            raise UnknownTypeError(
                offset, type=type_, length=length, what="attribute", record=record
            )
        name = layout.spec.name
        value = offset + HEADER_SIZE
        why = _fault_of_text(data, value, length) if layout.is_text else ""
        if layout.rank < before:
            why = "is out of order"
        elif layout.rank == before and not layout.spec.repeatable:
            why = "occurs twice"
        if why:
            raise MalformedRecordError(offset, f"attribute {name} {why}", record=record, field=name)
        if layout.nest is not None:
            _check_attributes(data, value, value + length, layout.nest, tables, record)
        before = layout.rank
        offset = value + length


def _fault_of_text(data: bytes | bytearray, start: int, length: int) -> str:
    """Why a text is not canonical; "" if it is."""
    text = data[start : start + length]
    if text.endswith(b"\0"):
        return "ends in a NUL"
    try:
        text.decode("utf-8")
    except UnicodeDecodeError as error:
        return f"is not UTF-8 at its byte {error.start}"
    return ""
