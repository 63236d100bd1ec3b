"""What an error without room gives up, as WIRE.md 10.15 says it: one attribute after another."""

from __future__ import annotations

import struct

ERROR = 3
SHED = 1
FIXED = 16

# By type; what is not here goes before all of them.
TURNS = {
    23: 2, 22: 3, 21: 4, 20: 5, 19: 6, 18: 7, 3: 8, 7: 9, 11: 10, 14: 11, 15: 12,
    16: 13, 5: 13, 4: 13, 13: 14, 12: 14, 2: 15, 6: 15, 8: 16, 9: 16, 10: 16, 17: 17,
}  # fmt: skip
MESSAGE = 1


def attributes_of(record: bytes, order: str) -> list[bytes] | None:
    """The attributes of an error, each with its header; None if that is not what it holds."""
    if len(record) < FIXED or struct.unpack_from(f"{order}H", record)[0] != ERROR:
        return None
    found = []
    rest = record[FIXED:]
    while rest:
        if len(rest) < 6:
            return None
        size = 6 + struct.unpack_from(f"{order}I", rest, 2)[0]
        if size > len(rest):
            return None
        found.append(rest[:size])
        rest = rest[size:]
    return found


def turn(attribute: bytes, record: bytes, order: str) -> int:
    """When an attribute goes, the lowest first."""
    (type_,) = struct.unpack_from(f"{order}H", attribute)
    (reason,) = struct.unpack_from(f"{order}H", record, 12)
    if type_ == MESSAGE:
        return 1 if reason else 18
    return TURNS.get(type_, 0)


def shed(record: bytes, room: int, order: str = "<") -> bytes | None:
    """The record shortened to at most `room` bytes; None if that cannot be."""
    left = attributes_of(record, order)
    if left is None or room < FIXED:
        return None
    while left and FIXED + sum(map(len, left)) > room:
        first = min(turn(item, record, order) for item in left)
        last = max(n for n, item in enumerate(left) if turn(item, record, order) == first)
        del left[last]
    body = b"".join(left)
    length = struct.pack(f"{order}I", 10 + len(body))
    return record[:2] + length + record[6:15] + bytes([record[15] | SHED]) + body
