"""Kernel addresses in text, hidden: they tell how to attack the machine it came from."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["mask"]

_ADDRESS: Final = re.compile(rb"(?<![0-9A-Za-z_])((?:0x)?)([fF]{4}[0-9a-fA-F]{12})(?![0-9A-Za-z_])")
_ALL_ONES: Final = (1 << 64) - 1
# Nothing but fixed mappings lies above; small negative numbers do.
_HIGHEST: Final = 0xFFFF_FFFF_FF00_0000


def mask(text: bytes) -> bytes:
    """`text` with the digits of each kernel address as X, as long as before.

    An address is 16 hex digits that begin with ffff.  Left alone are what a
    verifier's log is full of: bit masks (ones, then zeros) and small negatives.
    """
    return _ADDRESS.sub(_hidden, text)


def _hidden(found: re.Match[bytes]) -> bytes:
    number = int(found[2], 16)
    negative = _ALL_ONES - number + 1
    if number >= _HIGHEST or negative & (negative - 1) == 0:
        return found[0]
    return found[1] + found[2][:4] + b"X" * 12
