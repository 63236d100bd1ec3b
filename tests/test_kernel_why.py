"""docs/why-did-my-syscall-fail.md: every command on the page prints what the page says."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.exec_run import need_tool
from tests.live_kernel import need_bpf, need_root
from tlvlog.formats.text import Style
from tlvlog.text.explain import explain
from tlvlog.text.view import explanation_lines

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "docs" / "why-did-my-syscall-fail.md").read_text()
CONSOLE = re.findall(r"^```console\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
(STRACE,) = [block for block in CONSOLE if block.startswith("$ strace ")]
CONSOLE.remove(STRACE)
PYTHON = re.findall(
    r"^```python\n(.*?)^```\n\n```output\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE
)


def parted(block: Any) -> Any:
    """The command of a block, lines that go on with it included, and its output."""
    first, *rest = block.splitlines(keepends=True)
    command = first.removeprefix("$ ")
    while rest and rest[0].startswith("> "):
        command += rest.pop(0).removeprefix("> ")
    return command, "".join(rest)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A PATH on which `tlvlog` is this checkout."""
    folder = tmp_path_factory.mktemp("bin")
    command = folder / "tlvlog"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m tlvlog "$@"\n')
    command.chmod(0o755)
    return f"{folder}{os.pathsep}{os.environ['PATH']}"


@pytest.mark.parametrize("block", CONSOLE, ids=lambda block: parted(block)[0][:50].strip())
def test_commands_print_what_the_page_says(block: Any, path: Any) -> None:
    command, expected = parted(block)
    for tool in ("jq", "grep"):
        if f"| {tool}" in command and shutil.which(tool) is None:
            pytest.skip(f"no {tool}(1)")
    done = subprocess.run(
        command,
        shell=True,
        cwd=ROOT,
        env=os.environ | {"PATH": path, "PYTHONPATH": str(ROOT), "COLUMNS": "80"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.stdout, done.stderr) == (expected, "")


@pytest.mark.live
def test_what_strace_writes_is_what_the_page_imports(tmp_path: Path, path: Any) -> None:
    """In a network of its own, where a device would do no harm if the kernel knew its kind."""
    for tool in ("strace", "ip", "unshare"):
        need_tool(tool)
    need_root()
    command, expected = parted(STRACE)
    done = subprocess.run(
        ["unshare", "-n", "bash", "-c", command],
        cwd=tmp_path, env=os.environ | {"PATH": path}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout + done.stderr) == (2, expected)
    (imported,) = [block for block in CONSOLE if "import strace" in block]
    command, expected = parted(imported)
    done = subprocess.run(
        command.replace("tests/data/kernel/strace/ip-read-all.log", str(tmp_path / "ip.log")),
        shell=True, cwd=ROOT, env=os.environ | {"PATH": path}, capture_output=True, text=True,
        check=False,
    )  # fmt: skip

    def told(text: str) -> list[str]:
        return [line for line in text.splitlines() if not line.startswith("strace log, line ")]

    assert told(done.stdout) == told(expected), "but for the lines' numbers"


@pytest.mark.parametrize(("program", "expected"), PYTHON, ids=lambda text: text[:30].strip())
def test_programs_print_what_the_page_says(program: Any, expected: Any) -> None:
    if "bpf_" in program:
        need_bpf()
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.stdout, done.stderr) == (expected, "")


def test_every_block_is_run() -> None:
    """No block of the page is left out."""
    assert len(CONSOLE) >= 8
    assert len(PYTHON) == PAGE.count("```python")
    assert PAGE.count("```console") == len([*CONSOLE, STRACE])


ROWS = re.findall(r"^\| .* \| `([\w-]+)` \| `(.*)` \|$", PAGE, re.MULTILINE)


def test_the_table_has_rows() -> None:
    assert len(ROWS) > 30


@pytest.mark.parametrize(("case", "expected"), ROWS, ids=[case for case, _ in ROWS])
def test_each_kind_of_paste_gives_what_the_table_says(case: Any, expected: Any) -> None:
    """The first sentence about a failure is the one in the table."""
    data = (ROOT / "tests" / "data" / "cases" / f"{case}.txt").read_bytes()
    lines = explanation_lines(explain(data), style=Style(False), only="error")
    assert next(lines) == expected
