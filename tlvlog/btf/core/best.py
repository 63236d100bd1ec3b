"""One candidate for all relocations of a type, as cilium/ebpf chooses it.

libbpf lets every relocation choose for itself and wants all that match to
agree.  cilium/ebpf takes the candidate with the fewest poisoned instructions
over all of a type's relocations; where several are as good, they must give the
same values.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from ...errors import BtfError
from .local import AccessError, local_spec
from .match import match_spec
from .values import CannotError, outcome

if TYPE_CHECKING:
    from ..blob import Btf
    from ..extinfo import RelocationInfo
    from .kinds import Rules
    from .resolver import Candidate

__all__ = ["best_candidate"]

_Result = tuple[bool, int]


def best_candidate(
    local: Btf,
    relocations: Sequence[RelocationInfo],
    candidates: Sequence[Candidate],
    rules: Rules,
    essential: Callable[[str], str],
    order: str,
) -> list[Candidate]:
    """The best one, or all that are as good where they do not agree; none of no candidates."""
    best: list[Candidate] = []
    results: list[list[_Result]] = []
    fewest = len(relocations) + 1
    for candidate in candidates:
        found = [_result(local, r, candidate, rules, essential, order) for r in relocations]
        poisoned = sum(poison for poison, _ in found)
        if poisoned < fewest:
            fewest, best, results = poisoned, [candidate], [found]
        elif poisoned == fewest and found not in results:
            best.append(candidate)
            results.append(found)
    return best


def _result(
    local: Btf,
    relocation: RelocationInfo,
    candidate: Candidate,
    rules: Rules,
    essential: Callable[[str], str],
    order: str,
) -> _Result:
    try:
        spec = local_spec(local, relocation.type, relocation.access, relocation.kind)
        trial = match_spec(spec, candidate.btf, candidate.id, essential)
        result = outcome(spec, trial.spec if trial.matches else None, rules, "", order)
    except (AccessError, BtfError, CannotError):
        return True, 0
    return result.poison, result.after
