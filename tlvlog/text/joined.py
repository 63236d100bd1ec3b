"""Errors that a library has joined into one line, as the lines that they were.

Go's errors and many others put what went wrong inside behind a colon, so that a
verifier's last lines stand at the end of a sentence: `program a: load program:
permission denied: 9: (69) r5 = *(u16 *)(r1 +0): R1 invalid mem access 'scalar'
(17 line(s) omitted)`.  A line is taken apart where a part of it, up to its end
or up to another colon, is a line of a log.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from ..schema import builtin
from .shapes import SIMULATION, is_message, starts_line
from .text import BORDER, Text

__all__ = ["LIBRARY", "joined"]

_COLONS_MAX: Final = 48
_LONGEST: Final = 8192
_OMITTED: Final = re.compile(
    r"[\s.]*\((?:truncated(?:, [0-9]{1,9} line\(?s?\)? omitted)?|[0-9]{1,9} line\(?s?\)? omitted)\)"
    r"(?=[\s\"')}\]]*$|\s)"
)
_SOURCE: Final = re.compile(r"; .* @ \S+:[0-9]+$")
LIBRARY: Final = re.compile(
    r"\bload program: |\bload BTF: |Verifier output: |verifier error", re.IGNORECASE
)
"""What a library says in front of lines that it has joined: a sentence, and no prefix."""


def joined(text: Text) -> Text:
    """Lines of a log that stand in a sentence on lines of their own."""
    pieces: dict[int, list[str]] = {}
    for index, line in enumerate(text.lines):
        if ": " in line and len(line) <= _LONGEST and not line.startswith("; "):
            parts = _parts(line.lstrip())
            if parts is not None:
                pieces[index] = parts
    return text.replaced(pieces)


def _parts(line: str) -> list[str] | None:
    omitted = _OMITTED.search(line) if "(" in line else None
    is_log = omitted is not None or LIBRARY.search(line) is not None
    if not is_log and (SIMULATION.match(line) or starts_line(line)):
        return None
    sentence = line[: omitted.start()] if omitted else line
    colons = [found.start() for found in re.finditer(": ", sentence)][:_COLONS_MAX]
    begin = _behind_errno(sentence) if is_log else None
    if begin is None:
        begin = next((at + 2 for at in colons if _is_certain(sentence[at + 2 :])), None)
    if begin is None or begin >= len(sentence):
        if omitted is None or begin is None:
            return None
        return [sentence, BORDER, *filter(None, [line[omitted.end() :].strip()])]
    rest = line[omitted.end() :].strip(" \"')}]") if omitted else ""
    inner = _lines(sentence[begin:])
    if not is_log and not any(map(is_message, inner)):
        return None
    # What was left out stands between this and what follows.
    end = [BORDER, *filter(None, [rest])] if omitted else []
    return [sentence[:begin].rstrip(), *inner, *end]


def _is_certain(part: str) -> bool:
    """Whether a log's line begins here: an instruction, or a reason up to a colon."""
    if SIMULATION.match(part):
        return True
    return any(is_message(part[:end]) for end in _ends(part))


def _ends(part: str) -> list[int]:
    found = [len(part), *(at.start() for at in re.finditer(": ", part))]
    return found[:8]


def _lines(part: str) -> list[str]:
    """The lines that were joined, each as long as it can be while it says something."""
    made = []
    while part:
        end = next((end for end in _ends(part) if is_message(part[:end].strip())), None)
        if end is None and SIMULATION.match(part):
            colons = [at for at in _ends(part)[1:] if at > part.index(": ")]
            end = next((at for at in colons if _is_certain(part[at + 2 :])), None)
            end = end or (colons[-1] if colons and is_message(part[colons[-1] + 2 :]) else None)
        if end is None and _SOURCE.match(part):
            end = len(part)
        if end is None:
            following = [at for at in _ends(part)[1:] if _is_certain(part[at + 2 :])]
            end = following[0] if following else len(part)
        made.append(part[:end].strip())
        part = part[end + 2 :]
    return made


@cache
def _errno_words() -> re.Pattern[str]:
    """What libraries call an errno, with the colon behind it: `permission denied: `."""
    words = [entry.doc.rstrip(".") for entry in builtin().enum_by_name["errno"].entries]
    words.sort(key=len, reverse=True)
    return re.compile(
        rf"(?:{'|'.join(map(re.escape, words))})(?: \([^()]{{1,24}}\))?: ", re.IGNORECASE
    )


def _behind_errno(sentence: str) -> int | None:
    """Where a sentence goes on behind the words for its errno, or behind `Verifier output: `."""
    found = _errno_words().search(sentence) or re.search(r"Verifier output: ", sentence)
    return found.end() if found else None
