"""The caller's side of a log: how large a buffer to bring next.

`Sizer.next` is a pure function of what one attempt gave.  Where the kernel
reports the size that the log needed, one retry with exactly that size is
enough; where it does not, the buffer grows by doubling.  Growth is bounded, so
that a call which fails with ENOSPC for reasons of its own ends the loop too.
"""

from __future__ import annotations

import errno
from dataclasses import dataclass
from typing import ClassVar, Final

from .._builtin import DATA
from ..errors import CapacityError

__all__ = ["Sizer"]

_CAPACITY_MAX: Final[int] = next(
    constant["value"] for constant in DATA["constants"] if constant["name"] == "capacity-max"
)


@dataclass(frozen=True, slots=True)
class Sizer:
    """The sizes to try, in bytes: `start` first, never more than `cap`.

    A loop is: call with `first`; while `next` names a size, call again with it.
    It ends after two calls where the kernel reports a true size that stays what
    it was, and after `CALLS_MAX` calls in any case.
    """

    start: int = 1 << 16
    cap: int = _CAPACITY_MAX

    CALLS_MAX: ClassVar[int] = 26
    # Kernels before 5.2 (BTF: before 5.16) take no larger log; growth passes
    # through this size, so that the last one they accept is not left out.
    OLD_CAP: ClassVar[int] = 0xFFFFFF

    def __post_init__(self) -> None:
        if self.start < 1 or self.cap < 1:
            raise CapacityError(f"a log of {min(self.start, self.cap)} bytes cannot be tried")

    @property
    def first(self) -> int:
        """The size of the first attempt."""
        return min(self.start, self.cap)

    def next(
        self, attempt: int, result: int, error: int, true_size: int | None, size: int
    ) -> int | None:
        """The size for the next attempt, or None to stop.

        `attempt` counts from 1, `result` is the call's (negative: it failed),
        `error` the errno then, as a positive number.  `true_size` is the size
        that the log needed, 0 or None where the kernel does not say, and `size`
        what it was given.
        """
        if result >= 0 or attempt >= self.CALLS_MAX:
            return None
        if error == errno.EAGAIN:
            # A signal ends the verifier's work with this; the size was not at fault.
            return size
        if error != errno.ENOSPC or size >= self.cap:
            return None
        if not true_size:
            return self._grown(size)
        if true_size <= size:
            # The log fitted: the call itself found no space.
            return None
        if attempt > 1 and size > self.first:
            # An exact size was too small: what is logged changes from call to
            # call (run times, addresses), so leave some room this time.
            true_size = max(true_size, self._grown(size))
        return min(true_size, self.cap)

    def _grown(self, size: int) -> int:
        double = max(2 * size, self.start)
        if size < self.OLD_CAP < double:
            double = self.OLD_CAP
        return min(double, self.cap)
