"""The numbers of system calls in each calling convention.

Facts of arch/*/entry/syscalls and include/uapi/asm-generic/unistd.h; the numbers of
calls that this package makes itself are in kernel/syscalls.py.
"""

from __future__ import annotations

from typing import Final

from ..kernel.syscalls import BPF_NUMBERS, NEW_NUMBERS

__all__ = ["ARCHITECTURES", "BESIDE", "CALLS", "NARROW", "NUMBERS"]

# AUDIT_ARCH_* of each machine, include/uapi/linux/audit.h.
_X86_64: Final = 0xC000_003E
_I386: Final = 0x4000_0003
_AARCH64: Final = 0xC000_00B7
_ARM: Final = 0x4000_0028
_RISCV64: Final = 0xC000_00F3

ARCHITECTURES: Final = {
    "x86_64": (_X86_64, _I386),
    "i686": (_I386,),
    "aarch64": (_AARCH64, _ARM),
    "armv7l": (_ARM,),
    "riscv64": (_RISCV64,),
}
"""The calling conventions that programs may use on a machine, by `platform.machine()`."""

NARROW: Final = frozenset({_I386, _ARM})
"""Those whose pointers have 32 bits."""

_GENERIC: Final = {
    **NEW_NUMBERS,
    "ioctl": 29,
    "mount": 40,
    "getsockopt": 209,
    "setsockopt": 208,
    "perf_event_open": 241,
    "bpf": BPF_NUMBERS["aarch64"],
    "socket": 198,
    "sendto": 206,
    "recvfrom": 207,
    "sendmsg": 211,
    "recvmsg": 212,
    "recvmmsg": 243,
    "sendmmsg": 269,
}
NUMBERS: Final[dict[int, dict[str, int]]] = {
    _X86_64: {
        **NEW_NUMBERS,
        "ioctl": 16,
        "mount": 165,
        "getsockopt": 55,
        "setsockopt": 54,
        "perf_event_open": 298,
        "bpf": BPF_NUMBERS["x86_64"],
        "socket": 41,
        "sendto": 44,
        "recvfrom": 45,
        "sendmsg": 46,
        "recvmsg": 47,
        "recvmmsg": 299,
        "sendmmsg": 307,
    },
    _I386: {
        **NEW_NUMBERS,
        "ioctl": 54,
        "mount": 21,
        "getsockopt": 365,
        "setsockopt": 366,
        "perf_event_open": 336,
        "bpf": BPF_NUMBERS["i386"],
        "socketcall": 102,
        "socket": 359,
        "sendto": 369,
        "sendmsg": 370,
        "recvfrom": 371,
        "recvmsg": 372,
        "recvmmsg": 337,
        "sendmmsg": 345,
    },
    _AARCH64: _GENERIC,
    _RISCV64: _GENERIC,
    _ARM: {
        **NEW_NUMBERS,
        "ioctl": 54,
        "mount": 21,
        "getsockopt": 295,
        "setsockopt": 294,
        "perf_event_open": 364,
        "bpf": BPF_NUMBERS["arm"],
        "socket": 281,
        "sendto": 290,
        "recvfrom": 292,
        "sendmsg": 296,
        "recvmsg": 297,
        "recvmmsg": 365,
        "sendmmsg": 374,
    },
}
"""The numbers of the calls that the filter stops at, by convention and name."""

# Not in the filter: seen only while all calls of a process are wanted.
_BESIDE_GENERIC: Final = {
    "read": 63, "write": 64, "readv": 65, "writev": 66, "close": 57, "exit_group": 94,
}  # fmt: skip
_BESIDE: Final[dict[int, dict[str, int]]] = {
    _X86_64: {
        "read": 0, "write": 1, "readv": 19, "writev": 20, "close": 3, "exit_group": 231,
    },
    _I386: {
        "read": 3, "write": 4, "readv": 145, "writev": 146, "close": 6, "exit_group": 252,
    },
    _AARCH64: _BESIDE_GENERIC,
    _RISCV64: _BESIDE_GENERIC,
    _ARM: {
        "read": 3, "write": 4, "readv": 145, "writev": 146, "close": 6, "exit_group": 248,
    },
}  # fmt: skip
BESIDE: Final = frozenset(_BESIDE_GENERIC)
"""The names of those calls."""

CALLS: Final = {
    (arch, number): name
    for tables in (NUMBERS, _BESIDE)
    for arch, table in tables.items()
    for name, number in table.items()
}
"""The name of a call by convention and number."""
