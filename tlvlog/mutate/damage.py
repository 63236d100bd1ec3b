"""The ways to break a log, each a small change to bytes that leaves the rest as it was.

`Damage` has one target, and each of `WAYS` makes one change there.  A `Choices`
makes the random choices: hypothesis in `tlvlog.testing`, which shrinks, and a seed
in `tlvlog.mutate`, which is fast.  The first of several options is the simplest.
No change adds more than `GROWTH` bytes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from ..codec.layout import RecordLayout
from ..codec.log import DEFAULT_LIMITS
from ..wire import COUNT_MAX, END_LENGTH, END_TYPE, HEADER_SIZE, INVALID, STOPPED, TRAILER_SIZE
from .target import LENGTH_MAX, Choices, Spot

__all__ = ["GROWTH", "WAYS", "Choices", "Damage"]

GROWTH: Final = 8192
"""Most bytes that one change adds: enough for more attributes than a reader accepts."""

_FEW: Final = 12  # bytes of a random value
_LONGEST: Final = DEFAULT_LIMITS.record_length
_TOTAL: Final = DEFAULT_LIMITS.total
_MANY: Final = DEFAULT_LIMITS.attributes + 1
_DEEP: Final = DEFAULT_LIMITS.depth + 4


class Damage(Spot):
    """The changes at one target; each method returns the bytes with one change."""

    __slots__ = ()

    # Lengths, types, byte order.

    def change_length(self) -> bytes:
        """Slightly wrong, at or across the enclosing bound, zero, or far too large."""
        right = self.length
        wall = self.bounds[-1] - self.offset - HEADER_SIZE
        end = len(self.data) - self.offset - HEADER_SIZE
        near = (right + 1, right - 1, right + HEADER_SIZE, right - HEADER_SIZE)
        walls = (wall, wall + 1, wall - 1, end, end + 1, end - 1)
        limits = (1 << 16, _LONGEST, _LONGEST + 1, _TOTAL - HEADER_SIZE, _TOTAL)
        far = (0, right * 2 + 1, (1 << 31) - 1, 1 << 31, LENGTH_MAX)
        length = self.choices.one_of((*near, *walls, *limits, *far, -1))
        if length == -1:
            length = self.choices.integer(0, LENGTH_MAX)
        return self.put(self.offset, self.header(self.type, max(length, 0) & LENGTH_MAX))

    def wrap_length(self) -> bytes:
        """Make a 32-bit sum wrap around, to the same header or an earlier one.

        A reader that advances by `at += 6 + length` loops or goes back, and the
        check `at + 6 + length <= size` does not catch it.
        """
        still = LENGTH_MAX + 1 - HEADER_SIZE
        back = (0, self.offset, self.offset - self.bounds[max(self.index - 1, 0)])
        length = still - self.choices.one_of(back) + self.choices.one_of((0, 0, 0, -1, 1))
        return self.put(self.offset, self.header(self.type, length & LENGTH_MAX))

    def change_type(self) -> bytes:
        type_ = self.choices.one_of((STOPPED, INVALID, END_TYPE, -1, -2))
        if type_ == -1:
            type_ = self.choices.one_of(tuple(self.known) or (END_TYPE,))
        elif type_ == -2:
            type_ = self.unknown_type()
        return self.put(self.offset, self.header(type_, self.length))

    def change_order(self) -> bytes:
        """One header in the other byte order."""
        head = self.header(self.type, self.length)
        return self.put(self.offset, head[1::-1] + head[:1:-1])

    # Values.

    def change_byte(self) -> bytes:
        # Relative to the target, so that shrinking something before it does not move the change.
        offset = self.offset + self.choices.integer(0, max(self.end - self.offset - 1, 0))
        return self.put(offset, bytes([self.choices.integer(0, 255)]))

    def change_value(self) -> bytes:
        """A byte of the value: a NUL, a byte invalid in UTF-8, or one bit flipped."""
        if not self.length:
            return self.add_unknown()
        first, last = self.offset + HEADER_SIZE, self.end - 1
        offset = self.choices.one_of((last, first, -1))
        if offset < 0:
            offset = self.choices.integer(first, last)
        turned = self.data[offset] ^ 1 << self.choices.integer(0, 7)
        return self.put(offset, bytes([self.choices.one_of((0, 0x80, 0xC3, 0xFF, turned))]))

    def change_number(self) -> bytes:
        """Set a number to an edge of its range."""
        numbers = self.numbers()
        if not numbers:
            return self.change_value()
        offset, size = self.choices.one_of(numbers)
        order = self.tables.order
        right = int.from_bytes(self.data[offset : offset + size], order)
        most = (1 << 8 * size) - 1
        edges = (0, 1, most, most >> 1, (most >> 1) + 1, right + 1, right - 1)
        return self.put(offset, (self.choices.one_of(edges) & most).to_bytes(size, order))

    def resize(self) -> bytes:
        """Grow or cut a value; its own length is right, enclosing lengths perhaps."""
        most = self.length
        kept = self.choices.one_of((0, most, most - 1 if most else 0, -1))
        if kept < 0:
            kept = self.choices.integer(0, most)
        start = self.offset + HEADER_SIZE
        value = self.data[start : start + kept] + self.choices.octets(0, _FEW)
        return self.instead(self.header(self.type, len(value)) + value)

    # Parts.

    def nest(self) -> bytes:
        """Nest the target in copies of its own header, deeper than a reader accepts."""
        whole = self.whole
        for _ in range(self.choices.integer(1, _DEEP)):
            whole = self.header(self.type, len(whole)) + whole
        return self.instead(whole)

    def repeat(self) -> bytes:
        """Repeat the target, once or too often for a reader, with or without its value."""
        whole = self.whole
        part = self.header(self.type, 0) if self.choices.integer(0, 1) else whole
        if len(part) > GROWTH:
            part = self.header(self.type, 0)
        times = min(self.choices.one_of((1, 2, 9, _MANY)), GROWTH // len(part))
        return self.instead(whole + part * times)

    def remove(self) -> bytes:
        return self.instead(b"")

    def exchange(self) -> bytes:
        """Swap the target with a sibling."""
        count = len(self.bounds) - 1
        if count < 2:
            return self.change_byte()
        other = (self.index + self.choices.integer(1, count - 1)) % count
        first, second = sorted((self.index, other))
        a, b = self.bounds[first : first + 2]
        c, d = self.bounds[second : second + 2]
        data = self.data
        return data[:a] + data[c:d] + data[b:c] + data[a:b] + data[d:]

    def add_unknown(self) -> bytes:
        """Add a well-formed record or attribute of an unknown type; enclosing lengths are right."""
        return self._add(lambda: (self.unknown_type(), self.choices.octets(0, _FEW)))

    def add_known(self) -> bytes:
        """Add one of a type that is known here, with its smallest length."""
        return self._add(self._known_one)

    def _known_one(self) -> tuple[int, bytes]:
        type_ = self.choices.one_of(tuple(self.known) or (END_TYPE,))
        layout = self.known.get(type_)
        value = self.choices.octets(0, _FEW)
        if layout is None:
            return type_, value
        size = min(layout.size, GROWTH - HEADER_SIZE)
        if isinstance(layout, RecordLayout):
            return type_, value.ljust(size, b"\0")[: None if layout.tail else size]
        if layout.nest is not None:
            return type_, b""
        return type_, value if size < 0 else value.ljust(size, b"\0")[:size]

    def _add(self, make: Callable[[], tuple[int, bytes]]) -> bytes:
        where, around = self.offset, list(self.around)
        inner, start = self.inner()
        if inner is not None and start <= self.end and self.choices.integer(0, 1):
            self.known = inner
            where, around = self.end, [*around, self.offset]
        type_, value = make()
        return self.replaced(where, where, self.header(type_, len(value)) + value, around)

    # Bytes.

    def cut(self) -> bytes:
        return self.data[: self.somewhere()]

    def clear(self) -> bytes:
        """Zeros from some offset on: a writer that died in a cleared buffer."""
        kept = self.somewhere()
        rest = self.choices.one_of((-1, len(self.data) - kept))
        return self.data[:kept] + bytes(self.choices.integer(0, 20) if rest < 0 else rest)

    def insert(self) -> bytes:
        offset = self.somewhere()
        return self.replaced(offset, offset, self.choices.octets(1, _FEW))

    # The trailer.

    def end_record(self) -> bytes:
        """An end record of any length, instead of the right one or elsewhere."""
        value = self.choices.octets(0, _FEW)
        length = self.choices.one_of((len(value), TRAILER_SIZE))
        end = self.header(END_TYPE, length) + value
        if self.choices.integer(0, 1):
            return self.replaced(self.tail, self.records[-1], end)
        return self.replaced(self.offset, self.offset, end)

    def end_twice(self) -> bytes:
        """One more correct end record, before the target or the right one."""
        count = self.choices.integer(0, COUNT_MAX).to_bytes(END_LENGTH, self.tables.order)
        where = self.choices.one_of((self.tail, self.offset))
        return self.replaced(where, where, self.header(END_TYPE, END_LENGTH) + count)

    def end_missing(self) -> bytes:
        return self.replaced(self.tail, self.records[-1], b"")

    def end_count(self) -> bytes:
        """Another number of truncations, in a new end record if there is none."""
        count = self.choices.one_of((1, COUNT_MAX, -1))
        if count < 0:
            count = self.choices.integer(0, COUNT_MAX)
        value = count.to_bytes(END_LENGTH, self.tables.order)
        return self.replaced(self.tail, self.records[-1], self.header(END_TYPE, END_LENGTH) + value)

    def behind(self) -> bytes:
        """Something after the end: any bytes, or a copy of an earlier record."""
        if self.choices.integer(0, 1) and len(self.whole) <= GROWTH:
            return self.data + self.whole
        return self.data + self.choices.octets(1, _FEW)


WAYS: Final[dict[str, Callable[[Damage], bytes]]] = {
    "a byte changed": Damage.change_byte,
    "cut": Damage.cut,
    "a length changed": Damage.change_length,
    "a length that wraps around": Damage.wrap_length,
    "a type changed": Damage.change_type,
    "a value damaged": Damage.change_value,
    "a number changed": Damage.change_number,
    "a value resized": Damage.resize,
    "an end record of any length": Damage.end_record,
    "no end record": Damage.end_missing,
    "another end record": Damage.end_twice,
    "another count": Damage.end_count,
    "something behind the end": Damage.behind,
    "a part removed": Damage.remove,
    "a part repeated": Damage.repeat,
    "two parts exchanged": Damage.exchange,
    "an unknown type added": Damage.add_unknown,
    "a known type added": Damage.add_known,
    "nested": Damage.nest,
    "bytes inserted": Damage.insert,
    "zeros": Damage.clear,
    "two byte orders": Damage.change_order,
}
"""Each change by its description, as in `tlvlog.testing.Damaged.how`."""
