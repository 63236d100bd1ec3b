"""The calls of a capture counted in C, where there is a native core.

What is plain is counted there, without the GIL; whatever is not (a header, a
damaged log, a message without a reason, a key of an unusual kind) it leaves to
Python, so there is one place that says what a call came to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._native.accelerator import core
from ..codec.columns import STATUSES
from .entry import Counts, Example
from .facts import RULES
from .partial import Partial
from .signature import SILENT, Signature
from .timeline import Timeline

if TYPE_CHECKING:
    from typing_extensions import Buffer

__all__ = ["Tally", "make_tally"]

_SOUND: Final = STATUSES[:3]


class Tally:
    """Counts until it is asked what it has."""

    def __init__(self) -> None:
        assert core is not None  # make_tally has looked
        self._counts = core.Tally()

    def feed(self, data: Buffer, at: int, wall: int) -> int:
        """Count plain entries from `at` on that begin before `wall`; where it stopped."""
        stopped: int = self._counts.feed(data, at, wall)
        return stopped

    def take(self, partial: Partial, kernel: str) -> None:
        """Move what was counted so far into `partial`."""
        cells, states, disagreements, curves, shift, buckets = self._counts.drain()
        for operation, errno, subsystem, reason, is_silent, kind, *numbers, log in cells:
            what = SILENT if is_silent else ""
            entry = partial.entry(Signature(operation, errno, subsystem, reason, what))
            entry.cell(kind, kernel).merge(Counts(*numbers))
            if log is not None:
                entry.show(Example(len(log), log))
        for state, count in zip(_SOUND, states, strict=True):
            if count:
                partial.states[state] = partial.states.get(state, 0) + count
        partial.disagreements += disagreements
        for rule, number, count in curves:
            partial.add_size(RULES[rule], number, count)
        partial.times.merge(Timeline(shift, {number: [*counts] for number, *counts in buckets}))


def make_tally() -> Tally | None:
    """A new tally; None without the native core."""
    return None if core is None else Tally()
