"""The calls of a capture counted in C, where there is a native core.

What is plain is counted there, without the GIL; whatever is not (a header, a
damaged log, a message without a reason, a key of an unusual kind) it leaves to
Python, so there is one place that says what a call came to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from typing_extensions import Buffer

    from .partial import Partial

__all__ = ["Tally", "make_tally"]


class Tally(Protocol):
    """Counts until it is asked what it has."""

    def feed(self, data: Buffer, at: int, wall: int, /) -> int:
        """Count entries from `at` on that begin before `wall`; where it stopped."""

    def take(self, partial: Partial, kernel: str, /) -> None:
        """Move what was counted so far into `partial`."""


def make_tally() -> Tally | None:
    """A new tally; None without the native core."""
    return None
