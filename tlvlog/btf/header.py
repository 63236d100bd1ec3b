"""Where the sections of a BTF blob lie, from its header.

Offsets in a header count from its end, which it states itself: 24 bytes, 32
since the layout section of Linux 7.2, more one day.
"""

from __future__ import annotations

import struct
import sys
from typing import Final, NamedTuple

from ..errors import BtfError
from ..wire import ByteOrder

__all__ = ["MAGIC", "Header", "Span", "byte_order", "read_header"]

MAGIC: Final = 0xEB9F
_HEADER_MIN: Final = 24
_HEADER_WITH_LAYOUT: Final = 32
_VERSION: Final = 1


class Span(NamedTuple):
    """Bytes of a blob, from `start` to before `end`."""

    start: int
    end: int


class Header(NamedTuple):
    """The sections of a blob as bytes from its start; `layout` is empty where there is none."""

    order: ByteOrder
    types: Span
    strings: Span
    layout: Span


def byte_order(data: memoryview | bytes, what: str = "BTF") -> ByteOrder:
    """The order of bytes that the magic number is written in; BtfError without one."""
    first = bytes(data[:2])
    if int.from_bytes(first, sys.byteorder) == MAGIC:
        return sys.byteorder
    other: ByteOrder = "big" if sys.byteorder == "little" else "little"
    if int.from_bytes(first, other) == MAGIC:
        return other
    found = first.hex() or "nothing"
    raise BtfError(0, f"{what} starts with the magic number {MAGIC:#x}, found {found}")


def read_header(data: memoryview | bytes) -> Header:
    """Read and check a header; BtfError where a section does not lie in the data."""
    order = byte_order(data)
    letter = "<" if order == "little" else ">"
    size = len(data)
    if size < _HEADER_MIN:
        raise BtfError(size, f"a header takes {_HEADER_MIN} bytes, {size} are there")
    version, _, length, *places = struct.unpack_from(f"{letter}BBIIIII", data, 2)
    if version != _VERSION:
        raise BtfError(2, f"version {version} is not known, only {_VERSION}")
    if length < _HEADER_MIN or length > size:
        raise BtfError(4, f"a header of {length} bytes does not fit: {_HEADER_MIN} to {size}")
    types = _span("types", 8, length, places[0], places[1], size)
    strings = _span("strings", 16, length, places[2], places[3], size)
    layout = Span(length, length)
    if length >= _HEADER_WITH_LAYOUT:
        start, count = struct.unpack_from(f"{letter}II", data, 24)
        layout = _span("layout", 24, length, start, count, size)
    if places[0] % 4:
        raise BtfError(8, f"the types start at {places[0]}, which is not a multiple of 4")
    return Header(order, types, strings, layout)


def _span(name: str, at: int, length: int, start: int, count: int, size: int) -> Span:
    if length + start + count > size:
        raise BtfError(
            at, f"the {name} end at byte {length + start + count}, the data at byte {size}"
        )
    return Span(length + start, length + start + count)
