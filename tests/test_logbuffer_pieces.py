"""LogBuffer: a string written in pieces, and what finish() ends."""

from __future__ import annotations

import sys
import tracemalloc
from typing import Any

import pytest

import tlvlog
from tlvlog import CollectorError, EncodeError, LogBuffer, String

KEEPS = ("head", "tail", "severity")


def texts(data: Any) -> Any:
    return [record.message for record in tlvlog.decode(data, byte_order="host").records]


# Pieces ---------------------------------------------------------------------


def test_pieces_take_their_place_at_the_end() -> None:
    log = LogBuffer(100)
    with log.open_string() as string:
        string.write("one ")
        log.string("between")
        string.write(b"line")
    assert string.kept is True
    assert texts(log.finish()) == ["between", "one line"]


def test_one_string_may_be_open() -> None:
    log = LogBuffer(100)
    with log.open_string(), pytest.raises(CollectorError, match="open already"):
        log.open_string()
    other = log.open_string()
    with log.open_string(), pytest.raises(CollectorError, match="open already"):
        other.__enter__()
    with other:
        other.write("second")
    with pytest.raises(CollectorError, match="written already"):
        other.__enter__()
    assert texts(log.finish()) == ["", "", "second"]


def test_an_exception_gives_the_string_up() -> None:
    log = LogBuffer(100)
    string = log.open_string()

    def fail() -> None:
        with string:
            string.write("half")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert string.kept is False
    assert (log.num_truncations, log.true_size) == (1, 8 + 10)
    with pytest.raises(CollectorError, match="not open"):
        string.write("more")
    assert texts(log.finish()) == []


def test_a_wrong_piece_is_refused() -> None:
    log = LogBuffer(100)
    with log.open_string() as string:
        string.write("a")
        with pytest.raises(EncodeError, match="text expected"):
            string.write(5)  # type: ignore[arg-type]
        string.write("b")
    assert texts(log.finish()) == ["ab"]


def test_finish_gives_an_open_string_up() -> None:
    log = LogBuffer(100)
    with log.open_string() as string:
        string.write("half")
        assert texts(log.finish()) == []
        with pytest.raises(CollectorError, match="not open"):
            string.write("more")
    assert string.kept is False
    assert log.num_truncations == 1


def test_reset_forgets_an_open_string() -> None:
    log = LogBuffer(100)
    with log.open_string() as string:
        string.write("half")
        log.reset()
    assert string.kept is False
    assert (log.num_truncations, log.true_size) == (0, 8)
    assert log.string("new")
    assert texts(log.finish()) == ["new"]


@pytest.mark.parametrize("keep", KEEPS)
def test_a_string_larger_than_the_room(keep: Any) -> None:
    """It is given up like any such record, and its pieces take no memory."""
    log = LogBuffer(8 + 21, keep=keep)
    log.string("first")
    tracemalloc.start()
    with log.open_string() as string:
        for _ in range(1000):
            string.write("x" * 1000)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 20_000
    assert string.kept is False
    assert log.true_size == 11 + 6 + 1_000_000 + 8
    assert log.string("last") is (keep != "head")


# The end --------------------------------------------------------------------


@pytest.mark.parametrize("buffer", [100, None])
def test_use_after_finish(buffer: Any) -> None:
    log = LogBuffer(buffer)
    log.string("one")
    data = log.finish()
    assert log.finished
    for use in (
        lambda: log.string("x"),
        lambda: log.append(String("x")),
        lambda: log.error(-1),
        log.open_string,
    ):
        with pytest.raises(CollectorError, match="finished"):
            use()
    assert log.finish() == data
    assert log.true_size == 17
    log.reset()
    assert not log.finished
    assert log.string("x") is (buffer is not None)


def test_byte_order() -> None:
    little, big = (LogBuffer(64, byte_order=order) for order in ("little", "big"))
    for log in (little, big):
        log.string("hi")
    assert little.finish().hex() == "010002000000" + "6869" + "020002000000" + "0000"
    assert big.finish().hex() == "000100000002" + "6869" + "000200000002" + "0000"
    assert LogBuffer(8).byte_order == sys.byteorder


def test_keep_says_the_rule() -> None:
    assert [LogBuffer(8, keep=keep).keep for keep in KEEPS] == list(KEEPS)  # type: ignore[arg-type]
    assert LogBuffer(8).keep == "severity"
