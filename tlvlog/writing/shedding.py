"""An error that does not fit gives up attributes instead of being lost (WIRE.md 10.15).

The order is the schema's: of two attributes the one with the lower `shed` goes
first, of equals the last in wire order.  What goes is attributes, whole; the
fixed part stays, with a flag bit set that says so.
"""

from __future__ import annotations

from functools import lru_cache
from struct import Struct
from typing import Final

from ..codec.extended_error import SHED
from ..schema import Schema, builtin
from ..wire import HEADER_SIZE, HEADERS, NUMBERS, ByteOrder

__all__ = ["Shedding", "shedding"]

_ERROR: Final = "error"
_RANK_UNKNOWN: Final = (0, 0)

# Rank, offset in the record, and size, the header included.
_Attribute = tuple[int, int, int]


class Shedding:
    """How errors of one schema shed, in one byte order."""

    __slots__ = ("_fixed", "_flags", "_header", "_number", "_ranks", "_reason", "_type")

    def __init__(self, schema: Schema, order: ByteOrder) -> None:
        spec = schema.record_by_name[_ERROR]
        places = {}
        place = HEADER_SIZE
        for field in spec.fields:
            places[field.name] = place
            place += schema.width(field)
        self._type = spec.type
        self._fixed = place
        self._flags = places["flags"]
        self._reason = places["reason"]
        self._header: Struct = HEADERS[order]
        self._number = NUMBERS[order]["u16"].unpack_from
        self._ranks = schema.set_by_name[spec.attributes or ""].shed_ranks

    def shed(self, record: bytes, room: int) -> bytes | None:
        """`record` without as few attributes as make it fit into `room` bytes.

        None for a record that is no error, whose attributes do not add up to
        its value, and one that does not fit even without any.
        """
        header = self._header
        if not self._fixed <= room < len(record) or header.unpack_from(record)[0] != self._type:
            return None
        attributes = self._attributes(record)
        if attributes is None:
            return None
        left = len(record)
        gone = set()
        for _, at, size in sorted(attributes, key=_turn):
            if left <= room:
                break
            gone.add(at)
            left -= size
        fixed = bytearray(record[: self._fixed])
        fixed[:HEADER_SIZE] = header.pack(self._type, left - HEADER_SIZE)
        fixed[self._flags] |= SHED
        kept = (record[at : at + size] for _, at, size in attributes if at not in gone)
        return b"".join((fixed, *kept))

    def _attributes(self, record: bytes) -> list[_Attribute] | None:
        """Rank, offset and size of each; None if they do not end with the record."""
        column = 0 if self._number(record, self._reason)[0] else 1
        found: list[_Attribute] = []
        at, wall = self._fixed, len(record)
        while wall - at >= HEADER_SIZE:
            type_, length = self._header.unpack_from(record, at)
            size = HEADER_SIZE + length
            found.append((self._ranks.get(type_, _RANK_UNKNOWN)[column], at, size))
            at += size
        return found if at == wall else None


def _turn(attribute: _Attribute) -> tuple[int, int]:
    """Who goes first: the lowest rank, and of equals the last."""
    rank, at, _ = attribute
    return rank, -at


@lru_cache(maxsize=64)
def shedding(schema: Schema | None, order: ByteOrder) -> Shedding | None:
    """How the errors of `schema` (None: the built-in one) shed in `order`; None if it has none."""
    schema = schema or builtin()
    is_told = "shed" in schema.enum_values.get("error-flags", {})
    return Shedding(schema, order) if is_told and _ERROR in schema.record_by_name else None
