"""docs/btf.md: every command is run, and prints what the document says."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.live_kernel import need_btf

ROOT = Path(__file__).resolve().parent.parent
TEXT = (ROOT / "docs" / "btf.md").read_text()
DATA = ROOT / "tests" / "data" / "core" / "docs"
pytestmark = pytest.mark.once


def tlvlog(words: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tlvlog", *words],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"},
    )


def test_the_commands_print_what_they_say(tmp_path: Path) -> None:
    """In order, in one folder: a later one may read what an earlier one wrote."""
    for path in DATA.iterdir():
        shutil.copy(path, tmp_path)
    count = 0
    for block in re.findall(r"^```console\n(.*?)^```", TEXT, re.DOTALL | re.MULTILINE):
        for part in re.split(r"^\$ tlvlog ", block, flags=re.MULTILINE)[1:]:
            command, _, expected = part.partition("\n")
            done = tlvlog(shlex.split(command), tmp_path)
            said = done.stdout + done.stderr
            assert said == expected, command
            assert done.returncode == (1 if expected.startswith("tlvlog: ") else 0)
            count += 1
    assert count > 8


@pytest.mark.live
def test_the_commands_about_this_kernel_run(tmp_path: Path) -> None:
    need_btf()
    lines = re.findall(r"^tlvlog (.*)$", TEXT, re.MULTILINE)
    assert lines
    for line in lines:
        done = tlvlog(shlex.split(line, comments=True), tmp_path)
        assert (done.returncode, done.stderr) == (0, ""), line
        assert done.stdout


@pytest.mark.live
def test_the_program_runs() -> None:
    need_btf()
    (program,) = re.findall(r"^```python\n(.*?)^```", TEXT, re.DOTALL | re.MULTILINE)
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "thread_info" in done.stdout
