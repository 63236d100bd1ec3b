"""seccomp(2), which the C library has no function for."""

from __future__ import annotations

import ctypes
import errno
import platform
import struct
from typing import Final

from .abi import failed, function

__all__ = ["SPEC_ALLOW", "enter_filter", "seccomp"]

# Leave speculation alone: the filters here are not a security boundary.
SPEC_ALLOW: Final = 1 << 2
SET_MODE_FILTER: Final = 1
_NO_NEW_PRIVS: Final = 38
_NUMBERS: Final = {"x86_64": 317, "aarch64": 277, "riscv64": 277, "armv7l": 383, "i686": 354}


def seccomp(operation: int, flags: int, address: int) -> int:
    """One call; OSError with ENOSYS on a machine whose number for it is not known here."""
    machine = platform.machine()
    if machine not in _NUMBERS:
        raise OSError(errno.ENOSYS, f"the number of seccomp(2) on {machine} is not known")
    words = (_NUMBERS[machine], operation, flags, address)
    return function("syscall")(*map(ctypes.c_ulong, words))


def enter_filter(program: bytes, *choices: int) -> int:
    """Filter this thread's calls, with the first flags of `choices` that the kernel knows.

    `program` is classic BPF, 8 bytes an instruction.  Sets no_new_privs where the
    thread may not filter without.  Returns what seccomp(2) did: a listener, or 0.
    OSError if the kernel refuses it.
    """
    instructions = ctypes.create_string_buffer(program, len(program))
    filter_ = struct.pack("@HP", len(program) // 8, ctypes.addressof(instructions))
    argument = ctypes.create_string_buffer(filter_, len(filter_))
    address = ctypes.addressof(argument)
    result = seccomp(SET_MODE_FILTER, choices[0], address)
    if result < 0 and ctypes.get_errno() == errno.EACCES:
        one, zero = ctypes.c_ulong(1), ctypes.c_ulong(0)
        if function("prctl")(_NO_NEW_PRIVS, one, zero, zero, zero) < 0:
            raise failed("prctl")
        result = seccomp(SET_MODE_FILTER, choices[0], address)
    for flags in choices[1:]:
        if result < 0 and ctypes.get_errno() == errno.EINVAL:
            result = seccomp(SET_MODE_FILTER, flags, address)
    if result < 0:
        raise failed("seccomp")
    return result
