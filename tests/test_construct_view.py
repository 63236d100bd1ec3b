"""The construct view by itself: shape of its containers, and what it refuses."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import construct
import pytest

import tlvlog
from tests.schemas import DEVICE
from tlvlog import ExtendedError, Loss, String, Unknown, make_record
from tlvlog.codec.construct_view import to_construct

LITTLE = to_construct()
BIG = to_construct(byte_order="big")
DEVICE_LITTLE = to_construct(DEVICE)


def parse(*records: tlvlog.Record, view: Any = DEVICE_LITTLE, **options: Any) -> Any:
    return view.parse(tlvlog.encode(records, schema=DEVICE, byte_order="little", **options))


def test_it_is_a_construct() -> None:
    assert isinstance(LITTLE, construct.Construct)
    assert isinstance(tlvlog.to_construct(DEVICE, byte_order="big"), construct.Construct)
    with pytest.raises(construct.SizeofError):
        LITTLE.sizeof()


@pytest.mark.parametrize("order", ["host", "auto", ""])
def test_no_such_order(order: str) -> None:
    with pytest.raises(ValueError, match="neither little nor big"):
        to_construct(byte_order=order)


def test_shape_of_a_log() -> None:
    log = parse(String("hi"), Unknown(0x9000, b"\1"), num_truncations=7)
    assert log.state == "complete"
    assert (log.num_truncations, log.size) == (7, 8 + 7 + 8)
    text, unknown = log.records
    assert (text.offset, text.type, text.name) == (0, 1, "string")
    assert text.value.message == "hi"
    assert (unknown.offset, unknown.type, unknown.name) == (8, 0x9000, "unknown")
    assert unknown.value == b"\1"


def test_shape_of_an_error() -> None:
    log = parse(
        ExtendedError(-22, subsystem=2, reason=1, severity=2, limit={"min": 1}, cookie=b"c")
    )
    value = log.records[0].value
    assert (value.error, value.subsystem, value.reason) == (-22, 2, 1)
    assert (value.severity, value.flags) == (2, 0)
    limit, cookie = value.attributes
    assert (limit.type, limit.name) == (11, "limit")
    assert [(item.name, item.value) for item in limit.value] == [("min", 1)]
    assert (cookie.name, cookie.value) == ("cookie", b"c")


def test_shape_of_a_user_s_records() -> None:
    old = make_record("lamp-state", schema=DEVICE, color="red", position="left")
    new = make_record("lamp-state", schema=DEVICE, color="red", position="left")
    old.keep_fields(3)
    new.extra = b"\1\2"
    note = make_record("note", schema=DEVICE, channel=3, line="x\0")
    values = [record.value for record in parse(old, new, note).records]
    assert (values[0].color, values[0].brightness) == (1, 100)
    assert values[0].features is values[0].position is None
    assert values[0].extra == b""
    assert (values[1].position, values[1].extra) == (-1, b"\1\2")
    assert (values[2].channel, values[2].line) == (3, "x\0")


def test_text_is_all_that_lies_on_the_wire() -> None:
    messages = [
        record.value.message
        for record in parse(String("a\0"), String(b"\xff"), String("\u00e9")).records
    ]
    assert messages == ["a\0", "\udcff", "\u00e9"]


def test_states() -> None:
    wire = tlvlog.encode([String("x")], byte_order="little")
    assert LITTLE.parse(wire[:7]).state == "unterminated"
    stopped = LITTLE.parse(wire[:7] + b"\0\0\xff\xff\xff\xff")
    assert (stopped.state, stopped.size) == ("unterminated", 7)
    untouched = LITTLE.parse(bytes(6) + b"x")
    assert (untouched.state, untouched.records, untouched.size) == ("untouched", [], 0)


def test_it_reads_from_a_stream_where_it_stands(tmp_path: Path) -> None:
    """As part of a larger declaration."""
    wire = tlvlog.encode([String("x")], byte_order="little")
    both = construct.Struct("magic" / construct.Const(b"LOG!"), "log" / LITTLE)
    parsed = both.parse(b"LOG!" + wire + b"behind")
    assert parsed.log.records[0].value.message == "x"
    assert parsed.log.size == len(wire)


DAMAGED: dict[str, bytes] = {
    "nothing": b"",
    "five zeros": bytes(5),
    "a part of a header": bytes.fromhex("0100 0000"),
    "a short value": bytes.fromhex("0100 03000000 6162"),
    "type 0 in front": bytes.fromhex("0000 01000000 61"),
    "type 0xffff": bytes.fromhex("ffff 00000000"),
    "an end of 3 bytes": bytes.fromhex("0200 03000000 000000"),
    "an end of 1 byte": bytes.fromhex("0200 01000000 00"),
    "an error of 9 bytes": bytes.fromhex("0300 09000000") + bytes(9),
    "attribute type 0": bytes.fromhex("0300 10000000") + bytes(16),
    "a part of an attribute": bytes.fromhex("0300 0b000000") + bytes(11),
    "an attribute past its record": bytes.fromhex(
        "0300 11000000 00000000000000000000 0100 02000000 61"
    ),
    "a u32 of 3 bytes": bytes.fromhex("0300 13000000 00000000000000000000 0200 03000000 616263"),
    "a u32 of 5 bytes": bytes.fromhex(
        "0300 15000000 00000000000000000000 0200 05000000 6162636465"
    ),
    "a value that ends inside a later field": bytes.fromhex("0580 03000000 000000"),
}


@pytest.mark.parametrize("what", DAMAGED)
def test_damage(what: str) -> None:
    with pytest.raises(construct.ConstructError):
        DEVICE_LITTLE.parse(DAMAGED[what])


def test_building_needs_types_and_values_alone() -> None:
    records = [
        {"type": 1, "value": {"message": "hi"}},
        {"type": 0x9000, "value": b"?"},
        {
            "type": 3,
            "value": {
                "error": -22,
                "subsystem": 0,
                "reason": 0,
                "severity": 0,
                "flags": 0,
                "attributes": [
                    {"type": 1, "value": "no"},
                    {"type": 7, "value": [{"type": 1, "value": 3}]},
                    {"type": 900, "value": b"x"},
                ],
            },
        },
        {"type": 4, "value": {"dropped_records": 1, "dropped_bytes": 2, "true_size": 3}},
    ]
    same = [
        String("hi"),
        Unknown(0x9000, b"?"),
        ExtendedError(-22, message="no", source_line={"line": 3}, attributes=[(900, b"x")]),
        Loss(1, 2, 3),
    ]
    for view, order in ((LITTLE, "little"), (BIG, "big")):
        wire = tlvlog.encode(same, byte_order=order, num_truncations=5)
        assert view.build({"records": records, "num_truncations": 5}) == wire
        assert view.build({"records": records, "state": "unterminated"}) == wire[:-8]
    assert LITTLE.build({"records": []}).hex() == "0200020000000000"
    assert LITTLE.build({"state": "untouched"}) == bytes(6)


def test_later_fields_may_be_left_out() -> None:
    built = DEVICE_LITTLE.build(
        {"records": [{"type": 0x8005, "value": {"color": 1, "severity": 0}}]}
    )
    assert built.startswith(bytes.fromhex("0580 02000000 0100"))


@pytest.mark.parametrize(
    "record",
    [
        {"type": 0, "value": b""},
        {"type": 0xFFFF, "value": b""},
        {"type": 1 << 16, "value": b""},
        {"type": 1, "value": {"message": 5}},
        {"type": 1, "value": {"message": "\ud800"}},
        {"type": 4, "value": {"dropped_records": -1, "dropped_bytes": 0, "true_size": 0}},
    ],
)
def test_what_cannot_be_built(record: dict[str, object]) -> None:
    with pytest.raises(construct.ConstructError):
        LITTLE.build({"records": [record]})


def test_what_is_parsed_can_be_built() -> None:
    wire = tlvlog.encode(
        [String("a\0"), make_record("sample", schema=DEVICE, attributes=[("place", "x")])],
        schema=DEVICE,
        byte_order="little",
    )
    assert DEVICE_LITTLE.build(DEVICE_LITTLE.parse(wire)) == wire


def test_it_shares_nothing_with_the_codec() -> None:
    """Or it could not check it: only the schema's floor and construct are imported."""
    source = (Path(tlvlog.__file__).parent / "codec" / "construct_view.py").read_text()
    imported = {
        line.split()[1]
        for line in source.splitlines()
        if line.startswith(("from .", "import .", "from tlvlog", "import tlvlog"))
    }
    assert imported == {"..schema"}
