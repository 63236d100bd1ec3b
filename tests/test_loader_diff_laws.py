"""spec diff: what it calls compatible reads both ways, and no change escapes it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

import tlvlog
from tests.schema_edits import edits, fields_of, samples, small, sound
from tlvlog import load_schema
from tlvlog.loader.diff import Change, describe, diff
from tlvlog.schema import (
    Schema,
    builtin,
)

# Laws ----------------------------------------------------------------------------


def leaves(value: Any) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """Every plain value in a schema with the way to it."""
    if fields := fields_of(value):
        for field in fields:
            for path, leaf in leaves(getattr(value, field)):
                yield (field, *path), leaf
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            for path, leaf in leaves(item):
                yield (index, *path), leaf
    else:
        yield (), value


def changed(value: Any, path: tuple[Any, ...], leaf: Any) -> Any:
    if not path:
        return leaf
    index = path[0]
    if isinstance(index, int):
        return (*value[:index], changed(value[index], path[1:], leaf), *value[index + 1 :])
    return value._replace(**{index: changed(getattr(value, index), path[1:], leaf)})


def other(leaf: Any) -> Any:
    if isinstance(leaf, bool):
        return not leaf
    return leaf + 1 if isinstance(leaf, int) else f"{leaf or ''}x"


def test_whatever_single_value_changes_is_listed(old: Schema) -> None:
    core = builtin()
    schema = old._replace(
        constants=core.constants[:2],
        enums=old.enums[-2:],
        subsystems=old.subsystems[-1:],
        carriers=core.carriers[:2],
        loaders=core.loaders[:1],
    )
    for path, leaf in leaves(schema):
        if path[:2] == ("header", "fields") and path[-1] not in ("name", "kind", "doc"):
            continue  # which a spec cannot say of the header
        new = changed(schema, path, other(leaf))
        assert diff(schema, new), f"{path}: {leaf!r} -> {other(leaf)!r}"


OLD = small()


def number(value: Any, enum: str | None, schema: Schema) -> Any:
    return schema.enum_values[enum].get(value, value) if enum and isinstance(value, str) else value


def agree(one: Any, two: Any) -> bool:
    """Whether two readings of a list of attributes differ in what both know only."""
    if len(one) != len(two):
        return False
    for a, b in zip(one, two, strict=True):
        if a.type != b.type:
            return False
        if a.name == "unknown":
            continue
        if a.name != b.name or isinstance(a.value, tuple) != isinstance(b.value, tuple):
            return False
        if isinstance(a.value, tuple):
            if not agree(a.value, b.value):
                return False
        elif a.value != b.value:
            return False
    return True


def check_readings(data: bytes, order: str, old: Schema, new: Schema) -> None:
    """Both schemas read `data`, and what both know means the same."""
    readings = [tlvlog.decode(data, schema=schema, byte_order=order) for schema in (old, new)]
    for before, after in zip(readings[0].records, readings[1].records, strict=True):
        assert before.type == after.type
        if before.name == "unknown":  # what was unknown may become known, not the reverse
            continue
        assert before.name == after.name
        spec = new.record_by_type[after.type]
        shared = {field.name: field for field in spec.fields}
        for field in old.record_by_type[before.type].fields:
            name = field.name.replace("-", "_")
            values = getattr(before, name), getattr(after, name)
            assert number(values[0], field.enum, old) == number(
                values[1], shared[field.name].enum, new
            )
        if old.record_by_type[before.type].attributes:
            assert agree(before.attributes, after.attributes)


def breaks(old: Schema, new: Schema) -> bool:
    return any(change.breaking for change in diff(old, new))


@pytest.fixture(scope="module")
def old() -> Schema:
    return load_schema(Path(__file__).parent / "data" / "spec" / "diff" / "old.yaml")


@pytest.fixture(scope="module")
def compatible() -> list[Schema]:
    """Every sound schema one edit from OLD that is called compatible with it."""
    harmless = (new for new in edits(OLD) if not breaks(OLD, new))
    return [new for new in harmless if sound(new)]


@pytest.mark.once
def test_what_is_called_compatible_reads_both_ways(compatible: list[Schema]) -> None:
    """Across a compatible change either version reads the logs of the other, to the same effect."""
    assert len(compatible) >= 30
    for new in compatible:
        for writer in (OLD, new):
            for order in ("little", "big"):
                log = tlvlog.encode(list(samples(writer)), schema=writer, byte_order=order)
                check_readings(log, order, OLD, new)


@pytest.mark.once
def test_compatible_changes_add_up(compatible: list[Schema]) -> None:
    """What is compatible step by step is compatible as a whole."""
    for middle in compatible[::7]:
        for new in islice(edits(middle), 0, None, 41):
            if not breaks(middle, new):
                assert not breaks(OLD, new)


@pytest.mark.once
def test_what_is_not_listed_did_not_change() -> None:
    """An empty list of changes means equal schemas, but for the order of definitions."""
    for new in edits(OLD):
        changes = diff(OLD, new._replace(version=OLD.version))
        assert bool(changes) == (contents(new) != contents(OLD))


def contents(schema: Schema) -> tuple[Any, ...]:
    sets = {item.name: set(item.attributes) for item in schema.attribute_sets}
    enums = {item.name: (item.flags, set(item.entries)) for item in schema.enums}
    speakers = {item.number: (item.name, set(item.reasons)) for item in schema.subsystems}
    return {item.type: item for item in schema.records}, sets, enums, speakers


def test_changes_are_for_people() -> None:
    change = Change("records[a].type", "type 0x8001 became 0x8002", True)
    assert str(change) == "breaking: records[a].type: type 0x8001 became 0x8002"
    assert describe([change, change._replace(breaking=False)]).splitlines()[-1] == (
        "1 breaking, 1 compatible"
    )
