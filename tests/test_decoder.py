"""decode and Decoder as users call them; vectors and laws try the bytes."""

from __future__ import annotations

import array
import mmap
import sys
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest

import tlvlog
from tlvlog import Decoder, ExtendedError, Limits, Loss, String, Unknown, decode, encode
from tlvlog.codec.decoder import make_record
from tlvlog.codec.layout import layouts
from tlvlog.errors import (
    DecodeError,
    LimitError,
    MalformedRecordError,
    ShortInputError,
    TrailerError,
    UnknownTypeError,
)

DEVICE = tlvlog.load_schema(
    Path(__file__).resolve().parent.parent / "spec" / "vectors" / "device.yaml"
)
RECORDS = [
    String("first"),
    ExtendedError(-22, message="no", source_line={"line": 3}),
    Unknown(0x9000, b"?"),
    Loss(1, 2, 3),
]
WIRE = encode(RECORDS, byte_order="little", num_truncations=1)


# decode -------------------------------------------------------------------------------


def test_a_log() -> None:
    log = decode(WIRE)
    assert log.records == RECORDS
    assert (log.state, log.byte_order) == ("complete", "little")
    assert (log.num_truncations, log.size) == (1, len(WIRE))
    assert [record.name for record in log.records] == ["string", "error", "unknown", "loss"]
    assert [record.offset for record in log.records] == [0, 11, 51, 58]


def test_the_issue_s_example() -> None:
    for wire in (b"\1\0\2\0\0\0hi\2\0\2\0\0\0\0\0", b"\0\1\0\0\0\2hi\0\2\0\0\0\2\0\0"):
        log = decode(wire)
        assert log.records == [String("hi")]
        assert (log.state, log.size) == ("complete", 16)


@pytest.mark.parametrize(
    "kind",
    [
        bytes,
        bytearray,
        memoryview,
        lambda data: memoryview(bytearray(data)),
        lambda data: array.array("B", data),
        lambda data: array.array("H", data),
    ],
)
def test_any_bytes_like_object(kind: Any) -> None:
    data = WIRE + bytes(len(WIRE) % 2)
    assert decode(kind(data)).records == RECORDS


def test_a_mapped_buffer() -> None:
    with mmap.mmap(-1, 4096) as mapped:
        mapped.write(WIRE)
        log = decode(mapped)
        mapped[:6] = bytes(6)
        assert log.records == RECORDS
        assert decode(mapped).state == "untouched"


def test_the_buffer_may_change_afterwards() -> None:
    data = bytearray(WIRE)
    log = decode(data)
    data[:] = b"\xff" * len(data)
    assert log.records == RECORDS


@pytest.mark.parametrize("thing", ["text", 3, None, [1, 2]])
def test_no_bytes(thing: Any) -> None:
    with pytest.raises(TypeError):
        decode(thing)


@pytest.mark.parametrize("order", ["middle", "", "LITTLE"])
def test_no_such_order(order: str) -> None:
    with pytest.raises(ValueError, match="byte order"):
        decode(WIRE, byte_order=order)
    with pytest.raises(ValueError, match="byte order"):
        Decoder(byte_order=order)


def test_byte_orders() -> None:
    big = encode(RECORDS, byte_order="big")
    assert decode(big).byte_order == "big"
    assert decode(big, byte_order="big").records == RECORDS
    assert decode(encode(RECORDS), byte_order="host").byte_order == sys.byteorder
    with pytest.raises(DecodeError):
        decode(big, byte_order="little")


def test_the_order_that_was_asked_for_is_reported_in_every_state() -> None:
    for order in ("little", "big"):
        assert decode(bytes(6), byte_order=order).byte_order == order
        with pytest.raises(DecodeError) as caught:
            decode(b"\1", byte_order=order)
        assert caught.value.log.byte_order == order


def test_states() -> None:
    assert decode(WIRE[:-8]).state == "unterminated"
    assert decode(WIRE[:-8] + bytes(20)).size == len(WIRE) - 8
    untouched = decode(bytes(100))
    assert (untouched.state, list(untouched.records), untouched.size) == ("untouched", [], 0)
    assert decode(bytes(6) + b"\xff").state == "untouched"


@pytest.mark.parametrize(
    ("wire", "kind", "offset", "before"),
    [
        (b"", ShortInputError, 0, 0),
        (WIRE[:5], ShortInputError, 0, 0),
        (WIRE[:-1], ShortInputError, 88, 4),
        (WIRE[:20], ShortInputError, 11, 1),
        (WIRE[:11] + b"\xff\xff" + WIRE[13:], MalformedRecordError, 11, 1),
        (WIRE[:-8] + b"\2\0\4\0\0\0\0\0\0\0", TrailerError, 88, 4),
        (WIRE[:11] + b"\1\0\0\0\0\2", LimitError, 11, 1),
    ],
)
def test_damage_delivers_what_came_before(
    wire: bytes, kind: type[DecodeError], offset: int, before: int
) -> None:
    with pytest.raises(kind) as caught:
        decode(wire, byte_order="little")
    log = caught.value.log
    assert caught.value.offset == offset
    assert (log.state, log.num_truncations) == ("unterminated", 0)
    assert log.records == RECORDS[:before]
    assert log.size == (offset if before else 0)


def test_records_are_made_when_touched_and_stay() -> None:
    log = decode(WIRE)
    record = log.records[1]
    assert log.records[1] is record
    assert log.records is log.records


def test_a_log_of_many_records() -> None:
    records = [String(str(number)) for number in range(5000)]
    log = decode(encode(records))
    assert len(log.records) == 5000
    assert log.records[4321] == String("4321")
    assert log.records[-1] == String("4999")


@pytest.mark.parametrize(
    ("value", "text", "nul"),
    [(b"m\0", "m", True), (b"\0", "", True), (b"", "", False), (b"\0m", "\0m", False)],
)
def test_a_nul_behind_the_text_of_an_attribute_is_hidden_and_kept(
    value: bytes, text: str, nul: bool
) -> None:
    wire = encode([ExtendedError(-1, attributes=[(1, value)])], byte_order="little")
    assert wire[22 : 22 + len(value)] == value
    log = decode(wire)
    (attribute,) = log.records[0].attributes
    assert (attribute.name, attribute.value, attribute.nul) == ("message", text, nul)
    assert encode(log.records, byte_order="little") == wire


def test_a_nul_behind_the_text_of_a_record_is_hidden_and_kept() -> None:
    note = tlvlog.make_record("note", schema=DEVICE, channel=7, line="too hot\0")
    wire = encode([note], schema=DEVICE)
    (found,) = decode(wire, schema=DEVICE).records
    assert (found.line, found.nul) == ("too hot", True)  # type: ignore[attr-defined]
    assert encode([found], schema=DEVICE) == wire


# Schemas and strict --------------------------------------------------------------------


def test_a_user_s_schema_needs_no_code() -> None:
    note = tlvlog.make_record("note", schema=DEVICE, channel=7, line="hot")
    wire = encode([note], schema=DEVICE)
    (known,) = decode(wire, schema=DEVICE).records
    (unknown,) = decode(wire).records
    assert (known.name, known.channel, known.line) == ("note", 7, "hot")  # type: ignore[attr-defined]
    assert isinstance(unknown, Unknown)
    assert unknown.value.endswith(b"hot")


def test_strict() -> None:
    with pytest.raises(UnknownTypeError) as caught:
        decode(WIRE, strict=True)
    assert (caught.value.offset, caught.value.type, caught.value.length) == (51, 0x9000, 1)
    assert caught.value.log.records == RECORDS[:2]
    del_unknown = encode([RECORDS[0], RECORDS[1], RECORDS[3]])
    assert len(decode(del_unknown, strict=True).records) == 3


@pytest.mark.parametrize("strict", [False, True])
def test_limits(strict: bool) -> None:
    for limits, offset in (
        (Limits(records=1), 11),
        (Limits(record_length=5), 11),
        (Limits(total=50), 11),
        (Limits(attributes=1), 35),
        (Limits(depth=1), 35),
    ):
        with pytest.raises(LimitError) as caught:
            decode(WIRE, limits=limits, strict=strict)
        assert caught.value.offset == offset
        assert caught.value.log.records == RECORDS[:1]


def test_a_large_buffer_is_not_copied_beyond_the_limit() -> None:
    """Bytes behind the total limit cannot change what is said of those in front."""
    data = bytearray(WIRE) + bytes(1 << 20)
    assert decode(data, limits=Limits(total=len(WIRE))).records == RECORDS
    with pytest.raises(LimitError):
        decode(data, limits=Limits(total=len(WIRE) - 1))


@pytest.mark.parametrize("total", range(len(WIRE) + 8))
def test_the_total_limit_is_the_same_for_every_kind_of_buffer(total: int) -> None:
    data = WIRE[:-8] + b"\1\0\0\0\0\0" * 2
    said = []
    for kind in (bytes, bytearray):
        with pytest.raises(DecodeError) if total < len(data) else nullcontext() as caught:
            decode(kind(data), limits=Limits(total=total))
        said.append(str(caught and caught.value))
    assert said[0] == said[1]


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
