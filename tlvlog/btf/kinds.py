"""The kinds of BTF types: their numbers, their names, and the bytes behind each.

The layout is that of the kernel's Documentation/bpf/btf.rst.  Word 2 of every
type holds the number of entries in bits 0 to 23, the kind in bits 24 to 30 and
a flag in bit 31; blobs from before Linux 7.2 leave the wider bits zero.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Final

__all__ = ["ENTRY_SIZE", "EXTRA_SIZE", "TYPE_SIZE", "Kind", "kind_name", "kind_of"]


class Kind(IntEnum):
    """The kinds that this reader knows; VOID is id 0, which no blob stores."""

    VOID = 0
    INT = 1
    PTR = 2
    ARRAY = 3
    STRUCT = 4
    UNION = 5
    ENUM = 6
    FWD = 7
    TYPEDEF = 8
    VOLATILE = 9
    CONST = 10
    RESTRICT = 11
    FUNC = 12
    FUNC_PROTO = 13
    VAR = 14
    DATASEC = 15
    FLOAT = 16
    DECL_TAG = 17
    TYPE_TAG = 18
    ENUM64 = 19


TYPE_SIZE: Final = 12
"""Bytes that every type starts with: name offset, info word, size or type."""

EXTRA_SIZE: Final = {Kind.INT: 4, Kind.ARRAY: 12, Kind.VAR: 4, Kind.DECL_TAG: 4}
"""Bytes behind those, once for each type of the kind."""

ENTRY_SIZE: Final = {
    Kind.STRUCT: 12,
    Kind.UNION: 12,
    Kind.ENUM: 8,
    Kind.FUNC_PROTO: 8,
    Kind.DATASEC: 12,
    Kind.ENUM64: 12,
}
"""Bytes of each entry behind those."""

# Plain numbers and sets: comparing with members of an enum costs more than the work itself.
COMPOSITE: Final = frozenset({4, 5})
ENUMS: Final = frozenset({6, 19})
MODIFIERS: Final = frozenset({8, 9, 10, 11, 18})  # typedef, qualifiers, type tag
REFERRING: Final = MODIFIERS | {14, 17}  # also variables and declaration tags
SIZED: Final = frozenset({1, 4, 5, 6, 15, 16, 19})

_NAMES: Final = {int(kind): kind.name.lower() for kind in Kind} | {0: "unknown"}


def kind_of(info: int) -> int:
    """The kind in an info word."""
    return info >> 24 & 0x7F


def count_of(info: int) -> int:
    """How many entries an info word promises; of a FUNC its linkage."""
    return info & 0xFF_FFFF


def kind_name(kind: int) -> str:
    """The word that libbpf and bpftool print for a kind; `unknown` for any other number."""
    return _NAMES.get(kind, "unknown")
