"""What the running kernel knows of bpf(2): commands, types, flags, and its attributes.

Read once from the kernel's own type information, so that a check speaks of the
kernel that refused and not of the one this was written for.
"""

from __future__ import annotations

import errno
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from ...errors import KernelError
from .btf import Btf, Member

__all__ = ["BpfTypes", "bpf_types", "types_in"]

VMLINUX: Final = "/sys/kernel/btf/vmlinux"
_SIZE_MAX: Final = 1 << 28
_DEPTH_MAX: Final = 8


@dataclass(frozen=True, slots=True)
class BpfTypes:
    """Names by number, and where the fields of each part of `union bpf_attr` lie.

    `fields` maps the first named field or the name of a part (`map_type`,
    `prog_type`, `link_create` ...) to its fields as (name, offset, size).
    """

    commands: dict[int, str]
    map_types: dict[int, str]
    program_types: dict[int, str]
    attach_types: dict[int, str]
    map_flags: int
    attr_size: int
    fields: dict[str, tuple[tuple[str, int, int], ...]]
    common_attr: bool


def types_in(data: bytes) -> BpfTypes:
    """What the BTF of a kernel says; KernelError where it is damaged or lacks bpf(2)."""
    btf = Btf(data)
    commands = _names(btf, "bpf_cmd")
    attr = btf.find("union", "bpf_attr")
    flags = btf.find_enum_from("BPF_F_NO_PREALLOC")
    if attr is None or not commands:
        raise KernelError(errno.ENOSYS, "this kernel's BTF does not describe bpf(2)")
    common = next((number for number, name in commands.items() if name == "BPF_COMMON_ATTRS"), 0)
    commands.pop(common, None) if common else None
    known = 0
    for value in btf.enum(flags).values() if flags else ():
        known |= value
    fields = {}
    for part in btf.members(attr):
        inside = tuple(_flat(btf, part.type, 0))
        if inside:
            fields[part.name or inside[0][0]] = inside
    return BpfTypes(
        commands=commands,
        map_types=_names(btf, "bpf_map_type"),
        program_types=_names(btf, "bpf_prog_type"),
        attach_types=_names(btf, "bpf_attach_type"),
        map_flags=known,
        attr_size=btf.size(attr),
        fields=fields,
        common_attr=bool(common),
    )


def _names(btf: Btf, enum: str) -> dict[int, str]:
    id = btf.find("enum", enum)
    names: dict[int, str] = {}
    for name, value in btf.enum(id).items() if id else ():
        if not name.startswith("__MAX_"):
            names.setdefault(value, name)
    return names


def _flat(btf: Btf, id: int, base: int, depth: int = 0) -> list[tuple[str, int, int]]:
    """The fields of a structure, those of its anonymous parts in their place."""
    found: list[tuple[str, int, int]] = []
    for member in btf.members(id) if depth < _DEPTH_MAX else []:
        if member.name:
            found.append(_at(member, base))
        else:
            found += _flat(btf, member.type, base + member.offset, depth + 1)
    return found


def _at(member: Member, base: int) -> tuple[str, int, int]:
    return member.name, base + member.offset, member.size


@lru_cache(maxsize=1)
def bpf_types(path: str = VMLINUX) -> BpfTypes:
    """What the running kernel says of itself; KernelError with ENOSYS where it says nothing."""
    try:
        with Path(path).open("rb") as file:
            data = file.read(_SIZE_MAX)
    except OSError as error:
        raise KernelError(
            errno.ENOSYS if error.errno == errno.ENOENT else error.errno or errno.EIO,
            f"{path}: the kernel's type information cannot be read (CONFIG_DEBUG_INFO_BTF)",
        ) from None
    return types_in(data)
