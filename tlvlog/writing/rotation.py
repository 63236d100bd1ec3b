"""Turning a buffer in place, with a bounded amount of memory beside it."""

from __future__ import annotations

from typing import Final

__all__ = ["Rotation", "rotate_left"]

# Bytes reversed at a time.
_PIECE: Final = 1 << 15


class Rotation:
    """Moves the first `count` bytes of a view to its end, by three reversals.

    `run` may be left by an exception at any place, and is then run again: what
    is about to be written is held here first.
    """

    __slots__ = ("_spans", "_step", "_view")

    def __init__(self, view: memoryview, count: int) -> None:
        self._view = view
        size = len(view)
        self._spans = ((0, size), (0, size - count), (size - count, size))
        # The reversal, what of its span is left, and what comes to either end of that.
        self._step = (0, 0, size, b"", b"")

    def run(self) -> None:
        """Go on to the end."""
        view, (number, low, high, front, back) = self._view, self._step
        while number < len(self._spans):
            view[low : low + len(front)] = front
            view[high - len(back) : high] = back
            low += len(front)
            high -= len(back)
            if high - low > 1:
                count = min(_PIECE, (high - low) // 2)
                front = bytes(view[high - count : high])[::-1]
                back = bytes(view[low : low + count])[::-1]
            else:
                number += 1
                front = back = b""
                low, high = (*self._spans, (0, 0))[number]
            self._step = (number, low, high, front, back)


def rotate_left(view: memoryview, count: int) -> None:
    """Move the first `count` bytes to the end."""
    if count:
        Rotation(view, count).run()
