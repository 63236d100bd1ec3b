"""Whether this process lacks a capability that bpf(2) requires."""

from __future__ import annotations

from typing import Final

__all__ = ["BPF", "SYS_ADMIN", "missing_capability", "rights_in"]

# Bits of the capability sets, include/uapi/linux/capability.h.
SYS_ADMIN: Final = 21
BPF: Final = 39
# user_namespaces(7): all users, as only the initial namespace maps them.
_ALL_USERS: Final = [b"0", b"0", b"4294967295"]


def rights_in(folder: str) -> tuple[int, bool] | None:
    """The effective capabilities of a thread, as bits, and whether it is in the initial namespace.

    `folder` is the thread's below /proc.  None where they cannot be read.
    """
    try:
        with open(f"{folder}/status", "rb") as file:
            effective = next(int(line[7:], 16) for line in file if line.startswith(b"CapEff:"))
        with open(f"{folder}/uid_map", "rb") as file:
            users = file.read(256).split()
    except (OSError, ValueError, StopIteration):
        return None
    return effective, users == _ALL_USERS


def missing_capability() -> str | None:
    """ "CAP_BPF" if this thread lacks it; None if it has it, or if that is unknown.

    CAP_SYS_ADMIN includes it.  In a user namespace capabilities count for what
    belongs to the namespace, which bpf(2) does not.
    """
    found = rights_in("/proc/thread-self")
    if found is None:
        return None
    effective, is_initial = found
    has_it = effective & (1 << BPF | 1 << SYS_ADMIN) and is_initial
    return None if has_it else "CAP_BPF"
