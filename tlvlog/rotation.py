"""Turning a buffer in place, with a bounded amount of memory beside it."""

from __future__ import annotations

from typing import Final

__all__ = ["rotate_left"]

# Bytes reversed at a time.
_PIECE: Final = 1 << 16


def rotate_left(view: memoryview, count: int) -> None:
    """Move the first `count` bytes to the end: three reversals."""
    if count:
        _reverse(view)
        _reverse(view[: len(view) - count])
        _reverse(view[len(view) - count :])


def _reverse(view: memoryview) -> None:
    low, high = 0, len(view)
    while high - low > 1:
        count = min(_PIECE, (high - low) // 2)
        front = bytes(view[low : low + count])
        view[low : low + count] = bytes(view[high - count : high])[::-1]
        view[high - count : high] = front[::-1]
        low += count
        high -= count
