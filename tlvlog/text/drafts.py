"""A log of a paste while its lines are still coming in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..kernel.bpf.causes import Cause, LogReader
from ..kernel.bpf.memo import LineMemo
from .explanation import Line
from .loader_rules import LoaderEvent

__all__ = ["Draft"]

_CAUSES_MAX: Final = 1 << 15


class Draft:
    """What is known of one log: its lines, what the kernel said, what the loader did.

    `inside` counts the lines that are the kernel's; `lines` has those of the
    loader too.  `failures` are stages that failed, `remarks` what the loader
    got over, each with the index of its line.
    """

    def __init__(self, memo: LineMemo) -> None:
        self.reader = LogReader(memo, _CAUSES_MAX)
        self.lines: list[Line] = []
        self.kind = "verifier"
        self.loader: str | None = None
        self.marked: str | None = None
        self.program: str | None = None
        self.error = 0
        self.is_opened = False
        self.is_framed = False
        self.is_closed = False
        self.is_optional = False
        self.inside = 0
        self.failures: list[tuple[LoaderEvent, int]] = []
        self.remarks: list[tuple[LoaderEvent, int]] = []
        self.behind: list[Line] = []
        # For each line that the reader took its index in `lines`.
        self.taken: list[int] = []
        self._waiting: list[int] = []

    @property
    def is_empty(self) -> bool:
        """Whether nothing was said yet that makes it a log."""
        return not (self.inside or self.failures or self.remarks or self.is_opened)

    @property
    def says_anything(self) -> bool:
        """Whether there is more in it than lines of a loader that got on."""
        reader = self.reader
        found = reader.causes or reader.is_simulated or reader.statistics
        return bool(found or self.failures or self.remarks or self.is_opened or self.error)

    @property
    def is_of_types(self) -> bool:
        """Whether it was the log of types, and is over: what a loader made of it may follow."""
        reader = self.reader
        is_whole = self.is_opened and self.is_closed and bool(reader.causes)
        return is_whole and self.program is None and not reader.is_simulated

    @property
    def is_over(self) -> bool:
        """Whether a kernel's log has ended here."""
        return self.is_closed or (self.reader.is_over and not self.is_framed)

    def keep(self, line: Line) -> int:
        """A line of the log that the kernel did not write; its index."""
        self.lines.append(line)
        return len(self.lines) - 1

    def take(self, line: Line) -> None:
        """A line that the kernel wrote; what waited before it was inside of the log too."""
        for index in self._waiting:
            self._feed(index)
        self._waiting.clear()
        self._feed(self.keep(line))
        self.inside += 1

    def wait(self, line: Line) -> None:
        """A line that may be the kernel's, if another one follows."""
        self._waiting.append(self.keep(line))

    @property
    def is_waiting(self) -> bool:
        """Whether something other than the kernel's lines was last."""
        return any(self.lines[index].text for index in self._waiting)

    def waiting(self) -> Line | None:
        """The line directly behind the last that the kernel wrote, if it may be one more."""
        if not self._waiting or not self.taken or self._waiting[0] != self.taken[-1] + 1:
            return None
        return self.lines[self._waiting[0]]

    def take_waiting(self) -> None:
        """The first of the lines that wait is inside."""
        self._feed(self._waiting.pop(0))

    def take_all(self) -> None:
        """All that waits is inside: the end of the log is marked behind it."""
        for index in self._waiting:
            self._feed(index)
        self._waiting.clear()

    def drop_waiting_unless_inside(self) -> None:
        """A loader goes on behind the log: of what waits only the line behind the kernel's last."""
        if self.waiting() is not None:
            self.take_waiting()
        self.drop_waiting()

    @property
    def has_causes(self) -> bool:
        """Whether the kernel has said what may be a cause."""
        return bool(self.reader.causes)

    def drop_waiting(self) -> None:
        """What waits was not the log's: it is left out."""
        if self._waiting and self._waiting[0] + len(self._waiting) == len(self.lines):
            del self.lines[self._waiting[0] :]
        self._waiting.clear()

    def _feed(self, index: int) -> None:
        self.taken.append(index)
        self.reader.feed(self.lines[index].text)

    def learn(self, arguments: Mapping[str, str | int], loader: str | None = None) -> None:
        """Names and numbers of a loader's line, where nothing is known yet."""
        program, error = arguments.get("program"), arguments.get("errno")
        if isinstance(program, str):
            self.program = self.program or program or None
        if isinstance(error, int):
            self.error = self.error or abs(error)
        self.loader = self.loader or loader

    def must_succeed(self) -> None:
        """A loader says that a step of its own failed: nothing optional was tried here."""
        if self.is_optional:
            self.is_optional = False
            self.program, self.error = None, 0

    def is_about(self, arguments: Mapping[str, str | int | None]) -> bool:
        """Whether a line may be about this log, by the program that it names."""
        program = arguments.get("program") or None
        return program is None or self.program is None or program == self.program

    def absorb(self, other: Draft) -> bool:
        """Take over what a log behind this one says more; False where it is another one.

        They are one if the second says the same cause, or none, of the same
        program and errno: libraries print a summary and the log itself.
        """
        if {self.kind, other.kind} != {"verifier"} or not (self.inside and other.inside):
            return False
        if not self.is_about({"program": other.program}) or self.is_optional != other.is_optional:
            return False
        if self.error and other.error and self.error != other.error:
            return False
        mine, others = self._stopping(), other._stopping()
        if not mine or (others and mine[0].key != others[0].key):
            return False
        if not others and (other.reader.is_over or not other.error):
            return False
        if others and (len(other.taken) > len(self.taken) or not self.reader.statistics):
            self._become(other)
        else:
            self.lines += other.lines
        self.error = self.error or other.error
        self.program = self.program or other.program
        self.behind += other.behind
        return True

    def _stopping(self) -> list[Cause]:
        return [cause for cause in self.reader.causes if not cause.is_note]

    def _become(self, other: Draft) -> None:
        """The lines of this one, and behind them what the other has read."""
        before = len(self.lines)
        self.lines += other.lines
        self.taken = [before + index for index in other.taken]
        self.failures += [(event, before + index) for event, index in other.failures]
        self.reader = other.reader
        self.inside += other.inside
