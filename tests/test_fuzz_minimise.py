"""fuzz.minimise: what it gives shows the same, is no longer, takes a bounded number of tries."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tlvlog
from tlvlog import ExtendedError, String
from tlvlog.fuzz.minimise import minimise
from tlvlog.schema import builtin
from tlvlog.testing import damaged_logs


class Counted:
    """A predicate that counts how often it is asked."""

    def __init__(self, needle: bytes) -> None:
        self.needle = needle
        self.asked = 0

    def __call__(self, data: bytes) -> bool:
        self.asked += 1
        return self.needle in data


@settings(max_examples=50)
@given(made=damaged_logs(), at=st.integers(0, 1 << 16), tries=st.integers(0, 300))
def test_it_still_shows(made: object, at: int, tries: int) -> None:
    """The result shows what the input shows, is at most as long, after at most so many tries."""
    data: bytes = made.data  # type: ignore[attr-defined]
    needle = data[at % (len(data) + 1) :][:3]
    shows = Counted(needle)
    small = minimise(data, builtin(), shows, tries=tries)
    assert needle in small
    assert len(small) <= len(data)
    assert shows.asked <= tries


@pytest.mark.parametrize("order", ["little", "big"])
def test_a_needle_is_all_that_is_left(order: str) -> None:
    data = tlvlog.encode([String("hay needle hay"), String("x" * 300)] * 9, byte_order=order)
    assert minimise(data, builtin(), Counted(b"needle")) == b"needle"


def test_records_go_whole_and_lengths_are_mended() -> None:
    """Where the log must stay a log, bytes alone could not be taken away."""
    records = [String("a"), ExtendedError(-22, message="much to say"), String("b" * 99)] * 20
    data = tlvlog.encode(records)

    def shows(candidate: bytes) -> bool:
        try:
            log = tlvlog.decode(candidate)
        except tlvlog.DecodeError:
            return False
        return log.state == "complete" and any(r.name == "error" for r in log.records)

    small = minimise(data, builtin(), shows)
    log = tlvlog.decode(small)
    assert [record.name for record in log.records] == ["error"]
    assert len(small) == 6 + 10 + 8


def test_attributes_go_from_the_middle() -> None:
    """What stands between two others, in a nest, goes alone."""
    limit = [("kind", 1), ("min", 2), ("max", 3), ("mask", 4)]
    data = tlvlog.encode([ExtendedError(-22, message="m", limit=limit, cookie=b"c")])

    def shows(candidate: bytes) -> bool:
        try:
            (record,) = tlvlog.decode(candidate).records
        except (tlvlog.DecodeError, ValueError):
            return False
        nests = [item.value for item in record.attributes if item.name == "limit"]
        return bool(nests) and {"kind", "mask"} <= {item.name for item in nests[0]}  # type: ignore[attr-defined]

    small = minimise(data, builtin(), shows)
    assert shows(small)
    assert len(small) == 6 + 10 + 6 + (6 + 4) + (6 + 8)


def test_what_does_not_matter_becomes_zero() -> None:
    data = bytes(range(1, 40))
    assert minimise(
        data, builtin(), lambda candidate: len(candidate) >= 5 and candidate[4] > 3
    ) in (b"\0\0\0\0" + bytes([value]) for value in data)


def test_nothing_to_take_away() -> None:
    assert minimise(b"", builtin(), lambda _: True) == b""
