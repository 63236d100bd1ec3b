"""All that a caller can see of a result or an error, as values that compare."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import tlvlog


def outcome(call: Callable[..., Any], *args: Any, **keywords: Any) -> tuple[Any, ...]:
    """All that a caller can see of a log, of columns or bytes, or of an error."""
    try:
        result = call(*args, **keywords)
    except Exception as error:
        seen = {key: value for key, value in vars(error).items() if key != "log"}
        return type(error), str(error), seen, shown(getattr(error, "log", None))
    return ("result", shown(result))


def shown(result: Any) -> Any:
    if isinstance(result, tlvlog.Log):
        about = (result.state, result.byte_order, result.num_truncations, result.size)
        return about, [whole(record) for record in result.records]
    if isinstance(result, tlvlog.Index):
        return [(column.format, column.tolist()) for column in result]
    return result


def whole(record: Any) -> Any:
    """A record with what does not count for equality."""
    fields = [value for _, value in record.fields()]
    attributes = [attribute_parts(item) for item in record.attributes]
    about = (type(record), record.type, record.name, record.offset, record.nul, record.extra)
    return about, fields, attributes, repr(record)


def attribute_parts(item: tlvlog.Attribute) -> Any:
    value = item.value
    if isinstance(value, tuple):
        value = [attribute_parts(inner) for inner in value]
    return item.type, item.name, type(value), value, item.nul, item.offset
