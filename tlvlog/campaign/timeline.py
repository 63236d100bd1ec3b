"""Calls over time, in buckets that do not depend on which call came first.

A bucket is 2^k seconds wide and begins at a multiple of that; k is the least
with which at most BUCKETS_MAX buckets cover all times.  Merging two lines takes
the k that both together need, so the result is the same in any order.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from .sound import count

__all__ = ["BUCKETS_MAX", "Timeline"]

BUCKETS_MAX: Final = 1024
NANOSECONDS: Final = 1_000_000_000

Bucket = list[int]
"""Calls that were accepted, and calls that were refused."""


class Timeline:
    """Counts of accepted and refused calls by time; `shift` is k."""

    __slots__ = ("buckets", "shift")

    def __init__(self, shift: int = 0, buckets: dict[int, Bucket] | None = None) -> None:
        self.shift = shift
        self.buckets: dict[int, Bucket] = {} if buckets is None else buckets

    def add(self, second: int, accepted: int, refused: int) -> None:
        """Count calls of one second since 1970."""
        self._add(second >> self.shift, accepted, refused)
        # Widening takes a look at all of them: done once there are twice too many.
        if len(self.buckets) > 2 * BUCKETS_MAX:
            self.settle()

    def _add(self, number: int, accepted: int, refused: int) -> None:
        bucket = self.buckets.get(number)
        if bucket is None:
            self.buckets[number] = [accepted, refused]
        else:
            bucket[0] += accepted
            bucket[1] += refused

    def merge(self, other: Timeline) -> None:
        """Add the counts of another line."""
        if other.shift > self.shift:
            self._widen(other.shift)
        by = self.shift - other.shift
        for number, (accepted, refused) in other.buckets.items():
            self._add(number >> by, accepted, refused)
        if len(self.buckets) > 2 * BUCKETS_MAX:
            self.settle()

    def settle(self) -> None:
        """Take the width that the times need."""
        if self.buckets:
            shift = _shift_of(self.buckets)
            if shift:
                self._widen(self.shift + shift)

    def _widen(self, shift: int) -> None:
        by, old = shift - self.shift, self.buckets
        self.shift, self.buckets = shift, {}
        for number, (accepted, refused) in old.items():
            self._add(number >> by, accepted, refused)

    def to_data(self) -> list[object]:
        """As plain data: the width, and each bucket with its two counts."""
        self.settle()
        return [self.shift, [[number, *self.buckets[number]] for number in sorted(self.buckets)]]

    @classmethod
    def from_data(cls, data: list[object]) -> Timeline:
        """What `to_data` gave."""
        shift, buckets = data
        if not isinstance(buckets, list):
            raise TypeError("not a line of times")
        return cls(
            count(shift, 64),
            {
                count(number): [count(accepted), count(refused)]
                for number, accepted, refused in buckets
            },
        )


def _shift_of(numbers: Iterable[int]) -> int:
    low, high = min(numbers), max(numbers)
    shift = 0
    while (high >> shift) - (low >> shift) >= BUCKETS_MAX:
        shift += 1
    return shift
