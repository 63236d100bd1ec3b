"""Fixed bins for sizes: exact up to 1,024 bytes, then eight an octave.

Sums of counts in fixed bins are the same however the input was split, which no
mean of floats and no sketch is.
"""

from __future__ import annotations

from typing import Final

__all__ = ["BIN_COUNT", "bin_of", "highest_of"]

_EXACT: Final = 1024
_EXACT_BITS: Final = 10
_STEPS: Final = 8
_STEP_BITS: Final = 3
BIN_COUNT: Final = _EXACT + 1 + _STEPS * (64 - _EXACT_BITS)
"""Bins for all sizes of 64 bits."""


def bin_of(size: int) -> int:
    """The bin that holds a size in bytes."""
    if size <= _EXACT:
        return size
    octave = (size - 1).bit_length() - 1 - _EXACT_BITS
    step = (size - 1) >> (octave + _EXACT_BITS - _STEP_BITS) & (_STEPS - 1)
    return _EXACT + 1 + _STEPS * octave + step


def highest_of(number: int) -> int:
    """The largest size of a bin."""
    if number <= _EXACT:
        return number
    octave, step = divmod(number - _EXACT - 1, _STEPS)
    return (_STEPS + step + 1) << (octave + _EXACT_BITS - _STEP_BITS)
