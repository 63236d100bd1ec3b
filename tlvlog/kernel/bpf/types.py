"""The running kernel's side of bpf(2): commands, types, flags, and attributes.

Read once from the kernel's own BTF, so that a check applies to the kernel that refused,
not to the one that this was written for.
"""

from __future__ import annotations

import errno
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from ...btf.blob import Btf
from ...btf.files import KERNEL_BTF, open_btf
from ...btf.kinds import Kind
from ...btf.lookup import enum_of, flavours
from ...btf.place import members_inside, path_at
from ...btf.sizes import size_of, strip
from ...errors import BtfError, KernelError

if TYPE_CHECKING:
    from typing_extensions import Buffer

__all__ = ["BpfTypes", "bpf_types", "types_in"]

VMLINUX: Final = str(KERNEL_BTF / "vmlinux")
_ENUMS: Final = frozenset({int(Kind.ENUM), int(Kind.ENUM64)})
_NAMED: Final = ("bpf_cmd", "bpf_map_type", "bpf_prog_type", "bpf_attach_type")


@dataclass(frozen=True, slots=True)
class BpfTypes:
    """Names by number, and where the fields of each part of `union bpf_attr` lie.

    `fields` maps the first named field or the name of a part (`map_type`,
    `prog_type`, `link_create` ...) to its fields as (name, offset, size);
    `named_parts` are those with a name, which belongs to the path of a field.
    `attr_id` is the id of the union in `btf`, 0 where that is not known.
    """

    commands: dict[int, str]
    map_types: dict[int, str]
    program_types: dict[int, str]
    attach_types: dict[int, str]
    map_flags: int
    attr_size: int
    fields: dict[str, tuple[tuple[str, int, int], ...]]
    common_attr: bool
    named_parts: frozenset[str] = frozenset({"link_create", "info"})
    attr_id: int = 0
    btf: Btf | None = field(default=None, compare=False, repr=False)

    def path_at(self, offset: int) -> str | None:
        """Each part's name for a byte of `union bpf_attr`; None if unknown."""
        return path_at(self.btf, self.attr_id, offset * 8) if self.btf is not None else None

    @property
    def counts_locked_memory(self) -> bool:
        """Whether maps and programs count against RLIMIT_MEMLOCK, as before Linux 5.11.

        That kernel has another map type too, and the number of a type stays.
        """
        return "BPF_MAP_TYPE_TASK_STORAGE" not in self.map_types.values()


def types_in(data: Buffer | Btf) -> BpfTypes:
    """The types in the BTF of a kernel; KernelError if it is damaged or lacks bpf(2)."""
    try:
        return _read(data if isinstance(data, Btf) else Btf(data))
    except BtfError as error:
        raise KernelError(errno.EINVAL, f"BTF, byte {error.offset}: {error.text}") from None


def _read(btf: Btf) -> BpfTypes:
    # All at once: each search goes over all types.
    ids = _first_of(btf, {"bpf_attr": {int(Kind.UNION)}, **dict.fromkeys(_NAMED, _ENUMS)})
    commands, map_types, program_types, attach_types = (
        _names(btf, ids.get(enum)) for enum in _NAMED
    )
    attr = ids.get("bpf_attr")
    if attr is None or not commands:
        raise btf.damage or KernelError(errno.ENOSYS, "this kernel's BTF does not describe bpf(2)")
    common = next((number for number, name in commands.items() if name == "BPF_COMMON_ATTRS"), 0)
    commands.pop(common, None) if common else None
    flags = enum_of(btf, "BPF_F_NO_PREALLOC")
    known = 0
    for entry in btf.enumerators(flags) if flags else ():
        known |= entry.value
    fields = {}
    for part in btf.members(attr):
        inside = tuple(
            (member.name, member.offset // 8, size_of(btf, member.type) or 0)
            for member in members_inside(btf, strip(btf, part.type))
        )
        if inside:
            fields[part.name or inside[0][0]] = inside
    return BpfTypes(
        commands=commands,
        map_types=map_types,
        program_types=program_types,
        attach_types=attach_types,
        map_flags=known,
        attr_size=size_of(btf, attr) or 0,
        fields=fields,
        common_attr=bool(common),
        named_parts=frozenset(part.name for part in btf.members(attr) if part.name),
        attr_id=attr,
        btf=btf,
    )


def _first_of(btf: Btf, wanted: Mapping[str, Collection[int]]) -> dict[str, int]:
    """The first id of each name whose kind is one of those wanted for it."""
    found: dict[str, int] = {}
    for name, ids in flavours(btf, wanted).items():
        for id in ids:
            if btf.type_name(id) == name and btf.kind(id) in wanted[name]:
                found.setdefault(name, id)
    return found


def _names(btf: Btf, enum: int | None) -> dict[int, str]:
    """The names of an enum by number: of aliases the first, without the marks of its end."""
    names: dict[int, str] = {}
    for entry in btf.enumerators(enum) if enum is not None else ():
        if not entry.name.startswith("__MAX_"):
            names.setdefault(entry.value, entry.name)
    return names


@lru_cache(maxsize=1)
def bpf_types(path: str = VMLINUX) -> BpfTypes:
    """The running kernel's types; KernelError with ENOSYS if it has no BTF."""
    try:
        return types_in(open_btf(path))
    except OSError as error:
        if isinstance(error, KernelError):
            raise
        raise KernelError(
            errno.ENOSYS if error.errno == errno.ENOENT else error.errno or errno.EIO,
            f"{path}: the kernel's type information cannot be read (CONFIG_DEBUG_INFO_BTF)",
        ) from None
    except BtfError as error:
        raise KernelError(errno.EINVAL, f"{path}, byte {error.offset}: {error.text}") from None
