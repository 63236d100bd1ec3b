"""An open call and its log: which thread may write to it, and until when.

Appends and the end exclude each other, across threads and within one.  If a
signal handler or finaliser reports in the middle of an append of its own
thread, its record is added when that append is done.
"""

from __future__ import annotations

import os
import sys
from _thread import RLock, get_ident  # threading's, without what else it makes
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from itertools import count
from types import CodeType, FrameType
from typing import TYPE_CHECKING, Any, Final, TypeVar

from ..codec.decoder import decode
from ..codec.log import Log
from ..codec.records import Record
from ..errors import CollectorError
from ..writing.level import accepts
from ..writing.logbuffer import LogBuffer
from ..writing.textlog import TextLog
from ..writing.textwriter import TextWriter

if TYPE_CHECKING:
    from typing_extensions import Buffer

__all__ = ["OPEN_CALLS", "Guard", "GuardedLog", "OpenCall", "next_serial"]

_Result = TypeVar("_Result")

# The functions that set `busy`, and the name of the guard in each.
WAYS_IN: Final[dict[CodeType, str]] = {}


class Guard:
    """Lets one thread at a time into a log.

    `busy` is the owning thread's nesting depth.  Finding it set means that we
    interrupted an append of our own thread (a signal handler, a finaliser): the
    lock is reentrant, so that this does not deadlock.  Queue the work in `late`
    then.  `busy` may be stale, if an exception struck just after it was set or
    just before it was cleared.
    """

    __slots__ = ("acquire", "busy", "late", "lock", "release")

    def __init__(self) -> None:
        self.renew()

    def renew(self) -> None:
        """Forget the owner: after a fork the lock may look held by a thread of the parent."""
        self.lock = RLock()
        self.acquire = self.lock.acquire
        self.release = self.lock.release
        self.busy = 0
        self.late: deque[Callable[[], object]] = deque()

    def inside(self, do: Callable[..., _Result], *args: object) -> _Result:
        """`do(*args)` with the lock held, then the work that was queued in the meantime."""
        with self.lock:
            if self.busy:
                self.is_interrupted()
            self.busy += 1
            try:
                return do(*args)
            finally:
                try:
                    if self.busy == 1:
                        self.catch_up()
                finally:
                    self.busy -= 1

    def is_interrupted(self) -> bool:
        """Whether the caller has interrupted an append; otherwise clears a stale `busy`.

        The interrupted append is further down this stack, or on the stack of a
        thread that entered without the lock, before any other thread existed.
        """
        if not self.busy:
            return False
        stacks = {**sys._current_frames(), get_ident(): sys._getframe(2)}  # noqa: SLF001  (documented)
        for top in stacks.values():
            frame: FrameType | None = top
            while frame is not None:
                name = WAYS_IN.get(frame.f_code)
                if name is not None and frame.f_locals.get(name) is self:
                    return True
                frame = frame.f_back
        self.busy = 0
        return False

    def catch_up(self) -> None:
        """Do the queued work; called with the lock held."""
        while self.late:
            with suppress(Exception):
                self.late.popleft()()


WAYS_IN[Guard.inside.__code__] = "self"


class GuardedLog(LogBuffer):
    """A LogBuffer whose own methods exclude reports of other threads."""

    __slots__ = ("guard",)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.guard = Guard()
        super().__init__(*args, **kwargs)

    def append(self, record: Record) -> bool:
        """As in LogBuffer."""
        return self.guard.inside(super().append, record)

    def string(self, text: str | bytes) -> bool:
        """As in LogBuffer."""
        return self.guard.inside(super().string, text)

    def finish(self) -> memoryview | bytes:
        """As in LogBuffer."""
        return self.guard.inside(super().finish)

    def reset(self) -> None:
        """As in LogBuffer."""
        self.guard.inside(super().reset)

    def _end_string(self, size: int, value: bytes | None) -> bool:
        return self.guard.inside(super()._end_string, size, value)

    @property
    def log(self) -> Log:
        """The log, decoded; CollectorError until it has ended."""
        if not self.finished:
            raise CollectorError("the log can be read when its call has ended")
        return _decode(self, self.finish())


def _decode(writer: LogBuffer | TextWriter, data: Buffer) -> Log:
    """Decode the bytes that `finish` returned; a size probe gives an untouched log."""
    data = bytes(data) or bytes(8)
    return decode(data, schema=writer.schema, byte_order=writer.byte_order)


# Orders calls and registrations by age.
next_serial: Final = count().__next__

# The open calls by the id of their log, which each of them keeps alive.
# Setting and deleting a key is atomic, so no lock is held here when a signal
# handler begins a call of its own.
OPEN_CALLS: Final[dict[int, OpenCall]] = {}


class OpenCall:
    """A log between a call's entry and its end.

    `open` until it ends; `level` as in carriers, None for everything; `info`
    says whether the level includes info records; `serial` grows from call to
    call.  Raises CollectorError if another call writes to the same log.
    """

    __slots__ = (
        "append",
        "guard",
        "info",
        "level",
        "log",
        "open",
        "result",
        "serial",
        "string",
        "writer",
    )

    def __init__(self, log: LogBuffer | TextLog, level: int | None = None) -> None:
        self.log = log
        self.level = level
        self.info = level is None or accepts(level, "info")
        self.serial = next_serial()
        self.writer = TextWriter(log) if isinstance(log, TextLog) else log
        self.append: Callable[[Record], bool] = self.writer.append
        self.string: Callable[[str], bool] = self.writer.string
        self.guard = Guard()
        if isinstance(log, GuardedLog):
            # Appends of a call already hold the guard.
            self.append = super(GuardedLog, log).append
            self.string = super(GuardedLog, log).string
            self.guard = log.guard
        self.open = True
        self.result: bytes | Exception = CollectorError("the call has not ended")
        try:
            if OPEN_CALLS.setdefault(id(log), self) is not self:
                raise CollectorError("another call that has not ended writes to this log")
            if isinstance(log, LogBuffer):
                log.reset()
        except BaseException:
            self._forget()
            raise

    def write(self, append: Callable[[Any], bool], what: object) -> bool:
        """`append(what)` for this call's log; False if it was dropped or the call has ended.

        Raises the exceptions of `append`: EncodeError, CollectorError.
        """
        with self.guard.lock:
            if self.guard.is_interrupted() or not self.open:
                return self.interrupt(append, what)
            return self.guard.inside(append, what)

    def interrupt(self, append: Callable[[Any], bool], what: object) -> bool:
        """As `write`, inside another append or after the end; called with the lock held."""
        if self.open:
            self.guard.late.append(partial(append, what))
        return self.open

    def end(self) -> None:
        """End the log, once; after a fork the child only forgets it, as it is the parent's.

        May be called again if an exception interrupted it.
        """
        if OPEN_CALLS.get(id(self.log)) is not self:
            return
        with self.guard.lock:
            self.open = False
            if self.guard.is_interrupted():
                self.guard.late.append(self._finish)
            else:
                self.guard.inside(self._finish)

    def _finish(self) -> None:
        self.guard.catch_up()
        try:
            self.result = bytes(self.writer.finish())
        except Exception as problem:  # the buffer is gone: must not fail the call itself
            self.result = problem
        self._forget()

    def _forget(self) -> None:
        if OPEN_CALLS.get(id(self.log)) is self:
            del OPEN_CALLS[id(self.log)]

    def decoded(self) -> Log:
        """The log of the call, once it has ended; CollectorError if there is none."""
        if isinstance(self.result, Exception):
            raise CollectorError(str(self.result)) from self.result
        return _decode(self.writer, self.result)


def _forget_open_calls() -> None:
    """In a forked child: the parent goes on writing to buffers that may be shared."""
    for call in OPEN_CALLS.values():
        call.open = False
        call.result = CollectorError("this is the log of a call in the parent process")
        call.guard.renew()
    OPEN_CALLS.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_open_calls)
