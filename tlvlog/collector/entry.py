"""Functions that act as the entry of a syscall, and logs registered for the current task.

For callers that cannot pass a buffer along: they register a log for their task
once, each call of a function marked `syscall_entry` begins it anew and ends it,
and afterwards `last_log` gives it back.  `carry` hands the log of the call that
is under way to a function that will run as another task or thread.
"""

from __future__ import annotations

import os
from _thread import get_ident
from contextvars import ContextVar
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from ..errors import TlvlogError
from .call import OpenCall, next_serial
from .current import THREADS_INHERIT, current_call, current_task
from .syscall import log_to_write
from .wrap import driven

if TYPE_CHECKING:
    from collections.abc import Callable

    from typing_extensions import Buffer

    from ..codec.log import Log
    from ..schema import Schema
    from ..writing.logbuffer import KeepRule, LogBuffer

__all__ = ["carry", "last_log", "register_log", "syscall_entry", "unregister_log"]

_P = ParamSpec("_P")
_R = TypeVar("_R")


class _Registration:
    """A log that the calls of one task share, one after the other."""

    __slots__ = ("last", "level", "log", "process", "serial", "task", "thread")

    def __init__(self, log: LogBuffer, level: int | None) -> None:
        self.log: LogBuffer | None = log
        self.level = level
        self.last: OpenCall | None = None
        self.serial = next_serial()
        self.task = current_task()
        self.thread = get_ident()
        self.process = os.getpid()

    def is_here(self) -> bool:
        """Whether it is the current task's: the rule is that of a call's place."""
        task = current_task()
        if THREADS_INHERIT and self.thread != get_ident():
            return False
        return (task is None or task is self.task) and self.process == os.getpid()


_registered: ContextVar[_Registration | None] = ContextVar("tlvlog.registered", default=None)


def _here() -> _Registration | None:
    registration = _registered.get()
    if registration is None or registration.log is None or not registration.is_here():
        return None
    return registration


def register_log(
    capacity: int | Buffer | LogBuffer | None = 4096,
    *,
    keep: KeepRule = "severity",
    loss: bool = False,
    shed: bool = False,
    schema: Schema | None = None,
    byte_order: str = "host",
    level: int | None = None,
) -> LogBuffer:
    """Register a log for the current task, instead of the one before; gives the log.

    The arguments are those of `collect`.  Child tasks and threads do not
    inherit it.  A `collect` inside wins: what an entry says then goes there.
    """
    unregister_log()
    log = log_to_write(capacity, keep, loss, shed, schema, byte_order)
    _registered.set(_Registration(log, level))
    return log


def unregister_log() -> bool:
    """Forget the current task's log; False if it has none.  A call under way keeps it."""
    registration = _here()
    if registration is None:
        return False
    # Copies of the context still hold the registration: let go of the buffer.
    registration.log = registration.last = None
    _registered.set(None)
    return True


def last_log() -> Log | None:
    """The log of the last call that ended under the current registration, decoded.

    None if there is no registration or no call has ended; CollectorError if
    the buffer was gone when it did.
    """
    registration = _here()
    if registration is None or registration.last is None:
        return None
    return registration.last.decoded()


def syscall_entry(function: Callable[_P, _R]) -> Callable[_P, _R]:
    """Mark a function as the entry of a syscall.

    Each call begins the log registered for the current task and ends it when
    the function returns or raises; what it returns or raises is not touched.
    Without a registration, inside another entry and inside a newer `collect` it
    changes nothing.  A coroutine function's call lasts until it has been
    awaited; a generator's from its first item to its end, and between items the
    log is not the current one.
    """
    return driven(function, _begin, ends=True)


def carry(function: Callable[_P, _R]) -> Callable[_P, _R]:
    """Hand the log of the call that is under way here to a function that will run elsewhere.

    `Thread(target=carry(work))`, `pool.submit(carry(work))`,
    `create_task(carry(work)())`: what the function says, wherever it runs, goes
    to the log that is the current one now, until that call has ended.  Without
    one it is the function itself.
    """
    call = current_call()
    return function if call is None else driven(function, lambda: call, ends=False)


class _EntryCall(OpenCall):
    """A call that leaves its log to its registration."""

    __slots__ = ("registration",)

    registration: _Registration

    def end(self) -> None:
        """As in Call."""
        super().end()
        self.registration.last = self


def _begin() -> OpenCall | None:
    registration = _here()
    if registration is None or registration.log is None:
        return None
    around = current_call()
    if around is not None and around.serial > registration.serial:
        return None
    try:
        call = _EntryCall(registration.log, registration.level)
    except TlvlogError:
        # In use by a call of the same task in another thread, or its buffer is
        # gone: no reason for this call to fail.
        return None
    call.registration = registration
    return call
