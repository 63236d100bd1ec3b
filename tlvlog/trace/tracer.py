"""Starts a program and traces it, with all its children, until they exit.

`Tracer` knows threads, stops and signals, but not the meaning of calls: it hands each
followed call to a `Watcher` at its entry and at its exit.  The program runs as it would
untraced: signals are delivered, stops by job control last, and exit statuses stay what
they are.
"""

from __future__ import annotations

import errno
import os
import platform
import signal
import struct
import sys
from collections.abc import Collection
from contextlib import suppress
from typing import Final, Protocol

from ..errors import KernelError
from . import abi as traceabi
from .execute import NOT_RUNNABLE, execute, status_of
from .filter import GROUPS, filter_program
from .numbers import ARCHITECTURES, BESIDE, CALLS
from .program import FAILURE, NOTHING, Process, Stop, Thread, TracedCall, Wanted, call_of
from .seccomp import SPEC_ALLOW, enter_filter
from .stops import (
    CALL_STOPPED,
    CONTINUE,
    ENTRY,
    EVENT_EXEC,
    EVENT_STOP,
    EXIT,
    LISTEN,
    SYSCALL,
    Stops,
)

__all__ = ["Tracer", "Watcher"]

_JOB_STOPS: Final = frozenset(
    getattr(signal, name)
    for name in ("SIGSTOP", "SIGTSTP", "SIGTTIN", "SIGTTOU")
    if hasattr(signal, name)
)
_NOBODY: Final[dict[int, Thread]] = {}
# Results that the program never sees: the kernel restarts the call.
_RESTARTS: Final = frozenset((-512, -513, -514, -516))


class Watcher(Protocol):
    """Gets the calls of a program; the thread is stopped meanwhile.

    It gets calls that the filter marks quiet only when they have failed, and not
    their entry.  `quiet_loads`: these include loads.  It gets every call of the
    processes in `wanted`.
    """

    quiet_loads: bool
    wanted: Wanted

    def entered(self, thread: Thread, call: TracedCall) -> int:
        """At the entry of a call; returns NOTHING, RETURN or FAILURE, the part it wants."""

    def returned(self, thread: Thread, call: TracedCall, result: int) -> None:
        """At the exit of a call that it wanted."""

    def vanished(self, thread: Thread, call: TracedCall) -> None:
        """A thread ended inside a call."""

    def replaced(self, process: Process) -> None:
        """A process has executed another program."""

    def ended(self, process: Process) -> None:
        """A process has ended."""


class Tracer:
    """Runs a program; one at a time in a process, on one thread.

    `pid` is the program's, 0 until it is started.  `groups` are the keys of
    `filter.GROUPS` whose calls are followed; `all_entries`: the watcher gets
    each call, whether it fails or not.  `output` is a descriptor for the program's
    standard output, -1 for this process's own.
    """

    def __init__(
        self,
        watcher: Watcher,
        *,
        groups: Collection[str] = GROUPS,
        all_entries: bool = False,
        output: int = -1,
    ) -> None:
        self.pid = 0
        self._output = output
        self._watcher = watcher
        self._groups = groups
        self._all_entries = all_entries
        self._stops = Stops()
        self._threads: dict[int, Thread] = {}
        self._processes: dict[int, Process] = {}
        self._counts: dict[int, int] = {}
        self._failure = -1

    def run(self, command: list[bytes], environment: dict[bytes, bytes]) -> int:
        """Run a command until it and all its children exit; returns its wait status.

        KernelError where it cannot be followed.  OSError where the command
        cannot be run, as execvpe(3) has it.
        """
        program = filter_program(
            platform.machine(),
            sys.byteorder,
            quiet_loads=self._watcher.quiet_loads,
            groups=self._groups,
            all_entries=self._all_entries,
        )
        if platform.machine() not in ARCHITECTURES:
            raise KernelError(
                errno.ENOSYS, f"following a program on {platform.machine()} is not known"
            )
        self._start(program, command, environment)
        status = 0
        wait, wanted, threads = self._stops.wait, self._watcher.wanted, self._threads
        while True:
            try:
                # While all calls of a process are wanted, none is silent.
                tid, found, stop, silent = wait(_NOBODY if wanted else threads)
            except ChildProcessError:
                break
            if stop is None and tid == self.pid and not os.WIFSTOPPED(found):
                status = found
            try:
                self._arrived(tid, found, stop, silent)
            except ProcessLookupError:  # killed while it was stopped; its end is reported next
                continue
            except Exception:  # the program must go on, whatever fails here
                self._let_go(tid, found, stop)
        self._raise_failure(command)
        return status

    # The beginning -----------------------------------------------------------

    def _start(self, program: bytes, command: list[bytes], environment: dict[bytes, bytes]) -> None:
        go_read, go_write = os.pipe()
        self._failure, failure_write = os.pipe()
        pid = os.fork()
        if pid == 0:
            pipes = go_read, go_write, failure_write
            _become(command, environment, program, pipes, self._output)
        os.close(go_read)
        os.close(failure_write)
        try:
            traceabi.seize(pid)
            traceabi.check_syscall_info(pid)
        except BaseException:
            os.close(go_write)  # the child exits without executing the command
            os.waitpid(pid, 0)
            os.close(self._failure)
            raise
        self.pid = pid
        os.write(go_write, b"!")
        os.close(go_write)

    def _raise_failure(self, command: list[bytes]) -> None:
        """The reason why the command did not run, as the child reported it."""
        said = os.read(self._failure, 8)
        os.close(self._failure)
        if len(said) == 8:
            number, step = struct.unpack("=ii", said)
            if step:
                raise KernelError(number, f"cannot filter calls: {os.strerror(number)}")
            raise OSError(number, os.strerror(number), os.fsdecode(command[0]))

    # Stops -------------------------------------------------------------------

    def _let_go(self, tid: int, found: int, stop: Stop | None) -> None:
        """Resume a thread that could not be examined, with the signal that it stopped for."""
        event = found >> 16
        number = 0 if stop is not None or event else os.WSTOPSIG(found)
        with suppress(OSError):
            self._stops.resume(CONTINUE, tid, number)

    def _arrived(
        self, tid: int, found: int, stop: Stop | None, silent: TracedCall | Stop | None
    ) -> None:
        if silent is not None:
            thread = self._threads.get(tid) or self._thread(tid)
            thread.call = silent if isinstance(silent, TracedCall) else call_of(silent)
        # The two most frequent stops first.
        if stop is None:
            if os.WIFSTOPPED(found):
                self._stopped(tid, os.WSTOPSIG(found), found >> 16)
            else:
                self._gone(tid)
        elif found == CALL_STOPPED:
            self._at_call(tid, stop)
        else:
            self._filtered(tid, stop)

    def _stopped(self, tid: int, number: int, event: int) -> None:
        if event == EVENT_STOP and number in _JOB_STOPS:
            self._stops.resume(LISTEN, tid, 0)
        elif event == EVENT_EXEC:
            self._replaced(tid)
            self._resume(tid)
        else:
            self._resume(tid, 0 if event else number)

    def _resume(self, tid: int, number: int = 0) -> None:
        thread = self._threads.get(tid)
        if thread is None and self._processes:
            thread = self._thread(tid)
        every = thread is not None and (thread.call is not None or thread.process.every_call)
        self._stops.resume(SYSCALL if every else CONTINUE, tid, number)

    def _thread(self, tid: int) -> Thread:
        thread = self._threads.get(tid)
        if thread is None:
            pid = traceabi.process_of(tid)
            process = self._processes.get(pid)
            if process is None:
                process = self._processes[pid] = Process(pid)
            thread = self._threads[tid] = Thread(tid, process)
            self._counts[pid] = self._counts.get(pid, 0) + 1
        return thread

    def _entered(self, thread: Thread, stop: Stop) -> int:
        """Report the entry of a call; returns the part of it that is wanted."""
        call = call_of(stop)
        wanted = NOTHING if call is None else self._watcher.entered(thread, call)
        thread.call = call if wanted else None
        return wanted

    def _filtered(self, tid: int, stop: Stop) -> None:
        """The filter stopped a thread at the entry of a call."""
        thread = self._threads.get(tid) or self._thread(tid)
        wanted = self._entered(thread, stop)
        if wanted == FAILURE and thread.call is not None:
            self._stops.silent[tid] = thread.call
            thread.call = None
        elif wanted == NOTHING:
            self._resume(tid)
            return
        self._stops.resume(SYSCALL, tid, 0)

    def _at_call(self, tid: int, stop: Stop) -> None:
        """The entry of any call, if all are wanted, or the exit of one."""
        kind, arch, number, _, _ = stop
        thread = self._threads.get(tid) or self._thread(tid)
        call, thread.call = thread.call, None
        if kind == EXIT:
            if call is not None and number not in _RESTARTS:
                self._watcher.returned(thread, call, number)
                if thread.process.all_threads:
                    self._stop_others(thread)
        elif kind == ENTRY and thread.process.every_call:
            self._watcher.wanted.passed(thread.process)
            if CALLS.get((arch, number)) in BESIDE:
                self._entered(thread, stop)
        every = thread.call is not None or thread.process.every_call
        self._stops.resume(SYSCALL if every else CONTINUE, tid, 0)

    def _stop_others(self, thread: Thread) -> None:
        """Stop the other threads of a process once, since all its calls are wanted from now on."""
        thread.process.all_threads = False
        with suppress(OSError):
            for name in os.listdir(f"/proc/{thread.process.pid}/task"):
                if int(name) != thread.tid and not traceabi.would_notice(int(name)):
                    traceabi.interrupt(int(name))

    # Ends --------------------------------------------------------------------

    def _replaced(self, tid: int) -> None:
        """exec: the process now has one thread, whose number is the process id."""
        before = self._stops.event_message(tid)
        process = self._thread(tid).process
        for number in {before, tid}:
            thread = self._threads.get(number)
            if thread is not None and thread.call is not None:
                self._watcher.vanished(thread, thread.call)
                thread.call = None
        if before != tid:
            self._forget(before)
        process.command = None
        process.every_call = False
        self._watcher.replaced(process)

    def _gone(self, tid: int) -> None:
        thread = self._threads.get(tid)
        if thread is not None:
            if thread.call is not None and thread.call.name != "exit_group":
                self._watcher.vanished(thread, thread.call)
            self._forget(tid)

    def _forget(self, tid: int) -> None:
        thread = self._threads.pop(tid, None)
        if thread is None:
            return
        pid = thread.process.pid
        self._counts[pid] -= 1
        if not self._counts[pid]:
            del self._counts[pid], self._processes[pid]
            self._watcher.ended(thread.process)


def _become(
    command: list[bytes],
    environment: dict[bytes, bytes],
    program: bytes,
    pipes: tuple[int, int, int],
    output: int,
) -> None:
    """In the child: wait until it is traced, then execute the command.  Never returns."""
    step = 1
    go_read, go_write, failure = pipes
    try:
        if output >= 0:
            os.dup2(output, 1)
        os.close(go_write)
        if os.read(go_read, 1):
            enter_filter(program, SPEC_ALLOW, 0)
            step = 0
            execute(command, environment)
    except OSError as error:
        with suppress(OSError):
            os.write(failure, struct.pack("=ii", error.errno or errno.EIO, step))
        os._exit(status_of(error))
    finally:
        os._exit(NOT_RUNNABLE)
