"""Strategies for records, and for whole logs of them with their bytes."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from hypothesis import strategies as st

from ..codec.attributes import Attribute
from ..codec.encoder import encode
from ..codec.extended_error import ExtendedError
from ..codec.factory import make_record
from ..codec.layout import tail_of
from ..codec.records import Loss, Record, String, Unknown
from ..schema import ARGUMENT_ATTRIBUTES, Argument, Field, RecordSpec, Schema, builtin
from ..schema import AttributeSpec as AttributeSpec
from ..wire import COUNT_MAX, INVALID, STOPPED, ByteOrder, text_of
from ..wire import byte_order as resolve

ORDERS: tuple[ByteOrder, ...] = ("little", "big")
COUNTS = st.just(0) | st.integers(0, COUNT_MAX)
_TYPES = st.integers(STOPPED + 1, INVALID - 1)


@lru_cache(maxsize=128)
def _numbers(schema: Schema, kind: str) -> st.SearchStrategy[int]:
    bits = 8 * schema.kind_by_name[kind].size
    if schema.kind_by_name[kind].signed:
        return st.integers(-(1 << bits - 1), (1 << bits - 1) - 1)
    return st.integers(0, (1 << bits) - 1)


@lru_cache(maxsize=8)
def _texts(canonical: bool) -> st.SearchStrategy[str]:
    clean = st.text(max_size=20)
    if canonical:
        return clean.map(lambda text: text.rstrip("\0"))
    return clean | clean.map(lambda text: text + "\0") | st.binary(max_size=8).map(text_of)


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


@lru_cache(maxsize=256)
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


@lru_cache(maxsize=512)
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


@lru_cache(maxsize=512)
def _argument(argument: Argument, schema: Schema, canonical: bool) -> st.SearchStrategy[Attribute]:
    known = schema.set_by_name[ExtendedError.spec.attributes or ""].by_name
    return _attribute(known[ARGUMENT_ATTRIBUTES[argument.kind]], schema, canonical)


def _with_arguments(
    attributes: list[Attribute], arguments: list[Attribute], set_name: str | None, schema: Schema
) -> list[Attribute]:
    """The arguments of a reason in place of what stands for arguments, else in order."""
    items = schema.set_by_name[set_name or ""]
    types = {items.by_name[name].type for name in ARGUMENT_ATTRIBUTES.values()}
    others = [attribute for attribute in attributes if attribute.type not in types]
    ranks = _ranks(items.attributes)
    return sorted(arguments + others, key=lambda item: ranks.get(item.type, INVALID))


@st.composite
def _errors(draw: st.DrawFn, schema: Schema, canonical: bool) -> ExtendedError:
    speakers = [speaker for speaker in schema.subsystems if speaker.reasons]
    subsystem: int | str = 0
    reason: int | str = 0
    arguments: list[Attribute] = []
    how = draw(st.sampled_from(["none", "numbers", "names"] if speakers else ["none", "numbers"]))
    if how == "names":
        speaker = draw(st.sampled_from(speakers))
        registered = draw(st.sampled_from(speaker.reasons))
        subsystem, reason = speaker.name, registered.name
        if draw(st.booleans()):  # what its template asks for
            arguments = [draw(_argument(item, schema, canonical)) for item in registered.arguments]
    elif how == "numbers":
        subsystem, reason = draw(_numbers(schema, "u16")), draw(_numbers(schema, "u16"))
    set_name = ExtendedError.spec.attributes
    attributes = draw(_attributes(set_name, schema, canonical))
    if arguments:
        attributes = _with_arguments(attributes, arguments, set_name, schema)
    severities = st.sampled_from([None, *schema.enum_values["severity"]]) | _numbers(schema, "u8")
    return ExtendedError(
        draw(st.integers(-4095, 0) | _numbers(schema, "s32")),
        subsystem=subsystem,
        reason=reason,
        severity=draw(severities),
        flags=0 if canonical else draw(st.just(0) | _numbers(schema, "u8")),
        attributes=attributes,
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
    if spec.attributes:
        return record
    tail = tail_of(spec)
    fixed = spec.fields[:-1] if tail else spec.fields
    kept = draw(st.integers(sum(field.since <= spec.since for field in fixed), len(fixed)))
    if kept < len(fixed):  # an older writer's, which ends before the tail too
        record.keep_fields(kept)
    elif not canonical and tail is None:
        record.extra = draw(st.just(b"") | st.binary(max_size=8))
    return record


@lru_cache(maxsize=32)
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


@lru_cache(maxsize=32)  # building strategies costs more than drawing from them
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


@lru_cache(maxsize=32)
def _lists(schema: Schema, canonical: bool, most: int) -> st.SearchStrategy[list[Record]]:
    return st.lists(_records(schema, canonical), max_size=most)


def loss_last(found: list[Record]) -> list[Record]:
    """The records with one loss record at most, which only the end record may follow."""
    losses = [record for record in found if record.type == Loss.spec.type]
    return [record for record in found if record.type != Loss.spec.type] + losses[:1]


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
    order = resolve(byte_order) if byte_order else draw(st.sampled_from(ORDERS))
    found = draw(_lists(schema, canonical, max_records))
    if canonical:
        found = loss_last(found)
    count = draw(COUNTS)
    return found, encode(found, schema=schema, byte_order=order, num_truncations=count)
