"""What sums of counts say: bytes until one knows why, and whether anything new is to come."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import exp, lgamma
from typing import Final, NamedTuple

from .bins import bin_of
from .facts import RULES
from .partial import Partial

__all__ = ["CAPACITIES", "LABELS", "Discovery", "discovery", "known_at"]

CAPACITIES: Final = (32, 64, 96, 128, 192, 256, 384, 512, 768, 1024, 2048, 4096, 16384, 65536)
"""Bytes of buffer that are looked at."""
LABELS: Final = {
    "severity": "records, the most severe kept",
    "head": "records, the first kept",
    "tail": "records, the last kept",
    "whole": "records, all of them",
    "text-fixed": "kernel text, the first kept",
    "text-rotating": "kernel text, the last kept (the default)",
}
"""What the rules of `facts.RULES` are, for people."""

_POINTS: Final = 40


def known_at(partial: Partial, capacities: Sequence[int] = CAPACITIES) -> dict[str, list[int]]:
    """Per rule and capacity: of the refusals that it counts, how many millionths tell why."""
    found = {}
    for rule in RULES:
        curve = partial.curves[rule]
        total = sum(curve.values())
        if total:
            found[rule] = [
                sum(count for number, count in curve.items() if number <= bin_of(size))
                * 1_000_000
                // total
                for size in capacities
            ]
    return found


class Discovery(NamedTuple):
    """How many signatures so many calls show: `points` of (calls, signatures, in thousandths).

    `once` signatures were seen once.  Their share of the calls estimates how
    likely the next call is to show a new one (Good and Turing).
    """

    points: list[tuple[int, int]]
    calls: int
    signatures: int
    once: int


def discovery(partial: Partial) -> Discovery:
    """The mean over all orders of the calls, which follows from the counts alone."""
    counts = [entry.count for entry in partial.entries.values() if entry.count]
    total = sum(counts)
    points = [(calls, _expected(counts, total, calls)) for calls in _steps(total)]
    return Discovery(points, total, len(counts), counts.count(1))


def _steps(total: int) -> Iterable[int]:
    steps = sorted({round(total ** (i / _POINTS)) for i in range(1, _POINTS + 1)} | {1, total})
    return [step for step in steps if 0 < step <= total]


def _expected(counts: Sequence[int], total: int, calls: int) -> int:
    """Of a sample without replacement: each signature but for the chance that it is not in it."""
    expected = 0.0
    for count in counts:
        if total - count < calls:
            expected += 1
        else:
            expected += 1 - exp(
                lgamma(total - count + 1)
                + lgamma(total - calls + 1)
                - lgamma(total - count - calls + 1)
                - lgamma(total + 1)
            )
    return round(expected * 1000)
