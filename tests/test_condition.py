"""Conditions on arguments: what they compare, and that what is missing is not advised on."""

from __future__ import annotations

import pytest

from tlvlog.condition import Comparison, holds, parse
from tlvlog.schema import Advice, Argument, Reason

NAMES = ("type", "size", "capacity")


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("size > 8", True),
        ("size <= 8", False),
        ("size > capacity", True),
        ("size == 9 and capacity == 8", True),
        ("size == 9 and capacity == 9", False),
        ("size > -1", True),
        ("type == 'map_value_or_null'", True),
        ("type != 'map_value_or_null'", False),
        ("type contains '_or_null'", True),
        ("type contains 'scalar'", False),
    ],
)
def test_a_condition_holds(condition: str, expected: bool) -> None:
    assert holds(condition, NAMES, ("map_value_or_null", 9, 8)) is expected


def test_what_is_missing_makes_a_comparison_false() -> None:
    """A variant may lack the last arguments; nothing is advised on them."""
    assert not holds("capacity != 5", NAMES, ("scalar", 9))
    assert not holds("size > capacity", NAMES, ("scalar", 9))
    assert not holds("type == 'x'", NAMES, (5, 5, 5))


def test_a_condition_is_its_comparisons() -> None:
    assert parse("size > capacity and type contains 'x y'") == (
        Comparison("size", ">", "", "capacity"),
        Comparison("type", "contains", "x y"),
    )
    with pytest.raises(ValueError, match="'size is 8' is not a comparison"):
        parse("size is 8")


def test_the_first_that_holds_replaces_the_hint() -> None:
    reason = Reason(
        1,
        "r",
        "{size}",
        hint="In general.",
        arguments=(Argument("size", "u64"),),
        hints=(Advice("size > 8", "Large."), Advice("size > 4", "Middling.")),
    )
    assert [reason.advice((size,)) for size in (9, 5, 1)] == ["Large.", "Middling.", "In general."]
    assert reason.advice(()) == "In general."
