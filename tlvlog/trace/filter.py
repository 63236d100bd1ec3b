"""The traced system calls, and the seccomp filter that stops at them.

Pure.  The filter allows all other calls by number alone; the kernel caches that
and no longer runs the filter for them (Linux 5.11).  The first argument of
socket(2) identifies a netlink socket; sends and receives do not show the family,
so they stop for every socket.  For most commands of bpf(2) the filter says that
only a failure matters.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

from ..kernel.bpf.attr import BTF_LOAD, PROG_LOAD
from ..schema import builtin

__all__ = [
    "ARCHITECTURES",
    "CALLS",
    "COMMON_FLAG",
    "KEEP",
    "NARROW",
    "QUIET",
    "filter_program",
]

AF_NETLINK: Final = 16
# The flag of a bpf(2) command that passes a log in a separate structure.
COMMON_FLAG: Final = builtin().carrier_by_name["bpf-common-attr"].selectors[0].flag
# Offset of the address of the log in the attributes of a load.
_LOGS: Final = {
    command: next(
        field.offset
        for field in builtin().carrier_by_name[name].fields
        if field.name.endswith("log-buf")
    )
    for command, name in ((PROG_LOAD, "bpf-prog-load-log"), (BTF_LOAD, "bpf-btf-load-log"))
}

QUIET: Final = 1
"""The data of a filter stop: the call matters only if it fails."""
KEEP: Final = 2
"""Likewise: until then keep the memory at the second argument, as many bytes as the third says, and
the begin of the buffer whose address is in it, at the byte offset in the upper half of the data.
"""

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

# The same everywhere since Linux 5.1.
_FS: Final = {"fsopen": 430, "fsconfig": 431, "fsmount": 432, "fspick": 433}
_GENERIC: Final = {
    **_FS,
    "bpf": 280,
    "socket": 198,
    "sendto": 206,
    "recvfrom": 207,
    "sendmsg": 211,
    "recvmsg": 212,
    "recvmmsg": 243,
    "sendmmsg": 269,
}
_NUMBERS: Final[dict[int, dict[str, int]]] = {
    _X86_64: {
        **_FS,
        "bpf": 321,
        "socket": 41,
        "sendto": 44,
        "recvfrom": 45,
        "sendmsg": 46,
        "recvmsg": 47,
        "recvmmsg": 299,
        "sendmmsg": 307,
    },
    _I386: {
        **_FS,
        "bpf": 357,
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
        **_FS,
        "bpf": 386,
        "socket": 281,
        "sendto": 290,
        "recvfrom": 292,
        "sendmsg": 296,
        "recvmsg": 297,
        "recvmmsg": 365,
        "sendmmsg": 374,
    },
}
# Not in the filter: seen only while a program works on a filesystem context.
_BESIDE: Final[dict[int, dict[str, int]]] = {
    _X86_64: {"read": 0, "close": 3, "exit_group": 231},
    _I386: {"read": 3, "close": 6, "exit_group": 252},
    _AARCH64: {"read": 63, "close": 57, "exit_group": 94},
    _RISCV64: {"read": 63, "close": 57, "exit_group": 94},
    _ARM: {"read": 3, "close": 6, "exit_group": 248},
}

CALLS: Final = {
    (arch, number): name
    for tables in (_NUMBERS, _BESIDE)
    for arch, table in tables.items()
    for name, number in table.items()
}
"""The name of a call by convention and number."""

# Classic BPF over struct seccomp_data: opcodes and offsets.
_LOAD: Final = 0x20
_JUMP_EQUAL: Final = 0x15
_JUMP_BITS: Final = 0x45
_RETURN: Final = 0x06
_ALLOW: Final = 0x7FFF_0000
_TRACE: Final = 0x7FF0_0000
_AT_NUMBER: Final = 0
_AT_ARCH: Final = 4
_AT_FIRST_ARGUMENT: Final = 16


def filter_program(machine: str, byte_order: str = "little", *, quiet_loads: bool = False) -> bytes:
    """The instructions of the filter for a machine, in its byte order, eight bytes each.

    `quiet_loads`: of program and BTF loads too only a failure is of interest.
    """
    mark = "<" if byte_order == "little" else ">"
    low = _AT_FIRST_ARGUMENT + (4 if byte_order == "big" else 0)
    machines = ARCHITECTURES.get(machine, ())
    blocks = [(arch, list(_block(arch, low, quiet_loads))) for arch in machines]
    program: list[tuple[int, int, int, int]] = [(_LOAD, 0, 0, _AT_ARCH)]
    for arch, block in blocks:
        program.append((_JUMP_EQUAL, 0, len(block), arch))
        program += block
    program.append((_RETURN, 0, 0, _ALLOW))
    return b"".join(struct.pack(f"{mark}HBBI", *instruction) for instruction in program)


_Instruction = tuple[int, int, int, int]


def _block(arch: int, argument: int, quiet_loads: bool) -> Iterator[_Instruction]:
    yield (_LOAD, 0, 0, _AT_NUMBER)
    for name, number in _NUMBERS[arch].items():
        if name == "socket":
            yield (_JUMP_EQUAL, 0, 4, number)
            yield (_LOAD, 0, 0, argument)
            yield (_JUMP_EQUAL, 0, 1, AF_NETLINK)
            yield (_RETURN, 0, 0, _TRACE)
            yield (_RETURN, 0, 0, _ALLOW)
        elif name == "bpf":
            commands = list(_bpf(argument, quiet_loads))
            yield (_JUMP_EQUAL, 0, len(commands), number)
            yield from commands
        else:
            yield (_JUMP_EQUAL, 0, 1, number)
            yield (_RETURN, 0, 0, _TRACE)
    yield (_RETURN, 0, 0, _ALLOW)


def _bpf(argument: int, quiet_loads: bool) -> Iterator[_Instruction]:
    yield (_LOAD, 0, 0, argument)
    yield (_JUMP_BITS, 0, 1, COMMON_FLAG)
    yield (_RETURN, 0, 0, _TRACE)
    for command, address in _LOGS.items():
        yield (_JUMP_EQUAL, 0, 1, command)
        kept = QUIET | KEEP | address << 8
        yield (_RETURN, 0, 0, _TRACE | kept if quiet_loads else _TRACE)
    yield (_RETURN, 0, 0, _TRACE | QUIET)
