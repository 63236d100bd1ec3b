"""export and restore: the JSON form, and back."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tlvlog
from tlvlog import Attribute, EncodeError, ExtendedError, Loss, String, Unknown
from tlvlog.formats.from_json import log_from_json, record_from_json
from tlvlog.formats.to_json import from_msgpack, log_to_json, to_msgpack
from tlvlog.schema import builtin

WIRE_EXAMPLE = {
    "byte_order": "little",
    "state": "complete",
    "num_truncations": 0,
    "size": 71,
    "records": [
        {
            "name": "string",
            "type": 1,
            "offset": 0,
            "message": "cgroup has non-overridable program in the parent",
        },
        {"name": "unknown", "type": 32769, "offset": 54, "value": "00ff45"},
    ],
}


def as_json(*records: tlvlog.Record, **options: object) -> list[dict[str, object]]:
    data = tlvlog.encode(records, **options)  # type: ignore[arg-type]
    # Through text, so that nothing passes that JSON cannot carry.
    form = json.loads(json.dumps(log_to_json(tlvlog.decode(data)), allow_nan=False))
    assert log_from_json(form) == data
    return form["records"]  # type: ignore[no-any-return]


def test_the_example_of_the_wire_document() -> None:
    data = tlvlog.encode(
        [String("cgroup has non-overridable program in the parent"), Unknown(0x8001, b"\0\xffE")],
        byte_order="little",
    )
    assert log_to_json(tlvlog.decode(data)) == WIRE_EXAMPLE
    assert log_from_json(WIRE_EXAMPLE) == data


def test_an_error_shows_names_numbers_and_text() -> None:
    error = ExtendedError(
        -22,
        subsystem="bpf",
        reason="register-not-readable",
        arguments=[3],
        field_offset=24,
        source_line={"line": 7, "file": "a.c"},
    )
    (form,) = as_json(error)
    assert form == {
        "name": "error",
        "type": 3,
        "offset": 0,
        "error": -22,
        "errno": "EINVAL",
        "subsystem": "bpf",
        "reason": "register-not-readable",
        "severity": "error",
        "text": "R3 !read_ok",
        "attributes": [
            {"name": "field-offset", "type": 2, "value": 24},
            {
                "name": "source-line",
                "type": 7,
                "value": [
                    {"name": "line", "type": 1, "value": 7},
                    {"name": "file", "type": 2, "value": "a.c"},
                ],
            },
            {"name": "argument-unsigned", "type": 8, "value": 3},
        ],
    }


def test_unregistered_numbers_stay_numbers() -> None:
    (form,) = as_json(ExtendedError(-9999, subsystem=900, reason=901, severity=77, flags=5))
    assert (form["subsystem"], form["reason"], form["severity"]) == (900, 901, 77)
    assert form["flags"] == 5
    assert "errno" not in form


def test_what_a_plain_field_cannot_carry_has_a_key_of_its_own() -> None:
    nul, stray, attribute = as_json(
        String("x\0"), String(b"\xff a"), ExtendedError(0, message="m\0", object="o")
    )
    assert (nul["message"], nul["nul"]) == ("x", True)
    assert (stray["message"], stray["message_hex"]) == ("\\xff a", "ff2061")
    assert attribute["attributes"][0]["nul"] is True  # type: ignore[index]
    assert "nul" not in attribute["attributes"][1]  # type: ignore[index]


def test_a_grown_record_keeps_its_extra_bytes() -> None:
    value = bytes(range(24)) + b"new"
    data = b"\4\0" + len(value).to_bytes(4, "little") + value + b"\2\0\2\0\0\0\0\0"
    form = log_to_json(tlvlog.decode(data))
    assert form["records"][0]["extra"] == "6e6577"  # type: ignore[index]
    assert log_from_json(form) == data


@pytest.mark.parametrize("number", [2**53 - 1, 2**53, 2**64 - 1])
def test_large_integers_are_strings_and_taken_either_way(number: int) -> None:
    (form,) = as_json(Loss(number, 0, 0))
    assert form["dropped_records"] == (number if number < 2**53 else str(number))
    for shape in (number, str(number)):
        assert record_from_json(form | {"dropped_records": shape}, builtin()) == Loss(number)


@pytest.mark.parametrize("state", ["complete", "unterminated", "untouched"])
def test_encode_honours_the_state(state: str) -> None:
    records = [] if state == "untouched" else [{"name": "string", "message": "a"}]
    data = log_from_json({"state": state, "byte_order": "big", "records": records})
    assert tlvlog.decode(data, byte_order="big").state == state


def test_derived_keys_are_ignored() -> None:
    form = {"records": [{"name": "string", "message": "a", "offset": 99}], "size": 1}
    assert tlvlog.decode(log_from_json(form)).records[0] == String("a")


@pytest.mark.parametrize(
    ("form", "says"),
    [
        ([], "a log must be an object, found list"),
        ({"record": []}, "a log has no key 'record'"),
        ({"state": "half"}, "state 'half' is none of complete, unterminated, untouched"),
        (
            {"records": [{"name": "error", "error": -22, "subsystem": [{"name": "limit"}]}]},
            "records[0]: a whole number expected, found [{'name': 'limit'}]",
        ),
        ({"records": [{"name": "error", "reason": {}}]}, "a whole number expected, found {}"),
        ({"state": "untouched", "byte_order": "vittle"}, "byte order 'vittle' is none of"),
        ({"state": "untouched", "num_truncations": "x"}, "a whole number expected"),
        ({"state": "unterminated", "num_truncations": 5}, "only an end record counts, and an"),
        ({"byte_order": "middle"}, "byte order 'middle' is none of little, big, host"),
        ({"byte_order": 1}, "byte_order 1 is none of little, big, host"),
        ({"num_truncations": 65536}, "65536 is not between 0 and 65535"),
        ({"num_truncations": "x"}, "a whole number expected, found 'x'"),
        ({"records": {}}, "records must be a list, found dict"),
        ({"records": [1]}, "records[0]: a record must be an object, found int"),
        ({"records": [{"name": "end"}]}, "records[0]: the end record is written for you"),
        ({"records": [{"name": "strin"}]}, "has no record 'strin'"),
        ({"records": [{"name": "string", "type": 2}]}, "is of type 1, not 2"),
        ({"records": [{"name": "string", "mesage": ""}]}, "no rule explains the key 'mesage'"),
        ({"records": [{"name": "string", "message": 5}]}, "text expected, found int"),
        ({"records": [{"name": "unknown", "type": 40000, "value": "0"}]}, "must be hex digits"),
        ({"records": [{"name": "unknown", "value": ""}]}, "a whole number expected"),
        ({"records": [{"name": "loss", "true_size": 1.5}]}, "a whole number expected, found 1.5"),
        ({"records": [{"name": "loss", "true_size": True}]}, "a whole number expected, found True"),
        ({"records": [{"name": "loss", "true_size": -1}]}, "-1 does not fit u64"),
        ({"records": [{"name": "error", "error": -1, "reason": "no"}]}, "no reason 'no'"),
        (
            {"records": [{"name": "error", "attributes": [{"name": "nope", "value": 1}]}]},
            "records[0]: attributes[0]: schema 'tlvlog' has no attribute 'nope' here",
        ),
        (
            {"records": [{"name": "error", "attributes": [{"name": "object", "type": 1}]}]},
            "attribute object is of type 14, not 1",
        ),
        ({"records": [{"name": "string", "attributes": []}]}, "explains the key 'attributes'"),
        ({"records": [{"name": "error", "extra": "00"}]}, "no rule explains the key 'extra'"),
        ({"records": [{"name": "loss", "nul": True}]}, "no rule explains the key 'nul'"),
        ({"records": [{"name": "string", "nul": 1}]}, "nul must be true or false, found 1"),
        (
            {"records": [{"name": "error", "attributes": [{"name": "missing", "nul": True}]}]},
            "records[0]: attributes[0]: no rule explains the key 'nul'",
        ),
        (
            {"state": "untouched", "records": [{"name": "string", "message": "a"}]},
            "an untouched buffer has no records",
        ),
    ],
)
def test_what_is_wrong_is_said_with_its_place(form: object, says: str) -> None:
    with pytest.raises(EncodeError) as caught:
        log_from_json(form)
    assert says in str(caught.value)


_scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
_json = st.recursive(
    _scalars,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                [
                    "name",
                    "type",
                    "records",
                    "attributes",
                    "value",
                    "message",
                    "error",
                    "nul",
                    "extra",
                ]
            )
            | st.text(max_size=5),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)


@given(_json)
def test_any_json_restores_or_is_refused(form: object) -> None:
    """Any JSON value is a log's form or an EncodeError, nothing else."""
    try:
        data = log_from_json(form)
    except EncodeError:
        return
    assert isinstance(data, bytes)


@given(_json)
def test_any_record_json_restores_or_is_refused(form: object) -> None:
    """Any JSON value is a record's form or an EncodeError, nothing else."""
    try:
        data = log_from_json({"records": [form]})
    except EncodeError:
        return
    assert len(tlvlog.decode(data).records) <= 1


def test_msgpack_carries_the_same_form() -> None:
    data = tlvlog.encode([String("a"), ExtendedError(-1, attributes=[Attribute(999, b"x")])])
    form = log_to_json(tlvlog.decode(data))
    assert list(from_msgpack(to_msgpack(form) * 2)) == [form, form]


def test_damaged_msgpack_is_a_value_error() -> None:
    with pytest.raises(ValueError, match="not msgpack"):
        list(from_msgpack(b"\xc1"))
