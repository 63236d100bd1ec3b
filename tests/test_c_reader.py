"""The generated reader in C against the library's decoder: same verdict, whatever the bytes."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from tests.c_build import SANITIZE, SCHEMAS, machine, need, schema, talk
from tests.c_logs import Logs, damaged
from tests.c_talk import Answers, read, vectors
from tlvlog.codec.log import Limits
from tlvlog.fuzz.answer import answer_to
from tlvlog.wire import ByteOrder

pytestmark = pytest.mark.once

VECTORS = Path(__file__).parent.parent / "spec" / "vectors"


def agree(program: list[str], name: str, inputs: list[bytes], host: ByteOrder) -> None:
    """The driver must say of every input what the library says."""
    answers = Answers(talk(program, b"".join(map(read, inputs))))
    for data in inputs:
        try:
            answers.expect(answer_to(data, schema(name), host=host))
        except AssertionError as error:
            raise AssertionError(f"{data.hex()}: {error}") from None
    assert answers.at == len(answers.data)


@pytest.mark.parametrize("on", ["host", "big"])
@pytest.mark.parametrize("name", SCHEMAS)
def test_the_reader_agrees_on_damaged_logs(c_driver: Any, name: str, on: str) -> None:
    """Of any bytes, C and Python say the same records, the same damage and the same state."""
    program = c_driver(name, on)
    rng = random.Random(name + on)
    logs = Logs(schema(name), 4)
    agree(program, name, [damaged(rng, logs) for _ in range(6000)], machine(on).order)


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_reader_is_clean_under_sanitizers(c_driver: Any, name: str) -> None:
    """Neither the address nor the undefined-behaviour sanitizer finds anything on damaged logs."""
    program = c_driver(name, "host", *SANITIZE)
    rng = random.Random(name)
    logs = Logs(schema(name), 5)
    agree(program, name, [damaged(rng, logs) for _ in range(3000)], "little")


def test_the_reader_is_clean_under_valgrind(c_driver: Any) -> None:
    """Valgrind finds no read of what is not there or was never written."""
    program = c_driver("garden", "host", "-g")
    rng = random.Random(6)
    logs = Logs(schema("garden"), 6)
    checked = [need("valgrind"), "-q", "--error-exitcode=9", *program]
    agree(checked, "garden", [damaged(rng, logs) for _ in range(400)], "little")


@pytest.mark.parametrize("on", ["host", "big"])
def test_the_reader_agrees_on_every_vector(c_driver: Any, on: str) -> None:
    """Of every vector, under its limits and schema, C says what the library says."""
    host = machine(on).order
    core = schema("tlvlog")
    programs = {
        None: c_driver("tlvlog", on),
        "device.yaml": c_driver("device", on),
    }
    cases = vectors(VECTORS)
    assert len(cases) > 300
    for which, program in programs.items():
        mine = [case for case in cases if case.get("schema") == which]
        known = schema("device") if which else core
        asked = []
        for case in mine:
            limits = Limits(**case["limits"]) if "limits" in case else None
            asked += [(case, order, limits) for order in ("auto", case["byte_order"])]
        commands = b"".join(
            read(bytes.fromhex(case["wire"]), order, limits) for case, order, limits in asked
        )
        answers = Answers(talk(program, commands))
        for case, order, limits in asked:
            wire = bytes.fromhex(case["wire"])
            expected = answer_to(wire, known, byte_order=order, host=host, limits=limits)
            found = answers.data[answers.at : answers.at + len(expected)]
            assert found == expected, case["name"]
            answers.at += len(expected)
