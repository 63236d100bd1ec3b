"""The runs of a session as a campaign counts calls: one signature each, with its smallest input.

A run is counted by what is wrong with its reader, else by what the reader said
of the input.  The two have operations of their own, so that neither is taken
for the other.
"""

from __future__ import annotations

from typing import Final

from ..campaign.entry import Example
from ..campaign.facts import Facts
from ..campaign.files import part_bytes, part_name
from ..campaign.outcome import Outcome
from ..campaign.partial import Partial
from ..campaign.signature import ACCEPTED, UNKNOWN, Signature, hash_of
from ..codec.columns import DAMAGE
from .reaction import Reaction

__all__ = ["RunCounts"]

# How a verdict on damage begins, and the state of such a log.
_STATES: Final = {kind.__name__: number for kind, number in DAMAGE.items()}


class RunCounts:
    """Counts of one sitting, which began with run number `start` of a session.

    `identity` is the session's, the same for the same runs; `name` the target's.
    """

    def __init__(self, identity: str, name: str, start: int) -> None:
        self._identity = identity
        self._operation = f"fuzz.{name}"
        self._start = start
        self._partial = Partial()

    def add(self, data: bytes, reaction: Reaction, time: int) -> None:
        """Count a run; `time` in nanoseconds since 1970."""
        text = reaction.finding or reaction.verdict
        state = _STATES.get(reaction.verdict.partition(" ")[0], 0)
        if text:
            signature = self._signature(text, is_finding=bool(reaction.finding))
        else:
            signature = Signature(self._operation, ACCEPTED)
        facts = Facts(state, message=text or None)
        self._partial.add(Outcome(signature, facts, data, len(data), time=time))

    def show(self, finding: str, data: bytes) -> None:
        """Keep a smaller input as the example of a finding."""
        signature = self._signature(finding, is_finding=True)
        self._partial.entry(signature).show(Example(len(data), data))

    def _signature(self, text: str, *, is_finding: bool) -> Signature:
        operation = self._operation + (".finding" if is_finding else "")
        return Signature(operation, UNKNOWN, what=hash_of(text))

    def part(self, end: int) -> tuple[str, bytes]:
        """The file of these counts, up to run `end`: its name and its bytes."""
        partial = Partial()
        partial.merge(self._partial)
        partial.spans.add(self._identity, self._start, end)
        meta = {
            "input": self._identity,
            "path": self._operation,
            "kind": "fuzz",
            "start": self._start,
            "end": end,
            "error": "",
        }
        return part_name(self._identity, self._start), part_bytes(meta, partial)
