"""What is counted for one signature: cells, its smallest log, its messages."""

from __future__ import annotations

import base64
from hashlib import blake2b
from typing import Any, Final, NamedTuple

from .signature import mask
from .sound import count, is_count, texts

__all__ = ["Cell", "Counts", "Entry", "Example"]

CELLS_MAX: Final = 256
"""Program types and kernels that are told apart for one signature."""
ALTERNATIVES_MAX: Final = 8
"""Masked messages that are kept for one signature."""
EXAMPLE_MAX: Final = 1 << 16
"""Bytes of a log that is kept as an example."""
MESSAGE_MAX: Final = 4096

Cell = tuple[int, str]
"""A program type and a kernel's release."""


class Counts:
    """Sums over calls, and the times of the first and the last; 0 where none has a time."""

    __slots__ = ("bytes", "count", "first", "last", "lost", "truncated")

    def __init__(
        self, count: int = 0, bytes: int = 0, truncated: int = 0, lost: int = 0,
        first: int = 0, last: int = 0,
    ) -> None:  # fmt: skip
        self.count = count
        self.bytes = bytes
        self.truncated = truncated
        self.lost = lost
        self.first = first
        self.last = last

    def add(self, size: int, lost: int, time: int, times: int = 1) -> None:
        """Count a call, or as many of one kind."""
        self.count += times
        self.bytes += size * times
        if lost:
            self.truncated += times
            self.lost += lost * times
        if time > 0:
            if not self.first or time < self.first:
                self.first = time
            if time > self.last:
                self.last = time

    def merge(self, other: Counts) -> None:
        """Add the sums of another."""
        self.count += other.count
        self.bytes += other.bytes
        self.truncated += other.truncated
        self.lost += other.lost
        if other.first and (not self.first or other.first < self.first):
            self.first = other.first
        self.last = max(self.last, other.last)

    def to_data(self) -> list[int]:
        """As plain data: count, bytes, truncated, lost, first, last."""
        return [self.count, self.bytes, self.truncated, self.lost, self.first, self.last]

    @classmethod
    def from_data(cls, data: list[int]) -> Counts:
        """What `to_data` gave; TypeError or ValueError for anything else."""
        number, size, truncated, lost, first, last = data
        times = (count(time, 1 << 63) for time in (first, last))
        return cls(*map(count, (number, size, truncated, lost)), *times)


class Example(NamedTuple):
    """A log, or a verifier's text, that shows a signature; the least of all is kept."""

    size: int
    data: bytes
    is_text: bool = False


class Entry:
    """All that is counted for one signature.

    `alternatives` are masked messages that stand for the same refusal, so that
    another registry joins what this one names otherwise; `message` is the least
    of those that have no reason, as it was.
    """

    __slots__ = ("alternatives", "cells", "example", "message", "rest")

    def __init__(self) -> None:
        self.cells: dict[Cell, Counts] = {}
        self.rest = Counts()
        self.example: Example | None = None
        self.message: str | None = None
        self.alternatives: set[str] = set()

    @property
    def total(self) -> Counts:
        """Over all cells."""
        total = Counts()
        for counts in self.cells.values():
            total.merge(counts)
        total.merge(self.rest)
        return total

    @property
    def count(self) -> int:
        """How many calls."""
        return self.rest.count + sum(counts.count for counts in self.cells.values())

    def cell(self, program_type: int, kernel: str) -> Counts:
        """The sums for a program type and a kernel, new where there were none."""
        counts = self.cells.get((program_type, kernel))
        if counts is None:
            if len(self.cells) >= 2 * CELLS_MAX:
                self.settle()
            counts = self.cells[program_type, kernel] = Counts()
        return counts

    def show(self, example: Example) -> None:
        """Keep an example if it is smaller than the one that is kept."""
        if example.size <= EXAMPLE_MAX and (self.example is None or example < self.example):
            self.example = example

    def say(self, message: str) -> None:
        """Keep a message: the least as it is, and some of them masked."""
        message = message[:MESSAGE_MAX]
        if self.message is None or (len(message), message) < (len(self.message), self.message):
            self.message = message
        self.hear(message)

    def hear(self, message: str) -> None:
        """Keep some of the messages masked, and none as it is."""
        masked = mask(message[:MESSAGE_MAX])
        if masked not in self.alternatives:
            self.alternatives.add(masked)
            self._settle_alternatives()

    def _settle_alternatives(self) -> None:
        if len(self.alternatives) > ALTERNATIVES_MAX:
            kept = sorted(self.alternatives, key=lambda text: (_digest(text), text))
            self.alternatives = set(kept[:ALTERNATIVES_MAX])

    def settle(self) -> None:
        """Keep CELLS_MAX cells, those with the least hashes; the sum of the others in `rest`."""
        if len(self.cells) > CELLS_MAX:
            order = sorted(self.cells, key=lambda cell: _digest(f"{cell[0]}:{cell[1]}"))
            for cell in order[CELLS_MAX:]:
                self.rest.merge(self.cells.pop(cell))

    def merge(self, other: Entry) -> None:
        """Add what was counted for the same signature elsewhere."""
        for cell, counts in other.cells.items():
            self.cell(*cell).merge(counts)
        self.rest.merge(other.rest)
        if other.example is not None:
            self.show(other.example)
        if other.message is not None:
            self.say(other.message)
        self.alternatives |= other.alternatives
        self._settle_alternatives()

    def to_data(self) -> dict[str, Any]:
        """As plain data; what there is none of is left out."""
        data: dict[str, Any] = {
            "cells": [[*cell, *self.cells[cell].to_data()] for cell in sorted(self.cells)]
        }
        if self.rest.count:
            data["rest"] = self.rest.to_data()
        if self.example is not None:
            kind = "text" if self.example.is_text else "log"
            data["example"] = [kind, base64.b64encode(self.example.data).decode()]
        if self.message is not None:
            data["message"] = self.message
        if self.alternatives:
            data["alternatives"] = sorted(self.alternatives)
        return data

    @classmethod
    def from_data(cls, data: dict[str, Any]) -> Entry:
        """What `to_data` gave; KeyError, TypeError or ValueError for anything else."""
        entry = cls()
        for program_type, kernel, *numbers in data["cells"]:
            if not is_count(program_type + 1, 1 << 32) or type(kernel) is not str:
                raise TypeError("a cell is a program type and a kernel")
            entry.cells[program_type, kernel] = Counts.from_data(numbers)
        if "rest" in data:
            entry.rest = Counts.from_data(data["rest"])
        if "example" in data:
            kind, text = data["example"]
            log = base64.b64decode(text, validate=True)
            entry.example = Example(len(log), log, kind == "text")
        if "message" in data:
            (entry.message,) = texts([data["message"]])
        entry.alternatives = set(texts(data.get("alternatives", [])))
        return entry


def _digest(text: str) -> bytes:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
