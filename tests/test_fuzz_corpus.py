"""Fuzzing without a fuzzer: every committed input through its harness, on every Python."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from tests.c_build import need
from tests.fuzz import dictionary, programs, seeds
from tests.fuzz.catalogue import FUZZ, HARNESSES, function_of, inputs

PYTHON = [name for name, harness in HARNESSES.items() if harness.is_python]
PROGRAMS = {"reader": 40_000, "writer": 20_000, "core": 500}
"""How often libFuzzer calls each here."""

committed = [(name, path) for name in PYTHON for path in inputs(name)]


@pytest.mark.parametrize(
    ("name", "path"), committed, ids=[f"{name}-{path.name}" for name, path in committed]
)
def test_the_laws_hold_of_every_committed_input(name: str, path: Path) -> None:
    """What was found once stays mended, and what reaches far reaches it still."""
    function_of(name)(path.read_bytes())


@pytest.mark.parametrize("name", PYTHON)
def test_the_laws_hold_of_every_seed(name: str) -> None:
    """The vectors, captured texts and messages of the project are inputs too."""
    test_one_input = function_of(name)
    made = seeds.seeds(name)
    assert made
    for data in made:
        assert len(data) <= HARNESSES[name].longest
        test_one_input(data)


@pytest.mark.once
@pytest.mark.parametrize("name", PROGRAMS)
def test_libfuzzer_finds_nothing_at_once(name: str, tmp_path: Path) -> None:
    """Under ASan and UBSan: the committed inputs, the seeds, and a bounded number of others."""
    need(programs.CLANG)
    program = programs.build(name, tmp_path)
    seeds.write(name, tmp_path / "seeds")
    paths = inputs(name)
    assert paths
    limits = [f"-runs={PROGRAMS[name]}", "-seed=1", "-timeout=60", "-max_len=400"]
    for given in ([str(path) for path in paths], [*limits, str(tmp_path / "seeds")]):
        done = subprocess.run(
            [program, *given],
            cwd=tmp_path,
            env=programs.environment(name),
            capture_output=True,
            text=True,
            errors="replace",
        )
        assert done.returncode == 0, done.stderr[-4000:]


def test_every_harness_is_fed() -> None:
    """A harness has inputs, a folder of inputs has its harness, and all of it stays small."""
    for folder in ("corpus", "findings"):
        found = {path.name for path in (FUZZ / folder).iterdir() if path.is_dir()}
        assert found <= set(HARNESSES)
    sizes = [path.stat().st_size for name in HARNESSES for path in inputs(name)]
    assert all(inputs(name) for name in HARNESSES)
    assert len(sizes) <= 220
    assert sum(sizes) <= 220_000


def test_each_finding_has_its_reason() -> None:
    """The table of findings names the files that there are, and no others."""
    table = (FUZZ / "findings" / "README.md").read_text()
    rows = re.findall(r"^\| `([a-z]+/[a-z0-9-]+)` \|", table, re.MULTILINE)
    files = [path for path in (FUZZ / "findings").glob("*/*") if path.is_file()]
    assert sorted(rows) == sorted(f"{path.parent.name}/{path.name}" for path in files)


def test_the_dictionary_of_kernels_texts() -> None:
    """One quoted word a line, each once, of the messages that the harness may meet."""
    lines = dictionary.words_for("verifier")
    assert len(lines) == len(set(lines)) > 100
    assert all(re.fullmatch(r'"(?:[ !#-\[\]-~]|\\x[0-9a-f]{2})+"', line) for line in lines)
    assert any("invalid mem access" in line for line in lines)
