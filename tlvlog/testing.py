"""Hypothesis strategies for logs: for the tests of this project and of its users.

`records` gives single records, `logs` whole logs with their bytes, and
`damaged_logs` bytes that are nearly a log.  All of them derive what they make
from a schema, so a new record type is tested as soon as it is in the spec.
Everything shrinks towards few records, small numbers and short ASCII text.

Needs the package `hypothesis`, which only this module imports.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple, TypeVar

from hypothesis import strategies as st

from .attributes import Attribute
from .encoder import encode
from .extended_error import ExtendedError
from .layout import layouts
from .records import Loss, Record, String, Unknown, make_record
from .schema import Attribute as AttributeSpec
from .schema import Field, RecordSpec, Schema, builtin
from .ways import WAYS, Damage
from .wire import COUNT_MAX, INVALID, STOPPED, ByteOrder, text_of
from .wire import byte_order as resolve

__all__ = ["Damaged", "damaged_logs", "logs", "records"]

_ORDERS: tuple[ByteOrder, ...] = ("little", "big")
_TYPES = st.integers(STOPPED + 1, INVALID - 1)
_Item = TypeVar("_Item")


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


class _Drawn:
    """The choices of a way to break a log, as hypothesis draws them."""

    def __init__(self, draw: st.DrawFn) -> None:
        self._draw = draw

    def integer(self, low: int, high: int) -> int:
        return self._draw(st.integers(low, high))

    def one_of(self, items: Sequence[_Item]) -> _Item:
        return self._draw(st.sampled_from(items))

    def octets(self, least: int, most: int) -> bytes:
        return self._draw(st.binary(min_size=least, max_size=most))


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

    What may be done, at any depth, are the ways of `tlvlog.ways`; `how` names
    those that were taken.  The result may still be a log.  The other arguments are those of `logs`.
    """
    schema = schema or builtin()
    order = resolve(byte_order) if byte_order else draw(st.sampled_from(_ORDERS))
    _, data = draw(logs(schema, byte_order=order, canonical=canonical))
    tables = layouts(schema, order)
    choices = _Drawn(draw)
    done = []
    for _ in range(draw(st.integers(1, times))):
        how = draw(st.sampled_from(list(WAYS)))
        if data:  # else everything is cut off already
            data = WAYS[how](Damage(choices, data, tables))
            done.append(how)
    return Damaged(data, order, ", ".join(done))
