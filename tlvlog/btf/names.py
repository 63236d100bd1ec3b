"""Names of types: what is left without a flavour, and which one was meant.

A flavour is a suffix that keeps several versions of a type apart in one
program: `task_struct___old` means the kernel's `task_struct`.  The rule is
libbpf's: the name ends before the last `___` that has another character on
either side.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from typing import Final

__all__ = ["FLAVOUR", "essential_name", "near_names"]

FLAVOUR: Final = "___"
# Below this two names have nothing to do with each other.
_ENOUGH: Final = 0.45
_COMPARED_MAX: Final = 4096


def essential_name(name: str) -> str:
    """The name without its flavour; `a___b___c` is `a___b`, `a____b` and `a___` stay whole."""
    at = name.rfind(FLAVOUR)
    while at > 0:
        after = at + len(FLAVOUR)
        if name[at - 1] != "_" and after < len(name) and name[after] != "_":
            return name[:at]
        at = name.rfind(FLAVOUR, 0, after - 1)
    return name


def near_names(
    name: str, others: Iterable[str], *, likely: Mapping[str, float] | None = None, count: int = 3
) -> list[str]:
    """The names that a mistyped or renamed one may mean, the likeliest first.

    Letters in common count, and whole words between underscores, which a rename
    mostly keeps.  `likely` adds to the score of some, 0 to 1.
    """
    likely = likely or {}
    words = [word for word in name.lower().split("_") if word]

    def score(other: str) -> float:
        theirs = [word for word in other.lower().split("_") if word]
        shared = len(set(words) & set(theirs)) / max(min(len(words), len(theirs)), 1)
        letters = difflib.SequenceMatcher(None, name, other, autojunk=False).ratio()
        first = bool(words) and words[:1] == theirs[:1]
        return letters * 0.6 + shared * 0.3 + first * 0.1 + likely.get(other, 0)

    known = [other for other in dict.fromkeys(others) if other and other != name]
    ranked = sorted(((score(other), other) for other in known[:_COMPARED_MAX]), reverse=True)
    return [other for rank, other in ranked[:count] if rank >= _ENOUGH]
