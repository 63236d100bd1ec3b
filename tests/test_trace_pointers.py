"""pointers: kernel addresses are hidden, what only looks like one is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlvlog import ExtendedError, String, encode
from tlvlog.trace.pointers import mask, mask_records


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (b"r1 = 0xffff888213a06400", b"r1 = 0xffffXXXXXXXXXXXX"),
        (b"ffffffff81234567", b"ffffXXXXXXXXXXXX"),
        (b"at FFFFFFFFC0123456.", b"at FFFFXXXXXXXXXXXX."),
        (b"r1 = 0xff25830901fbe400", b"r1 = 0xffXXXXXXXXXXXXXX"),  # x86, five levels
        (b"r1 = 0xff11000000001000", b"r1 = 0xffXXXXXXXXXXXXXX"),
        (b"fff0000012345678", b"ffXXXXXXXXXXXXXX"),  # arm64, 52 bits
        (b"ff60000012345678", b"ffXXXXXXXXXXXXXX"),  # RISC-V, Sv57
        (b"c00800000a1b2c3d", b"c00XXXXXXXXXXXXX"),  # POWER
        (b"0x900000000a1b2c3d", b"0x9000XXXXXXXXXXXX"),  # LoongArch
        (b"0xff00000000000000", None),  # the topmost byte
        (b"0xc000000000000000", None),  # two bits
        (b"umax=0x7fffffff00000fff", None),
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


@given(
    st.one_of(
        st.integers(0xFF11_0000_0000_0000, 0xFF11_FFFF_FFFF_FFFF),
        st.integers(0xFFF0_0000_0000_0000, 0xFFFF_FFFF_FEFF_FFFF),
        st.integers(0xFF00_0000_0000_0001, 0xFF7F_FFFF_FFFF_FFFF),
    )
)
def test_every_address_is_hidden(address: int) -> None:
    """Everything above user space but masks, single bits and small negatives."""
    if (1 << 64) - address & (1 << 64) - address - 1:
        assert b"X" * 12 in mask(b"%x" % address)


def test_every_text_of_a_record_is_masked() -> None:
    """Messages, arguments, and what stands in nests; a record without addresses stays."""
    address, hidden = "r1 = 0xffff888213a06400", "r1 = 0xffffXXXXXXXXXXXX"
    plain = ExtendedError(-22, reason="core.no-reason-given")
    records = [
        String(address),
        plain,
        ExtendedError(
            -22,
            subsystem="bpf",
            reason="register-not-readable",
            message=address,
            source_line=[("line", 3), ("text", address)],
            arguments=["R1"],
        ),
    ]
    masked = mask_records(records)
    assert masked[1] is plain
    assert encode(masked) == encode(records).replace(address.encode(), hidden.encode())
