"""Which capability a thread lacked for a call that failed with EPERM.

`missing` is pure: it compares the thread's rights with the checks in the kernel's
source.  The answer is certain only if the kernel checks nothing else first.  In a user
namespace capabilities count for what belongs to the namespace: not for bpf(2), and for
a network or mount namespace only if it is owned by it.
"""

from __future__ import annotations

import os
import platform
import sys
from contextlib import suppress
from typing import Final, NamedTuple

from ..kernel.bpf.attr import BTF_LOAD, COMMANDS, MAP_CREATE, PROG_LOAD
from ..kernel.bpf.permission import BPF, SYS_ADMIN, rights_in
from .access import FailedCall
from .filter import COMMON_FLAG

__all__ = ["Lack", "Rights", "missing", "missing_for", "owns_network", "rights_of"]

# Bits of the capability sets, include/uapi/linux/capability.h.
NET_ADMIN: Final = 12
PERFMON: Final = 38
_NAMES: Final = {
    NET_ADMIN: "CAP_NET_ADMIN",
    SYS_ADMIN: "CAP_SYS_ADMIN",
    PERFMON: "CAP_PERFMON",
    BPF: "CAP_BPF",
}
# CAP_SYS_ADMIN includes these.
_INCLUDED: Final = frozenset((BPF, PERFMON))

# enum bpf_prog_type: what its loader needs beside CAP_BPF (kernel/bpf/syscall.c).
_FOR_ANYBODY: Final = frozenset((1, 8))  # SOCKET_FILTER, CGROUP_SKB
_NET_TYPES: Final = frozenset((3, 4, 6, 9, 10, 11, 12, 13, 14, 15, 16, 18, 19, 22, 23, 25, 28, 32))
_PERF_TYPES: Final = frozenset((2, 5, 7, 17, 24, 26, 27, 28, 29))
_SYS_ADMIN_COMMANDS: Final = frozenset(
    COMMANDS.index(name)
    for name in (
        "PROG_GET_NEXT_ID", "MAP_GET_NEXT_ID", "BTF_GET_NEXT_ID", "LINK_GET_NEXT_ID",
        "PROG_GET_FD_BY_ID", "MAP_GET_FD_BY_ID", "BTF_GET_FD_BY_ID", "LINK_GET_FD_BY_ID",
        "TASK_FD_QUERY", "ENABLE_STATS",
    )
)  # fmt: skip
_MOUNTS: Final = frozenset(
    ("fsopen", "fspick", "fsmount", "mount", "move_mount", "open_tree", "mount_setattr")
)
_NS_GET_USERNS: Final = 0xB701


class Rights(NamedTuple):
    """What the kernel looks at.

    `effective`: the capability set as bits.  `is_initial`: the thread is in the
    initial user namespace.  `owns_network`: its user namespace owns its network
    namespace, None if unknown.  `unprivileged_bpf`: the sysctl
    kernel.unprivileged_bpf_disabled, None where there is none.  `has_cap_bpf`:
    the kernel knows CAP_BPF and CAP_PERFMON (Linux 5.8).
    """

    effective: int
    is_initial: bool
    owns_network: bool | None = True
    unprivileged_bpf: int | None = None
    has_cap_bpf: bool = True

    def lacks(self, *wanted: int) -> list[str]:
        """The names of those capabilities that the set does not include."""
        if not self.has_cap_bpf:
            wanted = tuple(SYS_ADMIN if one in _INCLUDED else one for one in wanted)
        missing = []
        for one in wanted:
            includes = 1 << one | (1 << SYS_ADMIN if one in _INCLUDED else 0)
            if not self.effective & includes and _NAMES[one] not in missing:
                missing.append(_NAMES[one])
        return missing


class Lack(NamedTuple):
    """What is missing, as the reason `not-permitted` has it; `certain` or a guess."""

    capability: str
    certain: bool


def missing(
    rights: Rights, syscall: str, *, command: int = 0, program: int = 0, is_request: bool = True
) -> Lack | None:
    """The missing capability for which a call failed with EPERM; None if the thread lacks none.

    `command` is that of bpf(2), `program` the type of a program load;
    `is_request`: a netlink message that changes something.
    """
    if syscall == "bpf":
        return _for_bpf(rights, command & ~COMMON_FLAG, program)
    if syscall in _MOUNTS:
        return _for_mount(rights)
    if syscall == "perf_event_open":
        names = rights.lacks(PERFMON)
        return Lack(names[0], False) if names else None
    if syscall.startswith(("send", "write")):
        return _for_netlink(rights, is_request)
    return None


def _for_bpf(rights: Rights, command: int, program: int) -> Lack | None:
    certain = True
    if command in _SYS_ADMIN_COMMANDS:
        wanted = [SYS_ADMIN]
    elif command == PROG_LOAD:
        wanted = [] if program in _FOR_ANYBODY and not rights.unprivileged_bpf else [BPF]
        wanted += [NET_ADMIN] if program in _NET_TYPES else []
        wanted += [PERFMON] if program in _PERF_TYPES else []
        certain = bool(wanted)
        wanted = wanted or [BPF]
    elif command == BTF_LOAD:
        wanted = [BPF]
    else:
        certain = command == MAP_CREATE and bool(rights.unprivileged_bpf)
        wanted = [BPF] if command == MAP_CREATE else [BPF, NET_ADMIN]
    names = rights.lacks(*wanted)
    if not names:
        if rights.is_initial:
            return None
        where = " in the initial user namespace"
        return Lack(" and ".join(_NAMES[one] for one in wanted) + where, certain)
    setting = ""
    if rights.unprivileged_bpf and command in (PROG_LOAD, MAP_CREATE):
        setting = f" (kernel.unprivileged_bpf_disabled is {rights.unprivileged_bpf})"
    return Lack(" and ".join(names) + setting, certain)


def _for_mount(rights: Rights) -> Lack | None:
    if names := rights.lacks(SYS_ADMIN):
        return Lack(names[0], True)
    if not rights.is_initial:
        return Lack("CAP_SYS_ADMIN in the initial user namespace", False)
    return None


def _for_netlink(rights: Rights, is_request: bool) -> Lack | None:
    if names := rights.lacks(NET_ADMIN):
        return Lack(names[0], is_request)
    if not rights.is_initial and not rights.owns_network:
        where = "in the user namespace that owns the network namespace"
        return Lack(f"CAP_NET_ADMIN {where}", is_request and rights.owns_network is False)
    return None


def missing_for(found: FailedCall) -> Lack | None:
    """The same for a failed call; None for one that did not fail with EPERM."""
    held = rights_of(found.tid)
    if held is None:
        return None
    if found.kind == "netlink":
        held = held._replace(owns_network=owns_network(found.tid))
        is_get = "_GET" in found.operation or found.protocol not in ("route", "netfilter", "xfrm")
        return missing(held, found.syscall, is_request=not is_get)
    program = int.from_bytes(found.request[:4], sys.byteorder)
    return missing(held, found.syscall, command=found.number, program=program)


def rights_of(tid: int) -> Rights | None:
    """The rights of a thread but for its network namespace; None where they cannot be read."""
    found = rights_in(f"/proc/{tid}")
    if found is None:
        return None
    release = [int(part) for part in platform.release().split(".")[:2] if part.isdigit()]
    return Rights(*found, unprivileged_bpf=_unprivileged_bpf(), has_cap_bpf=release >= [5, 8])


def _unprivileged_bpf() -> int | None:
    with (
        suppress(OSError, ValueError),
        open("/proc/sys/kernel/unprivileged_bpf_disabled", "rb") as file,
    ):
        return int(file.read(16))
    return None


def owns_network(tid: int) -> bool | None:
    """Whether a thread's user namespace owns its network namespace; None if unknown."""
    import fcntl

    folder = f"/proc/{tid}"
    try:
        network = os.open(f"{folder}/ns/net", os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return None
    try:
        owner = fcntl.ioctl(network, _NS_GET_USERNS)
    except OSError:  # EPERM: it is outside our own
        return None
    finally:
        os.close(network)
    try:
        return os.path.samestat(os.fstat(owner), os.stat(f"{folder}/ns/user"))
    except OSError:
        return None
    finally:
        os.close(owner)
