"""Logs as plain data, the JSON form, and back to bytes.

One object a log, whose every value JSON can carry: bytes are hex, integers
beyond 2^53 - 1 in magnitude are decimal strings, and text whose bytes are not
UTF-8 has a key with its bytes beside it.  `log_from_json` undoes `log_to_json`
byte for byte (see `restore`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..codec.attributes import Attribute
from ..codec.extended_error import ExtendedError
from ..codec.log import Log
from ..codec.records import Record, Unknown
from ..schema import Field, Schema, builtin
from ..wire import bytes_of

Json = dict[str, object]

# Integers that a double, and so jq, holds exactly.
_EXACT = (1 << 53) - 1
# Of a log in msgpack, far deeper than attributes nest.
_DEPTH_MAX = 100
# More than a log has records, and a list of so many is not much before it is filled.
_ITEMS_MAX = 1 << 20


def log_to_json(log: Log, schema: Schema | None = None) -> Json:
    """The JSON form of a log, whose records were decoded with `schema`."""
    schema = schema or builtin()
    return {
        "byte_order": log.byte_order,
        "state": log.state,
        "num_truncations": log.num_truncations,
        "size": log.size,
        "records": [record_to_json(record, schema) for record in log.records],
    }


def record_to_json(record: Record, schema: Schema) -> Json:
    """The JSON form of one record."""
    data: Json = {"name": record.name, "type": record.type, "offset": record.offset}
    if isinstance(record, Unknown):
        data["value"] = record.value.hex()
        return data
    for field, value in record.fields():
        if field.name == "flags" and not value and isinstance(record, ExtendedError):
            continue
        _put_field(data, field, value)
        if field.name == "error" and isinstance(record, ExtendedError):
            name = errno_name(record.error, schema)
            if name:
                data["errno"] = name
    if isinstance(record, ExtendedError):
        data["text"] = plain_text(record.text)
    if record.spec.attributes:
        data["attributes"] = [_attribute_to_json(item) for item in record.attributes]
    if record.nul:
        data["nul"] = True
    if record.extra:
        data["extra"] = record.extra.hex()
    return data


def _put_field(data: Json, field: Field, value: object) -> None:
    key = field.name.replace("-", "_")
    _put_value(data, key, value)


def _put_value(data: Json, key: str, value: object) -> None:
    if isinstance(value, bytes):
        data[key] = value.hex()
    elif isinstance(value, str):
        data[key] = plain_text(value)
        if data[key] is not value:
            data[f"{key}_hex"] = bytes_of(value).hex()
    elif isinstance(value, int) and not -_EXACT <= value <= _EXACT:
        data[key] = str(value)
    else:
        data[key] = value


def _attribute_to_json(attribute: Attribute) -> Json:
    data: Json = {"name": attribute.name, "type": attribute.type}
    if isinstance(attribute.value, tuple):
        data["value"] = [_attribute_to_json(item) for item in attribute.value]
    else:
        _put_value(data, "value", attribute.value)
    if attribute.nul:
        data["nul"] = True
    return data


def plain_text(text: str) -> str:
    """`text` itself if it is proper Unicode, else with stray bytes as \\xNN."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return bytes_of(text).decode("utf-8", "backslashreplace")
    return text


def errno_name(error: int, schema: Schema) -> str | None:
    """The name in the spec's Linux table of a negative errno; None where there is none."""
    return schema.enum_names["errno"].get(-error)


def to_msgpack(data: Json) -> bytes:
    """The JSON form as msgpack."""
    from .stream import pack

    return pack(data)


def from_msgpack(data: bytes | Iterable[bytes], most: int | None = None) -> Iterator[object]:
    """The objects of a msgpack stream; ValueError where it is damaged or cut.

    The stream may come in pieces; then `most` is the bytes that one object may take.
    """
    from .stream import Bounds, Values

    pieces = [data] if isinstance(data, bytes) else data
    size = most or len(data)  # type: ignore[arg-type]  # all of it without a bound
    bounds = Bounds(max(size, 1), max(min(size, _ITEMS_MAX), 2), _DEPTH_MAX)
    values = Values(bounds, text_errors="strict")
    try:
        for piece in pieces:
            values.feed(piece)
            while values.advance():
                yield values.value
    except ValueError as error:
        raise ValueError(f"not msgpack, behind byte {values.end}: {error}") from None
    if values.rest:
        raise ValueError(
            f"cut: the {values.rest} bytes behind byte {values.end} are no whole value"
        )
