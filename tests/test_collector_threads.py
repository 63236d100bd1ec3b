"""The laws of the collector for threads, alone and together with asyncio."""

from __future__ import annotations

import asyncio
import contextvars
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.collecting import messages
from tlvlog import (
    CollectorError,
    LogBuffer,
    carry,
    collect,
    syscall_error,
    syscall_string,
)
from tlvlog.collector.current import _place, _reader, current_call


def in_thread(function: Any, *args: Any) -> Any:
    result = []
    thread = threading.Thread(target=lambda: result.append(function(*args)))
    thread.start()
    thread.join()
    return result[0]


@pytest.fixture
def rapid_switching() -> Any:
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


# Law 1 ----------------------------------------------------------------------


def test_threads_at_once_get_the_logs_they_would_have_had_alone(rapid_switching: Any) -> None:
    """Tasks that collect at once each get the log they would have had alone: threads."""
    count, rounds = 8, 200
    barrier = threading.Barrier(count)

    def call(name: Any) -> Any:
        collecting = collect(1 << 14)
        barrier.wait()
        with collecting:
            for number in range(rounds):
                assert syscall_string("%s %d", name, number)
        return messages(collecting.log)

    with ThreadPoolExecutor(count) as pool:
        logs = list(pool.map(call, range(count)))
    assert logs == [[f"{name} {number}" for number in range(rounds)] for name in range(count)]


# A program is what one task does: say something, give way, collect for a while
# inside, hop to another thread with the context, raise and catch.
programs = st.recursive(
    st.lists(st.sampled_from(["say", "error", "pause"]), max_size=4),
    lambda inner: st.lists(
        st.one_of(
            st.sampled_from(["say", "error", "pause"]),
            st.tuples(st.sampled_from(["nest", "hop", "carry", "raise", "child"]), inner),
        ),
        max_size=5,
    ),
    max_leaves=10,
)


class Runner:
    """Runs a program and gathers the bytes of the logs, in the order they end."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.said = 0
        self.logs: list[bytes] = []

    def say(self, step: str) -> None:
        self.said += 1
        if step == "say":
            syscall_string("%s says %d", self.name, self.said)
        elif step == "error":
            syscall_error(-self.said, "bpf.unreachable-instruction", object=self.name)

    def run(self, program: Any) -> None:
        for step in program:
            if isinstance(step, str):
                self.say(step)
                continue
            kind, inner = step
            if kind == "nest":
                with collect(200, keep="tail") as log:
                    self.run(inner)
                self.logs.append(bytes(log.finish()))
            elif kind == "hop":
                in_thread(contextvars.copy_context().run, self.run, inner)
            elif kind == "carry":
                in_thread(carry(self.run), inner)
            elif kind == "child":
                in_thread(self.run, inner)
            else:
                with pytest.raises(LookupError), collect(64):  # noqa: PT012
                    self.run(inner)
                    raise LookupError

    async def run_async(self, program: Any) -> None:
        for step in program:
            if isinstance(step, str):
                if step == "pause":
                    await asyncio.sleep(0)
                self.say(step)
                continue
            kind, inner = step
            if kind == "nest":
                with collect(200, keep="tail") as log:
                    await self.run_async(inner)
                self.logs.append(bytes(log.finish()))
            elif kind == "hop":
                await asyncio.to_thread(self.run, inner)
            elif kind == "carry":
                await asyncio.create_task(carry(self.run_async)(inner))
            elif kind == "child":
                await asyncio.create_task(self.run_async(inner))
            else:
                with pytest.raises(LookupError), collect(64):  # noqa: PT012
                    await self.run_async(inner)
                    raise LookupError


def call(name: str, program: Any) -> list[bytes]:
    runner = Runner(name)
    with collect(1000) as log:
        runner.run(program)
    return [*runner.logs, bytes(log.finish())]


async def call_async(name: str, program: Any) -> list[bytes]:
    runner = Runner(name)
    with collect(1000) as log:
        await runner.run_async(program)
    return [*runner.logs, bytes(log.finish())]


@settings(max_examples=40)
@given(st.lists(programs, min_size=2, max_size=4), st.lists(programs, min_size=2, max_size=4))
def test_whatever_they_do_at_once_they_get_what_they_would_have_had_alone(
    threads: Any, tasks: Any
) -> None:
    """Two tasks at once each get the log they would have had alone: threads, tasks, and both."""
    alone = [call(f"thread {n}", program) for n, program in enumerate(threads)]
    alone_async = [asyncio.run(call_async(f"task {n}", p)) for n, p in enumerate(tasks)]

    async def main() -> Any:
        return await asyncio.gather(*(call_async(f"task {n}", p) for n, p in enumerate(tasks)))

    with ThreadPoolExecutor(len(threads) + 1) as pool:
        loop = pool.submit(asyncio.run, main())
        calls = [pool.submit(call, f"thread {n}", program) for n, program in enumerate(threads)]
        assert [future.result() for future in calls] == alone
        assert loop.result() == alone_async
    assert current_call() is None


# Laws 2 and 3 ---------------------------------------------------------------


def test_a_thread_has_no_log_unless_it_is_handed_over() -> None:
    """A bare `Executor.submit` or `Thread` carries nothing; `carry` wraps what should."""
    collecting = collect()
    with collecting, ThreadPoolExecutor(1) as pool:
        assert in_thread(syscall_string, "bare") is False
        assert in_thread(syscall_error, -1) is False
        assert pool.submit(syscall_string, "bare").result() is False
        assert in_thread(contextvars.copy_context().run, syscall_string, "context") is True
        assert in_thread(carry(syscall_string), "carried") is True
        assert pool.submit(carry(syscall_string), "pool").result() is True
        assert pool.submit(syscall_string, "bare").result() is False
        assert syscall_string("parent")
    assert messages(collecting.log) == ["context", "carried", "pool", "parent"]


def test_where_threads_inherit_the_context_only_the_own_thread_has_the_log() -> None:
    """A free-threaded 3.14 starts threads with the context: that hands nothing over."""
    get = _reader(True)
    assert get() is None
    with collect():
        assert get() is _place.get() is not None
        assert in_thread(contextvars.copy_context().run, get) is None
        assert in_thread(contextvars.copy_context().run, _reader(False)) is not None
        assert in_thread(carry(get)).call is current_call()


def test_a_block_that_ends_in_another_thread_gives_the_outer_one_back() -> None:
    """Whichever thread ends it, the one that began it is in its outer call again."""
    with ThreadPoolExecutor(1) as one, ThreadPoolExecutor(1) as other:
        for here, there in ((one, other), (other, one)):
            outer, inner = collect(), collect()

            def begin(outer: Any = outer, inner: Any = inner) -> Any:
                outer.__enter__()
                inner.__enter__()
                return contextvars.copy_context()

            context = here.submit(begin).result()
            there.submit(context.run, inner.__exit__, None, None, None).result()
            assert here.submit(syscall_string, "after").result()
            here.submit(outer.__exit__, None, None, None).result()
            assert (messages(inner.log), messages(outer.log)) == ([], ["after"])


def test_an_inner_call_in_a_thread_restores_what_the_hop_carried() -> None:
    outer, inner = collect(), collect()

    def work() -> Any:
        with inner:
            syscall_string("inside")
        return syscall_string("after")

    with outer:
        assert in_thread(contextvars.copy_context().run, work)
        assert in_thread(carry(work))
    assert messages(outer.log) == ["after", "after"]
    assert messages(inner.log) == ["inside"]


def test_a_hop_that_outlives_its_call_writes_nowhere() -> None:
    """With an ended log they do nothing, though an outer call goes on."""
    outer, inner = collect(), collect()
    with outer:
        with inner:
            context = contextvars.copy_context()
            carried = carry(syscall_string)
        assert in_thread(context.run, syscall_string, "late") is False
        assert in_thread(carried, "late") is False
        assert carried("late") is False
        assert syscall_string("after")
    assert messages(outer.log) == ["after"]
    assert messages(inner.log) == []


def test_a_hop_from_an_ended_call_cannot_get_at_the_calls_around_it() -> None:
    """Neither by a call of its own that ends, nor where the inner call ended elsewhere."""
    outer, inner = collect(), collect()

    def work() -> Any:
        with collect():
            pass
        return syscall_string("late")

    with outer:
        with inner:
            context = contextvars.copy_context()
        assert in_thread(context.run, work) is False

        inner.__enter__()
        context = contextvars.copy_context()
        in_thread(inner.__exit__, None, None, None)
        assert in_thread(context.run, syscall_string, "late") is False
        assert syscall_string("after")
    assert messages(outer.log) == ["after"]


def test_several_threads_may_report_to_one_call(rapid_switching: Any) -> None:
    collecting = collect(1 << 18)
    count, rounds = 6, 300

    def work(name: Any) -> None:
        for number in range(rounds):
            assert syscall_string("%d %d", name, number)

    with collecting as log:
        threads = [threading.Thread(target=carry(work), args=[name]) for name in range(count)]
        for thread in threads:
            thread.start()
        for number in range(rounds):  # the log's own methods take part
            assert log.string(f"{count} {number}")
        for thread in threads:
            thread.join()
    said = messages(collecting.log)
    assert len(said) == (count + 1) * rounds
    for name in range(count + 1):
        mine = [text for text in said if text.startswith(f"{name} ")]
        assert mine == [f"{name} {number}" for number in range(rounds)]


# Laws 5 and 6 ---------------------------------------------------------------


class Watched(LogBuffer):
    """Notes when it is inside an append and when the end begins."""

    def __init__(self) -> None:
        super().__init__(4096)
        self.inside = threading.Event()
        self.ending = threading.Event()
        self.overlapped: bool | None = None

    def string(self, text: Any) -> Any:
        self.inside.set()
        # The end must wait for this append: it does not begin meanwhile.
        self.overlapped = self.ending.wait(0.1)
        return super().string(text)

    def finish(self) -> Any:
        self.ending.set()
        return super().finish()


@pytest.mark.parametrize("how", ["context", "carry"])
def test_append_and_end_exclude_each_other(how: Any) -> None:
    """Append and finish of a registered log exclude each other."""
    log = Watched()
    collecting = collect(log)
    with collecting:
        copied = partial(contextvars.copy_context().run, syscall_string)  # type: ignore[call-arg]
        target = carry(syscall_string) if how == "carry" else copied
        thread = threading.Thread(target=target, args=["the last"])
        thread.start()
        assert log.inside.wait(60)
    thread.join()
    assert log.overlapped is False
    assert messages(collecting.log) == ["the last"]


def test_writers_that_nobody_waits_for_never_damage_a_log(rapid_switching: Any) -> None:
    """Law 6, by force: calls end while their threads write; each log is whole."""
    stop = threading.Event()

    def work(name: Any) -> None:
        number = 0
        while not stop.is_set() and syscall_string("%d %d", name, number):
            number += 1

    threads = []
    try:
        for name in range(30):
            buffer = bytearray(1 << 14)
            collecting = collect(buffer, keep=["head", "tail", "severity"][name % 3])  # type: ignore[call-overload]
            with collecting as log:
                threads += [threading.Thread(target=carry(work), args=[name]) for _ in range(2)]
                for thread in threads[-2:]:
                    thread.start()
                while log.true_size < 2000:
                    syscall_string("%d owner", name)
            after = bytes(buffer)
            assert collecting.log.state == "complete"
            assert {text.split()[0] for text in messages(collecting.log)} == {str(name)}
            assert bytes(buffer) == after
    finally:
        stop.set()
        for thread in threads:
            thread.join()


def test_a_foreign_log_is_not_written() -> None:
    """They never write into somebody else's buffer."""
    collecting = collect()
    with collecting as log:
        contexts = []
        in_thread(lambda: contexts.append(contextvars.copy_context()))
        assert contexts[0].run(syscall_string, "x") is False
        assert log.true_size == 8
    with pytest.raises(CollectorError):
        log.string("x")
