"""A log that is being written, in a buffer of bounded size.

The end record's bytes are reserved before anything is written, so that a log
always tells how many records it lacks.  What survives a full buffer is one of
three rules: `head` (the oldest records), `tail` (the newest) or `severity` (the
most severe, the newest among equals, and of errors the oldest).  Appending
takes the same time on average whatever the capacity and however much is held,
and no byte outside the buffer's first `capacity` is touched.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, Literal

from ..codec.encoder import encode_end, encode_record
from ..codec.extended_error import ExtendedError
from ..codec.layout import layouts
from ..codec.records import Loss, Record, String
from ..errors import CapacityError, CollectorError, EncodeError
from ..schema import Schema, builtin
from ..wire import COUNT_MAX, END_TYPE, HEADER_SIZE, TRAILER_SIZE, ByteOrder
from ..wire import byte_order as resolve
from .buffer import HeldBuffer
from .keep_head import Head, Keep
from .keep_severity import Severity
from .keep_tail import Tail
from .open_string import OpenString, text_bytes
from .ranking import INFO, ranking
from .shedding import shedding

if TYPE_CHECKING:
    from typing_extensions import Buffer

__all__ = ["KeepRule", "LogBuffer"]

KeepRule = Literal["head", "tail", "severity"]
_RULES: Final = ("head", "tail", "severity")

_CAPACITY_MAX: Final = builtin().constant["capacity-max"]
_ENOSPC: Final = builtin().enum_values["errno"]["ENOSPC"]
_STRING_TYPE: Final = String.spec.type
_LOSS_SIZE: Final = HEADER_SIZE + sum(
    builtin().kind_by_name[field.kind].size for field in Loss.spec.fields
)


class LogBuffer:
    """A log in `buffer`, the caller's or, given a number of bytes, its own.

    `buffer` is anything writable and contiguous (bytearray, memoryview, mmap,
    ctypes array), all of it; or a capacity in bytes; or None for a size probe,
    which keeps nothing and tells `true_size`.  `keep` is "severity", "head" or
    "tail".  With `loss` the log ends with a loss record before its end record.
    `byte_order` is "host", "little" or "big"; `schema` explains names and the
    severities of a user's records (None: the built-in one).  With `enospc` the
    attribute `errno` says that something was given up; nothing else changes.

    By "severity", and with `shed` by the other rules too, an error that would
    be given up sheds attributes first (WIRE.md 10.15): it is kept, says so in
    its flags, and does not count as given up; the bytes that it lacks do.

    A capacity that cannot hold the trailer (8 bytes, 38 with `loss`) or exceeds
    UINT_MAX >> 2, and a buffer that cannot be written to, are a CapacityError
    with nothing written.  Otherwise the first six bytes are cleared at once, so
    that the buffer reads as untouched until there is something in it.

    The buffer must stay until `finish`: most cannot be resized before; using
    one that was released is a CollectorError, as is any use after `finish` but
    another `finish` or `reset`.  Not safe for threads: see the collector.
    """

    __slots__ = (
        "_add",
        "_byte_order",
        "_capacity",
        "_enospc",
        "_held",
        "_is_own",
        "_keep",
        "_open",
        "_own",
        "_ranking",
        "_reserved",
        "_result",
        "_rule",
        "_shedding",
        "_string_header",
        "_tables",
        "_with_loss",
    )

    def __init__(
        self,
        buffer: int | Buffer | None,
        *,
        keep: KeepRule = "severity",
        loss: bool = False,
        schema: Schema | None = None,
        byte_order: str = "host",
        enospc: bool = False,
        shed: bool = False,
    ) -> None:
        self._byte_order: ByteOrder = resolve(byte_order)
        self._tables = layouts(schema, self._byte_order)
        self._ranking = ranking(schema)
        if keep not in _RULES:
            raise ValueError(f"keep {keep!r} is none of {', '.join(_RULES)}")
        self._rule: KeepRule = keep
        self._with_loss = bool(loss)
        self._enospc = bool(enospc)
        sheds = shed or keep == "severity"
        self._shedding = shedding(schema, self._byte_order) if sheds else None
        self._reserved = TRAILER_SIZE + (_LOSS_SIZE if loss else 0)
        self._string_header = self._tables.header.pack
        self._is_own = isinstance(buffer, int)
        self._held: HeldBuffer | None = None
        if isinstance(buffer, int):
            self._check_capacity(buffer)
            buffer = bytearray(buffer)
        if buffer is not None:
            self._held = HeldBuffer(buffer)
            try:
                self._check_capacity(self._held.size)
            except CapacityError:
                self._held.release()
                raise
        self._capacity = self._held.size if self._held else 0
        self._begin(self._held.view if self._held else memoryview(bytearray()))

    @staticmethod
    def check(capacity: int, *, loss: bool = False) -> int:
        """0, or EINVAL for a number of bytes that cannot hold a log."""
        least = TRAILER_SIZE + (_LOSS_SIZE if loss else 0)
        return 0 if least <= capacity <= _CAPACITY_MAX else CapacityError.errno

    def _check_capacity(self, capacity: int) -> None:
        if self.check(capacity, loss=self._with_loss):
            raise CapacityError(
                f"a capacity of {capacity} bytes is not between {self._reserved}, "
                f"which the trailer takes, and {_CAPACITY_MAX}"
            )

    def _begin(self, view: memoryview) -> None:
        """Start a log at offset 0 of the view, empty for a size probe."""
        room = len(view) - self._reserved
        self._keep: Keep
        if self._rule == "head" or not view:
            self._keep = Head(view, room)
        elif self._rule == "tail":
            self._keep = Tail(view, room, self._byte_order)
        else:
            self._keep = Severity(view, room, self._byte_order, self._ranking, len(view))
        self._keep.shedding = self._shedding
        self._open: OpenString | None = None
        # The size of the finished log, and its bytes if the buffer is its own.
        self._result: int | None = None
        self._own: bytes | None = None
        self._add: Callable[[bytes, int], bool] = self._keep.add
        if self._held and self._held.check:
            # No method of this log: in a cycle it would outlive its last user.
            self._add = _checked(self._keep.add, self._held.check)

    def _check(self) -> None:
        if self._held and self._held.check:
            self._held.check()

    # What it says about itself ----------------------------------------------

    @property
    def capacity(self) -> int:
        """The bytes that the log may take, trailer included; 0 for a size probe."""
        return self._capacity

    @property
    def keep(self) -> KeepRule:
        """What survives a full buffer: "severity", "head" or "tail"."""
        return self._rule

    @property
    def byte_order(self) -> ByteOrder:
        """The order in which numbers are written, "little" or "big"."""
        return self._byte_order

    @property
    def schema(self) -> Schema:
        """The schema that explains names."""
        return self._tables.schema

    @property
    def num_truncations(self) -> int:
        """The records given up so far, at most 65535; a size probe gives all up."""
        return min(self._keep.dropped_records, COUNT_MAX)

    @property
    def true_size(self) -> int:
        """The bytes that a log keeping everything since the last reset takes, trailer included."""
        return self._reserved + self._keep.used + self._keep.dropped_bytes

    @property
    def errno(self) -> int:
        """-ENOSPC if that was asked for and a buffer did not hold everything; otherwise 0."""
        is_full = self._held is not None and self._keep.dropped_bytes > 0
        return -_ENOSPC if self._enospc and is_full else 0

    @property
    def finished(self) -> bool:
        """Whether the log has its trailer."""
        return self._result is not None

    # Appending --------------------------------------------------------------

    def append(self, record: Record) -> bool:
        """Add a record; False if it was given up at once.

        EncodeError, and nothing is added or counted, for a value that cannot be
        written, and for an end record, which is the buffer's own to write.
        """
        data = encode_record(record, self._tables)
        if record.type == END_TYPE:
            raise EncodeError("the trailer is written by finish", record=record.name)
        return self._add(data, self._ranking.rank(data, record.type))

    def string(self, text: str | bytes) -> bool:
        """Add a STRING; False if it was given up at once.  EncodeError for no text."""
        try:
            value = text.encode() if type(text) is str else text_bytes(text)
        except UnicodeEncodeError:  # lone surrogates, which may stand for bytes
            value = text_bytes(text)
        try:
            data = self._string_header(_STRING_TYPE, len(value)) + value
        except struct.error:
            raise EncodeError("text too long for its header", record="string") from None
        return self._add(data, INFO)

    def error(self, error: int, reason: str | int = 0, **fields: Any) -> bool:
        """Add `ExtendedError(error, reason=reason, **fields)`; False if given up at once."""
        fields.setdefault("schema", self._tables.schema)
        return self.append(ExtendedError(error, reason=reason, **fields))

    def open_string(self) -> OpenString:
        """A STRING to be written in pieces: `with log.open_string() as s: s.write(...)`.

        It takes its place among the records when the block ends and counts as
        one; an exception in the block gives it up, counted with what was
        written.  One may be open at a time, else CollectorError.
        """
        self._may_open()
        return OpenString(self._begin_string, self._end_string)

    def _may_open(self) -> None:
        if self._result is not None:
            raise CollectorError("the log is finished")
        if self._open is not None:
            raise CollectorError("a string of this log is open already")

    def _begin_string(self, string: OpenString) -> int:
        self._may_open()
        self._open = string
        return self._keep.room

    def _end_string(self, size: int, value: bytes | None) -> bool:
        self._open = None
        if value is not None and size <= self._keep.room:
            return self.string(value)
        self._check()
        if value is not None:
            self._keep.refuse(size)
        else:
            self._keep.drop(size)
        return False

    # The end ----------------------------------------------------------------

    def finish(self) -> memoryview | bytes:
        """End the log and give its bytes, which start at offset 0 of the buffer.

        They are a read-only view of the caller's buffer, bytes if the buffer is
        the log's own, and nothing for a size probe.  A string still open is
        given up.  A second call gives the same.  CollectorError if the buffer
        is gone.
        """
        if self._result is None:
            self._check()
            if self._open is not None:
                self._open.give_up()
            self._end()
        # Again, if an exception came in between.
        self._add = _finished
        if self._held is None:
            return b""
        self._held.release()
        if self._own is not None:
            return self._own
        return self._held.again()[: self._result].toreadonly()

    def _end(self) -> None:
        """Write the trailer; from then on the log has its size."""
        keep = self._keep
        if self._held is None:
            self._result = 0
            return
        keep.settle()
        size = keep.used
        if self._with_loss:
            loss = Loss(keep.dropped_records, keep.dropped_bytes, self.true_size)
            keep.trail(size, encode_record(loss, self._tables))
        size += self._reserved
        end = encode_end(self.num_truncations, self._byte_order)
        keep.trail(size - len(end), end)
        if self._is_own:
            self._own = bytes(keep.view[:size])
        self._result = size

    def reset(self) -> None:
        """Begin a new log in the same buffer, as a call does at its entry.

        Positions, the count and the true size go to zero, and the first six
        bytes are cleared.  Also after `finish`; CollectorError if the buffer is
        gone.
        """
        view = memoryview(bytearray())
        if self._held is not None:
            view = self._held.again()
            self._held.release()
            self._held.view = view
        if self._open is not None:
            self._open.forget()
        self._begin(view)


def _checked(
    add: Callable[[bytes, int], bool], check: Callable[[], None]
) -> Callable[[bytes, int], bool]:
    def checked_add(record: bytes, rank: int) -> bool:
        check()
        return add(record, rank)

    return checked_add


def _finished(_record: bytes, _rank: int) -> bool:
    raise CollectorError("the log is finished")
