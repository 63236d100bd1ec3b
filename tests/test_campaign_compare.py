"""What differs between two campaigns, and what is shown of one."""

from __future__ import annotations

from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.campaigns import calls
from tlvlog.campaign.compare import compare, compare_tables, is_chance
from tlvlog.campaign.outcome import of_call, of_text
from tlvlog.campaign.partial import CampaignError, Partial
from tlvlog.campaign.rekey import rekeyed
from tlvlog.campaign.select import Filter, rows, selected
from tlvlog.campaign.signature import Signature, hash_of
from tlvlog.kernel.recorded import LOOKUP_LOG

DENIED = Signature("BPF_PROG_LOAD", 13, 2, 4)
SILENT = Signature("BPF_PROG_LOAD", 1, what="-")
ACCEPTED = Signature("BPF_PROG_LOAD", 0)


def counted(**counts: int) -> Partial:
    partial = Partial()
    for name, count in counts.items():
        signature = {"denied": DENIED, "silent": SILENT, "accepted": ACCEPTED}[name]
        partial.entry(signature).cell(1, "6.18").count = count
    return partial


def test_new_gone_and_changed() -> None:
    before = counted(denied=500, accepted=500)
    after = counted(silent=100, accepted=900)
    changes = {(c.kind, c.signature) for c in compare(before, after).changes}
    assert changes == {("new", SILENT), ("gone", DENIED), ("changed", ACCEPTED)}
    assert compare(before, before).changes == []
    assert compare(Partial(), Partial()).changes == []


def test_shares_are_compared_not_counts() -> None:
    """Ten times as many calls with the same shares are no change; chance is none either."""
    assert compare(counted(denied=50, accepted=50), counted(denied=500, accepted=500)).same == 2
    assert compare(counted(denied=3, accepted=7), counted(denied=5, accepted=5)).changes == []
    few = compare(counted(denied=2, accepted=90), counted(accepted=90), min_count=5)
    assert few.changes == []


@given(st.integers(0, 40), st.integers(1, 40), st.integers(0, 40), st.integers(1, 40))
def test_chance_is_fishers_test(left: int, n: int, right: int, m: int) -> None:
    """Small counts: the sum of the probabilities of all tables as rare as this one."""
    left, right = min(left, n), min(right, m)
    both, total = left + right, n + m
    weights = [comb(n, k) * comb(m, both - k) for k in range(both + 1)]
    rare = sum(w for w in weights if w <= comb(n, left) * comb(m, right))
    if both != total:
        assert is_chance(left, n, right, m) == (rare * 1000 > comb(total, both))
    assert is_chance(left, n, right, m) == is_chance(right, m, left, n)


def test_large_counts_are_told_by_whole_numbers() -> None:
    assert is_chance(5000, 10_000, 5050, 10_000)
    assert not is_chance(5000, 10_000, 5500, 10_000)


def test_a_new_registry_files_nothing_anew() -> None:
    """A message that had no reason when A ran is the same as the reason that B gives it."""
    old, new = Partial(), Partial()
    message = "R0 invalid mem access 'map_value_or_null'"
    key = Signature("BPF_PROG_LOAD", 13, 2, 0, hash_of(message))
    old.entry(key).cell(1, "").count = 10
    old.entry(key).say(message)
    new.add(of_text(LOOKUP_LOG, errno=13, program_type=1))
    new.entry(DENIED).cell(1, "").count = 10
    assert list(rekeyed(old).entries) == [DENIED]
    assert compare(old, new).changes == []
    # One that was read by an older registry still has the message that both know.
    older = Partial()
    older.entry(key).cell(1, "").count = 10
    older.entry(key).say(message)
    assert compare(older, old).changes == []
    assert compare(old, older).changes == []
    # And a registry that has no such reason joins what one that has it counted.
    assert compare(older, new).changes == []
    assert compare(new, older).changes == []


def test_tables_of_veristat() -> None:
    """Verdicts that differ count; a program that one side lacks does not, nor does 0 against 0."""
    head = b"file_name,prog_name,verdict,total_insns\n"
    before = head + b"a.o,x,success,10\na.o,y,success,0\na.o,gone,success,1\n"
    same = head + b"a.o,x,success,12\na.o,y,success,0\nb.o,new,failure,1\n"
    changes = compare_tables(before, same)
    assert not any(change.is_mismatch for change in changes)
    assert {change.program for change in changes} == {"x", "gone", "new"}
    worse = head + b"a.o,x,failure,10\n"
    assert any(change.is_mismatch for change in compare_tables(before, worse))
    with pytest.raises(CampaignError):
        compare_tables(b"a,b\n1,2\n", before)


def test_rows_add_up() -> None:
    """However calls are grouped, all of them are in one row."""
    partial = Partial()
    for call in calls(300):
        partial.add(of_call(call, "6.18"))
    for by in (("signature",), ("errno",), ("type", "reason"), ("operation", "kernel")):
        found = rows(partial, by)
        assert sum(row.counts.count for row in found) == 300
        assert all(list(row.names) == list(by) for row in found)


def test_filters_and_orders_are_those_of_veristat() -> None:
    partial = Partial()
    for call in calls(300):
        partial.add(of_call(call, "6.18"))
    found = selected(partial, by=("errno",), where=["errno=E*"], sort=["count"])
    assert {row.names["errno"][0] for row in found} == {"E"}
    assert [r.counts.count for r in found] == sorted((r.counts.count for r in found), reverse=True)
    least = selected(partial, by=("errno",), where=["errno=E*"], sort=["count^"])
    assert [row.names for row in least] == [row.names for row in found][::-1]
    denied = selected(partial, by=("errno",), where=["!errno=E*"])
    assert {row.names["errno"] for row in denied} | {row.names["errno"] for row in found} == {
        row.names["errno"] for row in rows(partial, ("errno",))
    }
    by_type = selected(partial, by=("errno",), where=["type=kprobe"])
    assert sum(row.counts.count for row in by_type) == sum(
        row.counts.count for row in rows(partial, ("type",)) if row.names["type"] == "kprobe"
    )
    assert len(selected(partial, top=2)) == 2


@pytest.mark.parametrize("text", ["", "count", "count>x", "nothing=1", "errno>5", "count=>5"])
def test_filters_that_are_none(text: str) -> None:
    with pytest.raises(CampaignError):
        Filter(text)
