"""The collector in a process of its own: what it loads, and what it can do without."""

from __future__ import annotations

from tests.collecting import run_python


def test_asyncio_is_not_imported() -> None:
    code = """
import sys, tlvlog
with tlvlog.collect() as log:
    assert tlvlog.syscall_string("x") and tlvlog.syscall_error(-1)
print("asyncio" in sys.modules)
"""
    assert run_python("-c", code) == "False\n"


def test_asyncio_imported_in_the_middle_of_a_call_is_noticed() -> None:
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
    run_python("-c", code)


def test_a_half_imported_asyncio_has_no_tasks() -> None:
    code = """
import sys, types, tlvlog
sys.modules["asyncio"] = types.ModuleType("asyncio")
with tlvlog.collect():
    assert tlvlog.syscall_string("x")
"""
    run_python("-c", code)


def test_a_platform_without_fork_can_import_it() -> None:
    code = """
import os
del os.fork, os.register_at_fork
import tlvlog
with tlvlog.collect():
    assert tlvlog.syscall_string("x")
"""
    run_python("-c", code)


def test_a_thread_that_is_started_inside_an_append_waits_for_no_lock() -> None:
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
    run_python("-c", code)
