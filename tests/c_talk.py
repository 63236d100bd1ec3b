"""What is said to the C driver and what it answers."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

from tlvlog.codec.log import Limits

KEEPS = ("severity", "head", "tail")
ORDERS = {"auto": 0, "host": 1, "little": 2, "big": 3}


def begin(capacity: int, keep: str, loss: bool = False, flags: int = 0, calls: int = 0) -> bytes:
    """The command to begin a log; with `calls` through a store that fails after as many."""
    return struct.pack("<cIBBi", b"I", capacity, KEEPS.index(keep), loss | flags, calls)


def read(data: bytes, order: str = "auto", limits: Limits | None = None) -> bytes:
    """The command to read a log."""
    bounds = b"\0"
    if limits is not None:
        bounds = struct.pack(
            "<BQQQQQ",
            1,
            min(limits.record_length, 0xFFFFFFFF),
            limits.records,
            limits.attributes,
            limits.depth,
            limits.total,
        )
    return struct.pack("<cB", b"L", ORDERS[order]) + bounds + struct.pack("<I", len(data)) + data


class Answers:
    """The answers of a driver, taken apart in order."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def take(self, layout: str) -> tuple[int, ...]:
        """Numbers, as `struct` calls them."""
        values = struct.unpack_from("<" + layout, self.data, self.at)
        self.at += struct.calcsize("<" + layout)
        return values

    def one(self, layout: str) -> int:
        """One number."""
        return self.take(layout)[0]

    def run_of_bytes(self) -> bytes:
        """Counted bytes."""
        count = self.one("I")
        self.at += count
        return self.data[self.at - count : self.at]

    def expect(self, expected: bytes) -> None:
        """Take `expected`, which must come."""
        found = self.data[self.at : self.at + len(expected)]
        assert found == expected
        self.at += len(expected)

    def finished(self) -> tuple[bytes, int, int, int, int, int]:
        """Log, count, true size, guards hold, result of a call that failed with -5, late stores."""
        return (self.run_of_bytes(), *self.take("HQBiI"))  # type: ignore[return-value]


def vectors(directory: Path) -> list[dict[str, Any]]:
    """The vectors of the project, valid and invalid."""
    return [json.loads(path.read_text()) for path in sorted(directory.glob("*valid/*.json"))]
