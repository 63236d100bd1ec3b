"""What strict refuses of sound bytes, one case each; the laws try the rest."""

from __future__ import annotations

from typing import Any

import pytest

import tlvlog
from tests.schemas import DEVICE
from tlvlog import Attribute, ExtendedError, Loss, String, Unknown, make_record
from tlvlog.codec.canonical import check_canonical
from tlvlog.codec.layout import layouts
from tlvlog.codec.log import DEFAULT_LIMITS
from tlvlog.codec.scan import scan
from tlvlog.errors import DecodeError, MalformedRecordError, TrailerError, UnknownTypeError


def wire_of(*records: tlvlog.Record) -> bytes:
    return tlvlog.encode(records, schema=DEVICE, byte_order="little")


def device(name: str, *, extra: bytes = b"", **fields: Any) -> tlvlog.Record:
    record = make_record(name, schema=DEVICE, **fields)
    record.extra = extra
    return record


def grown(record: tlvlog.Record) -> tlvlog.Record:
    record.extra = b"\0"
    return record


def error(*attributes: Any, **fields: Any) -> ExtendedError:
    return ExtendedError(-1, attributes=attributes, **fields)


CANONICAL = [
    String("x"),
    String(""),
    String("a\0b"),
    ExtendedError(-22),
    ExtendedError(22, severity=99),
    error((1, b"m"), (2, 3)),
    error((8, 1), (8, 1), (10, "x"), (9, -1), (8, 2)),
    error((7, [(1, 1), (2, "f"), (3, "t")]), (11, [])),
    error((15, b"\0")),
    device("reset"),
    device("lamp-state", color=99),
    device("memory", content=b"\xff\0"),
    device("sample", attributes=[(13, "x"), (13, "y")]),
    Loss(),
]


@pytest.mark.parametrize("record", CANONICAL, ids=repr)
def test_canonical(record: tlvlog.Record) -> None:
    log = tlvlog.decode(wire_of(record), schema=DEVICE, strict=True)
    assert log.records == [record]


def test_absent_later_fields_are_canonical() -> None:
    """An older writer's canonical record is still one."""
    record = make_record("lamp-state", schema=DEVICE)
    record.keep_fields(2)
    assert tlvlog.decode(wire_of(record), schema=DEVICE, strict=True).records == [record]


NOT_CANONICAL: list[tuple[tlvlog.Record, type[DecodeError], int, str]] = [
    (Unknown(0x9000, b"x"), UnknownTypeError, 0, "unknown record type 0x9000, 1 bytes long"),
    (String("x\0"), MalformedRecordError, 0, "string record: message ends in a NUL"),
    (
        String(b"ab\xff"),
        MalformedRecordError,
        0,
        "string record: message is not UTF-8 at its byte 2",
    ),
    (ExtendedError(-1, flags=0x81), MalformedRecordError, 0, "unknown flags 0x80"),
    (error((900, b"x")), UnknownTypeError, 16, "unknown attribute type 0x0384, 1 bytes long"),
    (error((2, 3), (1, "m")), MalformedRecordError, 26, "attribute message is out of order"),
    (error((1, "m"), (1, "m")), MalformedRecordError, 23, "attribute message occurs twice"),
    (error((8, 1), (12, 1), (9, 1)), MalformedRecordError, 40, "attribute argument-signed is out"),
    (error((1, "m\0")), MalformedRecordError, 16, "attribute message ends in a NUL"),
    (error((10, b"\xff")), MalformedRecordError, 16, "attribute argument-text is not UTF-8"),
    (error((7, [(9, b"")])), UnknownTypeError, 22, "unknown attribute type 0x0009"),
    (error((7, [(3, "t"), (2, "f")])), MalformedRecordError, 29, "attribute file is out of order"),
    (error((7, [(2, "f\0")])), MalformedRecordError, 22, "attribute file ends in a NUL"),
    (error((7, [(1, 1)]), (7, [])), MalformedRecordError, 32, "attribute source-line occurs twice"),
    (grown(Loss()), MalformedRecordError, 0, "loss record of 24 bytes expected, found 25"),
    (device("reset", extra=b"x"), MalformedRecordError, 0, "reset record of 0 bytes expected"),
    (device("note", line="x\0"), MalformedRecordError, 0, "note record: line ends in a NUL"),
]


@pytest.mark.parametrize(("record", "kind", "offset", "text"), NOT_CANONICAL)
def test_not_canonical(
    record: tlvlog.Record, kind: type[DecodeError], offset: int, text: str
) -> None:
    """Sound to everybody, refused by strict, at its own place behind another record too."""
    wire = wire_of(record)
    assert tlvlog.decode(wire, schema=DEVICE).records == [record]
    with pytest.raises(kind, match=f"offset {offset}: {text}") as caught:
        tlvlog.decode(wire, schema=DEVICE, strict=True)
    assert caught.value.log.records == []

    with pytest.raises(kind) as caught:
        tlvlog.decode(wire_of(String("abc"), record), schema=DEVICE, strict=True)
    assert caught.value.offset == offset + 9
    assert caught.value.log.records == [String("abc")]


@pytest.mark.parametrize("behind", [String("x"), Loss(), Unknown(0x9000, b""), ExtendedError(-1)])
def test_nothing_behind_loss(behind: tlvlog.Record) -> None:
    wire = wire_of(Loss(), behind)
    with pytest.raises(TrailerError, match="offset 30: only the end record may follow") as caught:
        tlvlog.decode(wire, strict=True)
    assert caught.value.log.records == [Loss()]


def test_flags_field_is_named() -> None:
    with pytest.raises(MalformedRecordError) as caught:
        tlvlog.decode(wire_of(ExtendedError(-1, flags=2)), strict=True)
    assert (caught.value.record, caught.value.field) == ("error", "flags")


def test_what_is_no_log_of_ours_may_still_be_strict() -> None:
    """Unterminated and untouched are states, not faults."""
    assert tlvlog.decode(wire_of(String("x"))[:-8], strict=True).state == "unterminated"
    assert tlvlog.decode(bytes(8), strict=True).state == "untouched"


def test_it_goes_on_where_it_was() -> None:
    """Records before `known` are not looked at again, but for the LOSS that one stands behind."""
    wire = wire_of(Unknown(0x9000, b""), Loss(), String("x"))
    tables = layouts(DEVICE, "little")
    offsets: list[int] = []
    scan(wire, 0, tables, DEFAULT_LIMITS, offsets)
    kept = offsets.copy()
    with pytest.raises(TrailerError):
        check_canonical(wire, kept, tables, known=2)
    assert kept == offsets[:2]
    kept = offsets.copy()
    with pytest.raises(UnknownTypeError):
        check_canonical(wire, kept, tables)
    assert kept == []


def test_attribute_of_another_version() -> None:
    """Strict to one schema is not strict to another."""
    record = ExtendedError(-1, attributes=[Attribute("lamp", 4)], schema=DEVICE)
    wire = wire_of(record)
    assert tlvlog.decode(wire, schema=DEVICE, strict=True).records == [record]
    with pytest.raises(UnknownTypeError):
        tlvlog.decode(wire, strict=True)
