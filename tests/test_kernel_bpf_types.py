"""The kernel's type information as the check of bpf_attr reads it: any bytes, damage, none."""

from __future__ import annotations

import contextlib
import struct
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlvlog.errors import KernelError
from tlvlog.kernel.bpf.types import bpf_types, types_in

MAP_CREATE, MAP_LOOKUP, PROG_LOAD, BTF_LOAD, LINK_CREATE = 0, 1, 5, 18, 28
HASH, ARRAY, RINGBUF = 1, 2, 27


# The reader of type information ----------------------------------------------


def blob(*types: Any, strings: Any = b"\0", order: Any = "<", **changes: Any) -> Any:
    body = b"".join(types)
    header = {"magic": 0xEB9F, "length": 24, "types": 0, "types_length": len(body),
              "strings": len(body), "strings_length": len(strings)} | changes  # fmt: skip
    magic, *rest = header.values()
    return struct.pack(f"{order}HBBIIIII", magic, 1, 0, *rest) + body + strings


@pytest.mark.parametrize(
    "data",
    [
        b"", bytes(24), blob()[:23], blob(types_length=99), blob(strings_length=2**31),
        blob(struct.pack("<III", 0, 31 << 24, 0)), blob(struct.pack("<III", 0, 4 << 24 | 9, 0)),
        blob(struct.pack("<II", 0, 0)),
    ],
)  # fmt: skip
def test_damage(data: Any) -> None:
    with pytest.raises(KernelError):
        types_in(data)


def test_a_kernel_without_bpf() -> None:
    with pytest.raises(KernelError, match="does not describe"):
        types_in(blob())
    with pytest.raises(KernelError, match="cannot be read"):
        bpf_types("/nonexistent")


@given(st.binary(max_size=200))
def test_any_btf(data: Any) -> None:
    """Damage is a KernelError, and nothing else."""
    with contextlib.suppress(KernelError):
        types_in(b"\x9f\xeb\1\0\x18\0\0\0" + data)
