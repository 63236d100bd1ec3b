"""Python, the native core and the generated reader in C: one verdict on any bytes."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.c_build import need, schema, write_headers
from tlvlog._native import accelerator
from tlvlog.fuzz.checks import check_native, check_python
from tlvlog.fuzz.programs import CReader
from tlvlog.mutate.seeded import mutate
from tlvlog.schema import Schema
from tlvlog.testing import damaged_logs, logs

pytestmark = pytest.mark.once


@pytest.fixture(scope="module", params=["tlvlog", "device"])
def readers(
    request: pytest.FixtureRequest, c_harness: Callable[[str], list[str]]
) -> Iterator[tuple[Schema, CReader]]:
    """A schema and its reader in C, running."""
    known = schema(request.param)
    with closing(CReader(c_harness(request.param), known, 60.0)) as reader:
        yield known, reader


def agree(data: bytes, known: Schema, reader: CReader) -> None:
    (in_c,) = reader.react([data])
    assert in_c.finding is None
    assert check_python(data, known).finding is None
    if accelerator.core is not None:
        assert check_native(data, known).finding is None


@settings(max_examples=150)
@given(data=st.data())
def test_valid(readers: tuple[Schema, CReader], data: st.DataObject) -> None:
    """Of a sound log all three say the same records, state and size."""
    known, reader = readers
    _, wire = data.draw(logs(known))
    agree(wire, known, reader)


@settings(max_examples=150)
@given(data=st.data())
def test_mutated(readers: tuple[Schema, CReader], data: st.DataObject) -> None:
    """Of a log that was broken, once or several times, also the same damage at the same byte."""
    known, reader = readers
    wire = data.draw(damaged_logs(known, times=3)).data
    agree(wire, known, reader)
    agree(mutate(known, wire, data.draw(st.integers(0, (1 << 64) - 1))), known, reader)


@settings(max_examples=150)
@given(wire=st.binary(max_size=200))
def test_random(readers: tuple[Schema, CReader], wire: bytes) -> None:
    """Of any bytes."""
    agree(wire, *readers)


def test_a_planted_difference_is_seen(tmp_path: Path) -> None:
    """The comparison can fail: a reader in C that takes errors of nine bytes."""
    write_headers("tlvlog", tmp_path)
    header = tmp_path / "tlvlog_log.h"
    text = header.read_text()
    case = text.index("case TLVLOG_TYPE_ERROR:\n\t\tif (len < 10")
    header.write_text(text[:case] + text[case:].replace("len < 10", "len < 9", 1))
    flags = ["-std=gnu11", "-DTLVLOG_FUZZ_ANSWERS"]
    subprocess.run([need("gcc"), *flags, "tlvlog_fuzz.c", "-o", "reader"], cwd=tmp_path, check=True)
    known = schema("tlvlog")
    with closing(CReader([str(tmp_path / "reader")], known, 60.0)) as reader:
        wire = bytes.fromhex("0300 0900 0000") + bytes(9) + bytes(20)
        (reaction,) = reader.react([wire])
    assert reaction.finding is not None
