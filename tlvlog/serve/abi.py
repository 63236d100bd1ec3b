"""seccomp(2)'s listener and its requests, and writing to another process, by ctypes.

Thin: every function is one request, in the kernel's words.  Importable
everywhere; what the system lacks is missed when it is called.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import struct
from functools import cache
from typing import Final, NamedTuple

from ..errors import KernelError
from ..trace.abi import Part, failed, function
from ..trace.numbers import ARCHITECTURES
from ..trace.seccomp import SET_MODE_FILTER, SPEC_ALLOW, enter_filter, seccomp

__all__ = ["Listener", "Request", "are_readable", "install", "is_never_repeated", "write"]

_GET_NOTIF_SIZES: Final = 3
_NEW_LISTENER: Final = 1 << 3
_WAIT_KILLABLE: Final = 1 << 5

# include/uapi/linux/seccomp.h: struct seccomp_notif, _resp and _addfd, and the requests.
_NOTIF: Final = struct.Struct("=QIIiIQ6Q")
_RESPONSE: Final = struct.Struct("=QqiI")
_ADDFD: Final = struct.Struct("=QIIII")
_RECEIVE: Final = 0xC0502100
_SEND: Final = 0xC0182101
_ID_VALID: Final = 0x40082102
_ADD: Final = 0x40182103
_SET_FLAGS: Final = 0x40082104
_AND_SEND: Final = 1 << 1
_SYNC_WAKE_UP: Final = 1
_ADDRESSES: Final = (1 << 64) - 1


class Request(NamedTuple):
    """A call that waits: `tid` makes it, `arch` is its convention, then number and arguments.

    `made` are the attributes and the errno of a call that was made and refused,
    None where it is yet to be made.
    """

    id: int
    tid: int
    arch: int
    number: int
    arguments: tuple[int, ...]
    made: tuple[bytes, int] | None = None


def install(program: bytes) -> int:
    """Filter this thread's calls and give the listener.

    OSError where that is refused: EBUSY if another filter has a listener.
    """
    if platform.machine() not in ARCHITECTURES:
        raise OSError(errno.ENOSYS, f"the calls of {platform.machine()} are not known here")
    # Before Linux 5.19 a signal restarts a call that waits.
    return enter_filter(program, _NEW_LISTENER | _WAIT_KILLABLE | SPEC_ALLOW, _NEW_LISTENER)


@cache
def is_never_repeated() -> bool:
    """Whether a signal lets a call that is under way be (Linux 5.19); asked once a process.

    A filter that is nowhere is EFAULT where the flag is known; nothing is installed by it.
    """
    seccomp(SET_MODE_FILTER, _NEW_LISTENER | _WAIT_KILLABLE, 0)
    return ctypes.get_errno() == errno.EFAULT


def _is_new_enough() -> bool:
    numbers = platform.release().split(".")[:2]
    return not all(map(str.isdigit, numbers)) or tuple(map(int, numbers)) >= (5, 14)


class Listener:
    """The supervisor's end of a filter; `fd` is its descriptor, which it closes."""

    def __init__(self, fd: int) -> None:
        self.fd = fd
        self._ioctl = function("ioctl")
        sizes = ctypes.create_string_buffer(6)
        if seccomp(_GET_NOTIF_SIZES, 0, ctypes.addressof(sizes)) < 0:
            raise failed("seccomp")
        self._size, answer, _ = struct.unpack("=HHH", sizes.raw[:6])
        self._in = ctypes.create_string_buffer(max(self._size, _NOTIF.size))
        self._out = ctypes.create_string_buffer(max(answer, _RESPONSE.size))
        self._need_descriptors()
        # Linux 6.6: the caller's processor goes to us at once, and back.
        self._ioctl(fd, ctypes.c_ulong(_SET_FLAGS), ctypes.c_ulong(_SYNC_WAKE_UP))

    def _need_descriptors(self) -> None:
        """KernelError where no descriptor can be an answer: before Linux 5.14."""
        number = self._request(_ADD, self._out, _ADDFD.pack(0, _AND_SEND, 0, 0, 0))
        # 5.10.262 does not refuse the question, and then gives no descriptor.
        if number == errno.EINVAL or not _is_new_enough():
            raise KernelError(
                errno.ENOSYS, f"serving calls needs Linux 5.14, this is {platform.release()}"
            )

    def _request(self, request: int, buffer: ctypes.Array[ctypes.c_char], data: bytes) -> int:
        """One ioctl; the errno, 0 for success."""
        ctypes.memmove(buffer, data, len(data))
        address = ctypes.c_ulong(ctypes.addressof(buffer))
        result = self._ioctl(self.fd, ctypes.c_ulong(request), address)
        return ctypes.get_errno() if result < 0 else 0

    def receive(self) -> Request | None:
        """The next call that waits; None if it is gone again."""
        number = self._request(_RECEIVE, self._in, bytes(len(self._in)))
        if number in (errno.ENOENT, errno.EINTR):
            return None
        if number:
            raise OSError(number, f"seccomp: {os.strerror(number)}")
        id, tid, _, nr, arch, _, *arguments = _NOTIF.unpack_from(self._in)
        return Request(id, tid, arch, nr, tuple(arguments))

    def is_valid(self, id: int) -> bool:
        """Whether the caller still waits, so that its thread is the one that it was."""
        return not self._request(_ID_VALID, self._out, struct.pack("=Q", id))

    def reply(self, id: int, result: int) -> None:
        """Let the call return `result`: not negative, or a negative errno."""
        value, number = (result, 0) if result >= 0 else (0, result)
        self._request(_SEND, self._out, _RESPONSE.pack(id, value, number, 0))

    def reply_descriptor(self, id: int, fd: int) -> int:
        """Let the call return a duplicate of `fd`, closed on exec; 0, or the errno.

        Signals must be blocked: an interrupted answer would be a wrong one.
        """
        return self._request(_ADD, self._out, _ADDFD.pack(id, _AND_SEND, fd, 0, os.O_CLOEXEC))

    def close(self) -> None:
        """Close it; calls that wait, and those to come, fail with ENOSYS."""
        os.close(self.fd)


def _move(call: str, tid: int, here: list[Part], there: list[Part]) -> int:
    """process_vm_readv(2) or process_vm_writev(2): the bytes that were moved, or -1."""
    mine, others = (Part * len(here))(*here), (Part * len(there))(*there)
    size = ctypes.c_ulong
    return function(call)(
        ctypes.c_long(tid), mine, size(len(here)), others, size(len(there)), size(0)
    )


def write(tid: int, pieces: list[tuple[int, bytes]]) -> bool:
    """Write pieces to addresses of another process, in this order; False at the first fault."""
    kept = [ctypes.create_string_buffer(data, len(data)) for _, data in pieces]
    here = [Part(ctypes.addressof(data), len(data)) for data in kept]
    there = [Part(address & _ADDRESSES, len(data)) for address, data in pieces]
    return _move("process_vm_writev", tid, here, there) == sum(len(data) for data in kept)


def are_readable(tid: int, addresses: list[int]) -> bool:
    """Whether the bytes at these addresses of another process, at most 1024, can be read."""
    bytes_ = ctypes.create_string_buffer(len(addresses))
    here = [Part(ctypes.addressof(bytes_), len(addresses))]
    there = [Part(address & _ADDRESSES, 1) for address in addresses]
    return _move("process_vm_readv", tid, here, there) == len(addresses)
