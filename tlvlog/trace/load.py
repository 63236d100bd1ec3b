"""A rejected load, and how to tell that it failed on a poisoned instruction.

Separate from `poison`, which imports much and is seldom needed.
"""

from __future__ import annotations

from typing import Final, NamedTuple

__all__ = ["INSTRUCTIONS_MAX", "Load", "is_poisoned"]

_MARKS: Final = (
    b"invalid func unknown#195896080",
    b"<invalid CO-RE relocation>",
    b"r10 = 0xbad2310",
)
INSTRUCTIONS_MAX: Final = 1 << 20


class Load(NamedTuple):
    """A load as the kernel saw it: process, program name, instructions, and log."""

    pid: int
    program: str
    code: bytes
    text: bytes
    result: int


def is_poisoned(text: bytes) -> bool:
    """Whether a verifier's log is about a poisoned instruction."""
    first, second, third = _MARKS
    return first in text or second in text or third in text
