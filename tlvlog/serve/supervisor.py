"""Starts a program under the filter, and serves its calls until nobody is left to make any."""

from __future__ import annotations

import errno
import os
import platform
import signal
import struct
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from ..errors import KernelError
from ..trace.abi import take_descriptor
from ..trace.execute import NOT_RUNNABLE, execute, status_of
from . import abi
from .call import Service
from .descriptors import out_of_the_way, raise_limit
from .filter import filter_program
from .waiting import NOBODY_LEFT, Waiting

__all__ = ["Supervisor"]

_ALL: Final = signal.valid_signals() if hasattr(signal, "valid_signals") else set()
# A caller may be killed between being seen and being received: then the next is waited for.
_WAKE_UP: Final = 1.0


class Supervisor:
    """Runs a program and serves its calls; one at a time in a process, on its main thread.

    `pid` is the program's, 0 until it is started; `say` is told what was refused
    here and not by the kernel.
    """

    def __init__(self, say: Callable[[str], None]) -> None:
        self.pid = 0
        self._say = say
        self._status = 0

    def run(self, command: list[bytes], environment: dict[bytes, bytes]) -> int:
        """Run a command and serve it and its children until all have ended; its wait status.

        KernelError where its calls cannot be served.  OSError where the command
        cannot be run, as execvpe(3) has it.
        """
        _check_proc()
        listener = self._start(command, environment)
        pidfd = out_of_the_way(os.pidfd_open(self.pid))
        raise_limit()
        before = signal.signal(signal.SIGALRM, lambda *_: None)
        signal.setitimer(signal.ITIMER_REAL, _WAKE_UP, _WAKE_UP)
        try:
            self._serve(listener, pidfd)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)
            listener.close()
        return self._status

    def _serve(self, listener: abi.Listener, child: int) -> None:
        service = Service(listener, self._say)
        with Waiting(listener) as wait:
            found = wait(child)
            while found != NOBODY_LEFT:
                if isinstance(found, abi.Request):
                    _answer(service, found)
                else:
                    child = self._reaped(child)
                found = wait(child)
        if child >= 0:
            self._reaped(child)

    def _reaped(self, child: int) -> int:
        _, self._status = os.waitpid(self.pid, 0)
        os.close(child)
        return -1

    # The beginning -----------------------------------------------------------

    def _start(self, command: list[bytes], environment: dict[bytes, bytes]) -> abi.Listener:
        program = filter_program(platform.machine(), sys.byteorder)
        go_read, go_write = os.pipe()
        said_read, said_write = os.pipe()
        pid = os.fork()
        if pid == 0:
            _become(command, environment, program, go_read, said_write, (go_write, said_read))
        os.close(go_read)
        os.close(said_write)
        try:
            listener = _take_listener(pid, said_read)
            os.write(go_write, b"!")
            os.close(go_write)
            go_write = -1
            self._raise_failure(command, said_read)
        except BaseException:
            if go_write >= 0:
                os.close(go_write)  # the child exits without executing the command
            os.waitpid(pid, 0)
            raise
        finally:
            os.close(said_read)
        self.pid = pid
        return listener

    @staticmethod
    def _raise_failure(command: list[bytes], said: int) -> None:
        """The reason why the command did not run, as the child reported it; none if it runs."""
        number = os.read(said, 4)
        if number:
            (code,) = struct.unpack("=i", number)
            raise OSError(code, os.strerror(code), os.fsdecode(command[0]))


def _answer(service: Service, request: abi.Request) -> None:
    blocked = signal.pthread_sigmask(signal.SIG_BLOCK, _ALL)
    try:
        service.answer(request)
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, blocked)


def _check_proc() -> None:
    """KernelError where numbers in /proc are those of another namespace."""
    try:
        shown = os.readlink("/proc/self")
    except OSError:
        shown = ""
    if shown != str(os.getpid()):
        raise KernelError(errno.ENOSYS, "cannot serve calls: /proc does not show this process")


def _take_listener(pid: int, said: int) -> abi.Listener:
    """The listener of the filter that the child has installed."""
    message = os.read(said, 8)
    if len(message) < 8:
        raise KernelError(errno.EIO, "cannot serve calls: the command died before it began")
    number, fd = struct.unpack("=ii", message)
    if number == errno.EBUSY:
        raise KernelError(number, "cannot serve calls: they are served already (EBUSY)")
    if number:
        raise KernelError(number, f"cannot serve calls: seccomp: {os.strerror(number)}")
    pidfd = os.pidfd_open(pid)
    try:
        return abi.Listener(out_of_the_way(take_descriptor(pidfd, fd)))
    except OSError as error:
        if isinstance(error, KernelError):
            raise
        raise KernelError(error.errno or errno.EPERM, f"cannot serve calls: {error}") from None
    finally:
        os.close(pidfd)


def _become(
    command: list[bytes],
    environment: dict[bytes, bytes],
    program: bytes,
    go: int,
    said: int,
    others: tuple[int, int],
) -> None:
    """In the child: filter its calls, wait until they are served, execute.  Never returns."""
    code = NOT_RUNNABLE
    try:
        for fd in others:
            os.close(fd)
        try:
            listener = abi.install(program)
        except OSError as error:
            os.write(said, struct.pack("=ii", error.errno or errno.EIO, -1))
            os._exit(code)
        os.write(said, struct.pack("=ii", 0, listener))
        if os.read(go, 1):
            os.close(listener)
            execute(command, environment)
    except OSError as error:
        with suppress(OSError):
            os.write(said, struct.pack("=i", error.errno or errno.EIO))
        code = status_of(error)
    finally:
        os._exit(code)
