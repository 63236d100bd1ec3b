"""The strategies: they reach everything, tell the truth, and shrink to what a person can read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from random import Random
from typing import Any

import pytest
from hypothesis import find, given
from hypothesis import strategies as st

import tlvlog
from tests.finding import REACHING, REACHING_AND_SHRINKING, SHRINKING
from tests.schemas import DEVICE
from tlvlog import String
from tlvlog.mutate.damage import WAYS
from tlvlog.testing import Damaged, damaged_logs, logs, records

DRAWN: defaultdict[str, list[Any]] = defaultdict(list)

# `find` prints what it finds; a part that was repeated a thousand times is long.
pytestmark = pytest.mark.filterwarnings("ignore:Generating overly large repr")

each_schema = pytest.mark.parametrize("schema", [None, DEVICE], ids=["core", "device"])


def some(strategy: st.SearchStrategy[Any], condition: Callable[[Any], bool]) -> Any:
    """Any example; NoSuchExample if there is none.

    What was drawn in search of others is looked through first.
    """
    drawn = DRAWN[repr(strategy)]

    def is_it(made: Any) -> bool:
        drawn.append(made)
        return condition(made)

    try:
        return next(filter(condition, drawn))
    except StopIteration:
        return find(strategy, is_it, settings=REACHING)


def smallest(strategy: st.SearchStrategy[Any], condition: Callable[[Any], bool]) -> Any:
    """The simplest example."""
    return find(strategy, condition, settings=SHRINKING)


# Reach ---------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [spec.name for spec in DEVICE.records if not spec.trailer])
@pytest.mark.parametrize("canonical", [False, True])
def test_every_record_is_made(name: str, canonical: bool) -> None:
    found = some(records(DEVICE, canonical=canonical), lambda record: record.name == name)
    assert found.type == DEVICE.record_by_name[name].type


@pytest.mark.parametrize(
    ("_", "condition"),
    [
        ("an unknown type", lambda record: record.name == "unknown"),
        ("a NUL", lambda record: record.nul),
        (
            "stray bytes",
            lambda record: record.name == "string" and not record.message.isprintable(),
        ),
        ("growth", lambda record: record.extra),
        ("flags", lambda record: record.name == "error" and record.flags),
        ("a registered reason", lambda record: record.name == "error" and record.registered),
        ("an unknown attribute", lambda r: any(a.name == "unknown" for a in r.attributes)),
        (
            "a reason with the arguments that it asks for",
            lambda r: (
                r.name == "error"
                and r.registered
                and len(r.registered.arguments) > 1
                and ("{" not in r.text.replace("{{", ""))
            ),
        ),
        ("a nest", lambda r: any(isinstance(a.value, tuple) and a.value for a in r.attributes)),
        ("two attributes", lambda record: len(record.attributes) > 1),
        (
            "an old writer",
            lambda r: r.name == "lamp-state" and len(list(r.fields())) < len(r.spec.fields),
        ),
    ],
)
def test_every_oddity_is_made(_: str, condition: Callable[[tlvlog.Record], bool]) -> None:
    assert some(records(DEVICE), condition)


@pytest.mark.parametrize("way", WAYS)
def test_every_way_of_damage_is_taken(way: str) -> None:
    made = some(damaged_logs(times=1), lambda made: made.how == way)
    assert made.byte_order in ("little", "big")


@pytest.mark.parametrize(
    "kind",
    [
        tlvlog.ShortInputError,
        tlvlog.MalformedRecordError,
        tlvlog.TrailerError,
        tlvlog.LimitError,
    ],
)
def test_every_kind_of_damage_is_made(kind: type[tlvlog.DecodeError]) -> None:
    def is_it(made: Damaged) -> bool:
        try:
            tlvlog.decode(made.data, byte_order=made.byte_order)
        except tlvlog.DecodeError as error:
            return type(error) is kind
        return False

    assert some(damaged_logs(), is_it)


@pytest.mark.parametrize("state", ["complete", "unterminated", "untouched"])
def test_some_of_the_damage_is_none(state: str) -> None:
    def is_it(made: Damaged) -> bool:
        try:
            return tlvlog.decode(made.data, byte_order=made.byte_order).state == state
        except tlvlog.DecodeError:
            return False

    assert some(damaged_logs(), is_it)


# Truth ---------------------------------------------------------------------------------


@each_schema
@given(data=st.data())
def test_logs_are_their_bytes(schema: tlvlog.Schema | None, data: st.DataObject) -> None:
    order = data.draw(st.sampled_from([None, "little", "big", "host"]))
    most = data.draw(st.integers(0, 3))
    found, wire = data.draw(logs(schema, byte_order=order, max_records=most))
    assert len(found) <= most
    log = tlvlog.decode(wire, schema=schema)
    assert log.records == found
    assert log.state == "complete"
    if order in ("little", "big"):
        assert log.byte_order == order


@each_schema
@given(data=st.data())
def test_canonical_ones_are(schema: tlvlog.Schema | None, data: st.DataObject) -> None:
    _, wire = data.draw(logs(schema, canonical=True))
    tlvlog.decode(wire, schema=schema, strict=True)


@given(damaged_logs(DEVICE, byte_order="big"))
def test_damage_tells_its_order(made: Damaged) -> None:
    assert made.byte_order == "big"
    assert made.how
    assert isinstance(made.data, bytes)


@pytest.mark.parametrize("order", ["auto", "middle"])
def test_no_such_order(order: str) -> None:
    with pytest.raises(ValueError, match="byte order"):
        find(logs(byte_order=order), lambda _: True)


# Shrinking -----------------------------------------------------------------------------
# It is up to hypothesis how: the same on every Python.


@pytest.mark.once
def test_the_simplest_log() -> None:
    found, wire = smallest(logs(), lambda _: True)
    assert found == []
    assert wire in (b"\2\0\2\0\0\0\0\0", b"\0\2\0\0\0\2\0\0")


@pytest.mark.once
def test_the_simplest_record() -> None:
    assert smallest(records(), lambda _: True) == String("")


@pytest.mark.once
def test_a_long_log_shrinks_to_short_records() -> None:
    _, wire = smallest(logs(DEVICE), lambda made: len(made[0]) >= 3)
    assert len(wire) == 3 * 6 + 8


@pytest.mark.once
def test_text_shrinks_to_ascii() -> None:
    found = smallest(records(), lambda record: len(getattr(record, "message", None) or "") >= 3)
    assert found == String("000")


@pytest.mark.once
def test_the_simplest_damage_is_short() -> None:
    def is_damaged(made: Damaged) -> bool:
        try:
            tlvlog.decode(made.data, byte_order=made.byte_order)
        except tlvlog.DecodeError:
            return True
        return False

    made = smallest(damaged_logs(), is_damaged)
    assert len(made.data) <= 8
    assert "," not in made.how


def test_a_schema_in_an_example_is_one_line() -> None:
    assert "\n" not in repr(logs(DEVICE))
    assert len(repr(logs(DEVICE))) < 200


# Planted bugs --------------------------------------------------------------------------


def headers(made: tuple[Any, bytes] | Damaged) -> int:
    """How many headers a naive walk over the log finds, the end record's left out."""
    wire = made.data if isinstance(made, Damaged) else made[1]
    order: Any = made.byte_order if isinstance(made, Damaged) else tlvlog.decode(wire).byte_order
    count = at = 0
    while at + 6 <= len(wire) and int.from_bytes(wire[at : at + 2], order) != 2:
        count += 1
        at += 6 + int.from_bytes(wire[at + 2 : at + 6], order)
    return count


def has_nest(record: tlvlog.Record) -> bool:
    return any(isinstance(item.value, tuple) and item.value for item in record.attributes)


def with_text(record: tlvlog.Record) -> str:
    return getattr(record, "message", None) or ""


@pytest.mark.once
@pytest.mark.parametrize(
    ("_", "fails", "most"),
    [
        ("a buffer for a line", lambda made: any(len(with_text(r)) > 9 for r in made[0]), 1),
        ("one error only", lambda made: sum(r.name == "error" for r in made[0]) > 1, 2),
        ("no nests", lambda made: any(map(has_nest, made[0])), 1),
        ("a count in a byte", lambda made: tlvlog.decode(made[1]).num_truncations > 255, 0),
        ("types in a byte", lambda made: any(r.type > 255 for r in made[0]), 1),
        ("nothing behind a loss", lambda made: "loss" in [r.name for r in made[0][:-1]], 2),
        (
            "an error stops it",
            lambda made: (
                [r.name for r in made[0]][:2] == ["error", "string"] and made[0][1].message
            ),
            2,
        ),
    ],
)
def test_a_bug_shrinks(_: str, fails: Callable[[Any], bool], most: int) -> None:
    made = smallest(logs(), fails)
    assert headers(made) == len(made[0]) <= most
    assert len(made[1]) <= 60


def careless(made: Damaged) -> list[int]:
    """A reader of logs with four bugs of the usual kind; IndexError where it reads too far."""
    wire, order, at, types = made.data, made.byte_order, 0, []
    while at < len(wire):
        type_ = wire[at] | wire[at + 1] << 8 if order == "little" else wire[at] << 8 | wire[at + 1]
        length = int.from_bytes(wire[at + 2 : at + 6], order)
        types.append(type_)
        if type_ == 2:
            return [*types, wire[at + 6]]
        assert wire[at + 5 + length] >= 0  # the last byte of the value
        at += 6 + length
    return types


def too_far(made: Damaged) -> bool:
    try:
        careless(made)
    except IndexError:
        return True
    return False


def takes_any_end(made: Damaged) -> bool:
    """The end record is taken whatever its length."""
    try:
        tlvlog.decode(made.data, byte_order=made.byte_order)
    except tlvlog.TrailerError:
        return not too_far(made)
    except tlvlog.DecodeError:
        pass
    return False


def takes_an_invalid_type(made: Damaged) -> bool:
    return not too_far(made) and 0xFFFF in careless(made)


def ends_in_two_places(made: Damaged) -> bool:
    """The last eight bytes are taken for the end record."""
    try:
        log = tlvlog.decode(made.data, byte_order=made.byte_order)
    except tlvlog.DecodeError:
        return False
    return log.state == "complete" and log.size < len(made.data)


def takes_the_attribute(made: Damaged) -> bool:
    """Lengths of attributes are not held against the record around them."""
    try:
        tlvlog.decode(made.data, byte_order=made.byte_order)
    except tlvlog.MalformedRecordError as error:
        return error.record == "error" and " left" in str(error)
    except tlvlog.DecodeError:
        pass
    return False


@pytest.mark.once
@pytest.mark.parametrize(
    "fails",
    [too_far, takes_any_end, takes_an_invalid_type, ends_in_two_places, takes_the_attribute],
)
def test_a_bug_behind_damage_shrinks(fails: Callable[[Damaged], bool]) -> None:
    # Hypothesis tries constants of the modules that happen to be loaded, so that where a search
    # ends depends on the tests before; one of two ends where it should.
    searches = (
        find(damaged_logs(), fails, settings=REACHING_AND_SHRINKING, random=Random(seed))
        for seed in range(2)
    )
    assert any(headers(made) <= 3 and len(made.data) <= 40 for made in searches)
