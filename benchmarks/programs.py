"""Programs that make batches of calls, two at a time: processor time, a tracer's included."""

from __future__ import annotations

import resource
import statistics
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple, Self

from .harness import Result, Row

__all__ = [
    "Program",
    "Rounds",
    "compile_calls",
    "nothing",
    "pair",
    "processor_time",
    "result_of",
]

_SOURCE: Final = Path(__file__).with_name("exec_calls.c")


class Rounds(NamedTuple):
    """How often: pairs of programs one after the other, and batches of each.

    Where a program's memory lies, and on which processor it starts, is a matter of luck.
    """

    pairs: int
    rounds: int
    warm_up: int = 3


def compile_calls(folder: str) -> str:
    """The program of exec_calls.c, compiled; its kinds of calls are listed there."""
    program = str(Path(folder, "exec_calls"))
    subprocess.run(["cc", "-O2", "-o", program, str(_SOURCE)], check=True)
    return program


def pair(
    row: Row, ours: Callable[[], Program], peer: Callable[[], Program], often: Rounds
) -> Result | None:
    """The times of batches that alternate; None where the calls cannot be made."""
    first, second = [], []
    for _ in range(often.pairs):
        with ours() as one, peer() as other:
            for index in range(often.warm_up + often.rounds):
                times = [batch() for batch in ((one, other) if index % 2 else (other, one))]
                if None in times:
                    return None
                if index >= often.warm_up:
                    first.append(times[not index % 2] or 0.0)
                    second.append(times[index % 2] or 0.0)
    return result_of(row, first, second)


def result_of(row: Row, ours: list[float], peer: list[float]) -> Result:
    """What rounds that were measured elsewhere say, in seconds."""
    ratios = [a / b for a, b in zip(ours, peer, strict=True)]
    low, middle, high = statistics.quantiles(ratios, n=4)
    spread = (high - low) / 2
    return Result(row, statistics.median(ours), statistics.median(peer), middle, spread)


def processor_time(who: int) -> float:
    """Seconds that `resource.RUSAGE_SELF` or RUSAGE_CHILDREN has run."""
    usage = resource.getrusage(who)
    return usage.ru_utime + usage.ru_stime


class Program:
    """A program that makes a batch of calls when it is told to, under a tracer or not."""

    def __init__(self, command: list[str], count: int, *, is_traced: bool = True) -> None:
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0
        )
        self._count = count
        self._is_traced = is_traced

    def __call__(self) -> float | None:
        """Seconds that a call of the next batch took; None where it cannot be made."""
        if self._process.stdin is None or self._process.stdout is None:
            return None
        before = self._tracer()
        try:
            self._process.stdin.write(b"!")
        except BrokenPipeError:
            return None
        line = self._process.stdout.readline()
        return (float(line) + self._tracer() - before) * 1e-9 / self._count if line else None

    def _tracer(self) -> int:
        """Nanoseconds that the tracer has run."""
        if not self._is_traced:
            return 0
        return int(Path(f"/proc/{self._process.pid}/schedstat").read_text().split()[0])

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.stdin is not None:
            self._process.stdin.close()
        self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()


def nothing() -> None:
    """A row's work that was measured elsewhere."""
