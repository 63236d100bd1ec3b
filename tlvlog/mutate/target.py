"""The target of a change: one header of a log, at any depth, with its value.

The bytes may be a log, what is left of one, or anything else; one walk over
their headers is all that is looked at, and no value is made.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final, Protocol, TypeVar

from ..codec.layout import AttributeLayout, Layouts, RecordLayout, SetLayout
from ..codec.log import DEFAULT_LIMITS
from ..wire import END_LENGTH, END_TYPE, HEADER_SIZE, INVALID, STOPPED

_Item = TypeVar("_Item")

LENGTH_MAX: Final = 0xFFFF_FFFF


class Choices(Protocol):
    """Makes the random choices."""

    def integer(self, low: int, high: int) -> int:
        """A number from `low` to `high`, both included."""
        ...

    def one_of(self, items: Sequence[_Item]) -> _Item:
        """One of `items`, of which there is at least one."""
        ...

    def octets(self, least: int, most: int) -> bytes:
        """From `least` to `most` bytes."""
        ...


def _bounds(data: bytes, offset: int, wall: int, tables: Layouts, *, top: bool) -> list[int]:
    """Where each header from `offset` to `wall` begins, and where the last value ends.

    Of a whole log the end record is the last; a type 0 or the wall ends any walk.
    """
    unpack = tables.unpack
    found = []
    last = wall - HEADER_SIZE
    while offset <= last:
        type_, length = unpack(data, offset)
        if type_ == STOPPED:
            break
        found.append(offset)
        offset += HEADER_SIZE + length
        if type_ == END_TYPE and top:
            break
    found.append(min(wall, offset))
    return found


def _records(data: bytes, tables: Layouts) -> list[int]:
    return _bounds(data, 0, len(data), tables, top=True)


# A session breaks the same inputs again and again; the walk over a long one costs more than
# all else, and few are long.
_known_records = lru_cache(32)(_records)
_LONG: Final = 1024


class Spot:
    """Bytes in the byte order of `tables`, and the target in them.

    The target is a whole record or attribute, chosen on the way down from the
    records, or from the record with index `record`.  If no header can be read
    it is all of `data`, which must not be empty.
    """

    __slots__ = (
        "around",
        "bounds",
        "choices",
        "data",
        "end",
        "index",
        "known",
        "layout",
        "offset",
        "records",
        "tables",
        "type",
    )

    known: Mapping[int, RecordLayout] | SetLayout
    layout: RecordLayout | AttributeLayout | None

    def __init__(
        self, choices: Choices, data: bytes, tables: Layouts, record: int | None = None
    ) -> None:
        self.choices = choices
        self.data = data
        self.tables = tables
        # Offsets of the enclosing headers, the outermost first.
        self.around: list[int] = []
        self.known = tables.records
        walk = _known_records if len(data) > _LONG else _records
        self.records = walk(data, tables)
        if len(self.records) > 1:
            self._choose(self.records, record)
            self._descend()
        else:
            self.bounds, self.index = [0, len(data)], 0
            self.offset, self.end, self.type, self.layout = 0, len(data), STOPPED, None

    def _choose(self, bounds: list[int], index: int | None = None) -> None:
        self.bounds = bounds
        if index is None:
            index = self.choices.integer(0, len(bounds) - 2)
        self.index = index
        self.offset, self.end = bounds[index], bounds[index + 1]
        self.type = self.tables.unpack(self.data, self.offset)[0]
        self.layout = self.known.get(self.type)

    def _descend(self) -> None:
        """Descend from a record to an attribute and into its nests, to a random depth."""
        for _ in range(DEFAULT_LIMITS.depth):
            inner, start = self.inner()
            if inner is None or start >= self.end or not self.choices.integer(0, 1):
                return
            bounds = _bounds(self.data, start, self.end, self.tables, top=False)
            if len(bounds) < 2:
                return
            self.around.append(self.offset)
            self.known = inner
            self._choose(bounds)

    def inner(self) -> tuple[SetLayout | None, int]:
        """The attributes that the value here may hold, and where they begin."""
        start = self.offset + HEADER_SIZE
        if isinstance(self.layout, RecordLayout):
            return self.layout.attributes, start + self.layout.size
        return (self.layout.nest if self.layout else None), start

    # Shared by the changes.

    @property
    def length(self) -> int:
        """Bytes of the value present, whatever its header says."""
        return max(self.end - self.offset - HEADER_SIZE, 0)

    @property
    def whole(self) -> bytes:
        """The record or attribute with its header."""
        return self.data[self.offset : self.end]

    @property
    def tail(self) -> int:
        """Where the end record begins, or would begin."""
        last = self.records[-2] if len(self.records) > 1 else self.records[-1]
        is_end = self.data[last : self.records[-1]].startswith(self.header(END_TYPE, END_LENGTH))
        return last if is_end else self.records[-1]

    def header(self, type_: int, length: int) -> bytes:
        """A header in the order of these bytes."""
        return self.tables.header.pack(type_, length & LENGTH_MAX)

    def put(self, offset: int, new: bytes) -> bytes:
        """The bytes with `new` over what is at `offset`."""
        return self.data[:offset] + new + self.data[offset + len(new) :]

    def replaced(self, start: int, end: int, new: bytes, around: Sequence[int] = ()) -> bytes:
        """The bytes with `new` for those from `start` to `end`; headers `around` count it."""
        made = self.data[:start] + new + self.data[end:]
        grown = len(new) - (end - start)
        if not around or not grown:
            return made
        mended = bytearray(made)
        for offset in around:
            type_, length = self.tables.unpack(mended, offset)
            mended[offset : offset + HEADER_SIZE] = self.header(type_, length + grown)
        return bytes(mended)

    def instead(self, new: bytes) -> bytes:
        """The bytes with `new` for the target; enclosing lengths are fixed, or not."""
        mended = self.around if self.choices.integer(0, 1) == 0 else ()
        return self.replaced(self.offset, self.end, new, mended)

    def somewhere(self) -> int:
        """An offset, often one of the target's bounds."""
        where = self.choices.one_of((self.offset, self.end, -1))
        return self.choices.integer(0, len(self.data)) if where < 0 else where

    def unknown_type(self) -> int:
        """A type that is unknown here, except in very unusual schemas."""
        type_ = self.choices.integer(STOPPED + 1, INVALID - 1)
        while type_ in self.known and type_ < INVALID - 1:
            type_ += 1
        return type_

    def numbers(self) -> list[tuple[int, int]]:
        """Offset and size of each number or fixed field in the value here."""
        start = self.offset + HEADER_SIZE
        found = []
        if isinstance(self.layout, RecordLayout):
            for field in self.layout.fields:
                size = self.tables.schema.width(field)
                found.append((start, size))
                start += size
        elif self.layout and self.layout.number:
            found.append((start, self.layout.size))
        return [(offset, size) for offset, size in found if offset + size <= self.end]
