"""The JSON form of a log, a second time: from what the construct view parses.

Nothing is shared with the decoder, the records or `tlvlog.formats.to_json`, so where
both agree with a vector the vector is right, or all three share a mistake.
"""

from __future__ import annotations

import re
from typing import Any

import construct

from tlvlog.codec.construct_view import to_construct
from tlvlog.schema import Schema, builtin

ORACLE_ERROR = construct.ConstructError
_EXACT = 2**53 - 1


def parse(data: bytes, schema: Schema | None, byte_order: str) -> Any:
    """The construct view's container of the log in `data`."""
    return to_construct(schema, byte_order=byte_order).parse(data)


def json_form(log: Any, schema: Schema | None, byte_order: str) -> dict[str, Any]:
    """The JSON form of a container of `parse`."""
    schema = schema or builtin()
    return {
        "byte_order": byte_order,
        "state": log.state,
        "num_truncations": log.num_truncations,
        "size": log.size,
        "records": [_record(record, schema) for record in log.records],
    }


def _record(record: Any, schema: Schema) -> dict[str, Any]:
    shown: dict[str, Any] = {"name": record.name, "type": record.type, "offset": record.offset}
    if record.name == "unknown":
        return shown | {"value": record.value.hex()}
    spec = next(spec for spec in schema.records if spec.type == record.type)
    is_error = record.type == 3
    for field in spec.fields:
        key = field.name.replace("-", "_")
        value = record.value[key]
        if value is None or (is_error and key == "flags" and value == 0):
            continue
        if field.enum and not field.negated:
            value = _name(schema, field.enum, value)
        shown |= _plain(key, value)
    if is_error:
        shown |= _explained(record.value, schema)
    if spec.attributes:
        sets = {item.name: item for item in schema.attribute_sets}
        shown["attributes"] = [
            _attribute(item, sets[spec.attributes], sets) for item in record.value.attributes
        ]
    if record.value.get("extra"):
        shown["extra"] = record.value.extra.hex()
    return shown


def _name(schema: Schema, enum_name: str, number: int) -> int | str:
    enum = next(enum for enum in schema.enums if enum.name == enum_name)
    names = [entry.name for entry in enum.entries if entry.value == number]
    return names[0] if names and not enum.flags else number


def _plain(key: str, value: Any) -> dict[str, Any]:
    if isinstance(value, bytes):
        return {key: value.hex()}
    if isinstance(value, int):
        return {key: value if -_EXACT <= value <= _EXACT else str(value)}
    data = value.encode("utf-8", "surrogateescape")
    nul = {"nul": True} if data[-1:] == b"\0" else {}
    data = data[:-1] if nul else data
    text = _escaped(data)
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return {key: text, f"{key}_hex": data.hex(), **nul}
    return {key: text, **nul}


def _escaped(data: bytes) -> str:
    return data.decode("utf-8", "backslashreplace")


def _attribute(item: Any, known: Any, sets: Any) -> dict[str, Any]:
    shown = {"name": item.name, "type": item.type}
    if item.name == "unknown" or not isinstance(item.value, list):
        return shown | _plain("value", item.value)
    nest = next(spec.attributes for spec in known.attributes if spec.type == item.type)
    return shown | {"value": [_attribute(part, sets[nest], sets) for part in item.value]}


def _explained(value: Any, schema: Schema) -> dict[str, Any]:
    """What an ERROR says beyond its fields: the names of its numbers, and its text."""
    explained: dict[str, Any] = {}
    errno = next(enum for enum in schema.enums if enum.name == "errno")
    for entry in errno.entries:
        if entry.value == -value.error:
            explained["errno"] = entry.name
    template, names = "", []
    for subsystem in schema.subsystems:
        if subsystem.number != value.subsystem:
            continue
        explained["subsystem"] = subsystem.name
        for reason in subsystem.reasons:
            if reason.number == value.reason:
                explained["reason"] = reason.name
                template, names = reason.template, [item.name for item in reason.arguments]
    arguments = [item.value for item in value.attributes if item.type in (8, 9, 10)]
    messages = [item.value for item in value.attributes if item.type == 1]
    text = messages[0].removesuffix("\0") if messages else _filled(template, names, arguments)
    explained["text"] = _escaped(text.encode("utf-8", "surrogateescape"))
    return explained


def _filled(template: str, names: list[str], arguments: list[Any]) -> str:
    texts = [item.removesuffix("\0") if isinstance(item, str) else str(item) for item in arguments]
    if not template:
        return ""
    named = dict(zip(names, range(len(arguments)), strict=False))

    def fill(match: re.Match[str]) -> str:
        if match[0] in ("{{", "}}"):
            return match[0][0]
        name, colon, _ = match[0][1:-1].partition(":")
        if name not in named:
            return match[0]
        value = arguments[named[name]]
        if colon and isinstance(value, int):
            return f"{value % 2**64:#x}"
        return texts[named[name]]

    text = re.sub(r"\{\{|\}\}|\{[a-z0-9-]+(:x)?\}", fill, template)
    surplus = texts[len(names) :]
    return f"{text} [{', '.join(surplus)}]" if surplus else text
