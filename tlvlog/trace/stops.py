"""Waits for stops of traced threads, decodes them, and resumes the threads.

The native core, if there is one, does the same without the interpreter.  If only
the failure of a call matters, this module resumes the thread itself at the entry,
and at the exit if the call succeeded.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from .._native.accelerator import core
from . import abi as traceabi
from .filter import KEEP, QUIET
from .program import Stop, TracedCall

__all__ = ["CONTINUE", "ENTRY", "EXIT", "LISTEN", "SYSCALL", "Arrival", "Stops"]

# Requests, include/uapi/linux/ptrace.h.
CONTINUE: Final = 7
SYSCALL: Final = 24
LISTEN: Final = 0x4208
_EVENT_MESSAGE: Final = 0x4201
_SYSCALL_INFO: Final = 0x420E

EVENT_EXEC: Final = 4
EVENT_SECCOMP: Final = 7
EVENT_STOP: Final = 128

# Kinds of system-call stop.
ENTRY: Final = 1
EXIT: Final = 2
_FILTERED: Final = 3

FILTER_STOPPED: Final = EVENT_SECCOMP << 16 | 0x057F
"""The wait status of a thread that the filter stopped."""
CALL_STOPPED: Final = 0x857F
"""The wait status of a thread that stopped at a call, as marked."""

_INFO: Final = struct.Struct("=B3xIQQ7QI")
_INFO_EXIT: Final = struct.Struct("=B3xIQQqB")
_INFO_SIZE: Final = 88
_KEPT_MAX: Final = 4096
_BUFFER_MAX: Final = 64
_WAIT_ALL: Final = 0x4000_0000

Arrival = tuple[int, int, Stop | None, TracedCall | Stop | None]
"""A thread that stopped or ended: its number and wait status; at system calls the stop;
and the entry of `silent` for its current call.
"""


class Stops:
    """Waits for traced threads and resumes them.

    `wait` returns the next event, without uninteresting stops of the threads in
    the given mapping.  Raises ChildProcessError if no thread is left.  `resume`
    does CONTINUE, SYSCALL or LISTEN for a thread and delivers a signal unless
    it is 0.

    `silent` holds, by thread, calls that matter only if they fail: the stops of
    those that the filter marks; callers may add others.
    """

    def __init__(self) -> None:
        self.silent: dict[int, TracedCall | Stop] = {}
        self.wait: Callable[[Mapping[int, object]], Arrival] = self._wait
        self.resume: Callable[[int, int, int], None] = self._resume
        if core is not None and hasattr(core, "trace_wait"):
            self.wait = partial(core.trace_wait, self.silent)
            self.resume = core.trace_resume
        self._memory = traceabi.Memory()
        self._ptrace = traceabi.function("ptrace")
        self._buffer = ctypes.create_string_buffer(_INFO_SIZE)
        self._address = ctypes.addressof(self._buffer)
        self._view = memoryview(self._buffer).cast("B")

    def _wait(self, known: Mapping[int, object]) -> Arrival:
        while True:
            tid, status = os.waitpid(-1, _WAIT_ALL)
            stop = None
            if status in (FILTER_STOPPED, CALL_STOPPED):
                try:
                    stop = self._at_call(tid, known)
                except ProcessLookupError:  # killed while stopped; its exit is reported next
                    continue
                if stop is None:
                    continue
            return tid, status, stop, self.silent.pop(tid, None)

    def _at_call(self, tid: int, known: Mapping[int, object]) -> Stop | None:
        """The stop; None if the thread was resumed here."""
        if self._ptrace(_SYSCALL_INFO, tid, _INFO_SIZE, self._address) < 0:
            raise traceabi.failed("ptrace")
        if self._view[0] == EXIT:
            _, arch, _, _, result, _ = _INFO_EXIT.unpack_from(self._buffer)
            if result >= 0 and tid in self.silent and tid in known:
                del self.silent[tid]
                self._resume(CONTINUE, tid, 0)
                return None
            return EXIT, arch, result, (), None
        kind, arch, _, _, number, *arguments, data = _INFO.unpack_from(self._buffer)
        stop: Stop = (kind, arch, number, tuple(arguments), None)
        if kind == _FILTERED and data & QUIET and tid in known:
            kept = self._bytes_to_keep(tid, arguments, data >> 8) if data & KEEP else None
            if kept or not data & KEEP:
                self.silent[tid] = (*stop[:4], kept)
                self._resume(SYSCALL, tid, 0)
                return None
        return stop

    def _bytes_to_keep(self, tid: int, arguments: list[int], at: int) -> tuple[bytes, bytes] | None:
        """The bytes to keep; None unless all are readable."""
        size = min(arguments[2] & 0xFFFF_FFFF, _KEPT_MAX)
        kept = self._memory.read(tid, arguments[1], size)
        if len(kept) < size:
            return None
        address = int.from_bytes(kept[at : at + 8].ljust(8, b"\0"), sys.byteorder)
        buffer = self._memory.read(tid, address, _BUFFER_MAX) if address else b""
        return None if address and not buffer else (kept, buffer)

    def _resume(self, request: int, tid: int, signal: int) -> None:
        if self._ptrace(request, tid, 0, signal) < 0:
            raise traceabi.failed("ptrace")

    def event_message(self, tid: int) -> int:
        """The message of the ptrace event."""
        if self._ptrace(_EVENT_MESSAGE, tid, 0, self._address) < 0:
            raise traceabi.failed("ptrace")
        return int.from_bytes(self._view[: ctypes.sizeof(ctypes.c_long)], sys.byteorder)
