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

__all__ = ["ESSENTIAL", "FLAVOUR", "essential_name", "near_names"]

FLAVOUR: Final = "___"
# Below this two names have nothing to do with each other.
_ENOUGH: Final = 0.45
# More names than this are looked at before they are compared letter by letter.
_COMPARED_MAX: Final = 1024
_LENGTHS_APART: Final = 4
_LONG_WORD: Final = 5


def essential_name(name: str) -> str:
    """The name without its flavour; `a___b___c` is `a___b`, `a____b` and `a___` stay whole."""
    at = name.rfind(FLAVOUR)
    while at > 0:
        after = at + len(FLAVOUR)
        if name[at - 1] != "_" and after < len(name) and name[after] != "_":
            return name[:at]
        at = name.rfind(FLAVOUR, 0, after - 1)
    return name


def _before_last(name: str) -> str:
    at = name.rfind(FLAVOUR)
    return name[:at] if at > 0 else name


def _before_first(name: str) -> str:
    return name.partition(FLAVOUR)[0]


ESSENTIAL: Final = {"last": essential_name, "last-any": _before_last, "first": _before_first}
"""How loaders cut names: libbpf, cilium/ebpf, aya."""


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
    if len(known) > _COMPARED_MAX:
        known = [other for other in known if _is_worth_comparing(name, words, other)]
    ranked = sorted(((score(other), other) for other in known[:_COMPARED_MAX]), reverse=True)
    return [other for rank, other in ranked[:count] if rank >= _ENOUGH]


def _is_worth_comparing(name: str, words: list[str], other: str) -> bool:
    """A cheap look before the dear one, for all the names of a kernel."""
    if abs(len(name) - len(other)) > _LENGTHS_APART:
        return False
    if name[:2] == other[:2] and name[-2:] == other[-2:]:
        return True
    return any(word in other for word in words if len(word) >= _LONG_WORD)
