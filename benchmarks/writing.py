"""LogBuffer and the collector."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

import tlvlog
from tlvlog import String
from tlvlog.collector import syscall
from tlvlog.writing.logbuffer import KeepRule, LogBuffer

from .harness import Row

try:
    import picologging
    from picologging.handlers import MemoryHandler
except ImportError:  # it is not built for this Python
    picologging = None

_RULES: Final[tuple[KeepRule, ...]] = ("head", "tail", "severity")
_CALLS = 20_000
_TEXT = String("R3 invalid mem access 'scalar'")


def _appends(keep: KeepRule, capacity: int, count: int) -> None:
    log = LogBuffer(capacity, keep=keep)
    for _ in range(count):
        log.append(_TEXT)


class _FewRecords:
    """Logs that get ten records each; made before the time is taken."""

    def __init__(self, keep: KeepRule, count: int) -> None:
        self._new = partial(LogBuffer, 4096, keep=keep)
        self._count = count
        self._logs: list[LogBuffer] = []

    def prepare(self) -> None:
        self._logs = [self._new() for _ in range(self._count // 10)]

    def append(self) -> None:
        for log in self._logs:
            for _ in range(10):
                log.append(_TEXT)


def rows() -> Iterator[Row]:
    """The rows of the writing half."""
    yield from _appending()
    yield from _without_a_log()
    yield from _with_a_log()


def _appending() -> Iterator[Row]:
    count = 20_000
    for keep in _RULES:
        yield Row(
            f"append, {keep}, 16 MiB of capacity",
            "512 bytes of capacity",
            partial(_appends, keep, 16 << 20, count),
            partial(_appends, keep, 512, count),
            2,
            count,
            "append",
            rounds=7,
        )
        few = _FewRecords(keep, 1_000_000)
        yield Row(
            f"append, {keep}, 1,000,000 records",
            "10 records",
            partial(_appends, keep, 4096, 1_000_000),
            few.append,
            2,
            1_000_000,
            "append",
            rounds=2,
            prepare=few.prepare,
        )


def _calls(say: Callable[..., object]) -> Callable[[], None]:
    def work() -> None:
        for _ in range(_CALLS):
            say("insn %d of %d: %s", 3, 9, "x")

    return work


def _without_a_log() -> Iterator[Row]:
    idle = _calls(tlvlog.syscall_string)

    def empty() -> None:
        for _ in range(_CALLS):
            isinstance("insn %d of %d: %s", str)

    if picologging is not None:
        quiet = picologging.getLogger("tlvlog.benchmark.quiet")
        quiet.setLevel(picologging.ERROR)
        peer = _calls(quiet.info)
        yield Row("syscall_string, no log", "picologging, off", idle, peer, 0.6, _CALLS)
    yield Row("syscall_string, no log", "isinstance, in C", idle, empty, 1.2, _CALLS)


def _with_a_log() -> Iterator[Row]:
    buffer = bytearray(1 << 20)  # a caller's own, used for one call after the other

    def active(say: Callable[..., object]) -> Callable[[], None]:
        work = _calls(say)

        def call() -> None:
            with tlvlog.collect(buffer):
                work()

        return call

    ours = active(tlvlog.syscall_string)

    def percent() -> None:
        fmt = "insn %d of %d: %s"
        args = (3, 9, "x")
        for _ in range(_CALLS):
            fmt % args

    yield Row("syscall_string, log active", "the % operator", ours, percent, 0.4, _CALLS)
    if picologging is None:
        print("writing: picologging is not installed: left out", file=sys.stderr)
        return
    logger = picologging.getLogger("tlvlog.benchmark")
    logger.setLevel(picologging.DEBUG)
    logger.addHandler(MemoryHandler(1 << 30, flushLevel=100))
    said = _calls(logger.info)

    def pico() -> None:
        said()
        logger.handlers[0].buffer.clear()

    yield Row("syscall_string, log active", "picologging, MemoryHandler", ours, pico, 0.1, _CALLS)
    pure = active(syscall.syscall_string)
    yield Row("syscall_string, pure Python", "picologging, MemoryHandler", pure, pico, None, _CALLS)
