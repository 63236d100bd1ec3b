"""Real Linux buffers in and out; needs Linux when called, not when imported.

The calls that ask the running kernel give its errno, what it wrote, and that as
a log: `bpf_prog_load`, `bpf_btf_load` and `bpf_map_create` a BpfResult,
`netlink_request` and `fs_parameters` an Answer.  The importers take bytes and
call nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .ask import Answer, fs_parameters, netlink_request
    from .bpf import (
        Attempt,
        BpfResult,
        bpf_btf_load,
        bpf_map_create,
        bpf_prog_load,
        has_common_attr,
    )

__all__ = [
    "Answer",
    "Attempt",
    "BpfResult",
    "bpf_btf_load",
    "bpf_map_create",
    "bpf_prog_load",
    "fs_parameters",
    "has_common_attr",
    "netlink_request",
]


def __getattr__(name: str) -> Any:
    if name in __all__:  # an importer is used without ctypes and mmap
        from . import ask, bpf

        return getattr(bpf if hasattr(bpf, name) else ask, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
