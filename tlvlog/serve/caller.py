"""The thread whose call is served: its memory, and whether it has our rights."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import Final

from ..errors import CarrierError
from ..schema import builtin
from ..trace.abi import Memory, process_of, take_descriptor
from ..trace.credentials import same_as_here
from . import abi
from .descriptors import out_of_the_way

__all__ = ["Caller", "GoneError"]

_EFAULT: Final = builtin().enum_values["errno"]["EFAULT"]
_PAGE: Final = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096
_PIECES: Final = 1024  # UIO_MAXIOV
_CLEARED: Final = bytes(6)
_PIDFD_THREAD: Final = os.O_EXCL if hasattr(os, "O_EXCL") else 0


class GoneError(Exception):
    """The caller does not wait any more: what is at its number may be another thread."""


class Caller:
    """A thread that waits for its call; GoneError from whatever finds it gone.

    Reading is followed, and writing preceded, by the question whether the thread
    still waits.  `close` it.
    """

    def __init__(self, listener: abi.Listener, request: abi.Request, memory: Memory) -> None:
        self.tid = request.tid
        self._listener = listener
        self._id = request.id
        self._memory = memory
        self._pidfd = -1

    def check(self) -> None:
        """GoneError unless the caller still waits."""
        if not self._listener.is_valid(self._id):
            raise GoneError

    def view(self, address: int, size: int) -> memoryview:
        """A copy of the bytes at an address; CarrierError with EFAULT if some are not there."""
        data = self.read(address, size)
        if len(data) < size:
            raise CarrierError(_EFAULT, f"no {size} bytes at address {address:#x}")
        return memoryview(bytearray(data))

    def read(self, address: int, size: int) -> bytes:
        """Up to `size` bytes at an address; fewer if the mapping ends."""
        data = self._memory.read(self.tid, address, size)
        self.check()
        return data

    def has_our_rights(self) -> bool:
        """Whether the kernel would decide the call here as it would there."""
        same = same_as_here(self.tid)
        self.check()
        return same

    def shares(self, namespace: str) -> bool:
        """Whether it is in our namespace of a kind, such as "net"."""
        try:
            theirs = os.stat(f"/proc/{self.tid}/ns/{namespace}")
            ours = os.stat(f"/proc/thread-self/ns/{namespace}")
        except OSError:
            return False
        self.check()
        return (theirs.st_dev, theirs.st_ino) == (ours.st_dev, ours.st_ino)

    def clear(self, address: int, size: int) -> bool:
        """Clear the beginning of a log's buffer; False unless the whole buffer is there."""
        first = address // _PAGE + 1
        last = (address + size - 1) // _PAGE
        for page in range(first, last + 1, _PIECES):
            pages = range(page, min(page + _PIECES, last + 1))
            if not abi.are_readable(self.tid, [number * _PAGE for number in pages]):
                return False
        return self.write([(address, _CLEARED)])

    def write(self, pieces: list[tuple[int, bytes]]) -> bool:
        """Write pieces in this order; False at the first that cannot be written."""
        self.check()
        return abi.write(self.tid, pieces)

    def write_log(self, address: int, log: bytes) -> bool:
        """Write a log, its first header last: what faults half way is a log that never came."""
        first = len(_CLEARED)
        return self.write([(address + first, log[first:]), (address, log[:first])])

    def write_text(self, address: int, text: bytes) -> bool:
        """Write a text with its NUL; False at a fault, with what is before it written."""
        return self.write([(address, text)])

    def take(self, fd: int) -> int:
        """A duplicate of a descriptor; -1 if there is none."""
        if self._pidfd < 0:
            self._pidfd = out_of_the_way(self._open())
            self.check()
        try:
            return take_descriptor(self._pidfd, fd)
        except OSError:
            return -1

    def _open(self) -> int:
        """The thread itself, whose descriptors may be its own (Linux 6.9), or its process."""
        try:
            with suppress(OSError):
                return os.pidfd_open(self.tid, _PIDFD_THREAD)
            return os.pidfd_open(process_of(self.tid))
        except OSError:
            raise GoneError from None

    def close(self) -> None:
        """Close what stands for the thread."""
        if self._pidfd >= 0:
            os.close(self._pidfd)
            self._pidfd = -1
