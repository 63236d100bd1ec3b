"""The blocks of a document, run in their order in one folder, and what they print compared."""

from __future__ import annotations

import contextlib
import io
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.unrun import UNRUN

ROOT = Path(__file__).resolve().parent.parent
_BLOCK = re.compile(
    r"(?:^<!-- file: (?P<file>\S+) -->\n)?^```(?P<kind>\w+)\n(?P<body>.*?)^```$",
    re.DOTALL | re.MULTILINE,
)
_OUTPUT = re.compile(r"\n\n```output\n(.*?)^```$", re.DOTALL | re.MULTILINE)


_CONSOLE = re.compile(r"^```(console|sh|bash)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_COMMAND = re.compile(r"^\$ ((?:.*\\\n)*.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)


def typed(text: str) -> Iterator[tuple[str, str]]:
    """Each command of the blocks for a shell, and the lines that the page shows below it.

    A block without a `$` is a script: each line is a command, and nothing is shown.
    """
    for kind, body in _CONSOLE.findall(text):
        if kind == "console" or body.startswith("$ "):
            yield from _COMMAND.findall(body)
        else:
            yield from ((line, "") for line in body.splitlines())


def with_command(**more: str) -> dict[str, str]:
    """An environment in which `tlvlog` and `python` are those of the running tests."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return os.environ | {"PATH": path, "PYTHONPATH": str(ROOT), "COLUMNS": "80"} | more


def shell(command: str, folder: Path, **more: str) -> str:
    """Run a command and give both outputs as they came; its status must be 0."""
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command}"],
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        env=with_command(**more),
    )
    assert done.returncode == 0, f"{command}\n{done.stdout[-3000:]}"
    return done.stdout


def run_document(name: str, folder: Path) -> int:
    """Write the files, run the commands and programs of a document; how many were compared.

    Programs share their names, as a reader who types them in one after the other has it.
    A line `...` of an expected output stands for any lines, at its end also for the rest of a line.
    """
    for known in ("tests", "spec", "codegen"):
        (folder / known).symlink_to(ROOT / known)
    text = (ROOT / "docs" / name).read_text(encoding="utf-8")
    names: dict[str, object] = {"__name__": "__main__"}
    compared = 0
    for block in _BLOCK.finditer(text):
        kind, body = block["kind"], block["body"]
        if block["file"]:
            (folder / block["file"]).write_text(body, encoding="utf-8")
        elif kind == "console":
            compared += _run_commands(body, folder, UNRUN.get(f"docs/{name}", {}))
        elif kind == "python":
            said = _run_program(body, names, folder)
            expected = _OUTPUT.match(text, block.end())
            assert fits(said, expected[1] if expected else ""), f"{body}\nprints\n{said}"
            compared += 1
    return compared


def _run_commands(body: str, folder: Path, unrun: Mapping[str, str]) -> int:
    parts = re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]
    parts = [part for part in parts if part.partition("\n")[0] not in unrun]
    for part in parts:
        command, _, expected = part.partition("\n")
        done = subprocess.run(
            ["bash", "-c", f"set -o pipefail; {command}"],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"},
        )
        said = done.stdout + done.stderr
        assert done.returncode == 0, f"{command}\n{said}"
        assert not expected or fits(said, expected), f"{command}\nprints\n{said}"
    return len(parts)


def _run_program(body: str, names: dict[str, object], folder: Path) -> str:
    printed = io.StringIO()
    with contextlib.chdir(folder), contextlib.redirect_stdout(printed):
        exec(compile(body, "document", "exec"), names)
    return printed.getvalue()


def fits(said: str, expected: str) -> bool:
    """Whether it says what the page shows; `...` stands for any text."""
    pattern = re.escape(expected).replace(r"\.\.\.", ".*")
    return re.fullmatch(pattern, said, re.DOTALL) is not None or (
        expected.endswith("...\n") and re.fullmatch(pattern[:-2], said, re.DOTALL) is not None
    )
