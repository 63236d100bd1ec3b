"""The schema as frozen parts: look-ups, plain data and back, and what it is a key for."""

from __future__ import annotations

import copy
import json
import pickle

import pytest

from tests.schema_edits import fields_of
from tests.schemas import DEVICE
from tlvlog import _builtin, _loaders, _reasons
from tlvlog.schema import AttributeSpec, Field, Reason, Schema, builtin, from_data, to_data

SCHEMAS = [builtin(), DEVICE]

each_schema = pytest.mark.parametrize("schema", SCHEMAS, ids=["core", "device"])


def test_builtin_is_made_once() -> None:
    assert builtin() is builtin()
    subsystems = json.loads(_reasons.SUBSYSTEMS)
    loaders = json.loads(_loaders.LOADERS)
    whole = {**_builtin.DATA, "subsystems": subsystems, "loaders": loaders}
    assert builtin() == from_data(whole)
    assert builtin().name == "tlvlog"


@each_schema
def test_plain_data_and_back(schema: Schema) -> None:
    data = to_data(schema)
    assert from_data(data) == schema
    assert to_data(from_data(data)) == data


def test_equal_is_what_says_the_same() -> None:
    """Whether or not it is the same object; anything that differs anywhere is another schema."""
    again = from_data(to_data(builtin()))
    assert again is not builtin()
    assert again == builtin()
    assert hash(again) == hash(builtin())
    bpf = again.subsystem_by_name["bpf"]
    reason = bpf.reasons[-1]._replace(hint="another")
    reworded = bpf._replace(reasons=(*bpf.reasons[:-1], reason))
    subsystems = tuple(reworded if item is bpf else item for item in again.subsystems)
    other = again._replace(subsystems=subsystems)
    assert other != builtin()
    assert other != again
    assert builtin() != "tlvlog"


@each_schema
def test_plain_data_is_json(schema: Schema) -> None:
    assert from_data(json.loads(json.dumps(to_data(schema)))) == schema


def test_plain_data_has_kebab_case_and_no_defaults() -> None:
    data = to_data(DEVICE)
    state = next(item for item in data["records"] if item["name"] == "lamp-state")
    assert state["severity-field"] == "severity"
    assert "trailer" not in state
    assert state["fields"][2] == {
        "name": "brightness",
        "kind": "u16",
        "doc": "Brightness in percent.",
        "default": 100,
        "since": 2,
    }


@each_schema
def test_look_ups_find_everything(schema: Schema) -> None:
    for record in schema.records:
        assert schema.record_by_type[record.type] is record
        assert schema.record_by_name[record.name] is record
    for item in schema.attribute_sets:
        assert schema.set_by_name[item.name] is item
        for attribute in item.attributes:
            assert item.by_type[attribute.type] is item.by_name[attribute.name] is attribute
    for subsystem in schema.subsystems:
        assert schema.subsystem_by_name[subsystem.name] is subsystem
        assert schema.subsystem_by_number[subsystem.number] is subsystem
        for reason in subsystem.reasons:
            assert subsystem.by_number[reason.number] is subsystem.by_name[reason.name] is reason
    for enum in schema.enums:
        assert schema.enum_by_name[enum.name] is enum
        for entry in enum.entries:
            assert schema.enum_values[enum.name][entry.name] == entry.value
            assert schema.enum_names[enum.name][entry.value] == entry.name
    for kind in schema.kinds:
        assert schema.kind_by_name[kind.name] is kind
    for constant in schema.constants:
        assert schema.constant[constant.name] == constant.value
    for carrier in schema.carriers:
        assert schema.carrier_by_name[carrier.name] is carrier


@each_schema
def test_everything_is_documented(schema: Schema) -> None:
    parts: list[object] = [schema]
    while parts:
        part = parts.pop()
        if fields := fields_of(part):
            assert getattr(part, "doc", "x"), part
            parts += (getattr(part, field) for field in fields)
        elif isinstance(part, tuple):
            parts += part


def test_nothing_can_be_changed() -> None:
    with pytest.raises(AttributeError):
        builtin().name = "x"
    with pytest.raises(AttributeError):
        del builtin().name
    with pytest.raises(AttributeError):
        builtin().records[0].type = 9  # type: ignore[misc]


def test_equality_is_content() -> None:
    again = from_data(to_data(DEVICE))
    assert again == DEVICE
    assert hash(again) == hash(DEVICE)
    assert len({again, DEVICE, builtin()}) == 2
    longer = DEVICE._replace(records=DEVICE.records[:-1])
    assert longer != DEVICE


def test_repr_is_one_line() -> None:
    assert repr(DEVICE) == f"<Schema vector-device version 3, {len(DEVICE.records)} records>"


@each_schema
def test_copies(schema: Schema) -> None:
    assert pickle.loads(pickle.dumps(schema)) == schema
    assert copy.deepcopy([schema])[0] is schema  # it cannot change


def test_the_builtin_one_stays_the_builtin_one() -> None:
    """Elsewhere it is there already: only its name is sent."""
    data = pickle.dumps(builtin())
    assert len(data) < 100
    assert pickle.loads(data) is builtin()


def test_a_schema_of_records_alone() -> None:
    schema = from_data({"name": "x", "version": 1, "records": [{"name": "r", "type": 0x8000}]})
    assert schema.record_by_name["r"].fields == ()
    assert schema.attribute_sets == schema.enums == schema.subsystems == ()  # type: ignore[comparison-overlap]


def test_defaults_are_those_of_the_spec_language() -> None:
    assert Field("f", "u8") == Field("f", "u8", default=0, since=1, status="stable")
    assert AttributeSpec("a", 1, "u8").repeatable is False
    assert Reason(1, "r", "t").severity == "error"
