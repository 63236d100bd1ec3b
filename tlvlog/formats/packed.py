"""msgpack values, with bounds that hold before anything is allocated.

As much of the format as a capture needs: nil, booleans, integers, floats,
text, bytes, arrays, maps with text keys, and extension values, which are kept
as they are.  `unpack` says how many bytes it needs rather than waiting for
them, so that whoever reads the file decides when to look again.

Text is UTF-8; bytes that are not are kept (`surrogateescape`).
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Final, NamedTuple

__all__ = ["Bounds", "Ext", "IncompleteError", "Value", "pack", "unpack"]


class Ext(NamedTuple):
    """An extension value: its type number and its bytes."""

    code: int
    data: bytes


Value = None | bool | int | float | str | bytes | Ext | list["Value"] | dict[str, "Value"]


@dataclass(frozen=True, slots=True)
class Bounds:
    """What one value may take: `size` bytes in all, `items` inside it, `depth` of nesting."""

    size: int
    items: int
    depth: int


class IncompleteError(Exception):
    """The bytes end inside a value; it needs at least `needed` of them from its beginning."""

    def __init__(self, needed: int) -> None:
        super().__init__(f"at least {needed} bytes")
        self.needed = needed


_KIND_FIXED: Final = {0xC0: None, 0xC2: False, 0xC3: True}
_KIND_NUMBER: Final = {
    first: struct.Struct(f">{letter}") for first, letter in enumerate("fdBHIQbhiq", 0xCA)
}
# How many bytes the length takes.
_TEXT: Final = {0xD9: 1, 0xDA: 2, 0xDB: 4}
_BYTES: Final = {0xC4: 1, 0xC5: 2, 0xC6: 4}
_EXT: Final = {0xC7: 1, 0xC8: 2, 0xC9: 4}
_EXT_FIXED: Final = {0xD4: 1, 0xD5: 2, 0xD6: 4, 0xD7: 8, 0xD8: 16}
_ARRAY: Final = {0xDC: 2, 0xDD: 4}
_MAP: Final = {0xDE: 2, 0xDF: 4}


def pack(value: Value) -> bytes:
    """The shortest msgpack of a value; ValueError for a number that takes over 64 bits."""
    pieces: list[bytes] = []
    _pack(value, pieces)
    return b"".join(pieces)


def _pack(value: Value, pieces: list[bytes]) -> None:
    if value is None:
        pieces.append(b"\xc0")
    elif isinstance(value, bool):
        pieces.append(b"\xc3" if value else b"\xc2")
    elif isinstance(value, int):
        pieces.append(_integer(value))
    elif isinstance(value, float):
        pieces.append(struct.pack(">Bd", 0xCB, value))
    elif isinstance(value, str):
        data = value.encode("utf-8", "surrogateescape")
        pieces += (_head(len(data), 0xA0, 32, _TEXT), data)
    elif isinstance(value, bytes):
        pieces += (_head(len(value), 0, 0, _BYTES), value)
    elif isinstance(value, Ext):
        fixed = {size: first for first, size in _EXT_FIXED.items()}.get(len(value.data))
        head = _head(len(value.data), 0, 0, _EXT) if fixed is None else bytes([fixed])
        pieces += (head, struct.pack(">b", value.code), value.data)
    elif isinstance(value, list):
        pieces.append(_head(len(value), 0x90, 16, _ARRAY))
        for item in value:
            _pack(item, pieces)
    else:
        pieces.append(_head(len(value), 0x80, 16, _MAP))
        for key, item in value.items():
            _pack(key, pieces)
            _pack(item, pieces)


def _integer(value: int) -> bytes:
    if -32 <= value < 128:
        return struct.pack(">b" if value < 0 else ">B", value)
    letters = ((0xCC, "B"), (0xCD, "H"), (0xCE, "I"), (0xCF, "Q"))
    if value < 0:
        letters = ((0xD0, "b"), (0xD1, "h"), (0xD2, "i"), (0xD3, "q"))
    for first, letter in letters:
        try:
            return struct.pack(f">B{letter}", first, value)
        except struct.error:
            continue
    raise ValueError(f"{value} takes more than 64 bits")


def _head(length: int, short: int, shorter_than: int, longer: dict[int, int]) -> bytes:
    if length < shorter_than:
        return bytes([short | length])
    for first, size in longer.items():
        if length < 1 << 8 * size:
            return bytes([first]) + length.to_bytes(size, "big")
    raise ValueError(f"a length of {length} takes more than 32 bits")


def unpack(data: bytes | bytearray | memoryview, bounds: Bounds) -> tuple[Value, int]:
    """The value at the beginning of `data`, and where it ends.

    IncompleteError where the bytes end inside it; ValueError where it is not
    msgpack, has a key that is no text or stands twice, or exceeds the bounds.
    A length is compared with the bounds before it is believed.
    """
    reading = _Reading(memoryview(data), bounds)
    return reading.value(0), reading.position


class _Reading:
    def __init__(self, data: memoryview, bounds: Bounds) -> None:
        self._data = data
        self._bounds = bounds
        self._items = 0
        self.position = 0

    def _take(self, size: int) -> memoryview:
        end = self.position + size
        if end > self._bounds.size:
            raise ValueError(f"a value of {end} bytes or more, at most {self._bounds.size} fit")
        if end > len(self._data):
            raise IncompleteError(end)
        part = self._data[self.position : end]
        self.position = end
        return part

    def _length(self, size: int) -> int:
        return int.from_bytes(self._take(size), "big")

    def value(self, depth: int) -> Value:
        self._items += 1
        if self._items > self._bounds.items:
            raise ValueError(f"more than {self._bounds.items} items in one value")
        first = self._take(1)[0]
        if first < 0x80:
            return first
        if first >= 0xE0:
            return first - 0x100
        if first < 0x90:
            return self._map(first & 15, depth)
        if first < 0xA0:
            return self._array(first & 15, depth)
        if first < 0xC0:
            return self._text(first & 31)
        return self._long(first, depth)

    def _long(self, first: int, depth: int) -> Value:
        if first in _KIND_FIXED:
            return _KIND_FIXED[first]
        if number := _KIND_NUMBER.get(first):
            value: int | float = number.unpack(self._take(number.size))[0]
            return value
        if first in _TEXT:
            return self._text(self._length(_TEXT[first]))
        if first in _BYTES:
            return bytes(self._take(self._length(_BYTES[first])))
        if first in _MAP:
            return self._map(self._length(_MAP[first]), depth)
        if first in _ARRAY:
            return self._array(self._length(_ARRAY[first]), depth)
        if first in _EXT or first in _EXT_FIXED:
            size = _EXT_FIXED[first] if first in _EXT_FIXED else self._length(_EXT[first])
            data = self._take(1 + size)
            return Ext(struct.unpack(">b", data[:1])[0], bytes(data[1:]))
        raise ValueError(f"{first:#04x} begins no msgpack value")

    def _text(self, length: int) -> str:
        return str(self._take(length), "utf-8", "surrogateescape")

    def _enter(self, count: int, depth: int) -> None:
        if depth >= self._bounds.depth:
            raise ValueError(f"nested more than {self._bounds.depth} deep")
        if count > self._bounds.items - self._items:
            raise ValueError(f"more than {self._bounds.items} items in one value")

    def _array(self, count: int, depth: int) -> Value:
        self._enter(count, depth)
        return [self.value(depth + 1) for _ in range(count)]

    def _map(self, count: int, depth: int) -> Value:
        self._enter(2 * count, depth)
        found: dict[str, Value] = {}
        for _ in range(count):
            key = self.value(depth + 1)
            if not isinstance(key, str):
                raise ValueError(f"a key that is {type(key).__name__}, not text")
            if key in found:
                raise ValueError(f"the key {key!r:.40} stands twice")
            found[key] = self.value(depth + 1)
        return found
