"""pointers: kernel addresses are hidden, what only looks like one is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlvlog.trace.pointers import mask


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (b"r1 = 0xffff888213a06400", b"r1 = 0xffffXXXXXXXXXXXX"),
        (b"ffffffff81234567", b"ffffXXXXXXXXXXXX"),
        (b"at FFFFFFFFC0123456.", b"at FFFFXXXXXXXXXXXX."),
        (b"var_off=(0x0; 0xffffffffffffffff)", None),  # all bits
        (b"0xffffffff00000000", None),  # a mask: ones, then zeros
        (b"0xfffffffffffffff8", None),
        (b"0xffff800000000000", None),
        (b"0xfffffffffffffff3", None),  # -13
        (b"0x7fffffffffffffff", None),
        (b"0xffff888213a0640", None),  # fifteen digits
        (b"0xffff888213a064001", None),  # seventeen
        (b"id_ffff888213a06400", None),
        (b"", None),
    ],
)
def test_what_is_hidden(text: bytes, expected: bytes | None) -> None:
    assert mask(text) == (text if expected is None else expected)


@given(st.binary())
def test_the_length_stays(text: bytes) -> None:
    """Masking changes no length, and twice is once."""
    masked = mask(text)
    assert len(masked) == len(text)
    assert mask(masked) == masked


@given(st.integers(0xFFFF_8000_0000_0000, 0xFFFF_FFFF_FEFF_FFFF))
def test_every_address_is_hidden(address: int) -> None:
    """Everything above user space but masks and small negatives."""
    if (1 << 64) - address & (1 << 64) - address - 1:
        assert b"X" * 12 in mask(b"%x" % address)
