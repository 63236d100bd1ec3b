"""Access to a traced program: its memory, its names, its descriptors.

Nothing here keeps a descriptor of the program's: a socket that is held open
here would not end when the program closes it.
"""

from __future__ import annotations

import os
import socket
import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final, Literal

from ..codec.extended_error import ExtendedError
from ..codec.records import Record
from . import abi as traceabi
from .program import Process, Thread, TracedCall

__all__ = ["LOG_MAX", "Access", "FailedCall", "finding", "unfinished"]

LOG_MAX: Final = 1 << 20
"""Bytes of text kept of one log: its end, which holds the reason."""

_READ_MAX: Final = 1 << 26
_PIECE: Final = 1 << 16

Kind = Literal["bpf", "btf", "netlink", "fscontext", "call"]


@dataclass(slots=True)
class FailedCall:
    """A call to report, and the text that the kernel wrote about it.

    `result` is the return value, 0 or the negative errno of an answer;
    `capacity` the size of the buffer for a reason in bytes, `asked` whether the
    program wanted a reason (None: the call has no way to ask), `text` the
    kernel's text, `dropped` the number of lines before it that were not kept,
    `request` the bytes that the program sent, `protocol` and `family` how to read those
    of netlink, `detail` a name in them, `number`
    the command of bpf(2).  `notes` are records about the tracing itself.
    `quiet`: the errno is an expected answer, as at the end of a list, or the call
    is a loader's probe, described by `probe`.  `unfinished`: the thread ended
    inside the call.  `needed` is the size that the kernel says the text needs, 0
    if it does not say; `is_stale`: the text may be an earlier call's.  `lacks` is the
    missing capability of a call with EPERM, certain or a guess.
    """

    time: int
    pid: int
    tid: int
    command: str
    syscall: str
    operation: str
    result: int
    kind: Kind
    number: int = 0
    detail: str = ""
    capacity: int = 0
    asked: bool | None = None
    text: bytes = b""
    dropped: int = 0
    request: bytes = b""
    protocol: str = ""
    family: str = ""
    notes: tuple[Record, ...] = ()
    quiet: bool = False
    unfinished: bool = False
    needed: int = 0
    is_stale: bool = False
    probe: str = ""
    lacks: tuple[str, bool] | None = None
    _key: tuple[object, ...] | None = field(default=None, repr=False, compare=False)

    def key(self) -> tuple[object, ...]:
        """A key: equal for calls without notes that differ only in time.

        Read it only when the finding is complete.
        """
        if self._key is None:
            self._key = self._made_key()
        return self._key

    def _made_key(self) -> tuple[object, ...]:
        return (
            self.pid,
            self.tid,
            self.command,
            self.syscall,
            self.operation,
            self.result,
            self.kind,
            self.number,
            self.detail,
            self.capacity,
            self.asked,
            self.text,
            self.dropped,
            self.request,
            self.protocol,
            self.family,
            self.quiet,
            self.unfinished,
            self.needed,
            self.is_stale,
            self.probe,
            self.lacks,
        )


class Access:
    """Reads from traced programs; unreadable memory is empty, never an error."""

    def __init__(self) -> None:
        self.memory = traceabi.Memory()

    def command(self, thread: Thread) -> str:
        """The program's short name."""
        process = thread.process
        if process.command is None:
            process.command = "?"
            with suppress(OSError), open(f"/proc/{process.pid}/comm", "rb") as file:
                process.command = os.fsdecode(file.read(64).removesuffix(b"\n"))
        return process.command

    def log(self, tid: int, address: int, size: int) -> tuple[bytes, int]:
        """The text of a log buffer up to its NUL, and the number of lines omitted before it."""
        short = self.memory.short_text(tid, address, size)
        if short is not None:
            return short, 0
        pieces: list[bytes] = []
        kept = dropped = 0
        for offset in range(0, min(size, _READ_MAX), _PIECE):
            wanted = min(_PIECE, size - offset)
            data = self.memory.text(tid, address + offset, wanted)
            pieces.append(data)
            kept += len(data)
            if kept - len(pieces[0]) > LOG_MAX:
                kept -= len(pieces[0])
                dropped += pieces.pop(0).count(b"\n")
            if len(data) < wanted:
                break
        text = b"".join(pieces)
        if dropped:
            # Begin with a whole line.
            _, _, text = text.partition(b"\n")
            dropped += 1
        return text, dropped

    def take(self, process: Process, fd: int) -> int:
        """A duplicate of the program's `fd`, to be closed at once; -1 if there is none."""
        try:
            pidfd = os.pidfd_open(process.pid)
        except OSError:
            return -1
        try:
            return traceabi.take_descriptor(pidfd, fd)
        except OSError:
            return -1
        finally:
            os.close(pidfd)

    def socket(self, process: Process, fd: int) -> socket.socket | None:
        """A duplicate of the program's socket, to be closed at once; None if not a socket."""
        taken = self.take(process, fd)
        if taken < 0:
            return None
        try:
            return socket.socket(fileno=taken)
        except OSError:
            os.close(taken)
            return None


def finding(
    access: Access, thread: Thread, call: TracedCall, operation: str, result: int, kind: Kind
) -> FailedCall:
    """A FailedCall for a call that returned, to be filled in."""
    return FailedCall(
        time.time_ns(),
        thread.process.pid,
        thread.tid,
        access.command(thread),
        call.name,
        operation,
        result,
        kind,
    )


def unfinished(found: FailedCall) -> FailedCall:
    """A FailedCall for a call whose thread ended inside it."""
    found.unfinished = True
    found.notes = (ExtendedError(0, subsystem="core", reason="call-unfinished"),)
    return found
