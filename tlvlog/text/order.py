"""Lines that stand upside down, as viewers of logs show the newest first.

It shows in what they say: `processed` closes a log and does not open one, and
instructions count up.
"""

from __future__ import annotations

import re
from typing import Final

from .shapes import SIMULATION
from .text import Text

__all__ = ["in_order", "is_encoded_reversed", "is_reversed"]

_SAMPLE: Final = 4000
_ENCODED_MIN: Final = 60  # characters of a line of base64, as programs cut it
_ENCODED: Final = re.compile(r"[A-Za-z0-9+/]{4,}+={0,2}")
_INDEX: Final = re.compile(r"([0-9]{1,9}): ")
_TOTAL: Final = re.compile(r"processed [0-9]+ insns?\b")
_BEGIN: Final = re.compile(r".{0,80}-- BEGIN (?:[A-Z]+ )*LOG --")
_END: Final = re.compile(r".{0,80}-- END (?:[A-Z]+ )*LOG --")


def in_order(text: Text) -> Text:
    """Oldest first, whatever the viewer of logs shows first."""
    lines = text.lines
    if len(lines) < 2 or not (is_reversed(lines) or is_encoded_reversed(lines)):
        return text
    return Text(lines[::-1], list(text.numbers)[::-1])


def is_encoded_reversed(lines: list[str]) -> bool:
    """Whether lines are base64 whose last line, the short one, comes first."""
    size = len(lines[1]) if len(lines) > 1 else 0
    return (
        size >= _ENCODED_MIN
        and len(lines[0]) < size
        and all(len(line) == size for line in lines[1:])
        and all(map(_ENCODED.fullmatch, lines))
    )


def is_reversed(lines: list[str]) -> bool:
    """Whether what closes a log comes first and instructions count down."""
    lines = lines[:_SAMPLE]
    up = down = 0
    begin = end = total = first = last = -1
    index = None
    for at, line in enumerate(lines):
        if SIMULATION.match(line) and (found := _INDEX.match(line)):
            if index is not None and int(found[1]) != index:
                up, down = (up + 1, down) if int(found[1]) > index else (up, down + 1)
            index = int(found[1])
            first, last = (at if first < 0 else first), at
        elif line.startswith("processed ") and _TOTAL.match(line):
            total = at if total < 0 else total
        elif begin < 0 and "-- BEGIN" in line and _BEGIN.match(line):
            begin = at
        elif end < 0 and "-- END" in line and _END.match(line):
            end = at
    if begin >= 0 and end >= 0:
        return end < begin and down >= up
    if 0 <= total < first:
        return down > up or (down == up and last == len(lines) - 1)
    return total < 0 and first >= 0 and down > 2 * up + 1
