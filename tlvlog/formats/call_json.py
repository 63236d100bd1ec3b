"""The call of an entry in a capture as JSON can carry it, and back."""

from __future__ import annotations

import math
import re
from typing import Any

from ..wire import bytes_of
from .capture import CALL_KEYS, Call, call_bytes

__all__ = ["call_from_json", "call_to_json"]


def call_to_json(call: Call) -> dict[str, object]:
    """The call without its log as JSON can carry it, in the manner of `export`."""
    data: dict[str, object] = {key: _plain(getattr(call, key)) for key in CALL_KEYS if key != "log"}
    for key, value in call.extra.items():
        data.setdefault(str(_plain(key)), _plain(value))
    return data


def call_from_json(data: object, log: bytes) -> Call:
    """The call whose JSON form is `data`, with its log; ValueError for what is none.

    Keys that are not known stay as JSON has them: bytes among them are text now.
    """
    if not isinstance(data, dict):
        raise ValueError(f"call is {type(data).__name__}, not an object")
    found: dict[str, Any] = {}
    for key, kind in CALL_KEYS.items():
        if key not in data or key == "log":
            continue
        value = data[key]
        if kind is int and isinstance(value, str) and re.fullmatch("-?[0-9]{1,20}", value):
            value = int(value)
        if not isinstance(value, kind) or isinstance(value, bool):
            raise ValueError(f"call: {key} is {type(value).__name__}, not {kind.__name__}")
        found[key] = value
    extra = {key: value for key, value in data.items() if key not in CALL_KEYS}
    call = Call(**found, log=log, extra=extra)
    call_bytes(call)  # which refuses what a reader would: numbers over 64 bits, too many items
    return call


def _plain(value: object) -> object:
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, str):
        return bytes_of(value).decode("utf-8", "backslashreplace")
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {str(_plain(key)): _plain(item) for key, item in value.items()}
    if isinstance(value, int) and abs(value) >= 1 << 53:
        return str(value)
    if isinstance(value, float):
        return value if math.isfinite(value) else str(value)
    if value is None or isinstance(value, int):
        return value
    return _plain_extension(value)


def _plain_extension(value: object) -> object:
    from .stream import extension

    code, data = extension(value) or (None, b"")
    return {"ext": code, "value": data.hex()}
