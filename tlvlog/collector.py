"""The log of the current task: found from wherever the call has got to.

A context variable holds the *place* where the innermost log was set up: the
call it belongs to, and the asyncio task and thread that did so.  A lookup takes
the log when the task that runs now is that task, or when no task runs and the
context was carried here (`asyncio.to_thread`, `Context.run`).  A child task
inherits the place with its context, but is another task and so has no log.
Ending a call marks the call itself: whoever still holds a place of it, in a
copied context or a thread that nobody waited for, finds it ended.

`syscall_string` and `syscall_error` never raise.  asyncio is looked up, never
imported.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextvars import ContextVar
from functools import partial
from threading import get_ident
from typing import TYPE_CHECKING, Any, Final, Self

from .call import OPEN_CALLS, Call, GuardedLog
from .errors import CollectorError, EncodeError
from .logbuffer import KeepRule, LogBuffer
from .report import encodable, error_record, explained, plain, unfit_error

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Buffer

    from .log import Log
    from .schema import Schema

__all__ = ["Collector", "Place", "collect", "current_call", "syscall_error", "syscall_string"]


class Place:
    """Where a call's log was set up: which task may write, in which thread it ran.

    A context manager: the place is the current one inside.  `left` says that
    its block ended somewhere else (an async generator that another task
    closed), so that the place still stands in the context it was set up in.
    """

    __slots__ = ("call", "left", "outer", "task", "thread")

    def __init__(self, call: Call) -> None:
        self.call = call
        self.left = False
        self.outer: Place | None = None
        self.task: object = None
        self.thread = 0

    def __enter__(self) -> Self:
        outer = _still_there(_place.get())
        if outer is not None:
            # Ended calls further out must not pile up behind one that goes on.
            outer.outer = _still_there(outer.outer)
        self.outer = outer
        self.task = current_task()
        self.thread = get_ident()
        _place.set(self)
        return self

    def __exit__(self, *_: object) -> None:
        # Not Token.reset: it fails where the block ends in another context.
        if _place.get() is self:
            _place.set(_still_there(self.outer))
            if self.thread == get_ident() and self.task is current_task():
                self.task = None
                return
        self.left = True


def _still_there(place: Place | None) -> Place | None:
    """The innermost place that goes on, seen from an ended one.

    Behind an ended place that was not left there is none: this is a copy of the
    context, made by what that call started, and no part of the calls around it.
    """
    while place is not None and not place.call.open:
        place = place.outer if place.left else None
    return place


def _first_look(asyncio: Any) -> object:
    """The current task, now that asyncio has been imported by somebody."""
    global _asyncio
    try:
        running_loop, task_of = asyncio._get_running_loop, asyncio.current_task  # noqa: SLF001  (made for other event loops)
    except AttributeError:  # it is just being imported
        return None
    if sys.version_info < (3, 12):
        # Not a C function yet; this is all that it does.
        task_of = asyncio.tasks._current_tasks.get  # noqa: SLF001
    _asyncio = running_loop, task_of
    return current_task()


# How to find the running loop and, given the loop, its current task.  One pair,
# so that no thread sees half of a change.  Until asyncio is there this finds
# none, and the module itself as soon as it is.
_asyncio: tuple[Callable[[], object], Callable[[Any], object]] = (
    partial(sys.modules.get, "asyncio"),
    _first_look,
)


def current_task() -> object:
    """The asyncio task that runs in this thread, None if none does."""
    running_loop, task_of = _asyncio
    loop = running_loop()
    return None if loop is None else task_of(loop)


_place: ContextVar[Place | None] = ContextVar("tlvlog.place", default=None)


def _place_of_this_thread() -> Place | None:
    """For a Python whose new threads inherit the context: only what was set up in this one.

    There a context in another thread says nothing about who carried it.
    """
    place = _place.get()
    return place if place is None or place.thread == get_ident() else None


THREADS_INHERIT: Final = bool(getattr(sys.flags, "thread_inherit_context", 0))


def _reader(threads_inherit: bool) -> Callable[[], Place | None]:
    return _place_of_this_thread if threads_inherit else _place.get


_get = _reader(THREADS_INHERIT)


def current_call() -> Call | None:
    """The innermost call of the current task that has a log and has not ended."""
    place = _get() if OPEN_CALLS else None
    task = current_task()
    while place is not None:
        if not place.call.open:
            if not place.left or place.thread != get_ident():
                return None
        elif task is None or task is place.task:
            return place.call
        place = place.outer
    return None


def syscall_string(fmt: str, *args: object) -> bool:
    """Add a STRING to the log of the current task: `fmt % args`, or `fmt` as it is.

    False if there is no log, it does not want this, or the record was given up
    at once.  Never raises: where the format does not fit its arguments the
    record holds `fmt` and their reprs.
    """
    if not OPEN_CALLS or (place := _get()) is None:
        return False
    call: Call | None = place.call
    running_loop, task_of = _asyncio
    loop = running_loop()
    if (loop is not None and task_of(loop) is not place.task) or not place.call.open:
        call = current_call()
    if call is None:
        return False
    try:
        text = fmt % args if args else fmt
    except Exception:
        text = explained(fmt, args)
    if text.__class__ is not str:
        text = plain(text, fmt, args)
    guard = call.guard
    # What `call.write` does, without the calls: this is where the time goes.
    try:
        guard.acquire()
        if guard.busy or not call.open:
            return call.interrupt(call.string, encodable(text))
        guard.busy = 1
        try:
            return call.string(text)
        except EncodeError:
            return call.string(encodable(text))
        finally:
            if guard.late:
                guard.catch_up()
            guard.busy = 0
    except Exception:
        return False
    finally:
        # A KeyboardInterrupt may come before `acquire` has the lock or after it.
        try:  # noqa: SIM105  (`suppress` costs as much as the append)
            guard.release()
        except RuntimeError:
            pass


def syscall_error(error: int, reason: str | int | None = None, **fields: Any) -> bool:
    """Add an ERROR to the log of the current task.

    `error` is 0 or the negative errno, `reason` a name of the registry such as
    "bpf.register-not-readable", or a name or number of the `subsystem` given
    as a keyword; the other keywords are those of `ExtendedError`.  A `message`
    is sent only where the reason is not registered.  The result is that of
    `syscall_string`; arguments that cannot be used give a record that says so.
    """
    call = current_call() if OPEN_CALLS else None
    if call is None:
        return False
    try:
        record = error_record(call.log.schema, error, reason, fields)
        try:
            return call.write(call.append, record)
        except Exception as problem:
            return call.write(call.append, unfit_error(error, reason, fields, problem))
    except Exception:
        return False


class Collector:
    """What `collect` gives: `with` it the log is set up, and ended.  Can be used again."""

    __slots__ = ("_call", "_place", "_writer")

    def __init__(self, log: LogBuffer) -> None:
        self._writer = log
        self._call: Call | None = None
        self._place: Place | None = None

    def __enter__(self) -> LogBuffer:
        self._call = call = Call(self._writer)
        self._place = Place(call).__enter__()
        return self._writer

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        call, place = self._call, self._place
        if call is not None and place is not None:
            try:
                call.end()
            finally:
                place.__exit__()

    @property
    def log(self) -> Log:
        """The log of the last block, decoded; CollectorError as long as it has not ended."""
        if self._call is None:
            raise CollectorError("nothing was collected yet")
        return self._call.decoded()


def collect(
    capacity: int | Buffer | LogBuffer | None = 4096,
    *,
    keep: KeepRule = "severity",
    loss: bool = False,
    schema: Schema | None = None,
    byte_order: str = "host",
) -> Collector:
    """Collect what the current task reports: `with collect() as log: ...`.

    `capacity` in bytes; or a writable buffer; or None, to learn only the
    `true_size`; or a LogBuffer, for which the keywords mean nothing.  The block
    is one call: the log begins at its entry, whatever was in the buffer, and
    has its end record when the block is left, by return or exception.  `log` of
    the context manager is the log, decoded, from then on.

    CapacityError for a buffer that cannot be used; CollectorError, on entry, for
    a LogBuffer that another call writes to.
    """
    return Collector(
        log_to_write(capacity, keep=keep, loss=loss, schema=schema, byte_order=byte_order)
    )


def log_to_write(capacity: int | Buffer | LogBuffer | None, **keywords: Any) -> LogBuffer:
    """The log that `collect` and `register_log` are given, made unless it is one."""
    return capacity if isinstance(capacity, LogBuffer) else GuardedLog(capacity, **keywords)
