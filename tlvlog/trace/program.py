"""The state of a traced program: its processes, its threads, their current calls."""

from __future__ import annotations

from typing import Final

from .numbers import CALLS, NARROW

__all__ = ["FAILURE", "NOTHING", "RETURN", "Process", "Stop", "Thread", "TracedCall", "call_of"]

NOTHING: Final = 0
RETURN: Final = 1
FAILURE: Final = 2
"""The part of a call that a watcher wants."""


class TracedCall:
    """A call that was made: `name`, six `arguments`, whether its pointers have 32 bits.

    `kept` is what was kept of the memory of a quiet call (see `filter.KEEP`);
    `notes` is for the watcher to keep what it saw at the beginning.
    """

    __slots__ = ("arguments", "kept", "name", "narrow", "notes")

    def __init__(
        self,
        name: str,
        arguments: tuple[int, ...],
        narrow: bool,
        kept: tuple[bytes, bytes] | None = None,
    ) -> None:
        self.name = name
        self.arguments = arguments
        self.narrow = narrow
        self.kept = kept
        self.notes: object = None


class Process:
    """What the threads of a process share; `every_call`: their other calls are wanted too."""

    __slots__ = ("command", "every_call", "pid")

    def __init__(self, pid: int) -> None:
        self.pid = pid
        self.every_call = False
        self.command: str | None = None


class Thread:
    """A traced thread; `call` is its current call."""

    __slots__ = ("call", "process", "tid")

    def __init__(self, tid: int, process: Process) -> None:
        self.tid = tid
        self.process = process
        self.call: TracedCall | None = None


Stop = tuple[int, int, int, tuple[int, ...], tuple[bytes, bytes] | None]
"""A stop at a system call: ENTRY, EXIT or another kind, the calling convention, then number and
arguments of the call; at EXIT its result and no arguments.  Last what was kept of a quiet call's
memory (`filter.KEEP`).
"""


def call_of(stop: Stop) -> TracedCall | None:
    """The call that a thread stopped in front of; None for one that has no name here."""
    _, arch, number, arguments, kept = stop
    name = CALLS.get((arch, number))
    return None if name is None else TracedCall(name, arguments, arch in NARROW, kept)
