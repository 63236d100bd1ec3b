"""docs/readers.md: each section's files are written, its commands print what it says."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.c_build import need
from tests.go_build import ENVIRONMENT
from tests.test_codegen_guide import commands
from tests.test_codegen_kaitai import compiler

pytestmark = pytest.mark.once

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "readers.md"
_STEP = re.compile(
    r"^<!-- file: (?P<name>\S+) -->\n```\w*\n(?P<text>.*?)^```$|^```console\n(?P<session>.*?)^```$",
    re.DOTALL | re.MULTILINE,
)
_HEADING = re.compile(r"^## (.*)$", re.MULTILINE)
SECTIONS = dict(zip(*(iter(_HEADING.split(PAGE.read_text())[1:]),) * 2, strict=True))
FIRST = PAGE.read_text().partition("\n## ")[0]
# What each needs beside this package.
TOOLS = {"Python": (), "C": ("cc",), "Rust": ("rustc",), "Go": ("go",), "Kaitai": ("node",),
         "JavaScript": ("node",)}  # fmt: skip
# The command that Debian and the project's own packages bring, done with the compiler of npm.
COMPILE = """\
#!{python}
import json, subprocess, sys, yaml
from pathlib import Path
language, out, source = sys.argv[2], sys.argv[4], sys.argv[5]
Path(out).mkdir(exist_ok=True)
sys.path.insert(0, {root!r})
from tests.test_codegen_kaitai import _plain
text = json.dumps(_plain(yaml.safe_load(open(source))))
Path(out, "declaration.json").write_text(text)
script = {script!r}
subprocess.run(["node", script, {compiler!r}, out + "/declaration.json", out, language], check=True)
"""


def tools(folder: Path, section: str) -> dict[str, str]:
    """An environment in which the commands of a section are found; skips naming what is not."""
    for tool in TOOLS[section]:
        need(tool)
    programs = folder / "bin"
    programs.mkdir()
    environment = ENVIRONMENT | {"GOCACHE": os.environ.get("GOCACHE", str(folder / "cache"))}
    if "node" in TOOLS[section]:
        found = compiler()
        script = programs / "kaitai-struct-compiler"
        script.write_text(
            COMPILE.format(
                python=sys.executable,
                root=str(ROOT),
                script=str(ROOT / "tests" / "c" / "compile_kaitai.js"),
                compiler=found,
            )
        )
        script.chmod(0o755)
        environment["NODE_PATH"] = str(Path(found).parent)
    path = [str(programs), str(Path(sys.executable).parent), os.environ["PATH"]]
    return environment | {"PATH": os.pathsep.join(path)}


def runtime() -> None:
    """What compiled JavaScript needs, fetched with npm once, beside the compiler."""
    node = Path(compiler()).parent.parent
    if not (node / "node_modules" / "kaitai-struct").is_dir() and shutil.which("npm"):
        command = ["npm", "install", "--silent", "--no-fund", "--no-audit", "--prefix", "."]
        subprocess.run([*command, "kaitai-struct@0.11.0"], cwd=node, capture_output=True)
    if not (node / "node_modules" / "kaitai-struct").is_dir():
        pytest.skip("no kaitai-struct, which npm could not fetch")


def typed(text: str, folder: Path, environment: dict[str, str]) -> int:
    """Type a part of the page along; how many commands there were."""
    ran = 0
    for step in _STEP.finditer(text):
        if step["name"]:
            (folder / step["name"]).write_text(step["text"])
            continue
        for command, expected in commands(step["session"]):
            lines = expected.splitlines(keepends=True)
            while lines and lines[0].startswith("> "):
                command += "\n" + lines.pop(0)[2:].rstrip("\n")
            done = subprocess.run(
                command,
                shell=True,
                cwd=folder,
                env=environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
            )
            said = [line for line in done.stdout.splitlines() if not made(line, folder)]
            assert (done.returncode, said) == (0, "".join(lines).splitlines()), command
            ran += 1
    return ran


def made(line: str, folder: Path) -> bool:
    """Whether a line is the name of a file that a generator says it has written."""
    names = (folder / line, folder / "first-go" / line)
    return any(name.is_file() for name in names)


@pytest.mark.parametrize("section", TOOLS)
def test_the_first_lines_work(section: str, tmp_path: Path) -> None:
    """Typed along, each section prints what it says it does."""
    environment = tools(tmp_path, section)
    if section == "JavaScript":
        runtime()
    assert typed(FIRST, tmp_path, environment) == 2
    assert typed(SECTIONS[section], tmp_path, environment) >= 1


def test_every_section_is_tried() -> None:
    assert set(SECTIONS) == set(TOOLS)
    for section in SECTIONS:
        assert f"[{section}](#{section.lower()})" in FIRST
