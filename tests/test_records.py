"""Record values: made by hand, compared, shown, and refused where they cannot be."""

from __future__ import annotations

from typing import Any

import pytest

import tlvlog
from tests.schemas import DEVICE
from tlvlog import Attribute, Loss, String, Unknown, make_record
from tlvlog.codec.factory import record_class
from tlvlog.errors import EncodeError
from tlvlog.schema import builtin


def device(name: str, **fields: Any) -> tlvlog.Record:
    return make_record(name, schema=DEVICE, **fields)


def through_bytes(record: tlvlog.Record) -> tlvlog.Record:
    (again,) = tlvlog.decode(tlvlog.encode([record], schema=DEVICE), schema=DEVICE).records
    return again


# String, Loss, Unknown --------------------------------------------------------------


def test_string() -> None:
    record = String("hi")
    assert (record.type, record.name, record.offset) == (1, "string", 0)
    assert (record.message, record.nul, record.extra) == ("hi", False, b"")
    assert record.attributes == ()
    assert String() == String("")


def test_string_of_bytes() -> None:
    assert String(b"caf\xe9") == String("caf\udce9")
    assert String("a\0").nul
    assert String("a\0").message == "a"
    assert String("a\0") != String("a")
    assert String("a\0b").message == "a\0b"


def test_string_takes_text_only() -> None:
    with pytest.raises(EncodeError, match="text expected, found int"):
        String(3)  # type: ignore[arg-type]
    with pytest.raises(EncodeError, match="lone surrogate"):
        String("\ud800")


def test_string_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        String("x").message = "y"  # type: ignore[misc]


@pytest.mark.parametrize("message", ["x", "a\0", "\0", "a'b\"", "\udcff"])
def test_string_repr(message: str) -> None:
    assert eval(repr(String(message)), {"String": String}) == String(message)


def test_loss() -> None:
    record = Loss(1, 2, true_size=3)
    assert (record.type, record.name) == (4, "loss")
    assert (record.dropped_records, record.dropped_bytes, record.true_size) == (1, 2, 3)
    assert Loss() == Loss(0, 0, 0)
    assert Loss(1) != Loss()
    assert repr(record) == "Loss(dropped_records=1, dropped_bytes=2, true_size=3)"
    with pytest.raises(EncodeError, match=r"loss\.true-size: a number expected, found str"):
        Loss(true_size="x")  # type: ignore[arg-type]


def test_unknown() -> None:
    record = Unknown(0x8001, bytearray(b"\0\1"))  # type: ignore[arg-type]
    assert (record.type, record.name, record.value) == (0x8001, "unknown", b"\0\1")
    assert record == Unknown(0x8001, b"\0\1")
    assert record != Unknown(0x8002, b"\0\1")
    assert record != Unknown(0x8001, b"\0")
    assert eval(repr(record), {"Unknown": Unknown}) == record
    with pytest.raises(EncodeError, match="bytes expected, found str"):
        Unknown(1, "x")  # type: ignore[arg-type]


# Equality ---------------------------------------------------------------------------


def test_equality_is_content_not_place() -> None:
    first, second = tlvlog.decode(tlvlog.encode([String("x"), String("x")])).records
    assert first.offset != second.offset
    assert first == second
    for record in (first, second):
        with pytest.raises(TypeError, match="unhashable"):
            hash(record)


def test_records_of_different_types_differ() -> None:
    assert String("") != Unknown(1, b"")
    assert device("reset") != device("bag")
    assert String("x") != "x"


def test_growth_and_absence_count() -> None:
    grown, plain = Loss(), Loss()
    grown.extra = b"\0"
    assert grown != plain
    old, new = device("lamp-state"), device("lamp-state")
    old.keep_fields(2)
    assert old != new


# A user's records -------------------------------------------------------------------


def test_defaults() -> None:
    """Zero, empty, or what the spec says, and an enum's name where zero has one."""
    state = device("lamp-state")
    assert state.color == "off"
    assert state.severity == "error"
    assert (state.brightness, state.features) == (100, 0)
    assert state.position == "right"
    numbers = device("numbers")
    assert numbers.key == b"\0\0\0\0"
    assert device("note").line == ""
    assert device("memory").content == b""
    for record in (state, numbers, device("note"), device("memory"), device("sample")):
        assert through_bytes(record) == record


@pytest.mark.parametrize(
    ("given", "shown"),
    [("red", "red"), (1, "red"), (True, "red"), (99, 99), (0, "off"), ("off", "off")],
)
def test_enums_show_names(given: object, shown: object) -> None:
    record = device("lamp-state", color=given)
    assert record.color == shown
    assert through_bytes(record) == record


def test_negative_enum_values() -> None:
    assert device("lamp-state", position=-1) == device("lamp-state", position="left")


def test_flags_stay_numbers() -> None:
    record = device("lamp-state", features=3)
    assert record.features == 3
    assert through_bytes(record).features == 3
    by_name = device("lamp-state", features="blink")
    assert through_bytes(by_name).features == 2


def test_absent_fields_take_their_default() -> None:
    record = device("lamp-state", color="red", brightness=7)
    record.keep_fields(2)
    again = through_bytes(record)
    assert again == record
    assert [field.name for field, _ in again.fields()] == ["color", "severity"]
    assert again.brightness == 100
    assert again.position == "right"


def test_fields_are_in_wire_order() -> None:
    record = device("note", line="x", channel=3)
    assert [(field.name, value) for field, value in record.fields()] == [
        ("channel", 3),
        ("line", "x"),
    ]


def test_text_hides_one_nul() -> None:
    record = device("note", channel=1, line="x\0")
    assert record.line == "x"
    assert record.nul
    assert through_bytes(record) == record


def test_attributes() -> None:
    record = device("sample", channel=1, attributes=[("place", "hall"), (999, b"?")])
    assert [item.name for item in record.attributes] == ["place", "unknown"]
    assert through_bytes(record) == record
    assert "attributes=[Attribute('place', 'hall'), Attribute(999, b'?')]" in repr(record)


@pytest.mark.parametrize(
    ("name", "fields", "text"),
    [
        ("note", {"colour": 1}, r"note: no field 'colour'; there are channel, line"),
        ("reset", {"x": 1}, "reset: no field 'x'; there are none"),
        ("note", {"channel": "x"}, r"note\.channel: a number expected, found str"),
        ("note", {"line": 3}, r"note\.line: text expected, found int"),
        ("memory", {"content": "x"}, r"memory\.content: bytes expected, found str"),
        ("numbers", {"key": b"12345"}, r"numbers\.key: 4 bytes expected, found 5"),
        ("lamp-state", {"color": "blue"}, r"'blue' is not in the enum color"),
        ("note", {"attributes": [("place", "x")]}, "note: this record carries no attributes"),
        ("no-such", {}, "schema 'vector-device' has no record 'no-such'"),
    ],
)
def test_refused(name: str, fields: dict[str, object], text: str) -> None:
    with pytest.raises(EncodeError, match=text):
        device(name, **fields)


def test_make_record_of_the_core() -> None:
    assert make_record("string", message="x") == String("x")
    assert type(make_record("string", message="x")) is String
    assert type(make_record("loss", schema=DEVICE)) is Loss
    with pytest.raises(EncodeError, match="schema 'tlvlog' has no record 'note'"):
        make_record("note")


def test_classes() -> None:
    """One class a record and schema; the core's are the same in every schema."""
    assert record_class(DEVICE, "note") is type(device("note"))
    assert record_class(DEVICE, "string") is record_class(builtin(), "string") is String
    note = record_class(DEVICE, "lamp-state")
    assert note.__name__ == "LampState"
    assert note.__doc__ == "Grew twice since version 1."
    with pytest.raises(KeyError):
        record_class(builtin(), "note")


def test_repr_of_a_users_record() -> None:
    record = device("note", channel=1, line="x")
    assert repr(record) == "Note(channel=1, line='x')"
    grown = device("reset")
    grown.extra = b"\1"
    assert repr(grown) == "Reset(extra=b'\\x01')"


def test_attributes_by_number_and_name_are_the_same() -> None:
    one = device("bag", attributes=[("serial", b"x")])
    two = device("bag", attributes=[Attribute(2, b"x")])
    assert one == two
