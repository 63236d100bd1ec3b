"""Lines that only a kernel or a loader writes, known by their form wherever they stand.

Unlike the importer, which reads lines that are known to be a log's, this is
for finding a log among other text, behind whatever stands in front of it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from ..kernel.bpf.lines import PROGRESS
from ..kernel.matcher import recogniser

__all__ = ["SIMULATION", "find_line", "is_line", "is_message", "starts_line"]

_SIMULATION: Final = r"""
    [0-9]{1,9}+:\ (?:\([0-9a-f]{2}\)\ |<invalid\ |R[0-9]{1,2}(?:_[a-z]{1,4})?=|R[0-9]{1,2}\
        |frame[0-9]{1,2}:|safe$|refs=)
  | from\ [0-9]{1,9}+\ to\ [0-9]{1,9}+(?::|\ )
"""
_CERTAIN: Final = rf"""
    {_SIMULATION}
  | ;\ .{{0,400}}\ @\ [^\s:]{{1,200}}:[0-9]{{1,9}}+$
  | processed\ [0-9]{{1,19}}+\ insns?\b
  | verification\ time\ [0-9]{{1,19}}+\ usec | stack\ depth\ [0-9]
  | R[0-9]{{1,2}}\ (?:!read_ok|invalid\ |type=|min\ value|max\ value|unbounded|is\ not|has\ )
  | func\#[0-9]{{1,9}}+\ @[0-9] | mark_precise:\ | last_idx\ [0-9] | Live\ regs\ before
  | regs=[0-9a-f]{{1,8}}\ stack=
  | libbpf:\ | --\ (?:BEGIN|END)\ (?:PROG|BTF|DUMP)?\ ?(?:LOAD\ )?LOG\ --
  | Verifier\ analysis:$ | Prog\ section\ '
  | invalid\ (?:access\ to|mem\ access|bpf_context|stack|indirect|read|size|func)\b
  | math\ between\ | BPF\ program\ is\ too\ large | combined\ stack\ size
  | At\ program\ exit\ the\ register | Verification\ failed:\ | Unrecognized\ arg\#
  | invalid\ BPF_ | unknown\ func\ | cannot\ call\ | unreachable\ insn
"""

SIMULATION: Final = re.compile(_SIMULATION, re.VERBOSE)
"""An instruction or a state: the verifier simulates."""

_START: Final = re.compile(_CERTAIN, re.VERBOSE)
# Not behind what may be part of the same word or number.
_INSIDE: Final = re.compile(rf"(?<![\w.:#@'(/=-])(?:{_CERTAIN})", re.VERBOSE)
_LONGEST: Final = 2048
_SHORT: Final = 512
# Each form has one of these; most lines of other text have none, and looking for them is cheap.
_HINTS: Final = (
    ": (", ": R", ": <inv", ": frame", ": safe", ": refs=", " to ", " @ ", "processed ", "libbpf: ",
    "verification time", "stack depth", "func#", "mark_precise", "last_idx", "Live regs", "regs=",
    "-- BEGIN", "-- END", "Verifier analysis:", "Prog section", "invalid ", "math between",
    "too large", "combined stack", "program exit", "Verification failed", "Unrecognized arg",
    "unknown func", "cannot call", "unreachable insn",
)  # fmt: skip
# Python's logging ends what it puts in front with a colon, and no blank.
_LOGGED: Final = re.compile(r"(?:DEBUG|INFO|WARNING|ERROR|CRITICAL):[A-Za-z_][\w.-]{0,80}:")
_REGISTER: Final = re.compile(r"R[0-9]")

# Behind these the line is a log's although a part of it looks like the start of another.
_GOES_ON: Final = re.compile(
    r"\ ?(?:R[0-9]{1,2}(?:_[a-z]{1,4})?=|frame[0-9]{1,2}:|fp-[0-9])|; |\[[0-9]{1,9}\] [A-Z]"
)


def starts_line(line: str) -> bool:
    """Whether `line` begins as only a kernel's or libbpf's line does."""
    return _START.match(line) is not None


def is_message(line: str) -> bool:
    """Whether the whole line states a reason of the verifier's."""
    return recogniser("bpf").match(line) is not None


def is_line(line: str) -> bool:
    """Whether a line may stand in a verifier's log as it is."""
    return (
        starts_line(line)
        or _GOES_ON.match(line) is not None
        or (PROGRESS.match(line) is not None and not line.startswith("\t"))
        or is_message(line)
    )


def find_line(line: str) -> int:
    """Where in `line` a kernel's or libbpf's line begins; -1 without one."""
    return _find_short(line) if len(line) <= _SHORT else _find(line)


def _find(line: str) -> int:
    if _START.match(line) or _GOES_ON.match(line):
        return 0
    if not (any(hint in line for hint in _HINTS) or _REGISTER.search(line)):
        return -1
    if (logged := _LOGGED.search(line, 0, _SHORT)) and _START.match(line, logged.end()):
        return logged.end()
    found = _INSIDE.search(line, 0, _LONGEST)
    return found.start() if found else -1


# Several layers ask the same of the same lines, round after round.
_find_short = lru_cache(maxsize=1 << 14)(_find)
