"""The extended error: names and numbers, arguments, text, and which schema explains them."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

import tlvlog
from tests.schemas import DEVICE
from tlvlog import Attribute, ExtendedError, String
from tlvlog.errors import EncodeError
from tlvlog.schema import builtin


def through_bytes(
    record: ExtendedError, schema: tlvlog.Schema | None = None
) -> tlvlog.ExtendedError:
    wire = tlvlog.encode([record], schema=schema)
    (again,) = tlvlog.decode(wire, schema=schema).records
    assert isinstance(again, ExtendedError)
    return again


def test_the_least() -> None:
    record = ExtendedError(-22)
    assert (record.type, record.name, record.offset) == (3, "error", 0)
    assert (record.error, record.subsystem, record.reason) == (-22, "none", 0)
    assert (record.severity, record.flags) == ("error", 0)
    assert (record.attributes, record.arguments) == ((), ())
    assert (record.message, record.text, record.registered) == (None, "", None)
    assert through_bytes(record) == record


def test_error_is_a_number() -> None:
    with pytest.raises(EncodeError, match=r"error\.error: a number expected"):
        ExtendedError("EINVAL")  # type: ignore[arg-type]


SUGAR: dict[str, Any] = {
    "message": "m",
    "field_offset": 24,
    "field_path": "a.b",
    "btf_type_id": 1,
    "btf_member_offset": 2,
    "instruction": 3,
    "source_line": {"line": 4, "file": "f", "text": "t"},
    "limit": {"min": 1, "max": 2},
    "missing": 5,
    "missing_in": 6,
    "object": "o",
    "cookie": b"c",
    "btf_object_id": 7,
}


@pytest.mark.parametrize("key", SUGAR)
def test_each_keyword_is_one_attribute(key: str) -> None:
    record = ExtendedError(-1, **{key: SUGAR[key]})
    assert [item.name for item in record.attributes] == [key.replace("_", "-")]
    value = getattr(record, key)
    if isinstance(SUGAR[key], dict):
        assert {item.name: item.value for item in value} == SUGAR[key]
    else:
        assert value == SUGAR[key]
    assert getattr(ExtendedError(-1), key) is None
    assert through_bytes(record) == record


def test_keywords_are_canonical_in_any_order() -> None:
    """All of them at once, given backwards, with arguments: what strict accepts."""
    backwards = dict(reversed(SUGAR.items()))
    record = ExtendedError(-1, arguments=[1, -1, "x"], **backwards)
    types = [item.type for item in record.attributes]
    assert types == sorted(types)
    assert set(types) >= set(range(1, 17))
    wire = tlvlog.encode([record])
    assert tlvlog.decode(wire, strict=True).records == [record]


def test_every_attribute_has_a_property() -> None:
    for item in builtin().set_by_name["error"].attributes:
        assert getattr(ExtendedError(-1), item.name.replace("-", "_")) is None


def test_attributes_come_last_and_stay_as_given() -> None:
    record = ExtendedError(-1, object="o", attributes=[(1, b"m"), (900, b"x")])
    assert [item.type for item in record.attributes] == [14, 1, 900]
    assert through_bytes(record) == record


def test_attributes_as_a_mapping() -> None:
    record = ExtendedError(-1, attributes={"message": "m", "object": "o"})
    assert record == ExtendedError(-1, message="m", object="o")


def test_the_first_of_two_counts() -> None:
    record = ExtendedError(-1, attributes=[("message", "a"), ("message", "b")])
    assert record.message == record.text == "a"
    assert record.get("message") == "a"
    assert record.get("object") is None


def test_wrong_attribute() -> None:
    with pytest.raises(EncodeError, match=r"error: instruction: a number expected"):
        ExtendedError(-1, instruction="x")  # type: ignore[arg-type]


# Names and numbers ------------------------------------------------------------------


def test_reason_by_name_and_by_number() -> None:
    by_name = ExtendedError(-13, subsystem="bpf", reason="frame-pointer-read-only")
    by_number = ExtendedError(-13, subsystem=2, reason=6)
    assert by_name == by_number == through_bytes(by_number)
    assert (by_number.subsystem, by_number.reason) == ("bpf", "frame-pointer-read-only")
    assert by_number.text == "frame pointer is read only"
    assert by_number.registered == builtin().subsystem_by_name["bpf"].by_number[6]


def test_unregistered_numbers_stay_numbers() -> None:
    record = ExtendedError(-13, subsystem=0x1234, reason=5)
    assert (record.subsystem, record.reason) == (0x1234, 5)
    record = ExtendedError(-13, subsystem="bpf", reason=60000)
    assert (record.subsystem, record.reason, record.text) == ("bpf", 60000, "")


def test_unknown_names_are_told_when_they_are_encoded() -> None:
    """Not before: the schema that explains them may come with `encode`."""
    with pytest.raises(EncodeError, match=r"error\.subsystem: no subsystem 'lamp'"):
        tlvlog.encode([ExtendedError(-1, subsystem="lamp")])
    with pytest.raises(EncodeError, match=r"error\.reason: no reason 'x' in subsystem 'bpf'"):
        tlvlog.encode([ExtendedError(-1, subsystem="bpf", reason="x")])
    with pytest.raises(EncodeError, match=r"error\.severity: 'fatal' is not in the enum"):
        tlvlog.encode([ExtendedError(-1, severity="fatal")])


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("error", {"error": 1 << 31}),
        ("error", {"error": -(1 << 31) - 1}),
        ("subsystem", {"error": 0, "subsystem": 65536}),
        ("reason", {"error": 0, "reason": -1}),
        ("severity", {"error": 0, "severity": 256}),
        ("flags", {"error": 0, "flags": 256}),
    ],
)
def test_numbers_out_of_range(field: str, values: dict[str, Any]) -> None:
    with pytest.raises(EncodeError, match=rf"error\.{field}: .* does not fit"):
        tlvlog.encode([ExtendedError(**values)])


# Severity ---------------------------------------------------------------------------


def test_severity_is_the_registry_s_unless_given() -> None:
    names = {"subsystem": "lamp", "reason": "too-hot"}
    assert ExtendedError(-1, schema=DEVICE, **names).severity == "warning"  # type: ignore[arg-type]
    assert ExtendedError(-1, schema=DEVICE, severity="error", **names).severity == "error"  # type: ignore[arg-type]
    assert ExtendedError(-1).severity == "error"


@pytest.mark.parametrize(("given", "shown"), [(0, "error"), (1, "warning"), (2, "info"), (7, 7)])
def test_severity_by_number(given: int, shown: object) -> None:
    record = ExtendedError(-1, severity=given)
    assert record.severity == shown
    assert through_bytes(record).severity == shown


# Arguments and text ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "type_"),
    [(0, 8), (5, 8), ((1 << 64) - 1, 8), (-1, 9), (-(1 << 63), 9), ("x", 10), ("", 10), (b"x", 10)],
)
def test_kind_of_an_unregistered_argument(value: Any, type_: int) -> None:
    record = ExtendedError(-1, arguments=[value])
    assert [item.type for item in record.attributes] == [type_]
    assert through_bytes(record) == record


def test_kind_of_a_registered_argument() -> None:
    """As the registry says, where the value fits; else as the value needs."""
    where = {"subsystem": "bpf", "reason": "jump-out-of-range"}

    def types(*arguments: Any) -> list[int]:
        record = ExtendedError(-22, arguments=arguments, **where)  # type: ignore[arg-type]
        assert through_bytes(record) == record
        return [item.type for item in record.attributes]

    assert types(7, 3) == [8, 9]
    assert types(7, -3) == [8, 9]
    assert types(-7, 1 << 63) == [9, 8]
    assert types("a", "b") == [10, 10]
    assert types(1, 2, 3, -4) == [8, 9, 8, 9]


def test_text() -> None:
    where: dict[str, Any] = {"subsystem": "bpf", "reason": "jump-out-of-range"}
    assert ExtendedError(-22, arguments=[7, -2], **where).text == (
        "jump out of range from insn 7 to -2"
    )
    assert ExtendedError(-22, **where).text == "jump out of range from insn {from} to {to}"
    assert ExtendedError(-22, message="m", **where).text == "m"
    assert ExtendedError(-22, message="", **where).text == ""
    assert ExtendedError(-22, arguments=[1]).text == ""


def test_arguments_count_in_wire_order() -> None:
    record = ExtendedError(-1, attributes=[(10, b"a"), ("object", "o"), (8, 1), (9, -1)])
    assert record.arguments == ("a", 1, -1)


# Schemas ----------------------------------------------------------------------------


def test_a_user_s_schema_explains_its_names() -> None:
    record = ExtendedError(
        -5,
        subsystem="lamp",
        reason="too-hot",
        arguments=["hall", 90, 80],
        attributes=[("lamp", 4)],
        schema=DEVICE,
    )
    assert record.text == "lamp hall: 90 degrees, {limit} is 0x50"
    again = through_bytes(record, DEVICE)
    assert again == record
    assert (again.subsystem, again.reason, again.severity) == ("lamp", "too-hot", "warning")
    assert again.get("lamp") == 4


def test_a_record_without_schema_is_explained_by_the_other_s() -> None:
    made = ExtendedError(-5, subsystem="lamp", reason="too-hot", attributes=[("lamp", 4)])
    again = through_bytes(made, DEVICE)
    assert made == again
    assert again == made


def test_without_its_schema_a_log_keeps_numbers() -> None:
    made = ExtendedError(-5, subsystem="lamp", reason=1, attributes=[("lamp", 4)], schema=DEVICE)
    wire = tlvlog.encode([made], schema=DEVICE, byte_order="little")
    (plain,) = tlvlog.decode(wire).records
    assert isinstance(plain, ExtendedError)
    assert (plain.subsystem, plain.reason) == (0x8000, 1)
    assert plain.attributes == (Attribute(0x8000, b"\4\0\0\0"),)
    assert tlvlog.encode([plain], byte_order="little") == wire


# Equality and repr --------------------------------------------------------------------


def test_equality() -> None:
    record = ExtendedError(-22, subsystem=2, reason=6, message="m")
    assert record != ExtendedError(-13, subsystem=2, reason=6, message="m")
    assert record != ExtendedError(-22, subsystem=3, reason=6, message="m")
    assert record != ExtendedError(-22, subsystem=2, reason=7, message="m")
    assert record != ExtendedError(-22, subsystem=2, reason=6)
    assert record != ExtendedError(-22, subsystem=2, reason=6, message="m", severity=1)
    assert record != ExtendedError(-22, subsystem=2, reason=6, message="m", flags=1)
    assert record != ExtendedError(-22, subsystem=2, reason=6, message="m\0")
    assert record != String("m")
    with pytest.raises(TypeError, match="unhashable"):
        hash(record)


@pytest.mark.parametrize(
    "record",
    [
        ExtendedError(-22),
        ExtendedError(0, severity=7, flags=3),
        ExtendedError(-13, subsystem="bpf", reason="frame-pointer-read-only"),
        ExtendedError(-1, subsystem=77, reason=5, message="m", limit={"min": 1}),
        ExtendedError(-1, attributes=[(900, b"x")]),
    ],
)
def test_repr_can_be_typed_in(record: ExtendedError) -> None:
    names = {"ExtendedError": ExtendedError, "Attribute": Attribute}
    assert eval(repr(record), names) == record


def test_fields() -> None:
    record = ExtendedError(-13, subsystem=2, reason=6, flags=1)
    assert [(field.name, value) for field, value in record.fields()] == [
        ("error", -13),
        ("subsystem", "bpf"),
        ("reason", "frame-pointer-read-only"),
        ("severity", "error"),
        ("flags", 1),
    ]


def test_a_reason_may_name_its_subsystem() -> None:
    """`subsystem.reason` is the same as naming both."""
    apart = ExtendedError(-13, subsystem="bpf", reason="register-not-readable", arguments=[0])
    assert ExtendedError(-13, reason="bpf.register-not-readable", arguments=[0]) == apart


def test_names_are_not_sent() -> None:
    """A copy in another process has the names of the registry there."""
    sent = ExtendedError(-22, subsystem="bpf", reason=1)
    _, state = sent.__getstate__()
    assert not {name for name in state if name.endswith("_name")}
    again = pickle.loads(pickle.dumps(sent))
    assert again == sent
    assert (again.subsystem, again.reason) == (sent.subsystem, sent.reason)
    state["_reason"] = 2
    again.__setstate__((None, state))
    assert again.reason == ExtendedError(-22, subsystem="bpf", reason=2).reason != sent.reason


def test_subclasses_are_sent_with_what_they_add() -> None:
    sent = NotedError(-22, reason="bpf.register-not-readable")
    sent.note = "mine"
    again = copy.deepcopy(sent)
    assert (again.note, again.reason) == ("mine", "register-not-readable")


class NotedError(ExtendedError):
    """A subclass with a `__dict__`."""

    note: str
