"""Asks a filesystem context about a parameter; nothing is ever mounted.

The messages are read from the context's descriptor, one by one, until the
kernel has no more; they are returned as read.
"""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass
from typing import Final

from ...errors import EncodeError, KernelError
from ..syscalls import Descriptor, fsconfig, fsopen

__all__ = ["FsResult", "read_messages", "set_parameter", "set_parameters"]

_FSOPEN_CLOEXEC: Final = 1
_SET_FLAG: Final = 0
_SET_STRING: Final = 1
# The kernel keeps eight messages a context and never cuts one: more reads than this mean that
# something else writes them, and no message is this long.
_MESSAGES_MAX: Final = 64
_MESSAGE_SIZE: Final = 1 << 16


@dataclass(frozen=True, slots=True)
class FsResult:
    """How setting parameters ended.

    `errno` is that of the first parameter that was refused (0: none), `key`
    its name, and `messages` the context's messages, one a read.
    """

    errno: int
    key: str | None
    messages: tuple[bytes, ...]


def set_parameters(fs_name: str, *parameters: tuple[str, str | None]) -> FsResult:
    """Open a context for a filesystem type, set parameters, close it again.

    A parameter is a key and its value, None for a flag; the first that is
    refused ends it.  KernelError where the context cannot be opened: EPERM
    without CAP_SYS_ADMIN, ENODEV for an unknown type, ENOSYS before Linux 5.2.
    """
    result, error = fsopen(_name(fs_name), _FSOPEN_CLOEXEC)
    if error:
        raise KernelError(error, f"fsopen({fs_name!r}): {os.strerror(error)}")
    with Descriptor(result):
        error, refused = 0, None
        for key, value in parameters:
            error = set_parameter(result, _name(key), None if value is None else _name(value))
            if error:
                refused = key
                break
        return FsResult(error, refused, read_messages(result))


def read_messages(fd: int) -> tuple[bytes, ...]:
    """Read all messages from a context of fsopen(2) or fspick(2), which the kernel then forgets."""
    messages: list[bytes] = []
    while len(messages) < _MESSAGES_MAX:
        try:
            messages.append(os.read(fd, _MESSAGE_SIZE))
        except OSError as error:
            if error.errno == errno.ENODATA:
                break
            raise KernelError(error.errno or errno.EIO, f"messages: {error.strerror}") from None
    return tuple(messages)


def set_parameter(fd: int, key: bytes, value: bytes | None) -> int:
    """Set a parameter of a context, None for a flag; the errno, 0 for success."""
    while True:
        _, error = fsconfig(fd, _SET_FLAG if value is None else _SET_STRING, key, value)
        if error != errno.EINTR:
            return error


def _name(text: str) -> bytes:
    data = os.fsencode(text)
    if b"\0" in data:
        raise EncodeError(f"{text!r} has a NUL, which no C string can carry")
    return data
