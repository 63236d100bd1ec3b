"""The keep rule `severity`, the default.

It evicts the least severe records first, the oldest among equals, and never one
error for another; an error that still does not fit sheds attributes.  The buffer
holds the records in order; evictions compact it in place.

Cost: outside the buffer only two numbers are kept for each rank, the bytes held
and an offset before which there is no record of that rank.  The offset only
moves forward over the records, so that each header is read at most once for
each of the two ranks that can be evicted, however the ranks are mixed.  From a
capacity of `batch-capacity-min` bytes on a compaction frees an eighth of the
room, or half of the bytes that may be evicted, and so pays for that many bytes
of new records.  Decision 7 has the worst case of the bytes moved.
"""

from __future__ import annotations

from typing import Final

from ..errors import CollectorError
from ..schema import builtin
from ..wire import HEADER_SIZE, HEADERS, ByteOrder
from .keep_head import NO_HEADER, OVERWRITTEN, Keep, Triple
from .ranking import ERROR, INFO, UNKNOWN, WARNING, Ranking, rank_of_number

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
        # By rank: the bytes held, and an offset before which there is no record
        # of this rank (undefined while none is held).
        self._held = Triple()
        self._first = Triple()

    def add(self, record: bytes, rank: int) -> bool:
        """Keep a record if less severe ones, or older equal ones, can make room for it."""
        if self.journal is not None:
            self.recover()
        size = len(record)
        at = self.used
        end = at + size
        if end > self.room:
            if not self._make_room(size, rank):
                shorter = self.shortened(record, self.room - self.used + self._may_go(rank))
                if shorter is None:
                    self.drop(size)
                    return False
                record, size = shorter, len(shorter)
                if self.used + size > self.room:
                    self._make_room(size, rank)
            at = self.used
            end = at + size
        held = self._held[rank]
        if not held:
            self._first[rank] = at
        self._held[rank] = held + size
        # The cleared header after it lets readers see the log while it is written.
        self.view[at : end + HEADER_SIZE] = record + NO_HEADER
        self.used = end
        return True

    def _may_go(self, rank: int) -> int:
        """The bytes that can be evicted for a record of a rank."""
        infos, warnings = self._held[INFO], self._held[WARNING]
        if infos + warnings + self._held[ERROR] != self.used:
            # An exception struck while a record was being counted or evicted.
            self._count()
            infos, warnings = self._held[INFO], self._held[WARNING]
        return infos if rank == INFO else infos + warnings

    def _make_room(self, size: int, rank: int) -> bool:
        may_go = self._may_go(rank)
        infos = self._held[INFO]
        missing = self.used + size - self.room
        if missing > may_go:  # as it is for a record larger than the room
            return False
        if self._has_batches:
            missing = max(missing, min(self.room // 8, may_go // 2))
        if infos:
            self._give_up(INFO, min(missing, infos))
        if missing > infos:
            self._give_up(WARNING, missing - infos)
        return True

    def _give_up(self, rank: int, wanted: int) -> None:
        """Give up the oldest records of a rank, at least these bytes, and close over them."""
        view, unpack_from, ranks = self.view, self._header.unpack_from, self._ranking
        used, warnings = self.used, self._first[WARNING]
        # What stands from `source` to `at` stays and goes to `target`.
        at = source = target = self._first[rank]
        gone = records = headers = before_warnings = 0
        while gone < wanted:
            # What `_record` does, without the call.
            if at >= used:
                raise CollectorError(OVERWRITTEN)
            type_, length = unpack_from(view, at)
            headers += 1
            size = HEADER_SIZE + length
            if size > used - at:
                raise CollectorError(OVERWRITTEN)
            found, place = ranks.get(type_, UNKNOWN)
            if 0 <= place < size:
                found = rank_of_number(view[at + place])
            if found == rank:
                if at > source:
                    if gone:
                        self._move(target, source, at, at + size, records + 1)
                    target += at - source
                source = at + size
                gone += size
                records += 1
                if at < warnings:
                    before_warnings = gone
            at += size
        self.headers_read += headers
        self._move(target, source, used, used, records)
        self._take_over(used - gone, records, gone)
        self._first[rank] = target
        if rank == INFO:
            self._first[WARNING] -= before_warnings
        # Last: while the bytes held differ from `used`, the counts are stale.
        self._held[rank] -= gone

    def _record(self, at: int, used: int) -> tuple[int, int]:
        """Size and rank of the record at an offset; CollectorError if there is none."""
        if at >= used:
            raise CollectorError(OVERWRITTEN)
        type_, length = self._header.unpack_from(self.view, at)
        size = HEADER_SIZE + length
        if size > used - at:
            raise CollectorError(OVERWRITTEN)
        found, place = self._ranking.get(type_, UNKNOWN)
        if 0 <= place < size:
            found = rank_of_number(self.view[at + place])
        return size, found

    def _move(self, target: int, source: int, stop: int, goes_on: int, records: int) -> None:
        """Compact: move the bytes from `source` to `stop` down to `target`.

        The records from there up to `goes_on` are evicted; `records` counts them
        and those evicted before.  A type 0 at `target`, which no record has,
        means that the move has not happened yet.
        """
        view = self.view
        view[target : target + 2] = NO_HEADER[:2]
        self.journal = (target, source, stop, goes_on, records)
        view[target : target + stop - source] = view[source:stop]
        self.bytes_moved += stop - source

    def _take_over(self, used: int, records: int, gone: int) -> None:
        dropped = self.dropped_records + records, self.dropped_bytes + gone
        self.journal = (used, *dropped)
        self.used, self.dropped_records, self.dropped_bytes = self.journal
        self.journal = None

    def recover(self) -> None:
        """Close the gap of a compaction that an exception interrupted."""
        journal, view, used = self.journal, self.view, self.used
        if isinstance(journal, tuple) and len(journal) == len(("used", "records", "bytes")):
            self.used, self.dropped_records, self.dropped_bytes = journal
            self.journal = None
        elif isinstance(journal, tuple):
            target, source, stop, goes_on, records = journal
            if bytes(view[target : target + 2]) == NO_HEADER[:2]:
                view[target : target + stop - source] = view[source:stop]
            target += stop - source
            if goes_on < used:
                self._move(target, goes_on, used, used, records)
                target += used - goes_on
            self._take_over(target, records, used - target)

    def settle(self) -> None:
        """The records are in order already, unless an exception struck."""
        self.recover()

    def _count(self) -> None:
        """Recount the bytes held of each rank, and where they begin."""
        held, first = Triple(), Triple()
        at = 0
        while at < self.used:
            size, rank = self._record(at, self.used)
            if not held[rank]:
                first[rank] = at
            held[rank] += size
            at += size
            self.headers_read += 1
        self._first = first
        self._held = held
