"""BTF: the types that kernels and BPF objects carry, and what CO-RE makes of them.

`open_btf()` maps the running kernel's types, or those of any file; a `Btf`
answers by id, `find_types` by name.  `open_objects` finds the BPF objects in a
file, and `resolve` (in `tlvlog.btf.core`) decides their relocations.
"""

from __future__ import annotations

from ..errors import BtfError
from .blob import Btf
from .bpf_object import BpfObject, open_objects
from .files import open_btf, parse_btf
from .kinds import Kind
from .lookup import find_types, flavours
from .names import essential_name, near_names
from .sizes import size_of, strip

__all__ = [
    "BpfObject",
    "Btf",
    "BtfError",
    "Kind",
    "essential_name",
    "find_types",
    "flavours",
    "near_names",
    "open_btf",
    "open_objects",
    "parse_btf",
    "size_of",
    "strip",
]
