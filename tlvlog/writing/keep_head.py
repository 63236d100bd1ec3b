"""What survives a full buffer: the interface of the three rules, and the first, `head`."""

from __future__ import annotations

from struct import Struct
from typing import TYPE_CHECKING, Final

from .._native.accelerator import core
from ..wire import HEADER_SIZE

__all__ = ["NO_HEADER", "OVERWRITTEN", "Head", "Keep", "Triple"]

# The header of no record; a reader that finds it takes the log for unterminated.
NO_HEADER: Final = bytes(HEADER_SIZE)

# Packed by these, a number is one store to memory.
_TYPE: Final = Struct("@H")
_WORD: Final = Struct("@Q")
_type_of: Final = _TYPE.unpack_from
_store_type: Final = _TYPE.pack_into

# Said where a record that must be in the buffer is not found there again.
OVERWRITTEN: Final = "somebody else wrote to the buffer of this log"


if TYPE_CHECKING or core is None:

    class Numbers:
        """The numbers that the native core reads and writes as well."""

        __slots__ = ("room", "used")

        room: int
        used: int

    def Triple() -> list[int]:  # noqa: N802  (a class of the native core)
        """Three of them: a plain list, which indexes faster than a class of its own."""
        return [0, 0, 0]

else:
    Numbers, Triple = core.Numbers, core.Triple


class Keep(Numbers):
    """A rule at work on one buffer.

    Records stand in the first `room` bytes of `view`; the trailer's bytes
    follow.  `used` bytes of records are held.  `dropped_records` and
    `dropped_bytes` count what was given up, without saturation; `headers_read`
    and `bytes_moved` what that took.  No rule needs memory that grows with the
    buffer.

    An exception may arrive between any two steps, from a signal handler.  What
    takes several is written to `journal` first, so that `recover` can do it
    again; the native core adds nothing until that is done.
    """

    __slots__ = (
        "bytes_moved",
        "dropped_bytes",
        "dropped_records",
        "headers_read",
        "journal",
        "view",
    )

    journal: object

    def __init__(self, view: memoryview, room: int) -> None:
        self.view = view
        self.room = room
        self.used = 0
        self.dropped_records = 0
        self.dropped_bytes = 0
        self.headers_read = 0
        self.bytes_moved = 0
        self.journal = None
        # Until something is written the buffer is an untouched one.
        view[:HEADER_SIZE] = NO_HEADER[: len(view)]

    def add(self, record: bytes, rank: int) -> bool:
        """Keep a record, header included, of this severity; False if it was given up."""
        raise NotImplementedError

    def refuse(self, size: int) -> None:
        """Give up a newcomer that is larger than the room."""
        self.drop(size)

    def drop(self, size: int) -> None:
        """Count a record of `size` bytes as given up."""
        self.dropped_records += 1
        self.dropped_bytes += size

    def settle(self) -> None:
        """Bring the records to offset 0 in order; nothing is added after this."""

    def recover(self) -> None:
        """Bring what an exception has interrupted to its end."""

    def trail(self, at: int, record: bytes) -> None:
        """Write a record of the trailer at an offset."""
        self.view[at : at + len(record)] = record


class Head(Keep):
    """The oldest records, up to the first that did not fit.

    A record is published value first, then length, then type, in front of a
    cleared header: whoever reads the buffer after its writer was killed finds
    every record that was added, and no part of another.  The header at offset 0
    is one store: a length without a type, the end anywhere else, is damage there.
    """

    __slots__ = ("_closed",)

    def __init__(self, view: memoryview, room: int) -> None:
        super().__init__(view, room)
        self._closed = False

    def add(self, record: bytes, rank: int) -> bool:  # noqa: ARG002
        """Keep a record unless it, or one before it, does not fit."""
        at = self.used
        end = at + len(record)
        if end > self.room or self._closed:
            self.refuse(len(record))
            return False
        view = self.view
        if view[at] or view[at + 1]:
            # A record, or the trailer, that was published when an exception came.
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
        """Give up a newcomer and all that follow."""
        self._closed = True
        self.drop(size)

    def trail(self, at: int, record: bytes) -> None:
        """Publish a record of the trailer, with a cleared header behind it where one fits."""
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
