"""Why a program may not be attached to a control group: its parents, and who was there before.

The kernel says EPERM for both and for want of a capability.  The flags of the
groups are what BPF_PROG_QUERY answers now, so what is found is a guess.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct
from typing import Final

from ...codec.attributes import Attribute
from ...codec.extended_error import ExtendedError
from .. import syscalls
from .attr import COMMANDS

__all__ = ["attaching_failed"]

_ATTACH: Final = COMMANDS.index("PROG_ATTACH")
_QUERY: Final = COMMANDS.index("PROG_QUERY")
_ALLOW_OVERRIDE: Final = 1
_ALLOW_MULTI: Final = 2
# target_fd, attach_type, query_flags, attach_flags, prog_ids, prog_cnt
_QUERY_ATTR: Final = struct.Struct("=IIIIQI4x")
_ATTACH_ATTR: Final = struct.Struct("=IIII")
_DEPTH_MAX: Final = 256


def attaching_failed(command: int, attr: bytes, error: int) -> tuple[ExtendedError, ...]:
    """Why BPF_PROG_ATTACH to a control group was EPERM; nothing for any other call.

    `attr` is `union bpf_attr` as it was passed, and its target must be open here
    under that number.
    """
    if command != _ATTACH or error != errno.EPERM or len(attr) < _ATTACH_ATTR.size:
        return ()
    target, _, attach_type, flags = _ATTACH_ATTR.unpack_from(attr)
    own = _query(target, attach_type)
    if own is None:
        return ()
    if _is_forbidden_above(target, attach_type):
        return (_guess(error, "parent-not-overridable"),)
    there, count = own
    wanted = flags & (_ALLOW_OVERRIDE | _ALLOW_MULTI)
    if count and there != wanted:
        return (_guess(error, "attach-flags-differ", there, wanted),)
    return ()


def _guess(error: int, reason: str, *arguments: int) -> ExtendedError:
    return ExtendedError(
        -error,
        subsystem="bpf",
        reason=reason,
        arguments=arguments,
        attributes=[Attribute("guess", 1)],
    )


def _query(group: int, attach_type: int) -> tuple[int, int] | None:
    """The flags of a group's own programs, and how many there are; None if it is no group."""
    attr = ctypes.create_string_buffer(
        _QUERY_ATTR.pack(group, attach_type, 0, 0, 0, 0), _QUERY_ATTR.size
    )
    result, _ = syscalls.bpf(_QUERY, ctypes.addressof(attr), len(attr))
    if result < 0:
        return None
    _, _, _, flags, _, count = _QUERY_ATTR.unpack(attr.raw)
    return flags, count


def _is_forbidden_above(target: int, attach_type: int) -> bool:
    """Whether the nearest group above that has a program lets nobody below have one."""
    group = target
    try:
        for _ in range(_DEPTH_MAX):
            above = os.open("..", os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC, dir_fd=group)
            if group != target:
                os.close(group)
            group = above
            found = _query(group, attach_type)
            if found is None:  # above the mount
                return False
            flags, count = found
            if flags & _ALLOW_MULTI:
                return False
            if count:
                return not flags & _ALLOW_OVERRIDE
    except OSError:
        pass
    finally:
        if group != target:
            os.close(group)
    return False
