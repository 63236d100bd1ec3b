"""LogBuffer and the collector."""

from __future__ import annotations

import logging.handlers
from collections.abc import Iterator
from functools import partial

import tlvlog
from tlvlog import String
from tlvlog.logbuffer import KeepRule, LogBuffer

from .harness import Row

_CALLS = 2000


def _appends(keep: KeepRule, capacity: int, count: int) -> None:
    log = LogBuffer(capacity, keep=keep)
    record = String("R3 invalid mem access 'scalar'")
    for _ in range(count):
        log.append(record)
    log.finish()


def _empty(fmt: str, *args: object) -> bool:
    return False


def rows() -> Iterator[Row]:
    """The rows of the writing half."""
    for keep in ("head", "tail", "severity"):
        yield Row(
            f"append, {keep}, 1 MiB of capacity",
            "512 bytes of capacity",
            partial(_appends, keep, 1 << 20, _CALLS * 10),
            partial(_appends, keep, 512, _CALLS * 10),
            2,
            _CALLS * 10,
            "append",
            rounds=7,
        )

    def idle() -> None:
        for _ in range(_CALLS):
            tlvlog.syscall_string("insn %d of %d: %s", 3, 9, "x")

    def empty() -> None:
        for _ in range(_CALLS):
            _empty("insn %d of %d: %s", 3, 9, "x")

    yield Row("syscall_string, no log", "empty function", idle, empty, 1.5, _CALLS)

    def active() -> None:
        with tlvlog.collect(1 << 20):
            for _ in range(_CALLS):
                tlvlog.syscall_string("insn %d of %d: %s", 3, 9, "x")

    name, peer = _peer_logger()
    yield Row("syscall_string, log active", name, active, peer, 1, _CALLS)


def _peer_logger() -> tuple[str, partial[None]]:
    """picologging where it is installed, else the standard library's logging."""
    try:
        import picologging
        from picologging.handlers import MemoryHandler
    except ImportError:
        logger = logging.getLogger("tlvlog.benchmark")
        logger.setLevel(logging.DEBUG)
        logger.propagate = False
        logger.addHandler(logging.handlers.MemoryHandler(1 << 30, flushLevel=100))
        return "logging, MemoryHandler", partial(_log_with, logger)
    fast = picologging.getLogger("tlvlog.benchmark")
    fast.setLevel(picologging.DEBUG)
    fast.addHandler(MemoryHandler(1 << 30, flushLevel=100))
    return "picologging, MemoryHandler", partial(_log_with, fast)


def _log_with(logger: logging.Logger) -> None:
    for _ in range(_CALLS):
        logger.info("insn %d of %d: %s", 3, 9, "x")
    for handler in logger.handlers:
        handler.buffer.clear()  # type: ignore[attr-defined]
