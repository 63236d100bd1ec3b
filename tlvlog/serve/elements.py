"""Elements of maps: what their commands read and write in memory, by the map's own sizes.

Only types of maps are here of whose elements it is known how many bytes the
kernel takes and gives, and whether they hold a descriptor.
"""

from __future__ import annotations

import ctypes
import os
import struct
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from ..kernel import syscalls
from ..kernel.bpf.attr import COMMANDS

__all__ = ["ELEMENTS", "FIELDS", "FLAGS", "Element", "Sizes", "sizes_of"]


class Element(NamedTuple):
    """A command on one element: what it reads, and the field that it writes to or "".

    `remains`: the map is another one afterwards.
    """

    reads: tuple[str, ...]
    writes: str = ""
    remains: bool = False


class Sizes(NamedTuple):
    """Bytes of the key and the value of a map as a call has them, and whether the value is a
    descriptor; both are -1 for a type that is not known here.
    """

    key: int
    value: int
    is_descriptor: bool


FIELDS: Final = {"map_fd": (0, "I"), "key": (8, "Q"), "value": (16, "Q"), "flags": (24, "Q")}
"""Of their part of the union; `value` is where BPF_MAP_GET_NEXT_KEY has its next key."""

FLAGS: Final = 7
"""BPF_NOEXIST, BPF_EXIST and BPF_F_LOCK; others may change what a value is."""

ELEMENTS: Final = {
    COMMANDS.index(name): element
    for name, element in {
        "MAP_LOOKUP_ELEM": Element(("key",), "value"),
        "MAP_UPDATE_ELEM": Element(("key", "value"), remains=True),
        "MAP_DELETE_ELEM": Element(("key",), remains=True),
        "MAP_GET_NEXT_KEY": Element(("key",), "key"),
        "MAP_LOOKUP_AND_DELETE_ELEM": Element(("key",), "value", remains=True),
    }.items()
}
"""By the number of the command."""

_INFO_BY_FD: Final = COMMANDS.index("OBJ_GET_INFO_BY_FD")
# Of bpf_map_info: type, id, key_size, value_size, max_entries, map_flags.
_INFO: Final = struct.Struct("=6I")
_ATTR: Final = struct.Struct("=IIQ")
# hash, array, lru_hash, lpm_trie, queue, stack
_BYTES: Final = frozenset((1, 2, 9, 11, 22, 23))
# percpu_hash, percpu_array, lru_percpu_hash
_ALL_PROCESSORS: Final = frozenset((5, 6, 10))
# prog_array, perf_event_array, cgroup_array, array_of_maps, hash_of_maps
_DESCRIPTORS: Final = frozenset((3, 4, 8, 12, 13))
_NOT_KNOWN: Final = Sizes(-1, -1, False)


@cache
def _possible_processors() -> int:
    """How many copies of a value a map has that keeps one for each processor."""
    count = 0
    for piece in Path("/sys/devices/system/cpu/possible").read_text().strip().split(","):
        first, _, last = piece.partition("-")
        count += int(last or first) - int(first) + 1
    return count


def sizes_of(fd: int) -> Sizes | None:
    """Those of a map that is open here; None if this is no map."""
    try:
        if os.readlink(f"/proc/self/fd/{fd}") != "anon_inode:bpf-map":
            return None
    except OSError:
        return None
    info = ctypes.create_string_buffer(_INFO.size)
    attr = ctypes.create_string_buffer(
        _ATTR.pack(fd, _INFO.size, ctypes.addressof(info)), _ATTR.size
    )
    result, _ = syscalls.bpf(_INFO_BY_FD, ctypes.addressof(attr), _ATTR.size)
    if result < 0:
        return _NOT_KNOWN
    kind, _, key, value, _, _ = _INFO.unpack(info.raw)
    if kind in _ALL_PROCESSORS:
        return Sizes(key, (value + 7) // 8 * 8 * _possible_processors(), False)
    if kind in _BYTES or kind in _DESCRIPTORS:
        return Sizes(key, value, kind in _DESCRIPTORS)
    return _NOT_KNOWN
