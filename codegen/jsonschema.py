"""Target `jsonschema`: a JSON Schema of the JSON form of a schema's logs (WIRE.md, section 13).

It accepts what `tlvlog decode -f json` prints of any log, sound or cut short by damage.  It takes a
number where a name stands, too, as `tlvlog encode` does.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from tlvlog.schema import AttributeSpec, Field, RecordSpec, Schema

from .builtin import lines
from .number_pattern import between
from .numbers import SIZES

Json = dict[str, object]

_EXACT: Final = (1 << 53) - 1
_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_HEX: Final = "^(?:[0-9a-f]{2})*$"
_HEX_SOME: Final = "^(?:[0-9a-f]{2})+$"
_TYPE_MAX: Final = 0xFFFE
_TRUNCATIONS_MAX: Final = 0xFFFF


def generate(schema: Schema, prefix: str) -> dict[str, str]:
    """One file, PREFIX-vVERSION.schema.json, so that an older version can stand beside it.

    Its first lines are the banner's.
    """
    text = lines(_document(schema))
    return {f"{prefix}-v{schema.version}.schema.json": text.removeprefix("{\n") + "\n"}


def _document(schema: Schema) -> Json:
    records = tuple(record for record in schema.records if not record.trailer)
    definitions: Json = {"record": _one_of(records, "record", _unknown(records))}
    for record in records:
        definitions[f"record-{record.name}"] = _record(record, schema)
    for item in schema.attribute_sets:
        definitions[f"attribute-{item.name}"] = _one_of(
            item.attributes, f"attribute-{item.name}", _unknown(item.attributes, is_record=False)
        )
        for attribute in item.attributes:
            definitions[f"attribute-{item.name}-{attribute.name}"] = _attribute(attribute)
    for kind in SIZES:
        definitions[kind] = _number(kind)
    definitions["hex"] = {"type": "string", "pattern": _HEX}
    return {
        "$schema": _DIALECT,
        "$id": f"urn:tlvlog:log:{schema.name}:{schema.version}",
        "title": f"Logs of {schema.name}, version {schema.version}, in JSON",
        "description": " ".join(schema.doc.split()),
        **_log(),
        "$defs": definitions,
    }


def _log() -> Json:
    """The object that a log is."""
    size = {"type": "integer", "minimum": 0}
    none_dropped: Json = {"properties": {"num_truncations": {"const": 0}}}
    nothing: Json = {"properties": {"size": {"const": 0}, "records": {"maxItems": 0}}}
    return {
        "type": "object",
        "properties": {
            "byte_order": {"enum": ["little", "big"]},
            "state": {"enum": ["complete", "unterminated", "untouched"]},
            "num_truncations": {"type": "integer", "minimum": 0, "maximum": _TRUNCATIONS_MAX},
            "size": {"description": "Bytes of the log, the end record included.", **size},
            "records": {"type": "array", "items": {"$ref": "#/$defs/record"}},
            "call": {"description": "What a capture tells of the call.", "type": "object"},
            "btf": {"description": "The types that it was decided against.", "type": "string"},
        },
        "required": ["byte_order", "state", "num_truncations", "size", "records"],
        "additionalProperties": False,
        "allOf": [
            _when("state", "untouched", nothing),
            {"if": {"properties": {"state": {"const": "complete"}}}, "else": none_dropped},
        ],
    }


def _when(key: str, value: object, then: Json) -> Json:
    return {"if": {"properties": {key: {"const": value}}, "required": [key]}, "then": then}


# By name ----------------------------------------------------------------------


def _one_of(items: Sequence[RecordSpec | AttributeSpec], kind: str, unknown: Json) -> Json:
    """An object whose `name` says which of the definitions it follows."""
    names = [item.name for item in items]
    cases = [_when("name", name, {"$ref": f"#/$defs/{kind}-{name}"}) for name in names]
    return {
        "type": "object",
        "properties": {"name": {"enum": [*names, "unknown"]}},
        "required": ["name", "type"],
        "allOf": [*cases, _when("name", "unknown", unknown)],
    }


def _unknown(items: Sequence[RecordSpec | AttributeSpec], *, is_record: bool = True) -> Json:
    """A record or attribute of a type that the schema does not know."""
    known = sorted({item.type for item in items} | ({2} if is_record else set()))
    properties: Json = {
        "name": {"const": "unknown"},
        "type": {
            "type": "integer", "minimum": 1, "maximum": _TYPE_MAX, "not": {"enum": known},
        },
        "value": {"$ref": "#/$defs/hex"},
    }  # fmt: skip
    return _closed(properties | (_offset() if is_record else {}))


def _closed(properties: Json, optional: Iterable[str] = ()) -> Json:
    """An object with these keys, all of them but the optional ones, and no others."""
    required = [key for key in properties if key not in set(optional)]
    return {
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }


def _offset() -> Json:
    return {"offset": {"type": "integer", "minimum": 0}}


# Records ----------------------------------------------------------------------


def _record(record: RecordSpec, schema: Schema) -> Json:
    properties: Json = {"name": {"const": record.name}, "type": {"const": record.type}, **_offset()}
    optional: list[str] = []
    depends: dict[str, list[str]] = {}
    later: list[str] = []
    for field in record.fields:
        key = field.name.replace("-", "_")
        properties[key] = _field(field, schema)
        if field.kind == "utf8":
            properties |= _text_keys(key)
            optional += [f"{key}_hex", "nul"]
        if field.since > record.since:
            depends[key] = list(later)
            later.append(key)
    optional += later
    if record.attributes:
        items = {"$ref": f"#/$defs/attribute-{record.attributes}"}
        properties["attributes"] = {"type": "array", "items": items}
    elif not any(_takes_the_rest(field) for field in record.fields):
        properties["extra"] = {"type": "string", "pattern": _HEX_SOME}
        optional.append("extra")
        depends["extra"] = list(later)
    cases: list[Json] = []
    if record.name == "error":
        cases = _explained(properties, schema)
        optional += ["errno", "flags"]
    made = _closed(properties, optional) | {"description": " ".join(record.doc.split())}
    if needed := {key: keys for key, keys in depends.items() if keys}:
        made["dependentRequired"] = needed
    return made | ({"allOf": cases} if cases else {})


def _takes_the_rest(field: Field) -> bool:
    return field.kind not in SIZES and not field.size


def _text_keys(key: str) -> Json:
    """What stands beside text that is not UTF-8, or that ends in a NUL."""
    return {f"{key}_hex": {"$ref": "#/$defs/hex"}, "nul": {"const": True}}


def _field(field: Field, schema: Schema) -> Json:
    described: Json = {"description": " ".join(field.doc.split())}
    if field.kind == "utf8":
        return described | {"type": "string"}
    if field.kind == "bytes":
        pattern = f"^(?:[0-9a-f]{{2}}){{{field.size}}}$" if field.size else _HEX
        return described | {"type": "string", "pattern": pattern}
    enum = schema.enum_by_name.get(field.enum or "")
    number: Json = {"$ref": f"#/$defs/{field.kind}"}
    if enum is None or enum.flags or field.negated or not enum.entries:
        return described | number
    return described | {"anyOf": [{"enum": [entry.name for entry in enum.entries]}, number]}


def _explained(properties: Json, schema: Schema) -> list[Json]:
    """The names of an error's numbers; those of the reasons hang on the subsystem."""
    errnos = schema.enum_by_name["errno"].entries if "errno" in schema.enum_by_name else ()
    number = {"$ref": "#/$defs/u16"}
    properties["errno"] = {"enum": list(dict.fromkeys(entry.name for entry in errnos))}
    properties["text"] = {"description": "The message, or what the reason says.", "type": "string"}
    names = [subsystem.name for subsystem in schema.subsystems]
    properties["subsystem"] = {"anyOf": [{"enum": names}, number]}
    properties["reason"] = {"anyOf": [{"type": "string"}, number]}
    cases = []
    for subsystem in schema.subsystems:
        reasons = [reason.name for reason in subsystem.reasons]
        known = {"anyOf": [{"enum": reasons}, number]} if reasons else number
        cases.append(_when("subsystem", subsystem.name, {"properties": {"reason": known}}))
    numbered = {"properties": {"subsystem": {"type": "integer"}}, "required": ["subsystem"]}
    return [*cases, {"if": numbered, "then": {"properties": {"reason": number}}}]


# Attributes -------------------------------------------------------------------


def _attribute(attribute: AttributeSpec) -> Json:
    properties: Json = {"name": {"const": attribute.name}, "type": {"const": attribute.type}}
    if attribute.kind == "nest":
        items = {"$ref": f"#/$defs/attribute-{attribute.attributes}"}
        properties["value"] = {"type": "array", "items": items}
    elif attribute.kind == "bytes":
        properties["value"] = {"$ref": "#/$defs/hex"}
    elif attribute.kind == "utf8":
        properties |= {"value": {"type": "string"}, **_text_keys("value")}
    else:
        properties["value"] = {"$ref": f"#/$defs/{attribute.kind}"}
    described = {"description": " ".join(attribute.doc.split())}
    return _closed(properties, ("value_hex", "nul")) | described


# Numbers ----------------------------------------------------------------------


def _number(kind: str) -> Json:
    """A number of a kind: as text where a double would not hold it."""
    bits = 8 * SIZES[kind]
    is_signed = kind[0] == "s"
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if is_signed else (0, (1 << bits) - 1)
    exact = {"type": "integer", "minimum": max(low, -_EXACT), "maximum": min(high, _EXACT)}
    if high <= _EXACT:
        return exact
    patterns = [between(_EXACT + 1, high)]
    if is_signed:
        patterns.append(f"-{between(_EXACT + 1, -low)}")
    return {"anyOf": [exact, {"type": "string", "pattern": f"^(?:{'|'.join(patterns)})$"}]}
