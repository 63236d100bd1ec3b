"""The language of spec files, from the JSON Schema that checks them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from . import markdown

METASCHEMA: Final = Path(__file__).resolve().parents[2] / "spec" / "metaschema.json"
_FILES: Final = ("user", "part", "core")  # what a whole file may be, the usual one first


def page() -> str:
    """The kinds of file, then all that they are made of, then what a value may be."""
    schema = json.loads(METASCHEMA.read_text(encoding="utf-8"))
    known: dict[str, Any] = schema["$defs"]
    objects = [name for name, item in known.items() if "properties" in item]
    others = [name for name in objects if name not in _FILES]
    choices = [name for name, item in known.items() if "if" in item]
    values = [name for name in known if name not in objects and name not in choices]
    parts = ["## Files"]
    parts += [_object(known, name) for name in _FILES]
    parts.append("## What a file holds")
    parts += [_object(known, name) for name in others]
    parts.append("## Values")
    for name in values:
        parts.append(f"({_label(name)})=\n### {name}")
        parts.append(_meaning(known, known[name]))
    return "\n\n".join(parts)


def _object(known: dict[str, Any], name: str) -> str:
    item = known[name]
    required = item.get("required", ())
    rows = [
        (
            markdown.code(key) + (" \\*" if key in required else ""),
            _type(known, value),
            _meaning(known, value),
        )
        for key, value in item["properties"].items()
    ]
    return "\n\n".join(
        [
            f"({_label(name)})=\n### {item['title']}",
            markdown.text(item["description"]),
            markdown.table(("key", "value", "meaning"), rows),
        ]
    )


def _label(name: str) -> str:
    return f"spec-{name}"


def _type(known: dict[str, Any], item: dict[str, Any]) -> str:
    """What a key takes: a link to what the page explains, or the JSON type."""
    if "$ref" in item:
        name = item["$ref"].rpartition("/")[2]
        referred = known[name]
        if "then" in referred:  # a choice: the plain one, which names the other
            name = referred["else"]["$ref"].rpartition("/")[2]
            referred = known[name]
        if "properties" in referred:
            return f"[{referred['title'].lower()}](#{_label(name)})"
        return f"[{name}](#{_label(name)})"
    if item.get("type") == "array":
        return f"list of {_type(known, item['items'])}"
    if "enum" in item:
        return "one of"
    if "const" in item:
        return markdown.code(json.dumps(item["const"]))
    kind = item.get("type", "any")
    return " or ".join(kind) if isinstance(kind, list) else str(kind)


def _meaning(known: dict[str, Any], item: dict[str, Any]) -> str:
    """The description, and what bounds the value."""
    said = item.get("description", "")
    if not said and "$ref" in item:
        said = known[item["$ref"].rpartition("/")[2]].get("description", "")
    return " ".join(filter(None, [markdown.text(said), *_bounds(item)]))


def _bounds(item: dict[str, Any]) -> Iterator[str]:
    if "enum" in item:
        yield "One of " + ", ".join(markdown.code(str(value)) for value in item["enum"]) + "."
    elif "errorMessage" in item:
        wanted = item["errorMessage"].removeprefix("expected ")
        yield markdown.text(f"{wanted[:1].upper()}{wanted[1:]}.")
    if "maxLength" in item:
        yield f"At most {item['maxLength']} characters."
    if "maxItems" in item:
        yield f"At most {item['maxItems']} of them."
