"""A trial: everything asked, every answer judged, the failures kept with their clause."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, NamedTuple, Protocol

from ..errors import TlvlogError
from ..schema import Schema
from ..wire import ByteOrder
from . import reading
from .judge import judge
from .question import Question
from .talk import NoAnswerError
from .vectors import LEVELS, NOT_A_VECTOR, Vector
from .writing import shed, written

__all__ = ["Failure", "Result", "questions", "trial"]

# A command that has failed to answer so often is not asked any more.
_SILENCE_MAX: Final = 5


class Answers(Protocol):
    """Whoever answers a line; NoAnswerError where nothing that counts as an answer comes."""

    def ask(self, line: str) -> bytes: ...


class Failure(NamedTuple):
    """A question that was not answered right."""

    clause: str
    level: str
    question: Question
    text: str


@dataclass
class Result:
    """What came of a trial: counts by level, and the failures."""

    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    skipped: Counter[str] = field(default_factory=Counter)
    unasked: Counter[str] = field(default_factory=Counter)
    failures: list[Failure] = field(default_factory=list)
    why_unasked: str = ""

    def untried(self, levels: Iterable[str]) -> list[str]:
        """The levels of which nothing was done right and nothing wrong: all was skipped."""
        return [level for level in levels if not self.right[level] and not self.wrong[level]]

    def is_passed(self, levels: Iterable[str]) -> bool:
        """Whether everything was asked, and nothing failed."""
        return not (self.failures or self.why_unasked or self.untried(levels))

    def by_clause(self) -> Iterator[tuple[str, list[Failure]]]:
        """The failures, in the order of WIRE.md."""
        found: dict[str, list[Failure]] = {}
        for failure in self.failures:
            found.setdefault(failure.clause, []).append(failure)
        yield from sorted(found.items(), key=lambda item: [int(n) for n in item[0].split(".")])


def questions(
    vectors: Sequence[Vector],
    directory: Path,
    schemas: Mapping[str, Schema],
    host: ByteOrder,
    mutants: int,
    seed: int,
) -> Iterator[Question]:
    """Everything that can be asked, what is simple first.

    `directory` is that of the vectors; `schemas` are by the names of their files, "" for the
    core's; `host` is the byte order of the machine that answers, `mutants` how many broken forms
    of each vector are asked too.  TlvlogError where a vector turns out not to be one.
    """
    try:
        for vector in vectors:
            yield reading.plain(vector)
        for vector in vectors:
            yield from reading.otherwise(vector, host)
        yield from written(vectors, schemas)
        yield from shed(directory)
        for vector in vectors:
            yield from reading.broken(vector, schemas, mutants, seed)
    except NOT_A_VECTOR as error:
        raise TlvlogError(f"{directory}: one of the vectors is none: {error!r}") from None


def level_of(question: Question) -> str:
    """The level that a question counts for, the last of those that it needs."""
    return max(question.needs, key=LEVELS.index)


def trial(
    answers: Answers,
    asked: Iterable[Question],
    levels: Sequence[str],
    seconds: float,
) -> Result:
    """Ask what belongs to `levels`, for at most `seconds`."""
    result = Result()
    silences = 0
    deadline = time.monotonic() + seconds
    for question in asked:
        if not question.needs <= set(levels):
            continue
        level = level_of(question)
        if result.why_unasked:
            result.unasked[level] += 1
            continue
        try:
            verdict = judge(question, answers.ask(question.line))
        except NoAnswerError as error:
            silences += 1
            result.wrong[level] += 1
            result.failures.append(Failure(question.clause, level, question, str(error)))
            if silences >= _SILENCE_MAX:
                result.why_unasked = f"it failed to answer {silences} times"
        else:
            {"right": result.right, "skipped": result.skipped, "wrong": result.wrong}[
                verdict.result
            ][level] += 1
            if verdict.result == "wrong":
                result.failures.append(Failure(question.clause, level, question, verdict.text))
        if time.monotonic() > deadline and not result.why_unasked:
            result.why_unasked = f"{seconds:g} seconds have passed"
    return result
