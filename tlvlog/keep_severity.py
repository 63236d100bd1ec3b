"""What survives a full buffer: `severity`, the default.

The least severe records go first, the oldest among equals, and never one error
for another.  Records stand in the buffer in order, and what is given up is
closed over in place.

What it costs.  Nothing is remembered of a record but what stands in the
buffer; of each rank only the bytes held and an offset in front of which none
stands.  That offset only moves forward over the records, so that each header
is read at most once for each of the two ranks that can go, however the ranks
are mixed.  From a capacity of `batch-capacity-min` bytes on a compaction frees
an eighth of the room, and pays for as many bytes of newcomers, or half of what
may go.  docs/decisions/ has the worst case of the bytes moved.
"""

from __future__ import annotations

from typing import Final

from .errors import CollectorError
from .keep_head import NO_HEADER, OVERWRITTEN, Keep
from .ranking import ERROR, INFO, UNKNOWN, WARNING, Ranking, rank_of_number
from .schema import builtin
from .wire import HEADER_SIZE, HEADERS, ByteOrder

__all__ = ["Severity"]

_BATCH_CAPACITY_MIN: Final = builtin().constant["batch-capacity-min"]


class Severity(Keep):
    """The most severe records, the newest among equals; of errors the oldest."""

    __slots__ = ("_first", "_has_batches", "_header", "_held", "_ranking")

    def __init__(
        self, view: memoryview, room: int, order: ByteOrder, ranking: Ranking, capacity: int
    ) -> None:
        super().__init__(view, room)
        self._header = HEADERS[order]
        self._ranking = ranking
        self._has_batches = capacity >= _BATCH_CAPACITY_MIN
        # Of each rank the bytes held, and an offset in front of which no record
        # of it stands; the latter means nothing while none is held.
        self._held = {ERROR: 0, WARNING: 0, INFO: 0}
        self._first = {ERROR: 0, WARNING: 0, INFO: 0}

    def add(self, record: bytes, rank: int) -> bool:
        """Keep a record if less severe ones, or older equal ones, can make room for it."""
        size = len(record)
        at = self.used
        end = at + size
        if end > self.room:
            if not self._make_room(size, rank):
                self.drop(size)
                return False
            at = self.used
            end = at + size
        held = self._held
        if not held[rank]:
            self._first[rank] = at
        held[rank] += size
        # With no header behind it, the log can be read while it is written.
        self.view[at : end + HEADER_SIZE] = record + NO_HEADER
        self.used = end
        return True

    def _make_room(self, size: int, rank: int) -> bool:
        held = self._held
        may_go = held[INFO] if rank == INFO else held[INFO] + held[WARNING]
        missing = self.used + size - self.room
        if size > self.room or missing > may_go:
            return False
        if self._has_batches:
            missing = max(missing, min(self.room // 8, may_go // 2))
        infos = min(missing, held[INFO])
        self._compact({INFO: infos, WARNING: missing - infos})
        return True

    def _compact(self, wanted: dict[int, int]) -> None:
        """Give up records until the wanted bytes of each rank are gone; close over them."""
        view, held, first = self.view, self._held, self._first
        ahead = {rank: self._next(rank, first[rank]) for rank, count in wanted.items() if count > 0}
        keeps_warnings = WARNING not in ahead
        before_warnings = 0
        source = target = min(ahead.values())[0]
        while ahead:
            rank = min(ahead, key=ahead.__getitem__)
            at, size = ahead[rank]
            if at > source:
                view[target : target + at - source] = view[source:at]
                self.bytes_moved += at - source
                target += at - source
            source = at + size
            self.drop(size)
            held[rank] -= size
            wanted[rank] -= size
            if keeps_warnings and at < first[WARNING]:
                before_warnings += size
            if wanted[rank] > 0:
                ahead[rank] = self._next(rank, source)
            else:
                del ahead[rank]
                first[rank] = target
        first[WARNING] -= before_warnings
        rest = self.used - source
        view[target : target + rest] = view[source : self.used]
        self.bytes_moved += rest
        self.used = target + rest

    def _next(self, rank: int, at: int) -> tuple[int, int]:
        """Offset and size of the next record of a rank, of which one must stand there."""
        view, unpack_from, ranks = self.view, self._header.unpack_from, self._ranking
        while at < self.used:
            type_, length = unpack_from(view, at)
            self.headers_read += 1
            size = HEADER_SIZE + length
            if size > self.used - at:
                break
            found, place = ranks.get(type_, UNKNOWN)
            if 0 <= place < size:
                found = rank_of_number(view[at + place])
            if found == rank:
                return at, size
            at += size
        raise CollectorError(OVERWRITTEN)
