"""The verifier's log as a list of cells, slow and plain: what `TextLog` is checked against.

Every byte goes into its cell by itself; nothing is skipped, cut in two copies
or computed ahead.  Written from the description of the kernel's log, not from
the library.
"""

from __future__ import annotations

import errno


class TextModel:
    def __init__(self, cells: bytes | None, level: int) -> None:
        self.cells = None if cells is None else list(cells)
        self.count = 0 if cells is None else len(cells)
        self.level = level
        self.fixed = level & 8 != 0
        self.first = 0  # logical place of the oldest byte of the window
        self.length = 0  # logical place of the NUL
        self.most = 0

    def append(self, message: bytes) -> None:
        if self.level == 0:
            return
        message = message[:1023].split(b"\0")[0]
        self.most = max(self.most, self.length + len(message) + 1)
        start = self.length
        self.length += len(message)
        if self.fixed:
            for step, byte in enumerate(message + b"\0"):
                self.put(start + step, byte)
            # A text that does not fit ends with a NUL in the last cell,
            # which is there already once the log is full.
            if self.cells is not None and start < self.count <= start + len(message):
                self.cells[-1] = 0
        else:
            for step, byte in enumerate(message + b"\0"):
                if self.cells is not None:
                    self.cells[(start + step) % self.count] = byte
            while self.length + 1 - self.first > self.count:
                self.first += 1

    def put(self, place: int, byte: int) -> None:
        if self.cells is not None and place < self.count:
            self.cells[place] = byte

    def reset(self, place: int) -> None:
        if self.level == 0:
            return
        self.length = place
        self.first = min(self.first, place)
        if self.fixed:
            self.put(place + 1, 0)
        elif self.cells is not None:
            self.cells[place % self.count] = 0

    def fault(self) -> None:
        self.cells = None

    def finish(self) -> tuple[int, int]:
        if self.level == 0:
            return 0, 0
        if self.cells is not None and not self.fixed:
            turn = self.first % self.count
            self.cells = self.cells[turn:] + self.cells[:turn]
        if self.cells is None and self.count:
            return errno.EFAULT, self.most
        if self.cells is not None and self.most > self.count:
            return errno.ENOSPC, self.most
        return 0, self.most
