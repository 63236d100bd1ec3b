"""docs/exec.md: its commands are run, and print what it says below what the program says."""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.documents import ROOT, shell, typed, with_command
from tests.exec_run import bpf_object, need_tool, need_tracing
from tests.live_kernel import need_bpf, need_root
from tests.test_exec_programs import unmasked

pytestmark = [pytest.mark.live, pytest.mark.once]
PAGE = (ROOT / "docs" / "exec.md").read_text("utf-8")
# Of the captures' table: each command in the first column.
CAPTURES = re.findall(r"^\| `(tlvlog [^`]*)`", PAGE.partition("\n## Captures\n")[2], re.MULTILINE)


@pytest.fixture
def folder() -> Iterator[Path]:
    need_root()
    need_bpf()
    need_tracing()
    for tool in ("unshare", "bpftool", "ip"):
        need_tool(tool)
    with tempfile.TemporaryDirectory() as name:
        bpf_object(Path(name))
        yield Path(name)


def test_the_commands_say_why(folder: Path) -> None:
    """Byte for byte what the page shows, behind what the program alone prints."""
    commands = list(typed(PAGE))
    assert len(commands) == 2
    for command, expected in commands:
        alone = subprocess.run(
            command.partition(" -- ")[2].split(),
            cwd=folder,
            capture_output=True,
            env=with_command(),
        )
        done = subprocess.run(command.split(), cwd=folder, capture_output=True, env=with_command())
        assert done.returncode == alone.returncode != 0
        assert unmasked(done.stdout) == unmasked(alone.stdout)
        assert unmasked(done.stderr) == unmasked(alone.stderr) + expected.encode()


def test_the_commands_on_a_capture(folder: Path) -> None:
    """Those of the table, on the capture that the page has made above it."""
    (line,) = re.findall(r"^`(tlvlog exec -o calls\.tlvlog -- COMMAND)`", PAGE, re.MULTILINE)
    words = line.replace("COMMAND", "unshare -m bpftool prog load bad.bpf.o /sys/fs/bpf/x")
    subprocess.run(words.split(), cwd=folder, capture_output=True, env=with_command())
    says = {
        "tlvlog decode calls": "map_value_or_null",
        "tlvlog dump calls": "| error  type 3",
        "tlvlog import verifier": '"reason": "invalid-memory-access"',
        "tlvlog decode -f": "",
    }
    assert len(CAPTURES) == len(says)
    for command in CAPTURES:
        (promise,) = [what for begin, what in says.items() if command.startswith(begin)]
        assert promise in shell(command.replace("\\|", "|"), folder)
    assert "invalid-memory-access" in shell("tlvlog decode some.tlvlog", folder)
