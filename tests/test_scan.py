"""The walk over a log: where it stops, why, and how it finds the byte order."""

from __future__ import annotations

import struct

import pytest

from tests.schemas import DEVICE
from tlvlog.codec.layout import Layouts, layouts
from tlvlog.codec.log import DEFAULT_LIMITS, Limits
from tlvlog.codec.scan import (
    COMPLETE,
    MORE,
    STOPPED_EARLY,
    check_value,
    find_byte_order,
    scan,
    short_input,
)
from tlvlog.errors import (
    DecodeError,
    LimitError,
    MalformedRecordError,
    ShortInputError,
    TrailerError,
)

LITTLE = layouts(None, "little")
FIXED = bytes(10)


def tlv(type_: int, value: bytes, mark: str = "<") -> bytes:
    return struct.pack(f"{mark}HI", type_, len(value)) + value


END = tlv(2, b"\5\0")


def walk(
    data: bytes,
    *,
    offset: int = 0,
    tables: Layouts = LITTLE,
    limits: Limits = DEFAULT_LIMITS,
    offsets: list[int] | None = None,
) -> tuple[tuple[int, int, int], list[int]]:
    found = [] if offsets is None else offsets
    return scan(data, offset, tables, limits, found), found


# Where it stops ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "extent", "offsets"),
    [
        (END, (8, COMPLETE, 5), []),
        (tlv(1, b"x") + END, (15, COMPLETE, 5), [0]),
        (tlv(1, b"x") + END + b"junk", (15, COMPLETE, 5), [0]),
        (tlv(1, b"x") + tlv(0x9000, b"") + END, (21, COMPLETE, 5), [0, 7]),
        (tlv(1, b"x"), (7, MORE, 0), [0]),
        (tlv(1, b"x") + b"\2\0", (7, MORE, 0), [0]),
        (tlv(1, b"x") + tlv(1, b"abc")[:-1], (7, MORE, 0), [0]),
        (tlv(1, b"x") + END[:-1], (7, MORE, 0), [0]),
        (tlv(1, b"x") + bytes(6), (7, STOPPED_EARLY, 0), [0]),
        (tlv(1, b"x") + tlv(0, b"abc"), (7, STOPPED_EARLY, 0), [0]),
        (tlv(1, b"x") + bytes(2) + b"\xff" * 4, (7, STOPPED_EARLY, 0), [0]),
        (bytes(6), (0, STOPPED_EARLY, 0), []),
        (b"", (0, MORE, 0), []),
        (b"\1\0\1", (0, MORE, 0), []),
    ],
)
def test_extent(data: bytes, extent: tuple[int, int, int], offsets: list[int]) -> None:
    assert walk(data) == (extent, offsets)
    assert scan(bytearray(data), 0, LITTLE, DEFAULT_LIMITS, []) == extent


def test_it_is_taken_up_where_it_stopped() -> None:
    data = tlv(1, b"x") + tlv(1, b"yz") + END
    (offset, outcome, _), offsets = walk(data[:10])
    assert (offset, outcome, offsets) == (7, MORE, [0])
    extent, offsets = walk(data, offset=offset, offsets=offsets)
    assert (extent, offsets) == ((len(data), COMPLETE, 5), [0, 7])


def test_records_of_earlier_pieces_count() -> None:
    data = tlv(1, b"x") * 3
    with pytest.raises(LimitError) as caught:
        walk(data, offset=14, offsets=[0, 7], limits=Limits(records=2))
    assert caught.value.offset == 14


# Damage -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "kind", "offset", "text"),
    [
        (tlv(0, b"x"), MalformedRecordError, 0, "a log begins with it and length 1"),
        (tlv(0xFFFF, b""), MalformedRecordError, 0, "type 0xffff is not valid"),
        (tlv(1, b"") + tlv(0xFFFF, b""), MalformedRecordError, 6, "type 0xffff is not valid"),
        (tlv(2, b""), TrailerError, 0, "the end record is 2 bytes long, found a length of 0"),
        (tlv(2, b"abc"), TrailerError, 0, "found a length of 3$"),
        (tlv(2, bytes(8)), TrailerError, 0, "this writer counts the header"),
        (tlv(3, b"abc"), MalformedRecordError, 0, "error record of 10 bytes or more expected"),
        (tlv(4, bytes(23)), MalformedRecordError, 0, "loss record of 24 bytes or more expected"),
        (tlv(3, FIXED + b"abc"), MalformedRecordError, 16, "header needs 6 bytes, 3 left"),
        (tlv(3, FIXED + tlv(0, b"")), MalformedRecordError, 16, "attribute type 0x0000 is not"),
        (tlv(3, FIXED + tlv(2, b"")), MalformedRecordError, 16, "field-offset is 4 bytes long"),
        (tlv(3, FIXED + tlv(2, bytes(5))), MalformedRecordError, 16, "is 4 bytes long, found 5"),
        (tlv(3, FIXED + tlv(1, b"abc")[:-1]), MalformedRecordError, 16, "needs 3 bytes, 2 left"),
        (tlv(3, FIXED + tlv(900, b"a")[:-1]), MalformedRecordError, 16, "type 0x0384 needs 1"),
        (tlv(3, FIXED + tlv(7, b"a")), MalformedRecordError, 22, "header needs 6 bytes, 1 left"),
    ],
)
def test_damage(data: bytes, kind: type[DecodeError], offset: int, text: str) -> None:
    with pytest.raises(kind, match=text) as caught:
        walk(data + END)
    assert caught.value.offset == offset


def test_a_header_is_refused_before_its_value_has_come() -> None:
    """What no value could mend is not waited for."""
    for header, kind in (
        (struct.pack("<HI", 0xFFFF, 9), MalformedRecordError),
        (struct.pack("<HI", 2, 9), TrailerError),
        (struct.pack("<HI", 1, 1 << 25), LimitError),
    ):
        with pytest.raises(kind):
            walk(header)
    assert walk(struct.pack("<HI", 3, 1))[0] == (0, MORE, 0)


def test_a_value_that_ends_inside_a_later_field() -> None:
    tables = layouts(DEVICE, "little")
    for length in range(12):
        data = tlv(0x8005, bytes(length)) + END
        if length in (2, 4, 8) or length >= 9:
            assert walk(data, tables=tables)[1] == [0]
        else:
            text = "2 bytes or more expected" if length < 2 else "ends inside a field"
            with pytest.raises(MalformedRecordError, match=text):
                walk(data, tables=tables)


# Limits -----------------------------------------------------------------------------


NEST = tlv(3, FIXED + tlv(7, tlv(1, bytes(4)) + tlv(2, b"f")))


@pytest.mark.parametrize(
    ("data", "limits", "limit", "offset", "actual"),
    [
        (tlv(1, b"abcd"), {"record_length": 3}, "record_length", 0, 4),
        (END, {"record_length": 1}, "record_length", 0, 2),
        (END[:6], {"record_length": 1}, "record_length", 0, 2),
        (tlv(1, b"") * 3, {"records": 2}, "records", 12, 3),
        (tlv(1, b""), {"records": 0}, "records", 0, 1),
        (NEST, {"attributes": 2}, "attributes", 32, 3),
        (NEST, {"attributes": 0}, "attributes", 16, 1),
        (NEST, {"depth": 1}, "depth", 16, 2),
        (tlv(1, b"abcd"), {"total": 9}, "total", 0, 10),
        (tlv(1, b"abcd") + END, {"total": 17}, "total", 10, 18),
    ],
)
def test_limits(data: bytes, limits: dict[str, int], limit: str, offset: int, actual: int) -> None:
    with pytest.raises(LimitError) as caught:
        walk(data, limits=Limits(**limits))
    error = caught.value
    assert (error.limit, error.offset, error.actual) == (limit, offset, actual)
    assert error.allowed == limits[limit]


def test_limits_that_are_just_kept() -> None:
    limits = Limits(record_length=33, records=1, attributes=3, depth=2, total=47)
    assert walk(NEST + END, limits=limits) == ((47, COMPLETE, 5), [0])


def test_limits_bound_the_work_not_the_input() -> None:
    """A gigabyte that is claimed is not looked for."""
    with pytest.raises(LimitError):
        walk(struct.pack("<HI", 1, 0xFFFFFFFF))
    wide = Limits(record_length=0xFFFFFFFF, total=1 << 33)
    assert walk(struct.pack("<HI", 1, 0xFFFFFFFF), limits=wide)[0] == (0, MORE, 0)


# Short input ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "offset", "needed", "available", "record"),
    [
        (b"\1", 0, 6, 1, None),
        (END + b"\0\0\0", 8, 6, 3, None),
        (tlv(1, b"abc")[:-1], 0, 3, 2, "string"),
        (tlv(0x9000, b"abc")[:6], 0, 3, 0, "unknown"),
        (END[:7], 0, 2, 1, "end"),
    ],
)
def test_short_input(
    data: bytes, offset: int, needed: int, available: int, record: str | None
) -> None:
    error = short_input(data, offset, LITTLE)
    assert isinstance(error, ShortInputError)
    assert (error.needed, error.available) == (needed, available)
    assert (error.offset, error.record) == (offset, record)


def test_not_short() -> None:
    assert short_input(END, 8, LITTLE) is None
    assert short_input(b"", 0, LITTLE) is None


# Values by themselves ---------------------------------------------------------------


def test_check_value_needs_no_end() -> None:
    """The encoder asks whether bytes would be a record."""
    layout = LITTLE.records[3]
    for value, good in ((FIXED, True), (FIXED[1:], False), (FIXED + b"x", False)):
        data = tlv(3, value)
        try:
            check_value(data, 0, len(value), layout, LITTLE, DEFAULT_LIMITS)
        except MalformedRecordError:
            assert not good
        else:
            assert good


# Byte order -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "order"),
    [
        (END, "little"),
        (tlv(2, b"\0\0", ">"), "big"),
        (tlv(1, b"x"), "little"),
        (tlv(1, b"x", ">"), "big"),
        (tlv(1, b"x")[:6], "little"),
        (tlv(1, b"", ">") * 5 + tlv(1, b"x", ">"), "big"),
        (struct.pack("<HI", 1, 65535), "little"),
        (struct.pack(">HI", 1, 65535), "big"),
        (struct.pack("<HI", 1, 65536), "big"),
        (struct.pack(">HI", 1, 65536), "little"),
        (struct.pack("<HI", 0xFFFF, 1), "little"),
        (struct.pack(">HI", 0, 1), "big"),
        (struct.pack("<HI", 2, 8), "little"),
    ],
)
def test_the_first_length_shows_the_order(data: bytes, order: str) -> None:
    assert find_byte_order(data, DEFAULT_LIMITS) == (order, None)
    assert find_byte_order(bytearray(data) + b"\xff" * 40, DEFAULT_LIMITS) == (order, None)


@pytest.mark.parametrize(
    "data",
    [
        bytes(6),
        struct.pack("<HI", 1, 0x00010100),
        struct.pack("<HI", 1, 0xFFFFFFFF),
        struct.pack("<HI", 1, 0x01000001),
        struct.pack("<HI", 0xFFFF, 0),
        tlv(1, b"") + bytes(6),
        tlv(1, b"") + struct.pack("<HI", 0, 1),
    ],
)
def test_nothing_can_show_the_order_any_more(data: bytes) -> None:
    assert find_byte_order(data, DEFAULT_LIMITS) == (None, None)
    assert find_byte_order(data + END, DEFAULT_LIMITS) == (None, None)


@pytest.mark.parametrize(
    ("data", "look_on"),
    [(b"", 0), (b"\1\0\1\0\0", 0), (tlv(1, b""), 6), (tlv(1, b"") * 3 + b"\2\0", 18)],
)
def test_more_bytes_may_show_it(data: bytes, look_on: int) -> None:
    assert find_byte_order(data, DEFAULT_LIMITS) == (None, look_on)
    assert find_byte_order(data[:look_on] + END, DEFAULT_LIMITS, look_on) == ("little", None)


@pytest.mark.parametrize("limits", [Limits(records=2), Limits(total=12), Limits(total=17)])
def test_it_looks_no_further_than_the_limits(limits: Limits) -> None:
    empty = tlv(1, b"")
    assert find_byte_order(empty * 2 + tlv(1, b"x", ">"), limits) == ("big", None)
    assert find_byte_order(empty * 3 + tlv(1, b"x", ">"), limits) == (None, None)
    assert find_byte_order(empty * 3, limits) == (None, None)
    assert find_byte_order(empty * 2, limits) == (None, 12)
