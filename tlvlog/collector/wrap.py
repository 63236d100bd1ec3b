"""Running a function of any kind as part of a call: the call's log is current inside, only there.

A generator hands control back to whoever asked for an item, so the log is
current from each resumption to the next item, and not in between.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import AbstractContextManager, nullcontext
from functools import wraps
from typing import Any, ParamSpec, TypeVar, cast

from .call import OpenCall
from .current import Place

__all__ = ["driven"]

_P = ParamSpec("_P")
_R = TypeVar("_R")


def driven(
    function: Callable[_P, _R], begin: Callable[[], OpenCall | None], *, ends: bool
) -> Callable[_P, _R]:
    """`function` with the call that `begin` gives around it, if it gives one.

    With `ends` the call ends with the function.  Results and exceptions pass
    as they are.
    """
    import inspect  # what only decorates pays for

    wrapper: Callable[..., Any]
    if inspect.isasyncgenfunction(function):
        wrapper = _async_generator(function, begin, ends)
    elif inspect.iscoroutinefunction(function):
        wrapper = _coroutine(function, begin, ends)
    elif inspect.isgeneratorfunction(function):
        wrapper = _generator(function, begin, ends)
    else:
        wrapper = _plain(function, begin, ends)
    return cast("Callable[_P, _R]", wraps(function)(wrapper))


def _inside(call: OpenCall | None) -> AbstractContextManager[object]:
    return nullcontext() if call is None else Place(call)


def _plain(
    function: Callable[..., Any], begin: Callable[[], OpenCall | None], ends: bool
) -> Callable[..., Any]:
    def plain(*args: Any, **kwargs: Any) -> Any:
        call = begin()
        if call is None:
            return function(*args, **kwargs)
        try:
            with Place(call):
                return function(*args, **kwargs)
        finally:
            if ends:
                call.end()

    return plain


def _coroutine(
    function: Callable[..., Any], begin: Callable[[], OpenCall | None], ends: bool
) -> Callable[..., Any]:
    async def coroutine(*args: Any, **kwargs: Any) -> Any:
        call = begin()
        if call is None:
            return await function(*args, **kwargs)
        try:
            with Place(call):
                return await function(*args, **kwargs)
        finally:
            if ends:
                call.end()

    return coroutine


def _generator(
    function: Callable[..., Any], begin: Callable[[], OpenCall | None], ends: bool
) -> Callable[..., Any]:
    def generator(*args: Any, **kwargs: Any) -> Generator[Any, Any, Any]:
        call = begin()
        inner = function(*args, **kwargs)
        resume: Callable[[Any], Any] = inner.send
        value: Any = None
        try:
            while True:
                try:
                    with _inside(call):
                        item = resume(value)
                except StopIteration as stop:
                    return stop.value
                try:
                    value = yield item
                    resume = inner.send
                except GeneratorExit:
                    with _inside(call):
                        inner.close()
                    raise
                except BaseException as error:  # for `inner` to catch or to let pass
                    resume, value = inner.throw, error
        finally:
            value = None  # an exception in it holds this frame
            if call is not None and ends:
                call.end()

    return generator


def _async_generator(
    function: Callable[..., Any], begin: Callable[[], OpenCall | None], ends: bool
) -> Callable[..., Any]:
    async def async_generator(*args: Any, **kwargs: Any) -> AsyncGenerator[Any, Any]:
        call = begin()
        inner = function(*args, **kwargs)
        resume: Callable[[Any], Any] = inner.asend
        value: Any = None
        try:
            while True:
                try:
                    with _inside(call):
                        item = await resume(value)
                except StopAsyncIteration:
                    return
                try:
                    value = yield item
                    resume = inner.asend
                except GeneratorExit:
                    with _inside(call):
                        await inner.aclose()
                    raise
                except BaseException as error:  # for `inner` to catch or to let pass
                    resume, value = inner.athrow, error
        finally:
            value = None  # an exception in it holds this frame
            if call is not None and ends:
                call.end()

    return async_generator
