"""What people's own programs say around a log: a program's name, an errno in any spelling.

Loaders' words are data (`spec/loaders`); here is only what languages print the
same everywhere, such as Rust's `code: 13` and `(os error 13)`, or a sentence
that ends with an errno and a colon in front of the log itself.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final, NamedTuple

from ..schema import builtin

__all__ = ["Context", "context_of", "errno_named", "is_prompt"]

_NAME: Final = re.compile(r'\bprog(?:ram)?(?:_?name)?\s?[:=]\s?"([^"\\]{1,128})"', re.IGNORECASE)
_LOADING: Final = re.compile(
    r"\b[Ll]oad(?:ing)? (?:the )?(?:e?BPF )?program [`'\"\u2018]([\w./-]{1,128})[`'\"\u2019]"
)
_OS_ERROR: Final = re.compile(r"\(os error ([0-9]{1,4})\)")
_CODE: Final = re.compile(
    r"(?:\bOs \{ |^\s*(?:\[err\] )?)(?:code|errno|os_error|raw_os_error): (-?[0-9]{1,4})\b"
)
_PROMPT: Final = re.compile(
    r"(?:\[?[A-Za-z0-9_.-]{1,32}@[A-Za-z0-9_.-]{1,64}[^$#%]{0,80}[$#%]|[~/][^\s$#%]{0,80} ?[$#%]"
    r"|[$#%\u276f\u279c]|sudo|bash-[0-9.]+[$#])\s+\S"
)
_LONGEST: Final = 1024


class Context(NamedTuple):
    """What a line says of the log beside it: "" and 0 where it says nothing."""

    program: str
    error: int


def context_of(line: str) -> Context:
    """The program and the errno that a line names, whoever wrote it."""
    if len(line) > _LONGEST:
        line = line[:_LONGEST]
    program = _NAME.search(line) or _LOADING.search(line)
    error = 0
    if found := _OS_ERROR.search(line) or _CODE.search(line):
        error = abs(int(found[1]))
    elif line.rstrip().endswith(":"):
        error = errno_named(line)
    return Context(program[1] if program else "", error)


def is_prompt(line: str) -> bool:
    """Whether somebody typed a command here."""
    return _PROMPT.match(line) is not None


def errno_named(line: str) -> int:
    """The last errno that a line names in words or by its symbol; 0 without one."""
    names = _errnos().findall(line)
    return _numbers()[names[-1].lower()] if names else 0


@cache
def _numbers() -> dict[str, int]:
    entries = builtin().enum_by_name["errno"].entries
    numbers = {entry.name.lower(): entry.value for entry in entries}
    for entry in entries:
        numbers.setdefault(entry.doc.rstrip(".").lower(), entry.value)
    return numbers


@cache
def _errnos() -> re.Pattern[str]:
    words = sorted(_numbers(), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE)
