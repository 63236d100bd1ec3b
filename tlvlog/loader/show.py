"""A schema as the text of a spec file with everything merged in."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, Final

from ..schema import Schema, to_data
from .yamlfile import scalar

_WIDTH: Final = 100
_WORD = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
# Numbers that people know by their hexadecimal form, once they are this large.
_HEX_KEYS: Final = {"type", "number", "first", "last", "flag", "mask"}
_HEX_FROM: Final = 0x1000


def effective_yaml(schema: Schema) -> str:
    """The spec of `schema` with all that it extends and includes; loads as an equal schema."""
    lines = []
    if schema.license:
        lines.append(f"# SPDX-License-Identifier: {schema.license}")
    lines += ["tlvlog-spec: 1", "effective: true"]
    for key, value in to_data(schema).items():
        lines += _entry(key, value, 0)
    return "\n".join(lines) + "\n"


def _entry(key: str, value: Any, depth: int) -> Iterator[str]:
    pad = "  " * depth
    if isinstance(value, dict):
        yield f"{pad}{key}:"
        for name, item in value.items():
            yield from _entry(name, item, depth + 1)
    elif isinstance(value, list) and any(isinstance(item, dict) for item in value):
        yield f"{pad}{key}:"
        for item in value:
            yield from _item(item, depth + 1)
    else:
        yield f"{pad}{key}: {_flow(key, value)}"


def _item(item: dict[str, Any], depth: int) -> Iterator[str]:
    """An item of a list: on one line where it is short and flat, else a key a line."""
    pad = "  " * depth
    if not any(isinstance(value, list | dict) for value in item.values()):
        line = ", ".join(f"{key}: {_flow(key, value)}" for key, value in item.items())
        if len(pad) + len(line) + 4 <= _WIDTH:
            yield f"{pad}- {{{line}}}"
            return
    first = True
    for key, value in item.items():
        for line in _entry(key, value, depth + 1):
            yield f"{pad}- {line.lstrip()}" if first else line
            first = False


def _flow(key: str, value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return hex(value) if key in _HEX_KEYS and value >= _HEX_FROM else str(value)
    if isinstance(value, list):
        return f"[{', '.join(_flow(key, item) for item in value)}]"
    if _WORD.fullmatch(value) and scalar(value) == value:
        return str(value)
    # Double-quoted YAML is a superset of JSON, but for characters outside the first plane.
    text = json.dumps(value, ensure_ascii=False)
    return text if text.isprintable() else "".join(map(_escape, text))


def _escape(character: str) -> str:
    if character.isprintable():
        return character
    code = ord(character)
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
