"""Functions that act as a syscall's entry, and logs registered for a task."""

from __future__ import annotations

import asyncio
import contextvars
import gc
import inspect
import threading
import weakref
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.collecting import messages
from tlvlog import (
    CapacityError,
    LogBuffer,
    carry,
    collect,
    decode,
    last_log,
    register_log,
    syscall_entry,
    syscall_string,
    unregister_log,
)
from tlvlog.collector.current import current_call


@pytest.fixture(autouse=True)
def nothing_registered() -> Any:
    yield
    unregister_log()
    assert current_call() is None


@syscall_entry
def syscall(text: Any, error: Any = None) -> Any:
    """A call."""
    syscall_string(text)
    if error is not None:
        raise error
    return text


# Registration ---------------------------------------------------------------


def test_each_call_begins_the_registered_log_and_ends_it() -> None:
    """Log position 0 at entry, END at exit."""
    buffer = bytearray(256)
    register_log(buffer)
    for text in ("first", "second and longer", "3"):
        syscall(text)
        assert decode(buffer).state == "complete"
        assert messages(decode(buffer)) == messages(last_log()) == [text]


def test_without_a_registration_an_entry_says_nothing() -> None:
    assert syscall("x") == "x"
    assert last_log() is None
    assert unregister_log() is False


def test_the_result_or_exception_is_not_touched() -> None:
    """Result or exception untouched."""
    register_log()
    result, error = object(), LookupError("x")
    assert syscall(result) is result
    with pytest.raises(LookupError) as caught:
        syscall("x", error)
    assert caught.value is error
    assert messages(last_log()) == ["x"]
    assert (syscall.__name__, syscall.__doc__) == ("syscall", "A call.")
    assert list(inspect.signature(syscall).parameters) == ["text", "error"]


def test_nothing_is_heard_between_calls() -> None:
    log = register_log()
    assert syscall_string("before") is False
    syscall("x")
    assert syscall_string("after") is False
    assert messages(last_log()) == ["x"]
    assert log.finished


def test_a_log_is_unregistered() -> None:
    register_log()
    syscall("x")
    assert unregister_log() is True
    assert last_log() is None
    syscall("y")
    assert unregister_log() is False


def test_what_is_unregistered_is_let_go_wherever_its_context_went() -> None:
    class Log(LogBuffer):
        pass

    gone = weakref.ref(register_log(Log(64)))
    copied = contextvars.copy_context()
    syscall("x")
    unregister_log()
    gc.collect()
    assert gone() is None
    assert copied.run(last_log) is None
    assert copied.run(syscall, "y") == "y"


def test_a_later_registration_replaces_the_earlier() -> None:
    first, second = bytearray(64), bytearray(64)
    register_log(first)
    syscall("one")
    register_log(second)
    assert last_log() is None
    syscall("two")
    assert messages(decode(first)) == ["one"]
    assert messages(decode(second)) == ["two"]


def test_a_log_buffer_or_a_size_probe_may_be_registered() -> None:
    log = LogBuffer(128, keep="tail")
    assert register_log(log) is log
    syscall("x")
    assert messages(log.log if hasattr(log, "log") else decode(log.finish())) == ["x"]
    probe = register_log(None)
    syscall("y")
    assert probe.true_size == 8 + 6 + 1
    assert last_log().state == "untouched"  # type: ignore[union-attr]
    with pytest.raises(CapacityError):
        register_log(7)


def test_a_registration_has_four_kilobytes_unless_told_otherwise() -> None:
    assert register_log().capacity == 4096
    assert register_log(100).capacity == 100


def test_the_level_of_a_registration_filters() -> None:
    register_log(level=1)
    syscall("info")
    assert messages(last_log()) == []


def test_a_registration_leaves_the_call_alone_when_its_buffer_is_gone() -> None:
    """Logging never changes the result of the call."""
    memory = memoryview(bytearray(64))
    register_log(memory)
    syscall("x")
    memory.release()
    assert syscall("y") == "y"
    assert messages(last_log()) == ["x"]


# Nesting --------------------------------------------------------------------


def test_an_entry_that_calls_another_keeps_one_log() -> None:
    @syscall_entry
    def outer() -> None:
        syscall_string("before")
        syscall("inside")
        syscall_string("after")

    register_log()
    outer()
    assert messages(last_log()) == ["before", "inside", "after"]


def test_a_newer_collect_wins() -> None:
    register_log()
    collecting = collect()
    with collecting:
        syscall("x")
        register_log()
        syscall("y")
    assert messages(collecting.log) == ["x"]
    assert messages(last_log()) == ["y"]


def test_an_inner_collect_has_its_own_log() -> None:
    inner = collect()

    @syscall_entry
    def outer() -> None:
        syscall_string("before")
        with inner:
            syscall_string("inside")
        syscall_string("after")

    register_log()
    outer()
    assert messages(last_log()) == ["before", "after"]
    assert messages(inner.log) == ["inside"]


# Whose it is ----------------------------------------------------------------


def test_a_registration_is_its_tasks_alone() -> None:
    """Registration for the current task."""

    async def child() -> Any:
        syscall("child")
        register_log()
        syscall("child's own")
        return messages(last_log())

    async def main() -> Any:
        register_log()
        syscall("parent")
        assert await asyncio.create_task(child()) == ["child's own"]
        assert messages(last_log()) == ["parent"]
        await asyncio.to_thread(syscall, "carried")
        return messages(last_log())

    register_log()
    syscall("outside")
    assert asyncio.run(main()) == ["carried"]
    assert messages(last_log()) == ["outside"]


def test_a_thread_has_no_registration() -> None:
    register_log()
    seen = []

    def work() -> None:
        syscall("thread")
        seen.append(last_log())

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen == [None]
    thread = threading.Thread(target=contextvars.copy_context().run, args=[work])
    thread.start()
    thread.join()
    assert messages(seen[1]) == ["thread"]


def test_where_threads_inherit_the_context_a_registration_is_its_threads(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A free-threaded 3.14 starts threads with the context: that hands no registration over."""
    monkeypatch.setattr("tlvlog.collector.entry.THREADS_INHERIT", True)

    def begin() -> Any:
        register_log()
        return contextvars.copy_context()

    with ThreadPoolExecutor(1) as one, ThreadPoolExecutor(1) as other:
        for here, there in ((one, other), (other, one)):
            context = here.submit(begin).result()
            assert there.submit(context.run, syscall, "x").result() == "x"
            assert there.submit(context.run, last_log).result() is None
            here.submit(syscall, "y").result()
            assert messages(here.submit(last_log).result()) == ["y"]


def test_two_calls_at_once_do_not_share_the_log() -> None:
    register_log()
    inside, go = threading.Event(), threading.Event()

    @syscall_entry
    def slow() -> Any:
        inside.set()
        assert go.wait(60)
        return syscall_string("slow")

    thread = threading.Thread(target=contextvars.copy_context().run, args=[slow])
    thread.start()
    assert inside.wait(60)
    assert syscall("has no log") == "has no log"
    go.set()
    thread.join()
    assert messages(last_log()) == ["slow"]


# carry ----------------------------------------------------------------------


def test_carry_without_a_log_is_the_function_itself() -> None:
    assert carry(syscall_string) is syscall_string


def test_carry_hands_over_the_log_of_the_call_under_way() -> None:
    @syscall_entry
    def entry() -> None:
        thread = threading.Thread(target=carry(syscall_string), args=["from a thread"])
        thread.start()
        thread.join()

    register_log()
    entry()
    assert messages(last_log()) == ["from a thread"]


def test_what_is_carried_gives_back_the_callees_own_log() -> None:
    given, own = collect(), collect()
    with given:
        carried = carry(syscall_string)

    def work() -> None:
        with own:
            syscall_string("mine")
            carried("given")
            syscall_string("mine again")

    with given:
        carried = carry(syscall_string)
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
    assert messages(given.log) == ["given"]
    assert messages(own.log) == ["mine", "mine again"]
