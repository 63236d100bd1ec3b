"""Long logs of one thing over and over, to see that time grows with the input and no faster."""

from __future__ import annotations

from collections.abc import Callable


def tlv(type_: int, value: bytes) -> bytes:
    return type_.to_bytes(2, "little") + len(value).to_bytes(4, "little") + value


FIXED = bytes(10)
WALLS: dict[str, Callable[[int], bytes]] = {
    "empty strings": lambda n: tlv(1, b"") * n,
    "unknown records": lambda n: tlv(0x9000, b"x") * n,
    "unordered by zero": lambda n: tlv(1, b"x") + bytes(6 * n),
    "errors": lambda n: tlv(3, FIXED) * n,
    "attributes": lambda n: tlv(3, FIXED + tlv(15, b"") * n),
    "unknown attributes": lambda n: tlv(3, FIXED + tlv(900, b"") * n),
    "messages": lambda n: tlv(3, FIXED + tlv(1, b"x") * n),
    "nests": lambda n: tlv(3, FIXED + tlv(7, tlv(1, bytes(4))) * n),
    "one long nest": lambda n: tlv(3, FIXED + tlv(11, tlv(1, bytes(4)) * n)),
    "a deep nest that is none": lambda n: tlv(3, FIXED + deep(7, n)),
    "text": lambda n: tlv(1, b"x" * 6 * n),
    "loss records": lambda n: tlv(4, bytes(24)) * n,
    "device states": lambda n: tlv(0x8005, bytes(2)) * n,
    "device cells": lambda n: tlv(0x8004, bytes(2) + tlv(11, tlv(1, tlv(1, b"x")) * n)),
    "cut in the middle": lambda n: tlv(1, b"ok") * n + tlv(1, b"12")[:-1],
}


def deep(type_: int, depth: int) -> bytes:
    value = b""
    for _ in range(depth):
        value = tlv(type_, value)
    return value
