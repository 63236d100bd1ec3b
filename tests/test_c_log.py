"""The generated writer and reader in C, against a plain model, `struct` and the library."""

from __future__ import annotations

import random
import struct
from typing import Any

import pytest

from tests import generated_laws as laws
from tests.c_build import SANITIZE, SCHEMAS, machine, schema, talk
from tests.c_logs import Forms, Logs, put
from tests.c_talk import KEEPS, begin
from tlvlog.wire import ByteOrder

pytestmark = pytest.mark.once


@pytest.mark.parametrize("keep", KEEPS)
@pytest.mark.parametrize("on", ["host", "big"])
@pytest.mark.parametrize("name", SCHEMAS)
def test_what_c_writes_is_what_the_rule_keeps(c_driver: Any, name: str, on: str, keep: str) -> None:
    """Of 10,000 random logs C keeps byte for byte what the model and LogBuffer keep."""
    order = machine(on).order

    def how(number: int, record: Forms) -> bytes:
        """As it is on the wire, or by the typed functions."""
        return record.command if number % 4 < 2 else put(record, order)

    laws.keeps_what_the_rule_keeps(
        c_driver(name, on), schema(name), order, keep, f"{name}{on}{keep}", how=how
    )


@pytest.mark.parametrize("keep", KEEPS)
def test_the_writer_is_clean_under_sanitizers(c_driver: Any, keep: str) -> None:
    """Neither the address nor the undefined-behaviour sanitizer finds anything in full buffers."""
    program = c_driver("garden", "host", *SANITIZE)
    rng = random.Random(keep)
    logs = Logs(schema("garden"), 5)
    commands = []
    for _ in range(2000):
        capacity, loss, records = laws.random_case(rng, logs, machine("host").order)
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
    laws.writes_what_python_reads(c_driver(name, on), schema(name), machine(on).order)


@pytest.mark.parametrize("order", ["little", "big"])
@pytest.mark.parametrize("on", ["host", "big"])
@pytest.mark.parametrize("name", SCHEMAS)
def test_what_python_writes_c_reads(c_driver: Any, name: str, on: str, order: ByteOrder) -> None:
    """10,000 random logs that Python wrote mean the same to the reader in C, in either order."""
    host = machine(on).order
    laws.reads_what_python_writes(c_driver(name, on), schema(name), order, host)
