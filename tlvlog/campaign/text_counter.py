"""Verifier texts, one behind the other, counted; those that are like an earlier one at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from .outcome import of_text
from .partial import Partial
from .skeletons import SkeletonMemo
from .tally import make_tally
from .texts import split_texts

__all__ = ["TextCounter"]

_BLOCK: Final = 1 << 18
_AHEAD: Final = 1 << 16
_FIRST: Final = 1 << 12
_BLANKS: Final = b" \t\n\r\x0b\x0c"
_LINE_END: Final = 0x0A


class TextCounter:
    """Counts texts whose calls returned `errno`, None where nobody knows."""

    def __init__(self, errno: int | None = None) -> None:
        self.partial = Partial()
        self._errno = errno
        self._tally = make_tally()
        self._memo = SkeletonMemo() if self._tally is None else None
        self._data = bytearray()
        self._is_over = False

    def count(self, source: Iterator[bytes]) -> Iterator[int]:
        """Count all of a source; says now and then how many bytes of it are done with."""
        base = at = 0
        while True:
            if self._tally is not None:
                at = self._tally.feed_texts(self._data, at, self._errno, is_all=self._is_over)
            elif self._memo is not None:
                at = self._memo.feed(self._data, at, is_all=self._is_over)
            if at >= _BLOCK or at == len(self._data):
                del self._data[:at]
                base += at
                at = 0
                yield base
            # The core stops where it cannot see the end of a text.
            if len(self._data) - at < _AHEAD and not self._is_over:
                self._more(source)
                continue
            if not self._data:
                return
            size = self._count_one(source, at)
            if size is None:
                yield base + len(self._data)
                return
            at += size

    def _more(self, source: Iterator[bytes]) -> bool:
        block = next(source, b"")
        self._data += block
        self._is_over = not block
        return bool(block)

    def _count_one(self, source: Iterator[bytes], at: int) -> int | None:
        """Count the text at `at` in Python; how many bytes it takes, None where there is none."""
        for piece in split_texts(self._blocks(source, at)):
            outcome = of_text(piece.data, errno=self._errno)
            self.partial.add(outcome)
            if self._memo is not None:
                self._memo.teach(outcome)
            elif self._tally is not None:
                self._tally.teach(piece.data, self._errno)
            end = at + piece.end
            if self._data[end - 1] == 0:
                end = self._behind_nul(source, end)
            return end - at
        return None

    def _blocks(self, source: Iterator[bytes], at: int) -> Iterator[bytes]:
        size = _FIRST
        while at < len(self._data) or self._more(source):
            yield bytes(self._data[at : at + size])
            at = min(at + size, len(self._data))
            size *= 2

    def _behind_nul(self, source: Iterator[bytes], at: int) -> int:
        """The rest of a line behind a NUL is nothing if it is blank."""
        end = at
        while True:
            while end < len(self._data) and self._data[end] in _BLANKS:
                end += 1
                if self._data[end - 1] == _LINE_END:
                    return end
            if end < len(self._data):
                return at
            if not self._more(source):
                return end

    def take(self) -> Partial:
        """What was counted so far, and begin anew."""
        if self._tally is not None:
            self._tally.take(self.partial, "", is_text=True)
        elif self._memo is not None:
            self._memo.take(self.partial)
        taken, self.partial = self.partial, Partial()
        return taken

    def finish(self) -> Partial:
        """What was counted; nothing more can be."""
        taken = self.take()
        if self._tally is not None:
            self._tally.rest()
            self._tally = None
        return taken
