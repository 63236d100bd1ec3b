"""The JSON form back to records and bytes.

Accepts what `log_to_json` gives and what people write by hand: keys that follow
from others (`offset`, `size`, `errno`, `text`) are ignored, fields left out are
zero or empty, numbers may be decimal strings.  A key that no rule explains is an
error, since it is a slip of the pen.
"""

from __future__ import annotations

import re
from typing import Any

from ..codec.attributes import Attribute
from ..codec.encoder import encode, encode_record
from ..codec.extended_error import ExtendedError
from ..codec.factory import record_class
from ..codec.layout import layouts
from ..codec.log import STATES
from ..codec.records import Record, Unknown
from ..errors import EncodeError
from ..schema import AttributeSet, Field, Schema, builtin
from ..wire import HEADER_SIZE, text_of
from ..wire import byte_order as resolve

# `call` is beside the log where it came from a capture; it is not part of the log.
# Beside the log: the call that it is of, the types that it was decided against.
_LOG_KEYS = {"byte_order", "state", "num_truncations", "size", "records", "call", "btf"}
_DERIVED = {"name", "type", "offset", "text", "errno"}
# As many digits as a u64 or s64 has; longer ones cannot fit and stay text.
_DECIMAL = re.compile(r"-?[0-9]{1,20}")


def log_from_json(data: object, schema: Schema | None = None) -> bytes:
    """The bytes of the log whose JSON form is `data`.

    A complete log ends with its end record, an unterminated one without, and an
    untouched one is six zero bytes.  Raises EncodeError, with the record's place.
    """
    schema = schema or builtin()
    log = _object(data, "a log")
    if unknown := set(log) - _LOG_KEYS:
        raise EncodeError(f"a log has no key {min(unknown)!r}")
    state = log.get("state", "complete")
    if state not in STATES:
        raise EncodeError(f"state {state!r} is none of {', '.join(STATES)}")
    given = _list(log.get("records", []), "records")
    count = _number(log.get("num_truncations", 0))
    if count and state != "complete":
        raise EncodeError(f"only an end record counts, and an {state} log has none: {count}")
    order = log.get("byte_order", "host")
    if not isinstance(order, str):
        raise EncodeError(f"byte_order {order!r} is none of little, big, host")
    try:
        tables = layouts(schema, resolve(order))
    except ValueError as error:
        raise EncodeError(str(error)) from None
    if state == "untouched":
        if given:
            raise EncodeError("an untouched buffer has no records: state says untouched")
        return bytes(HEADER_SIZE)
    records = []
    for index, item in enumerate(given):
        try:
            records.append(record_from_json(item, schema))
        except EncodeError as error:
            raise EncodeError(f"records[{index}]: {error}") from None
    if state == "unterminated":
        return b"".join(encode_record(record, tables) for record in records)
    return encode(records, schema=schema, byte_order=tables.order, num_truncations=count)


def record_from_json(data: object, schema: Schema) -> Record:
    """The record whose JSON form is `data`; EncodeError says which key is wrong."""
    item = _object(data, "a record")
    name = item.get("name")
    spec = schema.record_by_name.get(name) if isinstance(name, str) else None
    if spec is None and name in (None, "unknown"):
        number = _number(item.get("type"))
        if name is None:
            spec = schema.record_by_type.get(number)
        if spec is None:
            _only(item, {"name", "type", "offset", "value"})
            return Unknown(number, _bytes(item.get("value", ""), "value"))
    if spec is None:
        raise EncodeError(f"schema {schema.name!r} has no record {name!r}")
    if spec.trailer:
        raise EncodeError("the end record is written for you: see num_truncations")
    if "type" in item and _number(item["type"]) != spec.type:
        raise EncodeError(f"a {spec.name} record is of type {spec.type}, not {item['type']}")
    keys = {field.name.replace("-", "_") for field in spec.fields}
    texts = {f"{f.name.replace('-', '_')}_hex" for f in spec.fields if f.kind == "utf8"}
    tail = "attributes" if spec.attributes else "extra"
    _only(item, _DERIVED | keys | texts | {tail} | ({"nul"} if texts else set()))
    attributes = _attributes(item.get("attributes", []), spec.attributes, schema)
    values = {field.name: _field(item, field) for field in spec.fields}
    if spec.name == "error":
        return _error(values, attributes, schema)
    return _other(item, values, attributes, record_class(schema, spec.name))


def _error(values: dict[str, object], attributes: list[Attribute], schema: Schema) -> ExtendedError:
    plain = {name: 0 if value is None else value for name, value in values.items()}
    return ExtendedError(
        plain["error"],  # type: ignore[arg-type]  # checked by the encoder
        subsystem=plain["subsystem"],  # type: ignore[arg-type]
        reason=plain["reason"],  # type: ignore[arg-type]
        severity=values["severity"],  # type: ignore[arg-type]
        flags=plain["flags"],  # type: ignore[arg-type]
        attributes=attributes,
        schema=schema,
    )


def _other(
    item: dict[str, object],
    values: dict[str, object],
    attributes: list[Attribute],
    record_type: type[Record],
) -> Record:
    spec = record_type.spec
    given: dict[str, Any] = {n.replace("-", "_"): v for n, v in values.items() if v is not None}
    if spec.attributes:
        given["attributes"] = attributes
    record = record_type(**given)
    # Later fields that an older writer did not send stay absent.
    count = len(spec.fields)
    while count and spec.fields[count - 1].since > spec.since:
        if values[spec.fields[count - 1].name] is not None:
            break
        count -= 1
    record.keep_fields(count)
    record.extra = _bytes(item.get("extra", ""), "extra")
    return record


def _field(item: dict[str, object], field: Field) -> object:
    key = field.name.replace("-", "_")
    if field.kind == "utf8":
        text = item.get(key, "")
        if f"{key}_hex" in item:
            text = text_of(_bytes(item[f"{key}_hex"], f"{key}_hex"))
        if _nul(item) and isinstance(text, str):
            text += "\0"  # the record hides this one again, and no other
        return text
    value = item.get(key)
    if value is None:
        return value
    if field.kind == "bytes":
        return _bytes(value, key)
    return _name_or_number(value)


def _attributes(data: object, set_name: str | None, schema: Schema) -> list[Attribute]:
    known = schema.set_by_name[set_name] if set_name else None
    found = []
    for index, item in enumerate(_list(data, "attributes")):
        try:
            found.append(_attribute(_object(item, "an attribute"), known, schema))
        except EncodeError as error:
            raise EncodeError(f"attributes[{index}]: {error}") from None
    return found


def _attribute(item: dict[str, object], known: AttributeSet | None, schema: Schema) -> Attribute:
    _only(item, {"name", "type", "value", "value_hex", "nul"})
    name = item.get("name", "unknown")
    value = item.get("value")
    spec = known.by_name.get(name) if known and isinstance(name, str) else None
    if spec is None and known and name == "unknown":
        spec = known.by_type.get(_number(item.get("type")))
    if spec is None or spec.kind != "utf8":
        _only(item, {"name", "type", "value"})
    if spec is None:
        if name != "unknown":
            raise EncodeError(f"schema {schema.name!r} has no attribute {name!r} here")
        return Attribute(_number(item.get("type")), _bytes(value, "value"))
    if "type" in item and _number(item["type"]) != spec.type:
        raise EncodeError(f"attribute {spec.name} is of type {spec.type}, not {item['type']}")
    if spec.kind == "nest":
        value = tuple(_attributes(value, spec.attributes, schema))
    elif spec.kind == "bytes":
        value = _bytes(value, "value")
    elif spec.kind == "utf8":
        if "value_hex" in item:
            value = text_of(_bytes(item["value_hex"], "value_hex"))
    else:
        value = _name_or_number(value)
    attribute = Attribute(spec.name, value)
    attribute.nul = _nul(item)
    return attribute


def _nul(item: dict[str, object]) -> bool:
    nul = item.get("nul", False)
    if not isinstance(nul, bool):
        raise EncodeError(f"nul must be true or false, found {nul!r:.60}")
    return nul


def _object(data: object, what: str) -> dict[str, object]:
    if not isinstance(data, dict):
        raise EncodeError(f"{what} must be an object, found {type(data).__name__}")
    return data


def _list(data: object, what: str) -> list[object]:
    if not isinstance(data, list):
        raise EncodeError(f"{what} must be a list, found {type(data).__name__}")
    return data


def _only(item: dict[str, object], keys: set[str]) -> None:
    for key in item:
        if key not in keys:
            raise EncodeError(f"no rule explains the key {key!r}")


def _name_or_number(value: object) -> object:
    """An integer of a decimal string, as JSON carries large ones; else the value itself."""
    if isinstance(value, str) and _DECIMAL.fullmatch(value):
        return int(value)
    if isinstance(value, bool) or not isinstance(value, (int, str)):
        raise EncodeError(f"a whole number expected, found {value!r:.60}")
    return value


def _number(value: object) -> int:
    number = _name_or_number(value)
    if not isinstance(number, int):
        raise EncodeError(f"a whole number expected, found {value!r:.60}")
    return number


def _bytes(value: object, key: str) -> bytes:
    if isinstance(value, str):
        try:
            return bytes.fromhex(value)
        except ValueError:
            pass
    raise EncodeError(f"{key} must be hex digits, found {value!r:.60}")
