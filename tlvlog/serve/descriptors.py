"""The caller's descriptors, here under their own numbers for the length of one call.

So the instructions of a program and the fields of a call can stay as they are,
and the kernel's words about a number are true of the caller's.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from typing import Final, Self

with contextlib.suppress(ImportError):  # not Unix: the verb says so before it comes here
    import fcntl
    import resource

__all__ = ["Borrowed", "TooManyError", "floor", "out_of_the_way", "raise_limit"]

# Above what programs use, below what the table of descriptors is no burden for.
_TOP: Final = 1 << 16
_OURS: Final = 64
# A program may have 64 maps, and as many modules.
_MOST: Final = 512
_MOST_TRIED: Final = 1 << 14


class TooManyError(Exception):
    """More descriptors than a call may bring, or one whose number is taken here."""


def raise_limit() -> None:
    """Allow this process as many descriptors as it may have."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


def floor() -> int:
    """The smallest number of those that are kept for us."""
    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return (_TOP if soft == resource.RLIM_INFINITY else min(soft, _TOP)) - _OURS


def out_of_the_way(fd: int) -> int:
    """Move a descriptor of ours to a number that callers do not use."""
    try:
        return fcntl.fcntl(fd, fcntl.F_DUPFD_CLOEXEC, floor())
    finally:
        os.close(fd)


def _is_open(fd: int) -> bool:
    try:
        fcntl.fcntl(fd, fcntl.F_GETFD)
    except OSError:
        return False
    return True


class Borrowed:
    """Descriptors of the caller's; a context manager that puts everything back.

    `take` duplicates one of the caller's, and gives -1 if there is none.
    """

    def __init__(self, take: Callable[[int], int]) -> None:
        self._take = take
        self._floor = floor()
        self._tried: set[int] = set()
        self._undo: list[tuple[int, int]] = []  # a number, and what was there, -1 for nothing

    def put(self, fd: int) -> None:
        """Let `fd` be here what it is there; TooManyError where that cannot be."""
        if fd < 0 or fd in self._tried:
            return
        if len(self._tried) >= _MOST_TRIED:
            raise TooManyError("more than are looked for")
        self._tried.add(fd)
        was_open = _is_open(fd)
        taken = self._take(fd)
        if taken < 0 and not was_open:
            return
        if fd >= self._floor or len(self._undo) >= _MOST:
            if taken >= 0:
                os.close(taken)
            raise TooManyError(f"descriptor {fd}")
        saved = fcntl.fcntl(fd, fcntl.F_DUPFD_CLOEXEC, self._floor) if was_open else -1
        self._undo.append((fd, saved))
        if taken < 0:
            os.close(fd)
        elif taken != fd:
            os.dup2(taken, fd, inheritable=False)
            os.close(taken)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for fd, saved in reversed(self._undo):
            if saved >= 0:
                os.dup2(saved, fd, inheritable=fd < 3)
                os.close(saved)
            elif _is_open(fd):
                os.close(fd)
        self._undo.clear()
