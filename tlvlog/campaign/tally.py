"""Calls and texts counted in C, where there is a native core.

What is plain is counted there, without the GIL; whatever is not (a header, a
damaged log, a message without a reason, a key of an unusual kind) it leaves to
Python, so there is one place that says what a call came to.  What texts say it
knows by their form, and a form that it has not met it is taught.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._native.accelerator import core
from ..codec.columns import STATUSES
from .entry import Counts, Example
from .facts import RULES
from .partial import Partial
from .reading import TAUGHT_MAX, is_done, reading_of
from .signature import SILENT, UNKNOWN, Signature
from .timeline import Timeline

if TYPE_CHECKING:
    from typing_extensions import Buffer

__all__ = ["Tally", "make_tally"]

_SOUND: Final = STATUSES[:3]
_TAUGHT_MAX: Final = 8000
"""Forms that a tally knows, after which it begins anew."""
_IDLE_MAX: Final = 64


class Tally:
    """Counts until it is asked what it has; what it was taught it keeps for the next one."""

    def __init__(self) -> None:
        assert core is not None  # make_tally has looked
        self._counts = core.Tally()
        self._said: list[str] = []
        self._numbers: dict[str, int] = {}
        self._taught = 0

    def feed(self, data: Buffer, at: int, wall: int) -> int:
        """Count plain entries from `at` on that begin before `wall`; where it stopped."""
        stopped: int = self._counts.feed(data, at, wall)
        return stopped

    def feed_file(self, descriptor: int, at: int, wall: int) -> int:
        """As `feed`, of a file that is open there; `at` and `wall` are offsets in it."""
        stopped: int = self._counts.feed_file(descriptor, at, wall)
        return stopped

    @property
    def is_cut(self) -> bool:
        """Whether it stopped at an entry that is not all there yet."""
        cut: bool = self._counts.is_cut()
        return cut

    def feed_texts(self, data: Buffer, at: int, errno: int | None, *, is_all: bool) -> int:
        """Count plain texts from `at` on, whose calls returned `errno`; where it stopped."""
        number = UNKNOWN if errno is None else errno
        stopped: int = self._counts.feed_texts(data, at, number, is_all)
        return stopped

    def teach(self, text: bytes, errno: int | None) -> None:
        """Say what texts such as this one come to."""
        if len(text) > TAUGHT_MAX or self._taught >= _TAUGHT_MAX:
            return
        outcome = b"u" if errno is None or errno < 0 else b"r" if errno else b"a"
        if not self._counts.is_news(text, outcome):
            return
        reading = reading_of(text, errno)
        facts = reading.facts
        said = facts.said or ""
        number = self._numbers.setdefault(said, len(self._said))
        if number == len(self._said):
            self._said.append(said)
        is_plain = facts.state == 0 and not facts.lost and facts.message is None
        if facts.reason and facts.said is None:
            is_plain = False
        meaning = (
            is_plain, facts.severity, is_done(text), facts.subsystem, facts.reason, number,
            reading.line, reading.error_size, reading.before, reading.behind, facts.sizes or (),
        )  # fmt: skip
        is_kept = self._counts.teach(text, outcome, meaning)
        self._taught = self._taught + 1 if is_kept else _TAUGHT_MAX

    def take(self, partial: Partial, kernel: str, *, is_text: bool = False) -> None:
        """Move what was counted so far into `partial`."""
        cells, states, disagreements, curves, shift, buckets = self._counts.drain()
        for operation, errno, subsystem, reason, is_silent, kind, said, *numbers, log in cells:
            what = SILENT if is_silent else ""
            entry = partial.entry(Signature(operation, errno, subsystem, reason, what))
            entry.cell(kind, kernel).merge(Counts(*numbers))
            for number in said:
                entry.hear(self._said[number])
            if log is not None:
                entry.show(Example(len(log), log, is_text))
        for state, count in zip(_SOUND, states, strict=True):
            if count:
                partial.states[state] = partial.states.get(state, 0) + count
        partial.disagreements += disagreements
        for rule, number, count in curves:
            partial.add_size(RULES[rule], number, count)
        partial.times.merge(Timeline(shift, {number: [*counts] for number, *counts in buckets}))

        self._make_room()

    def _make_room(self) -> None:
        """Begin anew where it knows all that it can, as long as no count refers to that."""
        if self._taught >= _TAUGHT_MAX:
            self._counts.forget()
            self._said.clear()
            self._numbers.clear()
            self._taught = 0

    def rest(self) -> None:
        """Wait for the next one who wants to count; all counts were taken."""
        if len(_IDLE) < _IDLE_MAX:
            _IDLE.append(self)


_IDLE: Final[list[Tally]] = []


def make_tally() -> Tally | None:
    """A tally without counts; None without the native core."""
    if core is None:
        return None
    try:
        return _IDLE.pop()
    except IndexError:
        return Tally()
