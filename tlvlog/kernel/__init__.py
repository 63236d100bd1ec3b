"""Real Linux buffers in and out; needs Linux when called, not when imported.

The calls that ask the running kernel return its errno, its output, and the output as a
log: `bpf_prog_load`, `bpf_btf_load` and `bpf_map_create` a BpfResult, `netlink_request`
and `fs_parameters` an Answer.  The importers take bytes and call nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .ask import Answer, fs_parameters, netlink_request
    from .bpf.calls import bpf_btf_load, bpf_map_create, bpf_prog_load
    from .bpf.command import Attempt, BpfResult, has_common_attr, has_extended_attr
    from .bpf.verifier import import_btf, import_verifier
    from .exterror import import_exterror
    from .fs.context import import_fscontext
    from .netlink.extack import import_extack
    from .strace.importer import import_strace

__all__ = [
    "Answer",
    "Attempt",
    "BpfResult",
    "bpf_btf_load",
    "bpf_map_create",
    "bpf_prog_load",
    "fs_parameters",
    "has_common_attr",
    "has_extended_attr",
    "import_btf",
    "import_extack",
    "import_exterror",
    "import_fscontext",
    "import_strace",
    "import_verifier",
    "netlink_request",
]

# Loaded when first used: an importer needs neither ctypes nor mmap.
_HOMES: Final = {
    "ask": ("Answer", "fs_parameters", "netlink_request"),
    "bpf.calls": ("bpf_btf_load", "bpf_map_create", "bpf_prog_load"),
    "bpf.command": ("Attempt", "BpfResult", "has_common_attr", "has_extended_attr"),
    "bpf.verifier": ("import_btf", "import_verifier"),
    "exterror": ("import_exterror",),
    "fs.context": ("import_fscontext",),
    "netlink.extack": ("import_extack",),
    "strace.importer": ("import_strace",),
}


def __getattr__(name: str) -> Any:
    for module, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f".{module}", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
