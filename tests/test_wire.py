"""Kinds, byte orders, header and text: the constants against the spec and against struct."""

from __future__ import annotations

import struct
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlvlog import wire
from tlvlog.errors import EncodeError
from tlvlog.schema import builtin


def test_the_numbers_are_those_of_the_format() -> None:
    """Written down once more, by hand: nobody may change them by an edit of the spec."""
    assert wire.HEADER_SIZE == 6
    assert wire.TRAILER_SIZE == 8
    assert (wire.END_TYPE, wire.END_LENGTH) == (2, 2)
    assert wire.COUNT_MAX == 65535
    assert (wire.STOPPED, wire.INVALID) == (0, 0xFFFF)
    assert wire.ORDER_LENGTH_MAX == 65535


def test_kinds_are_those_of_the_spec() -> None:
    fixed = {kind.name: kind for kind in builtin().kinds if kind.size}
    assert set(wire.LETTERS) == set(fixed)
    for order in wire.MARKS:
        for name, number in wire.NUMBERS[order].items():
            assert number.size == fixed[name].size
            low = -(1 << 8 * number.size - 1) if fixed[name].signed else 0
            assert number.unpack(number.pack(low)) == (low,)
            with pytest.raises(struct.error):
                number.pack(low - 1)


def test_header() -> None:
    assert wire.HEADERS["little"].pack(1, 2) == bytes([1, 0, 2, 0, 0, 0])
    assert wire.HEADERS["big"].pack(1, 2) == bytes([0, 1, 0, 0, 0, 2])


def test_host() -> None:
    assert sys.byteorder == wire.HOST
    assert wire.byte_order("host") == sys.byteorder
    assert wire.byte_order("little") == "little"
    assert wire.byte_order("big") == "big"


@pytest.mark.parametrize("name", ["auto", "", "Little", "le", "network"])
def test_no_other_byte_order(name: str) -> None:
    with pytest.raises(ValueError, match="is none of little, big, host"):
        wire.byte_order(name)


@given(st.integers(1, 65535))
def test_no_length_has_its_twin_in_range(length: int) -> None:
    """The rule of "auto" rests on this."""
    twin = int.from_bytes(length.to_bytes(4, "little"), "big")
    assert twin > wire.ORDER_LENGTH_MAX


@given(st.binary())
def test_any_bytes_are_text_and_back(data: bytes) -> None:
    assert wire.bytes_of(wire.text_of(data)) == data


@given(st.text())
def test_any_text_is_bytes_and_back(text: str) -> None:
    assert wire.text_of(wire.bytes_of(text)) == text


def test_bytes_of_refuses_surrogates_that_no_byte_stands_for() -> None:
    with pytest.raises(UnicodeEncodeError):
        wire.bytes_of("\ud800")


@pytest.mark.parametrize(
    ("given_text", "text", "nul"),
    [
        ("", "", False),
        ("a", "a", False),
        ("a\0", "a", True),
        ("\0", "", True),
        ("a\0\0", "a\0", True),
        ("a\0b", "a\0b", False),
        (b"a", "a", False),
        (b"a\0", "a", True),
        (bytearray(b"a"), "a", False),
        (memoryview(b"\xff"), "\udcff", False),
        (b"\xc3\xa9", "\u00e9", False),
        ("\udcc3\udca9", "\u00e9", False),
        ("\u00e9\0", "\u00e9", True),
    ],
)
def test_canonical_text(given_text: object, text: str, nul: bool) -> None:
    assert wire.canonical_text(given_text) == (text, nul)


@pytest.mark.parametrize("value", [None, 1, ["a"], 1.5])
def test_canonical_text_takes_text_only(value: object) -> None:
    with pytest.raises(EncodeError, match="text expected, found"):
        wire.canonical_text(value)


@pytest.mark.parametrize("text", ["\ud800", "a\udfff", "\ud83d\ude00", "ab\udc7f"])
def test_canonical_text_refuses_what_utf8_cannot_carry(text: str) -> None:
    place = next(index for index, char in enumerate(text) if ord(char) >= 0xD800)
    with pytest.raises(EncodeError, match=f"character {place} is a lone surrogate"):
        wire.canonical_text(text)


@given(st.binary())
def test_canonical_text_is_what_is_decoded(data: bytes) -> None:
    """Given as bytes or as what they decode to, text becomes the same."""
    text, nul = wire.canonical_text(data)
    assert wire.canonical_text(wire.text_of(data)) == (text, nul)
    assert wire.bytes_of(text) + b"\0" * nul == data
