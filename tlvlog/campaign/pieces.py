"""Logs of records in a run of bytes: back to back, or in slots of one size."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from ..codec import decode
from ..errors import DecodeError, ShortInputError

__all__ = ["DamagedError", "Piece", "pieces_of", "split_logs", "split_slots"]

LOG_MAX: Final = 64 << 20
"""Bytes of one log that stands back to back with others."""

_SHORT: Final = 4096  # most logs are shorter


class Piece(NamedTuple):
    """One log or text, from `begin` to `end` of what it was found in."""

    begin: int
    end: int
    data: bytes


class DamagedError(Exception):
    """Where logs stand back to back, nothing behind a damaged one can be found."""

    def __init__(self, piece: Piece) -> None:
        super().__init__(f"offset {piece.begin}: a damaged log; the bytes behind it are not read")
        self.piece = piece


def pieces_of(blocks: Iterable[bytes], kind: str) -> Iterator[Piece]:
    """Logs back to back, or in the slots that a kind such as "slots:4096" names."""
    head, _, size = kind.partition(":")
    return split_slots(blocks, int(size)) if head == "slots" else split_logs(blocks)


def split_logs(blocks: Iterable[bytes]) -> Iterator[Piece]:
    """Logs that each end with their end record.

    What is left behind the last one is a log without its end, unless it is all
    zeros.  DamagedError where one is damaged, with all bytes from there on that
    were read.
    """
    rest, base = bytearray(), 0
    for block in blocks:
        rest += block
        at = 0
        while at < len(rest):
            try:
                size = _size_at(rest, at)
            except DecodeError:
                raise DamagedError(Piece(base + at, base + len(rest), bytes(rest[at:]))) from None
            if size is None:
                break
            yield Piece(base + at, base + at + size, bytes(rest[at : at + size]))
            at += size
        del rest[:at]
        base += at
        if len(rest) > LOG_MAX:
            raise DamagedError(Piece(base, base + len(rest), bytes(rest)))
    if rest.strip(b"\0"):
        yield Piece(base, base + len(rest), bytes(rest))


def _size_at(data: bytearray, at: int) -> int | None:
    """The size of the log that begins there; None where its end is not there yet."""
    for most in (_SHORT, LOG_MAX):
        try:
            log = decode(bytes(data[at : at + most]))
        except ShortInputError:
            continue
        if log.state == "complete":
            return log.size
    return None


def split_slots(blocks: Iterable[bytes], size: int) -> Iterator[Piece]:
    """Slots of `size` bytes, one log each; a last one that is cut counts as it is."""
    rest, base = bytearray(), 0
    for block in blocks:
        rest += block
        whole = len(rest) // size * size
        for at in range(0, whole, size):
            yield Piece(base + at, base + at + size, bytes(rest[at : at + size]))
        del rest[:whole]
        base += whole
    if rest:
        yield Piece(base, base + len(rest), bytes(rest))
