"""Keep rules, which choose the records to keep in a full buffer: the interface, and `head`."""

from __future__ import annotations

from struct import Struct
from typing import TYPE_CHECKING, Final

from .._native.accelerator import core
from ..wire import HEADER_SIZE

if TYPE_CHECKING:
    from .shedding import Shedding

__all__ = ["NO_HEADER", "OVERWRITTEN", "Head", "Keep", "Triple"]

# A cleared header: a reader that finds it treats the log as unterminated.
NO_HEADER: Final = bytes(HEADER_SIZE)

# Native alignment: `pack_into` stores a number with a single store.
_TYPE: Final = Struct("@H")
_WORD: Final = Struct("@Q")
_type_of: Final = _TYPE.unpack_from
_store_type: Final = _TYPE.pack_into

# The message if a record that must be in the buffer is not there.
OVERWRITTEN: Final = "somebody else wrote to the buffer of this log"


if TYPE_CHECKING or core is None:

    class Numbers:
        """The numbers that the native core reads and writes too."""

        __slots__ = ("room", "used")

        room: int
        used: int

    def Triple() -> list[int]:  # noqa: N802  (a class of the native core)
        """Three of them: a plain list, which indexes faster than a class of its own."""
        return [0, 0, 0]

else:
    Numbers, Triple = core.Numbers, core.Triple


class Keep(Numbers):
    """A keep rule applied to one buffer.

    The first `room` bytes of `view` hold the records, `used` bytes of them; the
    trailer follows.  `dropped_records` and `dropped_bytes` count lost records,
    without saturation; `headers_read` and `bytes_moved` count the work.  No
    rule needs memory that grows with the buffer.

    A signal handler may raise between any two steps.  An operation of several
    steps is written to `journal` first, so that `recover` can repeat it; the
    native core adds nothing until then.
    """

    __slots__ = (
        "bytes_moved",
        "dropped_bytes",
        "dropped_records",
        "headers_read",
        "journal",
        "shedding",
        "view",
    )

    journal: object
    shedding: Shedding | None

    def __init__(self, view: memoryview, room: int) -> None:
        self.view = view
        self.room = room
        self.used = 0
        self.dropped_records = 0
        self.dropped_bytes = 0
        self.headers_read = 0
        self.bytes_moved = 0
        self.journal = None
        # How an error that does not fit is shortened; None: it is dropped whole.
        self.shedding = None
        # Until the first record is written the buffer reads as untouched.
        view[:HEADER_SIZE] = NO_HEADER[: len(view)]

    def add(self, record: bytes, rank: int) -> bool:
        """Keep a record (bytes with header) of this severity; False if it was dropped."""
        raise NotImplementedError

    def refuse(self, size: int) -> None:
        """Drop a new record that is larger than the room."""
        self.drop(size)

    def drop(self, size: int) -> None:
        """Count a record of `size` bytes as dropped."""
        self.dropped_records += 1
        self.dropped_bytes += size

    def shortened(self, record: bytes, room: int) -> bytes | None:
        """The record without the attributes for which `room` has no bytes, counted as dropped."""
        shorter = self.shedding.shed(record, room) if self.shedding else None
        if shorter is not None:
            self.dropped_bytes += len(record) - len(shorter)
        return shorter

    def settle(self) -> None:
        """Bring the records to offset 0 in order; nothing may be added afterwards."""

    def recover(self) -> None:
        """Finish an operation that an exception interrupted."""

    def trail(self, at: int, record: bytes) -> None:
        """Write a record of the trailer at an offset."""
        self.view[at : at + len(record)] = record


class Head(Keep):
    """The oldest records, up to the first that did not fit whole.

    A record is published value first, then length, then type, before a cleared
    header: a reader of the buffer of a killed writer sees complete records only.
    The first header is written with a single store, because at offset 0 a length
    without a type is malformed; elsewhere type 0 simply ends the log.
    """

    __slots__ = ("_closed",)

    def __init__(self, view: memoryview, room: int) -> None:
        super().__init__(view, room)
        self._closed = False

    def add(self, record: bytes, rank: int) -> bool:  # noqa: ARG002
        """Keep a record unless it, or one before it, does not fit; an error may shed."""
        at = self.used
        end = at + len(record)
        if end > self.room or self._closed:
            shorter = None if self._closed else self.shortened(record, self.room - at)
            if shorter is None:
                self.refuse(len(record))
                return False
            self._closed = True
            record, end = shorter, at + len(shorter)
        view = self.view
        if view[at] or view[at + 1]:
            # An exception struck after a record or the trailer was published.
            _store_type(view, at, 0)
        view[at + HEADER_SIZE : end + HEADER_SIZE] = record[HEADER_SIZE:] + NO_HEADER
        if at:
            view[at + 2 : at + HEADER_SIZE] = record[2:HEADER_SIZE]
            _store_type(view, at, _type_of(record)[0])
        else:
            self._publish_first(record)
        self.used = end
        return True

    def _publish_first(self, record: bytes) -> None:
        word = record[:HEADER_SIZE] + self.view[HEADER_SIZE : _WORD.size]
        _WORD.pack_into(self.view, 0, *_WORD.unpack(word))

    def refuse(self, size: int) -> None:
        """Drop this record and all later ones."""
        self._closed = True
        self.drop(size)

    def trail(self, at: int, record: bytes) -> None:
        """Publish a record of the trailer, followed by a cleared header if one fits."""
        end = at + len(record)
        view = self.view
        cleared = NO_HEADER if end + HEADER_SIZE <= len(view) else b""
        _store_type(view, at, 0)
        view[at + HEADER_SIZE : end + len(cleared)] = record[HEADER_SIZE:] + cleared
        if at:
            view[at + 2 : at + HEADER_SIZE] = record[2:HEADER_SIZE]
            _store_type(view, at, _type_of(record)[0])
        else:
            self._publish_first(record)
