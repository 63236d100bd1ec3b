"""A module built with a distilled base (.BTF.base), put onto the types of a kernel.

The distilled base names what the module needs of a kernel and no more: numbers
in full, structs, unions and enums with a size and without members.  Each is
looked for in the kernel by name, kind and size, as libbpf's btf__relocate()
does; the module's types are then written again with the kernel's ids.
"""

from __future__ import annotations

import struct
from typing import Final

from ..errors import BtfError
from .blob import Btf
from .header import MAGIC
from .kinds import COMPOSITE, ENUMS, REFERRING, Kind, count_of, kind_of
from .lookup import ids_of_names
from .scan import KNOWN
from .sizes import strip

__all__ = ["put_onto"]

_HEADER_SIZE: Final = 24
_FIXED: Final = 3
_DEPTH_MAX: Final = 32  # arrays of arrays
# Kinds whose entries start with a name, and the word of an entry that is the id of a type.
_NAMED: Final = COMPOSITE | ENUMS | {int(Kind.FUNC_PROTO)}
_TYPES_AT: Final[dict[int, int]] = {
    Kind.STRUCT: 1, Kind.UNION: 1, Kind.FUNC_PROTO: 1, Kind.DATASEC: 0,
}  # fmt: skip
_REFERRING: Final = REFERRING | {int(Kind.PTR), int(Kind.FUNC), int(Kind.FUNC_PROTO)}


def put_onto(split: Btf, kernel: Btf) -> Btf:
    """The types of `split`, whose base is distilled, with `kernel` as their base.

    BtfError where the kernel lacks one of the distilled types, or has several that fit.
    """
    base = split.base
    if base is None:
        raise BtfError(0, f"{split.name or 'this'} has no base to replace")
    ids = _ids(split, base, kernel)
    moved = Btf(_rewrite(split, base, kernel, ids), base=kernel, name=split.name)
    moved.damage = split.damage
    return moved


def _ids(split: Btf, base: Btf, kernel: Btf) -> dict[int, int]:
    """The kernel's id for each distilled one."""
    embedded = _embedded(split)
    wanted = {base.type_name(id) for id in base.own_ids()} - {""}
    by_name: dict[str, list[int]] = {}
    for id, name in ids_of_names(kernel, wanted).items():
        by_name.setdefault(name, []).append(id)
    found = {0: 0}
    for id in base.own_ids():
        title = base.type(id).title
        names = by_name.get(base.type_name(id), [])
        fitting = [other for other in names if _fits(base, id, kernel, other, id in embedded)]
        if len(fitting) != 1:
            many = "several" if fitting else "none"
            raise BtfError(0, f"the base needs {title}; {kernel.name or 'the kernel'} has {many}")
        found[id] = fitting[0]
    return found


def _embedded(split: Btf) -> set[int]:
    """Types of the base that a struct of the module contains, so that their size matters."""
    found = set()
    for id in split.own_ids():
        for member in split.members(id):
            type = strip(split, member.type)
            for _ in range(_DEPTH_MAX):
                inner = split.array(type)
                if inner is None:
                    break
                type = strip(split, inner.type)
            if type < split.first_id:
                found.add(type)
    return found


def _fits(base: Btf, id: int, kernel: Btf, other: int, sized: bool) -> bool:
    wanted, there = base.type(id), kernel.type(other)
    if wanted.kind == Kind.FWD:
        whole = Kind.UNION if wanted.flag else Kind.STRUCT
        return there.kind == whole or (there.kind == Kind.FWD and there.flag == wanted.flag)
    if wanted.kind in ENUMS:
        return there.kind in ENUMS and there.target == wanted.target
    if wanted.kind in COMPOSITE:
        return there.kind == wanted.kind and (not sized or there.target == wanted.target)
    return (
        there.kind == wanted.kind
        and there.target == wanted.target
        and base.integer(id) == kernel.integer(other)
    )


def _rewrite(split: Btf, base: Btf, kernel: Btf, ids: dict[int, int]) -> bytes:
    """The blob of `split` with ids and offsets of strings that count from `kernel`."""
    strings = bytearray(split.data[split.strings.start : split.strings.end])
    offsets = {0: 0}

    def string(offset: int) -> int:
        if offset >= base.string_end:
            return offset - base.string_end + kernel.string_end
        if offset not in offsets:
            offsets[offset] = kernel.string_end + len(strings)
            strings.extend(base.string(offset).encode("utf-8", "surrogateescape") + b"\0")
        return offsets[offset]

    def type_id(id: int) -> int:
        return id - len(base) + len(kernel) if id >= len(base) else ids[id]

    words: list[int] = []
    for id in split.own_ids():
        _, at = split.locate(id)
        name, info, target = split.words[at : at + _FIXED]
        kind, layout = kind_of(info), KNOWN.get(kind_of(info))
        if layout is None:
            raise BtfError(0, f"type {id} is of kind {kind}, whose ids are not known")
        count = layout.extra + layout.entry * count_of(info)
        rest = split.words[at + _FIXED : at + _FIXED + count].tolist()
        if kind == Kind.ARRAY:
            rest[:2] = map(type_id, rest[:2])
        if kind in _NAMED:
            rest[:: layout.entry] = map(string, rest[:: layout.entry])
        if (first := _TYPES_AT.get(kind)) is not None:
            rest[first :: layout.entry] = map(type_id, rest[first :: layout.entry])
        words += [string(name), info, type_id(target) if kind in _REFERRING else target, *rest]
    letter = "<" if split.order == "little" else ">"
    sections = 0, len(words) * 4, len(words) * 4, len(strings)
    header = struct.pack(f"{letter}HBBIIIII", MAGIC, 1, 0, _HEADER_SIZE, *sections)
    return header + struct.pack(f"{letter}{len(words)}I", *words) + bytes(strings)
