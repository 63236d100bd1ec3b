"""docs/serve.md: its commands are run, and print what it says; so is the page side by side."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.c_build import need
from tests.documents import shell, typed
from tests.serving import ROOT, need_serve
from tools.kernels import side_by_side

TEXT = (ROOT / "docs" / "serve.md").read_text()
pytestmark = [pytest.mark.live, pytest.mark.once]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the commands find what they name."""
    need_serve()
    for name in ("codegen", "examples"):
        (tmp_path / name).symlink_to(ROOT / name)
    return tmp_path


def test_the_commands_print_what_they_say(folder: Path) -> None:
    """In order, in one folder: a later one may run what an earlier one made."""
    need("cc")
    # Sizes depend on how the kernel's types are numbered.
    commands = list(typed(TEXT))
    assert len(commands) == 3
    for command, shown in commands:
        assert shell(command, folder) == shown


def test_the_client_compiles_without_a_warning(tmp_path: Path) -> None:
    command = [need("cc"), "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-I", "codegen/generated"]
    command += ["-o", str(tmp_path / "client"), "examples/served/client.c"]
    subprocess.run(command, cwd=ROOT, check=True)
    # Nobody serves it: the bit is unknown, and there is no log.
    need_serve()
    done = subprocess.run([tmp_path / "client"], capture_output=True, text=True)
    assert done.stdout.splitlines()[0] == "a map of type 9999: Invalid argument"
    assert "  " not in done.stdout


def test_python_without_it_says_so() -> None:
    client = ROOT / "examples" / "served" / "client.py"
    environment = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"}
    need_serve()
    done = subprocess.run(
        [sys.executable, str(client)], capture_output=True, text=True, env=environment
    )
    assert (done.returncode, done.stderr) == (1, "run me under `tlvlog serve`\n")


def test_the_page_side_by_side_is_that_of_the_run() -> None:
    """`make kernels SERVED=1` writes both; nobody edits the page by hand."""
    assert side_by_side.page() == side_by_side.PAGE.read_text(encoding="utf-8")


def test_here_the_records_are_those_of_the_page() -> None:
    """On this kernel too: errno, reasons and what was dropped."""
    need_serve()
    client = ROOT / "tools" / "kernels" / "guest" / "served.py"
    command = [sys.executable, "-m", "tlvlog", "serve", "--", sys.executable, str(client)]
    environment = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"}
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    assert (done.returncode, done.stderr) == (0, "")
    accepted = json.loads(side_by_side.DATA.read_text())["answers"]

    def essence(row: list[Any]) -> tuple[Any, ...]:
        number, _, said, dropped = row
        return number, [line.partition(":")[0] for line in said], dropped

    found = {key: essence(row) for key, row in json.loads(done.stdout).items()}
    assert found == {key: essence(answer["records"]) for key, answer in accepted.items()}
