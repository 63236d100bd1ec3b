"""Asks a filesystem why mount(2) was refused: the same options, set on a filesystem context.

A child of this process enters the program's mount namespace, makes a private
copy of it, and sets the options one by one; the context is thrown away before
anything is created from it, so nothing is ever mounted or changed.  As with
loads this is done only for threads with the credentials of this process, and
never after EPERM (see `credentials`).
"""

from __future__ import annotations

import ctypes
import errno
import os
from contextlib import suppress
from typing import Final

from ..kernel.fs.parameters import read_messages, set_parameter
from ..kernel.syscalls import fsopen, fspick
from . import abi
from .access import FailedCall
from .credentials import same_as_here
from .plain import MountCall
from .program import Thread

__all__ = ["ask_mount", "options_of"]

_NEW_NAMESPACE: Final = 0x0002_0000
_NO_FOLLOW: Final = 2
_ANSWER_MAX: Final = 1 << 16
_SECONDS_MAX: Final = 5
_OPTIONS_MAX: Final = 256


def options_of(data: bytes) -> list[tuple[bytes, bytes | None]]:
    """The options of mount(2) as keys and values, None for a flag; commas part them."""
    options: list[tuple[bytes, bytes | None]] = []
    for part in data.split(b",", _OPTIONS_MAX)[:_OPTIONS_MAX]:
        key, equals, value = part.partition(b"=")
        if key:
            options.append((key, value if equals else None))
    return options


def ask_mount(thread: Thread, found: FailedCall, call: MountCall) -> None:
    """Fill in the context's messages; leave the failed call unchanged if there are none."""
    if found.result == -errno.EPERM or found.operation not in ("", "MS_REMOUNT"):
        return
    if not call.options or not same_as_here(thread.tid):
        return
    answer = _in_child(thread.tid, call)
    if answer:
        found.kind, found.text, found.asked = "fscontext", answer, True


def _in_child(tid: int, call: MountCall) -> bytes:
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            os.close(reading)
            import signal

            signal.setitimer(signal.ITIMER_REAL, _SECONDS_MAX)
            signal.signal(signal.SIGALRM, signal.SIG_DFL)
            os.write(writing, b"".join(_messages(tid, call))[:_ANSWER_MAX])
        finally:
            os._exit(0)
    os.close(writing)
    pieces = []
    with os.fdopen(reading, "rb", 0) as file:
        while piece := file.read(_ANSWER_MAX):
            pieces.append(piece)
    with suppress(ChildProcessError):
        os.waitpid(pid, 0)
    return b"".join(pieces)


def _messages(tid: int, call: MountCall) -> tuple[bytes, ...]:
    root = os.open(f"/proc/{tid}/root", os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    here = os.open(f"/proc/{tid}/cwd", os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    space = os.open(f"/proc/{tid}/ns/mnt", os.O_RDONLY | os.O_CLOEXEC)
    for name, arguments in (("setns", (space, _NEW_NAMESPACE)), ("unshare", (_NEW_NAMESPACE,))):
        if abi.function(name)(*map(ctypes.c_int, arguments)) < 0:
            raise abi.failed(name)
    os.fchdir(root)
    os.chroot(".")
    os.fchdir(here)
    if call.operation == "MS_REMOUNT":
        fd, error = fspick(call.target or b"", _NO_FOLLOW)
    else:
        fd, error = fsopen(call.type or b"", 1)
    if error:
        return ()
    for key, value in options_of(call.options or b""):
        if set_parameter(fd, key, value):
            return tuple(
                part if part.endswith(b"\n") else part + b"\n" for part in read_messages(fd)
            )
    return ()
