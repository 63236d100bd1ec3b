"""The generated writer and reader in C, against a plain model, `struct` and the library."""

from __future__ import annotations

import operator
import random
import struct
from functools import partial
from typing import Any

import pytest

import tlvlog
from tests.c_build import SANITIZE, SCHEMAS, machine, schema, talk
from tests.c_logs import MARK, Forms, Logs
from tests.c_talk import KEEPS, Answers, begin, read
from tests.keep_model import KeepModel

pytestmark = pytest.mark.once

LOGS = 10_000
# That an error sheds attributes, also where the head or the tail is kept.
SHED_FLAG = 4


def put(record: Forms, order: str) -> bytes:
    """The command to put a record as it is on the wire."""
    value = record.wire[order][6:]
    return struct.pack("<cHI", b"P", record.type, len(value)) + value


def random_case(rng: random.Random, logs: Logs, order: str) -> tuple[int, bool, list[Forms]]:
    """A capacity, whether a loss record is wanted, and a log that may or may not fit."""
    records = logs.log() + logs.log() + logs.records[:1]
    whole = sum(len(record.wire[order]) for record in records)
    loss = rng.random() < 0.3
    least = 38 if loss else 8
    return (
        least + rng.choice((0, rng.randrange(64), rng.randrange(whole + 1), whole)),
        loss,
        records,
    )


@pytest.mark.parametrize("keep", KEEPS)
@pytest.mark.parametrize("on", ["host", "big"])
@pytest.mark.parametrize("name", SCHEMAS)
def test_what_c_writes_is_what_the_rule_keeps(c_driver: Any, name: str, on: str, keep: str) -> None:
    """Of 10,000 random logs C keeps byte for byte what the model and LogBuffer keep."""
    program = c_driver(name, on)
    order = machine(on).order
    rng = random.Random(f"{name}{on}{keep}")
    logs = Logs(schema(name), 1)
    cases = [random_case(rng, logs, order) for _ in range(LOGS)]
    commands = []
    for number, (capacity, loss, records) in enumerate(cases):
        flags = SHED_FLAG * (number % 2)
        commands += [begin(capacity, keep, loss, flags)]
        # As they are on the wire, and by the typed functions.
        how = operator.attrgetter("command") if number % 4 < 2 else partial(put, order=order)
        commands += [*map(how, records), b"F"]
    answers = Answers(talk(program, b"".join(commands)))
    shed = 0
    for number, (capacity, loss, records) in enumerate(cases):
        model = KeepModel(capacity, keep, loss, MARK[order], sheds=number % 2 == 1)
        for record in records:
            model.append(record.wire[order], record.severity)
        shed += model.lost > 0
        assert answers.one("i") == 0
        log, count, true_size, guards, result, _ = answers.finished()
        assert log == model.finish()
        assert (count, true_size) == (model.num_truncations, model.true_size)
        assert guards
        assert result == -5
    assert shed > LOGS // 50


@pytest.mark.parametrize("keep", KEEPS)
def test_the_writer_is_clean_under_sanitizers(c_driver: Any, keep: str) -> None:
    """Neither the address nor the undefined-behaviour sanitizer finds anything in full buffers."""
    program = c_driver("garden", "host", *SANITIZE)
    rng = random.Random(keep)
    logs = Logs(schema("garden"), 5)
    commands = []
    for _ in range(2000):
        capacity, loss, records = random_case(rng, logs, machine("host").order)
        pieces = b"O" + struct.pack("<cI", b"W", 9) + b"in pieces" + records[0].command + b"C"
        commands += [begin(capacity, keep, loss), *(r.command for r in records), pieces, b"F"]
    talk(program, b"".join(commands))


@pytest.mark.parametrize("on", ["m32", "c++"])
def test_narrow_and_in_another_language(c_driver: Any, on: str) -> None:
    """With 32-bit addresses, and compiled as C++11, the rule keeps the same."""
    test_what_c_writes_is_what_the_rule_keeps(c_driver, "garden", on, "severity")
    test_what_python_writes_c_reads(c_driver, "garden", on, "big")


@pytest.mark.parametrize("on", ["host", "big"])
@pytest.mark.parametrize("name", SCHEMAS)
def test_what_c_writes_python_reads(c_driver: Any, name: str, on: str) -> None:
    """10,000 random logs that C wrote decode and encode to the same bytes in Python."""
    program = c_driver(name, on)
    order = machine(on).order
    logs = Logs(schema(name), 2)
    cases = [logs.log() for _ in range(LOGS)]
    commands = b"".join(
        begin(4096, "head") + b"".join(record.command for record in records) + b"F"
        for records in cases
    )
    answers = Answers(talk(program, commands))
    for records in cases:
        answers.one("i")
        data = answers.finished()[0]
        assert data == b"".join(record.wire[order] for record in records) + struct.pack(
            MARK[order] + "HIH", 2, 2, 0
        )
        log = tlvlog.decode(data, schema=schema(name), byte_order=order)
        assert [record.type for record in log.records] == [record.type for record in records]
        again = tlvlog.encode(log.records, schema=schema(name), byte_order=order)
        assert again == data


@pytest.mark.parametrize("order", ["little", "big"])
@pytest.mark.parametrize("on", ["host", "big"])
@pytest.mark.parametrize("name", SCHEMAS)
def test_what_python_writes_c_reads(c_driver: Any, name: str, on: str, order: str) -> None:
    """10,000 random logs that Python wrote mean the same to the reader in C, in either order."""
    program = c_driver(name, on)
    logs = Logs(schema(name), 3)
    cases = []
    for number in range(LOGS):
        records = logs.log()
        plain = b"".join(record.wire[order] for record in records)
        decoded = tlvlog.decode(
            plain + struct.pack(MARK[order] + "HIH", 2, 2, number % 65536),
            schema=schema(name),
            byte_order=order,
        )
        data = tlvlog.encode(
            decoded.records,
            schema=schema(name),
            byte_order=order,
            num_truncations=number % 65536,
        )
        cases.append((records, data, number % 3))
    commands = b"".join(read(data, order if how else "auto") for _, data, how in cases)
    answers = Answers(talk(program, commands))
    swap = order != machine(on).order
    for number, (records, data, _) in enumerate(cases):
        offset = 0
        for record in records:
            answers.expect(struct.pack("<BIH", 1, offset, record.type) + record.said)
            offset += len(record.wire[order])
        ending = struct.pack("<BiIBIHB", 0, 0, 0, 1, len(data), number % 65536, swap)
        answers.expect(ending)
    assert answers.at == len(answers.data)
