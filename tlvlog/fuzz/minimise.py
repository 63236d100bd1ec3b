"""From an input that shows something to a small one that shows the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from ..codec.layout import AttributeLayout, Layouts, RecordLayout, SetLayout, layouts
from ..codec.log import DEFAULT_LIMITS
from ..codec.scan import find_byte_order
from ..schema import Schema
from ..wire import HEADER_SIZE, HOST

__all__ = ["minimise"]

_PLACES_MAX: Final = 1000


class _Spent(Exception):  # noqa: N818  (no error: the tries are used up)
    pass


class _Place(NamedTuple):
    """A record or attribute from `start` to `end`; headers at the offsets `around` count it."""

    start: int
    end: int
    around: tuple[int, ...]


def minimise(
    data: bytes, schema: Schema, shows: Callable[[bytes], bool], *, tries: int = 2000
) -> bytes:
    """The smallest input found within so many `tries` that still `shows` it.

    Whole records and attributes go first, then the ends of values, in both cases
    with the lengths around them mended, then any bytes; what is left becomes
    zero where it may.
    """
    best = data
    left = tries

    def keeps(candidate: bytes) -> bool:
        nonlocal best, left
        if len(candidate) > len(best) or candidate == best:
            return False
        if not left:
            raise _Spent
        left -= 1
        if shows(candidate):
            best = candidate
            return True
        return False

    try:
        while True:
            before = best
            for step in _STEPS:
                while any(map(keeps, step(best, _tables(best, schema)))):
                    pass  # a step begins again with what was kept
            if best == before:
                return best
    except _Spent:
        return best


def _tables(data: bytes, schema: Schema) -> Layouts:
    return layouts(schema, find_byte_order(data, DEFAULT_LIMITS)[0] or HOST)


def _places(data: bytes, tables: Layouts) -> list[_Place]:
    """The records and attributes, as far as the headers make sense, the outer ones first."""
    found: list[_Place] = []
    open_: list[tuple[int, int, SetLayout | None, tuple[int, ...]]] = [(0, len(data), None, ())]
    while open_ and len(found) < _PLACES_MAX:
        offset, wall, known, around = open_.pop()
        while offset + HEADER_SIZE <= wall:
            type_, length = tables.unpack(data, offset)
            end = offset + HEADER_SIZE + length
            if end > wall:
                break
            found.append(_Place(offset, end, around))
            layout = known.get(type_) if around and known else tables.records.get(type_)
            inner, start = _inner(layout)
            if inner is not None and len(around) < DEFAULT_LIMITS.depth:
                open_.append((offset + HEADER_SIZE + start, end, inner, (*around, offset)))
            offset = end
    return found


def _inner(layout: RecordLayout | AttributeLayout | None) -> tuple[SetLayout | None, int]:
    """The attributes that a value may hold, and where in it they begin."""
    if isinstance(layout, RecordLayout):
        return layout.attributes, layout.size
    return (layout.nest if layout else None), 0


def _without(data: bytes, tables: Layouts, start: int, end: int, around: tuple[int, ...]) -> bytes:
    """The bytes without those from `start` to `end`, the lengths of the headers `around` mended."""
    made = bytearray(data)
    for offset in around:
        type_, length = tables.unpack(data, offset)
        tables.header.pack_into(made, offset, type_, length - (end - start))
    del made[start:end]
    return bytes(made)


def _without_places(data: bytes, tables: Layouts) -> Iterator[bytes]:
    """Runs of records and attributes beside each other, half of them first."""
    places = _places(data, tables)
    for around in dict.fromkeys(place.around for place in places):
        beside = [place for place in places if place.around == around]
        count = len(beside)
        while count:
            for first in range(0, len(beside), count):
                last = beside[min(first + count, len(beside)) - 1]
                yield _without(data, tables, beside[first].start, last.end, around)
            count //= 2


def _with_shorter_values(data: bytes, tables: Layouts) -> Iterator[bytes]:
    for start, end, around in _places(data, tables):
        length = end - start - HEADER_SIZE
        for shorter in (0, length // 2, length - 1):
            if 0 <= shorter < length:
                cut = start + HEADER_SIZE + shorter
                yield _without(data, tables, cut, end, (*around, start))


def _without_bytes(data: bytes, _: Layouts) -> Iterator[bytes]:
    count = (len(data) + 1) // 2  # of a single byte, that byte
    while count:
        for start in range(0, len(data), count):
            yield data[:start] + data[start + count :]
        count //= 2


def _with_zeros(data: bytes, _: Layouts) -> Iterator[bytes]:
    for offset, byte in enumerate(data):
        if byte:
            yield data[:offset] + b"\0" + data[offset + 1 :]


_STEPS: Final = (_without_places, _with_shorter_values, _without_bytes, _with_zeros)
