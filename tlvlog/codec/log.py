"""A decoded log, and the bounds a reader sets."""

# No `from __future__ import annotations`: NamedTuple would compile each string (decision 16).

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, get_args, overload

from ..schema import builtin
from ..wire import ByteOrder
from .records import Record

State = Literal["complete", "unterminated", "untouched"]
STATES: Final[tuple[State, ...]] = get_args(State)

_default = builtin().constant


class _LimitFields(NamedTuple):
    record_length: int = _default["limit-record-length"]
    records: int = _default["limit-records"]
    attributes: int = _default["limit-attributes"]
    depth: int = _default["limit-depth"]
    total: int = _default["limit-total"]


class Limits(_LimitFields):
    """A reader's limits, each checked before memory is spent on what it bounds.

    `record_length` bytes of one value, `records` in one log (its trailer not
    counted), `attributes` in one record (those of its nests counted), `depth`
    of nesting, `total` bytes of a log.  The constants in spec/tlvlog.yaml explain the
    defaults.  ValueError for a negative limit, or a depth of 0.
    """

    __slots__ = ()

    if not TYPE_CHECKING:  # a type checker knows the arguments from the fields

        def __new__(cls, *limits, **named):
            self = super().__new__(cls, *limits, **named)
            for name, limit in zip(self._fields, self, strict=True):
                least = 1 if name == "depth" else 0
                if limit < least:
                    raise ValueError(f"the limit {name} must be {least} or more")
            return self

        @classmethod
        def _make(cls, limits):
            return cls(*limits)


DEFAULT_LIMITS = Limits()


class RecordSequence(Sequence[Record]):
    """The records of a log, each made on first access."""

    __slots__ = ("_made", "_make", "_offsets")

    def __init__(self, offsets: Sequence[int], make: Callable[[int], Record]) -> None:
        self._offsets = offsets
        self._make = make
        self._made: dict[int, Record] = {}

    def __len__(self) -> int:
        return len(self._offsets)

    @property
    def offsets(self) -> Sequence[int]:
        """Where each record begins, in bytes from the start of the log; none is made for it."""
        return self._offsets

    @overload
    def __getitem__(self, index: int) -> Record: ...
    @overload
    def __getitem__(self, index: slice) -> list[Record]: ...
    def __getitem__(self, index: int | slice) -> Record | list[Record]:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        offset = self._offsets[index]
        record = self._made.get(offset)
        if record is None:
            record = self._made[offset] = self._make(offset)
        return record

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence) or isinstance(other, (str, bytes)):
            return NotImplemented
        return len(self) == len(other) and all(a == b for a, b in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]  # as any list of records

    def __repr__(self) -> str:
        return repr(list(self))


class Log:
    """The records of one call, as a reader found them (WIRE 1).

    `records`: in wire order, without the end record.  `num_truncations`: how many
    the writer dropped, as it counted (it saturates at 65535).  `state`:
    "complete" with an end record; "unterminated" without, the writer died or the
    bytes were cut; "untouched" where the first six bytes are zero, nothing was
    written.  `byte_order`: "little" or "big", the one used.  `size`: bytes from
    the first header to the end of the log, the end record's eight included; of
    an unterminated log to the end of its last whole record, of an untouched one
    0.  Logs are equal when all but `size` is; they have no hash.
    """

    __slots__ = ("_read", "_records", "_walked", "byte_order", "num_truncations", "size", "state")

    _records: Sequence[Record] | bytes
    # While `_records` is bytes, `_read(data, _walked)` builds the records. Do not
    # modify `_walked`.
    _read: Callable[[bytes, Any], Sequence[Record]]
    _walked: Any

    def __init__(
        self,
        records: Sequence[Record],
        state: State,
        byte_order: ByteOrder,
        num_truncations: int = 0,
        size: int = 0,
    ) -> None:
        self._records = records
        self.state: State = state
        self.byte_order = byte_order
        self.num_truncations = num_truncations
        self.size = size

    @property
    def records(self) -> Sequence[Record]:
        """The records in wire order, without the end record; each is made on first access."""
        records = self._records
        if isinstance(records, bytes):
            records = self._records = self._read(records, self._walked)
        return records

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Log):
            return NotImplemented
        return (
            self.state == other.state
            and self.byte_order == other.byte_order
            and self.num_truncations == other.num_truncations
            and len(self.records) == len(other.records)
            and all(a == b for a, b in zip(self.records, other.records, strict=True))
        )

    __hash__ = None  # type: ignore[assignment]  # its records are compared one by one

    def __reduce__(self) -> tuple[object, ...]:
        # With its records made: the function that makes them cannot be pickled.
        values = (list(self.records), self.state, self.byte_order, self.num_truncations, self.size)
        return Log, values

    def __repr__(self) -> str:
        return (
            f"<Log {self.state}, {len(self.records)} records, "
            f"{self.num_truncations} truncations, {self.size} bytes, {self.byte_order}-endian>"
        )


_new = object.__new__


def unread_log(
    data: bytes,
    read: Callable[[bytes, Any], Sequence[Record]],
    walked: Any,
    state: State,
    byte_order: ByteOrder,
    num_truncations: int,
    size: int,
) -> Log:
    """A log whose records are `read(data, walked)`, called at their first use.

    Neither a method nor a call of the class: either would slow down decoding by a tenth.
    """
    log = _new(Log)
    log._records = data  # noqa: SLF001  (as `Log.__init__` does it)
    log._read = read  # noqa: SLF001
    log._walked = walked  # noqa: SLF001
    log.state = state
    log.byte_order = byte_order
    log.num_truncations = num_truncations
    log.size = size
    return log
