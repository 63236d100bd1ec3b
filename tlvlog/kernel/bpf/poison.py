"""Instructions that a loader poisoned, as they look from the verifier's log.

A loader that cannot adapt an instruction to the kernel (CO-RE), or that left out
a map or function, puts a call in its place that no kernel knows.  The kernel's
own words about it, libbpf's, which replaces them, and cilium/ebpf's, which
marks the source line, are one reason of the subsystem `loader`.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from ...btf.core.patch import POISON
from ...schema import Reason, builtin
from ..matcher import Match, recogniser

__all__ = ["COMMENT", "RESOLVE", "Poison", "poison_of"]

COMMENT: Final = "instruction poisoned by CO-RE"
"""What cilium/ebpf puts in front of the source of a poisoned instruction."""

RESOLVE: Final = "failed to resolve CO-RE relocation "
"""libbpf's line, in place of the kernel's."""

# What stands for a map or kernel function that is not there; the rest is its number
# in a table of the loader's, which nobody else can read.
_MAPS: Final = range(2001000000, 2002000000)
_FUNCTIONS: Final = range(2002000000, 2003000000)
_LOAD: Final = f"r10 = {POISON:#x}"


class Poison(NamedTuple):
    """A reason of the subsystem `loader` in the place of what the line states."""

    match: Match
    subsystem: str = "loader"


def _reason(name: str) -> Reason:
    return builtin().subsystem_by_name["loader"].by_name[name]


def poison_of(match: Match | None, text: str, *, instruction: str, note: str) -> Poison | None:
    """What a line says of a poisoned instruction; None where it says nothing of that.

    `match` is what the kernel's registry makes of `text`, `instruction` the line
    of the last instruction, `note` what stood behind cilium/ebpf's mark.
    """
    if text.startswith(RESOLVE):
        found = recogniser("loader").match(text)
        return None if found is None else Poison(found)
    if match is None:
        return None
    name, arguments = match.reason.name, match.arguments
    is_load = name == "frame-pointer-read-only" and _LOAD in instruction
    number = arguments[-1] if name == "unknown-function" and arguments else None
    if is_load or number == POISON:
        return Poison(Match(_reason("core-relocation-poisoned"), (note,) if note else (), False))
    if isinstance(number, int) and (number in _MAPS or number in _FUNCTIONS):
        return Poison(Match(_reason("object-reference-poisoned"), (number,), False))
    return None
