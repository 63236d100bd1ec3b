"""Whether this process lacks what bpf(2) asks for."""

from __future__ import annotations

from typing import Final

__all__ = ["missing_capability"]

# Bits of the capability sets, include/uapi/linux/capability.h.
_CAP_SYS_ADMIN: Final = 21
_CAP_BPF: Final = 39
# user_namespaces(7): all users, as only the initial namespace maps them.
_ALL_USERS: Final = ["0", "0", "4294967295"]


def missing_capability() -> str | None:
    """ "CAP_BPF" if this thread lacks it; None if it has it, or if that cannot be told.

    CAP_SYS_ADMIN includes it.  In a user namespace capabilities count for what
    belongs to the namespace, which bpf(2) does not.
    """
    try:
        with open("/proc/thread-self/status", encoding="utf-8", errors="replace") as file:
            effective = next(int(line[7:], 16) for line in file if line.startswith("CapEff:"))
        with open("/proc/thread-self/uid_map", encoding="utf-8") as file:
            users = file.read().split()
    except (OSError, ValueError, StopIteration):
        return None
    has_it = effective & (1 << _CAP_BPF | 1 << _CAP_SYS_ADMIN) and users == _ALL_USERS
    return None if has_it else "CAP_BPF"
