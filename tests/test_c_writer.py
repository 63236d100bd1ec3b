"""The generated writer in C: against LogBuffer, inside its bounds, in foreign memory."""

from __future__ import annotations

import random
import struct
from typing import Any

import pytest

import tlvlog
from tests.c_build import schema, talk
from tests.c_logs import Logs, put
from tests.c_talk import KEEPS, Answers, begin
from tests.keep_model import KeepModel
from tlvlog.writing.logbuffer import LogBuffer

pytestmark = pytest.mark.once

EINVAL = 22
ENOSPC = 28
ENOSPC_FLAG = 2


@pytest.fixture
def program(c_driver: Any) -> list[str]:
    """The driver for the garden schema on this machine."""
    return c_driver("garden")  # type: ignore[no-any-return]


def piece(text: bytes) -> bytes:
    """The command to write a piece of the open string."""
    return struct.pack("<cI", b"W", len(text)) + text


@pytest.mark.parametrize("loss", [False, True])
@pytest.mark.parametrize("keep", KEEPS)
def test_every_small_buffer(program: list[str], keep: str, loss: bool) -> None:
    """For every size 0 to 200 the log is LogBuffer's, and not a byte beside it is touched."""
    logs = Logs(schema("garden"), 11)
    cases = [(size, logs.log() + logs.log()) for size in range(201) for _ in range(8)]
    commands = []
    for size, records in cases:
        commands += [begin(size, keep, loss), *(r.command for r in records), b"F"]
    answers = Answers(talk(program, b"".join(commands)))
    for size, records in cases:
        result = answers.one("i")
        log, count, true_size, guards, _, _ = answers.finished()
        assert guards
        if 0 < size < (38 if loss else 8):
            assert (result, log) == (-EINVAL, b"")
            with pytest.raises(tlvlog.CapacityError):
                LogBuffer(size, keep=keep, loss=loss)  # type: ignore[arg-type]
            continue
        assert result == 0
        model = KeepModel(size or None, keep, loss)
        for record in records:
            model.append(record.wire["little"], record.severity)
        assert (log, count, true_size) == (model.finish(), model.num_truncations, model.true_size)


@pytest.mark.parametrize("keep", KEEPS)
def test_logbuffer_and_c_keep_the_same(program: list[str], keep: str) -> None:
    """Whole logs, small and large, batches included: the same bytes, count and true size."""
    rng = random.Random(keep)
    logs = Logs(schema("garden"), 12)
    cases = []
    for number in range(300):
        records = [record for _ in range(1 + number % 12) for record in logs.log()]
        whole = sum(len(record.wire["little"]) for record in records)
        cases.append((38 + rng.randrange(whole + 2), rng.random() < 0.5, records))
    commands = []
    for capacity, loss, records in cases:
        commands += [begin(capacity, keep, loss), *(r.command for r in records), b"F"]
    answers = Answers(talk(program, b"".join(commands)))
    for capacity, loss, records in cases:
        answers.one("i")
        log, count, true_size, _, _, _ = answers.finished()
        buffer = LogBuffer(
            capacity,
            keep=keep,  # type: ignore[arg-type]
            loss=loss,
            schema=schema("garden"),
            byte_order="little",
        )
        told = b"".join(record.wire["little"] for record in records)
        told += bytes.fromhex("0200020000000000")
        for record in tlvlog.decode(told, schema=schema("garden"), byte_order="little").records:
            buffer.append(record)
        assert bytes(buffer.finish()) == log
        assert (buffer.num_truncations, buffer.true_size) == (count, true_size)


@pytest.mark.parametrize("keep", KEEPS)
def test_pieces(program: list[str], keep: str) -> None:
    """A string in pieces is kept, or given up, as LogBuffer keeps it; others may come meanwhile."""
    rng = random.Random(f"pieces {keep}")
    logs = Logs(schema("garden"), 13)
    cases = []
    for _ in range(1500):
        steps: list[tuple[str, object]] = []
        for record in logs.log():
            steps.append(("put", record))
            if rng.random() < 0.4:
                steps.append(("open", None))
                lengths = [rng.randrange(60) for _ in range(rng.randrange(5))]
                steps += [("write", rng.randbytes(30).hex()[:length]) for length in lengths]
                steps.append(("commit" if rng.random() < 0.9 else "cancel", None))
        cases.append((rng.choice((60, 200, 520, 900)), steps))
    commands = []
    for capacity, steps in cases:
        commands.append(begin(capacity, keep))
        for what, value in steps:
            commands.append(
                {  # type: ignore[no-untyped-call]
                    "put": lambda v: put(v, "little"),
                    "open": lambda v: b"O",
                    "write": lambda v: piece(v.encode()),
                    "commit": lambda v: b"C",
                    "cancel": lambda v: b"X",
                }[what](value)
            )
        commands.append(b"F")
    answers = Answers(talk(program, b"".join(commands)))
    compared = 0
    for capacity, steps in cases:
        answers.one("i")
        log, count, true_size, guards, _, _ = answers.finished()
        assert guards
        model = KeepModel(capacity, keep, False)
        text = b""
        is_exact = True
        for what, value in steps:
            if what == "put":
                model.append(value.wire["little"], value.severity)  # type: ignore[attr-defined]
            elif what == "open":
                text = b""
            elif what == "write":
                text += value.encode()  # type: ignore[attr-defined]
            elif what == "cancel":
                # What it had pushed out before is out; what it would have cannot be told.
                is_exact = is_exact and len(text) + 6 <= model.room - model.used
                model.dropped.append(len(text) + 6)
            else:
                kept = model.append(struct.pack("<HI", 1, len(text)) + text, 2)
                is_exact = is_exact and (kept or keep == "head")
        assert true_size == model.true_size
        if is_exact:
            compared += 1
            assert (log, count) == (model.finish(), model.num_truncations)
        else:
            tlvlog.decode(log, schema=schema("garden"), byte_order="little")
    assert compared > 500


@pytest.mark.parametrize("keep", KEEPS)
def test_records_between_pieces(program: list[str], keep: str) -> None:
    """A record that comes while a string is open stands in front of it; both count."""
    logs = Logs(schema("garden"), 14)
    cases = [(logs.rng.choice((100, 300, 4000)), logs.log(), logs.log()) for _ in range(800)]
    commands = []
    for capacity, before, between in cases:
        commands += [
            begin(capacity, keep),
            *(put(record, "little") for record in before),
            b"O",
            piece(b"one "),
        ]
        for record in between:
            commands += [put(record, "little"), piece(b"more ")]
        commands += [b"C", b"F"]
    answers = Answers(talk(program, b"".join(commands)))
    for capacity, before, between in cases:
        answers.one("i")
        log, count, true_size, guards, _, _ = answers.finished()
        text = b"one " + b"more " * len(between)
        model = KeepModel(capacity, keep, False)
        for record in before + between:
            model.append(record.wire["little"], record.severity)
        model.append(struct.pack("<HI", 1, len(text)) + text, 2)
        assert guards
        assert true_size == model.true_size
        found = tlvlog.decode(log, schema=schema("garden"), byte_order="little")
        assert len(found.records) + found.num_truncations == len(before) + len(between) + 1
        if not model.dropped:
            assert log == model.finish()
        errors = [r for r in model.records if r[1] == 0] if keep == "severity" else []
        assert [data for data, _ in errors if data not in log] == []
        assert count == found.num_truncations


@pytest.mark.parametrize("keep", KEEPS)
@pytest.mark.parametrize("between", [1, 40, 150])
def test_a_record_behind_a_piece_that_pushed_others_out(
    program: list[str], keep: str, between: int
) -> None:
    """A piece makes room for itself; a record that comes next leaves the piece alone."""
    old, text = b"o" * 94, b"t" * 300
    commands = begin(800, keep) + (struct.pack("<cHI", b"P", 1, 94) + old) * 7
    commands += b"O" + piece(text) + struct.pack("<cHI", b"P", 1, between) + b"b" * between
    commands += piece(text) + b"CF"
    answers = Answers(talk(program, commands))
    assert answers.one("i") == 0
    log, count, _, guards, _, _ = answers.finished()
    assert guards
    messages = [record.message for record in tlvlog.decode(log, byte_order="little").records]
    assert len(messages) + count == 9
    if keep == "head":
        assert messages == ["o" * 94] * 7
    else:
        assert messages[-2:] == ["b" * between, "t" * 600]
        assert set(messages[:-2]) <= {"o" * 94}


def test_numbers_in_pieces(program: list[str]) -> None:
    """tlvlog_write_number() writes what Python writes, at every edge."""
    numbers = [0, 1, -1, 9, 10, -10, 2**63 - 1, -(2**63), 12345678901234567]
    commands = b"".join(
        begin(100, "head") + b"O" + b"N" + struct.pack("<q", n) + b"CF" for n in numbers
    )
    answers = Answers(talk(program, commands))
    for n in numbers:
        answers.one("i")
        log = tlvlog.decode(answers.finished()[0], byte_order="little")
        assert log.records[0].message == str(n)


def test_reset_and_enospc(program: list[str]) -> None:
    """A reset log starts from nothing; -ENOSPC comes only on request, and never from a probe."""
    text = struct.pack("<cHI", b"P", 1, 30) + b"x" * 30
    commands = begin(20, "head", flags=ENOSPC_FLAG) + text + b"F" + b"R" + b"F"
    commands += begin(20, "head") + text + b"F" + begin(0, "tail", flags=ENOSPC_FLAG) + text + b"F"
    answers = Answers(talk(program, commands))
    end = bytes.fromhex("0200020000000100")
    assert answers.one("i") == 0
    assert answers.finished() == (end, 1, 44, 1, -ENOSPC, 0)
    assert answers.finished() == (end[:6] + b"\0\0", 0, 8, 1, -5, 0)
    answers.one("i")
    assert answers.finished()[4] == -5
    answers.one("i")
    assert answers.finished() == (b"", 1, 44, 1, -5, 0)


def test_foreign_memory_always_reads_as_a_prefix(program: list[str]) -> None:
    """Wherever the store fails or its writer dies, whole records stand there, and all count."""
    logs = Logs(schema("garden"), 15)
    cases = []
    for number in range(25):
        records = logs.log() or logs.records[:2]
        cases += [
            (records, 60 + 40 * (number % 9), loss, calls)
            for calls in range(1, 60)
            for loss in (0, 1)
        ]
    commands = []
    for records, capacity, loss, calls in cases:
        commands += [begin(capacity, "head", bool(loss), calls=calls)]
        commands += [*(r.command for r in records), b"F", b"D"]
    answers = Answers(talk(program, b"".join(commands)))
    states = set()
    for records, _, loss, _ in cases:
        answers.one("i")
        log, count, true_size, guards, result, late = answers.finished()
        memory = answers.run_of_bytes()
        assert guards
        assert late <= 1
        assert result == -5
        whole = [record.wire["little"] for record in records]
        assert true_size == sum(map(len, whole)) + (38 if loss else 8)
        if memory[:2] == b"\0\0" != memory[2:4]:  # it died before the type of the first record
            states.add("begun")
            continue
        found = tlvlog.decode(memory, schema=schema("garden"), byte_order="little")
        states.add(found.state)
        kept = [memory[r.offset :] for r in found.records]
        if loss and (log or len(kept) > len(whole) - count):
            assert kept.pop()[:6] == bytes.fromhex("040018000000")
        assert all(a.startswith(b) for a, b in zip(kept, whole, strict=False))
        if log:
            assert found.state == "complete"
            assert log == memory[: found.size]
            assert count == len(whole) - len(kept) == found.num_truncations
        else:
            assert found.state != "complete" or found.num_truncations == count
    assert states == {"complete", "unterminated", "untouched", "begun"}
