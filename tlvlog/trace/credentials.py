"""A thread's credentials: whether the kernel would decide a repeated call here the same way."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import Final

__all__ = ["same_as_here"]

# Lines of /proc/PID/status, see proc_pid_status(5).
_LINES: Final = frozenset(
    (b"Uid", b"Gid", b"Groups", b"CapInh", b"CapPrm", b"CapEff", b"CapBnd", b"CapAmb")
)


def same_as_here(tid: int) -> bool:
    """Whether a thread has the users, groups, capabilities, security label and user
    namespace of this one; False if they cannot be read.
    """
    try:
        return _credentials(f"/proc/{tid}") == _credentials("/proc/thread-self")
    except OSError:
        return False


def _credentials(folder: str) -> tuple[object, ...]:
    with open(f"{folder}/status", "rb") as file:
        lines = [line for line in file if line.partition(b":")[0] in _LINES]
    if len(lines) != len(_LINES):
        raise OSError(f"{folder}/status lacks a line")
    namespace = os.stat(f"{folder}/ns/user")
    label = b""
    with suppress(OSError), open(f"{folder}/attr/current", "rb") as file:  # without an LSM
        label = file.read(4096)
    return lines, namespace.st_dev, namespace.st_ino, label
