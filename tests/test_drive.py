"""Entries and carried functions of every kind: plain, async, and generators of both."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import inspect
import weakref
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.collecting import messages
from tlvlog import (
    carry,
    collect,
    last_log,
    register_log,
    syscall_entry,
    syscall_string,
    unregister_log,
)
from tlvlog.collector.current import current_call


@pytest.fixture(autouse=True)
def registered() -> Any:
    register_log()
    yield
    unregister_log()


def said() -> list[str]:
    return messages(last_log())


# What a generator does, as a caller sees it ---------------------------------


def items(script: Any) -> Any:
    """Yields, catches and returns as the script says."""
    syscall_string("begins")
    for step in script:
        try:
            got = yield step
            syscall_string("got %s", got)
        except KeyError as error:
            syscall_string("caught %s", error)
            if step == "reraise":
                raise
            if step == "other":
                raise ValueError("other") from error
        except GeneratorExit:
            syscall_string("closed")
            raise
    syscall_string("ends")
    return len(script)


async def async_items(script: Any) -> Any:
    syscall_string("begins")
    for step in script:
        try:
            await asyncio.sleep(0)
            got = yield step
            syscall_string("got %s", got)
        except KeyError as error:
            syscall_string("caught %s", error)
            if step == "reraise":
                raise
            if step == "other":
                raise ValueError("other") from error
        except GeneratorExit:
            syscall_string("closed")
            raise
    syscall_string("ends")


def trace(generator: Any, inputs: Any, between: Any) -> list[object]:
    """Everything that comes out of a generator, driven by the inputs."""
    out: list[object] = []
    try:
        out.append(next(generator))
        for step in inputs:
            between()
            if step == "throw":
                out.append(generator.throw(KeyError("thrown")))
            elif step == "close":
                out.append(generator.close())
            else:
                out.append(generator.send(step))
    except StopIteration as stop:
        out.append(("returned", stop.value))
    except (KeyError, ValueError) as error:
        out.append((type(error), error.args, type(error.__cause__)))
    finally:
        generator.close()
    return out


async def async_trace(generator: Any, inputs: Any, between: Any) -> list[object]:
    out: list[object] = []
    try:
        out.append(await anext(generator))
        for step in inputs:
            between()
            if step == "throw":
                out.append(await generator.athrow(KeyError("thrown")))
            elif step == "close":
                out.append(await generator.aclose())
            else:
                out.append(await generator.asend(step))
    except StopAsyncIteration:
        out.append("ended")
    except (KeyError, ValueError) as error:
        out.append((type(error), error.args, type(error.__cause__)))
    finally:
        await generator.aclose()
    return out


def nothing() -> None:
    pass


def nobody_collects() -> None:
    assert current_call() is None
    assert not syscall_string("between")


scripts = st.lists(st.sampled_from(["a", "b", "reraise", "other"]), max_size=4)
inputs = st.lists(st.sampled_from([None, 1, "throw", "close"]), max_size=5)


@given(scripts, inputs)
def test_a_generator_behaves_as_it_would_alone(script: Any, steps: Any) -> None:
    """Result or exception untouched, whatever is sent, thrown or closed; between items no log."""
    alone = collect()
    with alone:
        expected = trace(items(script), steps, nothing)
    assert trace(syscall_entry(items)(script), steps, nobody_collects) == expected
    assert said() == messages(alone.log)


@given(scripts, inputs)
def test_an_async_generator_behaves_as_it_would_alone(script: Any, steps: Any) -> None:
    """The same of async generators."""

    async def main() -> None:
        alone = collect()
        with alone:
            expected = await async_trace(async_items(script), steps, nothing)
        register_log()
        entry = syscall_entry(async_items)
        assert await async_trace(entry(script), steps, nobody_collects) == expected
        assert said() == messages(alone.log)

    asyncio.run(main())


@given(scripts, inputs)
def test_a_carried_generator_says_it_to_the_log_it_was_given(script: Any, steps: Any) -> None:
    """`carry` of a generator function: its log is current while it runs."""
    given, outer = collect(), collect()
    with given:
        carried = carry(items)
        with outer:
            expected = trace(items(script), steps, nothing)
            alone = outer._call.log.true_size  # type: ignore[union-attr]
            assert trace(carried(script), steps, lambda: syscall_string("x")) == expected
    assert given.log.size == alone
    assert messages(outer.log).count("x") <= len(steps)


def test_generators_that_take_turns_have_their_own_logs() -> None:
    """Between items the log is not current, so consumers and other generators keep theirs."""
    one, two, outer = collect(), collect(), collect()

    def numbers(name: Any) -> Any:
        for number in range(3):
            syscall_string("%s %d", name, number)
            yield number

    with one:
        first = carry(numbers)
        with two:
            second = carry(numbers)
            with outer:
                for pair in zip(first("a"), second("b"), strict=True):
                    syscall_string("outer %d %d", *pair)
            assert syscall_string("two")
        assert syscall_string("one")
    assert messages(outer.log) == ["outer 0 0", "outer 1 1", "outer 2 2"]
    assert messages(one.log) == ["a 0", "a 1", "a 2", "one"]
    assert messages(two.log) == ["b 0", "b 1", "b 2", "two"]


@pytest.mark.parametrize("function", [items, async_items])
def test_an_exception_that_passed_through_is_in_no_cycle(function: Any) -> None:
    class ThrownError(Exception):
        pass

    def throw() -> Any:
        error = ThrownError()
        generator = syscall_entry(function)("a")
        if function is items:
            next(generator)
            with contextlib.suppress(ThrownError):
                generator.throw(error)
        else:
            asyncio.run(throw_async(generator, error))
        gone = weakref.ref(error)
        del error  # this frame is in its traceback
        return gone

    async def throw_async(generator: Any, error: Any) -> None:
        await anext(generator)
        with contextlib.suppress(ThrownError):
            await generator.athrow(error)

    gc.collect()
    gc.disable()
    try:
        gone = throw()
        if function is items:  # asyncio has cycles of its own
            assert gone() is None
    finally:
        gc.enable()
    gc.collect()
    assert gone() is None


def test_a_generator_that_is_never_begun_is_no_call() -> None:
    register_log()
    syscall_entry(items)("a")
    assert last_log() is None


def test_a_generator_that_is_dropped_ends_its_call() -> None:
    generator = syscall_entry(items)("ab")
    next(generator)
    assert last_log() is None
    del generator
    assert said() == ["begins", "closed"]


def test_a_generator_resumed_by_another_thread_still_has_its_log() -> None:
    import threading

    generator = syscall_entry(items)("ab")
    for _ in range(2):
        thread = threading.Thread(target=next, args=[generator])
        thread.start()
        thread.join()
    generator.close()
    assert last_log() is None  # the registration is this thread's: no call was begun
    carried = collect()
    with carried:
        generator = carry(items)("ab")
        for _ in range(2):
            thread = threading.Thread(target=next, args=[generator])
            thread.start()
            thread.join()
        generator.close()
    assert messages(carried.log) == ["begins", "got None", "closed"]


# Coroutines and plain functions ---------------------------------------------


def test_a_coroutine_functions_call_lasts_until_it_has_been_awaited() -> None:
    @syscall_entry
    async def entry(error: Any = None) -> Any:
        syscall_string("begins")
        await asyncio.sleep(0)
        syscall_string("ends")
        if error:
            raise error
        return "result"

    async def main() -> None:
        register_log()
        coroutine = entry()
        assert last_log() is None
        assert await coroutine == "result"
        assert said() == ["begins", "ends"]
        error = LookupError()
        with pytest.raises(LookupError) as caught:
            await entry(error)
        assert caught.value is error
        assert said() == ["begins", "ends"]

    assert inspect.iscoroutinefunction(entry)
    asyncio.run(main())


def test_a_coroutine_that_is_cancelled_ends_its_call() -> None:
    @syscall_entry
    async def entry() -> None:
        syscall_string("begins")
        try:
            await asyncio.Event().wait()
        finally:
            syscall_string("ends")

    async def main() -> None:
        register_log()
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0):
                await entry()
        assert said() == ["begins", "ends"]

    asyncio.run(main())


@pytest.mark.parametrize("function", [items, async_items, asyncio.sleep, print])
@pytest.mark.parametrize("wrap", [syscall_entry, carry])
def test_a_function_keeps_its_kind_and_name(function: Any, wrap: Any) -> None:
    with collect():
        wrapped = wrap(function)
    kinds = (inspect.isgeneratorfunction, inspect.isasyncgenfunction, inspect.iscoroutinefunction)
    for kind in kinds:
        assert kind(wrapped) == kind(function)
    assert wrapped.__name__ == function.__name__
    assert wrapped.__wrapped__ is function


def test_methods_are_entries_too() -> None:
    class Device:
        @syscall_entry
        def open(self, mode: Any) -> Any:
            return syscall_string("open %s", mode), self

    device = Device()
    assert device.open("r") == (True, device)
    assert said() == ["open r"]
