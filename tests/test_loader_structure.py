"""The metaschema itself: sound, strict, documented, and in step with the classes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.schema_edits import fields_of
from tlvlog import schema as schemas
from tlvlog.loader import files
from tlvlog.schema import builtin, to_data

METASCHEMA = json.loads(files.metaschema_text())
DEFS = METASCHEMA["$defs"]

# What each class of a schema is called in the metaschema.
CLASSES = {
    "constant": schemas.Constant,
    "kind-spec": schemas.Kind,
    "range": schemas.Range,
    "entry": schemas.Entry,
    "enum": schemas.Enum,
    "field": schemas.Field,
    "attribute": schemas.AttributeSpec,
    "attribute-set": schemas.AttributeSet,
    "record": schemas.RecordSpec,
    "argument": schemas.Argument,
    "reason": schemas.Reason,
    "subsystem": schemas.Subsystem,
    "selector": schemas.Selector,
    "carrier-field": schemas.CarrierField,
    "carrier": schemas.Carrier,
    "header": schemas.Header,
    "core": schemas.Schema,
}
ONLY_IN_FILES = {"tlvlog-spec", "include", "effective"}


def walk(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        yield node
        for key, child in node.items():
            if key == "properties":
                for value in child.values():
                    yield from walk(value)
            elif key != "enum":
                yield from walk(child)
    elif isinstance(node, list):
        for child in node:
            yield from walk(child)


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(METASCHEMA)


def test_it_allows_nothing_unknown() -> None:
    objects = [node for node in walk(METASCHEMA) if "properties" in node]
    assert len(objects) > 15
    assert all(node["additionalProperties"] is False for node in objects)


def test_every_key_says_what_it_is() -> None:
    for name, definition in DEFS.items():
        assert definition["description"], name
        for key, value in definition.get("properties", {}).items():
            target = DEFS[value["$ref"].removeprefix("#/$defs/")] if "$ref" in value else value
            assert value.get("description") or target["description"], f"{name}.{key}"


def test_every_reference_leads_somewhere() -> None:
    for node in walk(METASCHEMA):
        if "$ref" in node:
            assert node["$ref"].removeprefix("#/$defs/") in DEFS


def test_what_a_reader_sees_has_a_doc() -> None:
    for name, definition in DEFS.items():
        if "doc" in definition.get("properties", {}) and name != "part":
            assert "doc" in definition["required"], name


@pytest.mark.parametrize("name", CLASSES)
def test_it_knows_what_the_classes_know(name: str) -> None:
    """Every attribute of a class is a key of the metaschema, and the reverse."""
    attributes = {field.replace("_", "-") for field in fields_of(CLASSES[name])}
    assert set(DEFS[name]["properties"]) - ONLY_IN_FILES == attributes


def test_its_defaults_are_those_of_the_classes() -> None:
    """Only what a class leaves out may be left out in a file, and only that."""
    for name, cls in CLASSES.items():
        if name == "core":
            continue
        needed = {
            field.replace("_", "-")
            for field in fields_of(cls)
            if field not in cls._field_defaults  # type: ignore[attr-defined]
        }
        assert needed <= set(DEFS[name]["required"]), name


def test_the_built_in_schema_is_valid() -> None:
    data = {"tlvlog-spec": 1, "effective": True, **to_data(builtin())}
    assert not list(Draft202012Validator(METASCHEMA).iter_errors(data))
