"""TextLog: captured kernel buffers, a slow model, and what it refuses."""

from __future__ import annotations

import errno
import hashlib
import json
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from tests.text_model import TextModel
from tlvlog.codec.records import String
from tlvlog.errors import CollectorError, EncodeError
from tlvlog.writing.textlog import TextLog, records_text, text_records

CAPTURED = json.loads((Path(__file__).parent / "data/kernel/verifier-log.json").read_text())


def name_of(case: Any) -> Any:
    return f"{case['stream']}-{case['log_level']}-{case['log_size']}"


@pytest.mark.parametrize("case", CAPTURED["cases"], ids=name_of)
def test_captured(case: Any) -> None:
    """What the kernel left for these operations is what we leave, to the last byte."""
    size = case["log_size"]
    buffer = bytearray(bytes.fromhex(CAPTURED["prefill"]) * size)
    log = TextLog(buffer, level=case["log_level"])
    for what, argument in CAPTURED["streams"][case["stream"]]:
        log.append(argument) if what == "append" else log.reset(argument)
    error, true_size = log.finish()
    assert true_size == case["log_true_size"]
    assert hashlib.sha256(buffer).hexdigest() == case["buf_sha256"]
    assert bytes(buffer) == bytes.fromhex(case.get("buf_hex", buffer.hex()))
    # Without ENOSPC the call's own errno is reported.
    assert (error == errno.ENOSPC) == (case["result"] == "ENOSPC")
    assert error in (0, errno.ENOSPC)


def test_captured_probe() -> None:
    """Without a buffer the size is the same and nothing else happens."""
    for stream, operations in CAPTURED["streams"].items():
        log = TextLog(None, level=1)
        for what, argument in operations:
            log.append(argument) if what == "append" else log.reset(argument)
        expected = {c["log_true_size"] for c in CAPTURED["cases"] if c["stream"] == stream}
        assert {log.finish()[1]} == expected
        assert log.finish()[0] == 0
        assert log.buffer is None
        assert log.text == ""


messages = st.one_of(
    st.binary(max_size=12),
    st.text("ab\n;é", max_size=12).map(str.encode),
    st.integers(1000, 1100).map(lambda n: bytes(ord("a") + i % 26 for i in range(n))),
)


class LikeTheModel(RuleBasedStateMachine):
    """Appends, resets and faults in any order leave what the slow model leaves."""

    @initialize(
        size=st.one_of(st.integers(0, 40), st.integers(900, 2300)),
        level=st.sampled_from([1, 2, 3, 4, 7, 9, 10, 15]),
        fill=st.integers(0, 255),
    )
    def start(self, size: Any, level: Any, fill: Any) -> None:
        self.whole = bytearray([fill]) * (size + 16)
        self.behind = bytes(self.whole[size:])
        self.size = size
        self.log = TextLog(self.whole if size else None, size=size, level=level)
        self.model = TextModel(bytes(self.whole[:size]) if size else None, level)
        self.positions = [0]
        self.faulted = False

    @rule(message=messages, as_text=st.booleans())
    def append(self, message: Any, as_text: Any) -> None:
        given = message.decode("utf-8", "surrogateescape") if as_text else message
        self.log.append(given)
        self.model.append(message)
        self.positions.append(self.log.position)

    @rule(choice=st.integers(0, 1 << 16))
    def reset(self, choice: Any) -> None:
        """To where a message began, as the verifier does, or to any byte before."""
        reached = [p for p in self.positions if p <= self.log.position]
        place = reached[choice % len(reached)] if choice % 3 else choice % (self.log.position + 1)
        self.log.reset(place)
        self.model.reset(place)

    @precondition(lambda self: not self.faulted and len(self.positions) > 4)
    @rule()
    def fault(self) -> None:
        self.faulted = True
        self.log.fault()
        self.model.fault()

    @invariant()
    def same(self) -> None:
        if not hasattr(self, "log"):
            return
        assert self.log.position == self.model.length
        assert self.whole[self.size :] == self.behind
        if self.model.cells is not None:
            assert bytes(self.whole[: self.size]) == bytes(self.model.cells)

    def teardown(self) -> None:
        if not hasattr(self, "log"):
            return
        assert self.log.finish() == self.model.finish()
        assert self.log.finish() == self.log.finish()
        self.same()


TestLikeTheModel = LikeTheModel.TestCase
TestLikeTheModel.settings = settings(max_examples=150, stateful_step_count=25, deadline=None)


@given(st.lists(messages, min_size=1, max_size=8), st.integers(1, 60), st.sampled_from([1, 9]))
def test_no_reset_keeps_one_end(parts: Any, size: Any, level: Any) -> None:
    """Without a reset a rotating log is the last bytes of the text, a fixed one the first."""
    whole = b"".join(part[:1023].split(b"\0")[0] for part in parts)
    log = TextLog(bytearray(size), level=level)
    for part in parts:
        log.append(part)
    error, true_size = log.finish()
    room = size - 1
    kept = whole[:room] if level == 9 else whole[max(len(whole) - room, 0) :]
    assert bytes(log.buffer).split(b"\0")[0] == kept  # type: ignore[arg-type]
    assert true_size == len(whole) + 1
    assert error == (errno.ENOSPC if len(whole) > room else 0)


def test_fault_comes_first() -> None:
    """EFAULT wins over ENOSPC, the size stays exact, what was written stays."""
    for level in (1, 9):
        buffer = bytearray(b"\xaa" * 4)
        log = TextLog(buffer, level=level)
        log.append("ab")
        log.fault()
        log.append("cdefgh")
        log.reset(0)
        assert log.finish() == (errno.EFAULT, 9)
        assert buffer == b"ab\0\xaa"
        assert log.text == "ab"


def test_fault_without_buffer() -> None:
    """A probe has nothing to fault on."""
    log = TextLog(None, level=2)
    log.append("ab")
    log.fault()
    assert log.finish() == (0, 3)


def test_level_zero() -> None:
    """Level 0 logs nothing and ends well."""
    log = TextLog(None, level=0)
    log.append("ab")
    log.reset(0)
    assert log.position == 0
    assert log.finish() == (0, 0)


@pytest.mark.parametrize("level", [1, 9])
def test_true_size_saturates(level: Any) -> None:
    """The needed size stops at UINT_MAX, positions go on."""
    log = TextLog(bytearray(8), level=level)
    log._end = 0xFFFFFFFF - 3
    log._start = log._end - 2 if level == 1 else 0
    log.append("ab")
    assert log._needed == 0xFFFFFFFF
    log.append("cdef")
    assert log.position == 0xFFFFFFFF + 3
    assert log.finish() == (errno.ENOSPC, 0xFFFFFFFF)


def test_message_is_cut() -> None:
    """One append is one kernel message: 1023 bytes, in bytes and not characters."""
    for message, kept in (
        ("x" * 1023, b"x" * 1023),
        ("x" * 1024, b"x" * 1023),
        ("é" * 600, ("é" * 511).encode() + b"\xc3"),
        (b"\xff" * 2000, b"\xff" * 1023),
        ("ab\0cd", b"ab"),
        (b"\0cd", b""),
        (memoryview(b"abc"), b"abc"),
    ):
        log = TextLog(bytearray(4096))
        log.append(message)
        assert log.position == len(kept)
        assert log.finish() == (0, len(kept) + 1)
        assert bytes(log.buffer) == kept + bytes(4096 - len(kept))  # type: ignore[arg-type]
        assert log.text.encode("utf-8", "surrogateescape") == kept


@pytest.mark.parametrize(
    "text", [None, 5, "\ud800", pytest.param(object(), id="object")], ids=ascii
)
def test_append_refuses(text: Any) -> None:
    """What is neither text nor bytes is an error, and nothing is written."""
    buffer = bytearray(b"\xaa" * 8)
    log = TextLog(buffer)
    with pytest.raises(EncodeError):
        log.append(text)
    assert buffer == b"\xaa" * 8
    assert log.finish() == (0, 0)


@pytest.mark.parametrize("place", [3, -1, "1", 1.0, None])
def test_reset_refuses(place: Any) -> None:
    """A position that was never reached is an error; the kernel warns and does nothing."""
    buffer = bytearray(8)
    log = TextLog(buffer)
    log.append("ab")
    with pytest.raises(EncodeError):
        log.reset(place)
    assert log.position == 2
    assert bytes(buffer) == b"ab" + bytes(6)


def test_after_the_end() -> None:
    """A finished log takes no more, and says so; its verdict stays."""
    log = TextLog(bytearray(8))
    log.append("ab")
    verdict = log.finish()
    for change in (lambda: log.append("c"), lambda: log.reset(0), log.fault):
        with pytest.raises(CollectorError):
            change()  # type: ignore[no-untyped-call]
    assert log.finish() == verdict
    assert log.text == "ab"


def test_nothing_written_is_no_text() -> None:
    """What lay in the buffer before is not a log."""
    log = TextLog(bytearray(b"stale"))
    assert log.text == ""
    assert log.finish() == (0, 0)
    assert log.text == ""


@pytest.mark.parametrize("size", [(1 << 16) * 3 + 7, (1 << 17), (1 << 17) + 1])
def test_long_rotation(size: Any) -> None:
    """The final rotation is the same for a buffer of many pieces."""
    parts = [f"{number:06}".encode() * 170 for number in range(size // 1000 + 20)]
    whole = b"".join(parts)
    log = TextLog(bytearray(size))
    for part in parts:
        log.append(part)
    assert log.finish() == (errno.ENOSPC, len(whole) + 1)
    assert bytes(log.buffer) == whole[-(size - 1) :] + b"\0"  # type: ignore[arg-type]


def test_rotation_takes_no_memory_that_grows() -> None:
    """Turning four megabytes round takes a fraction of that beside them."""
    log = TextLog(bytearray(1 << 22))
    log._end = log._start = 12345
    log.append("x")
    tracemalloc.start()
    log.finish()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 1 << 20


def test_text_of_a_large_buffer() -> None:
    """The text ends at its NUL, wherever that is and whatever is behind."""
    for length in (0, 65535, 65536, 65537, 200_000):
        buffer = bytearray(b"s" * 300_000)
        log = TextLog(buffer, level=9)
        for start in range(0, length, 1000):
            log.append("t" * min(1000, length - start))
        log.append("")
        assert log.finish() == (0, length + 1)
        assert log.text == "t" * length
        assert text_records(buffer) == ([String("t" * length)] if length else [])


lines = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])).map(
    lambda text: text.replace("x", "\n")
)


@given(st.one_of(lines, st.binary().map(lambda b: b.replace(b"\0", b"\n"))))
def test_text_to_records_and_back(text: Any) -> None:
    """A text becomes one STRING a line, and those become the same text."""
    plain = text if isinstance(text, str) else text.decode("utf-8", "surrogateescape")
    records = text_records(text)
    assert records_text(records) == plain
    assert len(records) == plain.count("\n") + (not plain.endswith("\n") and plain != "")
    assert all("\n" not in record.message[:-1] for record in records)


@given(st.lists(messages, max_size=6), st.integers(1, 80), st.sampled_from([1, 9]))
def test_log_to_records_and_back(parts: Any, size: Any, level: Any) -> None:
    """Whatever a log holds, its buffer and its text give the same records, and they its text."""
    log = TextLog(bytearray(size), level=level)
    for part in parts:
        log.append(part)
    log.finish()
    assert text_records(log.buffer) == text_records(log.text)  # type: ignore[arg-type]
    assert records_text(text_records(log.buffer)) == log.text  # type: ignore[arg-type]


def test_records_by_example() -> None:
    """Only a newline ends a line, and the last may lack it."""
    assert text_records("") == []
    assert text_records("\n") == [String("\n")]
    assert text_records("a\r\nb\x0bc\u2028d") == [String("a\r\n"), String("b\x0bc\u2028d")]
    assert text_records(b"a\n\xffb\n\0stale\n") == [String("a\n"), String("\udcffb\n")]
    assert records_text([String("a"), String("b\n"), String("c")]) == "a\nb\nc"
    assert records_text([]) == ""
