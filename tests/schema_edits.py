"""Edits of a schema, what people do to a spec between two versions of it, and logs to try them."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

from tlvlog import Record, make_record
from tlvlog.errors import SchemaError
from tlvlog.loader import effective_yaml, load_schema
from tlvlog.schema import (
    Argument,
    AttributeSet,
    AttributeSpec,
    Entry,
    Enum,
    Field,
    Reason,
    RecordSpec,
    Schema,
    Subsystem,
    builtin,
)
from tlvlog.testing.growth import PRIVATE, own_sets, with_item, with_set


def fields_of(part: object) -> tuple[str, ...]:
    """The names of the fields of a schema's part or its class; none of anything else."""
    if isinstance(part, Schema) or part is Schema:
        return tuple(Schema.__annotations__)
    fields: tuple[str, ...] = getattr(part, "_fields", ())
    return fields


# Kinds with their sizes as fields.
KINDS = {"u8": 0, "s16": 0, "u32": 0, "utf8": 0, "bytes": 2}


def small() -> Schema:
    """The core without its registries, and a few private records of every shape."""
    core = builtin()
    leaf = AttributeSet(
        "leaf",
        "Numbers and text.",
        attributes=(
            AttributeSpec("a", 1, "u32", "A."),
            AttributeSpec("b", 2, "utf8", "B."),
            AttributeSpec("c", 3, "s8", "C.", repeatable=True),
        ),
    )
    branch = AttributeSet(
        "branch",
        "Of leaves.",
        attributes=(AttributeSpec("leaf", 1, "nest", "A leaf.", attributes="leaf"),),
    )
    fields = (
        Field("one", "u32", "One."),
        Field("two", "s16", "Two."),
        Field("three", "bytes", "Three.", size=3),
    )
    mode = Enum("mode", "How.", entries=(Entry("slow", 0, "Slow."), Entry("fast", 1, "Fast.")))
    later = (
        Field("four", "u8", "Four.", enum="mode", since=2),
        Field("five", "u16", "5.", since=2, default=5),
    )
    tail = (Field("note", "utf8", "Note."),)
    ranks = (
        Field("level", "u8", "How bad.", enum="severity"),
        Field("also", "u8", "How bad, again.", enum="severity"),
        Field("side", "s8", "Which side.", enum="mode"),
    )
    arguments = (Argument("which", "u64", "Which."), Argument("whose", "utf8", "Whose."))
    reasons = (
        Reason(1, "hot", "{which} of {whose} is hot", doc="Too hot.", arguments=arguments),
        Reason(2, "cold", "cold", severity="warning", doc="Too cold."),
    )
    speaker = Subsystem(0x8000, "device", "The device.", reasons=reasons)
    return core._replace(
        name="small",
        version=2,
        subsystems=(speaker,),
        carriers=(),
        loaders=(),
        enums=(*(enum._replace(entries=enum.entries[:3]) for enum in core.enums), mode),
        attribute_sets=(*core.attribute_sets, leaf, branch),
        records=(
            *core.records,
            RecordSpec("fixed", 0x8001, "Numbers.", fields=fields),
            RecordSpec("grown", 0x8002, "Grown.", fields=fields + later),
            RecordSpec("tailed", 0x8003, "With a tail.", fields=fields[:1] + tail),
            RecordSpec("listed", 0x8004, "With attributes.", attributes="branch", fields=fields),
            RecordSpec("empty", 0x8005, "Nothing."),
            RecordSpec("ranked", 0x8006, "Says it.", severity_field="level", fields=ranks),
        ),
    )


def _fields(fields: tuple[Field, ...], version: int) -> Iterator[tuple[Field, ...]]:
    """Every list of fields that is one edit away."""
    for place in range(len(fields) + 1):
        for since, (kind, size) in product(range(1, version + 1), KINDS.items()):
            new = Field("new", kind, "New.", size=size, since=since)
            yield (*fields[:place], new, *fields[place:])
    for place, field in enumerate(fields):
        rest = (*fields[:place], *fields[place + 1 :])
        yield rest
        for other in range(place):
            yield (*rest[:other], field, *rest[other:])
        changed = [field._replace(name="renamed"), field._replace(doc="Reworded.")]
        changed += [field._replace(since=since) for since in range(1, version + 1)]
        changed += [field._replace(default=default) for default in (0, 9)]
        changed += [field._replace(kind=kind, size=size) for kind, size in KINDS.items()]
        changed += [field._replace(enum=enum) for enum in ("severity", None)]
        changed += [field._replace(negated=not field.negated)]
        for edited in changed:
            yield (*fields[:place], edited, *fields[place + 1 :])


def _records(schema: Schema) -> Iterator[tuple[RecordSpec, ...]]:
    records, version = schema.records, schema.version
    yield (*records, RecordSpec("added", 0x8009, "New.", fields=(Field("a", "u8", "A."),)))
    for index, record in enumerate(records):
        if record.type < PRIVATE:
            continue
        before, after = records[:index], records[index + 1 :]
        yield before + after
        edited = [record._replace(fields=fields) for fields in _fields(record.fields, version)]
        edited += [record._replace(attributes=name) for name in (None, "leaf", "branch")]
        edited += [record._replace(since=since) for since in range(1, version + 1)]
        edited += [record._replace(type=0x8009), record._replace(severity="error")]
        edited += [record._replace(severity_field=name) for name in (None, "also")]
        edited += [record._replace(type=record.type + 1), record._replace(status="retired")]
        for new in edited:
            yield (*before, new, *after)


def _attributes(items: tuple[AttributeSpec, ...]) -> Iterator[tuple[AttributeSpec, ...]]:
    for number, kind in product((1, 4), KINDS):
        yield (*items, AttributeSpec("new", number, kind, "New."))
    for index, item in enumerate(items):
        edited = [item._replace(kind=kind, attributes=None) for kind in KINDS]
        edited += [item._replace(kind="nest", attributes="source-line")]
        edited += [item._replace(type=number) for number in (1, 2, 4)]
        edited += [item._replace(repeatable=not item.repeatable), item._replace(name="renamed")]
        edited += [item._replace(enum="severity")]
        if len(items) > 1:
            yield items[:index] + items[index + 1 :]
        for new in edited:
            yield (*items[:index], new, *items[index + 1 :])


def _enums(enum: Enum) -> Iterator[Enum]:
    entries = enum.entries
    yield enum._replace(flags=not enum.flags)
    yield enum._replace(entries=(*entries, Entry("new", 4, "New.")))
    for index, entry in enumerate(entries):
        yield enum._replace(entries=entries[:index] + entries[index + 1 :])
        for new in (entry._replace(name="renamed"), entry._replace(value=8)):
            yield enum._replace(entries=(*entries[:index], new, *entries[index + 1 :]))


def _reasons(reasons: tuple[Reason, ...]) -> Iterator[tuple[Reason, ...]]:
    yield (*reasons, Reason(9, "new", "new", doc="New."))
    for index, reason in enumerate(reasons):
        before, after = reasons[:index], reasons[index + 1 :]
        yield before + after
        edited = [reason._replace(number=9), reason._replace(name="renamed")]
        edited += [reason._replace(severity=word) for word in ("error", "info")]
        edited += [reason._replace(template=f"so: {reason.template}"), reason._replace(hint="Try.")]
        edited += [reason._replace(template="so", arguments=())]
        for kind, template in product(("u64", "utf8"), (reason.template, "new {new}")):
            arguments = (*reason.arguments, Argument("new", kind, "New."))
            edited.append(reason._replace(template=template, arguments=arguments))
        if reason.arguments:
            edited += [reason._replace(arguments=reason.arguments[::-1])]
            first = reason.arguments[0]
            for other in (first._replace(kind="s64"), first._replace(kind="utf8")):
                edited.append(reason._replace(arguments=(other, *reason.arguments[1:])))
            called = first._replace(name="called")
            template = reason.template.replace(f"{{{first.name}}}", "{called}")
            arguments = (called, *reason.arguments[1:])
            edited.append(reason._replace(template=template, arguments=arguments))
        for new in edited:
            yield (*before, new, *after)


def _subsystems(schema: Schema) -> Iterator[tuple[Subsystem, ...]]:
    items = schema.subsystems
    yield (*items, Subsystem(0x8009, "new", "New."))
    for index, item in enumerate(items):
        before, after = items[:index], items[index + 1 :]
        yield before + after
        edited = [item._replace(number=0x8009), item._replace(name="renamed")]
        edited += [item._replace(reasons=reasons) for reasons in _reasons(item.reasons)]
        for new in edited:
            yield (*before, new, *after)


def changed(schema: Schema) -> Iterator[Schema]:
    """Every schema that is one edit away; not all of them are sound."""
    for records in _records(schema):
        yield schema._replace(records=records)
    for item in own_sets(schema):
        for attributes in _attributes(item.attributes):
            yield with_set(schema, item._replace(attributes=attributes))
    for enum in schema.enums:
        if enum.name not in builtin().enum_by_name:
            for new in _enums(enum):
                yield schema._replace(enums=with_item(schema.enums, new))
    for subsystems in _subsystems(schema):
        yield schema._replace(subsystems=subsystems)


def edits(schema: Schema) -> Iterator[Schema]:
    """Every schema one version later that is one edit away; not all of them are sound."""
    return changed(schema._replace(version=schema.version + 1))


def sound(schema: Schema) -> Schema | None:
    """The schema as the loader reads it back; None if it refuses it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "edited.yaml")
        path.write_text(effective_yaml(schema), encoding="utf-8")
        try:
            return load_schema(path)
        except SchemaError:
            return None


def _value(kind: str, size: int, number: int) -> int | str | bytes:
    if kind == "utf8":
        return f"text {number}"
    if kind == "bytes":
        return bytes(range(number, number + size)) if size else b"some bytes"
    return number


def _items(name: str, schema: Schema) -> list[Any]:
    """Each attribute of a set, those that may repeat twice."""
    items = []
    for item in schema.set_by_name[name].attributes:
        if item.attributes:
            value: Any = _items(item.attributes, schema)
        else:
            value = _value(item.kind, 0, item.type)
        items += [(item.name, value)] * (2 if item.repeatable else 1)
    return items


def samples(schema: Schema) -> Iterator[Record]:
    """A record of each private type, whole and at every length that an older writer gives it."""
    for spec in schema.records:
        if spec.type < PRIVATE:
            continue
        values: dict[str, Any] = {
            field.name.replace("-", "_"): _value(field.kind, field.size, index + 1)
            for index, field in enumerate(spec.fields)
        }
        attributes = _items(spec.attributes, schema) if spec.attributes else None
        if attributes is not None:
            yield make_record(spec.name, schema=schema, **values, attributes=[])
            values["attributes"] = attributes
        yield make_record(spec.name, schema=schema, **values)
        last = spec.fields[-1] if spec.fields else None
        if attributes is None and last and (last.size or last.kind not in ("utf8", "bytes")):
            first = sum(field.since <= spec.since for field in spec.fields)
            for count in range(first, len(spec.fields)):
                record = make_record(spec.name, schema=schema, **values)
                record.keep_fields(count)
                yield record
