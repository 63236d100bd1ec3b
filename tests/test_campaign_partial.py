"""Partial counts: whatever the split, the order and the tree of merges, the same bytes."""

from __future__ import annotations

import json
import random
from contextlib import suppress
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.campaigns import TIME, calls
from tlvlog.campaign import entry, partial
from tlvlog.campaign.bins import BIN_COUNT, bin_of, highest_of
from tlvlog.campaign.outcome import Outcome, of_call
from tlvlog.campaign.partial import CampaignError, Partial, merged
from tlvlog.campaign.spans import OverlapError, Spans
from tlvlog.campaign.timeline import BUCKETS_MAX, Timeline

OUTCOMES = [of_call(call, f"6.{number % 5}") for number, call in enumerate(calls(150))]


def counted(outcomes: list[Outcome]) -> Partial:
    result = Partial()
    for outcome in outcomes:
        result.add(outcome)
    return result


def in_any_tree(parts: list[Partial], chooser: random.Random) -> Partial:
    """Merged two at a time, in an order of chance, from their bytes."""
    while len(parts) > 1:
        first = parts.pop(chooser.randrange(len(parts)))
        second = Partial.from_bytes(parts.pop(chooser.randrange(len(parts))).to_bytes())
        first.merge(second)
        parts.append(first)
    return parts[0]


@settings(max_examples=12)
@given(st.integers(), st.integers(1, 60), st.sampled_from([(4096, 256), (3, 2)]))
def test_the_split_does_not_count(seed: int, count: int, bounds: tuple[int, int]) -> None:
    """One part or many, in any order, merged in any tree: the same bytes, bounds or not."""
    chooser = random.Random(seed)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(partial, "SIGNATURES_MAX", bounds[0])
        patch.setattr(entry, "CELLS_MAX", bounds[1])
        whole = counted(OUTCOMES).to_bytes()
        shuffled = chooser.sample(OUTCOMES, len(OUTCOMES))
        cuts = sorted(chooser.randrange(len(shuffled)) for _ in range(count))
        parts = [counted(shuffled[a:b]) for a, b in pairwise([0, *cuts, len(shuffled)])]
        assert in_any_tree(parts, chooser).to_bytes() == whole


def test_what_is_kept_is_exact() -> None:
    """Of more signatures than are kept, those that are have their true counts."""
    whole = counted(OUTCOMES)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(partial, "SIGNATURES_MAX", 5)
        few = counted(OUTCOMES)
        few.settle()
    assert len(few.entries) == 5 < len(whole.entries)
    assert few.count == whole.count
    for signature, kept in few.entries.items():
        assert kept.to_data() == whole.entries[signature].to_data()
    assert any(signature.is_registered for signature in few.entries)


def test_the_same_bytes_twice_are_refused() -> None:
    one = counted(OUTCOMES[:3])
    one.spans.add("a", 0, 10)
    with pytest.raises(OverlapError, match="twice"):
        merged([one, one])


@given(st.lists(st.integers(0, 40), min_size=2, max_size=12, unique=True), st.randoms())
def test_spans_that_touch_are_one(cuts: list[int], chooser: random.Random) -> None:
    """Stretches without a gap are one stretch, in whatever order they come."""
    cuts.sort()
    pieces = list(pairwise(cuts))
    chooser.shuffle(pieces)
    spans = Spans()
    for start, end in pieces:
        spans.add("a", start, end)
    assert spans.to_data() == [["a", cuts[0], cuts[-1]]]


@given(st.lists(st.integers(0, 1 << 40), min_size=1, max_size=40), st.randoms())
def test_time_has_no_order(seconds: list[int], chooser: random.Random) -> None:
    """Buckets are as wide as all times need, and no wider, whichever came first."""
    whole = Timeline()
    for second in seconds:
        whole.add(second, 1, 0)
    parts = [Timeline() for _ in range(3)]
    for second in chooser.sample(seconds, len(seconds)):
        part = chooser.choice(parts)
        part.add(second, 1, 0)
        if chooser.random() < 0.3:
            part.settle()
    for part in parts[1:]:
        parts[0].merge(part)
    assert parts[0].to_data() == whole.to_data()
    low, high = min(seconds), max(seconds)
    assert (high >> whole.shift) - (low >> whole.shift) < BUCKETS_MAX
    if whole.shift:
        narrower = whole.shift - 1
        assert (high >> narrower) - (low >> narrower) >= BUCKETS_MAX


def test_bins_follow_each_other() -> None:
    """Each size is in one bin, whose end it does not exceed."""
    for size in [*range(5000), 1 << 20, (1 << 20) + 1, (1 << 64) - 1]:
        number = bin_of(size)
        assert number < BIN_COUNT
        assert highest_of(number) >= size
        assert not number or highest_of(number - 1) < size
        assert size > 1024 or highest_of(number) == size


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"{}",
        b'{"format":2}',
        b'{"format":1,"signature":9}',
        b'{"format":1,"signature":1}',
        b"[" * 100_000,
    ],
)
def test_what_is_no_partial_is_refused(data: bytes) -> None:
    with pytest.raises(CampaignError):
        Partial.from_bytes(data)


@given(st.data())
def test_a_partial_with_a_value_of_another_kind_is_refused_or_read(data: st.DataObject) -> None:
    """Whatever stands in the file, nothing but CampaignError comes of it."""
    plain = json.loads(counted(OUTCOMES[:5]).to_bytes())
    key = data.draw(st.sampled_from(sorted(plain)))
    plain[key] = data.draw(
        st.one_of(st.none(), st.text(), st.lists(st.one_of(st.integers(), st.text()), max_size=3))
    )
    with suppress(CampaignError):
        Partial.from_data(plain)


def test_first_and_last_are_those_of_times_that_are_known() -> None:
    total = counted(OUTCOMES)
    counts = [item.total for item in total.entries.values()]
    assert min(c.first for c in counts if c.first) >= TIME
    assert all((c.first == 0) == (c.last == 0) for c in counts)
