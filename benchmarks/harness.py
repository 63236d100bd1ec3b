"""Interleaved rounds, medians and ratios.

A row runs ours and the peer's in turn, many times, so that what disturbs the
machine disturbs both; the ratio is the median of the rounds' ratios, the spread
half the distance between their quartiles.  What is timed is the processor time
of this thread, the kernel's for it included: waiting behind other processes
does not count.  Absolute times are shown for orientation and mean nothing
elsewhere.
"""

from __future__ import annotations

import gc
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: `ours` must take at most `limit` times what `peer` takes.

    Both do `count` units of the work, called `unit`.  `prepare` runs before
    each of them and is not timed.  `least` is a time per unit, in seconds, that
    meets the target whatever the peer takes.
    """

    name: str
    peer_name: str
    ours: Work
    peer: Work
    limit: float | None
    count: int = 1
    unit: str = "call"
    rounds: int = 15
    prepare: Work | None = None
    least: float = 0.0
    is_size: bool = False  # bytes in place of seconds


@dataclass(frozen=True, slots=True)
class Result:
    """What was measured: seconds per unit, and the ratio with its spread."""

    row: Row
    ours: float
    peer: float
    ratio: float
    spread: float

    @property
    def verdict(self) -> str:
        """Whether the target is met, "-" where there is none."""
        if self.row.limit is None:
            return "-"
        is_met = self.ratio <= self.row.limit or self.ours <= self.row.least
        return "met" if is_met else "MISSED"


def _time(work: Work, prepare: Work | None = None) -> float:
    if prepare:
        prepare()
    started = time.thread_time()
    work()
    return time.thread_time() - started


def fastest(peers: dict[str, Work]) -> tuple[str, Work]:
    """The peer that takes least, of five rounds each."""
    times = {name: [_time(work) for _ in range(6)][1:] for name, work in peers.items()}
    name = min(times, key=lambda name: statistics.median(times[name]))
    return name, peers[name]


def measure(row: Row) -> Result:
    """Run a row: one round to warm up, then the others, the order swapped each time."""
    _time(row.ours, row.prepare)
    _time(row.peer, row.prepare)
    ours, peer = [], []
    enabled = gc.isenabled()
    gc.collect()
    gc.disable()
    try:
        for index in range(row.rounds):
            if index % 2:
                peer.append(_time(row.peer, row.prepare))
                ours.append(_time(row.ours, row.prepare))
            else:
                ours.append(_time(row.ours, row.prepare))
                peer.append(_time(row.peer, row.prepare))
    finally:
        if enabled:
            gc.enable()
    ratios = sorted(a / b for a, b in zip(ours, peer, strict=True))
    low, _, high = statistics.quantiles(ratios, n=4)
    return Result(
        row,
        statistics.median(ours) / row.count,
        statistics.median(peer) / row.count,
        statistics.median(ratios),
        (high - low) / 2,
    )


def _seconds(value: float) -> str:
    for unit, factor in (("s", 1.0), ("ms", 1e3), ("us", 1e6)):
        if value * factor >= 1:
            return f"{value * factor:.3g} {unit}"
    return f"{value * 1e9:.3g} ns"


def _size(value: float) -> str:
    return f"{value:.3g} B" if value < 1000 else f"{value / (1 << 20):.3g} MiB"


def guarded(parts: Iterable[tuple[str, Callable[[], Iterable[Result]]]]) -> Iterator[Result]:
    """The results of each part; one that fails is told, and costs no other."""
    for name, part in parts:
        try:
            yield from part()
        except Exception as error:  # whatever is not as it should be on this machine
            print(f"{name}: failed: {type(error).__name__}: {error}", file=sys.stderr)


def measured(rows: Iterable[Row]) -> Iterator[Result]:
    """Each row, measured; one that fails is told, and costs no other."""
    for row in rows:
        yield from guarded([(f"{row.name}, {row.peer_name}", partial(_measured, row))])


def _measured(row: Row) -> list[Result]:
    return [measure(row)]


HEADER = (
    f"{'case':<42} {'peer':<22} {'ours':>9} {'peer':>9} "
    f"{'ratio':>7} {'+-':>6} {'limit':>6}  verdict"
)


def line(result: Result) -> str:
    """A row of the table."""
    row = result.row
    show = _size if row.is_size else _seconds
    limit = "" if row.limit is None else f"{row.limit:g}"
    return (
        f"{row.name:<42} {row.peer_name:<22} {show(result.ours):>9} "
        f"{show(result.peer):>9} {result.ratio:>7.3g} {result.spread:>6.2g} "
        f"{limit:>6}  {result.verdict}"
    )
