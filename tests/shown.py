"""Logs that show what a schema says: each record at the edges of each field, with all attributes.

A bounded number of them for any schema, without chance: where two schemas read
logs differently, one of these should show it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import tlvlog
from tlvlog.codec.extended_error import ExtendedError
from tlvlog.codec.layout import tail_of
from tlvlog.schema import AttributeSpec as AttributeSpec
from tlvlog.schema import Field, RecordSpec, Schema
from tlvlog.wire import END_TYPE

VARIANTS = 6
_TEXTS = ("", "text", "grüße", "a\tb", "x" * 20, "-")


def _value(item: Field | AttributeSpec, size: int, variant: int, schema: Schema) -> Any:
    """A value of this kind: small numbers, the largest, the smallest, then those of its enum."""
    if item.kind == "utf8":
        return _TEXTS[variant % len(_TEXTS)]
    if item.kind == "bytes":
        return bytes((variant + index) % 256 for index in range(size or variant))
    kind = schema.kind_by_name[item.kind]
    bits = 8 * kind.size - kind.signed
    least = -(1 << bits) if kind.signed else 0
    named = [entry.value for entry in schema.enum_by_name[item.enum].entries] if item.enum else []
    if variant < len(named):
        return named[variant]
    return ((1 << bits) - 1, least, 1, 0, 77, 2)[(variant - len(named)) % 6]


def _attributes(set_name: str, variant: int, schema: Schema, depth: int = 0) -> list[Any]:
    """All attributes of a set, twice where they may be; of nests one is enough further down."""
    found: list[Any] = []
    for item in sorted(schema.set_by_name[set_name].attributes, key=lambda item: item.type):
        for again in range(2 if item.repeatable and not (item.attributes and depth) else 1):
            if item.attributes:
                value: Any = _attributes(item.attributes, variant + again, schema, depth + 1)
            else:
                value = _value(item, 0, variant + again, schema)
            found.append((item.name, value))
    return found


def _records(spec: RecordSpec, schema: Schema) -> Iterator[tlvlog.Record]:
    variants = VARIANTS + max(
        (len(schema.enum_by_name[field.enum].entries) for field in spec.fields if field.enum),
        default=0,
    )
    for variant in range(variants):
        values = {
            field.name.replace("-", "_"): _value(field, field.size, variant + index, schema)
            for index, field in enumerate(spec.fields)
        }
        if spec.attributes:
            values["attributes"] = _attributes(spec.attributes, variant, schema)
        record = tlvlog.make_record(spec.name, schema=schema, **values)
        yield record
        if spec.attributes:
            continue
        fixed = spec.fields[:-1] if tail_of(spec) else spec.fields
        for count in range(sum(field.since <= spec.since for field in fixed), len(fixed)):
            shorter = tlvlog.make_record(spec.name, schema=schema, **values)
            shorter.keep_fields(count)
            yield shorter
    if spec.attributes:
        del values["attributes"]
        yield tlvlog.make_record(spec.name, schema=schema, **values)


def _errors(schema: Schema) -> Iterator[tlvlog.Record]:
    for variant in range(VARIANTS):
        attributes = _attributes("error", variant, schema)
        yield ExtendedError(-variant, attributes=attributes, schema=schema)
    for subsystem in schema.subsystems:
        yield ExtendedError(-1, subsystem=subsystem.number, schema=schema)
        for reason in subsystem.reasons[-20:]:  # those of the core do not change
            values: dict[str, Any] = {"u64": 5, "s64": -5, "utf8": "five"}
            sent = [values[argument.kind] for argument in reason.arguments]
            for count in range(len(sent) + 1):
                yield ExtendedError(
                    -1,
                    subsystem=subsystem.number,
                    reason=reason.number,
                    arguments=sent[:count],
                    schema=schema,
                )


def shown(schema: Schema) -> Iterator[tlvlog.Record]:
    """The records, one by one."""
    for spec in schema.records:
        if spec.name == "error":
            yield from _errors(schema)
        elif spec.type != END_TYPE:
            yield from _records(spec, schema)
