"""Real Linux buffers in and out; needs Linux when called, not when imported.

The calls that ask the running kernel (`bpf_prog_load`, `bpf_btf_load`,
`bpf_map_create`, `netlink.request`, `fsopen.set_parameters`) hand back what it
wrote, as bytes, and parse nothing of it; the importers take bytes and call
nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .bpf import (
        Attempt,
        BpfResult,
        bpf_btf_load,
        bpf_map_create,
        bpf_prog_load,
        has_common_attr,
    )

__all__ = [
    "Attempt",
    "BpfResult",
    "bpf_btf_load",
    "bpf_map_create",
    "bpf_prog_load",
    "has_common_attr",
]


def __getattr__(name: str) -> Any:
    if name in __all__:  # an importer is used without ctypes and mmap
        from . import bpf

        return getattr(bpf, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
