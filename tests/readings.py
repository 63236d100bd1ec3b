"""What a reader makes of a log, and whether two readers make the same of what both know.

A reading is all that a program can go by: which records and attributes there
are and what they are called, the value of every field, sent or by default, the
names of numbers, what a full buffer would rank a record as, which of two equal
attributes counts, the reason with its arguments by name, and whether its text
has holes.  How a text is worded is not part of it.

Two readers agree when nothing that the older one knows is unknown to the newer
one or means something else to it.  What only the newer one knows is its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import tlvlog
from tlvlog.schema import Reason, Schema
from tlvlog.template import Placeholder, parse


class Label(NamedTuple):
    """What an enum calls a number: a name, the names of its bits, or nothing."""

    enum: str
    names: frozenset[str]
    is_bits: bool


class AttributeReading(NamedTuple):
    type: int
    name: str
    value: Any  # a list of these for a nest
    label: Label | None
    counts: bool  # or another of its type came first
    holds: str | None  # the set of a nest


class ReasonReading(NamedTuple):
    subsystem: str | int
    name: str | int
    severity: str | None
    arguments: list[tuple[str, str, Any]]  # name, kind, value (None: not sent)
    has_holes: bool


class RecordReading(NamedTuple):
    type: int
    name: str
    fields: dict[str, tuple[Any, Label | None]]
    attributes: list[AttributeReading]
    holds: str | None
    rank: Any
    reason: ReasonReading | None


def _label(name: str | None, number: Any, schema: Schema, *, negated: bool = False) -> Label | None:
    if name is None or not isinstance(number, int):
        return None
    enum, value = schema.enum_by_name[name], -number if negated else number
    if enum.flags:
        names = {entry.name for entry in enum.entries if entry.value & value}
    else:
        names = {entry.name for entry in enum.entries if entry.value == value}
    return Label(name, frozenset(names), enum.flags)


def _attributes(
    items: Iterable[tlvlog.Attribute], set_name: str | None, schema: Schema
) -> Iterator[AttributeReading]:
    known = schema.set_by_name[set_name].by_type if set_name else {}
    seen: set[int] = set()
    for item in items:
        spec = known.get(item.type)
        if spec is None:
            yield AttributeReading(item.type, "unknown", item.value, None, True, None)
            continue
        value: Any = item.value
        if spec.attributes:
            value = list(_attributes(value, spec.attributes, schema))
        label = _label(spec.enum, value, schema)
        counts = spec.repeatable or item.type not in seen
        seen.add(item.type)
        yield AttributeReading(item.type, spec.name, value, label, counts, spec.attributes)


def _has_holes(reason: Reason, sent: int) -> bool:
    names = [argument.name for argument in reason.arguments]
    used = {part.name for part in parse(reason.template) if isinstance(part, Placeholder)}
    return bool(used - set(names[:sent]))


def _reason(record: tlvlog.ExtendedError) -> ReasonReading:
    found = record.registered
    if found is None:
        return ReasonReading(record.subsystem, record.reason, None, [], False)
    sent = [*record.arguments]
    arguments = [
        (argument.name, argument.kind, sent[index] if index < len(sent) else None)
        for index, argument in enumerate(found.arguments)
    ]
    holes = _has_holes(found, len(sent))
    return ReasonReading(record.subsystem, found.name, found.severity, arguments, holes)


def reading(record: tlvlog.Record, schema: Schema) -> RecordReading:
    """What a reader with `schema`, who decoded this record, makes of it."""
    spec = schema.record_by_type.get(record.type)
    if spec is None:
        return RecordReading(record.type, "unknown", {}, [], None, None, None)
    fields: dict[str, tuple[Any, Label | None]] = {}
    rank: Any = spec.severity
    if isinstance(record, tlvlog.ExtendedError):
        rank, fields["error"] = record.severity, (record.error, None)
    else:
        for field in spec.fields:
            value = getattr(record, field.name.replace("-", "_"))
            if field.enum and isinstance(value, str):
                value = schema.enum_values[field.enum][value]
            label = _label(field.enum, value, schema, negated=field.negated)
            fields[field.name] = (value, label)
        if spec.severity_field:
            rank = fields[spec.severity_field][0]
    return RecordReading(
        record.type,
        spec.name,
        fields,
        list(_attributes(record.attributes, spec.attributes, schema)),
        spec.attributes,
        rank,
        _reason(record) if isinstance(record, tlvlog.ExtendedError) else None,
    )


def _labels(old: Label | None, new: Label | None) -> bool:
    """Whether the newer one has all the names of the older one, from the same enum."""
    if old is None or new is None:
        return old is new
    return old.names <= new.names and old._replace(names=new.names) == new


def _attributes_agree(old: list[AttributeReading], new: list[AttributeReading]) -> str | None:
    if len(old) != len(new):
        return "not as many attributes"
    for one, two in zip(old, new, strict=True):
        if one.type != two.type:
            return "attributes of other types"
        if one.name == "unknown":
            continue
        if isinstance(one.value, list) and isinstance(two.value, list):
            if why := _attributes_agree(one.value, two.value):
                return why
        elif one.value != two.value:
            return f"attribute {one.name} is {one.value!r} and {two.value!r}"
        if one._replace(value=0, label=None) != two._replace(value=0, label=None):
            return f"attribute {one.name} is read as {two}"
        if not _labels(one.label, two.label):
            return f"attribute {one.name} is called {one.label} and {two.label}"
    return None


def _reasons_agree(old: ReasonReading, new: ReasonReading) -> str | None:
    if isinstance(old.subsystem, str) and old.subsystem != new.subsystem:
        return f"subsystem {old.subsystem} and {new.subsystem}"
    if old.severity is None:
        return None
    if (old.name, old.severity) != (new.name, new.severity):
        return f"reason {old.name} {old.severity} and {new.name} {new.severity}"
    if new.arguments[: len(old.arguments)] != old.arguments:
        return f"arguments {old.arguments} and {new.arguments}"
    if new.has_holes and not old.has_holes:
        return "a text with holes"
    return None


def disagreement(old: RecordReading, new: RecordReading) -> str | None:
    """What of the older reader's reading the newer one has not; None if they agree."""
    if old.name == "unknown":
        return None
    if old.name != new.name:
        return f"{old.name} and {new.name}"
    for name, (value, label) in old.fields.items():
        if name not in new.fields:
            return f"field {name} is gone"
        if new.fields[name][0] != value or type(new.fields[name][0]) is not type(value):
            return f"field {name} is {value!r} and {new.fields[name][0]!r}"
        if not _labels(label, new.fields[name][1]):
            return f"field {name} is called {label} and {new.fields[name][1]}"
    shared = [name for name in new.fields if name in old.fields]
    if shared != list(old.fields):
        return "fields in another order"
    if list(new.fields)[: len(shared)] != shared:
        return "fields in between"
    if old.rank != new.rank:
        return f"ranked {old.rank} and {new.rank}"
    if old.holds is not None:
        if old.holds != new.holds:
            return f"attributes of {old.holds} and {new.holds}"
        if why := _attributes_agree(old.attributes, new.attributes):
            return why
    if old.reason and new.reason:
        return _reasons_agree(old.reason, new.reason)
    return None


def difference(wire: bytes, order: str, old: Schema, new: Schema) -> str | None:
    """How two readers differ over a log, None if they agree and both hand it on unchanged."""
    readings = []
    for schema in (old, new):
        try:
            log = tlvlog.decode(wire, schema=schema, byte_order=order)
        except tlvlog.DecodeError as error:
            return f"version {schema.version} refuses it: {error}"
        again = tlvlog.encode(
            log.records, schema=schema, byte_order=order, num_truncations=log.num_truncations
        )
        if again != wire:
            return f"version {schema.version} writes {again.hex()}"
        readings.append([reading(record, schema) for record in log.records])
    for before, after in zip(*readings, strict=True):
        if why := disagreement(before, after):
            return f"{before.name}: {why}"
    return None
