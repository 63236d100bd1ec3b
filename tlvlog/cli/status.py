"""Exit statuses, and which of several is the one to give."""

from __future__ import annotations

from collections.abc import Iterable

OK = 0
DIFFERENT = 1
USAGE = 2
MALFORMED = 3
TRUNCATED = 4
NOT_SUPPORTED = 5
INTERRUPTED = 130

_WORST_FIRST = (USAGE, NOT_SUPPORTED, MALFORMED, TRUNCATED, DIFFERENT, OK)


def worst(statuses: Iterable[int]) -> int:
    """The one to give for several inputs."""
    return min(statuses, key=_WORST_FIRST.index, default=OK)
