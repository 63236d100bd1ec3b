"""TextLog: the buffers and arguments it takes, and those it refuses."""

from __future__ import annotations

import array
import ctypes
import errno
import mmap
from typing import Any

import pytest

from tlvlog.errors import CapacityError, CollectorError
from tlvlog.writing.textlog import TextLog

CAPACITY_MAX = 0xFFFFFFFF >> 2


def test_check() -> None:
    """The kernel's four conditions, each at its edge."""
    bad = errno.EINVAL
    assert TextLog.check(False, 0, 0) == 0
    for level in range(1, 16):
        assert TextLog.check(False, 0, level) == 0
        assert TextLog.check(True, 1, level) == 0
        assert TextLog.check(True, CAPACITY_MAX, level) == 0
        assert TextLog.check(True, CAPACITY_MAX + 1, level) == bad
        assert TextLog.check(True, 0, level) == bad
        assert TextLog.check(False, 1, level) == bad
    assert TextLog.check(True, 1, 0) == bad
    for level in (16, 17, 32, 1 << 31, -1):
        assert TextLog.check(True, 1, level) == bad
        assert TextLog.check(False, 0, level) == bad
    assert TextLog.check(True, -1, 1) == bad
    assert TextLog.check(True, "1", 1) == bad  # type: ignore[arg-type]
    assert TextLog.check(True, 1, None) == bad  # type: ignore[arg-type]


REFUSED = [
    ({"level": 0}, 8),
    ({"level": 16}, 8),
    ({"level": -1}, 8),
    ({"size": 0}, 8),
    ({"size": 9}, 8),
    ({"size": -1}, 8),
    ({"size": CAPACITY_MAX + 1}, 8),
    ({"size": "8"}, 8),
    ({"level": 1.5}, 8),
    ({}, 0),
]


@pytest.mark.parametrize(("arguments", "count"), REFUSED, ids=str)
def test_refused_arguments(arguments: Any, count: Any) -> None:
    """A refused log raises with the call's errno and leaves the buffer as it was."""
    buffer = bytearray(b"\xaa" * count)
    with pytest.raises(CapacityError) as caught:
        TextLog(buffer, **arguments)
    assert caught.value.errno == errno.EINVAL
    assert buffer == b"\xaa" * count


@pytest.mark.parametrize(
    ("buffer", "arguments", "text"),
    [
        (bytearray(8), {"size": 0}, "a buffer of no bytes"),
        (None, {"size": 3}, "3 bytes without a buffer"),
        (bytearray(8), {"level": 0}, "a buffer at level 0"),
        (bytearray(8), {"level": 16}, "level 16 has bits"),
        (bytearray(8), {"size": 9}, "the buffer has 8 bytes, the size says 9"),
    ],
)
def test_what_is_refused_is_said(buffer: Any, arguments: Any, text: Any) -> None:
    with pytest.raises(CapacityError, match=text):
        TextLog(buffer, **arguments)


def test_refused_without_buffer() -> None:
    """A size or unknown level bits without a buffer are refused too."""
    for arguments in ({"size": 1}, {"level": 16}, {"level": -1}):
        with pytest.raises(CapacityError):
            TextLog(None, **arguments)


@pytest.mark.parametrize(
    "buffer",
    [b"12345678", memoryview(b"12345678"), memoryview(bytearray(16))[::2], "text", 64, object()],
    ids=["bytes", "readonly", "strided", "str", "int", "object"],
)
def test_refused_buffers(buffer: Any) -> None:
    """What cannot be written as one run of bytes is refused by name."""
    with pytest.raises(CapacityError):
        TextLog(buffer)


def test_released_before() -> None:
    """A view that was released already is refused."""
    view = memoryview(bytearray(8))
    view.release()
    with pytest.raises(CapacityError):
        TextLog(view)


def test_released_under_us() -> None:
    """A view released while the log is open makes every change an error, not a write."""
    backing = bytearray(8)
    view = memoryview(backing)
    log = TextLog(view)
    log.append("ab")
    before = bytes(backing)
    view.release()
    for change in (lambda: log.append("cd"), lambda: log.reset(0), log.finish):
        with pytest.raises(CollectorError):
            change()
    with pytest.raises(CollectorError):
        log.buffer  # noqa: B018
    with pytest.raises(CollectorError):
        log.text  # noqa: B018
    assert backing == before
    assert log.position == 2


def test_resized_under_us() -> None:
    """An open log holds its buffer; afterwards a buffer that shrank is an error."""
    buffer = bytearray(8)
    log = TextLog(buffer)
    log.append("ab")
    with pytest.raises(BufferError):
        buffer.clear()
    log.finish()
    assert log.text == "ab"
    del buffer[4:]
    with pytest.raises(CollectorError):
        log.text  # noqa: B018


def test_mapping_can_be_closed() -> None:
    """After the end the log holds nothing that keeps a mapping open."""
    with mmap.mmap(-1, 4096) as memory:
        log = TextLog(memory, size=64)
        log.append("x" * 100)
        assert log.finish() == (errno.ENOSPC, 101)
        assert memory[:64] == b"x" * 63 + b"\0"
        assert memory[64:] == bytes(4096 - 64)
    with pytest.raises(CollectorError):
        log.text  # noqa: B018


@pytest.mark.parametrize(
    "make",
    [
        bytearray,
        lambda n: memoryview(bytearray(n)),
        lambda n: mmap.mmap(-1, n),
        lambda n: (ctypes.c_ubyte * n)(),
        lambda n: (ctypes.c_uint32 * (n // 4))(),
        lambda n: array.array("H", bytes(n)),
        lambda n: memoryview(bytearray(n)).cast("B", (n // 8, 8)),
    ],
    ids=["bytearray", "memoryview", "mmap", "ubyte", "uint32", "array", "two-dimensional"],
)
def test_any_buffer(make: Any) -> None:
    """Anything writable and contiguous will do, counted in bytes."""
    buffer = make(64)
    log = TextLog(buffer)
    log.append("hello\n")
    log.append("x" * 60)
    assert log.finish() == (errno.ENOSPC, 67)
    assert bytes(memoryview(buffer).cast("B") if memoryview(buffer).ndim == 1 else buffer) == (
        ("hello\n" + "x" * 60)[-63:].encode() + b"\0"
    )
    assert log.text == ("hello\n" + "x" * 60)[-63:]
