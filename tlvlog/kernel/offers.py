"""The parts of bpf(2) that a kernel offers, from its own types: needs no privilege and no call.

This tells what the source contains.  Only the running kernel can tell what its
configuration allows; see `allows`.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from ..btf.blob import Btf
from ..btf.kinds import COMPOSITE, Kind
from ..btf.lookup import enum_of, find_types
from ..btf.sizes import size_of, strip

__all__ = ["ENUMS", "Leaf", "Offers", "kfunc_ids", "offers"]

# The enum of each kind of thing, and a name in it: older kernels have them without a name.
ENUMS: Final = {
    "commands": ("bpf_cmd", "BPF_MAP_CREATE"),
    "program_types": ("bpf_prog_type", "BPF_PROG_TYPE_SOCKET_FILTER"),
    "map_types": ("bpf_map_type", "BPF_MAP_TYPE_HASH"),
    "attach_types": ("bpf_attach_type", "BPF_CGROUP_INET_INGRESS"),
    "link_types": ("bpf_link_type", "BPF_LINK_TYPE_RAW_TRACEPOINT"),
    "helpers": ("bpf_func_id", "BPF_FUNC_map_lookup_elem"),
    "features": ("bpf_features", ""),
}
_KFUNC_TAG: Final = "bpf_kfunc"
_ENUM_KINDS: Final = frozenset({int(Kind.ENUM), int(Kind.ENUM64)})
_DEPTH_MAX: Final = 8


class Leaf(NamedTuple):
    """A field of `union bpf_attr` that has no fields inside: offset and size in bytes."""

    offset: int
    size: int
    path: str


class Offers(NamedTuple):
    """Names by number for each key of `ENUMS`; kernel functions; fields of `union bpf_attr`."""

    names: dict[str, dict[int, str]]
    kfuncs: list[str]
    attr_size: int
    attributes: list[Leaf]


def offers(btf: Btf) -> Offers:
    """The offers in a kernel's types; empty if they do not describe bpf(2)."""
    attr = next(iter(find_types(btf, "bpf_attr", {Kind.UNION})), None)
    return Offers(
        {key: _names(btf, enum, entry) for key, (enum, entry) in ENUMS.items()},
        list(kfunc_ids(btf)),
        0 if attr is None else size_of(btf, attr) or 0,
        [] if attr is None else sorted(set(_leaves(btf, attr, 0, "", 0))),
    )


def _names(btf: Btf, enum: str, entry: str) -> dict[int, str]:
    id = next(iter(find_types(btf, enum, _ENUM_KINDS)), None)
    if id is None and entry:
        id = enum_of(btf, entry)
    found: dict[int, str] = {}
    for name, value in btf.enumerators(id) if id is not None else ():
        if not name.startswith(("__", "MAX_")) and not name.upper().endswith("_UNSPEC"):
            found.setdefault(value, name)
    return found


def kfunc_ids(btf: Btf) -> dict[str, int]:
    """The ids of kernel functions that programs may call, by name, in the order of names."""
    found = {}
    for tag in find_types(btf, _KFUNC_TAG, {Kind.DECL_TAG}):
        function = btf.target(tag)
        if btf.kind(function) == Kind.FUNC:
            found[btf.type_name(function)] = function
    return dict(sorted(found.items()))


def _leaves(btf: Btf, id: int, base: int, path: str, depth: int) -> list[Leaf]:
    found: list[Leaf] = []
    for member in btf.members(id) if depth < _DEPTH_MAX else ():
        inner = strip(btf, member.type)
        at = base + member.offset // 8
        name = f"{path}.{member.name}" if path and member.name else path or member.name
        if btf.kind(inner) in COMPOSITE:
            found += _leaves(btf, inner, at, name, depth + 1)
        else:
            found.append(Leaf(at, size_of(btf, inner) or 0, name))
    return found
