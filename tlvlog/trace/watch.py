"""Dispatches calls to the part of the tracer that handles them.

The program must not notice that it is traced.  The program's arguments may cause an
exception while a call is examined; it ends only that examination, and the call is
reported without an explanation.
"""

from __future__ import annotations

import errno
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from ..codec.records import String
from .access import Access, FailedCall, Kind, finding
from .bpf import BpfCalls
from .filter import is_attaching
from .fs import FsCalls
from .message import Received
from .netlink import NetlinkCalls
from .permission import missing_for
from .plain import PLAIN, PlainCalls
from .program import NOTHING, RETURN, Process, Thread, TracedCall, Wanted

__all__ = ["Watch"]

_FS: Final = ("fsopen", "fsconfig", "fsmount", "fspick", "read", "close", "exit_group")
_OPTIONS: Final = ("setsockopt", "getsockopt")
_KINDS: Final[dict[str, Kind]] = {
    "bpf": "bpf",
    **dict.fromkeys(_FS, "fscontext"),
    **dict.fromkeys(PLAIN, "call"),
}


_Part = BpfCalls | FsCalls | NetlinkCalls | PlainCalls


class Watch:
    """Calls `report` for each traced call that failed.

    `successes`: report calls that succeed and leave a log too.  `ask`: ask for
    a reason on behalf of a program that does not.  `calls` counts the followed calls
    that it was given.
    """

    def __init__(
        self, report: Callable[[FailedCall], None], *, successes: bool = False, ask: bool = False
    ) -> None:
        self._access = access = Access()
        self._told = report
        report = self._report
        again = mounts = None
        if ask:
            from .ask import AskAgain
            from .ask_mount import ask_mount

            again, mounts = AskAgain(access), ask_mount
        bpf = BpfCalls(access, report, successes=successes, ask=again)
        self.wanted = Wanted()
        self._fs = FsCalls(access, report, self.wanted, ask=ask)
        self.quiet_loads = bpf.quiet_loads
        self._netlink = NetlinkCalls(access, report, self.wanted, successes=successes, ask=ask)
        self._plain = PlainCalls(access, report, ask=mounts)
        self._parts: dict[str, _Part] = {
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
        if call.name == "socketcall":
            Received.unwrap(self._access.memory, thread.tid, call)
            if call.name in _OPTIONS and not is_attaching(call.arguments):
                return NOTHING
        part = call.part = self._part(thread, call)
        try:
            wanted = part.entered(thread, call)
        except Exception:
            call.notes = None
            wanted = RETURN
        self.calls += wanted != NOTHING
        return wanted

    def _part(self, thread: Thread, call: TracedCall) -> _Part:
        if call.name in ("read", "close"):
            place = thread.process.pid, call.arguments[0] & 0xFFFF_FFFF
            return self._fs if place in self._fs.contexts else self._netlink
        return self._parts.get(call.name, self._netlink)

    def _seen(self, call: TracedCall) -> _Part:
        """The part that saw the entry of a call, or would have."""
        if call.part is None:
            return self._parts.get(call.name, self._netlink)
        return call.part  # type: ignore[return-value]

    def returned(self, thread: Thread, call: TracedCall, result: int) -> None:
        """At the exit of a call that was wanted."""
        try:
            self._seen(call).returned(thread, call, result)
        except Exception as error:
            if result < 0:
                self._cannot_say(thread, call, result, error)

    def _cannot_say(self, thread: Thread, call: TracedCall, result: int, error: Exception) -> None:
        """Report a failure with its errno alone, and why no more is known."""
        with suppress(Exception):
            kind = _KINDS.get(call.name, "netlink")
            found = finding(self._access, thread, call, "", result, kind)
            found.notes = (String(f"tlvlog could not look at this call: {error!r}"),)
            self._told(found)

    def vanished(self, thread: Thread, call: TracedCall) -> None:
        """A thread ended inside a call."""
        with suppress(Exception):
            self._seen(call).vanished(thread, call)

    def replaced(self, process: Process) -> None:
        """A process has executed another program."""
        self.ended(process)
        with suppress(Exception):
            self._netlink.replaced(process)

    def ended(self, process: Process) -> None:
        """A process has ended."""
        for part in (self._fs, self._netlink, self._plain):
            with suppress(Exception):
                part.ended(process)
