"""cli: the schema that a project or the environment names, for commands that are given none."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.command_run import HI, Run
from tlvlog.cli.schemas import given_by_surroundings

SPEC = b"""tlvlog-spec: 1
extends: tlvlog
name: NAME
version: 1
license: MIT
doc: d
records:
  - name: of-NAME
    type: 0x8000
    doc: d
    fields: [{name: depth, kind: u16, doc: d}]
"""
LOG = bytes.fromhex("0080 02000000 0700 0200 02000000 0000")


@pytest.fixture
def run(
    capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Run:
    monkeypatch.delenv("TLVLOG_SPEC", raising=False)
    monkeypatch.chdir(tmp_path)
    run = Run(capfdbinary, tmp_path)
    (tmp_path / "below" / "it").mkdir(parents=True)
    (tmp_path / "specs").mkdir()
    for name in ("one", "two", "three"):
        run.file(f"specs/{name}.yaml", SPEC.replace(b"NAME", name.encode()))
    return run


def named(run: Run, *options: str) -> str:
    status, out, err = run("decode", "-f", "text", *options, stdin=LOG)
    assert (status, err) == (0, "")
    return out.split()[1].removeprefix("of-").rstrip(":")


def test_nothing_is_named(run: Run) -> None:
    assert named(run) == "unknown"
    run.file("pyproject.toml", b"[tool.other]\nspec = 'tlvlog'\n")
    assert named(run) == "unknown"


def test_the_order(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """The option goes before the variable, this before the project."""
    run.file("pyproject.toml", b"[tool.tlvlog]\nspec = 'specs/one.yaml'\n")
    assert named(run) == "one"
    monkeypatch.setenv("TLVLOG_SPEC", "specs/two.yaml")
    assert named(run) == "two"
    assert named(run, "--spec", "specs/three.yaml") == "three"
    monkeypatch.setenv("TLVLOG_SPEC", "")
    assert named(run) == "unknown"


def test_a_project_is_found_from_below(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its path is relative to the file; the nearest project with the table counts."""
    run.file("pyproject.toml", b"[tool.tlvlog]\nspec = 'specs/one.yaml'\n")
    run.file("below/pyproject.toml", b"[project]\nname = 'tlvlog'\n")
    monkeypatch.chdir(run.folder / "below" / "it")
    assert given_by_surroundings() == os.path.join("..", "..", "specs/one.yaml")
    assert named(run) == "one"
    run.file("below/it/pyproject.toml", b"[tool.tlvlog]\nspec = '../../specs/two.yaml'\n")
    assert named(run) == "two"


def test_other_verbs(run: Run) -> None:
    """Generated files name the project's spec as if it had been given."""
    run.file("pyproject.toml", b"[tool.tlvlog]\nspec = 'specs/one.yaml'\n")
    assert run("gen", "c", "-o", "out")[0] == 0
    text = (run.folder / "out" / "one.h").read_text()
    assert run("gen", "c", "-o", "out", "--spec", "specs/one.yaml", "--check")[0] == 0
    assert "--spec one.yaml" in text
    form = b'{"byte_order": "little", "records": [{"name": "of-one", "depth": 7}]}'
    assert run.raw("encode", stdin=form)[1] == LOG


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (b"# tlvlog\n[", "this is not TOML"),
        (b"# tlvlog \xff\n", "this is not TOML"),
        (b"# tlvlog\nx = " + b"[" * 100_000, "this is not TOML"),
        (b"\n\n[tool.tlvlog]\nspce = 'a'\n", "pyproject.toml:3: tool.tlvlog: unknown key `spce`"),
        (b"[tool.tlvlog]\nspec = 3\n", "`spec` is not the path of a spec file"),
        (b"[tool]\ntlvlog = 3\n", "not a table"),
    ],
)
def test_a_table_that_is_wrong(run: Run, text: bytes, says: str) -> None:
    run.file("pyproject.toml", text)
    status, out, err = run("decode", stdin=HI)
    assert (status, out) == (3, "")
    assert says in err
    assert err.count("\n") == 1
    assert run("decode", "--spec", "specs/one.yaml", stdin=HI)[0] == 0


def test_a_spec_that_is_not_there(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TLVLOG_SPEC", "nosuch.yaml")
    status, out, err = run("decode", stdin=HI)
    assert (status, out) == (2, "")
    assert err == "tlvlog: nosuch.yaml: No such file or directory\n"


def test_a_project_that_is_a_pipe_is_not_waited_for(run: Run) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("needs mkfifo")
    os.mkfifo(run.folder / "pyproject.toml")
    assert named(run) == "unknown"
