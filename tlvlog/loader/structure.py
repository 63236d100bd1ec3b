"""A tree of a spec file against the metaschema: keys, types, ranges of numbers.

jsonschema finds the mistakes; the words are ours.  What was expected stands in
the metaschema itself, as `errorMessage`, so that editors say the same.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from . import files
from .tree import (
    A_BOOLEAN,
    NO_VALUE,
    Cursor,
    List,
    Map,
    Problems,
    Trap,
    Value,
    label,
    quote,
    suggestion,
)

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator, ValidationError

_ERRORS_MAX: Final = 10_000  # of one file; whoever has more is not reading them
_DEFS: Final = "#/$defs/"
_TYPES: Final = {
    "object": "a mapping of keys and values",
    "array": "a list",
    "string": "text",
    "integer": "a number",
    "boolean": "true or false",
}

Path = tuple[str | int, ...]


@cache
def _metaschema() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(files.metaschema_text())
    return data


@cache
def _validator() -> Draft202012Validator:
    from jsonschema import Draft202012Validator

    return Draft202012Validator(_metaschema())


def check(tree: Value, file: str, problems: Problems) -> Cursor | None:
    """Report what the metaschema rules out in `tree`; None if it is no mapping at all."""
    if not isinstance(tree, Map):
        problems.add(file, 1, "spec", f"{_kind_of(tree)}, expected a mapping with `tlvlog-spec: 1`")
        return None
    _duplicates(tree, tree, (), file, problems)
    incomplete: set[int] = set()
    for count, error in enumerate(_validator().iter_errors(tree)):
        if count == _ERRORS_MAX:
            problems.incomplete = True
            break
        if error.validator == "required":  # one error a key; reported together
            if id(error.instance) in incomplete:
                continue
            incomplete.add(id(error.instance))
        for key, text in _words(error, problems):
            path: Path = tuple(error.absolute_path)
            line, place = locate(tree, path if key is None else (*path, key))
            problems.add(file, line, place, text)
    return Cursor(tree, file, problems)


def locate(tree: Map, path: Path) -> tuple[int, str]:
    """The line of a path of keys and indices, and its form for people."""
    line = tree.line
    place = ""
    node: Value | None = tree
    for key in path:
        if isinstance(node, Map) and isinstance(key, str):
            line = node.lines.get(key, node.line)
            place += "." + quote(key)[1:-1]
            node = node.get(key)
        elif isinstance(node, List) and isinstance(key, int):
            line = node.lines[key]
            place += f"[{label(node[key], key)}]"
            node = node[key]
    return line, place.removeprefix(".") or "spec"


def _duplicates(node: Value, root: Map, path: Path, file: str, problems: Problems) -> None:
    if isinstance(node, Map):
        for key, line in node.twice:
            _, place = locate(root, (*path, key))
            text = f"key given twice, first on line {node.lines[key]}"
            problems.add(file, line, place, text, again=True)
        for key, child in node.items():
            _duplicates(child, root, (*path, key), file, problems)
    elif isinstance(node, List):
        for index, child in enumerate(node):
            _duplicates(child, root, (*path, index), file, problems)


def _words(error: ValidationError, problems: Problems) -> Iterable[tuple[str | None, str]]:
    """The problems that one error of jsonschema stands for: a key below its place, the text."""
    schema: Any = error.schema
    instance: Any = error.instance
    properties: dict[str, Any] = schema.get("properties", {})
    if error.validator == "additionalProperties":
        unknown = [key for key in instance if key not in properties]
        return [(k, f"unknown key; {suggestion(k, properties, problems)}") for k in unknown]
    if error.validator == "required":
        missing = [key for key in schema["required"] if key not in instance]
        return [(key, f"is missing, {_expected(properties[key])}") for key in missing]
    if isinstance(instance, Trap) and instance.told:
        return []
    return [(None, _wrong_value(error.validator, instance, schema, problems))]


def _wrong_value(keyword: object, value: Value, schema: dict[str, Any], problems: Problems) -> str:
    expected = _expected(schema)
    if keyword == "maxLength":
        return f"is longer than {schema['maxLength']} characters"
    if keyword == "maxItems":
        return f"has more than {schema['maxItems']} items"
    if keyword == "minItems":
        return "an empty list, expected at least one item; or leave the key out"
    if isinstance(value, str) and not value.strip():
        return f"blank, {expected}"
    if keyword in ("pattern", "minimum", "maximum") or (keyword == "const" and type(value) is int):
        return f"{quote(value)}, {expected}"
    if keyword == "enum" and isinstance(value, str):
        near = suggestion(value, schema["enum"], problems)
        return f"{quote(value)}, {expected}" + (f"; {near}" if near.endswith("?") else "")
    return _wrong_type(value, "string" if keyword == "enum" else schema.get("type"), expected)


def _wrong_type(value: Value, wanted: str | None, expected: str) -> str:
    found = _kind_of(value)
    if isinstance(value, Trap) and value.reading == NO_VALUE:
        return f"has no value, {expected}"
    if wanted == "string":
        if isinstance(value, Map | List):
            return f"{found}, {expected}; quote text that begins with a brace or bracket"
        return f"{found} to YAML; quote it if you mean the text"
    if wanted == "boolean" and isinstance(value, Trap):
        return f"{quote(value.source)}, {expected}"
    if wanted == "integer":
        if isinstance(value, str) and value.isdecimal():
            return f"{found}, {expected}; leave the quotes out"
        if isinstance(value, Trap) and value.reading != A_BOOLEAN:
            return f"{found} to YAML, {expected}, in decimal or with 0x"
    return f"{found}, {expected}"


def _kind_of(value: Value) -> str:
    if isinstance(value, Map):
        return "a mapping"
    if isinstance(value, List):
        return "a list"
    if isinstance(value, Trap):
        return f"{quote(value.source)} is {value.reading}"
    if isinstance(value, bool):
        return f"`{str(value).lower()}` is a boolean"
    if isinstance(value, int):
        return f"`{value}` is a number"
    return f"{quote(value)} is text"


def _expected(schema: dict[str, Any]) -> str:
    if "errorMessage" in schema:
        return str(schema["errorMessage"])
    if "$ref" in schema:
        return _expected(_metaschema()["$defs"][schema["$ref"].removeprefix(_DEFS)])
    if "enum" in schema:
        return f"expected one of {', '.join(schema['enum'])}"
    return f"expected {_TYPES[schema['type']]}"
