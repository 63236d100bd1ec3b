"""docs/adopting.md: its files are written, its commands run, and their output is what it says."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unrun import UNRUN

pytestmark = pytest.mark.once

GUIDE = Path(__file__).parent.parent / "docs" / "adopting.md"
_STEP = re.compile(
    r"^<!-- file: (?P<name>\S+) -->\n```\w+\n(?P<text>.*?)^```$|^```console\n(?P<session>.*?)^```$",
    re.DOTALL | re.MULTILINE,
)


def commands(session: str) -> list[tuple[str, str]]:
    """The commands of a console block, each with the output below it."""
    parts = re.split(r"^\$ ", session, flags=re.MULTILINE)[1:]
    return [tuple(part.split("\n", 1)) for part in parts]


def shown(expected: str) -> re.Pattern[str]:
    """What the guide shows; `...` is the rest of a line that depends on other files."""
    return re.compile(re.escape(expected).replace(re.escape("..."), "[^\n]*"))


def test_the_guide(tmp_path: Path) -> None:
    """Typed along from top to bottom, the guide prints what it says it does."""
    text = GUIDE.read_text()
    files, ran = 0, 0
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    for step in _STEP.finditer(text):
        if step["name"]:
            (tmp_path / step["name"]).write_text(step["text"])
            files += 1
            continue
        for command, expected in commands(step["session"]):
            if command in UNRUN["docs/adopting.md"]:
                continue
            done = subprocess.run(
                command,
                shell=True,
                cwd=tmp_path,
                env=os.environ | {"PATH": path, "COLUMNS": "100"},
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
            )
            assert shown(expected).fullmatch(done.stdout), f"{command}\n{done.stdout}"
            ran += 1
    assert files == text.count("<!-- file: ") == 7
    assert ran == text.count("\n$ ") - len(UNRUN["docs/adopting.md"]) > 15
