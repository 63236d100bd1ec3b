"""LogBuffer: what it takes, refuses and gives back."""

from __future__ import annotations

import array
import ctypes
import errno
import mmap
import struct
import tracemalloc
from typing import Any

import pytest

import tlvlog
from tlvlog import CapacityError, CollectorError, EncodeError, ExtendedError, LogBuffer, String
from tlvlog.schema import Argument, Reason, Subsystem, builtin

KEEPS = ("head", "tail", "severity")
CAPACITY_MAX = builtin().constant["capacity-max"]


def texts(data: Any) -> Any:
    return [record.message for record in tlvlog.decode(data, byte_order="host").records]


# Buffers --------------------------------------------------------------------


@pytest.mark.parametrize(
    "make",
    [
        lambda: bytearray(64),
        lambda: memoryview(bytearray(80))[8:72],
        lambda: mmap.mmap(-1, 64),
        lambda: ctypes.create_string_buffer(64),
        lambda: (ctypes.c_uint32 * 16)(),
        lambda: array.array("Q", bytes(64)),
    ],
    ids=["bytearray", "memoryview", "mmap", "ctypes-chars", "ctypes-numbers", "array"],
)
def test_any_writable_buffer(make: Any) -> None:
    buffer = make()
    log = LogBuffer(buffer)
    assert log.capacity == 64
    assert log.string("hello")
    data = log.finish()
    assert isinstance(data, memoryview)
    assert bytes(memoryview(buffer).cast("B"))[: len(data)] == data
    assert texts(data) == ["hello"]


def test_own_buffer_gives_bytes() -> None:
    log = LogBuffer(64)
    log.string("hello")
    data = log.finish()
    assert isinstance(data, bytes)
    assert texts(data) == ["hello"]
    assert log.finish() is data


def test_result_cannot_be_written_to() -> None:
    assert LogBuffer(bytearray(8)).finish().readonly  # type: ignore[union-attr]


@pytest.mark.parametrize("loss", [False, True])
@pytest.mark.parametrize("kind", [int, bytearray])
def test_trailer_must_fit(kind: Any, loss: Any) -> None:
    least = 38 if loss else 8
    for capacity in range(least):
        with pytest.raises(CapacityError, match=f"not between {least}") as caught:
            LogBuffer(kind(capacity), loss=loss)
        assert caught.value.errno == errno.EINVAL
    log = LogBuffer(kind(least), loss=loss)
    assert not log.string("")
    assert len(log.finish()) == least


def test_refused_buffer_is_untouched() -> None:
    for capacity in range(8):
        buffer = bytearray(b"\xee" * capacity)
        with pytest.raises(CapacityError):
            LogBuffer(buffer)
        assert buffer == b"\xee" * capacity
    buffer = bytearray(b"\xee" * 37)
    with pytest.raises(CapacityError):
        LogBuffer(buffer, loss=True)
    with pytest.raises(ValueError, match="keep 'newest' is none of head, tail, severity"):
        LogBuffer(buffer, keep="newest")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="byte order 'native' is none of"):
        LogBuffer(buffer, byte_order="native")
    assert buffer == b"\xee" * 37


@pytest.mark.parametrize(
    ("buffer", "text"),
    [
        (-1, "a capacity of -1 bytes"),
        (CAPACITY_MAX + 1, f"a capacity of {CAPACITY_MAX + 1} bytes"),
        (1 << 80, "a capacity of "),
        (b"read-only", "the buffer is read-only"),
        (memoryview(bytearray(64))[::2], "the buffer is not contiguous"),
        ("text", "no buffer"),
        ([0] * 64, "no buffer"),
        (64.0, "no buffer"),
    ],
)
def test_refused(buffer: Any, text: Any) -> None:
    with pytest.raises(CapacityError, match=text):
        LogBuffer(buffer)


def test_buffer_beyond_the_limit() -> None:
    with mmap.mmap(-1, CAPACITY_MAX + 1) as buffer:  # never touched, so never there
        with pytest.raises(CapacityError, match="is not between"):
            LogBuffer(buffer)
        view = memoryview(buffer)[:CAPACITY_MAX]
        log = LogBuffer(view)
        assert log.capacity == CAPACITY_MAX
        del log
        view.release()


def test_first_six_bytes_are_cleared_at_once() -> None:
    buffer = bytearray(b"\xee" * 16)
    log = LogBuffer(buffer)
    assert buffer == bytes(6) + b"\xee" * 10
    assert tlvlog.decode(buffer).state == "untouched"
    log.string("")
    log.reset()
    assert buffer[:6] == bytes(6)


@pytest.mark.parametrize("make", [bytearray, lambda size: memoryview(bytearray(size))])
def test_a_dropped_log_lets_its_buffer_go(make: Any) -> None:
    """At once, not when the garbage collector comes by."""
    buffer = make(64)
    base = buffer.obj if isinstance(buffer, memoryview) else buffer
    log = LogBuffer(buffer)
    log.string("x")
    del log
    if base is not buffer:
        buffer.release()
    base.clear()  # type: ignore[union-attr]


def test_a_refused_buffer_is_let_go() -> None:
    buffer = bytearray(4)
    try:
        LogBuffer(buffer)
    except CapacityError:
        buffer.clear()
    assert not buffer


def test_buffer_cannot_be_resized_before_finish() -> None:
    buffer = bytearray(64)
    log = LogBuffer(buffer)
    with pytest.raises(BufferError):
        buffer.clear()
    log.finish()
    buffer.clear()
    with pytest.raises(CollectorError, match="shrank from 64 bytes to 0"):
        log.finish()
    with pytest.raises(CollectorError, match="shrank from 64 bytes to 0"):
        log.reset()
    buffer += bytes(100)
    log.reset()
    assert log.capacity == 64


@pytest.mark.parametrize("keep", KEEPS)
def test_released_view(keep: Any) -> None:
    view = memoryview(bytearray(64))
    log = LogBuffer(view, keep=keep)
    log.string("kept")
    view.release()
    for use in (
        lambda: log.string("x"),
        lambda: log.append(String("x")),
        log.finish,
        log.reset,
    ):
        with pytest.raises(CollectorError, match="was released"):
            use()


@pytest.mark.parametrize("is_view", [False, True])
def test_resized_ctypes_object(is_view: Any) -> None:
    """ctypes moves the memory under every view of it, and says nothing."""
    buffer = ctypes.create_string_buffer(64)
    log = LogBuffer(memoryview(buffer) if is_view else buffer)
    log.string("kept")
    ctypes.resize(buffer, 1 << 20)
    for use in (lambda: log.string("x"), log.finish, log.reset):
        with pytest.raises(CollectorError, match="was resized"):
            use()


@pytest.mark.parametrize("keep", ["tail", "severity"])
@pytest.mark.parametrize("byte", [0xFF, 0x00, 0x01, 0x7F])
def test_somebody_else_writes_to_the_buffer(keep: Any, byte: Any) -> None:
    """Whatever is done to it, the log goes on, or says so."""
    buffer = bytearray(700)
    log = LogBuffer(buffer, keep=keep)
    said = set()
    for count in range(200):
        try:
            log.string("x" * (count % 50))
            log.error(-1)
        except CollectorError as error:
            said.add(str(error))
        if count % 10 == 9:
            buffer[:] = bytes([byte]) * len(buffer)
    assert said <= {"somebody else wrote to the buffer of this log"}
    assert len(log.finish()) <= 700


@pytest.mark.parametrize("keep", ["tail", "severity"])
def test_a_record_that_somebody_else_made_too_long(keep: Any) -> None:
    buffer = bytearray(8 + 120)
    log = LogBuffer(buffer, keep=keep)
    for _ in range(20):
        log.string("")
    buffer[30:36] = struct.pack("=HI", 1, 100)  # the sixth of them, past the last
    with pytest.raises(CollectorError, match="somebody else wrote"):
        log.string("x" * 60)
    assert 8 <= len(log.finish()) <= 128


# Records --------------------------------------------------------------------


def test_records_of_every_kind() -> None:
    log = LogBuffer(200)
    assert log.string("text")
    assert log.string(b"bytes\xff")
    assert log.append(tlvlog.Unknown(0x8001, b"?"))
    assert log.error(-22, subsystem="core", field_offset=4)
    assert log.append(ExtendedError(0, severity="warning"))
    found = tlvlog.decode(log.finish(), byte_order="host")
    assert list(found.records) == [
        String("text"),
        String(b"bytes\xff"),
        tlvlog.Unknown(0x8001, b"?"),
        ExtendedError(-22, subsystem="core", field_offset=4),
        ExtendedError(0, severity="warning"),
    ]
    assert found.size == log.true_size


def test_text_is_written_as_it_is() -> None:
    log = LogBuffer(200)
    for text in ("nul\0", "\udcff", "é", "", bytearray(b"b"), memoryview(b"m")):
        assert log.string(text)  # type: ignore[arg-type]
    expected = LogBuffer(200)
    for text in (b"nul\0", b"\xff", "é".encode(), b"", b"b", b"m"):  # type: ignore[assignment]
        expected.append(String(text))  # type: ignore[arg-type]
    assert log.finish() == expected.finish()


@pytest.mark.parametrize(
    ("use", "text"),
    [
        (lambda log: log.string(5), "text expected, found int"),
        (lambda log: log.string(None), "text expected, found NoneType"),
        (lambda log: log.string("\ud800"), "lone surrogate"),
        (lambda log: log.append("text"), "a record expected, found str"),
        (lambda log: log.append(None), "a record expected"),
        (lambda log: log.error("EINVAL"), "a number expected"),
        (lambda log: log.error(-1 << 40), "does not fit s32"),
        (lambda log: log.error(-1, reason="no-such"), "no reason 'no-such'"),
        (lambda log: log.error(-1, field_offset="4"), "field-offset"),
        (lambda log: log.append(tlvlog.Unknown(0xFFFF, b"")), "is not valid"),
        (lambda log: log.append(tlvlog.Unknown(2, b"longer")), "the trailer is written by finish"),
        (lambda log: log.append(tlvlog.make_record("end")), "the end record is written for you"),
    ],
)
def test_wrong_values_leave_no_trace(use: Any, text: Any) -> None:
    buffer = bytearray(64)
    log = LogBuffer(buffer)
    log.string("kept")
    before = bytes(buffer)
    with pytest.raises(EncodeError, match=text):
        use(log)
    assert bytes(buffer) == before
    assert (log.num_truncations, log.true_size) == (0, 18)
    assert texts(log.finish()) == ["kept"]


def test_schema_explains_severities_and_names() -> None:
    from tests.logbuffer_records import SCHEMA

    log = LogBuffer(8 + 16, schema=SCHEMA)
    assert log.schema is SCHEMA
    assert log.append(tlvlog.make_record("brief-error", schema=SCHEMA, text="1234"))
    assert not log.string("x")
    assert log.num_truncations == 1
    with pytest.raises(EncodeError, match="has no such record"):
        LogBuffer(64).append(tlvlog.make_record("brief-error", schema=SCHEMA))


def test_error_takes_the_kinds_of_its_arguments_from_the_schema() -> None:
    reason = Reason(1, "drift", "{by}", arguments=(Argument("by", "s64"),))
    schema = builtin()._replace(
        name="clock", subsystems=(Subsystem(0x8001, "clock", reasons=(reason,)),)
    )
    log = LogBuffer(100, schema=schema)
    log.error(-5, subsystem="clock", reason="drift", arguments=[3])
    (found,) = tlvlog.decode(log.finish(), schema=schema).records
    assert [attribute.name for attribute in found.attributes] == ["argument-signed"]


# Counting -------------------------------------------------------------------


@pytest.mark.parametrize("keep", KEEPS)
def test_count_saturates(keep: Any) -> None:
    log = LogBuffer(38 + 6, keep=keep, loss=True)
    for _ in range(65536 + 10):
        log.string("")
    assert log.num_truncations == 65535
    found = tlvlog.decode(log.finish())
    assert found.num_truncations == 65535
    assert found.records[-1].dropped_records == 65545
    assert found.records[-1].dropped_bytes == 65545 * 6
    assert found.records[-1].true_size == 65546 * 6 + 38


@pytest.mark.parametrize("keep", KEEPS)
def test_record_larger_than_the_room(keep: Any) -> None:
    log = LogBuffer(8 + 21, keep=keep)
    assert log.string("first")
    assert not log.string("x" * 16)
    assert log.string("last") is (keep != "head")
    assert texts(log.finish()) == (["first"] if keep == "head" else ["first", "last"])


@pytest.mark.parametrize("keep", KEEPS)
def test_enospc_is_asked_for(keep: Any) -> None:
    for enospc in (False, True):
        log = LogBuffer(8 + 8, keep=keep, enospc=enospc)
        log.string("")
        assert log.errno == 0
        log.string("xx")
        log.finish()
        assert log.errno == (-errno.ENOSPC if enospc else 0)
    probe = LogBuffer(None, keep=keep, enospc=True)
    probe.string("")
    assert (probe.errno, probe.capacity) == (0, 0)


def test_enospc_changes_no_byte() -> None:
    logs = [LogBuffer(40, enospc=enospc) for enospc in (False, True)]
    for log in logs:
        for word in ("one", "two", "three", "four"):
            log.string(word)
    assert logs[0].finish() == logs[1].finish()


def test_true_size_counts_everything() -> None:
    for buffer in (8, 20, 1000, None):
        log = LogBuffer(buffer)
        for _ in range(10):
            log.string("12345")
        assert log.true_size == 10 * 11 + 8
        log.finish()
        assert log.true_size == 118


def test_no_memory_that_grows() -> None:
    """A large buffer filled many times over takes no memory beside it."""
    for keep in KEEPS:
        log = LogBuffer(bytearray(1 << 18), keep=keep)  # type: ignore[arg-type]
        tracemalloc.start()
        for count in range(30_000):
            log.string("x" * 20)
            if count % 5 == 0:
                log.error(-1, severity="warning")
        log.finish()
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < 1 << 18, keep  # the rotation's pieces; a list of the records is 200 KB
