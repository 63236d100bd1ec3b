"""A mount that nobody else sees: a mount namespace of this process, and no trace after it."""

from __future__ import annotations

import contextlib
import ctypes
import os
from collections.abc import Iterator

CLONE_NEWNS = 0x20000
MS_NOSUID, MS_NODEV, MS_REC, MS_PRIVATE = 2, 4, 1 << 14, 1 << 18
MNT_DETACH = 2

libc = ctypes.CDLL(None, use_errno=True)
libc.mount.argtypes = (
    ctypes.c_char_p,
    ctypes.c_char_p,
    ctypes.c_char_p,
    ctypes.c_ulong,
    ctypes.c_char_p,
)


def _check(result: int, what: str) -> None:
    if result:
        error = ctypes.get_errno()
        raise OSError(error, f"{what}: {os.strerror(error)}")


def private_namespace() -> None:
    """Give this process, and those it starts, mounts of their own.  Needs CAP_SYS_ADMIN."""
    _check(libc.unshare(CLONE_NEWNS), "unshare")
    # Without this a shared / would pass our mounts on to everybody.
    _check(libc.mount(b"none", b"/", None, MS_REC | MS_PRIVATE, None), "mount --make-rprivate /")


@contextlib.contextmanager
def mounted(directory: str, device: int) -> Iterator[None]:
    """Mount a FUSE filesystem there, whose requests come on `device`, a /dev/fuse."""
    owner = f"user_id={os.getuid()},group_id={os.getgid()}"
    options = f"fd={device},rootmode=40000,{owner}".encode()
    target = os.fsencode(directory)
    _check(libc.mount(b"quotafs", target, b"fuse", MS_NOSUID | MS_NODEV, options), "mount")
    try:
        yield
    finally:
        # Detached, it goes even while a program still has a file of it open.
        _check(libc.umount2(target, MNT_DETACH), "umount")
