"""The traced system calls, and the seccomp filter that stops at them.

Pure.  The filter allows all other calls by number alone; the kernel caches that
and no longer runs the filter for them (Linux 5.11).  The first argument of
socket(2) identifies a netlink socket; sends and receives do not show the family,
so they stop for every socket.  For calls that need no look before the kernel's,
such as mount(2) and most commands of bpf(2), the filter says that only a failure
matters.  Of ioctl(2), setsockopt(2) and getsockopt(2) a few operations stop.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from ..kernel.bpf.attr import BTF_LOAD, PROG_LOAD
from ..schema import builtin
from .cbpf import (
    ALLOW,
    AND,
    AT_NUMBER,
    JUMP_BITS,
    JUMP_EQUAL,
    LOAD,
    RETURN,
    Instruction,
    assemble,
)
from .numbers import NUMBERS

__all__ = ["COMMON_FLAG", "GROUPS", "KEEP", "QUIET", "filter_program", "is_attaching"]

GROUPS: Final = {
    "bpf": ("bpf", "perf_event_open", "ioctl", "setsockopt", "getsockopt"),
    "netlink": (
        "socketcall", "socket", "sendto", "sendmsg", "sendmmsg",
        "recvfrom", "recvmsg", "recvmmsg", "io_uring_setup",
    ),
    "fs": (
        "fsopen", "fspick", "fsconfig", "fsmount",
        "mount", "move_mount", "open_tree", "mount_setattr",
    ),
}  # fmt: skip
"""The followed calls by what they are for."""

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

# These need not be examined before they fail.
_FAILURES: Final = frozenset(
    ("mount", "move_mount", "open_tree", "mount_setattr", "perf_event_open")
)
_SOL_SOCKET: Final = 1
# SO_ATTACH_FILTER (which getsockopt calls SO_GET_FILTER), SO_ATTACH_BPF, and those of
# reuseport groups: the same on these machines.
_ATTACH: Final = (26, 50, 51, 52)
# The type of the ioctls of perf events, '$', in its place.
_PERF_IOCTL: Final = 0x2400
_IOCTL_TYPE: Final = 0xFF00

_TRACE: Final = 0x7FF0_0000


def is_attaching(arguments: Sequence[int]) -> bool:
    """Whether the arguments of setsockopt or getsockopt are those that the filter stops at."""
    level, option = (argument & 0xFFFF_FFFF for argument in arguments[1:3])
    return level == _SOL_SOCKET and option in _ATTACH


def filter_program(
    machine: str,
    byte_order: str = "little",
    *,
    quiet_loads: bool = False,
    groups: Collection[str] = GROUPS,
    all_entries: bool = False,
) -> bytes:
    """The instructions of the filter for a machine, in its byte order, eight bytes each.

    `quiet_loads`: program and BTF loads, too, matter only if they fail.
    `groups`: the keys of GROUPS that are followed.  `all_entries`: no call is marked as
    one that matters only if it fails.
    """
    names = {name for group in groups for name in GROUPS[group]}

    def block(arch: int, argument: int) -> Iterator[Instruction]:
        for code, yes, no, value in _block(arch, names, argument, quiet_loads):
            is_marked = code == RETURN and value != ALLOW and all_entries
            yield code, yes, no, _TRACE if is_marked else value

    return assemble(machine, byte_order, block)


def _block(arch: int, names: set[str], argument: int, quiet_loads: bool) -> Iterator[Instruction]:
    yield (LOAD, 0, 0, AT_NUMBER)
    for name, number in NUMBERS[arch].items():
        if name in names:
            rule = list(_rule(name, argument, quiet_loads))
            yield (JUMP_EQUAL, 0, len(rule), number)
            yield from rule
    yield (RETURN, 0, 0, ALLOW)


def _rule(name: str, argument: int, quiet_loads: bool) -> Iterator[Instruction]:
    """The action for a call; `argument` is the offset of its first argument's lower half."""
    second, third = argument + 8, argument + 16
    if name == "socket":
        yield (LOAD, 0, 0, argument)
        yield (JUMP_EQUAL, 0, 1, AF_NETLINK)
        yield (RETURN, 0, 0, _TRACE)
        yield (RETURN, 0, 0, ALLOW)
    elif name == "bpf":
        yield from _bpf(argument, quiet_loads)
    elif name == "ioctl":
        yield (LOAD, 0, 0, second)
        yield (AND, 0, 0, _IOCTL_TYPE)
        yield (JUMP_EQUAL, 0, 1, _PERF_IOCTL)
        yield (RETURN, 0, 0, _TRACE | QUIET)
        yield (RETURN, 0, 0, ALLOW)
    elif name in ("setsockopt", "getsockopt"):
        yield (LOAD, 0, 0, second)
        yield (JUMP_EQUAL, 0, 2 * len(_ATTACH) + 1, _SOL_SOCKET)
        yield (LOAD, 0, 0, third)
        for option in _ATTACH:
            yield (JUMP_EQUAL, 0, 1, option)
            yield (RETURN, 0, 0, _TRACE | QUIET)
        yield (RETURN, 0, 0, ALLOW)
    else:
        yield (RETURN, 0, 0, _TRACE | (QUIET if name in _FAILURES else 0))


def _bpf(argument: int, quiet_loads: bool) -> Iterator[Instruction]:
    yield (LOAD, 0, 0, argument)
    yield (JUMP_BITS, 0, 1, COMMON_FLAG)
    yield (RETURN, 0, 0, _TRACE)
    for command, address in _LOGS.items():
        yield (JUMP_EQUAL, 0, 1, command)
        kept = QUIET | KEEP | address << 8
        yield (RETURN, 0, 0, _TRACE | kept if quiet_loads else _TRACE)
    yield (RETURN, 0, 0, _TRACE | QUIET)
