"""Calls that fail with an errno and nothing else: mounts, perf events, sockets that get a filter.

The filter stops at these calls, and the thread goes on at once: the arguments are read
only if the call has failed.  Creating an io_uring is reported because the calls that go
through it are invisible.
"""

from __future__ import annotations

import errno
import os
import struct
from collections.abc import Callable
from typing import Final

from ..codec.extended_error import ExtendedError
from .access import Access, FailedCall, finding, unfinished
from .program import FAILURE, RETURN, Process, Thread, TracedCall

__all__ = ["PLAIN", "PlainCalls"]

PLAIN: Final = (
    "mount", "move_mount", "open_tree", "mount_setattr", "perf_event_open",
    "setsockopt", "getsockopt", "ioctl", "io_uring_setup",
)  # fmt: skip

_TEXT_MAX: Final = 4096
# Flags that make mount(2) something other than a new mount; the first that is set decides.
_REMOUNT: Final = 1 << 5
_MOUNTS: Final = (
    (_REMOUNT, "MS_REMOUNT"),
    (1 << 12, "MS_BIND"),
    (1 << 17 | 1 << 18 | 1 << 19 | 1 << 20, "MS_PROPAGATION"),
    (1 << 13, "MS_MOVE"),
)
_PERF_TYPES: Final = ("HARDWARE", "SOFTWARE", "TRACEPOINT", "HW_CACHE", "RAW", "BREAKPOINT")
_IOCTLS: Final = (
    "ENABLE", "DISABLE", "REFRESH", "RESET", "PERIOD", "SET_OUTPUT", "SET_FILTER", "ID",
    "SET_BPF", "PAUSE_OUTPUT", "QUERY_BPF", "MODIFY_ATTRIBUTES",
)  # fmt: skip
_OPTIONS: Final = {
    26: "SO_ATTACH_FILTER",
    50: "SO_ATTACH_BPF",
    51: "SO_ATTACH_REUSEPORT_CBPF",
    52: "SO_ATTACH_REUSEPORT_EBPF",
}

Asker = Callable[[Thread, FailedCall, "MountCall"], None]


class MountCall:
    """The arguments of mount(2): names and options as bytes, None where they are NULL."""

    def __init__(self, access: Access, tid: int, arguments: tuple[int, ...]) -> None:
        def text(address: int) -> bytes | None:
            return access.memory.text(tid, address, _TEXT_MAX) if address else None

        source, target, kind, flags, data = arguments[:5]
        self.source, self.target, self.type = text(source), text(target), text(kind)
        # MS_MGC_VAL, an old magic number in the upper half, has no meaning.
        magic = 0xC0ED_0000
        self.flags = flags & 0xFFFF if flags & 0xFFFF_0000 == magic else flags & 0xFFFF_FFFF
        self.options = text(data)

    @property
    def operation(self) -> str:
        """The operation that the flags select; "" for a new mount."""
        return next((name for bits, name in _MOUNTS if self.flags & bits), "")


def _exists(tid: int, path: bytes) -> bool:
    """Whether a path exists as the thread sees it; True if unknown."""
    base = f"/proc/{tid}/{'root' if path.startswith(b'/') else 'cwd'}/"
    try:
        os.stat(os.fsencode(base) + path.lstrip(b"/"))
    except FileNotFoundError:
        return False
    except (OSError, ValueError):
        return True
    return True


class PlainCalls:
    """Watches those calls; `ask` is called for a mount(2) that gave no reason."""

    def __init__(
        self,
        access: Access,
        report: Callable[[FailedCall], None],
        *,
        ask: Asker | None = None,
    ) -> None:
        self._access = access
        self._report = report
        self._ask = ask
        # Processes that have a ring.
        self._rings: set[int] = set()

    def entered(self, _thread: Thread, call: TracedCall) -> int:
        """Only failures matter, except for rings."""
        return RETURN if call.name == "io_uring_setup" else FAILURE

    def returned(self, thread: Thread, call: TracedCall, result: int) -> None:
        """Report a failure, or the first ring of a process."""
        if call.name == "io_uring_setup":
            self._ring(thread, call, result)
        if result >= 0:
            return
        mount = None
        if call.name == "mount":
            mount = MountCall(self._access, thread.tid, call.arguments)
            name = mount.type if not mount.operation else mount.target
            operation, detail = mount.operation, os.fsdecode(name or b"")
        else:
            operation, detail = self._about(thread, call)
        found = finding(self._access, thread, call, operation, result, "call")
        found.detail = detail
        if mount is not None and result == -errno.ENOENT:
            found.notes = self._missing(thread.tid, mount)
        if mount is not None and self._ask is not None:
            self._ask(thread, found, mount)
        self._report(found)

    @staticmethod
    def _missing(tid: int, mount: MountCall) -> tuple[ExtendedError, ...]:
        """Which of the two paths of a mount(2) does not exist, where that is one of them."""
        here = {"mount point": mount.target}
        if mount.operation in ("MS_BIND", "MS_MOVE") or (mount.source or b"").startswith(b"/"):
            here["source"] = mount.source
        gone = [what for what, path in here.items() if path and not _exists(tid, path)]
        if len(gone) != 1:
            return ()
        message = f"the {gone[0]} does not exist: {os.fsdecode(here[gone[0]] or b'')}"
        return (ExtendedError(-errno.ENOENT, message=message),)

    def _ring(self, thread: Thread, call: TracedCall, result: int) -> None:
        pid = thread.process.pid
        if result < 0 or pid in self._rings:
            return
        self._rings.add(pid)
        found = finding(self._access, thread, call, "", 0, "call")
        message = "the program has a ring of io_uring; calls that go through it are not seen"
        found.notes = (ExtendedError(0, severity="warning", message=message),)
        self._report(found)

    def _about(self, thread: Thread, call: TracedCall) -> tuple[str, str]:
        """The operation of a call, and a name among its arguments."""
        tid, arguments = thread.tid, call.arguments
        text = self._access.memory.text
        if call.name in ("move_mount", "open_tree", "mount_setattr"):
            return "", os.fsdecode(text(tid, arguments[1], _TEXT_MAX))
        if call.name == "perf_event_open":
            head = self._access.memory.read(tid, arguments[0], 16)
            type_, _, config = struct.unpack("=IIQ", head.ljust(16, b"\0"))
            name_ = _PERF_TYPES[type_] if type_ < len(_PERF_TYPES) else str(type_)
            return f"PERF_TYPE_{name_}", f"config {config:#x}"
        if call.name == "ioctl":
            number = arguments[1] & 0xFF
            return f"PERF_EVENT_IOC_{_IOCTLS[number] if number < len(_IOCTLS) else number}", ""
        if call.name in ("setsockopt", "getsockopt"):
            option = arguments[2] & 0xFFFF_FFFF
            return _OPTIONS.get(option, str(option)), ""
        return "", ""

    def vanished(self, thread: Thread, call: TracedCall) -> None:
        """Report a call whose thread ended inside it."""
        found = finding(self._access, thread, call, "", 0, "call")
        self._report(unfinished(found))

    def ended(self, process: Process) -> None:
        """A process ended or executed another program: its ring is gone."""
        self._rings.discard(process.pid)
