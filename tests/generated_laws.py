"""Laws that the generated writers and readers in C, Rust and Go keep.

Each takes the command of a driver, which speaks the protocol of tests/c/driver.c, and
says what it must answer.
"""

from __future__ import annotations

import json
import random
import struct
from collections.abc import Callable
from pathlib import Path

import tlvlog
from tests.c_build import talk
from tests.c_logs import MARK, Forms, Logs, damaged
from tests.c_talk import Answers, begin, read, vectors
from tests.keep_model import KeepModel
from tlvlog.codec.log import Limits
from tlvlog.formats.to_json import log_to_json
from tlvlog.fuzz.answer import answer_to
from tlvlog.schema import Schema
from tlvlog.wire import ByteOrder

LOGS = 10_000
# That an error sheds attributes, also where the head or the tail is kept.
SHED_FLAG = 4
# Of the schemas beside the one that has every kind.
FEWER = 1_000
VECTORS = Path(__file__).parent.parent / "spec" / "vectors"


def random_case(rng: random.Random, logs: Logs, order: ByteOrder) -> tuple[int, bool, list[Forms]]:
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


def _by_command(_: int, record: Forms) -> bytes:
    return record.command


def keeps_what_the_rule_keeps(
    program: list[str],
    schema: Schema,
    order: ByteOrder,
    keep: str,
    seed: str,
    count: int = LOGS,
    how: Callable[[int, Forms], bytes] = _by_command,
) -> None:
    """Of `count` random logs a writer keeps byte for byte what the model keeps.

    `how` gives the command that puts a record into the log of that number.
    """
    rng = random.Random(seed)
    logs = Logs(schema, 1)
    cases = [random_case(rng, logs, order) for _ in range(count)]
    commands = []
    for number, (capacity, loss, records) in enumerate(cases):
        flags = SHED_FLAG * (number % 2)
        commands += [begin(capacity, keep, loss, flags)]
        commands += [*(how(number, record) for record in records), b"F"]
    answers = Answers(talk(program, b"".join(commands)))
    shed = 0
    for number, (capacity, loss, records) in enumerate(cases):
        model = KeepModel(capacity, keep, loss, MARK[order], sheds=number % 2 == 1)
        for record in records:
            model.append(record.wire[order], record.severity)
        shed += model.lost > 0
        assert answers.one("i") == 0
        log, dropped, true_size, guards, result, _ = answers.finished()
        assert log == model.finish()
        assert (dropped, true_size) == (model.num_truncations, model.true_size)
        assert guards
        assert result == -5
    assert shed > count // 50


def writes_what_python_reads(
    program: list[str], schema: Schema, order: ByteOrder, count: int = LOGS
) -> None:
    """`count` random logs of a writer decode and encode to the same bytes in Python."""
    logs = Logs(schema, 2)
    cases = [logs.log() for _ in range(count)]
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
        log = tlvlog.decode(data, schema=schema, byte_order=order)
        assert [record.type for record in log.records] == [record.type for record in records]
        again = tlvlog.encode(log.records, schema=schema, byte_order=order)
        assert again == data


def reads_what_python_writes(
    program: list[str], schema: Schema, order: ByteOrder, host: ByteOrder, count: int = LOGS
) -> None:
    """`count` random logs that Python wrote mean the same to a reader, in either order."""
    logs = Logs(schema, 3)
    cases = []
    for number in range(count):
        records = logs.log()
        plain = b"".join(record.wire[order] for record in records)
        decoded = tlvlog.decode(
            plain + struct.pack(MARK[order] + "HIH", 2, 2, number % 65536),
            schema=schema,
            byte_order=order,
        )
        data = tlvlog.encode(
            decoded.records, schema=schema, byte_order=order, num_truncations=number % 65536
        )
        cases.append((records, data, number % 3))
    commands = b"".join(read(data, order if how else "auto") for _, data, how in cases)
    answers = Answers(talk(program, commands))
    swap = order != host
    for number, (records, data, _) in enumerate(cases):
        offset = 0
        for record in records:
            answers.expect(struct.pack("<BIH", 1, offset, record.type) + record.said)
            offset += len(record.wire[order])
        ending = struct.pack("<BiIBIHB", 0, 0, 0, 1, len(data), number % 65536, swap)
        answers.expect(ending)
    assert answers.at == len(answers.data)


def agrees_on(program: list[str], schema: Schema, inputs: list[bytes], host: ByteOrder) -> None:
    """A reader says of every input what the library says."""
    answers = Answers(talk(program, b"".join(map(read, inputs))))
    for data in inputs:
        try:
            answers.expect(answer_to(data, schema, host=host))
        except AssertionError as error:
            raise AssertionError(f"{data.hex()}: {error}") from None
    assert answers.at == len(answers.data)


def agrees_on_every_vector(
    program: list[str], schema: Schema, which: str | None, host: ByteOrder
) -> int:
    """Of every vector of a schema, under its limits, a reader says what the library says."""
    asked = []
    for case in vectors(VECTORS):
        if case.get("schema") == which:
            limits = Limits(**case["limits"]) if "limits" in case else None
            asked += [(case, order, limits) for order in ("auto", case["byte_order"])]
    commands = b"".join(
        read(bytes.fromhex(case["wire"]), order, limits) for case, order, limits in asked
    )
    answers = Answers(talk(program, commands))
    for case, order, limits in asked:
        wire = bytes.fromhex(case["wire"])
        expected = answer_to(wire, schema, byte_order=order, host=host, limits=limits)
        found = answers.data[answers.at : answers.at + len(expected)]
        assert found == expected, case["name"]
        answers.at += len(expected)
    return len(asked) // 2


def prints_the_json_form(program: list[str], schema: Schema) -> None:
    """The JSON form of random logs, most of them damaged, is the library's."""
    rng = random.Random(8)
    logs = Logs(schema, 8)
    inputs = [damaged(rng, logs) for _ in range(2000)]
    commands = b"".join(struct.pack("<cI", b"J", len(data)) + data for data in inputs)
    answers = Answers(talk(program, commands))
    for data in inputs:
        try:
            log = tlvlog.decode(data, schema=schema)
        except tlvlog.DecodeError as error:
            log = error.log
        assert json.loads(answers.run_of_bytes()) == log_to_json(log, schema), data.hex()
