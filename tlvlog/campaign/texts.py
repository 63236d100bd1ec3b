"""Verifier texts, one behind the other, told apart.

A text ends where the verifier says how much it processed, at a NUL, at libbpf's
mark, or where libbpf speaks of the next program.  What libbpf adds about a load
that failed belongs to the text in front of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from .pieces import Piece

__all__ = ["follows_a_text", "is_over", "is_text", "split_texts"]

TEXT_MAX: Final = 64 << 20
"""Bytes of one text; a longer one comes in pieces."""

_PROCESSED: Final = re.compile(rb"(?:.{0,4096}?[^0-9a-zA-Z_]|)processed [0-9]+ insns?\b", re.DOTALL)
_BEGIN: Final = re.compile(rb"(?:libbpf: )?.{0,256}-- BEGIN .{0,16}LOG -{2,3}")
_END: Final = re.compile(rb"(?:libbpf: )?.{0,256}-- END .{0,16}LOG -{2,3}")
_FAILED: Final = re.compile(
    rb"libbpf: .{0,256}(?:BPF program load failed|load bpf program failed|Error loading BTF):"
)
_FOLLOWS: Final = re.compile(rb"libbpf: .{0,256}(?:failed to load|failed to load object)")
_CONTROL: Final = re.compile(rb"[\x01-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f]")


def is_text(beginning: bytes) -> bool:
    """Whether bytes begin as text does; a log of records begins with a byte below 0x20."""
    return beginning[:1] >= b"\t" and not _CONTROL.search(beginning)


def is_over(line: bytes) -> bool:
    """Whether a text ends with this line, in which the verifier says how much it processed."""
    return _PROCESSED.match(line) is not None


def follows_a_text(data: bytearray, at: int, *, is_all: bool) -> bool:
    """Whether the line at `at` is of another text than the one that is over before it.

    False as well where the line goes on behind the bytes, unless they are all.
    """
    end = data.find(b"\n", at)
    if end < 0 and not is_all:
        return False
    line = bytes(data[at : end if end >= 0 else len(data)])
    if b"\0" in line or not line.strip():
        return False
    return not (b"-- " in line or b"libbpf: " in line[:8])


def split_texts(blocks: Iterable[bytes]) -> Iterator[Piece]:
    """The texts in a run of blocks, each with where it begins and ends."""
    splitter = _Splitter()
    for block in blocks:
        yield from splitter.feed(block)
    yield from splitter.finish()


class _Splitter:
    """Takes blocks as they come and gives texts as they end."""

    def __init__(self) -> None:
        self._rest = bytearray()
        self._text = bytearray()
        self._at = 0
        self._begin = 0
        self._has_lines = False
        self._is_over = False

    def feed(self, block: bytes) -> Iterator[Piece]:
        """Take a block."""
        if b"\n" in block:
            lines = (bytes(self._rest) + block).split(b"\n")
            self._rest = bytearray(lines.pop())
            for line in lines:
                yield from self._line(line + b"\n")
        else:  # what came of the line before is not looked through again
            self._rest += block
        if len(self._rest) > TEXT_MAX:
            yield from self._line(bytes(self._rest))
            self._rest.clear()

    def finish(self) -> Iterator[Piece]:
        """There is no more."""
        if self._rest:
            yield from self._line(bytes(self._rest))
        yield from self._pieces()

    def _line(self, line: bytes) -> Iterator[Piece]:
        if b"\0" not in line:
            yield from self._plain(line)
            return
        *ended, rest = line.split(b"\0")
        for part in ended:
            if part:
                yield from self._plain(part)
            self._at += 1
            yield from self._pieces()
        if rest.strip():
            yield from self._plain(rest)
        else:
            self._at += len(rest)

    def _plain(self, line: bytes) -> Iterator[Piece]:
        belongs = not line.strip()
        if b"libbpf: " in line[:8] or b"-- " in line:
            belongs = belongs or bool(_END.match(line) or _FOLLOWS.match(line))
            if (_FAILED.match(line) or _BEGIN.match(line)) and self._has_lines:
                yield from self._pieces()
            elif _END.match(line):
                self._is_over = True
        else:
            if self._is_over and not belongs:
                yield from self._pieces()
            self._has_lines = self._has_lines or not belongs
        if self._is_over and not belongs and self._text:
            yield from self._pieces()
        self._text += line
        self._at += len(line)
        if b"processed " in line and is_over(line):
            self._is_over = True
        if len(self._text) > TEXT_MAX:
            yield from self._pieces()

    def _pieces(self) -> Iterator[Piece]:
        if self._text.strip():
            yield Piece(self._begin, self._at, bytes(self._text))
            self._begin = self._at
        self._text.clear()
        self._has_lines = self._is_over = False
