"""Entries that the core reads: the same calls, ends and damage as in Python alone."""

from __future__ import annotations

import io
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.campaigns import TIME, capture, damaged, header
from tests.test_campaign_tally import KEYS, VALUES
from tlvlog._native.accelerator import core
from tlvlog.errors import CaptureError
from tlvlog.formats import capture as module
from tlvlog.formats.capture import Call, Limits, Reader, call_bytes
from tlvlog.formats.stream import pack

pytestmark = pytest.mark.skipif(core is None, reason="the native core is not built here")

DATA = capture(60)


def read(data: bytes, cut: int, *, plain: bool) -> tuple[object, ...]:
    """All that a reader says of a file that grows once, up to its damage."""
    file = io.BytesIO(data[:cut])
    with pytest.MonkeyPatch.context() as patch:
        if not plain:
            patch.setattr(module, "core", None)
        reader = Reader(file)
    found: list[object] = []
    try:
        for part in (b"", data[cut:]):
            at = file.tell()
            file.seek(0, io.SEEK_END)
            file.write(part)
            file.seek(at)
            found += [(call, reader.end, reader.header) for call in reader]
            found.append((reader.end, reader.cut))
    except CaptureError as error:
        found.append((str(error), error.offset, reader.end))
        with pytest.raises(CaptureError) as again:  # and whenever it is asked again
            next(iter(reader))
        found.append(str(again.value))
    return tuple(found)


def agree(data: bytes, cut: int) -> None:
    assert read(data, cut, plain=True) == read(data, cut, plain=False)


@settings(max_examples=30)
@given(st.integers(0, 1 << 60), st.integers(0, 3))
def test_damaged_captures(seed: int, times: int) -> None:
    """Bytes changed, cut, doubled, and read while the file grows."""
    chooser = random.Random(seed)
    whole = DATA if chooser.randrange(2) else DATA + header("7.1.0") + DATA
    data = damaged(whole, chooser, times)
    agree(data, chooser.randrange(len(data) + 1))


@settings(max_examples=50)
@given(st.dictionaries(KEYS, VALUES, max_size=14), st.integers(0, 400))
def test_entries_of_any_kind(entry: dict[str, object], cut: int) -> None:
    """Keys in any order with values of any kind: the same call, with the same other keys."""
    data = header() + pack(entry) + DATA[len(header()) :]
    agree(data, min(cut, len(data)))


def test_text_that_is_not_utf8_and_numbers_at_their_edges() -> None:
    for number in (0, 127, 128, 1 << 63, (1 << 64) - 1, -1, -32, -33, -(1 << 63)):
        call = Call(time=TIME, command="\udcff\u00e9", result=number, extra={"asked": True})
        entry = call_bytes(call)
        agree(header() + entry * 3, 0)


def test_what_is_too_long_is_damage() -> None:
    """A length is compared with the limits before it is waited for."""
    for claim in (b"\xc6\xff\xff\xff\xff", b"\xdb\x7f\xff\xff\xff"):
        agree(header() + b"\x81\xa3log" + claim + b"x" * 200_000, 100)


def test_other_limits_are_python_s() -> None:
    """The core knows the default limits alone."""
    reader = Reader(io.BytesIO(DATA), Limits(entry=200))
    with pytest.raises(CaptureError):
        list(reader)


def test_it_reads_in_the_core() -> None:
    """The law above would hold for a core that reads nothing."""
    assert core is not None
    entry = call_bytes(Call(time=TIME, log=b"x" * 50))
    found, is_cut = core.read_calls(entry * 5 + entry[:9], 0, 100)
    assert len(found) == 5
    assert is_cut
    assert found[0][-1] == len(entry)
    assert core.read_calls(header(), 0, 9) == ([], False)
    with pytest.raises(ValueError, match="outside"):
        core.read_calls(b"", 1, 1)
    with pytest.raises(TypeError):
        core.read_calls(b"", 1)
