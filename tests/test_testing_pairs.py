"""Pairs of schemas: both load, the newer one is a successor, and bugs between them shrink."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import find, given, settings
from hypothesis import strategies as st

import tlvlog
from tests.finding import REACHING, SHRINKING
from tests.schema_edits import small, sound
from tlvlog.loader.diff import diff
from tlvlog.testing import SchemaPair, logs, schema_pairs
from tlvlog.testing.growth import GROWTHS

SMALL = small()
# Few things to choose from, so that a bug is met soon.
FEWER = SMALL._replace(
    records=tuple(r for r in SMALL.records if r.name in ("string", "end", "fixed", "listed")),
    attribute_sets=tuple(s for s in SMALL.attribute_sets if s.name in ("leaf", "branch")),
    subsystems=(),
)
FEW = settings(max_examples=25)


@FEW
@given(pair=schema_pairs(SMALL))
def test_both_load(pair: SchemaPair) -> None:
    """A spec file says each of them, and none has a mistake in it."""
    assert sound(pair.old) == pair.old
    assert sound(pair.new) == pair.new


@given(pair=schema_pairs(SMALL) | schema_pairs())
def test_the_newer_one_is_a_successor(pair: SchemaPair) -> None:
    """What `spec diff` says of the two is compatible, and as many things as were done."""
    changes = diff(pair.old, pair.new)
    assert not [str(change) for change in changes if change.breaking]
    assert pair.new.version == pair.old.version + 1
    assert len(changes) > bool(pair.changes)


@pytest.mark.parametrize("growth", GROWTHS)
def test_every_growth_is_taken(growth: str) -> None:
    pair = find(schema_pairs(SMALL), lambda pair: growth in pair.changes, settings=REACHING)
    assert diff(pair.old, pair.new)


def test_the_built_in_schema_grows_too() -> None:
    """Records, attributes and reasons of one's own are added to the core."""
    for growth in ("a record added", "an attribute added", "a reason added"):
        pairs = schema_pairs(before=0, changes=1)
        pair = find(pairs, lambda pair, wanted=growth: pair.changes == wanted, settings=REACHING)  # type: ignore[misc]
        assert pair.old is tlvlog.load_schema()


def test_no_growth_beyond_what_was_asked_for() -> None:
    found: Counter[int] = Counter()

    @settings(max_examples=200, database=None)
    @given(schema_pairs(SMALL, before=0, changes=2))
    def collect(pair: SchemaPair) -> None:
        assert pair.old == SMALL
        found[len(pair.changes.split(", "))] += 1

    collect()
    assert set(found) == {1, 2}


# Planted bugs --------------------------------------------------------------------------


@st.composite
def read_by_the_older(draw: st.DrawFn) -> tuple[SchemaPair, bytes]:
    pair = draw(schema_pairs(FEWER, before=1, changes=2))
    return pair, draw(logs(pair.new, canonical=True, max_records=4))[1]


@st.composite
def read_by_the_newer(draw: st.DrawFn) -> tuple[SchemaPair, bytes]:
    pair = draw(schema_pairs(FEWER, before=1, changes=2))
    return pair, draw(logs(pair.old, canonical=True, max_records=4))[1]


def whole_records_only(made: tuple[SchemaPair, bytes]) -> bool:
    """A reader that refuses a record which has grown."""
    pair, wire = made
    return any(record.extra for record in tlvlog.decode(wire, schema=pair.old).records)


def unknown_ones(attributes: tuple[tlvlog.Attribute, ...]) -> bool:
    return any(
        unknown_ones(item.value) if isinstance(item.value, tuple) else item.name == "unknown"
        for item in attributes
    )


def known_attributes_only(made: tuple[SchemaPair, bytes]) -> bool:
    """A reader that looks every attribute up, and finds none."""
    pair, wire = made
    records = tlvlog.decode(wire, schema=pair.old).records
    return any(unknown_ones(record.attributes) for record in records)


def known_records_only(made: tuple[SchemaPair, bytes]) -> bool:
    """A reader that looks every record up, and finds none."""
    pair, wire = made
    return any(r.name == "unknown" for r in tlvlog.decode(wire, schema=pair.old).records)


def every_field(made: tuple[SchemaPair, bytes]) -> bool:
    """A reader that takes it that every field was sent."""
    pair, wire = made
    return any(
        len(list(record.fields())) < len(record.spec.fields) and record.name == "fixed"
        for record in tlvlog.decode(wire, schema=pair.new).records
    )


@pytest.mark.once
@pytest.mark.parametrize(
    ("strategy", "fails"),
    [
        (read_by_the_older, whole_records_only),
        (read_by_the_older, known_attributes_only),
        (read_by_the_older, known_records_only),
        (read_by_the_newer, every_field),
    ],
)
def test_a_bug_shrinks(
    strategy: Callable[[], st.SearchStrategy[Any]],
    fails: Callable[[tuple[SchemaPair, bytes]], bool],
) -> None:
    """To one record, nearly nothing in it, and a change or two."""
    pair, wire = find(strategy(), fails, settings=SHRINKING)
    assert len(tlvlog.decode(wire).records) == 1
    assert pair.changes.count(",") <= 1
    assert len(wire) <= 60
