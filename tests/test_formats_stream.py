"""stream: msgpack values one behind the other, held to bounds."""

from __future__ import annotations

import itertools
import subprocess
import sys

import msgpack
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tlvlog.formats.stream import Bounds, Ext, Values, extension, pack, whole

WIDE = Bounds(1 << 20, 10_000, 20)

scalars = (
    st.none()
    | st.booleans()
    | st.integers(-(1 << 63), (1 << 64) - 1)
    | st.floats(allow_nan=False)
    | st.text(max_size=300)
    | st.binary(max_size=300)
    | st.builds(Ext, st.integers(-128, -2) | st.integers(0, 127), st.binary(max_size=20))
)
values = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=20) | st.dictionaries(st.text(max_size=40), inner, max_size=20)
    ),
    max_leaves=40,
)


def read(pieces: list[bytes], bounds: Bounds = WIDE) -> tuple[list[object], Values]:
    """All whole values of bytes that come in pieces."""
    found, stream = [], Values(bounds)
    for piece in pieces:
        stream.feed(piece)
        while stream.advance():
            found.append(stream.value)
    return found, stream


@given(values)
def test_values_come_back(value: object) -> None:
    """What is packed is the one whole value that it was."""
    assert whole(pack(value), WIDE) == value


@settings(max_examples=40)
@given(st.lists(values, min_size=1, max_size=4), st.data())
def test_every_cut_leaves_the_whole_values(given: list[object], data: st.DataObject) -> None:
    """Cut anywhere, fed in any pieces: the whole values, where they end, what is behind them."""
    packed = [pack(value) for value in given]
    ends = list(itertools.accumulate(map(len, packed)))
    stream = b"".join(packed)
    for cut in range(0, len(stream) + 1, max(1, len(stream) // 60)):
        at = data.draw(st.integers(0, cut))
        found, reader = read([stream[:at], stream[at:cut]])
        count = sum(end <= cut for end in ends)
        assert found == given[:count]
        assert reader.end == (ends[count - 1] if count else 0)
        assert reader.rest == cut - reader.end


@given(st.binary(max_size=200))
def test_any_bytes_give_values_or_say_why_not(data: bytes) -> None:
    """Any bytes: values up to a place, then too few bytes, or ValueError for good."""
    stream = Values(WIDE)
    stream.feed(data)
    said = []
    for _ in range(2):
        try:
            while stream.advance():
                assert stream.end <= len(data)
        except ValueError as error:
            said.append(str(error))
    assert not said or (said[0] == said[1] != "")


@pytest.mark.parametrize("before", [b"", b"\x93\x01\xa3abc", b"\x92\xc4\x05\xc6\xff\xff\xff\xff"])
@pytest.mark.parametrize("behind", [0, 1, 9, 300, 70_000, 200_000])
@pytest.mark.parametrize("head", ["c6", "db", "c9"])
def test_a_length_beyond_the_bounds_is_refused_whatever_is_there(
    head: str, behind: int, before: bytes
) -> None:
    """A length of four bytes is compared with the bounds before what it promises has come."""
    behind += head == "c9"  # the type number belongs to the head
    stream = before + bytes.fromhex(head) + b"\xff\xff\xff\xff" + b"\xc6" * behind
    with pytest.raises(ValueError, match="at most 1048576 fit"):
        read([stream])
    inside = before + bytes.fromhex(head) + b"\0\x04\0\0" + b"\xc6" * behind
    assert read([inside])[1].rest == len(inside)


@pytest.mark.parametrize("size", [70_000, 1_000_000])
def test_long_values_that_come_slowly(size: int) -> None:
    """A long value is read whatever it holds, in pieces of any size."""
    value = {"log": b"\xc6\xff\xff\xff\xff" * (size // 5), "tail": [1] * 10}
    data = pack(value) + pack("next")
    for step in (5000, len(data)):
        pieces = [data[at : at + step] for at in range(0, len(data), step)]
        assert read(pieces)[0] == [value, "next"]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("ddffffffff", "more than 10000 items"),
        ("dfffffffff", "more than 10000 items"),
        ("91" * 21, "nested more than 20 deep"),
        ("91" * 2000, "nested more than 20 deep"),
        ("dc2711" + "90" * 10_001, "more than 10000 items"),
        ("dc1000" + ("dc1000" + "c0" * 4096) * 4096, "more than 10000 items"),
        ("c1", "0xc1 begins no msgpack value"),
        ("8101a178", "a key that is int"),
        ("81c40161a178", "a key that is bytes"),
        ("8190a178", "a key that is list"),
        ("82a161c0a161c0", "the key 'a' stands twice"),
        ("c70500" + "00" * 5 + "c1", "0xc1"),
    ],
)
def test_hostile_bytes_are_refused(data: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        read([bytes.fromhex(data) + b"\xc0" * 9])


def test_what_is_long_in_all_is_refused() -> None:
    """A value whose parts are within the bounds and whose sum is not, in memory for the bounds."""
    data = b"\xdc\x00\x64" + pack(b"x" * 600_000) * 100
    with pytest.raises(ValueError, match="at most 1048576 fit"):
        read([data[at : at + 65536] for at in range(0, len(data), 65536)])


def test_text_is_bytes_that_need_not_be_utf8() -> None:
    assert whole(b"\xa2\xff\x00", WIDE) == "\udcff\0"
    assert pack("\udcff\0") == b"\xa2\xff\x00"
    stream = Values(WIDE, text_errors="strict")
    stream.feed(b"\xa2\xff\x00")
    with pytest.raises(ValueError, match="utf-8"):
        stream.advance()


def test_times_are_extensions() -> None:
    time = whole(b"\xd6\xff\0\0\0\1", WIDE)
    assert extension(time) == (-1, b"\0\0\0\1")
    assert pack(time) == b"\xd6\xff\0\0\0\1"
    assert extension(Ext(-2, b"ab")) == (-2, b"ab")
    assert extension("text") is None


@pytest.mark.parametrize("value", [1 << 64, -(1 << 63) - 1, object(), {1, 2}, "\ud800"])
def test_what_msgpack_cannot_carry_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        pack(value)


@pytest.mark.once
def test_the_unpacker_in_python_alone_does_the_same() -> None:
    """Where msgpack has no compiled part its Python one gives the same answers."""
    code = "import sys, pytest; sys.exit(pytest.main(sys.argv[1:]))"
    tests = [__file__, "-q", "-n", "0", "-p", "no:cacheprovider", "-k", "hostile or whatever"]
    if msgpack.Unpacker.__module__ == "msgpack.fallback":
        return
    done = subprocess.run(
        [sys.executable, "-c", code, *tests],
        env={"MSGPACK_PUREPYTHON": "1", "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout
