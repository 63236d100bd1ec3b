"""What survives a full buffer, as a list of whole records: slow, and plainly the rule."""

from __future__ import annotations

import struct
from collections.abc import Callable

from tests.shed_model import shed

HEADER = 6
END = 8
LOSS = 30
BATCH = 512


class KeepModel:
    """A log as a list of (bytes with header, severity); `capacity` None is the size probe."""

    def __init__(
        self,
        capacity: int | None,
        keep: str,
        loss: bool,
        order: str = "<",
        sheds: bool = False,
    ) -> None:
        self.sheds = sheds or keep == "severity"
        self.capacity = capacity
        self.keep = keep
        self.loss = loss
        self.order = order
        self.reserved = END + (LOSS if loss else 0)
        self.room = 0 if capacity is None else capacity - self.reserved
        self.records: list[tuple[bytes, int]] = []
        self.used = 0
        self.closed = capacity is None
        self.dropped: list[int] = []
        self.lost = 0  # bytes of attributes that records gave up

    @property
    def dropped_bytes(self) -> int:
        return sum(self.dropped) + self.lost

    @property
    def true_size(self) -> int:
        return self.used + self.dropped_bytes + self.reserved

    @property
    def num_truncations(self) -> int:
        return min(len(self.dropped), 65535)

    def append(self, record: bytes, severity: int) -> bool:
        """Append a whole record; whether it was kept."""
        was_closed = self.closed
        if not self._make_room(len(record), severity):
            shorter = None
            if self.sheds and not was_closed:
                shorter = shed(record, self._most(severity), self.order)
            if shorter is None:
                self.dropped.append(len(record))
                return False
            self.lost += len(record) - len(shorter)
            record = shorter
            if self.keep != "head":
                assert self._make_room(len(record), severity)
        self.records.append((record, severity))
        self.used += len(record)
        return True

    def _most(self, severity: int) -> int:
        """The most bytes that a record of this severity can have."""
        free = self.room - self.used
        if self.keep == "head":
            return free
        if self.keep == "tail":
            return self.room
        return free + sum(len(r) for r, s in self.records if s >= max(severity, 1))

    def _make_room(self, size: int, severity: int) -> bool:
        if self.closed:
            return False
        need = self.used + size - self.room
        if need <= 0:
            return True
        if self.keep == "head":
            self.closed = True
            return False
        if size > self.room:
            return False
        if self.keep == "tail":
            return self._give_up(need, lambda _: True)
        classes = [s for s in (2, 1) if s >= severity]
        may_go = sum(len(r) for r, s in self.records if s in classes)
        if may_go < need:
            return False
        if self.capacity is not None and self.capacity >= BATCH:
            need = max(need, min(self.room // 8, may_go // 2))
        for severity_class in classes:
            before = sum(self.dropped)
            self._give_up(need, lambda s, c=severity_class: s == c)  # type: ignore[misc]
            need -= sum(self.dropped) - before
        return True

    def _give_up(self, need: int, goes: Callable[[int], bool]) -> bool:
        kept = []
        for record, severity in self.records:
            if need > 0 and goes(severity):
                need -= len(record)
                self.dropped.append(len(record))
            else:
                kept.append((record, severity))
        self.records = kept
        self.used = sum(len(record) for record, _ in kept)
        return True

    def finish(self) -> bytes:
        """The log, trailer included."""
        if self.capacity is None:
            return b""
        parts = [record for record, _ in self.records]
        if self.loss:
            parts.append(
                struct.pack(
                    f"{self.order}HIQQQ",
                    4,
                    24,
                    len(self.dropped),
                    self.dropped_bytes,
                    self.true_size,
                )
            )
        parts.append(struct.pack(f"{self.order}HIH", 2, 2, self.num_truncations))
        return b"".join(parts)
