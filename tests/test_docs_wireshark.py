"""docs/wireshark.md: every command runs, in its order, and says what the page shows."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "docs" / "wireshark.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```console\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
PATH = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"


def stories() -> list[tuple[str, list[str]]]:
    """Each command with the lines below it."""
    found: list[tuple[str, list[str]]] = []
    for line in "".join(BLOCKS).splitlines():
        if line.startswith("$ "):
            found.append((line[2:], []))
        else:
            found[-1][1].append(line)
    return found


def as_shown(lines: list[str]) -> str:
    """A pattern of the lines; `...` stands for any number of others."""
    return "".join("(?:.*\n)*" if line == "..." else re.escape(f"{line}\n") for line in lines)


def run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env=os.environ | {"PATH": PATH, "COLUMNS": "80"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.mark.once
def test_the_commands_of_the_page(tmp_path: Path) -> None:
    for tool in ("tshark", "jq"):
        if not shutil.which(tool):
            pytest.skip(f"{tool} is not installed")
    shutil.copy(ROOT / "tests/data/nlmon/refused.pcap", tmp_path)
    commands = stories()
    assert len(commands) == 7
    for command, lines in commands:
        done = run(command, tmp_path)
        assert done.returncode == 0, (command, done.stderr)
        assert re.fullmatch(as_shown(lines), done.stdout), (command, done.stdout)


@pytest.mark.once
def test_the_filters_of_the_page(tmp_path: Path) -> None:
    """Each is one that tshark takes, and finds something in the page's capture."""
    if not shutil.which("tshark"):
        pytest.skip("tshark is not installed")
    filters = re.findall(r"^\| `(extack[^`]*)` \|", PAGE, re.MULTILINE)
    assert len(filters) == 6
    (more,) = re.findall(r"^```text\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
    run(f"tlvlog gen wireshark -o {tmp_path}", tmp_path)
    capture = ROOT / "tests/data/nlmon/refused.pcap"
    for wanted in filters:
        done = run(f"tshark -X lua_script:tlvlog.lua -r {capture} -Y '{wanted}'", tmp_path)
        assert done.returncode == 0, done.stderr
        assert done.stdout.strip(), wanted
    for wanted in more.splitlines():
        done = run(f"tshark -X lua_script:tlvlog.lua -r {capture} -Y '{wanted}'", tmp_path)
        assert (done.returncode, done.stdout) == (0, ""), done.stderr
