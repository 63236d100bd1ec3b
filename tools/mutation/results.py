"""What was found out about mutants: kept from run to run, counted, written down."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from .mutants import Mutant
from .trial import Verdict

_ORDER = (Verdict.KILLED, Verdict.TIMEOUT, Verdict.SURVIVED, Verdict.INCOMPETENT)


@dataclass(frozen=True, slots=True)
class Result:
    """A mutant's fate, and the state of library and tests in which it met it."""

    key: str
    state: str
    verdict: str
    module: str
    line: int
    function: str
    operator: str
    before: str
    after: str
    seconds: float
    said: str

    @classmethod
    def of(cls, mutant: Mutant, state: str, verdict: Verdict, seconds: float, said: str) -> Result:
        """The result of one trial."""
        return cls(
            mutant.key,
            state,
            verdict,
            mutant.module,
            mutant.line,
            mutant.function,
            mutant.operator,
            mutant.before,
            mutant.after,
            round(seconds, 1),
            said,
        )

    @property
    def is_noticed(self) -> bool:
        """Whether the tests noticed the mutant."""
        return self.verdict in (Verdict.KILLED, Verdict.TIMEOUT)

    def __str__(self) -> str:
        return (
            f"tlvlog/{self.module}.py:{self.line} {self.function}\n"
            f"    - {self.before}\n    + {self.after}"
        )


class Results:
    """A file of results, one a line, that grows as they come: a run can be taken up again."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._by_key: dict[str, Result] = {}
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists():
            lines, newline, rest = path.read_text(encoding="utf-8").rpartition("\n")
            if rest:  # a run was ended while it wrote this
                path.write_text(lines + newline, encoding="utf-8")
            for line in lines.splitlines():
                result = Result(**json.loads(line))
                self._by_key[result.key] = result

    def get(self, mutant: Mutant, state: str, *, older_kills: bool) -> Result | None:
        """What is known of a mutant in this state, or of its death in an earlier one."""
        result = self._by_key.get(mutant.key)
        if result and (result.state == state or (older_kills and result.is_noticed)):
            return result
        return None

    def add(self, result: Result) -> None:
        """Keep a result."""
        self._by_key[result.key] = result
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(result)) + "\n")


def score(results: Iterable[Result]) -> float:
    """The share of mutants that were noticed, of those that can be imported."""
    counted = [result for result in results if result.verdict != Verdict.INCOMPETENT]
    return sum(result.is_noticed for result in counted) / len(counted) if counted else 1.0


def table(results: list[Result]) -> str:
    """The verdicts by module, as a table of Markdown."""
    lines = [
        "| module | mutants | killed | timed out | survived | incompetent | noticed |",
        "|---|---|---|---|---|---|---|",
    ]
    modules = list(dict.fromkeys(result.module for result in results))
    for name in [*modules, ""]:
        own = [result for result in results if name in (result.module, "")]
        verdicts = Counter(result.verdict for result in own)
        counts = " | ".join(str(verdicts[verdict]) for verdict in _ORDER)
        lines.append(f"| {name or 'all'} | {len(own)} | {counts} | {score(own):.1%} |")
    return "\n".join(lines)
