"""The collector in one task: what reaches a log, when, and that reporting never fails."""

from __future__ import annotations

import contextvars
import errno
import gc
import mmap
from pathlib import Path
from typing import Any

import pytest

import tlvlog
from tests.collecting import collected, messages
from tlvlog import (
    CapacityError,
    CollectorError,
    ExtendedError,
    LogBuffer,
    String,
    collect,
    syscall_error,
    syscall_string,
)
from tlvlog.collector.call import OPEN_CALLS
from tlvlog.collector.current import current_call


@pytest.fixture(autouse=True)
def nothing_stays_open() -> Any:
    yield
    assert not OPEN_CALLS
    assert current_call() is None


# What reaches the log -------------------------------------------------------


def test_what_a_call_says_deep_inside_is_in_its_log() -> None:
    def check() -> Any:
        return syscall_string("cgroup has non-overridable program in the parent")

    def syscall() -> Any:
        check()
        syscall_error(-errno.EPERM, "bpf.register-not-readable", arguments=[3])
        return -1

    collecting = collect()
    with collecting as log:
        assert syscall() == -1
    assert collecting.log.records == [
        String("cgroup has non-overridable program in the parent"),
        ExtendedError(-errno.EPERM, subsystem="bpf", reason="register-not-readable", arguments=[3]),
    ]
    assert collecting.log.state == "complete"
    assert log.finish() == tlvlog.encode(collecting.log.records)
    assert log.log == collecting.log


def test_without_a_log_nothing_happens() -> None:
    assert syscall_string("nobody %s", "hears") is False
    assert syscall_error(-1, "bpf.register-not-readable") is False
    assert current_call() is None


def test_the_result_says_whether_the_record_was_kept() -> None:
    collecting = collect(64, keep="head")
    with collecting:
        assert syscall_string("x" * 40) is True
        assert syscall_string("y" * 40) is False
        assert syscall_error(-22) is False
    assert collecting.log.num_truncations == 2


@pytest.mark.parametrize("keep", ["head", "tail", "severity"])
@pytest.mark.parametrize("loss", [False, True])
@pytest.mark.parametrize("byte_order", ["little", "big"])
def test_keywords_are_those_of_the_log_buffer(keep: Any, loss: Any, byte_order: Any) -> None:
    collecting = collect(100, keep=keep, loss=loss, byte_order=byte_order)
    reference = LogBuffer(100, keep=keep, loss=loss, byte_order=byte_order)
    with collecting as log:
        for number in range(20):
            assert syscall_string("%d", number) == reference.string(str(number))
    assert log.finish() == reference.finish()
    assert collecting.log.byte_order == byte_order
    assert log.keep == keep


def test_a_buffer_of_the_caller_is_written_and_nothing_else() -> None:
    memory = mmap.mmap(-1, 4096)
    memory[:] = b"\xaa" * 4096
    collecting = collect(memoryview(memory)[100:200])
    with collecting:
        syscall_string("here")
    assert tlvlog.decode(memory[100:200]).records == [String("here")]
    assert memory[:100] == b"\xaa" * 100
    assert memory[200:] == b"\xaa" * 3896


def test_a_log_buffer_of_the_caller_is_begun_anew_and_ended() -> None:
    log = LogBuffer(256)
    log.string("from before")
    collecting = collect(log)
    with collecting as inside:
        assert inside is log
        syscall_string("from inside")
    assert messages(collecting.log) == ["from inside"]
    assert log.finished
    with collecting:  # and once more
        assert syscall_string("again")
    assert messages(collecting.log) == ["again"]


def test_the_logs_own_methods_may_be_used_beside() -> None:
    collecting = collect()
    with collecting as log:
        syscall_string("one")
        log.string("two")
        with log.open_string() as pieces:
            pieces.write("th")
            syscall_string("between")
            pieces.write("ree")
        log.error(-1, message="four")
    assert [r.message for r in collecting.log.records] == ["one", "two", "between", "three", "four"]


def test_a_log_has_four_kilobytes_unless_told_otherwise() -> None:
    with collect() as log:
        assert log.capacity == 4096


def test_a_size_probe_tells_the_size_and_keeps_nothing() -> None:
    def syscall() -> None:
        syscall_string("how long")
        syscall_error(-1, "bpf.unreachable-instruction", arguments=[7])

    probe = collect(None)
    with probe as log:
        assert syscall() is None  # type: ignore[func-returns-value]
    collecting = collect(log.true_size)
    with collecting:
        syscall()
    assert len(collecting.log.records) == 2
    assert collecting.log.size == log.true_size
    assert probe.log.state == "untouched"
    assert list(probe.log.records) == []


def test_a_schema_of_the_user_explains_reasons(tmp_path: Path) -> None:
    spec = tmp_path / "mine.yaml"
    spec.write_text(
        """tlvlog-spec: 1
name: mine
extends: tlvlog
version: 1
doc: A test.
subsystems:
  - number: 0x8001
    name: disk
    doc: A disk.
    status: stable
    reasons:
      - number: 1
        name: full
        template: "{blocks} blocks left"
        arguments: [{name: blocks, kind: u64, doc: Blocks.}]
        doc: No room.
        hint: Delete something.
"""
    )
    schema = tlvlog.load_schema(spec)
    collecting = collect(schema=schema)
    with collecting:
        assert syscall_error(-28, "disk.full", arguments=[3])
        assert syscall_error(-28, "full", subsystem="disk", arguments=[3])
    first, second = collecting.log.records
    assert first == second
    assert (first.subsystem, first.reason, first.text) == ("disk", "full", "3 blocks left")


# syscall_error --------------------------------------------------------------


def test_no_message_is_sent_with_a_registered_reason() -> None:
    """`syscall_error` sends no message when the reason is registered."""
    registered = collected(
        syscall_error, -13, "bpf.register-not-readable", arguments=[1], message="R1 !read_ok"
    )
    assert registered.records[0].message is None
    assert registered.records[0].text == "R1 !read_ok"
    unregistered = collected(syscall_error, -13, 4711, subsystem="bpf", message="R1 is odd")
    assert unregistered.records[0].message == "R1 is odd"
    assert collected(syscall_error, -13, message="alone").records[0].message == "alone"


def test_a_registered_reason_takes_24_bytes() -> None:
    assert collected(syscall_error, -22, "bpf.frame-pointer-read-only").size == 24


@pytest.mark.parametrize(
    ("reason", "fields"),
    [
        ("bpf.unreachable-instruction", {}),
        ("unreachable-instruction", {"subsystem": "bpf"}),
        (2, {"subsystem": "bpf"}),
        (2, {"subsystem": 2}),
        ("bpf.unreachable-instruction", {"subsystem": "bpf"}),
    ],
)
def test_a_reason_is_named_in_any_of_these_ways(reason: Any, fields: Any) -> None:
    log = collected(syscall_error, -22, reason, **fields, arguments=[9], instruction=9)
    assert log.records == [
        ExtendedError(
            -22,
            subsystem="bpf",
            reason="unreachable-instruction",
            arguments=[9],
            instruction=9,
        )
    ]


# Nesting and the end --------------------------------------------------------


def test_an_inner_call_has_its_own_log() -> None:
    """Nesting: an inner call has its own log; leaving it restores the outer one."""
    outer, inner = collect(), collect()
    with outer:
        syscall_string("before")
        with inner:
            syscall_string("inside")
        syscall_string("after")
    assert messages(outer.log) == ["before", "after"]
    assert messages(inner.log) == ["inside"]


def test_what_a_call_raises_reaches_the_caller_untouched() -> None:
    """What a call raised reaches the caller untouched, and its log is complete."""
    outer, inner = collect(), collect()
    error = OSError(errno.EPERM, "no")
    with outer:
        with pytest.raises(OSError, match="no") as caught, inner:  # noqa: PT012
            syscall_string("inside")
            raise error
        assert caught.value is error
        assert (error.__context__, error.__cause__) == (None, None)
        syscall_string("after")
    assert messages(inner.log) == ["inside"]
    assert messages(outer.log) == ["after"]


def test_calls_that_do_not_end_in_order_end_all_the_same() -> None:
    one, two, three = collect(), collect(), collect()
    one.__enter__()
    two.__enter__()
    one.__exit__(None, None, None)
    assert syscall_string("two")
    three.__enter__()
    two.__exit__(None, None, None)
    assert syscall_string("three")
    three.__exit__(None, None, None)
    assert current_call() is None
    assert [messages(c.log) for c in (one, two, three)] == [[], ["two"], ["three"]]


def test_calls_that_overlap_for_ever_hold_no_memory() -> None:
    previous = collect(64)
    previous.__enter__()
    for _ in range(50):
        following = collect(64)
        following.__enter__()
        previous.__exit__(None, None, None)
        previous = following
    gc.collect()
    places = [o for o in gc.get_objects() if type(o).__name__ == "Place"]
    previous.__exit__(None, None, None)
    assert len(places) < 5


def test_an_ended_log_takes_nothing() -> None:
    """With an ended or foreign log they do nothing and return False."""
    buffer = bytearray(256)
    collecting = collect(buffer)
    with collecting as log:
        inside = contextvars.copy_context()
        syscall_string("in time")
    before = bytes(buffer)
    assert inside.run(syscall_string, "too late") is False
    assert inside.run(syscall_error, -1) is False
    assert bytes(buffer) == before
    for use in (lambda: log.string("x"), lambda: log.error(-1), lambda: log.append(String("x"))):
        with pytest.raises(CollectorError):
            use()  # type: ignore[no-untyped-call]
    with collecting:  # the same log again: still not that call
        assert inside.run(syscall_string, "too late") is False


def test_finishing_the_log_by_hand_ends_what_is_said_to_it() -> None:
    collecting = collect()
    with collecting as log:
        syscall_string("one")
        log.finish()
        assert syscall_string("two") is False
        assert syscall_error(-1) is False
    assert messages(collecting.log) == ["one"]


def test_the_log_is_there_only_after_the_end() -> None:
    collecting = collect()
    with pytest.raises(CollectorError, match="nothing was collected"):
        collecting.log  # noqa: B018
    with collecting as log:
        with pytest.raises(CollectorError, match="not ended"):
            collecting.log  # noqa: B018
        with pytest.raises(CollectorError):
            log.log  # noqa: B018
    assert collecting.log.state == "complete"


# What cannot be used --------------------------------------------------------


def test_one_log_serves_one_call_at_a_time() -> None:
    log = LogBuffer(256)
    first, second = collect(log), collect(log)
    with first:
        syscall_string("mine")
        for other in (first, second):
            with pytest.raises(CollectorError, match="another call"):
                other.__enter__()
        assert syscall_string("still mine")
    assert messages(first.log) == ["mine", "still mine"]
    with second:
        pass


@pytest.mark.parametrize("capacity", [-1, 0, 1, 7, 1 << 30, b"read-only", "text", 4.5])
def test_a_buffer_that_cannot_be_used_is_refused_at_once(capacity: Any) -> None:
    with pytest.raises(CapacityError):
        collect(capacity)


def test_a_buffer_that_is_released_below_a_call_changes_nothing_for_it() -> None:
    """Logging never changes the result of the call."""
    memory = memoryview(bytearray(256))
    collecting = collect(memory)
    with collecting:
        assert syscall_string("one")
        memory.release()
        assert syscall_string("two") is False
        assert syscall_error(-1) is False
    with pytest.raises(CollectorError, match="released"):
        collecting.log  # noqa: B018
    with pytest.raises(CollectorError, match="released"), collecting:
        pass
    assert current_call() is None
    assert syscall_string("three") is False
