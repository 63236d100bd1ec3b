"""The state of a traced program: its processes, its threads, their current calls."""

from __future__ import annotations

from typing import Final

from .numbers import CALLS, NARROW

__all__ = ["FAILURE", "NOTHING", "RETURN", "Process", "Stop"]
__all__ += ["Thread", "TracedCall", "Wanted", "call_of"]

NOTHING: Final = 0
RETURN: Final = 1
FAILURE: Final = 2
"""The part of a call that a watcher wants."""


class TracedCall:
    """A call that was made: `name`, six `arguments`, whether its pointers have 32 bits.

    `kept` is the saved memory of a quiet call (see `filter.KEEP`); `notes` and `part`
    belong to the watcher: what it saw at the entry, and its part that did.
    """

    __slots__ = ("arguments", "kept", "name", "narrow", "notes", "part")

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
        self.part: object = None


class Process:
    """What the threads of a process share.

    `every_call`: their other calls are wanted too; `all_threads`: those of threads
    that have not stopped since, too.
    """

    __slots__ = ("all_threads", "command", "every_call", "pid")

    def __init__(self, pid: int) -> None:
        self.pid = pid
        self.every_call = False
        self.all_threads = False
        self.command: str | None = None


class Wanted:
    """The processes whose calls are all wanted, and for which reasons."""

    def __init__(self) -> None:
        self._reasons: dict[int, dict[object, int]] = {}

    def __len__(self) -> int:
        return len(self._reasons)

    def add(
        self, process: Process, reason: object, *, calls: int = 0, everybody: bool = False
    ) -> None:
        """Want all calls of a process, or only so many; `everybody`: of all its threads at once."""
        self._reasons.setdefault(process.pid, {})[reason] = calls
        process.every_call = True
        process.all_threads = process.all_threads or everybody

    def drop(self, process: Process, reason: object) -> None:
        """Withdraw one reason to want them."""
        reasons = self._reasons.get(process.pid, {})
        reasons.pop(reason, None)
        if not reasons:
            self._reasons.pop(process.pid, None)
            process.every_call = process.all_threads = False

    def passed(self, process: Process) -> None:
        """Count one of the wanted calls as made."""
        reasons = self._reasons.get(process.pid, {})
        for reason, calls in list(reasons.items()):
            if calls == 1:
                self.drop(process, reason)
            elif calls:
                reasons[reason] = calls - 1


class Thread:
    """A traced thread; `call` is its current call."""

    __slots__ = ("call", "process", "tid")

    def __init__(self, tid: int, process: Process) -> None:
        self.tid = tid
        self.process = process
        self.call: TracedCall | None = None


Stop = tuple[int, int, int, tuple[int, ...], tuple[bytes, bytes] | None]
"""A stop at a system call: ENTRY, EXIT or another kind, the calling convention, then number and
arguments of the call; at EXIT its result and no arguments.  Last the saved memory of a
quiet call (`filter.KEEP`).
"""


def call_of(stop: Stop) -> TracedCall | None:
    """The call at whose entry a thread stopped; None for one that has no name here."""
    _, arch, number, arguments, kept = stop
    name = CALLS.get((arch, number))
    return None if name is None else TracedCall(name, arguments, arch in NARROW, kept)
