"""Sizes of types, and what is left of one without its names and qualifiers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..errors import BtfError
from .kinds import MODIFIERS, REFERRING, SIZED, Kind

if TYPE_CHECKING:
    from .blob import Btf

__all__ = ["size_of", "strip"]

_DEPTH_MAX: Final = 32  # the kernel's limit for a chain of types, and libbpf's
_SIZE_MAX: Final = 0xFFFF_FFFF


def strip(btf: Btf, id: int) -> int:
    """The id behind typedefs, qualifiers and type tags; BtfError for a chain without end."""
    start = id
    for _ in range(_DEPTH_MAX + 1):
        if btf.kind(id) not in MODIFIERS:
            return id
        id = btf.target(id)
    raise BtfError(btf.types.start, f"type {start} leads through more than {_DEPTH_MAX} others")


def size_of(btf: Btf, id: int) -> int | None:
    """The size of a type in bytes, None where it has none: functions, forwards, void.

    BtfError for a chain of more than 32 types and for arrays past 2^32 bytes.
    """
    start, count = id, 1
    for _ in range(_DEPTH_MAX):
        kind = btf.kind(id)
        if kind in SIZED:
            return _times(btf, start, count, btf.target(id))
        if kind == Kind.PTR:
            return _times(btf, start, count, btf.pointer_size)
        if kind == Kind.ARRAY:
            array = btf.array(id)
            if array is None:
                return None
            count = _times(btf, start, count, array.nelems)
            id = array.type
        elif kind in REFERRING:
            id = btf.target(id)
        else:
            return None
    raise BtfError(btf.types.start, f"type {start} leads through more than {_DEPTH_MAX} others")


def _times(btf: Btf, id: int, count: int, size: int) -> int:
    if count * size > _SIZE_MAX:
        raise BtfError(btf.types.start, f"type {id} is larger than {_SIZE_MAX} bytes")
    return count * size
