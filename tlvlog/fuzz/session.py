"""The loop of a session: choose an input, break it, look, keep what is new.

Everything follows from the seed and the inputs it began with, so a session
that was interrupted goes on as if it had not been.  Nothing is read or written
here: what is to be kept is handed to a `Keeper`.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple, Protocol

from ..errors import TlvlogError
from ..mutate.seeded import Seeded, mutate
from ..schema import Schema
from .minimise import minimise
from .reaction import Reaction, shape

__all__ = ["FuzzFinding", "Keeper", "Progress", "Session", "State", "Target"]

INPUT_MAX: Final = 1 << 16
"""Bytes of an input; a longer one is cut."""
QUEUE_MAX: Final = 10_000
"""Inputs that are kept, those that it began with included."""
FINDINGS_MAX: Final = 50
"""Different findings after which a session ends."""

_TELL: Final = 0.2  # seconds between two looks at the progress
_RECENT: Final = 4  # every second input is from the newest one in so many
_MORE: Final = 4  # one input in so many is broken once more
_SEEDS: Final = (1 << 40) - 1
_MINIMISE: Final = 20.0  # seconds for making a finding small
_WORD: Final = re.compile(r"[a-z0-9]+")


class Target(Protocol):
    """A reader under test, which likes to be given `batch` inputs at a time."""

    name: str
    batch: int

    def react(self, inputs: Sequence[bytes]) -> Iterator[Reaction]:
        """What it does with each input, in order and in bounded time."""

    def close(self) -> None:
        """Let go of what it holds."""


class FuzzFinding(NamedTuple):
    """Something that is wrong: which input shows it, made as small as it would go.

    `execution` is the number of the run that came upon it with `original`.
    """

    name: str
    text: str
    data: bytes
    original: bytes
    execution: int


class Progress(NamedTuple):
    """Where a session stands; `seconds` and `runs` are those of this sitting."""

    executions: int
    runs: int
    seconds: float
    behaviours: int
    queue: int
    findings: int


@dataclass(slots=True)
class State:
    """What a session must remember to go on: all but the bytes of its queue."""

    seed: int
    executions: int = 0
    seeds: int = 0  # of the queue, those that it began with
    used: int = 0  # of the queue, those that inputs are made from until the next batch
    queue: int = 0
    behaviours: set[str] = field(default_factory=set)
    findings: dict[str, str] = field(default_factory=dict)  # shape of the text: name

    def to_data(self) -> dict[str, object]:
        """As plain data for JSON."""
        return {
            "seed": self.seed,
            "executions": self.executions,
            "seeds": self.seeds,
            "used": self.used,
            "queue": self.queue,
            "behaviours": sorted(self.behaviours),
            "findings": self.findings,
        }

    @classmethod
    def from_data(cls, data: Mapping[str, object]) -> State:
        """What `to_data` gave; TlvlogError where it is something else."""
        numbers = [data.get(key) for key in ("seed", "executions", "seeds", "used", "queue")]
        behaviours, findings = data.get("behaviours"), data.get("findings")
        if (
            all(type(number) is int and number >= 0 for number in numbers)
            and isinstance(behaviours, list)
            and isinstance(findings, dict)
            and all(type(item) is str for item in (*behaviours, *findings, *findings.values()))
        ):
            state = cls(*numbers, set(behaviours), findings)  # type: ignore[arg-type,call-arg]
            if state.seeds <= state.used <= state.queue <= QUEUE_MAX:
                return state
        raise TlvlogError("not the state of a session")


class Keeper(Protocol):
    """Who keeps what a session finds."""

    def ran(self, data: bytes, reaction: Reaction) -> None:
        """A run, before anything else is said of it."""

    def queued(self, number: int, data: bytes) -> None:
        """An input that showed something new."""

    def found(self, finding: FuzzFinding) -> None:
        """Something is wrong."""


class Session:
    """Runs a target on inputs that are made from `queue`.

    `state` says where an earlier sitting stopped; `queue` is then what that one
    had.
    """

    def __init__(
        self, target: Target, schema: Schema, queue: Sequence[bytes], state: State, keeper: Keeper
    ) -> None:
        self.state = state
        self._target = target
        self._schema = schema
        self._queue = [data[:INPUT_MAX] for data in queue[:QUEUE_MAX]]
        self._keeper = keeper
        # Far from that of any other session, so that two do not make the same inputs.
        self._first = Seeded(state.seed).integer(0, _SEEDS)
        if not state.executions:
            state.queue = state.used = state.seeds = len(self._queue)

    def run(
        self, *, runs: int, seconds: float, clock: Callable[[], float] = time.monotonic
    ) -> Iterator[Progress]:
        """Go on for at most so many runs and seconds, and tell now and then how it stands."""
        started = told = clock()
        first = self.state.executions
        while True:
            now = clock()
            done = self.state.executions - first
            is_over = (
                done >= runs or now - started >= seconds or len(self.state.findings) >= FINDINGS_MAX
            )
            if is_over or now - told >= _TELL:
                told = now
                yield Progress(
                    self.state.executions,
                    done,
                    now - started,
                    len(self.state.behaviours),
                    len(self._queue),
                    len(self.state.findings),
                )
            if is_over:
                return
            self._step(runs - done)

    def _step(self, most: int) -> None:
        """One batch: its inputs do not depend on what its own runs show."""
        first, batch = self.state.executions, self._target.batch
        if not first % batch:
            self.state.used = len(self._queue)
        numbers = range(first, first + min(most, batch - first % batch))
        inputs = [self._input(number) for number in numbers]
        reactions = list(self._target.react(inputs))
        for number, data, reaction in zip(numbers, inputs, reactions, strict=True):
            self.state.executions = number + 1
            self._look(number, data, reaction)

    def _look(self, number: int, data: bytes, reaction: Reaction) -> None:
        self._keeper.ran(data, reaction)
        if not reaction.features <= self.state.behaviours:
            self.state.behaviours |= reaction.features
            if number >= self.state.seeds and len(self._queue) < QUEUE_MAX:
                self._keeper.queued(len(self._queue), data)
                self._queue.append(data)
                self.state.queue = len(self._queue)
        if reaction.finding is not None:
            self._report(reaction.finding, data, number)

    def _input(self, number: int) -> bytes:
        """The input of a run: first each that there is, then broken ones."""
        if number < self.state.seeds:
            return self._queue[number]
        chooser = Seeded(self._first + number)
        count = self.state.used
        recent = chooser.integer(0, 1) and count > _RECENT
        low = count - count // _RECENT if recent else 0
        one, other = (self._queue[chooser.integer(low, count - 1)] for _ in range(2))
        data = min(one, other, key=len)  # what a long one shows is seldom worth its time
        data = mutate(self._schema, data, chooser.integer(0, _SEEDS))
        while not chooser.integer(0, _MORE - 1):
            data = mutate(self._schema, data, chooser.integer(0, _SEEDS))
        return data[:INPUT_MAX]

    def _report(self, text: str, data: bytes, number: int) -> None:
        key = shape(text)
        if key in self.state.findings:
            return
        name = f"{self._target.name}-{'-'.join(_WORD.findall(key.lower()))[:60].strip('-')}"
        while name in self.state.findings.values():
            name += "-again"
        self.state.findings[key] = name

        until = time.monotonic() + _MINIMISE  # where each try takes long, few are made

        def shows(candidate: bytes) -> bool:
            if time.monotonic() > until:
                return False
            (finding,) = (reaction.finding for reaction in self._target.react([candidate]))
            return finding is not None and shape(finding) == key

        small = minimise(data, self._schema, shows)
        self._keeper.found(FuzzFinding(name, text, small, data, number))
