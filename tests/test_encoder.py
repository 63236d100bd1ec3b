"""Records to bytes: the picture of each, byte for byte, and what cannot be written."""

from __future__ import annotations

import sys
from typing import Any

import pytest

import tlvlog
from tests.schemas import DEVICE
from tlvlog import Attribute, ExtendedError, Loss, String, Unknown, encode, make_record
from tlvlog.codec.encoder import encode_end, encode_record
from tlvlog.codec.layout import layouts
from tlvlog.errors import EncodeError

END = {"little": "0200 02000000 0000", "big": "0002 00000002 0000"}


def device(name: str, **fields: Any) -> tlvlog.Record:
    return make_record(name, schema=DEVICE, **fields)


ERROR = ExtendedError(-22, subsystem=2, reason=1, severity=1, arguments=[3])

PICTURES: list[tuple[tlvlog.Record, str, str]] = [
    (String("hi"), "0100 02000000 6869", "0001 00000002 6869"),
    (String(""), "0100 00000000", "0001 00000000"),
    (String("\u00e9\0"), "0100 03000000 c3a900", "0001 00000003 c3a900"),
    (String(b"\xff"), "0100 01000000 ff", "0001 00000001 ff"),
    (Unknown(0x8001, b"\0\1"), "0180 02000000 0001", "8001 00000002 0001"),
    (
        Loss(1, 2, 3),
        "0400 18000000 0100000000000000 0200000000000000 0300000000000000",
        "0004 00000018 0000000000000001 0000000000000002 0000000000000003",
    ),
    (
        ERROR,
        "0300 18000000 eaffffff 0200 0100 01 00 0800 08000000 0300000000000000",
        "0003 00000018 ffffffea 0002 0001 01 00 0008 00000008 0000000000000003",
    ),
    (
        ExtendedError(0, source_line={"line": 3, "text": "x"}),
        "0300 21000000 00000000 0000 0000 00 00 0700 11000000"
        "0100 04000000 03000000 0300 01000000 78",
        "0003 00000021 00000000 0000 0000 00 00 0007 00000011"
        "0001 00000004 00000003 0003 00000001 78",
    ),
    (device("reset"), "0080 00000000", "8000 00000000"),
    (device("note", channel=0x0102, line="x"), "0280 03000000 0201 78", "8002 00000003 0102 78"),
    (
        device("lamp-state", color="green", severity=2, brightness=1, features=2, position="left"),
        "0580 09000000 02 02 0100 02000000 ff",
        "8005 00000009 02 02 0001 00000002 ff",
    ),
    (
        device("sample", channel=1, attributes=[("tilt", -2), ("pack", [("serial", b"s")])]),
        "0480 17000000 0100 0400 02000000 feff 0b00 07000000 0200 01000000 73",
        "8004 00000017 0001 0004 00000002 fffe 000b 00000007 0002 00000001 73",
    ),
]


@pytest.mark.parametrize(("record", "little", "big"), PICTURES)
def test_pictures(record: tlvlog.Record, little: str, big: str) -> None:
    for order, picture in (("little", little), ("big", big)):
        wire = encode([record], schema=DEVICE, byte_order=order)
        assert wire.hex(" ") == bytes.fromhex(picture + END[order]).hex(" ")


def test_nothing_but_end() -> None:
    assert encode([], byte_order="little") == bytes.fromhex(END["little"])
    assert encode([], byte_order="big", num_truncations=0x0102).hex() == "0002000000020102"


def test_the_host_s_order_is_the_default() -> None:
    assert encode([String("x")]) == encode([String("x")], byte_order=sys.byteorder)


def test_any_iterable() -> None:
    records = [String("a"), String("b")]
    assert encode(iter(records)) == encode(tuple(records)) == encode(records)
    assert encode(tlvlog.decode(encode(records)).records) == encode(records)


@pytest.mark.parametrize("order", ["auto", "middle", ""])
def test_no_such_order(order: str) -> None:
    with pytest.raises(ValueError, match="byte order"):
        encode([], byte_order=order)


def test_end() -> None:
    assert encode_end(65535, "big").hex() == "000200000002ffff"
    for count in (-1, 65536):
        with pytest.raises(EncodeError, match=f"{count} is not between 0 and 65535") as caught:
            encode([], num_truncations=count)
        assert (caught.value.record, caught.value.field) == ("end", "num-truncations")


def test_one_record() -> None:
    assert encode_record(String("hi"), layouts(None, "big")).hex() == "0001000000026869"


# What cannot be written ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("record", "text", "name", "field"),
    [
        (Loss(-1), "-1 does not fit u64", "loss", "dropped-records"),
        (Loss(0, 0, 1 << 64), "does not fit u64", "loss", "true-size"),
        (device("numbers", short=65536), "65536 does not fit u16", "numbers", "short"),
        (device("numbers", signed_byte=-129), "-129 does not fit s8", "numbers", "signed-byte"),
        (device("note", channel=-1), "-1 does not fit u16", "note", "channel"),
        (ExtendedError(-1, instruction=-1), "-1 does not fit u32", "error", None),
        (ExtendedError(-1, limit={"min": -1}), "-1 does not fit u64", "error", None),
        (ExtendedError(-1, attributes=[(0, b"")]), "attribute type 0 is not valid", "error", None),
        (
            ExtendedError(-1, attributes=[(65535, b"")]),
            "attribute type 65535 is not valid",
            "error",
            None,
        ),
        (
            ExtendedError(-1, attributes=[("nobody", 1)]),
            "the schema has no attribute of this name",
            "error",
            None,
        ),
        (Unknown(0, b""), "type 0 is not valid", "unknown", "type"),
        (Unknown(65535, b""), "type 65535 is not valid", "unknown", "type"),
        (Unknown(-1, b""), "type -1 is not valid", "unknown", "type"),
        (Unknown(1 << 20, b""), "type 1048576 is not valid", "unknown", "type"),
    ],
)
def test_refused(record: tlvlog.Record, text: str, name: str, field: str | None) -> None:
    with pytest.raises(EncodeError, match=text) as caught:
        encode([record], schema=DEVICE)
    assert caught.value.record == name
    if field:
        assert caught.value.field == field


@pytest.mark.parametrize("thing", [None, "text", b"bytes", 3, Attribute(1, "x")])
def test_not_a_record(thing: object) -> None:
    with pytest.raises(EncodeError, match="a record expected, found"):
        encode([thing])  # type: ignore[list-item]


def test_a_record_of_another_schema() -> None:
    with pytest.raises(EncodeError, match="schema 'tlvlog' has no such record") as caught:
        encode([device("note")])
    assert caught.value.record == "note"


def test_a_record_of_another_schema_with_the_same_number() -> None:
    """The number alone does not make it the schema's: its fields would be written as others'."""
    note = next(record for record in DEVICE.records if record.name == "note")
    memo = note._replace(name="memo")
    other = DEVICE._replace(
        name="other", records=tuple(memo if record is note else record for record in DEVICE.records)
    )
    assert encode([make_record("memo", schema=other, line="x")], schema=other)
    with pytest.raises(EncodeError, match="schema 'other' has no such record") as caught:
        encode([device("note", line="x")], schema=other)
    assert caught.value.record == "note"


def test_no_end_in_the_middle() -> None:
    """END is written for the caller, never by them."""
    with pytest.raises(EncodeError, match="well-formed end record"):
        encode([Unknown(2, b"\0\0")])


# Unknown ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("type_", "value"),
    [(1, b"x"), (1, b""), (3, bytes(10)), (4, bytes(24)), (4, bytes(25)), (0x8005, bytes(2))],
)
def test_unknown_must_not_hide_a_known_record(type_: int, value: bytes) -> None:
    with pytest.raises(EncodeError, match=r"the bytes are a well-formed .* record"):
        encode([Unknown(type_, value)], schema=DEVICE)


@pytest.mark.parametrize(
    ("type_", "value"),
    [(3, b""), (3, bytes(10) + b"x"), (4, bytes(23)), (0x8005, bytes(3)), (2, b"abc")],
)
def test_unknown_may_be_what_no_record_is(type_: int, value: bytes) -> None:
    """So that damage can be written on purpose; no reader takes it."""
    wire = encode([Unknown(type_, value)], schema=DEVICE)
    assert wire[6 : 6 + len(value)] == value
    with pytest.raises(tlvlog.DecodeError) as caught:
        tlvlog.decode(wire, schema=DEVICE)
    assert caught.value.offset < 6 + len(value) + 6


def test_unknown_to_one_schema_is_known_to_another() -> None:
    record = Unknown(0x8002, b"\1\2x")
    assert tlvlog.decode(encode([record])).records == [record]
    with pytest.raises(EncodeError, match="note record: write it as one"):
        encode([record], schema=DEVICE)


# What came in goes out ------------------------------------------------------------------


def test_growth_absence_and_nul_are_written_back() -> None:
    grown = Loss(1)
    grown.extra = b"new"
    old = device("lamp-state", color=1)
    old.keep_fields(3)
    records = [grown, old, String("x\0"), device("note", line="y\0")]
    wire = encode(records, schema=DEVICE, byte_order="little")
    assert wire.hex().startswith("0400" + "1b000000" + "01" + "00" * 23 + b"new".hex())
    assert bytes.fromhex("0580 04000000 0100 6400") in wire
    assert b"x\0" in wire
    assert b"y\0" in wire
    assert tlvlog.decode(wire, schema=DEVICE).records == records


def test_attributes_stay_in_the_order_they_were_given_in() -> None:
    record = ExtendedError(-1, attributes=[(6, 1), (1, "m"), (999, b""), (1, "n")])
    again = tlvlog.decode(encode([record])).records[0]
    assert [item.type for item in again.attributes] == [6, 1, 999, 1]


def test_names_are_explained_by_the_schema_of_the_log() -> None:
    record = ExtendedError(-1, subsystem="lamp", reason="too-hot", attributes=[("lamp", 7)])
    wire = encode([record], schema=DEVICE, byte_order="big")
    assert wire[6:16].hex(" ") == "ff ff ff ff 80 00 00 01 01 00"
    assert wire[16:26].hex(" ") == "80 00 00 00 00 04 00 00 00 07"
