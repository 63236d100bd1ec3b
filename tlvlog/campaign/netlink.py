"""Captured packets: the netlink requests that were refused, and logs that pcapng carries."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ..errors import CaptureError
from ..kernel.packets import PacketCalls
from .outcome import Outcome, of_call

__all__ = ["FoundPacket", "in_packets"]


class FoundPacket(NamedTuple):
    """What a packet told of a call; `end` is the offset behind it."""

    end: int
    outcome: Outcome | None
    error: str = ""
    cut: int = 0


class _File:
    """Blocks of bytes, read as a file."""

    def __init__(self, blocks: Iterator[bytes]) -> None:
        self._blocks = blocks
        self._block = b""
        self.taken = 0

    def read(self, size: int, /) -> bytes:
        """At most `size` bytes, b"" at the end."""
        while not self._block:
            block = next(self._blocks, None)
            if block is None:
                return b""
            self._block = bytes(block)
        data, self._block = self._block[:size], self._block[size:]
        self.taken += len(data)
        return data


def in_packets(blocks: Iterator[bytes]) -> Iterator[FoundPacket]:
    """The outcome of each call; the last one has none, and says what is wrong with the file."""
    file = _File(blocks)
    calls = PacketCalls(file)
    error = ""
    try:
        for call in calls:
            kernel = calls.header.kernel if calls.header else ""
            yield FoundPacket(calls.end, of_call(call, kernel))
    except CaptureError as damage:
        error = str(damage)
    if not error and not calls.read and calls.passed_over:
        error = "none of its packets holds netlink messages or a log"
    yield FoundPacket(calls.end, None, error, 0 if error else file.taken - calls.end)
