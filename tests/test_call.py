"""A call's log under interruption: by its own thread, by Ctrl-C, by another call."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.collecting import messages
from tlvlog import LogBuffer, String, carry, collect, syscall_error, syscall_string
from tlvlog.collector import syscall
from tlvlog.collector.current import current_call


@pytest.fixture
def another_thread() -> Any:
    stop = threading.Event()
    thread = threading.Thread(target=stop.wait)
    thread.start()
    yield
    stop.set()
    thread.join()


def test_what_interrupts_an_append_is_added_after_it() -> None:
    """A report from a signal handler or finaliser inside an append waits for its end."""

    class Interrupting(LogBuffer):
        def string(self, text: Any) -> Any:
            if text == "one":
                assert syscall_string("two")
                assert syscall_error(-3, message="three")
            return super().string(text)

    collecting = collect(Interrupting(256))
    with collecting:
        syscall_string("one")
        syscall_string("four")
    assert [r.message for r in collecting.log.records] == ["one", "two", "three", "four"]


def test_what_interrupts_an_append_may_end_the_call() -> None:
    class Ending(LogBuffer):
        def string(self, text: Any) -> Any:
            collecting.__exit__(None, None, None)
            assert not self.finished
            return super().string(text)

    collecting = collect(Ending(256))
    with collecting:
        assert syscall_string("the last word")
        assert not syscall_string("too late")
    assert messages(collecting.log) == ["the last word"]


def test_the_logs_own_methods_wait_as_well() -> None:
    """A report that interrupts one of the log's own methods is added after it."""

    class Record(String):
        @property
        def type(self) -> Any:
            syscall_string("record")
            return 1

    class Text(str):
        __slots__ = ()

        def encode(self, *args: Any) -> Any:
            syscall_string("text")
            return str.encode(self, *args)

    collecting = collect(512)
    with collecting as log:
        log.append(Record("one"))
        log.string(Text("two"))
    said = messages(collecting.log)
    assert said[0] == "one"
    assert said[-2:] == ["two", "text"]
    assert set(said[1:-2]) == {"record"}


def test_an_interrupt_while_waiting_for_the_log_leaves_it_usable(another_thread: Any) -> None:
    """A KeyboardInterrupt may hit `acquire`: nobody waits for ever afterwards."""
    collecting = collect()
    with collecting as log:
        guard = current_call().guard  # type: ignore[union-attr]
        acquire = guard.acquire

        def interrupted(before: Any) -> None:
            if not before:
                acquire()
            raise KeyboardInterrupt

        for before in (True, False):
            guard.acquire = lambda before=before: interrupted(before)
            with pytest.raises(KeyboardInterrupt):
                syscall.syscall_string("x")
        guard.acquire = acquire
        with ThreadPoolExecutor(1) as pool:
            assert pool.submit(carry(syscall_string), "from elsewhere").result()
        assert log.string("and here")
    assert messages(collecting.log) == ["from elsewhere", "and here"]


def test_a_log_that_was_taken_over_while_waiting_for_it_is_left_alone(another_thread: Any) -> None:
    """A report that had to wait finds its call ended, though the log goes on for another."""
    log = LogBuffer(256)
    first, second = collect(log), collect(log)
    first.__enter__()
    guard = current_call().guard  # type: ignore[union-attr]
    acquire = guard.acquire

    def meanwhile() -> Any:
        guard.acquire = acquire
        first.__exit__(None, None, None)
        second.__enter__()
        return acquire()

    guard.acquire = meanwhile
    assert syscall.syscall_string("for the first") is False
    second.__exit__(None, None, None)
    assert messages(first.log) == messages(second.log) == []
