"""Dispatches calls to the part of the tracer that handles them.

The program must not notice that it is traced.  So an exception while a call is
examined, which the program's arguments may cause, ends only that examination:
the call is reported as one without an explanation.
"""

from __future__ import annotations

import errno
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from ..codec.records import String
from .access import Access, FailedCall, Kind, finding
from .ask import AskAgain
from .ask_mount import ask_mount
from .bpf import BpfCalls
from .fs import FsCalls
from .netlink import NetlinkCalls
from .permission import missing_for
from .plain import PLAIN, PlainCalls
from .program import NOTHING, RETURN, Process, Thread, TracedCall

__all__ = ["Watch"]

_FS: Final = ("fsopen", "fsconfig", "fsmount", "fspick", "read", "close", "exit_group")
_KINDS: Final[dict[str, Kind]] = {
    "bpf": "bpf",
    **dict.fromkeys(_FS, "fscontext"),
    **dict.fromkeys(PLAIN, "call"),
}


class Watch:
    """Calls `report` for each traced call that failed.

    `successes`: report calls that succeed and leave a log too.  `ask`: ask for
    a reason on behalf of a program that does not.  `calls` is the number of
    followed calls that it has been handed.
    """

    def __init__(
        self, report: Callable[[FailedCall], None], *, successes: bool = False, ask: bool = False
    ) -> None:
        self._access = access = Access()
        self._told = report
        report = self._report
        again = AskAgain(access) if ask else None
        bpf = BpfCalls(access, report, successes=successes, ask=again)
        self._fs = FsCalls(access, report, ask=ask)
        self.open = self._fs.contexts
        self.quiet_loads = bpf.quiet_loads
        self._netlink = NetlinkCalls(access, report, successes=successes, ask=ask)
        self._plain = PlainCalls(access, report, ask=ask_mount if ask else None)
        self._parts: dict[str, BpfCalls | FsCalls | PlainCalls] = {
            "bpf": bpf,
            **dict.fromkeys(_FS, self._fs),
            **dict.fromkeys(PLAIN, self._plain),
        }
        self.calls = 0

    def _report(self, found: FailedCall) -> None:
        if found.result == -errno.EPERM:
            found.lacks = missing_for(found)
        self._told(found)

    def entered(self, thread: Thread, call: TracedCall) -> int:
        """At the entry of a call; returns the part of it that is wanted."""
        try:
            wanted = self._parts.get(call.name, self._netlink).entered(thread, call)
        except Exception:
            call.notes = None
            wanted = RETURN
        self.calls += wanted != NOTHING
        return wanted

    def returned(self, thread: Thread, call: TracedCall, result: int) -> None:
        """At the exit of a call that was wanted."""
        try:
            self._parts.get(call.name, self._netlink).returned(thread, call, result)
        except Exception as error:
            if result < 0:
                self._cannot_say(thread, call, result, error)

    def _cannot_say(self, thread: Thread, call: TracedCall, result: int, error: Exception) -> None:
        """Report a failure of which only the errno is known, and why."""
        with suppress(Exception):
            kind = _KINDS.get(call.name, "netlink")
            found = finding(self._access, thread, call, "", result, kind)
            found.notes = (String(f"tlvlog could not look at this call: {error!r}"),)
            self._told(found)

    def vanished(self, thread: Thread, call: TracedCall) -> None:
        """A thread ended inside a call."""
        with suppress(Exception):
            self._parts.get(call.name, self._netlink).vanished(thread, call)

    def replaced(self, process: Process) -> None:
        """A process has executed another program."""
        self.ended(process)

    def ended(self, process: Process) -> None:
        """A process has ended."""
        for part in (self._fs, self._netlink, self._plain):
            with suppress(Exception):
                part.ended(process)
