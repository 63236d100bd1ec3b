"""fuzz.session: what follows from the seed, what is kept, when it ends."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tlvlog
from tests.fuzz_targets import Direct, Memory, honest, two_strings
from tlvlog.errors import TlvlogError
from tlvlog.fuzz import session as module
from tlvlog.fuzz.reaction import Reaction, shape
from tlvlog.fuzz.seeds import seeds
from tlvlog.fuzz.session import Progress, Session, State
from tlvlog.schema import Schema, builtin

SEEDS = list(seeds(builtin()).values())


def sit(
    target: Direct,
    state: State,
    keeper: Memory,
    runs: int,
    queue: list[bytes] | None = None,
    seconds: float = 1e9,
) -> Progress:
    """One sitting of a session; its last word."""
    kept = SEEDS + [keeper.queue[number] for number in sorted(keeper.queue)]
    session = Session(target, builtin(), kept if queue is None else queue, state, keeper)
    return list(session.run(runs=runs, seconds=seconds))[-1]


@settings(max_examples=20)
@given(
    cuts=st.lists(st.integers(1, 120), min_size=1, max_size=4),
    seed=st.integers(0, (1 << 63) - 1),
    planted=st.booleans(),
)
def test_sittings_make_one_session(cuts: list[int], seed: int, planted: bool) -> None:
    """Stopped anywhere and gone on with, a session does what it would have done at once."""
    check = two_strings if planted else honest
    whole, parts = Direct(check), Direct(check)
    kept, kept_in_parts = Memory(), Memory()
    state, stored = State(seed), State(seed)
    sit(whole, state, kept, sum(cuts))
    for runs in cuts:
        assert sit(parts, stored, kept_in_parts, runs).runs == runs
        stored = State.from_data(stored.to_data())  # as from a file
    assert stored == state
    if not planted:  # else also what made the findings small, sooner or later
        assert parts.given == whole.given
    assert kept_in_parts.queue == kept.queue
    assert kept_in_parts.findings == kept.findings


def test_the_seed_decides() -> None:
    """The same one makes the same inputs, another makes others."""
    given_: list[list[bytes]] = []
    for seed in (1, 1, 2):
        target = Direct()
        sit(target, State(seed), Memory(), 300)
        given_.append(target.given)
    assert given_[0] == given_[1]
    assert given_[0][: len(SEEDS)] == given_[2][: len(SEEDS)] == SEEDS
    assert given_[0][len(SEEDS) :] != given_[2][len(SEEDS) :]


def test_most_inputs_are_new() -> None:
    """Neighbouring runs do not make the same thing again and again."""
    target = Direct()
    sit(target, State(0), Memory(), 2000)
    assert len(set(target.given)) > 1700


def test_what_shows_something_new_is_kept_and_used() -> None:
    """The queue holds the inputs whose features nobody had shown before, in order."""
    target, keeper = Direct(), Memory()
    state = State(0)
    end = sit(target, state, keeper, 1000)
    seen: set[str] = set()
    wanted = []
    for number, data in enumerate(target.given):
        shown = honest(data, builtin()).features
        if not shown <= seen and number >= len(SEEDS):
            wanted.append(data)
        seen |= shown
    assert wanted
    assert list(keeper.queue.values()) == wanted
    assert list(keeper.queue) == list(range(len(SEEDS), end.queue))
    assert (state.behaviours, end.behaviours) == (seen, len(seen))
    kept_later = [data for data in wanted if len(data) > 700]
    assert kept_later, "nothing grew beyond the largest seed: mutants are not mutated again"


def test_a_planted_bug_is_found_and_made_small() -> None:
    """Once, under one name, in at most three records, with the input that came upon it."""
    target, keeper = Direct(two_strings), Memory()
    state = State(0)
    end = sit(target, state, keeper, 3000)
    assert [finding.name for finding in keeper.findings] == ["two_strings-n-bytes-with-two-texts"]
    (found,) = keeper.findings
    assert shape(found.text) == "N bytes with two texts"
    assert len(tlvlog.decode(found.data).records) == 2
    assert len(found.data) == 12  # two headers, no end record
    assert two_strings(found.original, builtin()).finding == found.text
    assert target.given.index(found.original) >= found.execution
    assert end.findings == 1
    assert state.findings == {"N bytes with two texts": found.name}


def test_two_findings_with_the_same_words_have_two_names() -> None:
    texts = ["a b", "a-b", "A b!"]

    def check(data: bytes, schema: Schema) -> Reaction:
        return Reaction(frozenset(), texts[len(data) % 3])

    keeper = Memory()
    sit(Direct(check), State(0), keeper, 200)
    names = [finding.name for finding in keeper.findings]
    assert len(set(names)) == 3


def test_it_ends_after_enough_findings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "FINDINGS_MAX", 5)
    words = [f"{a}{b}" for a in "abcdefgh" for b in "abcdefgh"]

    def check(data: bytes, schema: Schema) -> Reaction:
        return Reaction(frozenset(), words[sum(data) % len(words)])

    keeper = Memory()
    end = sit(Direct(check), State(0), keeper, 10_000)
    assert 5 <= end.findings < 5 + Direct.batch
    assert end.runs < 10_000


def test_the_clock_ends_it() -> None:
    """After so many seconds no other batch begins; what was run is said."""
    now = 0.0

    def clock() -> float:
        nonlocal now
        now += 1.0
        return now

    session = Session(Direct(), builtin(), SEEDS, State(0), Memory())
    told = list(session.run(runs=10_000, seconds=10, clock=clock))
    assert told[-1].seconds >= 10
    assert told[-1].executions == told[-1].runs < 200
    assert [progress.executions for progress in told] == sorted(p.executions for p in told)


@pytest.mark.parametrize("runs", [0, 1, 7, 8, 9, 100])
def test_no_run_more_than_asked_for(runs: int) -> None:
    target = Direct()
    assert sit(target, State(0), Memory(), runs).executions == runs == len(target.given)


def test_inputs_and_queue_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "INPUT_MAX", 100)
    monkeypatch.setattr(module, "QUEUE_MAX", 30)
    target = Direct()
    end = sit(target, State(0), Memory(), 1000, [b"x" * 500] * 20)
    assert max(map(len, target.given)) <= 100
    assert end.queue <= 30


def test_an_empty_queue_is_no_trap() -> None:
    """Nothing to begin with: something is made of nothing."""
    target = Direct()
    sit(target, State(0), Memory(), 50, [b""])
    assert any(target.given)


BROKEN: list[Any] = [
    {},
    State(0).to_data() | {"seed": -1},
    State(0).to_data() | {"executions": "7"},
    State(0).to_data() | {"executions": True},
    State(0).to_data() | {"seeds": 3},
    State(0).to_data() | {"queue": 10**9},
    State(0).to_data() | {"behaviours": "abc"},
    State(0).to_data() | {"behaviours": [1]},
    State(0).to_data() | {"findings": ["a"]},
    State(0).to_data() | {"findings": {"a": 1}},
]


@pytest.mark.parametrize("data", BROKEN, ids=map(str, range(len(BROKEN))))
def test_a_state_that_is_none(data: Any) -> None:
    with pytest.raises(TlvlogError, match="state of a session"):
        State.from_data(data)
