"""A small kernel in one process: cgroups, programs, and a bpf()-like entry that explains itself.

The entry is the only place that knows of logs.  It opens what the caller's
carrier asks for, collects while the command runs, and hands the size back.
Everything below it just says what it found, and returns a negative errno as
kernel code does.
"""

from __future__ import annotations

import errno
import struct
from dataclasses import dataclass, field

from tlvlog import collect, syscall_error, syscall_string
from tlvlog.errors import CarrierError
from tlvlog.writing.carriers import Memory, open_carrier

BPF_PROG_ATTACH = 8
BPF_F_ALLOW_OVERRIDE = 1
BPF_F_ALLOW_MULTI = 2

# union bpf_attr of BPF_PROG_ATTACH: target_fd, attach_bpf_fd, attach_type, attach_flags.
ATTACH = struct.Struct("=IIII")
TYPE_OFFSET, FLAGS_OFFSET = 8, 12
ATTACH_TYPES = ("cgroup_inet_ingress", "cgroup_inet_egress", "cgroup_inet_sock_create")


@dataclass(eq=False)
class Cgroup:
    """A control group; `programs` has for each attach type the flags and the programs."""

    name: str
    parent: Cgroup | None = None
    programs: dict[str, tuple[int, list[int]]] = field(default_factory=dict)


class Kernel:
    """Cgroups and programs by file descriptor, and the calls on them."""

    def __init__(self) -> None:
        self.cgroups: dict[int, Cgroup] = {}
        self.programs: dict[int, str] = {}

    def bpf(
        self, command: int, memory: Memory, attr: int, size: int, common: int, common_size: int
    ) -> int:
        """The call: 0 or a negative errno.  `attr` and `common` are addresses in `memory`."""
        try:
            carried = open_carrier(
                command, memory, attr, size, common, common_size, known_size=ATTACH.size
            )
        except CarrierError as error:
            return -error.errno
        with collect(carried):
            result = self._command(carried.command, carried.attr)
        return carried.finish(result)

    def _command(self, command: int, attr: bytes) -> int:
        if command == BPF_PROG_ATTACH:
            return self._prog_attach(*ATTACH.unpack(attr))
        syscall_error(-errno.EINVAL, "core.unknown-command", arguments=["bpf", command])
        return -errno.EINVAL

    def _prog_attach(self, target: int, program: int, type_number: int, flags: int) -> int:
        known = BPF_F_ALLOW_OVERRIDE | BPF_F_ALLOW_MULTI
        if flags & ~known:
            syscall_error(
                -errno.EINVAL,
                "core.unknown-flags",
                arguments=[flags & ~known, "attach_flags", known],
                field_offset=FLAGS_OFFSET,
            )
            return -errno.EINVAL
        if type_number >= len(ATTACH_TYPES):
            syscall_error(
                -errno.EINVAL,
                "core.field-out-of-range",
                arguments=["attach_type", type_number, 0, len(ATTACH_TYPES) - 1],
                field_offset=TYPE_OFFSET,
            )
            return -errno.EINVAL
        if program not in self.programs or target not in self.cgroups:
            syscall_string("fd %d is no %s", *self._bad_fd(target, program))
            return -errno.EBADF
        return cgroup_attach(self.cgroups[target], program, ATTACH_TYPES[type_number], flags)

    def _bad_fd(self, target: int, program: int) -> tuple[int, str]:
        return (program, "program") if program not in self.programs else (target, "cgroup")


def cgroup_attach(cgroup: Cgroup, program: int, attach_type: str, flags: int) -> int:
    """Attach where the groups above allow it."""
    if flags & BPF_F_ALLOW_OVERRIDE and flags & BPF_F_ALLOW_MULTI:
        syscall_string("a program is overridable or one of several, not both")
        return -errno.EINVAL
    result = hierarchy_allows(cgroup, attach_type)
    if result:
        return result
    old_flags, attached = cgroup.programs.get(attach_type, (flags, []))
    if attached and old_flags != flags:
        syscall_string("%s has programs with other flags, %d", cgroup.name, old_flags)
        return -errno.EPERM
    several = flags & BPF_F_ALLOW_MULTI
    cgroup.programs[attach_type] = (flags, [*attached, program] if several else [program])
    return 0


def hierarchy_allows(cgroup: Cgroup, attach_type: str) -> int:
    """The nearest group above that has programs decides."""
    above = cgroup.parent
    while above is not None:
        flags, attached = above.programs.get(attach_type, (0, []))
        if attached:
            return parent_allows(flags)
        above = above.parent
    return 0


def parent_allows(flags: int) -> int:
    """Four calls below the entry: no log in sight, only what is wrong."""
    if flags & (BPF_F_ALLOW_OVERRIDE | BPF_F_ALLOW_MULTI):
        return 0
    syscall_string("cgroup has non-overridable program in the parent")
    return -errno.EPERM
