"""decode and Decoder as users call them; vectors and laws try the bytes."""

from __future__ import annotations

import array
import mmap
import sys
from contextlib import nullcontext
from typing import Any

import pytest

import tlvlog
from tests.example_log import RECORDS, WIRE
from tests.schemas import DEVICE
from tlvlog import Decoder, ExtendedError, Limits, String, Unknown, decode, encode
from tlvlog.errors import (
    DecodeError,
    LimitError,
    MalformedRecordError,
    ShortInputError,
    TrailerError,
    UnknownTypeError,
)

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
    assert (found.line, found.nul) == ("too hot", True)
    assert encode([found], schema=DEVICE) == wire


# Schemas and strict --------------------------------------------------------------------


def test_a_user_s_schema_needs_no_code() -> None:
    note = tlvlog.make_record("note", schema=DEVICE, channel=7, line="hot")
    wire = encode([note], schema=DEVICE)
    (known,) = decode(wire, schema=DEVICE).records
    (unknown,) = decode(wire).records
    assert (known.name, known.channel, known.line) == ("note", 7, "hot")
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
