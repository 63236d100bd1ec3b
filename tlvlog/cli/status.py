"""Exit statuses: what each one means, and which of several is the one to give.

This table is the only one: the help text and docs/command.md are compared with it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

OK: Final = 0
DIFFERENT: Final = 1
USAGE: Final = 2
MALFORMED: Final = 3
TRUNCATED: Final = 4
NOT_SUPPORTED: Final = 5
NOTHING: Final = 6
INTERRUPTED: Final = 130

MEANINGS: Final = {
    OK: "ok",
    DIFFERENT: "no: a breaking change, a stale file, a finding of fuzz or conform",
    USAGE: "usage: arguments, a file that cannot be opened, a missing package",
    MALFORMED: "malformed input: a log, a capture, JSON, a spec",
    TRUNCATED: "truncated: records or details dropped, or no end, with --fail-truncated",
    NOT_SUPPORTED: "not permitted, or not supported by this kernel",
    NOTHING: "explain found no kernel message and no loader's",
    INTERRUPTED: "interrupted",
}
"""Each status that a verb gives by itself; `exec` passes on its command's."""

_WORST_FIRST = (INTERRUPTED, USAGE, NOT_SUPPORTED, MALFORMED, TRUNCATED, DIFFERENT, NOTHING, OK)


def worst(statuses: Iterable[int]) -> int:
    """The one to give for several inputs."""
    return min(statuses, key=_WORST_FIRST.index, default=OK)
