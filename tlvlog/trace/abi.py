"""ptrace(2), seccomp(2) and another process's memory and descriptors, by ctypes.

Thin: every function is one request, in the kernel's words.  ProcessLookupError
where the thread is gone, as it may be at any time.  Importable everywhere; a function
that the system lacks fails when it is called.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from typing import Final

from .._native.accelerator import core
from ..errors import KernelError

# include/uapi/linux/ptrace.h.
_CONTINUE: Final = 7
_SEIZE: Final = 0x4206
_INTERRUPT: Final = 0x4207
_SYSCALL_INFO: Final = 0x420E
# Mark system-call stops, report fork, vfork, clone, exec and seccomp, and kill
# the program if this process dies: without a tracer all calls that the filter
# stops at would fail with ENOSYS.
_OPTIONS: Final = 1 | 1 << 1 | 1 << 2 | 1 << 3 | 1 << 4 | 1 << 7 | 1 << 20

_PIDFD_GETFD: Final = 438

_WALL: Final = 0x4000_0000
_INFO_SIZE: Final = 88
_PAGE: Final = 4096
_ADDRESSES: Final = (1 << 64) - 1
_READ_SIZE: Final = 1 << 16


_Native = Callable[[int, int, int], bytes | None]


class Part(ctypes.Structure):
    """struct iovec: a run of bytes, here or in another process."""

    _fields_ = (("base", ctypes.c_void_p), ("size", ctypes.c_size_t))


@cache
def function(name: str) -> Callable[..., int]:
    """A function of the C library; KernelError if the library lacks it."""
    if sys.platform != "linux":
        raise KernelError(errno.ENOSYS, f"following a program needs Linux, this is {sys.platform}")
    # PyDLL keeps the GIL: none of the calls blocks.
    function = getattr(ctypes.PyDLL(None, use_errno=True), name)
    function.restype = ctypes.c_long
    if name == "ptrace":
        function.argtypes = (ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p)
    elif name == "process_vm_readv":
        function.argtypes = (
            ctypes.c_long,
            ctypes.c_void_p,
            ctypes.c_ulong,
            ctypes.c_void_p,
            ctypes.c_ulong,
            ctypes.c_ulong,
        )
    result: Callable[..., int] = function
    return result


def failed(call: str) -> OSError:
    """What to raise for a call that has just failed."""
    number = ctypes.get_errno()
    return OSError(number, f"{call}: {os.strerror(number)}")


def seize(tid: int) -> None:
    """Trace a thread and its children; KernelError if that is not permitted."""
    if function("ptrace")(_SEIZE, tid, 0, _OPTIONS) < 0:
        number = ctypes.get_errno()
        raise KernelError(number, f"cannot follow the program: ptrace: {os.strerror(number)}")


def check_syscall_info(tid: int) -> None:
    """Check on a running traced thread that PTRACE_GET_SYSCALL_INFO works (Linux 5.3).

    Stops the thread and resumes it.  Raises KernelError with ENOSYS if this kernel does
    not report the call of a stopped thread.
    """
    ptrace = function("ptrace")
    if ptrace(_INTERRUPT, tid, 0, 0) < 0:
        raise failed("ptrace")
    _, status = os.waitpid(tid, _WALL)
    info = ctypes.create_string_buffer(_INFO_SIZE)
    # Known, it gives a size, whatever the stop is.
    result = ptrace(_SYSCALL_INFO, tid, _INFO_SIZE, ctypes.addressof(info))
    number = ctypes.get_errno()
    if os.WIFSTOPPED(status):
        ptrace(_CONTINUE, tid, 0, 0)
    if result < 0 and number in (errno.EIO, errno.EINVAL):
        raise KernelError(
            errno.ENOSYS,
            "cannot follow the program: PTRACE_GET_SYSCALL_INFO needs Linux 5.3, "
            f"this is {platform.release()}",
        )


# signal(7): what fails with EINTR when a thread stops and goes on, by name in
# arch/x86/entry/syscalls and include/uapi/asm-generic/unistd.h: epoll_wait, epoll_pwait,
# epoll_pwait2, semop, semtimedop, rt_sigtimedwait, io_getevents, io_pgetevents.
_NOTICING: Final = {
    "x86_64": frozenset((232, 281, 441, 65, 220, 128, 208, 333)),
    "aarch64": frozenset((22, 441, 193, 192, 137, 4, 292)),
    "riscv64": frozenset((22, 441, 193, 192, 137, 4, 292)),
}


def would_notice(tid: int) -> bool:
    """Whether a thread waits in a call that would end if the thread was stopped now.

    Also True if that cannot be determined.
    """
    known = _NOTICING.get(platform.machine())
    try:
        with open(f"/proc/{tid}/syscall", "rb") as file:
            word = file.read(32).split()[:1]
    except OSError:
        return True
    if known is None or not word:
        return True
    return word[0] != b"running" and int(word[0]) in known


def interrupt(tid: int) -> None:
    """Stop a running traced thread; the stop is reported as any other."""
    function("ptrace")(_INTERRUPT, tid, 0, 0)


class Memory:
    """Reads the memory of other processes.

    `whole` is `read` and `short_text` is `text` by the native core, tried first:
    they return None in all but simple cases.
    """

    def __init__(self) -> None:
        self._readv = function("process_vm_readv")
        self._here, self._there = Part(), Part()
        self._addresses = ctypes.addressof(self._here), ctypes.addressof(self._there)
        self._buffer = ctypes.create_string_buffer(_READ_SIZE)
        self._view = memoryview(self._buffer).cast("B")
        self._here.base = ctypes.addressof(self._buffer)
        self.whole: _Native = getattr(core, "trace_read", not_here)
        self.short_text: _Native = getattr(core, "trace_text", not_here)

    def read(self, tid: int, address: int, size: int) -> bytes:
        """Up to `size` bytes at an address; fewer if the mapping ends, none if there is none.

        Allocates for the bytes that exist, not for the size asked.
        """
        whole = self.whole(tid, address, size)
        if whole is not None:
            return whole
        data = self._once(tid, address, min(size, _READ_SIZE))
        if len(data) == size or not data:
            return data
        pieces = [data]
        done = len(data)
        while done < size:
            # Up to the end of a page, or of many: an unmapped part ends the read.
            wanted = min(size - done, _READ_SIZE)
            data = self._once(tid, address + done, wanted)
            if not data:
                data = self._once(tid, address + done, min(wanted, -(address + done) % _PAGE))
            if not data:
                break
            pieces.append(data)
            done += len(data)
        return b"".join(pieces)

    def _once(self, tid: int, address: int, size: int) -> bytes:
        address &= _ADDRESSES  # addresses wrap around at 64 bits
        if size <= 0 or not address:
            return b""
        self._here.size = self._there.size = size
        self._there.base = address
        count = self._readv(tid, self._addresses[0], 1, self._addresses[1], 1, 0)
        if count > 0:
            return self._view[:count].tobytes()
        # The bytes before the first unmapped page.
        first = -address % _PAGE
        return self._once(tid, address, first) if 0 < first < size else b""

    def text(self, tid: int, address: int, most: int) -> bytes:
        """The bytes up to a NUL, at most `most`."""
        short = self.short_text(tid, address, most)
        if short is not None:
            return short
        size = min(256, most)
        while True:
            data = self.read(tid, address, size)
            text, nul, _ = data.partition(b"\0")
            if nul or len(data) < size or size >= most:
                return text
            size = min(16 * size, most)


def not_here(_tid: int, _address: int, _size: int) -> None:
    """Instead of the native core."""


def process_of(tid: int) -> int:
    """The process of a thread; its own number where the thread is gone."""
    with suppress(OSError), open(f"/proc/{tid}/status", "rb") as file:
        for line in file:
            if line.startswith(b"Tgid:"):
                return int(line[5:])
    return tid


def take_descriptor(pidfd: int, fd: int) -> int:
    """A duplicate of another process's descriptor `fd` (Linux 5.6)."""
    words = (_PIDFD_GETFD, pidfd, fd, 0)
    taken = function("syscall")(*map(ctypes.c_ulong, words))
    if taken < 0:
        raise failed("pidfd_getfd")
    return taken
