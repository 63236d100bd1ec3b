"""The README's first minutes: typed in an empty environment, each command does what it shows."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.test_packaging import copy_of_sources

pytestmark = [pytest.mark.once, pytest.mark.long]
ROOT = Path(__file__).resolve().parent.parent
(BLOCK,) = re.findall(
    r"in an empty environment:\n\n```console\n(.*?)^```",
    (ROOT / "README.md").read_text("utf-8"),
    re.DOTALL | re.MULTILINE,
)
STEPS = [part.partition("\n")[::2] for part in re.split(r"^\$ ", BLOCK, flags=re.MULTILINE)[1:]]
# What a system without developer's tools has.  No compiler: neither cc nor anything like it.
PROGRAMS = ("bash", "basename", "cat", "dirname", "env", "ls", "mkdir", "rm", "sh", "uname")


def test_there_are_few_commands_for_all_of_it() -> None:
    """Installing, explaining a paste, decoding in Python, a header: in less than ten."""
    assert 5 < len(STEPS) < 10
    for word in ("pip install", "| tlvlog explain", "tlvlog.decode(", "tlvlog gen c"):
        assert word in BLOCK


def test_the_first_minutes(tmp_path: Path) -> None:
    """In a fresh home, with no compiler, no extras and nothing installed but Python."""
    if sys.platform == "win32":
        pytest.skip("needs a POSIX shell")
    programs, home, clone = (tmp_path / name for name in ("bin", "home", "clone"))
    for folder in (programs, home, clone):
        folder.mkdir()
    for name in PROGRAMS:
        if path := shutil.which(name):
            (programs / name).symlink_to(path)
    (programs / "python3").symlink_to(getattr(sys, "_base_executable", sys.executable))
    copy_of_sources(clone)
    # Where packages come from is the machine's business; all else is as new.
    environment = {key: value for key, value in os.environ.items() if key.startswith("PIP_")}
    environment |= {"PATH": str(programs), "HOME": str(home), "LANG": "C.UTF-8"}
    for name in ("PIP_CONSTRAINT", "PIP_BUILD_CONSTRAINT"):
        environment.pop(name, None)
    mark = "--- and its status is"
    script = "".join(f"{command}\necho '{mark}' $?\n" for command, _ in STEPS)
    done = subprocess.run(
        [str(programs / "bash"), "-c", script],
        cwd=clone, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        check=False,
    )  # fmt: skip
    if "No matching distribution found for setuptools" in done.stdout:
        pytest.skip("no index of packages")
    found = re.split(rf"^{mark} (\d+)\n", done.stdout, flags=re.MULTILINE)
    assert len(found) == 2 * len(STEPS) + 1, done.stdout
    for (command, expected), said, status in zip(STEPS, found[::2], found[1::2], strict=False):
        assert status == "0", f"{command}\n{said}"
        said = "".join(
            line for line in said.splitlines(True) if not line.startswith(("WARNING", "[notice]"))
        )
        shown = re.escape(expected).replace(re.escape("...\n"), r"(?s:.*)\n")
        assert re.fullmatch(shown, said), f"{command}\n{said}"
    assert not list((clone / "env").rglob("_core*.so")), "there was a compiler"


def test_the_demo_says_where_the_command_is() -> None:
    """`make demo` ends with it, whatever the kernel answered."""
    text = (ROOT / "Makefile").read_text("utf-8")
    assert re.search(
        r"^demo:.*\n(?:\t.*\n)*\t\techo \"The command is \$\(ENV\)/bin/tlvlog", text, re.MULTILINE
    )
