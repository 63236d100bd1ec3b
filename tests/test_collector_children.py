"""Child tasks of asyncio have no log, unless it is handed over."""

from __future__ import annotations

import asyncio
import gc
import sys
import weakref
from typing import Any

import pytest

from tests.collecting import messages
from tlvlog import carry, collect, syscall_error, syscall_string


async def say(text: str, pauses: int = 1) -> bool:
    for _ in range(pauses):
        await asyncio.sleep(0)
    return syscall_string(text)


async def _create_task(work: Any) -> Any:
    return await asyncio.create_task(work())


async def _gather(work: Any) -> Any:
    return (await asyncio.gather(work()))[0]


async def _ensure_future(work: Any) -> Any:
    return await asyncio.ensure_future(work())


async def _shield(work: Any) -> Any:
    return await asyncio.shield(work())


async def _as_completed(work: Any) -> Any:
    (future,) = asyncio.as_completed([work()])
    return await future


async def _wait(work: Any) -> Any:
    done, _ = await asyncio.wait([asyncio.create_task(work())])
    return done.pop().result()


async def _group(work: Any) -> Any:
    async with asyncio.TaskGroup() as group:
        task = group.create_task(work())
    return task.result()


async def _threadsafe(work: Any) -> Any:
    future = asyncio.run_coroutine_threadsafe(work(), asyncio.get_running_loop())
    return await asyncio.wrap_future(future)


async def _own_loop_in_a_thread(work: Any) -> Any:
    return await asyncio.to_thread(lambda: asyncio.run(work()))


CHILDREN = [
    _create_task,
    _gather,
    _ensure_future,
    _shield,
    _as_completed,
    _wait,
    _group,
    _threadsafe,
    _own_loop_in_a_thread,
]


@pytest.mark.parametrize("start", CHILDREN)
@pytest.mark.parametrize("pauses", [0, 2])
@pytest.mark.parametrize("eager", [False, True])
def test_a_child_task_has_no_log_unless_it_is_handed_over(
    start: Any, pauses: Any, eager: Any
) -> None:
    """A child task has none unless handed over explicitly."""
    if eager and not hasattr(asyncio, "eager_task_factory"):
        eager = False  # 3.11 has no eager tasks: the plain ones once more

    async def child(text: Any) -> Any:
        return await say(text, pauses)

    async def main() -> Any:
        if eager:
            asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)  # type: ignore[attr-defined]
        collecting = collect()
        with collecting:
            assert await start(lambda: child("inherited")) is False
            assert await start(lambda: carry(child)("handed over")) is True
            assert syscall_string("parent")
        return messages(collecting.log)

    assert asyncio.run(main()) == ["handed over", "parent"]


def test_wait_for_runs_in_the_same_task_since_3_12() -> None:
    """`wait_for` makes a child task on 3.11, and none later."""

    async def main() -> Any:
        collecting = collect()
        with collecting:
            return await asyncio.wait_for(say("x"), 60), len(collecting._call.log.finish())  # type: ignore[union-attr]

    heard, size = asyncio.run(main())
    assert heard is (sys.version_info >= (3, 12))
    assert (size > 8) is heard


def test_the_same_task_keeps_its_log_under_a_timeout() -> None:
    async def main() -> Any:
        with collect():
            async with asyncio.timeout(60):
                return await say("x")

    assert asyncio.run(main())


def test_a_loop_run_inside_a_call_has_tasks_of_its_own() -> None:
    outer = collect()
    with outer:
        assert asyncio.run(say("inherited")) is False
        assert asyncio.run(carry(say)("handed over")) is True
        assert syscall_string("after")
    assert messages(outer.log) == ["handed over", "after"]


def test_a_child_may_collect_for_itself() -> None:
    async def child() -> Any:
        inner = collect()
        with inner:
            await say("child")
        return messages(inner.log)

    async def main() -> Any:
        collecting = collect()
        with collecting:
            inner = await asyncio.create_task(child())
            assert syscall_string("parent")
        return messages(collecting.log), inner

    assert asyncio.run(main()) == (["parent"], ["child"])


def test_a_child_that_outlives_the_call_finds_it_ended() -> None:
    """With an ended log they do nothing and return False."""

    async def main() -> Any:
        go = asyncio.Event()

        async def later() -> Any:
            assert syscall_string("in time")
            await go.wait()
            return syscall_string("too late"), syscall_error(-1)

        collecting = collect()
        with collecting:
            task = asyncio.create_task(carry(later)())
            await asyncio.sleep(0)
        go.set()
        with collect() as mine:  # the parent's next call is not the child's either
            said = await task
            assert mine.true_size == 8
        return said, messages(collecting.log)

    assert asyncio.run(main()) == ((False, False), ["in time"])


def test_a_child_that_outlives_the_call_does_not_keep_its_task() -> None:
    async def main() -> None:
        go = asyncio.Event()
        children = []

        async def parent() -> None:
            with collect():
                children.append(asyncio.create_task(go.wait()))

        task = asyncio.create_task(parent())
        await task
        gone = weakref.ref(task)
        del task
        await asyncio.sleep(0)  # the loop's own reference
        gc.collect()
        assert gone() is None
        go.set()
        await children[0]

    asyncio.run(main())


def test_a_chain_of_tasks_holds_no_memory() -> None:
    """Each task starts the next from inside its own call."""

    async def link(left: Any, done: Any) -> None:
        with collect(64):
            if left:
                tasks.append(asyncio.create_task(link(left - 1, done)))
            else:
                done.set()

    tasks: list[asyncio.Task[None]] = []

    async def main() -> Any:
        done = asyncio.Event()
        await link(50, done)
        await done.wait()
        del tasks[:-1]
        gc.collect()
        return sum(type(o).__name__ == "Place" for o in gc.get_objects())

    assert asyncio.run(main()) < 5
