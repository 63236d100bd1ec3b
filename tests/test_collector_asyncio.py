"""The laws of the collector under asyncio."""

from __future__ import annotations

import asyncio
import contextvars
import gc
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.collecting import messages
from tlvlog import carry, collect, syscall_error, syscall_string
from tlvlog.collector.current import current_call


async def say(text: str, pauses: int = 1) -> bool:
    for _ in range(pauses):
        await asyncio.sleep(0)
    return syscall_string(text)


async def call(name: str, rounds: int = 3) -> list[str]:
    """A call that gives way after each thing it says."""
    collecting = collect()
    with collecting:
        for number in range(rounds):
            await say(f"{name} {number}")
            await asyncio.to_thread(syscall_error, -number, message=f"{name} {number} in a thread")
    return [f"{r.error if r.name == 'error' else ''}{r.message}" for r in collecting.log.records]


# Law 1 ----------------------------------------------------------------------


@pytest.mark.parametrize("gather", ["gather", "group", "tasks"])
def test_tasks_at_once_get_the_logs_they_would_have_had_alone(gather: Any) -> None:
    """Tasks that collect at once each get the log they would have had alone."""

    async def main() -> Any:
        names = [f"task {number}" for number in range(10)]
        if gather == "gather":
            return await asyncio.gather(*map(call, names))
        if gather == "tasks":
            tasks = [asyncio.create_task(call(name)) for name in names]
            return [await task for task in tasks]
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(call(name)) for name in names]
        return [task.result() for task in tasks]

    alone = [asyncio.run(call(f"task {number}")) for number in range(10)]
    assert asyncio.run(main()) == alone
    assert len(alone[0]) == 6


def test_tasks_that_share_a_context_have_logs_of_their_own() -> None:
    """One Context for several tasks: the innermost place may be another task's."""

    async def overlapping(name: Any, mine: Any, others: Any) -> Any:
        collecting = collect()
        with collecting:
            mine.set()
            await others.wait()
            await say(name)
        assert current_call() is None
        return messages(collecting.log)

    async def main() -> Any:
        shared = contextvars.copy_context()
        a, b = asyncio.Event(), asyncio.Event()
        loop = asyncio.get_running_loop()
        return await asyncio.gather(
            loop.create_task(overlapping("one", a, b), context=shared),
            loop.create_task(overlapping("two", b, a), context=shared),
        )

    assert asyncio.run(main()) == [["one"], ["two"]]


def test_loops_in_several_threads_do_not_meet() -> None:
    """Threads and asyncio tasks, both at once."""

    async def main(name: Any) -> Any:
        return await asyncio.gather(*(call(f"{name}.{number}") for number in range(4)))

    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(lambda name: asyncio.run(main(name)), "abcd"))
    for name, logs in zip("abcd", results, strict=True):
        for number, log in enumerate(logs):
            assert log == asyncio.run(call(f"{name}.{number}"))


# Law 2 ----------------------------------------------------------------------


def test_a_hop_that_carries_the_context_keeps_the_log() -> None:
    """A hop that carries the context keeps the log."""

    async def main() -> Any:
        loop = asyncio.get_running_loop()
        collecting = collect()
        with collecting:
            assert await asyncio.to_thread(syscall_string, "to_thread")
            context = contextvars.copy_context()
            assert context.run(syscall_string, "Context.run")
            assert await loop.run_in_executor(None, context.run, syscall_string, "both")
            done = loop.create_future()
            loop.call_soon(lambda: done.set_result(syscall_string("call_soon")))
            assert await done

            def deeper() -> Any:
                return contextvars.copy_context().run(syscall_string, "two hops")

            assert await asyncio.to_thread(deeper)
        return messages(collecting.log)

    expected = ["to_thread", "Context.run", "both", "call_soon", "two hops"]
    assert asyncio.run(main()) == expected


def test_a_hop_that_carries_nothing_has_no_log() -> None:
    """A bare `run_in_executor` or `Executor.submit` carries nothing; `carry` does."""

    async def main() -> Any:
        loop = asyncio.get_running_loop()
        collecting = collect()
        with collecting, ThreadPoolExecutor(1) as pool:
            assert not await loop.run_in_executor(None, syscall_string, "bare")
            assert not await loop.run_in_executor(pool, syscall_string, "bare")
            assert not await asyncio.wrap_future(pool.submit(syscall_string, "bare"))
            assert await loop.run_in_executor(None, carry(syscall_string), "carried")
            # The worker keeps nothing of it.
            assert not await loop.run_in_executor(pool, syscall_string, "bare")
        return messages(collecting.log)

    assert asyncio.run(main()) == ["carried"]


# Law 4 ----------------------------------------------------------------------


def test_nested_calls_with_pauses_between() -> None:
    """An inner call has its own log; leaving it restores the outer one."""

    async def main() -> Any:
        outer, inner = collect(), collect()
        with outer:
            await say("before")
            with pytest.raises(ZeroDivisionError), inner:  # noqa: PT012
                await say("inside")
                1 / 0  # noqa: B018
            await say("after")
        return messages(outer.log), messages(inner.log)

    assert asyncio.run(main()) == (["before", "after"], ["inside"])


def test_a_call_that_is_cancelled_ends_its_log() -> None:
    async def main() -> Any:
        collecting, outer = collect(), collect()

        async def work() -> None:
            with outer:
                try:
                    with collecting:
                        await say("before")
                        await asyncio.Event().wait()
                except asyncio.CancelledError:
                    syscall_string("cancelled")
                    raise

        task = asyncio.create_task(work())
        while not collecting._call or not collecting._call.log.true_size > 8:  # type: ignore[union-attr]
            await asyncio.sleep(0)
        task.cancel("reason")
        with pytest.raises(asyncio.CancelledError) as caught:
            await task
        assert caught.value.args == ("reason",)
        return messages(collecting.log), messages(outer.log)

    assert asyncio.run(main()) == (["before"], ["cancelled"])


# Law 6 ----------------------------------------------------------------------


def test_a_thread_that_was_not_waited_for_writes_until_the_end_and_not_after() -> None:
    """Append and finish exclude each other: a cancelled `to_thread` may still be writing."""
    started, stop = threading.Event(), threading.Event()
    refused = []

    def busy() -> None:
        number = 0
        while not stop.is_set():
            if syscall_string("record %d", number):
                number += 1
                started.set()
            else:
                refused.append(number)
                return

    async def main() -> Any:
        collecting = collect(1 << 20, keep="head")
        with collecting:
            worker = asyncio.create_task(carry(asyncio.to_thread)(busy))
            await asyncio.to_thread(started.wait)
            worker.cancel()
            with pytest.raises(asyncio.CancelledError):
                await worker
        return collecting.log

    try:
        log = asyncio.run(asyncio.wait_for(main(), 60))
    finally:
        stop.set()
    assert log.state == "complete"
    assert messages(log) == [f"record {n}" for n in range(len(log.records))]
    assert refused or log.num_truncations


# Generators -----------------------------------------------------------------


def test_an_async_generator_that_another_task_closes_ends_its_call() -> None:
    """Leaving restores the outer one, not by `Token.reset`, which fails in async generators."""

    async def main() -> Any:
        outer, inner = collect(), collect()

        async def items() -> Any:
            with inner:
                syscall_string("first")
                yield 1
                raise AssertionError

        with outer:
            generator = items()
            assert await anext(generator) == 1
            await asyncio.create_task(generator.aclose())
            assert syscall_string("after")
        assert current_call() is None
        return messages(outer.log), messages(inner.log)

    assert asyncio.run(main()) == (["after"], ["first"])


def test_an_async_generator_that_is_dropped_ends_its_call() -> None:
    async def main() -> Any:
        outer, inner = collect(), collect()

        async def items() -> Any:
            with inner:
                syscall_string("first")
                yield 1

        async def use() -> None:
            async for _ in items():
                break

        with outer:
            await use()
            gc.collect()
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            assert syscall_string("after")
        return messages(outer.log), messages(inner.log)

    assert asyncio.run(main()) == (["after"], ["first"])


# Stress ---------------------------------------------------------------------


def test_hundreds_of_tasks_whose_records_name_their_task() -> None:
    """Tasks that collect at once each get the log they would have had alone."""
    tasks, rounds = 400, 8

    def expected(name: Any) -> Any:
        texts = []
        for number in range(rounds):
            texts += [f"{name} {number}"]
            if number % 4 == 1:
                texts += [f"{name} {number} in a thread"]
        return texts

    async def one(name: Any) -> Any:
        collecting = collect(1 << 14)
        with collecting:
            for number in range(rounds):
                assert await say(f"{name} {number}", number % 3)
                if number % 4 == 1:
                    assert await asyncio.to_thread(
                        syscall_string, "%s %d in a thread", name, number
                    )
                if number % 4 == 2:
                    inner = collect(64)
                    with inner:
                        await say(f"{name}/{number}", 1)
                    assert messages(inner.log) == [f"{name}/{number}"]
                if number % 4 == 3:
                    assert not await asyncio.create_task(say("nobody hears"))
        return messages(collecting.log)

    async def main(loop_name: Any) -> Any:
        names = [f"{loop_name}.{number}" for number in range(tasks // 4)]
        return dict(zip(names, await asyncio.gather(*map(one, names)), strict=True))

    with ThreadPoolExecutor(4) as pool:
        for logs in pool.map(lambda name: asyncio.run(main(name)), "abcd"):
            assert len(logs) == tasks // 4
            for name, log in logs.items():
                assert log == expected(name)
