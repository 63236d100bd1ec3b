"""A rejected load, and how to tell that it failed on a poisoned instruction.

Apart from `poison`, which loads much and is seldom needed.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

__all__ = ["INSTRUCTIONS_MAX", "Load", "is_poisoned"]

_MARK: Final = re.compile(
    rb"invalid func unknown#195896080|<invalid CO-RE relocation>|r10 = 0xbad2310"
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
    return _MARK.search(text) is not None
