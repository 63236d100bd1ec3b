"""The log of the current task: found from wherever the call has got to.

A context variable holds the *place* where the innermost log was set up: the
call it belongs to, and the asyncio task and thread that did so.  A lookup takes
the log when the task that runs now is that task, or when no task runs and the
context was carried here (`asyncio.to_thread`, `Context.run`).  A child task
inherits the place with its context, but is another task and so has no log.
Ending a call marks the call itself: whoever still holds a place of it, in a
copied context or a thread that nobody waited for, finds it ended.

asyncio is looked up, never imported.
"""

from __future__ import annotations

import sys
from _thread import get_ident
from collections.abc import Callable
from contextvars import ContextVar
from functools import partial
from typing import Any, Final, Self

from .call import OPEN_CALLS, OpenCall

__all__ = ["ASYNCIO", "THREADS_INHERIT", "Place", "current_call", "current_task", "innermost"]


class Place:
    """Where a call's log was set up: which task may write, in which thread it ran.

    A context manager: the place is the current one inside.  `left` says that
    its block ended somewhere else (an async generator that another task
    closed), so that the place still stands in the context it was set up in.
    """

    __slots__ = ("call", "left", "outer", "task", "thread")

    def __init__(self, call: OpenCall) -> None:
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
    try:
        running_loop, task_of = asyncio._get_running_loop, asyncio.current_task  # noqa: SLF001  (made for other event loops)
    except AttributeError:  # it is just being imported
        return None
    if sys.version_info < (3, 12):
        # Not a C function yet; this is all that it does.
        task_of = asyncio.tasks._current_tasks.get  # noqa: SLF001
    ASYNCIO[:] = running_loop, task_of
    return current_task()


# How to find the running loop and, given the loop, its current task; changed
# both at once, so that no thread sees half of it.  Until asyncio is imported
# the loop is none, and then, for once, the module itself.
ASYNCIO: Final[list[Callable[..., object]]] = [partial(sys.modules.get, "asyncio"), _first_look]


def current_task() -> object:
    """The asyncio task that runs in this thread, None if none does."""
    running_loop, task_of = ASYNCIO
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


# The place that stands in this context, if any.
innermost: Final = _reader(THREADS_INHERIT)


def current_call() -> OpenCall | None:
    """The innermost call of the current task that has a log and has not ended."""
    place = innermost() if OPEN_CALLS else None
    task = current_task()
    while place is not None:
        if not place.call.open:
            if not place.left or place.thread != get_ident():
                return None
        elif task is None or task is place.task:
            return place.call
        place = place.outer
    return None
