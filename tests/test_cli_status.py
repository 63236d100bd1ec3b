"""cli: one table of exit statuses; the help, the document and every verb agree with it."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.command_run import HI, Run
from tlvlog import cli
from tlvlog.cli import status

ROOT = Path(__file__).resolve().parent.parent
BAD_SPEC = b"tlvlog-spec: 1\nextends: tlvlog\nname: x\nversion: no\n"
SPEC = b"tlvlog-spec: 1\nextends: tlvlog\nname: x\nversion: 1\nlicense: MIT\ndoc: d\n"


def test_the_document_has_the_table() -> None:
    """docs/command.md lists each status with the words of `status.MEANINGS`, and no other."""
    text = (ROOT / "docs" / "command.md").read_text("utf-8")
    rows = re.findall(r"^\| (\d+) \| (.*) \|$", text, re.MULTILINE)
    assert {int(number): meaning for number, meaning in rows} == status.MEANINGS


def test_the_help_has_the_table(run: Run) -> None:
    """`tlvlog --help` ends with the same rows, none of them wider than a terminal."""
    code, out, _ = run("--help")
    assert code == 0
    for number, meaning in status.MEANINGS.items():
        assert f"{number:>4}  {meaning}" in out.splitlines()
    assert max(map(len, out.splitlines())) <= 80


# Each verb that takes the thing, given one that is absent.
ABSENT_FILES = [
    ["decode"], ["encode"], ["dump"], ["check"], ["fit"], ["import", "verifier"],
    ["import", "btf"], ["import", "extack"], ["import", "fscontext"], ["import", "exterror"],
    ["import", "strace"], ["decode", "-x"], ["import", "extack", "--request"],
    ["spec", "check"], ["spec", "show"], ["spec", "diff", "spec.yaml"],
]  # fmt: skip
SPEC_OPTIONS = [
    ["decode", "hi"], ["encode", "empty.json"], ["dump", "hi"], ["check", "hi"], ["fit", "hi"],
    ["gen", "c"], ["gen", "python"], ["fuzz", "python"],
]  # fmt: skip


@pytest.fixture
def files(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(run.folder)
    run.file("hi", HI)
    run.file("spec.yaml", SPEC)
    run.file("empty.json", b"{}")
    run.file("bad.yaml", BAD_SPEC)
    run.file("old.yaml", SPEC.replace(b"version: 1", b"version: 2"))
    run.file("cut", HI[:8])
    run.file("broken", HI[:10])


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize("arguments", ABSENT_FILES, ids=" ".join)
def test_a_file_that_cannot_be_opened_is_usage(run: Run, arguments: list[str]) -> None:
    """Whatever the file was to be, a log or a spec: absent, or a directory."""
    for name in ("absent", "."):
        code, out, err = run(*arguments, name)
        assert (code, out) == (status.USAGE, "")
        assert err.startswith(f"tlvlog: {name}: ")


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize("arguments", SPEC_OPTIONS, ids=" ".join)
def test_specs_by_option(run: Run, arguments: list[str]) -> None:
    """`--spec` has the statuses of every other input."""
    code, out, err = run(*arguments, "--spec", "absent.yaml")
    assert (code, out) == (status.USAGE, "")
    assert err.startswith("tlvlog: absent.yaml: ")
    assert run(*arguments, "--spec", "bad.yaml")[0] == status.MALFORMED


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["decode", "hi"], status.OK),
        (["spec", "check", "spec.yaml"], status.OK),
        (["spec", "diff", "old.yaml", "spec.yaml"], status.DIFFERENT),
        (["gen", "c", "--spec", "spec.yaml", "--check", "-o", "out"], status.DIFFERENT),
        (["nothing"], status.USAGE),
        (["decode", "--nothing"], status.USAGE),
        (["gen", "c", "--prefix", "9"], status.USAGE),
        (["import", "verifier", "-e", "EWHAT", "hi"], status.USAGE),
        (["decode", "broken"], status.MALFORMED),
        (["decode", "-x", "hi"], status.MALFORMED),
        (["encode", "hi"], status.MALFORMED),
        (["spec", "check", "bad.yaml"], status.MALFORMED),
        (["spec", "diff", "bad.yaml", "spec.yaml"], status.MALFORMED),
        (["decode", "cut"], status.OK),
        (["decode", "--fail-truncated", "cut"], status.TRUNCATED),
        (["check", "hi", "broken", "absent"], status.USAGE),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "gives",
)
def test_each_status(run: Run, arguments: list[str], expected: int) -> None:
    assert run(*arguments)[0] == expected


@pytest.mark.parametrize(
    ("arguments", "package"),
    [
        (["decode", "-f", "msgpack"], "msgpack"),
        (["gen", "c"], "jinja2"),
        (["decode", "--spec", "spec.yaml"], "yaml"),
        (["spec", "check", "spec.yaml"], "jsonschema"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else value,
)
def test_a_missing_package_is_usage(tmp_path: Path, arguments: list[str], package: str) -> None:
    """Each verb that loads a library names it where it is missing."""
    (tmp_path / "spec.yaml").write_bytes(SPEC)
    code = (
        f"import sys; sys.modules[{package!r}] = None; from tlvlog.cli import main; "
        f"sys.exit(main({arguments!r}))"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, input=HI, capture_output=True, check=False, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (status.USAGE, b"")
    assert package in done.stderr.decode()
    assert b"Traceback" not in done.stderr


def test_every_status_has_a_rank() -> None:
    """`worst` orders all statuses of the table."""
    numbers = list(status.MEANINGS)
    worst: Callable[[list[int]], int] = status.worst
    assert worst([]) == worst([0]) == status.OK
    assert worst(numbers) == status.INTERRUPTED
    assert all(worst([number, status.OK]) == number for number in numbers)


@pytest.mark.parametrize(
    ("module", "command"),
    [
        ("distributed.client", "pip install 'tlvlog[dask]'"),
        ("pyarrow", "pip install 'tlvlog[campaign]'"),
        ("ray", "pip install ray"),
        ("pyarrow_more", "pip install pyarrow_more"),
    ],
)
def test_what_is_missing_is_named_as_pip_names_it(
    module: str, command: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(argv: list[str] | None) -> int:
        raise ModuleNotFoundError(name=module)

    monkeypatch.setattr(cli, "_run", run)
    assert cli.main([]) == 2
    assert capsys.readouterr().err.strip().endswith(f"{module}: {command}")
