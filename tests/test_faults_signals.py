"""Exceptions and reports out of signal handlers, in the middle of the code that writes a log."""

from __future__ import annotations

import contextvars
import itertools
import signal
from collections.abc import Callable

import pytest

import tlvlog
from tests.interrupting import Event, Interruption, interrupt, interrupted, numbers
from tlvlog.collector.call import OPEN_CALLS

KEEPS = ("head", "tail", "severity")
GUARD = b"\x5a" * 32
# What the record says that an exception comes in.
UNCERTAIN = 99999


class Watched:
    """A log between guards, and what was appended to it."""

    def __init__(self, keep: str, capacity: int, *, loss: bool = False) -> None:
        self.memory = bytearray(GUARD + b"\xa5" * capacity + GUARD)
        self.capacity = capacity
        view = memoryview(self.memory)[len(GUARD) : len(GUARD) + capacity]
        self.log = tlvlog.LogBuffer(view, keep=keep, loss=loss)  # type: ignore[arg-type]
        self.appended = 0

    def fill(self, count: int) -> None:
        """Append records of every severity and many sizes."""
        for number in range(count):
            if number % 4 == 3:
                severity = ("error", "warning", "info")[number % 3]
                self.log.error(-number, severity=severity, object="x" * (number % 7))
            else:
                self.log.string(f"{self.appended} " + "y" * (number % 29))
            self.appended += 1

    def check(self, uncertain: int) -> tlvlog.Log:
        """End the log: it is whole, and counts everything but what is not certain."""
        data = bytes(self.log.finish())
        assert self.memory[: len(GUARD)] == self.memory[-len(GUARD) :] == GUARD
        assert len(data) <= self.capacity
        found = tlvlog.decode(data)
        assert (found.state, found.size) == ("complete", len(data))
        records = [record for record in found.records if record.name != "loss"]
        count = len(records) + found.num_truncations
        assert self.appended <= count <= self.appended + uncertain
        texts = [int(r.message.split()[0]) for r in records if r.name == "string"]
        plain = [number for number in texts if number != UNCERTAIN]
        assert plain == sorted(set(plain))
        assert self.log.finish() == data
        return found


def in_pieces(log: tlvlog.LogBuffer) -> None:
    with log.open_string() as string:
        string.write("99999 in ")
        string.write("pieces")


CALLS: dict[str, Callable[[tlvlog.LogBuffer], object]] = {
    "string": lambda log: log.string("99999 " + "z" * 40),
    "error": lambda log: log.error(-22, "bpf.register-not-readable", arguments=[3]),
    "pieces": in_pieces,
    "finish": lambda log: log.finish(),
}


@pytest.mark.parametrize("filled", [0, 9, 40])
@pytest.mark.parametrize("what", CALLS)
@pytest.mark.parametrize("keep", KEEPS)
def test_an_exception_between_any_two_steps(keep: str, what: str, filled: int) -> None:
    """The record that it comes in is kept, counted, or neither; all others are as without it."""
    for number in numbers():
        watched = Watched(keep, 600, loss=filled == 9)
        watched.fill(filled)
        if not interrupted(lambda: CALLS[what](watched.log), interrupt, number):  # noqa: B023
            break
        if not watched.log.finished:
            watched.fill(50 if number % 2 else 3)
        found = watched.check(uncertain=int(what != "finish"))
        texts = [r.message for r in found.records if r.name == "string"]
        assert all(
            text in ("99999 " + "z" * 40, "99999 in pieces") or text.split()[0] != "99999"
            for text in texts
        )
    assert number > 30


@pytest.mark.parametrize("event", ["line", "opcode"])
def test_an_exception_in_a_second_attempt(event: Event) -> None:
    """What was left half done is brought to its end, also if that is interrupted as well."""
    for number in range(0, 400, 7):
        for again in range(0, 120, 9):
            watched = Watched("severity", 600)
            watched.fill(40)
            for place in (number, again):
                interrupted(
                    lambda: watched.log.string(f"{UNCERTAIN} " + "z" * 100),  # noqa: B023
                    interrupt,
                    place,
                    event,
                )
            watched.fill(20)
            watched.check(uncertain=2)


def block(
    collecting: tlvlog.collector.syscall.Collector[tlvlog.LogBuffer], said: list[str]
) -> None:
    """Report in every way, and remember what was said."""
    with collecting as log:
        for count in range(3):
            said += [f"block é{count}"] * tlvlog.syscall_string("block %s", f"é{count}")
        log.string("own")
        said.append("own")
        if tlvlog.syscall_error(-5, "core.no-such-reason"):
            said.append("error")
        with log.open_string() as string:
            string.write("pieces")
        said.append("pieces")


def test_a_handler_that_reports() -> None:
    """Wherever it comes: in the log if the answer was True, not if it was False."""
    answers = set()
    for number in numbers():
        collecting = tlvlog.collect(4096)
        said: list[str] = []

        def handler(said: list[str] = said) -> None:
            answer = tlvlog.syscall_string("handler %s", "é")
            answers.add(answer)
            if answer:
                said.append("handler é")

        done = contextvars.copy_context().run(
            interrupted,
            lambda: block(collecting, said),  # type: ignore[arg-type]  # noqa: B023
            handler,
            number,
        )
        texts = [r.message if r.name == "string" else "error" for r in collecting.log.records]
        assert sorted(texts) == sorted(said)
        assert collecting.log.num_truncations == 0
        if not done:
            break
    assert answers == {True, False}
    assert number > 400


@pytest.mark.parametrize("event", ["line", "opcode"])
def test_an_exception_in_a_call_that_collects(event: Event) -> None:
    """Its log ends with the block, or says that it did not; the next call collects as ever."""
    ended = set()
    for number in numbers():
        collecting = tlvlog.collect(4096)
        said: list[str] = []
        context = contextvars.copy_context()
        done = context.run(interrupted, lambda: block(collecting, said), interrupt, number, event)  # type: ignore[arg-type]  # noqa: B023
        try:
            found = collecting.log
        except tlvlog.CollectorError:
            ended.add(False)
            # On the way in or out of the block; leaving it again ends it.
            context.run(collecting.__exit__, None, None, None)
        else:
            ended.add(True)
            texts = [r.message if r.name == "string" else "error" for r in found.records]
            assert len(texts) + found.num_truncations - len(said) in (0, 1)
            assert [text for text in texts if text in said] == said
        OPEN_CALLS.clear()
        again: list[str] = []
        following = tlvlog.collect(4096)
        contextvars.copy_context().run(block, following, again)  # type: ignore[arg-type]
        assert len(following.log.records) == len(again) == 6
        if not done:
            break
    assert True in ended


@pytest.mark.parametrize("keep", KEEPS)
def test_signals_that_raise(keep: str) -> None:
    """A timer whose handler raises, again and again: the log stays whole and counts."""

    def handler(*_: object) -> None:
        raise Interruption

    before = signal.signal(signal.SIGALRM, handler)
    watched = Watched(keep, 3000, loss=True)
    came = 0
    try:
        while came < 150:
            try:
                signal.setitimer(signal.ITIMER_REAL, 0.0005 + came % 10 * 0.00007)
                for number in itertools.count():
                    watched.log.string(f"{watched.appended} " + "y" * (number % 60))
                    watched.appended += 1
            except Interruption:
                came += 1
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    found = tlvlog.decode(watched.log.finish())
    assert watched.memory[: len(GUARD)] == watched.memory[-len(GUARD) :] == GUARD
    assert found.state == "complete"
    *kept, loss = found.records
    assert isinstance(loss, tlvlog.Loss)
    # An exception may come when its append has done everything but return.
    assert watched.appended <= len(kept) + loss.dropped_records <= watched.appended + came
