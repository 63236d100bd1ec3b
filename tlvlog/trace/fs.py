"""Filesystem contexts of a traced program: fsopen, fsconfig, fsmount.

A message can be read from the context's descriptor only once, so the tracer
does not take it from the program but watches the program read it.  A failure is
reported when the program has read its messages, or will not read them any more.
While a process has a context all its calls stop, since read(2) is not in the
filter.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from ..kernel.fs.parameters import read_messages
from .access import Access, FailedCall, finding, unfinished
from .program import NOTHING, RETURN, Process, Thread, TracedCall, Wanted

__all__ = ["FsCalls"]

_COMMANDS: Final = (
    "SET_FLAG",
    "SET_STRING",
    "SET_BINARY",
    "SET_PATH",
    "SET_PATH_EMPTY",
    "SET_FD",
    "CMD_CREATE",
    "CMD_RECONFIGURE",
    "CMD_CREATE_EXCL",
)
_TEXT_MAX: Final = 4096
# The kernel keeps eight messages a context.
_MESSAGES_MAX: Final = 64
_CONTEXTS_MAX: Final = 256


class _Context:
    """A context of a process: its last failure, and the messages since."""

    __slots__ = ("failure", "messages", "room")

    def __init__(self) -> None:
        self.failure: FailedCall | None = None
        self.messages: list[bytes] = []
        self.room = 0


class FsCalls:
    """Watches contexts; with `ask` unread messages are read when the context is closed.

    `contexts` are those that are open, by process and descriptor.
    """

    def __init__(
        self,
        access: Access,
        report: Callable[[FailedCall], None],
        wanted: Wanted,
        *,
        ask: bool,
    ) -> None:
        self._access = access
        self._report = report
        self._wanted = wanted
        self._ask = ask
        self.contexts: dict[tuple[int, int], _Context] = {}

    def entered(self, thread: Thread, call: TracedCall) -> int:
        """Note the operation, and whether the program reads or closes a context."""
        pid, fd = thread.process.pid, call.arguments[0] & 0xFFFF_FFFF
        if call.name == "read":
            return RETURN if (pid, fd) in self.contexts else NOTHING
        if call.name == "close":
            if (pid, fd) in self.contexts:
                self._leave(thread.process, fd)
            return NOTHING
        if call.name == "exit_group":
            self.ended(thread.process)
            return NOTHING
        call.notes = self._request_text(thread.tid, call)
        return RETURN

    def _request_text(self, tid: int, call: TracedCall) -> tuple[str, str]:
        text = self._access.memory.text
        if call.name in ("fsopen", "fspick"):
            place = call.arguments[0 if call.name == "fsopen" else 1]
            return "", os.fsdecode(text(tid, place, _TEXT_MAX))
        if call.name == "fsmount":
            return "", ""
        command = call.arguments[1] & 0xFFFF_FFFF
        name = f"FSCONFIG_{_COMMANDS[command]}" if command < len(_COMMANDS) else str(command)
        key = os.fsdecode(text(tid, call.arguments[2], _TEXT_MAX)) if call.arguments[2] else ""
        return name, key

    def returned(self, thread: Thread, call: TracedCall, result: int) -> None:
        """Keep a failure until its messages are read."""
        process, fd = thread.process, call.arguments[0] & 0xFFFF_FFFF
        if call.name == "read":
            self._read(thread, call, fd, result)
            return
        operation, detail = call.notes if isinstance(call.notes, tuple) else ("", "")
        if call.name in ("fsopen", "fspick"):
            if result >= 0:
                self._open(process, result)
                return
        elif result >= 0:
            return
        found = finding(self._access, thread, call, operation, result, "fscontext")
        found.detail = detail
        if call.name in ("fsopen", "fspick") or not _is_context(f"{process.pid}/fd/{fd}"):
            self._report(found)
            return
        context = self.contexts.get((process.pid, fd)) or self._open(process, fd)
        self._tell(context)
        context.failure = found

    def vanished(self, thread: Thread, call: TracedCall) -> None:
        """Report a call whose thread ended inside it; a read needs no report."""
        if call.name != "read":
            operation, detail = call.notes if isinstance(call.notes, tuple) else ("", "")
            found = finding(self._access, thread, call, operation, 0, "fscontext")
            found.detail = detail
            self._report(unfinished(found))

    def _open(self, process: Process, fd: int) -> _Context:
        self._leave(process, fd)
        while len(self.contexts) >= _CONTEXTS_MAX:
            self._tell(self.contexts.pop(next(iter(self.contexts))))
        context = self.contexts[process.pid, fd] = _Context()
        self._wanted.add(process, FsCalls, everybody=True)
        return context

    def _read(self, thread: Thread, call: TracedCall, fd: int, result: int) -> None:
        context = self.contexts.get((thread.process.pid, fd))
        if context is None:
            return
        if result > 0:
            data = self._access.memory.read(thread.tid, call.arguments[1], min(result, 1 << 16))
            if len(context.messages) < _MESSAGES_MAX:
                context.messages.append(data)
            context.room = max(context.room, call.arguments[2])
        elif result == -errno.ENODATA:
            context.room = max(context.room, call.arguments[2])
            self._tell(context)

    def _tell(self, context: _Context) -> None:
        """Report the pending failure, with the messages so far."""
        found, context.failure = context.failure, None
        messages, context.messages = context.messages, []
        if found is None:
            return
        found.asked = bool(context.room)
        found.capacity = context.room
        found.text = b"".join(part if part.endswith(b"\n") else part + b"\n" for part in messages)
        self._report(found)

    def _leave(self, process: Process, fd: int) -> None:
        """The program closes a context: its messages can no longer be read."""
        context = self.contexts.pop((process.pid, fd), None)
        if context is None:
            return
        if self._ask and context.failure is not None and not context.messages:
            taken = self._access.take(process, fd)
            if taken >= 0:
                with suppress(OSError):
                    if _is_context(f"self/fd/{taken}"):
                        context.messages += read_messages(taken)
                os.close(taken)
        self._tell(context)
        if not any(pid == process.pid for pid, _ in self.contexts):
            self._wanted.drop(process, FsCalls)

    def ended(self, process: Process) -> None:
        """Report pending failures: the process ends or executes another program."""
        for fd in [fd for pid, fd in self.contexts if pid == process.pid]:
            self._leave(process, fd)


def _is_context(descriptor: str) -> bool:
    """Whether a descriptor is a context: reading another file could block, or consume its data."""
    try:
        return os.readlink(f"/proc/{descriptor}") == "anon_inode:[fscontext]"
    except OSError:
        return False
