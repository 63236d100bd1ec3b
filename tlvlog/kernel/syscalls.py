"""System calls that the standard library does not have, by number.

A function returns the call's result and errno, and leaves the caller's errno alone.
KernelError with ENOSYS if there is no such call: on another system than Linux, on a
machine whose numbers are not known here, or on a kernel that was built without it.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import sys
from collections.abc import Callable
from functools import cache
from typing import Final, Self

from ..errors import KernelError

__all__ = [
    "BPF_NUMBERS",
    "NEW_NUMBERS",
    "Descriptor",
    "bpf",
    "fsconfig",
    "fsopen",
    "fspick",
    "number",
]

NEW_NUMBERS: Final = {
    "io_uring_setup": 425,
    "open_tree": 428,
    "move_mount": 429,
    "fsopen": 430,
    "fsconfig": 431,
    "fsmount": 432,
    "fspick": 433,
    "mount_setattr": 442,
}
"""Calls since Linux 5.1, which have the same number on every machine below."""

_CURRENT_FOLDER: Final = -100  # AT_FDCWD
BPF_NUMBERS: Final = {
    "x86_64": 321,
    "i386": 357,
    "aarch64": 280,
    "arm": 386,
    "loongarch64": 280,
    "ppc": 361,
    "ppc64": 361,
    "ppc64le": 361,
    "riscv32": 280,
    "riscv64": 280,
    "s390": 351,
    "s390x": 351,
    "sparc64": 349,
}
"""The number of bpf(2) by machine."""

# A 32-bit process uses the numbers of the 32-bit machine.
_NARROW: Final = {"x86_64": "i386", "aarch64": "arm", "ppc64": "ppc", "s390x": "s390"}


def number(name: str, machine: str | None = None, pointer_size: int | None = None) -> int:
    """The number of a call: bpf, fsopen, fsconfig or fspick.

    `machine` (as `platform.machine()` has it) and `pointer_size` in bytes are
    those of this process by default.  KernelError with ENOSYS if not known.
    """
    machine = machine or platform.machine()
    pointer_size = pointer_size or ctypes.sizeof(ctypes.c_void_p)
    kind = machine
    if len(machine) == 4 and machine[0] == "i" and machine.endswith("86"):
        kind = "i386"
    elif machine.startswith("arm"):
        kind = "arm"
    if pointer_size == 4:
        kind = _NARROW.get(kind, kind)
    if kind not in BPF_NUMBERS:
        raise KernelError(errno.ENOSYS, f"the number of {name}(2) on {machine} is not known")
    return BPF_NUMBERS[kind] if name == "bpf" else NEW_NUMBERS[name]


@cache
def _syscall() -> Callable[..., int]:
    if sys.platform != "linux":
        raise KernelError(errno.ENOSYS, f"this needs Linux and runs on {sys.platform}")
    try:
        function = ctypes.CDLL(None, use_errno=True).syscall
    except (OSError, AttributeError) as error:
        raise KernelError(errno.ENOSYS, f"the C library has no syscall(2): {error}") from None
    function.restype = ctypes.c_long
    return function


def _call(name: str, *arguments: int) -> tuple[int, int]:
    function = _syscall()
    words = [ctypes.c_ulong(argument) for argument in (number(name), *arguments)]
    saved = ctypes.get_errno()
    try:
        ctypes.set_errno(0)
        result = function(*words)
        error = ctypes.get_errno() if result < 0 else 0
    finally:
        ctypes.set_errno(saved)
    if error == errno.ENOSYS:
        raise KernelError(error, f"this kernel has no {name}(2)")
    return result, error


def bpf(
    command: int, attr: int, size: int, common: int = 0, common_size: int = 0
) -> tuple[int, int]:
    """bpf(2); `attr` and `common` are addresses, 0 for NULL."""
    return _call("bpf", command, attr, size, common, common_size)


def raw_bpf() -> Callable[[int, ctypes.c_void_p, ctypes.c_long], int]:
    """bpf(2) for loops: returns its result; `ctypes.get_errno` gives the errno afterwards."""
    function = _syscall()
    nr = ctypes.c_long(number("bpf"))
    return lambda command, attr, size: function(nr, command, attr, size)


def fsopen(fs_name: bytes, flags: int) -> tuple[int, int]:
    """fsopen(2)."""
    name = ctypes.create_string_buffer(fs_name)
    return _call("fsopen", ctypes.addressof(name), flags)


def fspick(path: bytes, flags: int) -> tuple[int, int]:
    """fspick(2) of a path from the current folder."""
    name = ctypes.create_string_buffer(path)
    return _call("fspick", _CURRENT_FOLDER, ctypes.addressof(name), flags)


def fsconfig(fd: int, command: int, key: bytes, value: bytes | None) -> tuple[int, int]:
    """fsconfig(2) of a flag (no value) or a string."""
    name = ctypes.create_string_buffer(key)
    text = None if value is None else ctypes.create_string_buffer(value)
    address = 0 if text is None else ctypes.addressof(text)
    return _call("fsconfig", fd, command, ctypes.addressof(name), address, 0)


class Descriptor:
    """Owns a file descriptor; a context manager."""

    __slots__ = ("_fd",)

    def __init__(self, fd: int) -> None:
        self._fd: int | None = fd

    @property
    def fd(self) -> int | None:
        """The number, None once it is closed."""
        return self._fd

    def close(self) -> None:
        """Close it; a second call does nothing."""
        fd, self._fd = self._fd, None
        if fd is not None:
            os.close(fd)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __del__(self) -> None:
        self.close()
