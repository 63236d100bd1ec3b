"""The annotated hex dump: bytes on the left, what they mean on the right.

`spans` cuts a buffer into pieces with a label each, `dump_lines` lays them out.
Damage is a piece like any other, marked; what lies behind it is shown as bytes
that nobody explains.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ..codec.decoder import decode, make_record
from ..codec.extended_error import ExtendedError
from ..codec.layout import Layouts, RecordLayout, SetLayout, layouts
from ..codec.log import Limits, Log
from ..codec.records import String
from ..errors import DecodeError
from ..schema import Schema
from ..wire import END_TYPE, HEADER_SIZE, STOPPED, text_of
from .text import Style, count, escape
from .to_json import errno_name

_ROW = 8
_HEX_WIDTH = 3 * _ROW - 1


class Span(NamedTuple):
    """Bytes `start` to `end` (offsets in the buffer) and what they are."""

    start: int
    end: int
    depth: int
    label: str
    damage: bool = False


class Dump(NamedTuple):
    """The spans of a buffer in order, the log, and the damage if there was any."""

    spans: list[Span]
    log: Log
    error: DecodeError | None


def dissect(
    data: bytes,
    *,
    schema: Schema | None = None,
    byte_order: str = "auto",
    strict: bool = False,
    limits: Limits | None = None,
) -> Dump:
    """Cut `data` into labelled spans; never raises for damage, which it returns."""
    error = None
    try:
        log = decode(data, schema=schema, byte_order=byte_order, strict=strict, limits=limits)
    except DecodeError as caught:
        error, log = caught, caught.log
    cutter = _Cutter(data, layouts(schema, log.byte_order))
    if log.state == "untouched":
        cutter.add(len(data), 0, "untouched: nobody wrote here")
        return Dump(cutter.spans, log, error)
    for record in log.records:
        cutter.record(record.offset)
    if error is not None:
        cutter.damage(error)
    elif log.state == "complete":
        cutter.trailer(log.num_truncations)
    elif cutter.position < len(data):
        cutter.add(len(data), 0, f"type {STOPPED}: the writer stopped here")
    if cutter.position < len(data):
        rest = len(data) - cutter.position
        what = "not decoded" if error else "behind the log, not looked at"
        cutter.add(len(data), 0, f"{count(rest, 'byte')} {what}")
    return Dump(cutter.spans, log, error)


class _Cutter:
    """Walks a buffer from the front and labels one piece after the other."""

    def __init__(self, data: bytes, tables: Layouts) -> None:
        self.data = data
        self.tables = tables
        self.spans: list[Span] = []
        self.position = 0

    def add(self, end: int, depth: int, label: str, damage: bool = False) -> None:
        self.spans.append(Span(self.position, end, depth, label, damage))
        self.position = end

    def _header(self) -> tuple[int, int]:
        type_, length = self.tables.header.unpack_from(self.data, self.position)
        return type_, length

    def record(self, offset: int) -> None:
        self.position = offset
        type_, length = self._header()
        layout = self.tables.records.get(type_)
        name = layout.spec.name if layout else "unknown"
        end = offset + HEADER_SIZE + length
        self.add(offset + HEADER_SIZE, 0, f"{name}  type {type_}, {count(length, 'byte')}")
        if layout is None:
            self._rest(end, "value")
        else:
            self._value(offset, end, layout)

    def _value(self, offset: int, end: int, layout: RecordLayout) -> None:
        record = make_record(self.data, self.tables, offset)
        values = {field.name: value for field, value in record.fields()}
        for field in layout.fields:
            size = self.tables.numbers[field.kind].size if not field.size else field.size
            if self.position + size > end:
                break
            label = f"{field.name} {_text_of(values[field.name])}"
            if field.name == "error" and isinstance(record, ExtendedError):
                label += f" {errno_name(record.error, self.tables.schema) or ''}"
            self.add(self.position + size, 1, label)
        if layout.tail is not None:
            text = record.message if isinstance(record, String) else values[layout.tail.name]
            self._rest(end, f"{layout.tail.name} {_text_of(text)}")
        elif layout.attributes is not None:
            self._attributes(end, layout.attributes, 1)
        else:
            self._rest(end, "of a newer version")

    def _attributes(self, wall: int, known: SetLayout | None, depth: int) -> None:
        while self.position < wall:
            type_, length = self._header()
            layout = known.get(type_) if known else None
            name = layout.spec.name if layout else f"unknown attribute {type_}"
            start = self.position + HEADER_SIZE
            end = start + length
            self.add(start, depth, f"{name}  {count(length, 'byte')}")
            if layout is None:
                self._rest(end, "value", depth + 1)
            elif layout.nest is not None:
                self._attributes(end, layout.nest, depth + 1)
            elif layout.number:
                number = layout.number.unpack_from(self.data, start)[0]
                self._rest(end, str(number), depth + 1)
            elif layout.is_text:
                self._rest(end, escape(text_of(self.data[start:end])), depth + 1)
            else:
                self._rest(end, "value", depth + 1)

    def _rest(self, end: int, label: str, depth: int = 1) -> None:
        if end > self.position:
            self.add(end, depth, label)

    def trailer(self, num_truncations: int) -> None:
        _, length = self._header()
        self.add(self.position + HEADER_SIZE, 0, f"end  type {END_TYPE}, {count(length, 'byte')}")
        self.add(self.position + length, 1, f"num-truncations {num_truncations}")

    def damage(self, error: DecodeError) -> None:
        begin = self.position
        if error.offset > begin:  # damage in the middle of a record
            self.add(min(error.offset, len(self.data)), 0, f"{error.record or 'record'}, damaged")
        end = min(self.position + HEADER_SIZE, len(self.data))
        self.add(end, 0, f"<<< {error}", damage=True)


def _text_of(value: object) -> str:
    return "" if isinstance(value, bytes) else escape(str(value))


def dump_lines(
    dump: Dump, data: bytes, *, width: int = 80, style: Style | None = None
) -> Iterator[str]:
    """The dump, eight bytes a row; labels are cut to `width` columns, damage is not."""
    style = style or Style(False)
    digits = max(4, len(f"{len(data):x}"))
    room = max(width - digits - _HEX_WIDTH - 5, 16)
    for span in dump.spans:
        label = "  " * span.depth + span.label
        if not span.damage and len(label) > room:
            label = label[: room - 3] + "..."
        before, repeated = b"", False
        for start in range(span.start, span.end, _ROW) or [span.start]:
            chunk = data[start : min(span.end, start + _ROW)]
            if start > span.start and chunk == before and start + _ROW < span.end:
                if not repeated:  # as od does: rows that say the same again
                    yield "*"
                repeated = True
                continue
            before, repeated = chunk, False
            note = ""
            if start == span.start:
                note = f" {style('damage' if span.damage else '', label)}"
            yield f"{start:0{digits}x}  {chunk.hex(' '):<{_HEX_WIDTH}} |{note}"
