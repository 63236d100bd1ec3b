"""What `spec diff` says of two versions against what readers of either make of the other's logs."""

from __future__ import annotations

from functools import lru_cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tlvlog
from tests.readings import difference
from tests.schema_edits import changed, edits, small, sound
from tests.shown import shown
from tlvlog.loader.diff import Change, diff
from tlvlog.schema import AttributeSpec, RecordSpec, Schema
from tlvlog.testing import SchemaPair, logs, schema_pairs

pytestmark = pytest.mark.once  # what changes mean is the same on every Python

OLD = small()


def in_logs(schema: Schema) -> set[str]:
    """The paths of the sets and enums that something in a log refers to."""
    holders: list[RecordSpec | AttributeSpec] = [*schema.records]
    found = set()
    while holders:
        holder = holders.pop()
        enums = [field.enum for field in getattr(holder, "fields", ())]
        found |= {f"enums[{name}]" for name in [*enums, getattr(holder, "enum", None)]}
        if holder.attributes:
            found.add(f"attribute-sets[{holder.attributes}]")
            holders += schema.set_by_name[holder.attributes].attributes
    return found


def is_silent(change: Change, shown_by_logs: set[str]) -> bool:
    """A break of a promise that no log holds.

    The version fell, what was retired came back, or something changed that only
    generated files and programs know by its name: a set or an enum without a user.
    """
    if change.path == "spec.version" or change.path.endswith(".status"):
        return True
    section = change.path.split("]")[0] + "]"
    return section.startswith(("enums[", "attribute-sets[")) and section not in shown_by_logs


@lru_cache(maxsize=2)
def log_of(writer: Schema, order: str) -> bytes:
    """What a writer shows; kept, since many newer schemas are held against one older one."""
    return tlvlog.encode(shown(writer), schema=writer, byte_order=order)


def shown_difference(old: Schema, new: Schema) -> str | None:
    """How the two differ over logs that either writes; None if they do not."""
    for writer, order in ((old, "little"), (new, "big")):
        wire = log_of(writer, order)
        if why := difference(wire, order, old, new):
            return f"a log of version {writer.version}: {why}"
    return None


def wrong_verdict(old: Schema, new: Schema) -> str | None:
    """What is wrong with the verdict on the two; None if nothing is.

    Nothing may differ after what is called compatible, and something must after
    a break.  What the loader refuses has no verdict: it is asked last, since it
    takes most of the time.
    """
    changes = diff(old, new)
    breaks = [change for change in changes if change.breaking]
    said = "; ".join(map(str, changes))
    wrong = None
    try:
        why = shown_difference(old, new)
    except Exception as error:
        why = wrong = f"{error!r} of: {said}"
    if why is not None and not breaks:
        wrong = f"called compatible: {said}, but {why}"
    elif why is None and not all(is_silent(change, in_logs(old)) for change in breaks):
        wrong = f"no log shows it: {said}"
    return wrong if wrong and sound(new) else None


@st.composite
def edited(draw: st.DrawFn) -> tuple[Schema, Schema]:
    """A random schema, and what one to three edits of any sort make of it, sound or not."""
    old = draw(schema_pairs(OLD, changes=1)).old
    new = old._replace(version=old.version + 1)
    for _ in range(draw(st.integers(1, 3))):
        new = draw(st.sampled_from(list(changed(new))))
    return old, new


@given(pair=schema_pairs(OLD), data=st.data())
def test_successors_read_each_other(pair: SchemaPair, data: st.DataObject) -> None:
    """Old readers read new logs and new readers old ones: the same names and values for what both
    know, the unknown kept byte for byte."""
    for writer in (pair.old, pair.new):
        _, wire = data.draw(logs(writer, canonical=True, byte_order="little"))
        assert difference(wire, "little", pair.old, pair.new) is None
    assert shown_difference(pair.old, pair.new) is None


@given(pair=edited())
def test_the_verdict_is_right(pair: tuple[Schema, Schema]) -> None:
    """`spec diff` names no break exactly when no log shows one."""
    assert wrong_verdict(*pair) is None


def test_the_verdict_on_a_single_edit_is_right() -> None:
    """Each of some edits of one schema by itself, the same ones every time."""
    breaking = 0
    tried = list(edits(OLD))[::3]
    for new in tried:
        breaking += any(change.breaking for change in diff(OLD, new))
        assert wrong_verdict(OLD, new) is None
    assert 50 < breaking < len(tried) - 50
