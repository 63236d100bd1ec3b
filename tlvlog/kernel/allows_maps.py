"""Map types, told by making one of each.

What a type asks of its maps has been the same since the kernel has it: so a
refusal of attributes that were always right says that the type is not built in.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from errno import EACCES, EINVAL, ENOSYS, EPERM
from typing import Any, Final

from ..errors import KernelError
from .allows_said import Said, errno_name, reasons_in
from .bpf import calls
from .type_description import integer_types

__all__ = ["ask_map_types"]

_NO_PREALLOC: Final = 1
_MMAPABLE: Final = 1 << 10
_PAGES: Final = 4096
_PLAIN: Final[dict[str, Any]] = {}
_RING: Final = {"key_size": 0, "value_size": 0, "max_entries": _PAGES}
_STORAGE: Final = {"max_entries": 0, "map_flags": _NO_PREALLOC, "btf": True}
_CGROUP: Final = {"key_size": 16, "max_entries": 0}
_VALUES: Final = {"key_size": 0}
_NEEDLESS: Final = tuple(
    """
    HASH ARRAY PROG_ARRAY PERF_EVENT_ARRAY PERCPU_HASH PERCPU_ARRAY CGROUP_ARRAY LRU_HASH
    LRU_PERCPU_HASH DEVMAP SOCKMAP CPUMAP XSKMAP SOCKHASH REUSEPORT_SOCKARRAY DEVMAP_HASH
    """.split()  # noqa: SIM905
)
# What maps of each known type take, beside a key and a value of four bytes and one entry;
# "btf" is a description of both, "inner" a map to hold.
_MAPS: Final[Mapping[str, dict[str, Any]]] = {
    **dict.fromkeys(_NEEDLESS, _PLAIN),
    "LPM_TRIE": {"key_size": 8, "map_flags": _NO_PREALLOC},
    "STACK_TRACE": {"value_size": 8},
    "CGROUP_STORAGE": _CGROUP,
    "PERCPU_CGROUP_STORAGE": _CGROUP,
    "QUEUE": _VALUES,
    "STACK": _VALUES,
    "BLOOM_FILTER": _VALUES,
    "RINGBUF": _RING,
    "USER_RINGBUF": _RING,
    "ARENA": {"key_size": 0, "value_size": 0, "map_flags": _MMAPABLE},
    "SK_STORAGE": _STORAGE,
    "INODE_STORAGE": _STORAGE,
    "TASK_STORAGE": _STORAGE,
    "CGRP_STORAGE": _STORAGE,
    "ARRAY_OF_MAPS": {"inner": True},
    "HASH_OF_MAPS": {"inner": True},
    "INSN_ARRAY": {"value_size": 16},
    # The id of a type that no structure of operations is: ENOTSUPP, once the map is known.
    "STRUCT_OPS": {"btf": True, "value": 1},
}


def ask_map_types(types: Mapping[int, str]) -> Iterator[tuple[str, Said]]:
    """For each map type whether one can be made."""
    with (
        calls.bpf_map_create(2, 4, 4, 1, level=0) as inner,
        calls.bpf_btf_load(integer_types(), level=0) as described,
    ):
        for number, name in types.items():
            short = name.removeprefix("BPF_MAP_TYPE_").removesuffix("_DEPRECATED")
            yield name, _ask(number, _MAPS.get(short), inner.fd or 0, described.fd or 0)


def _ask(number: int, known: Mapping[str, Any] | None, inner: int, described: int) -> Said:
    fields = {"key_size": 4, "value_size": 4, "max_entries": 1} | dict(known or {})
    if fields.pop("inner", False):
        fields["inner_map_fd"] = inner
    if fields.pop("btf", False):
        fields["btf_fd"] = described
        if value := fields.pop("value", 0):
            fields["btf_vmlinux_value_type_id"] = value
        else:
            fields |= {"btf_key_type_id": 1, "btf_value_type_id": 1}
    key, value, entries = (fields.pop(name) for name in ("key_size", "value_size", "max_entries"))
    try:
        with calls.bpf_map_create(number, key, value, entries, **fields) as made:
            error, text = made.errno, made.text
    except KernelError as failed:
        error, text = failed.errno or EINVAL, ""
    if not error:
        return Said("yes")
    told = next(iter(reasons_in(text)), errno_name(error))
    if error in (EPERM, EACCES, ENOSYS):
        return Said("unknown", told)
    if error != EINVAL:
        return Said("yes", told)  # only who has the type comes to say that
    return Said("no" if known is not None else "unknown", told)
