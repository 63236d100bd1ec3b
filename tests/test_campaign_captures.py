"""Captures counted in stretches: by guess and check, whatever the file holds."""

from __future__ import annotations

import io
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.campaigns import calls, capture, header
from tlvlog.campaign import captures
from tlvlog.campaign.captures import Stretch, count_stretch, find_entry
from tlvlog.campaign.outcome import of_call
from tlvlog.campaign.partial import Partial, merged
from tlvlog.formats.capture import Call, Reader, call_bytes

DATA = capture(60)


def whole(data: bytes) -> Stretch:
    return count_stretch(io.BytesIO(data), 0, len(data), None)


def read_one_by_one(data: bytes) -> Partial:
    """The oracle: every call through the reader that everything else uses."""
    result = Partial()
    reader = Reader(io.BytesIO(data))
    for call in reader:
        assert reader.header is not None
        result.add(of_call(call, reader.header.kernel))
    return result


def test_a_stretch_counts_what_a_reader_reads() -> None:
    data = DATA + header("7.0.0") + DATA[len(header()) :]
    stretch = whole(data)
    assert (stretch.end, stretch.error, stretch.cut) == (len(data), "", 0)
    assert stretch.partial.to_bytes() == read_one_by_one(data).to_bytes()
    kernels = {cell[1] for entry in stretch.partial.entries.values() for cell in entry.cells}
    assert kernels == {"6.18.0", "7.0.0"}


@settings(max_examples=12)
@given(st.integers(900, len(DATA)), st.sampled_from([64, 1 << 12, 4 << 20]))
def test_stretches_meet(step: int, chunk: int) -> None:
    """Stretches of any size, read in chunks of any size, meet and count the same."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(captures, "CHUNK", chunk)
        stretches = [
            count_stretch(
                io.BytesIO(DATA), at, at + step, "6.18.0" if at else None, is_guess=at > 0
            )
            for at in range(0, len(DATA), step)
        ]
    at = 0
    for stretch in stretches:
        if stretch.found:
            assert stretch.begin == at
            at = stretch.end
    assert at == len(DATA)
    total = merged(stretch.partial for stretch in stretches)
    assert total.to_bytes() == whole(DATA).partial.to_bytes()


@settings(max_examples=20)
@given(st.integers(0, len(DATA)))
def test_a_cut_file_is_no_damage(end: int) -> None:
    """Wherever a file ends, the entries in front of that place are counted."""
    stretch = whole(DATA[:end])
    assert stretch.error == ""
    assert stretch.end + stretch.cut == end
    assert stretch.partial.to_bytes() == read_one_by_one(DATA[:end]).to_bytes()


@settings(max_examples=20)
@given(st.integers(0, len(DATA) - 1), st.integers(0, 255))
def test_damage_ends_the_counting(at: int, byte: int) -> None:
    """A changed byte changes a count or is damage; what stands in front of it is counted."""
    data = bytearray(DATA)
    data[at] = byte
    stretch = whole(bytes(data))
    assert stretch.end <= len(data)
    if stretch.error:
        assert f"offset {stretch.end}" in stretch.error or stretch.end == 0
    # Counting up to the damage again comes to the same.
    again = count_stretch(io.BytesIO(bytes(data)), 0, max(stretch.end, 0), None)
    assert again.partial.to_bytes() == stretch.partial.to_bytes()


def test_an_entry_inside_of_a_log_is_not_taken_for_one() -> None:
    """Bytes of a log may look like entries; stretches that begin there do not meet."""
    inner = b"".join(call_bytes(call) for call in calls(20, seed=5))
    outer = call_bytes(Call(time=1, operation="X", result=-13, log=b"\1\0" + inner))
    data = header() + outer + call_bytes(Call(time=2, operation="Y", result=-13))
    guess = count_stretch(io.BytesIO(data), len(header()) + 90, len(data), "6.18.0", is_guess=True)
    assert guess.found
    assert guess.begin != len(header()) + len(outer)
    assert whole(data).partial.count == 2


def test_an_entry_is_looked_for_in_noise() -> None:
    chooser = random.Random(3)
    noise = bytearray(chooser.randbytes(2000))
    assert find_entry(noise, 0, is_all=True) is None
    entries = b"".join(call_bytes(call) for call in calls(5))
    assert find_entry(noise + bytearray(entries), 0, is_all=True) == (2000, True)
    assert find_entry(noise + bytearray(entries[:70]), 0, is_all=False) == (2000, False)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xc1",
        call_bytes(Call(time=1)),
        header() + b"\x93abc",
        header() + b"\x81\xa4time\xa1x",
        header() + b"\x82\xa4time\x01\xa4time\x01",
        header() + b"\xdf\xff\xff\xff\xff",
    ],
)
def test_hostile_files_are_bounded_and_told(data: bytes) -> None:
    stretch = whole(data)
    assert stretch.partial.count == 0
    assert stretch.error or stretch.end + stretch.cut == len(data)
