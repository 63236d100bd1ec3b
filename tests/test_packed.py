"""packed: msgpack with bounds, compared with the msgpack library."""

from __future__ import annotations

import msgpack
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlvlog.formats.packed import Bounds, Ext, IncompleteError, pack, unpack

WIDE = Bounds(1 << 20, 10_000, 20)

scalars = (
    st.none()
    | st.booleans()
    | st.integers(-(1 << 63), (1 << 64) - 1)
    | st.floats(allow_nan=False)
    | st.text(max_size=300)
    | st.binary(max_size=300)
)
values = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=20) | st.dictionaries(st.text(max_size=40), inner, max_size=20)
    ),
    max_leaves=40,
)


@given(values)
def test_the_library_reads_what_is_packed(value: object) -> None:
    """What is packed here is what the msgpack library packs, bytes for bytes."""
    data = pack(value)
    assert data == msgpack.packb(value)
    assert msgpack.unpackb(data, strict_map_key=True) == value


@given(values, st.binary(max_size=9))
def test_a_value_comes_back_and_says_where_it_ends(value: object, behind: bytes) -> None:
    """A value unpacks to itself, whatever follows it."""
    data = pack(value)
    assert unpack(data + behind, WIDE) == (value, len(data))


@given(values)
def test_every_cut_is_incomplete(value: object) -> None:
    """Cut anywhere, a value needs more bytes than there are, and never more than it has."""
    data = pack(value)
    for end in range(0, len(data), max(1, len(data) // 50)):
        with pytest.raises(IncompleteError) as found:
            unpack(data[:end], WIDE)
        assert end < found.value.needed <= len(data)


@given(st.binary(max_size=200))
def test_any_bytes_give_a_value_or_say_why_not(data: bytes) -> None:
    """Any bytes: a value, too few of them, or ValueError."""
    try:
        value, end = unpack(data, WIDE)
    except (IncompleteError, ValueError):
        return
    assert 0 < end <= len(data)
    assert unpack(pack(value), WIDE)[0] == value or value != value or "nan" in repr(value)


@pytest.mark.parametrize("size", [0, 1, 2, 3, 4, 8, 15, 16, 17, 255, 256, 65536])
def test_extension_values_are_kept(size: int) -> None:
    value = Ext(-5, bytes(size))
    assert pack(value) == msgpack.packb(msgpack.ExtType(5, bytes(size))).replace(
        b"\x05", b"\xfb", 1
    ) or size in (5, 0x0505)
    assert unpack(pack(value), WIDE)[0] == value


@pytest.mark.parametrize("length", [31, 32, 255, 256, 65535, 65536])
def test_text_of_every_length_form(length: int) -> None:
    data = pack("a" * length)
    assert data == msgpack.packb("a" * length)
    assert unpack(data, WIDE) == ("a" * length, len(data))


def test_bytes_that_are_no_utf8_are_kept_in_text() -> None:
    data = b"\xa2\xff\x00"
    value, _ = unpack(data, WIDE)
    assert value == "\udcff\0"
    assert pack(value) == data


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("c6ffffffff", "4294967300 bytes or more"),  # 4 GiB of bytes that are not there
        ("dbffffffff", "4294967300 bytes or more"),
        ("c9ffffffff", "bytes or more"),
        ("ddffffffff", "more than 10000 items"),
        ("dfffffffff", "more than 10000 items"),
        ("91" * 21, "nested more than 20 deep"),
        ("dc2711" + "90" * 10_001, "more than 10000 items"),
        ("c1", "0xc1 begins no msgpack value"),
        ("8101a178", "a key that is int"),
        ("82a161c0a161c0", "the key 'a' stands twice"),
    ],
)
def test_hostile_bytes_are_refused_before_memory_is_spent(data: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        unpack(bytes.fromhex(data), WIDE)


@pytest.mark.parametrize("value", [1 << 64, -(1 << 63) - 1])
def test_numbers_beyond_64_bits_are_refused(value: int) -> None:
    with pytest.raises(ValueError, match="more than 64 bits"):
        pack(value)
