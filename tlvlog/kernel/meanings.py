"""The meaning of an errno of calls that cannot give a reason.

Facts about mount(2) and its younger kin, perf_event_open(2), and the ways to
attach a BPF program to a socket or an event: if the kernel has one cause for an errno
it is certain, if it has several the likeliest is a guess.
"""

from __future__ import annotations

import errno
from typing import Final, NamedTuple

from ..codec.extended_error import ExtendedError

__all__ = ["meaning"]


class _Meaning(NamedTuple):
    """Text for people, `{detail}` is the call's; `certain` or the likeliest of several."""

    text: str
    certain: bool = False


_MOUNT: Final = {
    errno.ENODEV: _Meaning("this kernel does not know the filesystem type {detail}", True),
    errno.EINVAL: _Meaning(
        "{detail} refused an option, or the source does not hold this filesystem"
    ),
    errno.ENOTBLK: _Meaning("the source is not a block device, which {detail} needs", True),
    errno.EBUSY: _Meaning("the source is in use, or is already mounted here"),
    errno.ENOENT: _Meaning("the source or the mount point does not exist"),
    errno.ENOTDIR: _Meaning("the mount point is not a directory, or the source is and it is not"),
    errno.EROFS: _Meaning("the source can only be mounted read-only"),
    errno.EMFILE: _Meaning("no device number is left for a filesystem without a device", True),
    errno.ENOSPC: _Meaning("the mount namespace is full (fs.mount-max)"),
}
_OF_MOUNTS: Final = {
    "MS_REMOUNT": {errno.EINVAL: _Meaning("an option cannot change, or nothing is mounted there")},
    "MS_BIND": {errno.EINVAL: _Meaning("the source is not in this mount namespace, or unbindable")},
    "MS_MOVE": {errno.EINVAL: _Meaning("the source is not a mount point, or its parent is shared")},
    "MS_PROPAGATION": {errno.EINVAL: _Meaning("the path is not a mount point")},
}
_MOVE_MOUNT: Final = {
    errno.EINVAL: _Meaning("the source is not a mount that may be moved, or its parent is shared"),
    errno.ELOOP: _Meaning("the mount would be moved below itself", True),
    errno.ENOENT: _Meaning("one of the paths does not exist"),
}
_OPEN_TREE: Final = {
    errno.EINVAL: _Meaning("unknown flags, or a mount that may not be copied"),
    errno.ENOENT: _Meaning("the path does not exist"),
}
_MOUNT_SETATTR: Final = {
    errno.EINVAL: _Meaning(
        "the path is not a mount point, attributes exclude each other, "
        "or the filesystem cannot map users"
    ),
    errno.EPERM: _Meaning("a locked attribute would be cleared, or the mount is mapped already"),
    errno.E2BIG: _Meaning("struct mount_attr has a field that this kernel does not know", True),
    errno.EBUSY: _Meaning("files are open for writing below a mount that would be read-only"),
}
_PERF: Final = {
    errno.EACCES: _Meaning("kernel.perf_event_paranoid does not allow this without CAP_PERFMON"),
    errno.ENOENT: _Meaning("this kernel or processor has no such event"),
    errno.EOPNOTSUPP: _Meaning("the processor, or the hypervisor, offers no such counter"),
    errno.ENODEV: _Meaning("the processor lacks what this event needs"),
    errno.E2BIG: _Meaning("struct perf_event_attr has a field that this kernel does not know"),
    errno.ESRCH: _Meaning("the process to measure does not exist", True),
    errno.EMFILE: _Meaning("no descriptor is left (RLIMIT_NOFILE)", True),
    errno.EBUSY: _Meaning("the counter belongs to somebody else"),
    errno.EINVAL: _Meaning("a field of struct perf_event_attr, or the flags, are not valid"),
}
_ATTACH: Final = {
    errno.EINVAL: _Meaning("the descriptor or the instructions are not a socket filter"),
    errno.EBADF: _Meaning("a descriptor is not open: the socket's, or that of the program", True),
    errno.EPERM: _Meaning("the filter of the socket is locked (SO_LOCK_FILTER)"),
    errno.ENOMEM: _Meaning("the filter is larger than net.core.optmem_max allows"),
    errno.ENOENT: _Meaning("the socket has no filter", True),
}
_IOCTL: Final = {
    errno.EINVAL: _Meaning("the program's type does not fit the event, or the event has no BPF"),
    errno.EEXIST: _Meaning("the event has a program already", True),
    errno.EBADF: _Meaning("the descriptor is not that of a program"),
    errno.E2BIG: _Meaning("too many programs are attached to this event", True),
    errno.ENOTTY: _Meaning("the descriptor is not that of an event"),
}
_TABLES: Final[dict[str, dict[int, _Meaning]]] = {
    "mount": _MOUNT,
    "move_mount": _MOVE_MOUNT,
    "open_tree": _OPEN_TREE,
    "mount_setattr": _MOUNT_SETATTR,
    "perf_event_open": _PERF,
    "setsockopt": _ATTACH,
    "getsockopt": _ATTACH,
    "ioctl": _IOCTL,
}


def meaning(syscall: str, error: int, operation: str, detail: str) -> ExtendedError | None:
    """The record for a call that failed with a positive errno; None if no more is known.

    `operation` is what its flags or command ask for, `detail` a name among its
    arguments.  A guess carries the attribute `guess`.
    """
    table = _TABLES.get(syscall, {})
    if syscall == "mount":
        table = {**table, **_OF_MOUNTS.get(operation, {})}
    known = table.get(error)
    if known is None:
        return None
    return ExtendedError(
        -error,
        message=known.text.replace("{detail}", detail or "the filesystem"),
        attributes=[] if known.certain else [("guess", 1)],
    )
