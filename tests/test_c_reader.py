"""The generated reader in C against the library's decoder: same verdict, whatever the bytes."""

from __future__ import annotations

import random
import subprocess
from pathlib import Path

import pytest

from tests.c_build import SCHEMAS, build_driver, machine, need, schema, talk
from tests.c_logs import Logs
from tests.c_talk import Answers, read, vectors
from tlvlog.fuzz.answer import answer_to
from tlvlog.log import Limits

pytestmark = pytest.mark.once

VECTORS = Path(__file__).parent.parent / "spec" / "vectors"
SANITIZE = ("-O1", "-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all")


def damaged(rng: random.Random, logs: Logs) -> bytes:
    """A log with a few bytes changed, cut, doubled or put in, at places that matter."""
    order = rng.choice(("little", "big"))
    records = logs.log()
    end = {"little": bytes.fromhex("0200020000000700"), "big": bytes.fromhex("0002000000020007")}
    data = bytearray(b"".join(record.wire[order] for record in records) + end[order])
    starts = [0]
    for record in records:
        starts.append(starts[-1] + len(record.wire[order]))
    for _ in range(rng.randrange(4)):
        at = min(rng.choice(starts) + rng.randrange(24), len(data) - 1)
        kind = rng.randrange(5)
        if kind < 3:
            data[at] = rng.choice((0, 1, 2, 8, 0xFF, rng.randrange(256)))
        elif kind == 3:
            del data[at : at + rng.randrange(1, 9)]
        else:
            data[at:at] = data[at : at + rng.randrange(1, 9)]
        if not data:
            break
    return bytes(data)


def agree(program: list[str], name: str, inputs: list[bytes], host: str) -> None:
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
def test_the_reader_agrees_on_damaged_logs(name: str, on: str, tmp_path: Path) -> None:
    """Of any bytes, C and Python say the same records, the same damage and the same state."""
    program = build_driver(name, machine(on), tmp_path)
    rng = random.Random(name + on)
    logs = Logs(schema(name), 4)
    agree(program, name, [damaged(rng, logs) for _ in range(6000)], machine(on).order)


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_reader_is_clean_under_sanitizers(name: str, tmp_path: Path) -> None:
    """Neither the address nor the undefined-behaviour sanitizer finds anything on damaged logs."""
    program = build_driver(name, machine("host"), tmp_path, *SANITIZE)
    rng = random.Random(name)
    logs = Logs(schema(name), 5)
    agree(program, name, [damaged(rng, logs) for _ in range(3000)], "little")


def test_the_reader_is_clean_under_valgrind(tmp_path: Path) -> None:
    """Valgrind finds no read of what is not there or was never written."""
    program = build_driver("garden", machine("host"), tmp_path, "-g")
    rng = random.Random(6)
    logs = Logs(schema("garden"), 6)
    checked = [need("valgrind"), "-q", "--error-exitcode=9", *program]
    agree(checked, "garden", [damaged(rng, logs) for _ in range(400)], "little")


@pytest.mark.parametrize("on", ["host", "big"])
def test_the_reader_agrees_on_every_vector(on: str, tmp_path: Path) -> None:
    """Of every vector, under its limits and schema, C says what the library says."""
    host = machine(on).order
    core = schema("tlvlog")
    programs = {
        None: build_driver("tlvlog", machine(on), tmp_path / "core"),
        "device.yaml": build_driver("device", machine(on), tmp_path / "device"),
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


def test_a_log_that_a_fuzzer_mutates_never_breaks_the_reader(tmp_path: Path) -> None:
    """libFuzzer, for a bounded number of runs, with sanitizers: no crash, and the laws hold."""
    from tests.c_build import HERE, compile_c, prefix_of, write_dispatch, write_headers

    need("clang")
    name = "garden"
    write_headers(name, tmp_path)
    write_dispatch(name, tmp_path)
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    rng = random.Random(7)
    logs = Logs(schema(name), 7)
    for number in range(60):
        (corpus / str(number)).write_bytes(damaged(rng, logs))
    prefix = prefix_of(name)
    compile_c(
        [
            "clang",
            "-std=gnu11",
            "-O1",
            "-g",
            "-fsanitize=fuzzer,address,undefined",
            "-fno-sanitize-recover=all",
            f"-I{tmp_path}",
            f'-DLOG_HEADER="{prefix}_log.h"',
            f"-DPREFIX={prefix}",
            f"-DMACRO={prefix.upper()}",
            str(HERE / "c" / "fuzz_reader.c"),
            "-o",
            "fuzz",
        ],
        tmp_path,
    )
    done = subprocess.run(
        ["./fuzz", "-runs=40000", "-seed=1", "-max_len=400", "-timeout=10", str(corpus)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr[-4000:]
