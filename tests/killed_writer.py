"""python -m tests.killed_writer FILE CAPACITY WAY writes a log, keeping the head, for `stepper`.

FILE is as tests/c/writing.c has it.  WAY is `collector`, which the native core
serves if it is there, or `buffer`: a LogBuffer's own methods.
"""

from __future__ import annotations

import gc
import mmap
import os
import signal
import sys
from collections.abc import Callable
from pickle import PickleBuffer
from typing import Any

import tlvlog
from tests.stepping import START


def main(file: str, capacity: int, way: str) -> None:
    """Begin a log, and between two stops append to it and end it."""
    with open(file, "r+b") as opened:
        memory = mmap.mmap(opened.fileno(), 0)
    counts = memoryview(memory)[:16].cast("Q")
    # Not a memoryview, which the native core leaves to Python: it could be released.
    buffer = PickleBuffer(memoryview(memory)[START : START + capacity])
    gc.disable()
    write = _with_its_methods if way == "buffer" else _with_the_collector
    write(bytearray(capacity), [0, 0])  # so that nothing is done for the first time below
    write(buffer, counts, lambda: os.kill(os.getpid(), signal.SIGSTOP))


def _with_its_methods(buffer: Any, counts: Any, stop: Callable[[], object] = lambda: None) -> None:
    log = tlvlog.LogBuffer(buffer, keep="head")
    stop()
    for text in ("ab", ""):
        counts[0] += log.string(text)
        counts[1] += 1
    log.finish()
    stop()


def _with_the_collector(
    buffer: Any, counts: Any, stop: Callable[[], object] = lambda: None
) -> None:
    with tlvlog.collect(buffer, keep="head"):
        stop()
        for name in ("rx", "tx"):
            counts[0] += tlvlog.syscall_string("queue %s is %d deep", name, 7)
            counts[1] += 1
    stop()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), sys.argv[3])
