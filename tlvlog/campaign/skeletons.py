"""Verifier texts counted by what is left of them without their numbers, in Python alone.

Two texts that differ in digits only, each as long, come to the same: as long as
no number is so large that it might not fit its kind, and none is compared with
another.  So a text that came before, but for its digits, costs one look into a
dictionary.  The native core tells more texts to be alike (`tally`).
"""

from __future__ import annotations

import re
from typing import Final

from .outcome import Outcome
from .partial import Partial
from .texts import follows_a_text, is_over

__all__ = ["SkeletonMemo"]

# A zero stays: no number begins with one, and a verifier that processed nothing is another matter.
_DIGITS: Final = bytes.maketrans(b"123456789", b"1" * 9)
_LAST: Final = b"processed "
# A number that may not fit; what says more than its line; source lines, whose place is compared.
_ODD: Final = re.compile(
    rb"[0-9]{10}|0x[0-9a-f]{9}|\0|-- |libbpf: "
    rb"|^(?:Verification failed: |prog '|Reason:|At:|Causal path:|Suggestion:)"
    rb"|^(?:[0-9]+: )?; ",
    re.MULTILINE,
)
_TEXT_MAX: Final = 1 << 14
_KNOWN_MAX: Final = 1 << 14
_ROOM: Final = 8 << 20
"""Bytes of the texts that are known."""


class _Known:
    """Texts of one skeleton: what they come to, how many there were, and the least of them."""

    __slots__ = ("count", "least", "outcome")

    def __init__(self, outcome: Outcome) -> None:
        self.outcome = outcome
        self.count = 0
        self.least = outcome.data


class SkeletonMemo:
    """Counts the texts that it was taught, of calls that all ended with one errno."""

    def __init__(self) -> None:
        self._known: dict[bytes, _Known] = {}
        self._room = _ROOM

    def feed(self, data: bytearray, at: int, *, is_all: bool) -> int:
        """Count known texts from `at` on; where the first stands that is not, or is not whole."""
        known = self._known
        last: _Known | None = None
        least = b""
        begin = at
        # A text is whole where the next one, or the end of all, does not belong to it.
        while (mark := data.find(_LAST, begin)) >= 0 and (end := data.find(b"\n", mark) + 1):
            text = bytes(data[begin:end])
            found = known.get(text.translate(_DIGITS))
            if found is None:
                break
            if last is not None:
                last.count += 1
                if least < last.least:
                    last.least = least
                at = begin
            last, least, begin = found, text, end
        if last is not None and (
            is_all if begin == len(data) else follows_a_text(data, begin, is_all=is_all)
        ):
            last.count += 1
            last.least = min(least, last.least)
            at = begin
        return at

    def teach(self, outcome: Outcome) -> None:
        """Say what a text came to that was just counted."""
        text = outcome.data
        size = len(text)
        if size > _TEXT_MAX or len(self._known) >= _KNOWN_MAX or 2 * size > self._room:
            return
        begin = text.rfind(b"\n", 0, -1) + 1
        if text.find(_LAST) < begin or not text.endswith(b"\n") or not is_over(text[begin:]):
            return
        facts = outcome.facts
        if facts.message is not None or not text[:1].strip() or _ODD.search(text):
            return
        if (skeleton := text.translate(_DIGITS)) not in self._known:
            self._known[skeleton] = _Known(outcome)
            self._room -= 2 * size

    def take(self, partial: Partial) -> None:
        """Move what was counted so far into `partial`."""
        for known in self._known.values():
            if known.count:
                partial.add(known.outcome._replace(data=known.least), known.count)
                known.count = 0
        if len(self._known) >= _KNOWN_MAX or self._room < _ROOM // 2:
            self._known.clear()
            self._room = _ROOM
