"""The keep rule `tail`: the newest records."""

from __future__ import annotations

from ..errors import CollectorError
from ..wire import HEADER_SIZE, HEADERS, ByteOrder
from .keep_head import OVERWRITTEN, Keep
from .rotation import Rotation

__all__ = ["Tail"]


class Tail(Keep):
    """The newest records: a ring buffer over the room, which `settle` rotates once."""

    __slots__ = ("_header", "_start")

    def __init__(self, view: memoryview, room: int, order: ByteOrder) -> None:
        super().__init__(view, room)
        self._header = HEADERS[order]
        # Offset of the oldest record; any record may wrap around the end.
        self._start = 0

    def add(self, record: bytes, rank: int) -> bool:  # noqa: ARG002
        """Keep a record and evict as many of the oldest as needed, unless it exceeds the room."""
        if self.journal is not None:
            self.recover()
        size = len(record)
        room = self.room
        if size > room:
            shorter = self.shortened(record, room)
            if shorter is None:
                self.drop(size)
                return False
            record, size = shorter, len(shorter)
        if self.used + size > room:
            self._drop_oldest(self.used + size - room)
        at = self._start + self.used
        if at >= room:
            at -= room
        view = self.view
        end = at + size
        if end <= room:
            view[at:end] = record
        else:
            split = room - at
            view[at:room] = record[:split]
            view[: end - room] = record[split:]
        self.used += size
        return True

    def _drop_oldest(self, wanted: int) -> None:
        """Evict the oldest records, at least `wanted` bytes."""
        view, unpack_from = self.view, self._header.unpack_from
        start, room = self._start, self.room
        last = room - HEADER_SIZE
        gone = records = 0
        while gone < wanted:
            if start <= last:
                size = HEADER_SIZE + unpack_from(view, start)[1]
            else:  # the header wraps around
                split = bytes(view[start:room]) + bytes(view[: start - last])
                size = HEADER_SIZE + unpack_from(split)[1]
            gone += size
            records += 1
            start += size
            if start >= room:
                start -= room
        if gone > self.used:
            raise CollectorError(OVERWRITTEN)
        self.headers_read += records
        dropped = self.dropped_records + records, self.dropped_bytes + gone
        self.journal = numbers = (start, self.used - gone, *dropped)
        self._start, self.used, self.dropped_records, self.dropped_bytes = numbers
        self.journal = None

    def recover(self) -> None:
        """Take over the numbers of the journal, or rotate the ring."""
        journal = self.journal
        if isinstance(journal, Rotation):
            journal.run()
            self._start = 0
        elif isinstance(journal, tuple):
            self._start, self.used, self.dropped_records, self.dropped_bytes = journal
        self.journal = None

    def settle(self) -> None:
        """Rotate the ring so that the oldest record is at offset 0."""
        self.recover()
        if self._start:
            self.bytes_moved += self.room
            self.journal = Rotation(self.view[: self.room], self._start)
            self.recover()
