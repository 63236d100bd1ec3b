"""Decoder: a log that comes in pieces is the log that comes whole."""

from __future__ import annotations

import sys

import pytest

import tlvlog
from tests.example_log import RECORDS, WIRE
from tests.schemas import DEVICE
from tlvlog import Decoder, Limits, String, Unknown, decode, encode
from tlvlog.codec.decoder import make_record
from tlvlog.codec.layout import layouts
from tlvlog.errors import (
    DecodeError,
    LimitError,
    MalformedRecordError,
    ShortInputError,
    UnknownTypeError,
)

# Decoder -------------------------------------------------------------------------------


def test_feed_gives_what_each_piece_completes() -> None:
    decoder = Decoder()
    assert decoder.feed(WIRE[:10]) == []
    assert decoder.feed(WIRE[10:11]) == RECORDS[:1]
    assert decoder.feed(WIRE[11:60]) == RECORDS[1:3]
    assert decoder.feed(b"") == []
    assert decoder.feed(WIRE[60:]) == RECORDS[3:]
    log = decoder.close()
    assert log == decode(WIRE)
    assert log.size == len(WIRE)
    assert [record.offset for record in log.records] == [0, 11, 51, 58]


def test_records_of_feed_have_offsets_of_the_log() -> None:
    decoder = Decoder()
    fed = [record for byte in WIRE for record in decoder.feed(bytes([byte]))]
    assert [record.offset for record in fed] == [0, 11, 51, 58]
    attributes = fed[1].attributes
    assert [item.offset for item in attributes] == [27, 35]
    assert attributes[1].value[0].offset == 41  # type: ignore[index]


def test_bytes_behind_the_end_are_not_looked_at() -> None:
    decoder = Decoder()
    assert decoder.feed(WIRE + b"\xff") == RECORDS
    assert decoder.feed(b"\xff" * 100) == []
    assert decoder.close() == decode(WIRE)


def test_untouched_in_pieces() -> None:
    decoder = Decoder()
    for _ in range(5):
        assert decoder.feed(b"\0") == []
    assert decoder.feed(b"\0") == []
    assert decoder.feed(b"\xff\xff") == []
    assert decoder.close().state == "untouched"


def test_stopped_early_in_pieces() -> None:
    decoder = Decoder()
    decoder.feed(WIRE[:11])
    decoder.feed(bytes(6))
    assert decoder.feed(WIRE) == []
    log = decoder.close()
    assert (log.state, log.size, log.records) == ("unterminated", 11, RECORDS[:1])


def test_the_order_may_show_late() -> None:
    decoder = Decoder()
    assert decoder.feed(b"\0\1\0\0\0\0" * 2) == []
    fed = decoder.feed(encode([String("x")], byte_order="big"))
    assert fed == [String(""), String(""), String("x")]
    assert decoder.close().byte_order == "big"


def test_the_order_may_never_show() -> None:
    empty = encode([String("")], byte_order=sys.byteorder)[:6]
    decoder = Decoder()
    assert decoder.feed(empty) == []
    log = decoder.close()
    assert (log.byte_order, log.state, log.records) == (sys.byteorder, "unterminated", [String("")])


def test_an_error_is_raised_again() -> None:
    decoder = Decoder(byte_order="little")
    decoder.feed(WIRE[:11])
    with pytest.raises(MalformedRecordError) as first:
        decoder.feed(b"\xff" * 6)
    with pytest.raises(MalformedRecordError) as second:
        decoder.feed(b"more")
    with pytest.raises(MalformedRecordError) as third:
        decoder.close()
    assert first.value is second.value is third.value
    assert first.value.log.records == RECORDS[:1]


def test_records_in_front_of_damage_in_the_same_piece() -> None:
    """`feed` raises; they are in the error's log."""
    decoder = Decoder()
    with pytest.raises(MalformedRecordError) as caught:
        decoder.feed(WIRE[:11] + b"\xff" * 6)
    assert caught.value.log.records == RECORDS[:1]


@pytest.mark.parametrize("length", range(len(WIRE)))
def test_close_of_a_cut_log(length: int) -> None:
    decoder = Decoder(byte_order="little")
    decoder.feed(WIRE[:length])
    if length in (11, 51, 58, 88):  # between two records
        assert decoder.close() == decode(WIRE[:length], byte_order="little")
        return
    with pytest.raises(ShortInputError) as whole:
        decode(WIRE[:length], byte_order="little")
    with pytest.raises(ShortInputError) as pieces:
        decoder.close()
    assert str(pieces.value) == str(whole.value)
    assert pieces.value.log == whole.value.log


def test_a_limit_is_said_before_the_value_has_come() -> None:
    decoder = Decoder(limits=Limits(record_length=4))
    with pytest.raises(LimitError):
        decoder.feed(WIRE[:6])


def test_decoder_takes_a_schema_and_is_strict() -> None:
    note = tlvlog.make_record("note", schema=DEVICE, channel=7, line="hot")
    wire = encode([note, Unknown(0x9000, b"")], schema=DEVICE)
    decoder = Decoder(schema=DEVICE, strict=True)
    assert decoder.feed(wire[:12]) == [note]
    with pytest.raises(UnknownTypeError):
        decoder.feed(wire[12:])


@pytest.mark.parametrize("damage", [b"\xff" * 6, b"\3\0\0\0\0\0", b"\2\0\4\0\0\0"])
def test_strict_damage_in_a_later_piece(damage: bytes) -> None:
    decoder = Decoder(strict=True, byte_order="little")
    assert decoder.feed(WIRE[:11]) == RECORDS[:1]
    with pytest.raises(DecodeError) as caught:
        decoder.feed(WIRE[11:51] + damage)
    assert caught.value.offset == 51
    assert caught.value.log.records == RECORDS[:2]


def test_what_comes_after_the_end_is_not_in_the_log_before() -> None:
    records = [String("a"), String("b")]
    wire = tlvlog.encode(records)[:-8]
    decoder = Decoder()
    decoder.feed(wire)
    log = decoder.close()
    assert decoder.feed(wire) == records
    assert log.records == records
    assert decoder.close().records == records * 2


def test_close_twice() -> None:
    decoder = Decoder()
    decoder.feed(WIRE)
    assert decoder.close() == decoder.close()
    with pytest.raises(ShortInputError):
        Decoder().close()


# make_record ---------------------------------------------------------------------------


def test_a_record_of_a_piece_of_a_log() -> None:
    """`base` is where the piece begins."""
    tables = layouts(None, "little")
    record = make_record(WIRE[11:51], tables, 0, base=11)
    assert record == RECORDS[1]
    assert record.offset == 11
    assert record.attributes[0].offset == 27
    assert make_record(WIRE, tables, 11) == record
