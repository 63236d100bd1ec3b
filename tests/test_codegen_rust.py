"""The generated crate, against a plain model, the library and every vector."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from functools import cache

import pytest

from tests import extack_laws
from tests import generated_laws as laws
from tests.c_logs import Logs, damaged
from tests.c_talk import KEEPS
from tests.rust_build import build_driver, schema
from tlvlog.wire import ByteOrder

pytestmark = pytest.mark.once

COUNTS = {"tlvlog": laws.FEWER, "garden": laws.LOGS, "post-office": laws.FEWER}
SCHEMAS = tuple(COUNTS)
ORDERS: tuple[ByteOrder, ...] = ("little", "big")
Driver = Callable[[str], list[str]]


@pytest.fixture(scope="module")
def driver(tmp_path_factory: pytest.TempPathFactory) -> Driver:
    """The command that runs tests/rust/driver.rs for a schema; compiled once."""

    @cache
    def built(name: str) -> list[str]:
        return build_driver(name, tmp_path_factory.mktemp("rust"))

    return built


@pytest.mark.parametrize("keep", KEEPS)
@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("name", SCHEMAS)
def test_what_rust_writes_is_what_the_rule_keeps(
    driver: Driver, name: str, order: ByteOrder, keep: str
) -> None:
    """Of up to 10,000 random logs the crate keeps what the model and LogBuffer keep."""
    program = [*driver(name), order]
    seed = f"{name}{order}{keep}"
    laws.keeps_what_the_rule_keeps(program, schema(name), order, keep, seed, COUNTS[name])


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("name", SCHEMAS)
def test_what_rust_writes_python_reads(driver: Driver, name: str, order: ByteOrder) -> None:
    """Up to 10,000 random logs of the crate decode and encode to the same bytes in Python."""
    laws.writes_what_python_reads([*driver(name), order], schema(name), order, COUNTS[name])


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("name", SCHEMAS)
def test_what_python_writes_rust_reads(driver: Driver, name: str, order: ByteOrder) -> None:
    """Up to 10,000 random logs that Python wrote mean the same to the crate, in either order."""
    laws.reads_what_python_writes(driver(name), schema(name), order, sys.byteorder, COUNTS[name])


@pytest.mark.parametrize("name", SCHEMAS)
def test_rust_agrees_on_damaged_logs(driver: Driver, name: str) -> None:
    """Of any bytes, Rust and Python say the same records, the same damage and the same state."""
    rng = random.Random(name)
    logs = Logs(schema(name), 4)
    inputs = [damaged(rng, logs) for _ in range(6000)]
    laws.agrees_on(driver(name), schema(name), inputs, sys.byteorder)


@pytest.mark.parametrize(("name", "which"), [("tlvlog", None), ("device", "device.yaml")])
def test_rust_agrees_on_every_vector(driver: Driver, name: str, which: str | None) -> None:
    """Of every vector, under its limits and schema, Rust says what the library says."""
    assert laws.agrees_on_every_vector(driver(name), schema(name), which, sys.byteorder) > 30


@pytest.mark.parametrize("name", ["tlvlog", "device"])
def test_rust_prints_the_json_form(driver: Driver, name: str) -> None:
    """Of any log, and of what comes before damage, the JSON form is the library's."""
    laws.prints_the_json_form(driver(name), schema(name))


def test_rust_reads_extended_acknowledgements(driver: Driver) -> None:
    """All six attributes, behind an error and at the end of a dump, in both byte orders."""
    extack_laws.reads_what_the_oracle_reads(driver("tlvlog"))
