"""Writing a BTF blob: types in order, strings each once, in order of first use."""

from __future__ import annotations

import struct
import sys
from collections.abc import Iterable
from typing import Final

from .header import MAGIC

__all__ = ["Writer", "info_word"]

_HEADER_SIZE: Final = 24


def info_word(kind: int, count: int, *, flag: bool = False) -> int:
    """The second word of a type."""
    return count | kind << 24 | flag << 31


class Writer:
    """Types are added as words; ids count from 1."""

    def __init__(self, order: str = sys.byteorder) -> None:
        self._letter = "<" if order == "little" else ">"
        self._words: list[int] = []
        self._strings = bytearray(b"\0")
        self._offsets = {"": 0}

    def string(self, text: str) -> int:
        """The offset of a string, stored when it is first asked for."""
        offset = self._offsets.get(text)
        if offset is None:
            offset = self._offsets[text] = len(self._strings)
            self._strings += text.encode("utf-8", "surrogateescape") + b"\0"
        return offset

    def add(self, words: Iterable[int]) -> None:
        """Add a type: its three words and those behind them."""
        self._words += words

    def blob(self) -> bytes:
        """Header, types and strings."""
        types = struct.pack(f"{self._letter}{len(self._words)}I", *self._words)
        sections = 0, len(types), len(types), len(self._strings)
        header = struct.pack(f"{self._letter}HBBIIIII", MAGIC, 1, 0, _HEADER_SIZE, *sections)
        return header + types + bytes(self._strings)
