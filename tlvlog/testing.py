"""Hypothesis strategies for logs: for the tests of this project and of its users.

`records` gives single records, `logs` whole logs with their bytes, and
`damaged_logs` bytes that are nearly a log.  All of them derive what they make
from a schema, so a new record type is tested as soon as it is in the spec.
Everything shrinks towards few records, small numbers and short ASCII text.

Needs the package `hypothesis`, which only this module imports.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, NamedTuple

from hypothesis import strategies as st

from .attributes import Attribute
from .encoder import encode
from .extended_error import ExtendedError
from .records import Loss, Record, String, Unknown, make_record
from .schema import Attribute as AttributeSpec
from .schema import Field, RecordSpec, Schema, builtin
from .wire import (
    COUNT_MAX,
    END_TYPE,
    HEADER_SIZE,
    HEADERS,
    INVALID,
    STOPPED,
    TRAILER_SIZE,
    ByteOrder,
    text_of,
)
from .wire import byte_order as resolve

__all__ = ["Damaged", "damaged_logs", "logs", "records"]

_ORDERS: tuple[ByteOrder, ...] = ("little", "big")
_TYPES = st.integers(STOPPED + 1, INVALID - 1)
_LENGTH_MAX = 0xFFFF_FFFF


@cache
def _numbers(schema: Schema, kind: str) -> st.SearchStrategy[int]:
    bits = 8 * schema.kind_by_name[kind].size
    if schema.kind_by_name[kind].signed:
        return st.integers(-(1 << bits - 1), (1 << bits - 1) - 1)
    return st.integers(0, (1 << bits) - 1)


@cache
def _texts(canonical: bool) -> st.SearchStrategy[str]:
    clean = st.text(max_size=20)
    if canonical:
        return clean.map(lambda text: text.rstrip("\0"))
    return clean | st.binary(max_size=8).map(text_of)


# Attributes -------------------------------------------------------------------


def _attribute(spec: AttributeSpec, schema: Schema, canonical: bool) -> st.SearchStrategy[Any]:
    value: st.SearchStrategy[Any]
    if spec.kind == "utf8":
        value = _texts(canonical)
    elif spec.kind == "bytes":
        value = st.binary(max_size=8)
    elif spec.kind == "nest":
        value = _attributes(spec.attributes, schema, canonical)
    else:
        value = _numbers(schema, spec.kind)
    return value.map(lambda value: Attribute(spec.type, value))


def _ranks(items: tuple[AttributeSpec, ...]) -> dict[int, int]:
    """The place of each type in the canonical order; neighbours that repeat share one."""
    ranks: dict[int, int] = {}
    shared: int | None = None
    for item in sorted(items, key=lambda item: item.type):
        if not item.repeatable:
            shared = None
        elif shared is None:
            shared = item.type
        ranks[item.type] = item.type if shared is None else shared
    return ranks


@cache
def _attributes(
    set_name: str | None, schema: Schema, canonical: bool
) -> st.SearchStrategy[list[Attribute]]:
    items = schema.set_by_name[set_name].attributes if set_name else ()
    if canonical and not items:
        return st.just([])
    known = st.one_of([_attribute(item, schema, canonical) for item in items])
    if not canonical:
        types = {item.type for item in items}
        unknown = st.builds(Attribute, _TYPES.filter(lambda t: t not in types), st.binary())
        return st.lists(known | unknown, max_size=5)
    ranks = _ranks(items)
    repeatable = {item.type for item in items if item.repeatable}

    def ordered(found: list[Attribute]) -> list[Attribute]:
        kept: dict[object, Attribute] = {}
        for index, item in enumerate(found):
            kept.setdefault(index if item.type in repeatable else f"{item.type}", item)
        return sorted(kept.values(), key=lambda item: ranks[item.type])

    return st.lists(known, max_size=5).map(ordered)


# Records ----------------------------------------------------------------------


@cache
def _field(field: Field, schema: Schema, canonical: bool) -> st.SearchStrategy[Any]:
    if field.kind == "utf8":
        return _texts(canonical)
    if field.kind == "bytes":
        least, most = (field.size, field.size) if field.size else (0, 12)
        return st.binary(min_size=least, max_size=most)
    number = _numbers(schema, field.kind)
    if field.enum and not field.negated and not schema.enum_by_name[field.enum].flags:
        return st.sampled_from(list(schema.enum_values[field.enum])) | number
    return number


@st.composite
def _errors(draw: st.DrawFn, schema: Schema, canonical: bool) -> ExtendedError:
    speakers = [speaker for speaker in schema.subsystems if speaker.reasons]
    subsystem: int | str = 0
    reason: int | str = 0
    how = draw(st.sampled_from(["none", "numbers", "names"] if speakers else ["none", "numbers"]))
    if how == "names":
        speaker = draw(st.sampled_from(speakers))
        subsystem, reason = speaker.name, draw(st.sampled_from(speaker.reasons)).name
    elif how == "numbers":
        subsystem, reason = draw(_numbers(schema, "u16")), draw(_numbers(schema, "u16"))
    severities = st.sampled_from([None, *schema.enum_values["severity"]]) | _numbers(schema, "u8")
    return ExtendedError(
        draw(st.integers(-4095, 0) | _numbers(schema, "s32")),
        subsystem=subsystem,
        reason=reason,
        severity=draw(severities),
        flags=0 if canonical else draw(st.just(0) | _numbers(schema, "u8")),
        attributes=draw(_attributes(ExtendedError.spec.attributes, schema, canonical)),
        schema=schema,
    )


@st.composite
def _of_spec(draw: st.DrawFn, spec: RecordSpec, schema: Schema, canonical: bool) -> Record:
    values = {
        field.name.replace("-", "_"): draw(_field(field, schema, canonical))
        for field in spec.fields
    }
    if spec.attributes:
        values["attributes"] = draw(_attributes(spec.attributes, schema, canonical))
    record = make_record(spec.name, schema=schema, **values)
    last = spec.fields[-1] if spec.fields else None
    if spec.attributes or (last and last.kind in ("utf8", "bytes") and not last.size):
        return record
    first = sum(field.since <= spec.since for field in spec.fields)
    if first < len(spec.fields):
        record.keep_fields(draw(st.integers(first, len(spec.fields))))
    if not canonical and len(list(record.fields())) == len(spec.fields):
        record.extra = draw(st.just(b"") | st.binary(max_size=8))
    return record


@cache
def _unknown(schema: Schema) -> st.SearchStrategy[Record]:
    types = _TYPES.filter(lambda type_: type_ not in schema.record_by_type)
    return st.builds(Unknown, types, st.binary(max_size=12))


def records(schema: Schema | None = None, *, canonical: bool = False) -> st.SearchStrategy[Record]:
    """One record of any type of `schema` (None: the built-in one), or of none of them.

    With `canonical` only records that `decode(..., strict=True)` accepts: no
    unknown types or attributes, no flags, no growth, clean text, attributes in
    order.
    """
    return _records(schema or builtin(), canonical)


@cache  # building strategies costs more than drawing from them
def _records(schema: Schema, canonical: bool) -> st.SearchStrategy[Record]:
    choices: list[st.SearchStrategy[Record]] = [st.builds(String, _texts(canonical))]
    for spec in schema.records:
        if spec.name == ExtendedError.spec.name:
            choices.append(_errors(schema, canonical))
        elif not spec.trailer and spec.name != String.spec.name:
            choices.append(_of_spec(spec, schema, canonical))
    if not canonical:
        choices.append(_unknown(schema))
    return st.one_of(choices)


@cache
def _lists(schema: Schema, canonical: bool, most: int) -> st.SearchStrategy[list[Record]]:
    return st.lists(_records(schema, canonical), max_size=most)


@st.composite
def logs(
    draw: st.DrawFn,
    schema: Schema | None = None,
    *,
    byte_order: str | None = None,
    canonical: bool = False,
    max_records: int = 6,
) -> tuple[list[Record], bytes]:
    """Records, and the bytes of a complete log of them.

    `byte_order` is "little", "big" or "host"; None draws one.  `canonical` is
    that of `records`; a loss record then stands last.
    """
    schema = schema or builtin()
    order = resolve(byte_order) if byte_order else draw(st.sampled_from(_ORDERS))
    found = draw(_lists(schema, canonical, max_records))
    if canonical:  # nothing may stand between a loss record and the end
        losses = [record for record in found if record.type == Loss.spec.type]
        found = [record for record in found if record.type != Loss.spec.type] + losses[:1]
    count = draw(st.just(0) | st.integers(0, COUNT_MAX))
    return found, encode(found, schema=schema, byte_order=order, num_truncations=count)


# Damage -----------------------------------------------------------------------


class Damaged(NamedTuple):
    """Bytes that are nearly a log, the order they were written in, and what was done to them."""

    data: bytes
    byte_order: ByteOrder
    how: str


class _Place(NamedTuple):
    """A header at any depth of a good log: where it and its value are."""

    offset: int
    type: int
    end: int
    top: bool


def _places(data: bytes, order: ByteOrder, schema: Schema) -> Iterator[_Place]:
    header = HEADERS[order]

    def walk(offset: int, wall: int, set_name: str | None, top: bool) -> Iterator[_Place]:
        while offset < wall:
            type_, length = header.unpack_from(data, offset)
            start, offset = offset, offset + HEADER_SIZE + length
            yield _Place(start, type_, offset, top)
            inner, skipped = None, 0
            if top:
                spec = schema.record_by_type.get(type_)
                if spec and spec.attributes:
                    inner = spec.attributes
                    fields = spec.fields
                    skipped = sum(schema.kind_by_name[f.kind].size or f.size for f in fields)
            elif set_name:
                found = schema.set_by_name[set_name].by_type.get(type_)
                inner = found.attributes if found else None
            if inner:
                yield from walk(start + HEADER_SIZE + skipped, offset, inner, False)

    return walk(0, len(data), None, True)


class _Damage:
    """The ways to break `data`, the good log in `order` that has a header at `place`."""

    def __init__(self, draw: st.DrawFn, data: bytes, place: _Place, order: ByteOrder) -> None:
        self.draw = draw
        self.data = data
        self.place = place
        self.order = order
        self.length = place.end - place.offset - HEADER_SIZE

    def somewhere(self) -> int:
        near = st.sampled_from([self.place.offset, self.place.end])
        return self.draw(near | st.integers(0, len(self.data)))

    def put(self, offset: int, new: bytes) -> bytes:
        return self.data[:offset] + new + self.data[offset + len(new) :]

    def instead(self, new: bytes) -> bytes:
        return self.data[: self.place.offset] + new + self.data[self.place.end :]

    def head(self, length: int) -> bytes:
        return HEADERS[self.order].pack(self.place.type, length & _LENGTH_MAX)

    def change_length(self) -> bytes:
        right = self.length
        near = st.sampled_from([right + 1, right - 1, right + HEADER_SIZE, right - HEADER_SIZE])
        far = st.sampled_from([0, right * 2 + 1, 1 << 16, (1 << 31) - 1, 1 << 31, _LENGTH_MAX])
        length = self.draw(near | far | st.integers(0, _LENGTH_MAX))
        return self.put(self.place.offset, self.head(length))

    def change_type(self) -> bytes:
        types = st.sampled_from([STOPPED, INVALID, *range(1, 18)]) | _TYPES
        head = HEADERS[self.order].pack(self.draw(types), self.length)
        return self.put(self.place.offset, head)

    def change_order(self) -> bytes:
        other = _ORDERS[self.order == "little"]
        return self.put(self.place.offset, HEADERS[other].pack(self.place.type, self.length))

    def change_byte(self) -> bytes:
        offset = self.draw(st.integers(0, len(self.data) - 1))
        return self.put(offset, bytes([self.draw(st.integers(0, 255))]))

    def resize(self) -> bytes:
        """A value grown or cut: its own length is right, those around it are not."""
        value = self.data[self.place.offset + HEADER_SIZE : self.place.end]
        value = value[: self.draw(st.integers(0, len(value)))] + self.draw(st.binary(max_size=9))
        return self.instead(self.head(len(value)) + value)

    def nest(self) -> bytes:
        """A record or attribute inside copies of its own header, to some depth."""
        whole = self.data[self.place.offset : self.place.end]
        for _ in range(self.draw(st.integers(1, 12))):
            whole = self.head(len(whole)) + whole
        return self.instead(whole)

    def repeat(self) -> bytes:
        whole = self.data[self.place.offset : self.place.end]
        return self.instead(whole * self.draw(st.integers(2, 10)))

    def remove(self) -> bytes:
        return self.instead(b"")

    def cut(self) -> bytes:
        return self.data[: self.somewhere()]

    def clear(self) -> bytes:
        """Zeros from somewhere on: a writer that died in a cleared buffer."""
        return self.data[: self.somewhere()] + bytes(self.draw(st.integers(0, 20)))

    def insert(self) -> bytes:
        offset = self.somewhere()
        new = self.draw(st.binary(min_size=1, max_size=9))
        return self.data[:offset] + new + self.data[offset:]

    def end(self) -> bytes:
        """An end record of any length, in place of the right one or somewhere else."""
        value = self.draw(st.binary(max_size=9))
        length = self.draw(st.sampled_from([len(value), TRAILER_SIZE]))
        end = HEADERS[self.order].pack(END_TYPE, length) + value
        if self.draw(st.booleans()):
            return self.data[:-TRAILER_SIZE] + end
        return self.data[: self.place.offset] + end + self.data[self.place.offset :]


_WAYS: dict[str, Callable[[_Damage], bytes]] = {
    "a byte changed": _Damage.change_byte,
    "cut": _Damage.cut,
    "a length changed": _Damage.change_length,
    "a type changed": _Damage.change_type,
    "a value resized": _Damage.resize,
    "an end record of any length": _Damage.end,
    "a part removed": _Damage.remove,
    "a part repeated": _Damage.repeat,
    "nested": _Damage.nest,
    "bytes inserted": _Damage.insert,
    "zeros": _Damage.clear,
    "two byte orders": _Damage.change_order,
}


@st.composite
def damaged_logs(
    draw: st.DrawFn,
    schema: Schema | None = None,
    *,
    byte_order: str | None = None,
    canonical: bool = False,
    times: int = 2,
) -> Damaged:
    """Bytes that are nearly a log: a good one with one to `times` things done to it.

    The result may still be a log.  The other arguments are those of `logs`.
    """
    schema = schema or builtin()
    order = resolve(byte_order) if byte_order else draw(st.sampled_from(_ORDERS))
    _, data = draw(logs(schema, byte_order=order, canonical=canonical))
    place = draw(st.sampled_from(list(_places(data, order, schema))))
    done = []
    for _ in range(draw(st.integers(1, times))):
        how = draw(st.sampled_from(list(_WAYS)))
        if data:  # else everything is cut off already
            data = _WAYS[how](_Damage(draw, data, place, order))
            done.append(how)
    return Damaged(data, order, ", ".join(done))
