"""What appending costs: bytes moved and headers read, never time."""

from __future__ import annotations

import math
import random
import struct
from collections.abc import Iterable, Iterator
from typing import Any

import pytest
from hypothesis import given, target
from hypothesis import strategies as st

from tests.logbuffer_records import ERROR, INFO, SCHEMA, WARNING
from tlvlog.writing.keep_head import Head, Keep
from tlvlog.writing.keep_severity import Severity
from tlvlog.writing.keep_tail import Tail
from tlvlog.writing.ranking import ranking

pytestmark = pytest.mark.once  # what is counted is the same on every Python

TYPES = {ERROR: 0x8002, WARNING: 0x8001, INFO: 1}
CAPACITIES = (512, 1 << 12, 1 << 16, 1 << 20)

Pairs = Iterable[tuple[int, int]]  # rank and size of each record


def keep_of(name: str, capacity: int) -> Keep:
    view, room = memoryview(bytearray(capacity)), capacity - 8
    if name == "head":
        return Head(view, room)
    if name == "tail":
        return Tail(view, room, "little")
    return Severity(view, room, "little", ranking(SCHEMA), capacity)


def filled(name: str, capacity: int, pairs: Pairs) -> Keep:
    """A rule after these records and the end."""
    keep = keep_of(name, capacity)
    for rank, length in pairs:
        keep.add(struct.pack("<HI", TYPES[rank], length - 6) + bytes(length - 6), rank)
    keep.settle()
    return keep


def cost(name: str, capacity: int, pairs: Pairs) -> tuple[float, float]:
    """Bytes moved per byte appended and headers read per record appended."""
    pairs = list(pairs)
    keep = filled(name, capacity, pairs)
    return keep.bytes_moved / sum(size for _, size in pairs), keep.headers_read / len(pairs)


@pytest.mark.parametrize(
    ("name", "pairs", "moved", "read"),
    [
        ("head", [], 0, 0),
        ("head", [(INFO, 30)] * 3, 0, 0),
        ("tail", [], 0, 0),
        ("tail", [(INFO, 10)] * 4, 0, 0),
        ("tail", [(INFO, 10)] * 5, 40, 1),  # the whole room turns
        # What lies in one piece turns too: a turn that was interrupted can be taken up again.
        ("tail", [(INFO, 15), (INFO, 15), (INFO, 20), (INFO, 22)], 40, 3),
        ("severity", [], 0, 0),
        ("severity", [(INFO, 10), (ERROR, 10)] * 2, 0, 0),
        ("severity", [(INFO, 10), (ERROR, 10)] * 2 + [(INFO, 10)], 30, 1),
        ("severity", [(INFO, 10), (ERROR, 10)] * 2 + [(INFO, 10)] * 2, 50, 3),
        ("severity", [(INFO, 10), (ERROR, 10)] * 2 + [(INFO, 20)], 20, 3),
    ],
)
def test_the_cost_is_counted(name: str, pairs: Pairs, moved: int, read: int) -> None:
    """By example, in a room of 40 bytes: what the laws below bound is what was done."""
    keep = filled(name, 48, pairs)
    assert (keep.bytes_moved, keep.headers_read) == (moved, read)


def texts(room: int) -> Iterator[tuple[int, int]]:
    """Nothing but text."""
    return ((INFO, 40) for _ in range(3 * room // 40 + 50))


def turns(room: int) -> Iterator[tuple[int, int]]:
    """Each severity in turn."""
    return ((n % 3, 20) for n in range(3 * room // 20 + 50))


def mixture(room: int) -> Iterator[tuple[int, int]]:
    """Severities and sizes at random, errors rare enough to keep all moving."""
    dice = random.Random(room)
    for _ in range(3 * room // 40 + 50):
        rank = dice.choices([ERROR, WARNING, INFO], [1, 8, 30])[0]
        yield rank, dice.choice([6, 7, 20, 60, 120])


def lonely_info(room: int) -> Iterator[tuple[int, int]]:
    """One small info in front of a buffer of errors, then a stream of such infos."""
    yield INFO, 14
    yield from ((ERROR, 16) for _ in range((room - 14) // 16))
    yield from ((INFO, 14) for _ in range(1000 + room // 20))


def sparse_infos(room: int) -> Iterator[tuple[int, int]]:
    """An info between every hundred errors, then infos and warnings in turn."""
    count = room // 16 + 50
    yield from ((INFO if n % 100 == 0 else ERROR, 16) for n in range(count))
    yield from ((INFO if n % 2 else WARNING, 16) for n in range(count))


def large_after_small(room: int) -> Iterator[tuple[int, int]]:
    """Small infos, then records of nearly the room in turn with small ones."""
    yield from ((INFO, 6) for _ in range(room // 6))
    for n in range(60):
        yield (WARNING if n % 3 else INFO), room - 10 * (n % 5)
        yield INFO, 6


MIXES = [texts, turns, mixture, lonely_info, sparse_infos, large_after_small]


@pytest.mark.parametrize("capacity", CAPACITIES)
@pytest.mark.parametrize("mix", MIXES, ids=lambda mix: mix.__name__)
@pytest.mark.parametrize("keep", ["head", "tail", "severity"])
def test_flat(keep: Any, mix: Any, capacity: Any) -> None:
    """Whatever the capacity, a byte appended moves at most eight, a record is read twice."""
    moved, read = cost(keep, capacity, mix(capacity - 8))
    assert moved <= 8
    assert read <= 2


@pytest.mark.parametrize("capacity", [512, 1 << 16])
@pytest.mark.parametrize("keep", ["head", "tail", "severity"])
def test_flat_in_the_number_of_records(keep: Any, capacity: Any) -> None:
    """A hundred thousand records cost each what a thousand do."""
    dice = random.Random(0)
    pairs = [(dice.choice([WARNING, INFO]), dice.choice([6, 30, 90])) for _ in range(100_000)]
    moved, read = cost(keep, capacity, pairs)
    assert moved <= 8
    assert read <= 2


shapes = st.lists(
    st.tuples(st.sampled_from([ERROR, WARNING, INFO]), st.sampled_from([6, 12, 40, 200])),
    min_size=1,
    max_size=60,
)


@given(shapes, shapes, st.integers(1, 20), st.sampled_from([100, 512, 700, 1500]))
def test_no_mix_reads_a_header_more_than_twice(
    front: Any, again: Any, times: Any, capacity: Any
) -> None:
    """Each header is read at most once for each of the two ranks that can go."""
    moved, read = cost("severity", capacity, [*front, *again * times])
    target(moved, label="bytes moved per byte appended")
    assert read <= 2
    assert moved <= 16 + worst(capacity)


def worst(capacity: int) -> float:
    return math.sqrt(capacity / 6)


def shielded_warnings(room: int) -> Iterator[tuple[int, int]]:
    """The worst that is known: warnings in front of errors, each given up alone.

    As many bytes of infos at the end shield the warnings in front: a newcomer
    needs all infos and one warning, for which all errors move.
    """
    rounds = math.isqrt(room // 6)
    front = rounds * 6
    infos = front - 12
    yield from ((WARNING, 6) for _ in range(rounds))
    errors = room - front - infos
    yield from ((ERROR, 16) for _ in range(errors // 16 - 1))
    yield ERROR, 16 + errors % 16
    for _ in range(rounds):
        yield INFO, infos
        yield WARNING, 6


@pytest.mark.parametrize("capacity", [1 << 12, 1 << 16, 1 << 20])
def test_the_worst_that_is_known(capacity: Any) -> None:
    """It grows with the root of the capacity, and headers are still read twice at most."""
    moved, read = cost("severity", capacity, shielded_warnings(capacity - 8))
    assert worst(capacity) / 8 < moved <= worst(capacity)
    assert read <= 2
