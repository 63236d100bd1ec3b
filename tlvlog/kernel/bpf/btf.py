"""The type information of a kernel: its named enums, and structures by member.

A small reader of BTF (Documentation/bpf/btf.rst) for the few types that tell
what a call may be asked; bpftool and libbpf are the tools for everything else.
Bytes in, values out; damage is a KernelError with EINVAL that names the byte.
"""

from __future__ import annotations

import errno
import struct
from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from ...errors import KernelError

__all__ = ["Btf", "Member"]

_MAGIC: Final = 0xEB9F
_HEADER_MIN: Final = 24
_TYPE_SIZE: Final = 12
_ENUM: Final = 6
_STRUCT, _UNION = 4, 5
_ENUM64: Final = 19
_SIZED: Final = frozenset({1, 4, 5, 6, 16, 19})
_REFERRING: Final = frozenset({8, 9, 10, 11, 18})  # typedef, qualifiers, type tag
_POINTER, _ARRAY = 2, 3
# Bytes behind the common part, fixed and for each member.
_FIXED: Final = {1: 4, 3: 12, 14: 4, 17: 4}
_EACH: Final = {4: 12, 5: 12, 6: 8, 13: 8, 15: 12, 19: 12}
_KIND_MAX: Final = 19
_NAME_MAX: Final = 512
_CHAIN_MAX: Final = 32
_SIZE_MAX: Final = 1 << 32


class Member(NamedTuple):
    """A member of a structure: its name ("" where it has none), type, offset and size in bytes."""

    name: str
    type: int
    offset: int
    size: int


class Btf:
    """The types in a BTF blob, such as /sys/kernel/btf/vmlinux; ids count from 1."""

    def __init__(self, data: bytes) -> None:
        order: Literal["little", "big"] = "little"
        if len(data) < _HEADER_MIN:
            raise _damage(0, f"{len(data)} bytes hold no header of a BTF")
        if int.from_bytes(data[:2], "big") == _MAGIC:
            order = "big"
        elif int.from_bytes(data[:2], "little") != _MAGIC:
            raise _damage(0, "this is no BTF: its magic number is missing")
        letter = "<" if order == "little" else ">"
        self._data = data
        self._words = struct.Struct(f"{letter}III")
        self._pair = struct.Struct(f"{letter}Ii")
        self._word = struct.Struct(f"{letter}I")
        length, *sections = struct.unpack_from(f"{letter}IIIII", data, 4)
        type_start, type_length, name_start, name_length = sections
        self._names = length + name_start
        self._names_end = self._names + name_length
        start = length + type_start
        if max(self._names_end, start + type_length) > len(data):
            raise _damage(4, "a section ends outside of the data")
        self._offsets = list(self._scan(start, start + type_length))

    def _scan(self, start: int, end: int) -> Iterator[int]:
        """Where each type begins."""
        unpack = self._words.unpack_from
        while end - start >= _TYPE_SIZE:
            _, info, _ = unpack(self._data, start)
            kind = info >> 24 & 0x1F
            if not 0 < kind <= _KIND_MAX:
                raise _damage(start, f"types of kind {kind} are not known")
            yield start
            start += _TYPE_SIZE + _FIXED.get(kind, 0) + _EACH.get(kind, 0) * (info & 0xFFFF)
        if start != end:
            raise _damage(end, "the last type ends outside of its section")

    def _name(self, offset: int) -> str:
        start = self._names + offset
        end = self._data.find(b"\0", start, min(start + _NAME_MAX, self._names_end))
        return self._data[start:end].decode("utf-8", "replace") if end > start else ""

    def _of(self, id: int) -> tuple[int, int, int, int]:
        """Offset, kind, number of members and size or type of a type."""
        if not 0 < id <= len(self._offsets):
            return 0, 0, 0, 0
        offset = self._offsets[id - 1]
        _, info, size = self._words.unpack_from(self._data, offset)
        return offset, info >> 24 & 0x1F, info & 0xFFFF, size

    def find(self, kind: Literal["enum", "struct", "union"], name: str) -> int | None:
        """The id of the first type of a kind and name."""
        kinds = {"enum": (_ENUM, _ENUM64), "struct": (_STRUCT,), "union": (_UNION,)}[kind]
        for id, offset in enumerate(self._offsets, 1):
            at, info, _ = self._words.unpack_from(self._data, offset)
            if info >> 24 & 0x1F in kinds and self._name(at) == name:
                return id
        return None

    def find_enum_from(self, entry: str) -> int | None:
        """The id of the first enum whose first entry has this name."""
        for id, offset in enumerate(self._offsets, 1):
            _, info, _ = self._words.unpack_from(self._data, offset)
            if info >> 24 & 0x1F in (_ENUM, _ENUM64) and info & 0xFFFF:
                (name,) = self._word.unpack_from(self._data, offset + _TYPE_SIZE)
                if self._name(name) == entry:
                    return id
        return None

    def enum(self, id: int) -> dict[str, int]:
        """The values of an enum by name, in its order."""
        offset, kind, count, _ = self._of(id)
        entries = {}
        for index in range(count if kind in (_ENUM, _ENUM64) else 0):
            at = offset + _TYPE_SIZE + _EACH[kind] * index
            if kind == _ENUM:
                name, value = self._pair.unpack_from(self._data, at)
            else:
                name, low, high = self._words.unpack_from(self._data, at)
                value = low | high << 32
            entries[self._name(name)] = value
        return entries

    def size(self, id: int) -> int:
        """The size of a type in bytes; 0 where it has none."""
        count = 1
        for _ in range(_CHAIN_MAX):
            offset, kind, _, size = self._of(id)
            if kind in _SIZED:
                return size * count
            if kind == _POINTER:
                return 8 * count
            if kind == _ARRAY:
                size, _, elements = self._words.unpack_from(self._data, offset + _TYPE_SIZE)
                count = min(count * elements, _SIZE_MAX)
            elif kind not in _REFERRING:
                return 0
            id = size
        return 0

    def members(self, id: int) -> list[Member]:
        """The members of a struct or union, those of anonymous ones inside not resolved."""
        offset, kind, count, _ = self._of(id)
        found = []
        for index in range(count if kind in (_STRUCT, _UNION) else 0):
            at = offset + _TYPE_SIZE + _EACH[kind] * index
            name, type, bits = self._words.unpack_from(self._data, at)
            found.append(Member(self._name(name), type, (bits & 0xFFFFFF) // 8, self.size(type)))
        return found


def _damage(offset: int, text: str) -> KernelError:
    return KernelError(errno.EINVAL, f"BTF, byte {offset}: {text}")
