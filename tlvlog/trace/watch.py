"""Which part of the tracer a call is for."""

from __future__ import annotations

from collections.abc import Callable

from .access import Access, FailedCall
from .ask import AskAgain
from .bpf import BpfCalls
from .fs import FsCalls
from .netlink import NetlinkCalls
from .program import Process, Thread, TracedCall

__all__ = ["Watch"]

_FS = ("fsopen", "fsconfig", "fsmount", "fspick", "read", "close", "exit_group")


class Watch:
    """Gives `report` a finding for each followed call that failed.

    `successes`: calls that succeed and leave a log are reported too.  `ask`: on
    behalf of a program that does not ask for a reason, it is asked for.
    """

    def __init__(
        self, report: Callable[[FailedCall], None], *, successes: bool = False, ask: bool = False
    ) -> None:
        access = Access()
        again = AskAgain(access) if ask else None
        bpf = BpfCalls(access, report, successes=successes, ask=again)
        self._fs = FsCalls(access, report, ask=ask)
        self.open = self._fs.contexts
        self.quiet_loads = bpf.quiet_loads
        self._netlink = NetlinkCalls(access, report, successes=successes, ask=ask)
        self._parts: dict[str, BpfCalls | FsCalls] = {"bpf": bpf, **dict.fromkeys(_FS, self._fs)}

    def entered(self, thread: Thread, call: TracedCall) -> int:
        """A call is about to be made; what of it is of interest."""
        return self._parts.get(call.name, self._netlink).entered(thread, call)

    def returned(self, thread: Thread, call: TracedCall, result: int) -> None:
        """A call that was of interest is over."""
        self._parts.get(call.name, self._netlink).returned(thread, call, result)

    def vanished(self, thread: Thread, call: TracedCall) -> None:
        """A thread ended inside a call."""
        self._parts.get(call.name, self._netlink).vanished(thread, call)

    def replaced(self, process: Process) -> None:
        """A process runs another program from now on."""
        self._fs.ended(process)
        self._netlink.ended(process)

    def ended(self, process: Process) -> None:
        """A process is gone."""
        self._fs.ended(process)
        self._netlink.ended(process)
