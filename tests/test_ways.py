"""The ways to break a log, one by one: what each does to these bytes, and what it leaves alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from tests.walls import tlv
from tlvlog.codec.layout import layouts
from tlvlog.mutate.damage import GROWTH, WAYS, Damage
from tlvlog.schema import builtin

END = tlv(2, b"\1\0")
SOURCE = tlv(7, tlv(1, b"\5\0\0\0") + tlv(2, b"a.c"))
MESSAGE = tlv(1, b"no")
FIXED = b"\xea\xff\xff\xff" + bytes(6)
ERROR = tlv(3, FIXED + MESSAGE + SOURCE)
HI, HO = tlv(1, b"hi"), tlv(1, b"ho")
LOG = HI + ERROR + END

# The way to each place: which record, one of its attributes or not, and so on.
FIRST: list[Any] = [0]
WHOLE: list[Any] = [1, 0]  # the error record
TEXT: list[Any] = [1, 1, 0]  # its message
FILE: list[Any] = [1, 1, 1, 1, 1]  # the file in its source line
LAST: list[Any] = [2]
MENDED, LEFT = 0, 1

NEXT = next(type_ for type_ in range(1, 0xFFFF) if type_ not in builtin().record_by_type)


class Told:
    """Choices that were written down beforehand, each checked to be one."""

    def __init__(self, answers: Sequence[Any]) -> None:
        self.answers = list(answers)

    def integer(self, low: int, high: int) -> int:
        answer = self.answers.pop(0)
        assert low <= answer <= high
        return int(answer)

    def one_of(self, items: Sequence[Any]) -> Any:
        answer = self.answers.pop(0)
        assert answer in items
        return answer

    def octets(self, least: int, most: int) -> bytes:
        answer = self.answers.pop(0)
        assert least <= len(answer) <= most
        return bytes(answer)


def taken(way: str, *answers: Any, data: bytes = LOG, order: Any = "little") -> bytes:
    told = Told(answers)
    made = WAYS[way](Damage(told, data, layouts(None, order)))
    assert not told.answers, "more was said than asked for"
    return made


def error(*attributes: bytes, length: int | None = None) -> bytes:
    """The error record with these attributes; `length` is what its header says, if not the truth"""
    whole = tlv(3, FIXED + b"".join(attributes))
    return whole if length is None else whole[:2] + length.to_bytes(4, "little") + whole[6:]


LENGTH = len(ERROR) - 6


@pytest.mark.parametrize(
    ("way", "answers", "expected"),
    [
        ("a byte changed", [*FIRST, 7, 0x6F], HO + ERROR + END),
        ("cut", [*FIRST, 0], b""),
        ("cut", [*FIRST, -1, 10], LOG[:10]),
        ("a length changed", [*FIRST, 3], b"\1\0\3\0\0\0hi" + ERROR + END),
        ("a length changed", [*LAST, 8], HI + ERROR + b"\2\0\x08\0\0\0\1\0"),
        ("a length changed", [*FIRST, -1, 77], b"\1\0\x4d\0\0\0hi" + ERROR + END),
        # Up to the wall of the record, and across it.
        (
            "a length changed",
            [*TEXT, 2 + len(SOURCE)],
            HI + error(tlv(1, b"no" + SOURCE)[:6] + b"no" + SOURCE) + END,
        ),
        (
            "a length changed",
            [*TEXT, 3 + len(SOURCE)],
            HI + error(tlv(1, b"no" + SOURCE + b"x")[:6] + b"no" + SOURCE) + END,
        ),
        # One step of 32 bits that stands still, goes back to the first record, a little less.
        ("a length that wraps around", [*FIRST, 0, 0], b"\1\0\xfa\xff\xff\xffhi" + ERROR + END),
        (
            "a length that wraps around",
            [*LAST, len(HI + ERROR), 0],
            HI
            + ERROR
            + b"\2\0"
            + ((1 << 32) - 6 - len(HI + ERROR)).to_bytes(4, "little")
            + b"\1\0",
        ),
        ("a length that wraps around", [*FIRST, 0, 1], b"\1\0\xfb\xff\xff\xffhi" + ERROR + END),
        ("a type changed", [*FIRST, 0], b"\0\0\2\0\0\0hi" + ERROR + END),
        ("a type changed", [*FIRST, 0xFFFF], b"\xff\xff\2\0\0\0hi" + ERROR + END),
        ("a type changed", [*FIRST, -1, 4], tlv(4, b"hi") + ERROR + END),
        ("a type changed", [*FIRST, -2, 900], tlv(900, b"hi") + ERROR + END),
        ("a type changed", [*FIRST, -2, 1], tlv(NEXT, b"hi") + ERROR + END),  # the next unknown one
        ("a value damaged", [*FIRST, 7, 0, 0], tlv(1, b"h\0") + ERROR + END),
        ("a value damaged", [*FIRST, 6, 0, 0xFF], tlv(1, b"\xffi") + ERROR + END),
        ("a value damaged", [*FIRST, -1, 7, 1, 0x6B], tlv(1, b"hk") + ERROR + END),
        ("a value damaged", [*TEXT, -1, 31, 0, 0], HI + error(tlv(1, b"n\0"), SOURCE) + END),
        ("a number changed", [*LAST, (63, 2), 0xFFFF], HI + ERROR + tlv(2, b"\xff\xff")),
        (
            "a number changed",
            [*WHOLE, (14, 4), 0x7FFF_FFFF],
            (HI + ERROR + END).replace(b"\xea\xff\xff\xff", b"\xff\xff\xff\x7f"),
        ),
        ("a number changed", [*FIRST, 7, 0, 0], tlv(1, b"h\0") + ERROR + END),  # it has none
        ("a value resized", [*FIRST, 2, b"!", MENDED], tlv(1, b"hi!") + ERROR + END),
        ("a value resized", [*FIRST, 0, b"", MENDED], tlv(1, b"") + ERROR + END),
        (
            "a value resized",
            [*TEXT, 2, b"!!", MENDED],
            HI + error(tlv(1, b"no!!"), SOURCE) + END,
        ),
        (
            "a value resized",
            [*TEXT, -1, 1, b"", LEFT],
            HI + error(tlv(1, b"n"), SOURCE, length=LENGTH) + END,
        ),
        (
            "a value resized",
            [*FILE, 3, b"c", MENDED],
            HI + error(MESSAGE, tlv(7, tlv(1, b"\5\0\0\0") + tlv(2, b"a.cc"))) + END,
        ),
        ("no end record", FIRST, HI + ERROR),
        ("another end record", [*FIRST, 7, 0], tlv(2, b"\7\0") + LOG),
        ("another end record", [*FIRST, 7, 57], HI + ERROR + tlv(2, b"\7\0") + END),
        ("another count", [*FIRST, 0xFFFF], HI + ERROR + tlv(2, b"\xff\xff")),
        ("another count", [*FIRST, -1, 2], HI + ERROR + tlv(2, b"\2\0")),
        ("an end record of any length", [*FIRST, b"abc", 3, 1], HI + ERROR + tlv(2, b"abc")),
        ("an end record of any length", [*FIRST, b"", 8, 0], b"\2\0\x08\0\0\0" + LOG),
        ("something behind the end", [*FIRST, 0, b"x"], LOG + b"x"),
        ("something behind the end", [*FIRST, 1], LOG + HI),
        ("a part removed", [*FIRST, MENDED], ERROR + END),
        ("a part removed", [*TEXT, MENDED], HI + error(SOURCE) + END),
        ("a part removed", [*TEXT, LEFT], HI + error(SOURCE, length=LENGTH) + END),
        ("a part repeated", [*FIRST, 0, 2, MENDED], HI * 3 + ERROR + END),
        ("a part repeated", [*TEXT, 0, 1, MENDED], HI + error(MESSAGE, MESSAGE, SOURCE) + END),
        (
            "a part repeated",
            [*TEXT, 1, 1001, MENDED],
            HI + error(MESSAGE, tlv(1, b"") * 1001, SOURCE) + END,
        ),
        ("two parts exchanged", [*FIRST, 1], ERROR + HI + END),
        ("two parts exchanged", [*LAST, 1], END + ERROR + HI),
        ("two parts exchanged", [*TEXT, 1], HI + error(SOURCE, MESSAGE) + END),
        ("an unknown type added", [*FIRST, 900, b"x"], tlv(900, b"x") + LOG),
        ("an unknown type added", [*WHOLE, 0, 900, b""], HI + tlv(900, b"") + ERROR + END),
        (
            "an unknown type added",
            [*WHOLE, 1, 900, b"x"],
            HI + error(MESSAGE, SOURCE, tlv(900, b"x")) + END,
        ),
        (
            "an unknown type added",
            [*TEXT, 900, b"x"],
            HI + error(tlv(900, b"x"), MESSAGE, SOURCE) + END,
        ),
        ("a known type added", [*FIRST, 4, b"\1"], tlv(4, b"\1" + bytes(23)) + LOG),
        ("a known type added", [*FIRST, 1, b"he"], tlv(1, b"he") + LOG),
        (
            "a known type added",
            [*WHOLE, 1, 2, b"x"],
            HI + error(MESSAGE, SOURCE, tlv(2, b"x\0\0\0")) + END,
        ),
        (
            "a known type added",
            [*WHOLE, 1, 11, b"x"],
            HI + error(MESSAGE, SOURCE, tlv(11, b"")) + END,
        ),
        ("nested", [*FIRST, 2, MENDED], tlv(1, tlv(1, HI)) + ERROR + END),
        ("nested", [*TEXT, 1, MENDED], HI + error(tlv(1, MESSAGE), SOURCE) + END),
        ("nested", [*TEXT, 1, LEFT], HI + error(tlv(1, MESSAGE), SOURCE, length=LENGTH) + END),
        ("bytes inserted", [*FIRST, 8, b"?"], HI + b"?" + ERROR + END),
        ("zeros", [*FIRST, 8, -1, 3], HI + bytes(3)),
        ("zeros", [*FIRST, 8, len(LOG) - 8], HI + bytes(len(LOG) - 8)),
        ("two byte orders", FIRST, b"\0\1\0\0\0\2hi" + ERROR + END),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_it_does(way: str, answers: list[Any], expected: bytes) -> None:
    assert taken(way, *answers) == expected


def test_every_way_is_tried_above() -> None:
    (cases,) = (mark.args[1] for mark in test_what_it_does.pytestmark)
    assert {case[0] for case in cases} == set(WAYS)


def test_the_other_byte_order() -> None:
    log = bytes.fromhex("0001 00000002 6869 0002 00000002 0001")
    assert taken("a length changed", 0, 3, data=log, order="big") == log[:5] + b"\3" + log[6:]
    assert taken("another count", 0, 0xFFFF, data=log, order="big") == log[:-2] + b"\xff\xff"
    assert taken("another count", 0, 1, data=log, order="big") == log
    assert taken("two byte orders", 0, data=log, order="big")[:6] == b"\1\0\2\0\0\0"


@pytest.mark.parametrize(
    ("data", "way", "answers", "expected"),
    [
        (b"x", "a part removed", [MENDED], b""),
        (b"x", "nested", [1, MENDED], tlv(0, b"x")),
        (b"x", "a length changed", [0], bytes(6)),
        (b"x", "two parts exchanged", [0, 9], b"\x09"),
        (b"x", "no end record", [], b"x"),
        (bytes(9), "another count", [1], bytes(9)[:0] + tlv(2, b"\1\0") + bytes(9)),
        (HI, "another count", [0, 1], HI + tlv(2, b"\1\0")),
        (HI, "no end record", [0], HI),
        # A value that is not all there: the place ends with the bytes.
        (HI[:-1], "a part repeated", [0, 0, 1, MENDED], HI[:-1] * 2),
        (HI[:-1], "a value resized", [0, 1, b"", MENDED], tlv(1, b"h")),
        # An end record of a wrong length ends the walk, and is none.
        (tlv(2, b"abc") + HI, "no end record", [0], tlv(2, b"abc") + HI),
    ],
)
def test_of_bytes_that_are_no_log(
    data: bytes, way: str, answers: list[Any], expected: bytes
) -> None:
    assert taken(way, *answers, data=data) == expected


def test_large_parts_are_not_doubled() -> None:
    long = tlv(1, bytes(GROWTH))
    made = taken("a part repeated", 0, 0, 1, MENDED, data=long + END)
    assert made == long + tlv(1, b"") + END
    made = taken("something behind the end", 0, 1, b"x", data=long + END)
    assert made == long + END + b"x"
