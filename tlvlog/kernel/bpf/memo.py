"""The meaning of a verifier's line, looked up once for all lines that differ only in numbers.

Nearly all lines of logs repeat but for their numbers, and finding a reason
among hundreds takes some 50 microseconds.  What a line means depends on
its text with every number masked, as long as a number fits its kind: so a run of
1 to 18 digits is masked, a longer one is not.  A line that begins with a digit or a
blank is not masked at all: the position of its digits tells whether it is progress.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from ..matcher import LINE_LIMIT, Match, Recogniser, recogniser
from .lines import PROGRESS

__all__ = ["ENTRIES_MAX", "LineMemo"]

ENTRIES_MAX: Final = 4096
"""The most lines that a memo keeps; a full one is cleared, as hostile logs add lines for ever."""

_NUMBER: Final = re.compile(r"0x[0-9a-f]{1,16}+(?![0-9a-f])|(?<![0-9])[0-9]{1,18}+(?![0-9])")


def masked(line: str) -> str:
    """`line` with N for each decimal number of up to 18 digits, X for each hexadecimal one."""
    return _NUMBER.sub(lambda found: "X" if found[0].startswith("0x") else "N", line)


class LineMemo:
    """A cache of the recogniser's and `PROGRESS`'s answers."""

    def __init__(self, recogniser: Recogniser) -> None:
        self._recogniser = recogniser
        self._known: dict[str, bool | None] = {}

    def look(self, line: str, text: str) -> tuple[Match | None, bool]:
        """The reason that `text`, the stripped line, states; and whether the line is progress."""
        if len(line) > LINE_LIMIT or not line or line[0] in "0123456789 \t":
            match = self._recogniser.match(text)
            return match, match is None and PROGRESS.match(line) is not None
        key = masked(line)
        known = self._known.get(key, _NEW)
        if known is None:
            return self._recogniser.match(text), False
        if known is not _NEW:
            return None, known is True
        match = self._recogniser.match(text)
        is_progress = match is None and PROGRESS.match(line) is not None
        if len(self._known) >= ENTRIES_MAX:
            self._known.clear()
        self._known[key] = None if match else is_progress
        return match, is_progress


_NEW: Final = object()


@lru_cache(maxsize=8)
def line_memo(subsystem: str = "bpf") -> LineMemo:
    """The memo over the reasons of a subsystem of the built-in registry, one a process."""
    return LineMemo(recogniser(subsystem))
