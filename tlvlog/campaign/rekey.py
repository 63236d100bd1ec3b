"""Signatures of an older registry under today's names.

A message that had no reason when it was counted may have one now.  What a line
means depends on its masked text alone, so one message of a signature says what
all of them are.
"""

from __future__ import annotations

from functools import lru_cache

from ..schema import builtin
from .partial import Partial

__all__ = ["rekeyed"]


def rekeyed(partial: Partial) -> Partial:
    """The same counts, with messages that the registry knows by now filed under their reasons."""
    for signature in [key for key in partial.entries if key.is_candidate]:
        entry = partial.entries[signature]
        reason = _reason(signature.subsystem, entry.message) if entry.message else 0
        if reason:
            del partial.entries[signature]
            known = signature._replace(reason=reason, what="")
            partial.entry(known).merge(entry)
    return partial


@lru_cache(maxsize=4096)
def _reason(subsystem: int, message: str) -> int:
    speaker = builtin().subsystem_by_number.get(subsystem)
    if speaker is None:
        return 0
    from ..kernel.matcher import recogniser  # seldom needed

    match = recogniser(speaker.name).match(message.strip())
    return match.reason.number if match else 0
