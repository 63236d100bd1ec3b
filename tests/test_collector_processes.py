"""The collector across fork and spawn, each in a process of its own."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from tests.collecting import run_python

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="this platform has no os.fork")


def run(tmp_path: Path, code: str) -> None:
    script = tmp_path / "script.py"
    script.write_text(code)
    assert run_python(script) == ""


FORK = """
import mmap, os, tlvlog
from tlvlog import *

def in_child(check):
    pid = os.fork()
    if not pid:
        status = 1
        try:
            check()
            status = 0
        finally:
            os._exit(status)
    assert os.waitpid(pid, 0)[1] == 0
"""


@needs_fork
def test_a_forked_child_has_no_log(tmp_path: Path) -> None:
    """fork gives the child none."""
    run(
        tmp_path,
        FORK
        + """
shared = mmap.mmap(-1, 4096)
log = LogBuffer(4096)
outer, inner = collect(log), collect(shared)
with outer:
    with inner:
        syscall_string("parent")
        before = shared[:]
        carried = carry(syscall_string)
        def child():
            assert syscall_string("child") is False
            assert syscall_error(-1) is False
            assert carried("child") is False
            for own in collect(), collect(log):
                with own:
                    assert syscall_string("child")
                assert len(own.log.records) == 1
            assert syscall_string("child") is False
        in_child(child)
        assert shared[:] == before
        assert syscall_string("still here")
assert [r.message for r in inner.log.records] == ["parent", "still here"]
assert not outer.log.records
""",
    )


@needs_fork
def test_a_forked_child_that_leaves_the_block_ends_nothing(tmp_path: Path) -> None:
    """They never write into somebody else's buffer: it may be shared with the parent."""
    run(
        tmp_path,
        FORK
        + """
shared = mmap.mmap(-1, 4096)
collecting = collect(shared)
pid = None
with collecting:
    syscall_string("parent")
    before = shared[:]
    pid = os.fork()
    if pid:
        assert os.waitpid(pid, 0)[1] == 0
        assert shared[:] == before
        assert syscall_string("still here")
if not pid:
    status = 1
    try:
        try:
            collecting.log
        except CollectorError as error:
            assert "parent process" in str(error)
            status = 0
    finally:
        os._exit(status)
assert [r.message for r in collecting.log.records] == ["parent", "still here"]
""",
    )


@needs_fork
def test_a_fork_while_another_thread_writes_leaves_no_lock_behind(tmp_path: Path) -> None:
    run(
        tmp_path,
        FORK
        + """
import signal, threading, warnings
warnings.simplefilter("ignore", DeprecationWarning)  # fork with threads is the point
inside, go = threading.Event(), threading.Event()
class Slow(LogBuffer):
    def string(self, text):
        inside.set()
        assert go.wait(60)
        return super().string(text)
log = Slow(4096)
with collect() as guarded, collect(log):
    held = threading.Event()
    def hold():
        with guarded.guard.lock:
            held.set()
            assert go.wait(60)
    holder = threading.Thread(target=hold)
    holder.start()
    assert held.wait(60)
    thread = threading.Thread(target=carry(syscall_string), args=["slow"])
    thread.start()
    assert inside.wait(60)
    def child():
        assert syscall_string("child") is False
        with collect() as mine:
            assert syscall_string("mine")
        signal.alarm(60)
        assert guarded.string("x")
    in_child(child)
    go.set()
    thread.join()
    holder.join()
assert len(tlvlog.decode(log.finish()).records) == 1
""",
    )


@needs_fork
def test_a_registration_stays_with_the_parent(tmp_path: Path) -> None:
    run(
        tmp_path,
        FORK
        + """
@syscall_entry
def syscall():
    return syscall_string("said")
register_log(4096)
assert syscall()
def child():
    assert last_log() is None
    assert not syscall()
    assert not unregister_log()
    register_log(4096)
    assert syscall() and len(last_log().records) == 1
in_child(child)
assert len(last_log().records) == 1
""",
    )


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_a_process_of_multiprocessing_has_no_log(tmp_path: Path, method: Any) -> None:
    import multiprocessing

    if method not in multiprocessing.get_all_start_methods():
        pytest.skip(f"this platform has no start method {method}")
    run(
        tmp_path,
        f"""
import multiprocessing
from tlvlog import *

def work(queue):
    first = syscall_string("child")
    own = collect()
    with own:
        second = syscall_string("child")
    queue.put((first, second, [r.message for r in own.log.records]))

if __name__ == "__main__":
    context = multiprocessing.get_context({method!r})
    queue = context.SimpleQueue()
    collecting = collect()
    with collecting:
        process = context.Process(target=work, args=[queue])
        process.start()
        assert queue.get() == (False, True, ["child"])
        process.join()
        assert syscall_string("parent")
    assert process.exitcode == 0
    assert [r.message for r in collecting.log.records] == ["parent"]
""",
    )


@needs_fork
def test_a_fork_inside_a_task_gives_the_child_none(tmp_path: Path) -> None:
    run(
        tmp_path,
        FORK
        + """
import asyncio
async def main():
    collecting = collect()
    with collecting:
        def child():
            assert syscall_string("child") is False
            with collect():
                assert syscall_string("child")
        in_child(child)
        await asyncio.sleep(0)
        assert syscall_string("parent")
    return collecting.log
assert len(asyncio.run(main()).records) == 1
""",
    )
