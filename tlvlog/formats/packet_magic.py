"""How files of captured packets begin; apart from their reader, since every input is asked."""

from __future__ import annotations

from struct import Struct
from typing import Final

from ..wire import MARKS, ByteOrder

__all__ = ["CLASSIC", "MAGIC", "PREFIX_SIZE", "SECTION", "is_packets", "order_of"]

PREFIX_SIZE: Final = 12
"""How many bytes `is_packets` looks at."""

SECTION: Final = 0x0A0D0D0A
MAGIC: Final = 0x1A2B3C4D
CLASSIC: Final = {0xA1B2C3D4: 10**6, 0xA1B23C4D: 10**9}
"""Magic numbers of pcap, and the ticks of a second that each stands for."""

_CLASSIC_VERSION: Final = (2, 4)


def order_of(data: bytes, magic: int) -> ByteOrder | None:
    """The byte order in which bytes begin with a magic number; None in neither."""
    for order in MARKS:
        if int.from_bytes(data[:4], order) == magic:
            return order
    return None


def is_packets(beginning: bytes) -> bool:
    """Whether bytes begin as pcap or pcapng does."""
    if int.from_bytes(beginning[:4], "big") == SECTION:
        return order_of(beginning[8:12], MAGIC) is not None
    for magic in CLASSIC:
        order = order_of(beginning, magic)
        if order is not None and len(beginning) >= 8:
            return Struct(f"{MARKS[order]}HH").unpack_from(beginning, 4) == _CLASSIC_VERSION
    return False
