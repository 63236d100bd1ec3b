"""The counts of a part of a campaign: whole numbers only, each with a merge that has no order.

Whatever the split, the order and the tree of merges, the bytes of the result
are the same.  What a hostile input can make many is bounded by rank and hash:
what is kept in the end was kept in every part, so its count is exact, and
everything else is one sum.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import lru_cache
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Final

from ..codec.columns import STATUSES
from ..errors import TlvlogError
from . import sound
from .bins import bin_of
from .entry import Counts, Entry, Example
from .facts import RULES
from .signature import VERSION, Signature
from .spans import Spans
from .timeline import NANOSECONDS, Timeline

if TYPE_CHECKING:
    from .outcome import Outcome

__all__ = ["SIGNATURES_MAX", "CampaignError", "Partial", "merged"]

FORMAT: Final = 1
SIGNATURES_MAX: Final = 4096
"""Signatures that are kept, those of registered reasons first."""


class CampaignError(TlvlogError, ValueError):
    """Counts that cannot be read, or that cannot be added to each other."""


class Partial:
    """Counts by signature, over time, by size; and which bytes of which input were counted."""

    def __init__(self) -> None:
        self.entries: dict[Signature, Entry] = {}
        self.rest = Counts()
        self.curves: dict[str, dict[int, int]] = {rule: {} for rule in RULES}
        self.times = Timeline()
        self.states: dict[str, int] = {}
        self.disagreements = 0
        self.spans = Spans()

    @property
    def count(self) -> int:
        """How many calls."""
        return self.rest.count + sum(entry.count for entry in self.entries.values())

    def add(self, outcome: Outcome, times: int = 1) -> None:
        """Count a call, or as many that came to the same."""
        signature, facts = outcome.signature, outcome.facts
        entry = self.entries.get(signature)
        if entry is None:
            entry = self._new_entry(signature)
        counts = entry.cell(outcome.program_type, outcome.kernel)
        counts.add(outcome.size, facts.lost, outcome.time, times)
        entry.show(Example(outcome.size, outcome.data, outcome.is_text))
        if facts.message is not None and signature.is_candidate:
            entry.say(facts.message)
        elif facts.said is not None and signature.is_registered:
            entry.hear(facts.said)
        state = STATUSES[facts.state]
        self.states[state] = self.states.get(state, 0) + times
        self.disagreements += outcome.disagrees * times
        if outcome.time > 0:
            accepted = signature.is_accepted
            self.times.add(outcome.time // NANOSECONDS, accepted * times, (not accepted) * times)
        if facts.sizes is not None and (signature.is_registered or signature.is_candidate):
            for rule, size in zip(RULES, facts.sizes, strict=True):
                if size:
                    self.add_size(rule, bin_of(size), times)

    def add_size(self, rule: str, number: int, count: int) -> None:
        """Count refusals whose smallest telling buffer under a rule is in a bin."""
        curve = self.curves[rule]
        curve[number] = curve.get(number, 0) + count

    def _new_entry(self, signature: Signature) -> Entry:
        if len(self.entries) >= 2 * SIGNATURES_MAX:
            self.settle()
        entry = self.entries[signature] = Entry()
        return entry

    def entry(self, signature: Signature) -> Entry:
        """The counts of a signature, new where there were none."""
        return self.entries.get(signature) or self._new_entry(signature)

    def settle(self) -> None:
        """Keep SIGNATURES_MAX signatures, of each some cells; the sum of the others in `rest`."""
        for entry in self.entries.values():
            entry.settle()
        if len(self.entries) > SIGNATURES_MAX:
            for signature in sorted(self.entries, key=_rank)[SIGNATURES_MAX:]:
                self.rest.merge(self.entries.pop(signature).total)

    def merge(self, other: Partial) -> None:
        """Add the counts of another; CampaignError where both counted the same bytes."""
        self.spans.merge(other.spans)
        for signature, entry in other.entries.items():
            self.entry(signature).merge(entry)
        self.rest.merge(other.rest)
        for rule, curve in other.curves.items():
            for number, count in curve.items():
                self.add_size(rule, number, count)
        self.times.merge(other.times)
        for state, count in other.states.items():
            self.states[state] = self.states.get(state, 0) + count
        self.disagreements += other.disagreements

    def to_data(self) -> dict[str, Any]:
        """As plain data for JSON, in an order that follows from the counts alone."""
        self.settle()
        return {
            "format": FORMAT,
            "signature": VERSION,
            "spans": self.spans.to_data(),
            "signatures": [
                {"key": list(signature), **self.entries[signature].to_data()}
                for signature in sorted(self.entries)
            ],
            "rest": self.rest.to_data(),
            "curves": {rule: sorted(map(list, self.curves[rule].items())) for rule in RULES},
            "times": self.times.to_data(),
            "states": self.states,
            "disagreements": self.disagreements,
        }

    def to_bytes(self) -> bytes:
        """The canonical bytes: the same for the same calls, however they were counted."""
        return canonical(self.to_data())

    @classmethod
    def from_data(cls, data: object) -> Partial:
        """What `to_data` gave; CampaignError for anything else."""
        if not isinstance(data, dict) or data.get("format") != FORMAT:
            raise CampaignError("not the counts of a campaign of this version")
        if data.get("signature") != VERSION:
            raise CampaignError(
                f"signatures of version {data.get('signature')!r:.20}, only {VERSION} is known"
            )
        partial = cls()
        try:
            partial.spans = Spans.from_data(data["spans"])
            for item in data["signatures"]:
                partial.entries[sound.signature(item["key"])] = Entry.from_data(item)
            partial.rest = Counts.from_data(data["rest"])
            for rule in RULES:
                partial.curves[rule] = sound.curve(data["curves"][rule])
            partial.times = Timeline.from_data(data["times"])
            partial.states = sound.states(data["states"])
            partial.disagreements = sound.count(data["disagreements"])
        except (LookupError, TypeError, ValueError, AttributeError) as error:
            raise CampaignError(f"not the counts of a campaign: {error}") from None
        return partial

    @classmethod
    def from_bytes(cls, data: bytes) -> Partial:
        """What `to_bytes` gave; CampaignError for anything else."""
        try:
            return cls.from_data(json.loads(data))
        except (ValueError, RecursionError) as error:
            if isinstance(error, CampaignError):
                raise
            raise CampaignError(f"not the counts of a campaign: {error}") from None


def canonical(data: object) -> bytes:
    """JSON with sorted keys, without blanks, in ASCII."""
    return json.dumps(data, sort_keys=True, separators=(",", ":")).encode() + b"\n"


def merged(partials: Iterable[Partial]) -> Partial:
    """All of them in one, in any order."""
    result = Partial()
    for partial in partials:
        result.merge(partial)
    return result


@lru_cache(maxsize=1 << 14)
def _rank(signature: Signature) -> tuple[bool, bytes]:
    """Registered reasons and accepted calls first, then by a hash that nobody chooses."""
    is_other = not signature.is_registered and not signature.is_accepted
    text = repr(tuple(signature)).encode("utf-8", "surrogatepass")
    return is_other, blake2b(text, digest_size=16).digest()
