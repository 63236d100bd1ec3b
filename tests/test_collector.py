"""The collector in one task: what reaches a log, when, and that reporting never fails."""

from __future__ import annotations

import contextvars
import errno
import gc
import mmap
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tlvlog
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
from tlvlog.call import OPEN_CALLS
from tlvlog.place import current_call

ROOT = Path(tlvlog.__file__).parent.parent


@pytest.fixture(autouse=True)
def nothing_stays_open():
    yield
    assert not OPEN_CALLS
    assert current_call() is None


def messages(log: tlvlog.Log) -> list[str]:
    return [record.message for record in log.records]


def collected(report, *args, **kwargs) -> tlvlog.Log:
    collecting = collect(1 << 16)
    with collecting:
        report(*args, **kwargs)
    return collecting.log


# What reaches the log -------------------------------------------------------


def test_what_a_call_says_deep_inside_is_in_its_log():
    def check():
        return syscall_string("cgroup has non-overridable program in the parent")

    def syscall():
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


def test_without_a_log_nothing_happens():
    assert syscall_string("nobody %s", "hears") is False
    assert syscall_error(-1, "bpf.register-not-readable") is False
    assert current_call() is None


def test_the_result_says_whether_the_record_was_kept():
    collecting = collect(64, keep="head")
    with collecting:
        assert syscall_string("x" * 40) is True
        assert syscall_string("y" * 40) is False
        assert syscall_error(-22) is False
    assert collecting.log.num_truncations == 2


@pytest.mark.parametrize("keep", ["head", "tail", "severity"])
@pytest.mark.parametrize("loss", [False, True])
@pytest.mark.parametrize("byte_order", ["little", "big"])
def test_keywords_are_those_of_the_log_buffer(keep, loss, byte_order):
    collecting = collect(100, keep=keep, loss=loss, byte_order=byte_order)
    reference = LogBuffer(100, keep=keep, loss=loss, byte_order=byte_order)
    with collecting as log:
        for number in range(20):
            assert syscall_string("%d", number) == reference.string(str(number))
    assert log.finish() == reference.finish()
    assert collecting.log.byte_order == byte_order
    assert log.keep == keep


def test_a_buffer_of_the_caller_is_written_and_nothing_else():
    memory = mmap.mmap(-1, 4096)
    memory[:] = b"\xaa" * 4096
    collecting = collect(memoryview(memory)[100:200])
    with collecting:
        syscall_string("here")
    assert tlvlog.decode(memory[100:200]).records == [String("here")]
    assert memory[:100] == b"\xaa" * 100
    assert memory[200:] == b"\xaa" * 3896


def test_a_log_buffer_of_the_caller_is_begun_anew_and_ended():
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


def test_the_logs_own_methods_may_be_used_beside():
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


def test_a_size_probe_tells_the_size_and_keeps_nothing():
    def syscall():
        syscall_string("how long")
        syscall_error(-1, "bpf.unreachable-instruction", arguments=[7])

    probe = collect(None)
    with probe as log:
        assert syscall() is None
    collecting = collect(log.true_size)
    with collecting:
        syscall()
    assert len(collecting.log.records) == 2
    assert collecting.log.size == log.true_size
    assert probe.log.state == "untouched"
    assert list(probe.log.records) == []


def test_a_schema_of_the_user_explains_reasons(tmp_path):
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


def test_no_message_is_sent_with_a_registered_reason():
    """`syscall_error` sends no message when the reason is registered."""
    registered = collected(
        syscall_error, -13, "bpf.register-not-readable", arguments=[1], message="R1 !read_ok"
    )
    assert registered.records[0].message is None
    assert registered.records[0].text == "R1 !read_ok"
    unregistered = collected(syscall_error, -13, 4711, subsystem="bpf", message="R1 is odd")
    assert unregistered.records[0].message == "R1 is odd"
    assert collected(syscall_error, -13, message="alone").records[0].message == "alone"


def test_a_registered_reason_takes_24_bytes():
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
def test_a_reason_is_named_in_any_of_these_ways(reason, fields):
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


class Unprintable:
    def __repr__(self):
        raise RuntimeError("no repr")

    def __str__(self):
        raise RuntimeError("no str")


@pytest.mark.parametrize(
    ("error", "reason", "fields", "said"),
    [
        (-22, "bpf.no-such-reason", {}, "bpf.no-such-reason"),
        (-22, "no-subsystem", {}, "no-subsystem"),
        (-22, "bpf.unreachable-instruction", {"subsystem": "netlink"}, "netlink"),
        (-22, None, {"no_such_field": 5}, "no_such_field=5"),
        (-22, None, {"field_offset": "wrong"}, "field_offset='wrong'"),
        (-22, None, {"field_offset": 1 << 40}, "field_offset=1099511627776"),
        (-22, None, {"field_path": "\ud800"}, "field_path="),
        (-22, "bpf.unreachable-instruction", {"arguments": [Unprintable()]}, "arguments="),
        (-22, None, {"message": Unprintable()}, "message=<unprintable Unprintable object>"),
        (-22, Unprintable(), {}, "<unprintable Unprintable object>"),
        (-22, 70000, {"subsystem": "bpf"}, "70000"),
        (1 << 40, None, {}, "no reason"),
        ("EINVAL", None, {}, "no reason"),
        (None, None, {"schema": None}, "schema=None"),
    ],
)
def test_arguments_that_cannot_be_used_give_a_record_that_says_so(error, reason, fields, said):
    log = collected(syscall_error, error, reason, **fields)
    (record,) = log.records
    assert said in record.message
    assert record.error == (error if error == -22 else 0)
    assert (record.reason, record.severity) == (0, "error")


# Formatting -----------------------------------------------------------------


def test_a_format_without_arguments_is_literal():
    """`syscall_string(fmt)` without arguments is literal; with them `fmt % args`."""
    log = collected(lambda: (syscall_string("100 %d %"), syscall_string("%d%%", 100)))
    assert messages(log) == ["100 %d %", "100%"]


@pytest.mark.parametrize(
    ("fmt", "args", "text"),
    [
        ("%d", ("x",), "%d 'x'"),
        ("%d and %d", (1,), "%d and %d 1"),
        ("none", (1, b"2"), "none 1 b'2'"),
        ("%(name)s", ({"other": 1},), "%(name)s {'other': 1}"),
        ("%s", (Unprintable(),), "%s <unprintable Unprintable object>"),
        ("%", (1,), "% 1"),
        (5, (3,), "5 3"),
        (None, (), "None"),
        (b"bytes %d", (3,), "bytes 3"),
        (b"raw \xff", (), "raw \udcff"),
        (Unprintable(), (), "<unprintable Unprintable object>"),
        ("half \ud800", (), "half \\ud800"),
        ("%s", ("half \ud800",), "half \\ud800"),
        ("%c", (-1,), "%c -1"),
        ("%*d", (10**30, 1), f"%*d {10**30} 1"),
    ],
)
def test_a_format_that_fails_gives_the_format_and_the_reprs(fmt, args, text):
    """A format that fails gives `fmt` followed by the reprs, never an exception."""
    log = collected(syscall_string, fmt, *args)
    assert messages(log) == [text]


@pytest.mark.parametrize(
    ("fmt", "args"),
    [
        ("%d", ("x" * 5000,)),
        ("ä" * 2000 + "%d", (None,)),
        ("%d", ("€" * 5000,)),
        ("%d " * 2000, range(1000)),
        ("%d", (10**100000,) * 2),
        ("\ud800" * 2000 + "%d", (None,)),
    ],
)
def test_what_is_said_of_a_failed_format_is_cut_at_1023_bytes(fmt, args):
    (text,) = messages(collected(syscall_string, fmt, *args))
    assert len(text.encode()) in range(900, 1024) or fmt == "%d"
    assert len(text.encode()) <= 1023


def test_only_as_many_arguments_are_shown_as_are_seen():
    shown = []

    class Counted:
        def __repr__(self):
            shown.append(self)
            return "counted"

    collected(syscall_string, "%d", *[Counted()] * 5000)
    assert len(shown) < 200


def test_a_text_that_fits_its_format_is_not_cut():
    assert messages(collected(syscall_string, "%s", "x" * 9000)) == ["x" * 9000]


class Interrupted:
    def __repr__(self):
        raise KeyboardInterrupt

    __str__ = __repr__


def test_an_interrupt_while_formatting_passes_and_the_log_goes_on():
    collecting = collect()
    with collecting:
        with pytest.raises(KeyboardInterrupt):
            syscall_string("%s", Interrupted())
        with pytest.raises(KeyboardInterrupt):
            syscall_string("%d", Interrupted())
        with pytest.raises(KeyboardInterrupt):
            syscall_error(-1, Interrupted())
        assert syscall_string("still here")
    assert messages(collecting.log) == ["still here"]


class Liar(str):
    __slots__ = ()

    def __str__(self):
        raise RuntimeError

    def encode(self, *args):
        raise RuntimeError

    def __mod__(self, args):
        return self


def test_a_str_subclass_is_taken_for_what_it_holds():
    assert messages(collected(syscall_string, Liar("truth"))) == ["truth"]
    assert messages(collected(syscall_string, Liar("truth %s"), 1)) == ["truth %s"]


anything = st.one_of(
    st.text(),
    st.binary(),
    st.integers(),
    st.floats(),
    st.none(),
    st.lists(st.integers()),
    st.just(Unprintable()),
    st.characters(categories=["Cs"]),
)


@given(anything, st.lists(anything))
def test_whatever_is_said_gives_one_record(fmt, args):
    """`syscall_string` never raises, and each call with a log and room gives one record."""
    log = collected(syscall_string, fmt, *args)
    assert len(log.records) == 1


@given(
    anything,
    anything,
    st.dictionaries(
        st.sampled_from(["message", "subsystem", "arguments", "severity", "limit", "odd"]), anything
    ),
)
def test_whatever_an_error_is_given_gives_one_record(error, reason, fields):
    """`syscall_error` never raises, and each call with a log and room gives one record."""
    log = collected(syscall_error, error, reason, **fields)
    assert len(log.records) == 1


def test_a_report_made_while_formatting_is_a_record_of_its_own():
    class Talkative:
        def __str__(self):
            syscall_string("inner")
            return "outer"

    assert messages(collected(syscall_string, "%s", Talkative())) == ["inner", "outer"]


# Nesting and the end --------------------------------------------------------


def test_an_inner_call_has_its_own_log():
    """Nesting: an inner call has its own log; leaving it restores the outer one."""
    outer, inner = collect(), collect()
    with outer:
        syscall_string("before")
        with inner:
            syscall_string("inside")
        syscall_string("after")
    assert messages(outer.log) == ["before", "after"]
    assert messages(inner.log) == ["inside"]


def test_what_a_call_raises_reaches_the_caller_untouched():
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


def test_calls_that_do_not_end_in_order_end_all_the_same():
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


def test_calls_that_overlap_for_ever_hold_no_memory():
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


def test_an_ended_log_takes_nothing():
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
            use()
    with collecting:  # the same log again: still not that call
        assert inside.run(syscall_string, "too late") is False


def test_finishing_the_log_by_hand_ends_what_is_said_to_it():
    collecting = collect()
    with collecting as log:
        syscall_string("one")
        log.finish()
        assert syscall_string("two") is False
        assert syscall_error(-1) is False
    assert messages(collecting.log) == ["one"]


def test_the_log_is_there_only_after_the_end():
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


def test_one_log_serves_one_call_at_a_time():
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
def test_a_buffer_that_cannot_be_used_is_refused_at_once(capacity):
    with pytest.raises(CapacityError):
        collect(capacity)


def test_a_buffer_that_is_released_below_a_call_changes_nothing_for_it():
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


def test_what_interrupts_an_append_is_added_after_it():
    """A report from a signal handler or finaliser inside an append waits for its end."""

    class Interrupting(LogBuffer):
        def string(self, text):
            if text == "one":
                assert syscall_string("two")
                assert syscall_error(-3, message="three")
            return super().string(text)

    collecting = collect(Interrupting(256))
    with collecting:
        syscall_string("one")
        syscall_string("four")
    assert [r.message for r in collecting.log.records] == ["one", "two", "three", "four"]


def test_what_interrupts_an_append_may_end_the_call():
    class Ending(LogBuffer):
        def string(self, text):
            collecting.__exit__(None, None, None)
            assert not self.finished
            return super().string(text)

    collecting = collect(Ending(256))
    with collecting:
        assert syscall_string("the last word")
        assert not syscall_string("too late")
    assert messages(collecting.log) == ["the last word"]


def test_the_logs_own_methods_wait_as_well():
    """A report that interrupts one of the log's own methods is added after it."""

    class Record(String):
        @property
        def type(self):
            syscall_string("record")
            return 1

    class Text(str):
        __slots__ = ()

        def encode(self, *args):
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


# The module -----------------------------------------------------------------


def python(code: str, *options: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", *options, "-c", code],
        capture_output=True,
        text=True,
        env={"PYTHONPATH": str(ROOT)},
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_asyncio_is_not_imported():
    code = """
import sys, tlvlog
with tlvlog.collect() as log:
    assert tlvlog.syscall_string("x") and tlvlog.syscall_error(-1)
print("asyncio" in sys.modules)
"""
    assert python(code) == "False\n"


def test_asyncio_imported_in_the_middle_of_a_call_is_noticed():
    code = """
import tlvlog
outer = tlvlog.collect()
with outer:
    tlvlog.syscall_string("before")
    import asyncio
    async def main():
        return tlvlog.syscall_string("in a task of its own")
    assert asyncio.run(main()) is False
    assert tlvlog.syscall_string("after")
assert [r.message for r in outer.log.records] == ["before", "after"]
"""
    python(code)


def test_a_half_imported_asyncio_has_no_tasks():
    code = """
import sys, types, tlvlog
sys.modules["asyncio"] = types.ModuleType("asyncio")
with tlvlog.collect():
    assert tlvlog.syscall_string("x")
"""
    python(code)


def test_a_platform_without_fork_can_import_it():
    code = """
import os
del os.fork, os.register_at_fork
import tlvlog
with tlvlog.collect():
    assert tlvlog.syscall_string("x")
"""
    python(code)


def test_a_thread_that_is_started_inside_an_append_waits_for_no_lock():
    """Where there was no other thread the lock is not taken: `busy` tells one that comes up."""
    code = """
import threading
from tlvlog import *
class Starting(LogBuffer):
    def string(self, text):
        if text == "first":
            thread = threading.Thread(target=carried, args=["from the thread"])
            thread.start()
            thread.join()
        return super().string(text)
collecting = collect(Starting(256))
with collecting:
    carried = carry(syscall_string)
    assert syscall_string("first")
    assert syscall_string("last")
assert [r.message for r in collecting.log.records] == ["first", "from the thread", "last"]
"""
    python(code)
