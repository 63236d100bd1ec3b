"""Where types are kept: the kernel's own files, images and modules, any file at all."""

from __future__ import annotations

import os
import platform
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ..errors import BtfError
from .blob import Btf
from .bpf_object import read_file
from .distilled import put_onto
from .elf import MAGIC, Elf

if TYPE_CHECKING:
    import mmap

__all__ = ["KERNEL_BTF", "kernel_modules", "kernel_types_path", "open_btf", "parse_btf"]

KERNEL_BTF: Final = Path("/sys/kernel/btf")
# Where distributions keep a kernel's image with types, R being its release.
_IMAGES: Final = (
    "/boot/vmlinux-{R}",
    "/lib/modules/{R}/vmlinux-{R}",
    "/lib/modules/{R}/build/vmlinux",
    "/usr/lib/modules/{R}/kernel/vmlinux",
    "/usr/lib/debug/boot/vmlinux-{R}",
    "/usr/lib/debug/boot/vmlinux-{R}.debug",
    "/usr/lib/debug/lib/modules/{R}/vmlinux",
)


def kernel_types_path() -> Path:
    """The running kernel's types; BtfError where there are none to be found."""
    places = [KERNEL_BTF / "vmlinux"]
    places += [Path(image.format(R=platform.release())) for image in _IMAGES]
    for place in places:
        if os.access(place, os.R_OK):
            return place
    raise BtfError(0, f"{places[0]} cannot be read: the kernel has no CONFIG_DEBUG_INFO_BTF")


def open_btf(path: str | Path | None = None, *, base: Btf | None = None) -> Btf:
    """The types in a file, raw or the .BTF section of an ELF file; None: the running kernel's.

    A file is mapped, not read.  A module below /sys/kernel/btf is given its vmlinux,
    one with distilled types of its own (.BTF.base) is read with those, or with those
    of `base` in their place.
    OSError for a file that cannot be opened, BtfError for one without types.
    """
    path = kernel_types_path() if path is None else Path(path)
    if base is None and path.parent == KERNEL_BTF and path.name != "vmlinux":
        base = open_btf(KERNEL_BTF / "vmlinux")
    return parse_btf(read_file(path), base=base, name=path.name)


def parse_btf(data: mmap.mmap | bytes, *, base: Btf | None = None, name: str = "") -> Btf:
    """The types in bytes, raw or ELF, told apart by their magic numbers."""
    if data[:4] != MAGIC:
        return Btf(data, base=base, name=name)
    elf = Elf(memoryview(data))
    types = elf.find(".BTF")
    if types is None:
        raise BtfError(0, "this ELF file has no section .BTF")
    distilled = elf.find(".BTF.base")
    size = elf.bits // 8
    if distilled is None:
        return Btf(bytes(types), base=base, name=name, pointer_size=size)
    own = Btf(bytes(distilled), name=f"{name} (base)", pointer_size=size)
    split = Btf(bytes(types), base=own, name=name, pointer_size=size)
    return split if base is None else put_onto(split, base)


def kernel_modules(vmlinux: Btf) -> tuple[list[tuple[str, Btf]], list[BtfError]]:
    """The types of the loaded modules by name, and what was damaged: it spoils no others."""
    found, damaged = [], []
    for path in sorted(KERNEL_BTF.iterdir()) if KERNEL_BTF.is_dir() else []:
        if path.name != "vmlinux":
            try:
                found.append((path.name, open_btf(path, base=vmlinux)))
            except BtfError as damage:
                damaged.append(damage)
            except OSError as error:
                damaged.append(BtfError(0, f"{path.name}: {error.strerror}"))
    return found, damaged
