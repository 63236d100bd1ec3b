"""Names without flavours, and near names."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlvlog.btf import essential_name, near_names


@pytest.mark.parametrize(
    ("name", "essential"),
    [
        ("task_struct", "task_struct"),
        ("task_struct___old", "task_struct"),
        ("a___b___c", "a___b"),
        ("a____b", "a____b"),
        ("a___", "a___"),
        ("___a", "___a"),
        ("x___b____", "x"),
        ("", ""),
    ],
)
def test_flavours_are_cut_at_the_last_one(name: str, essential: str) -> None:
    assert essential_name(name) == essential


@given(st.text(alphabet="ab_", max_size=24))
def test_the_rule_in_one_expression(name: str) -> None:
    """The greedy expression that says the same: up to the last `___` with neighbours."""
    whole = re.fullmatch(r"(.*[^_])___[^_].*", name)
    assert essential_name(name) == (whole[1] if whole else name)


def test_near_names_know_renamed_members() -> None:
    members = ["nr_queued", "h_nr_queued", "load", "min_vruntime", "nr_switches"]
    assert "nr_queued" in near_names("nr_running", members)
    assert near_names("nr_running", members, likely={"nr_queued": 0.2})[0] == "nr_queued"
    assert near_names("xyz", members) == []
