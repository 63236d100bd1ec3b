"""Runs `tlvlog exec` for the tests, and compiles the programs that it runs."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.c_build import kernel_headers

SOURCES = Path(__file__).parent / "data/exec"
ROOT = Path(__file__).parents[1]


@dataclass
class Done:
    """How it ended: status as subprocess has it, and what was said."""

    status: int
    out: str
    report: str

    @property
    def lines(self) -> list[str]:
        """Without the advice and the log below each."""
        return [line for line in self.report.splitlines() if not line.startswith("    ")]

    @property
    def calls(self) -> list[dict[str, object]]:
        """The objects of -f jsonl."""
        return [json.loads(line) for line in self.report.splitlines()]


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "tlvlog", "exec", *arguments]


def run(folder: Path, *arguments: str, python: str = sys.executable, **options: object) -> Done:
    """`tlvlog exec ARGUMENTS`, what it says apart from what the program says."""
    report = folder / f"report-{len(list(folder.iterdir()))}"
    done = subprocess.run(
        [python, *command("--report", str(report), *arguments)[1:]],
        capture_output=True,
        text=True,
        errors="replace",
        timeout=120,
        check=False,
        cwd=ROOT,
        **options,  # type: ignore[call-overload]
    )
    assert "Traceback" not in done.stderr, done.stderr
    said = report.read_text() if report.exists() else ""
    return Done(done.returncode, done.stdout + done.stderr, said)


def python_for(user: dict[str, object]) -> str:
    """A Python that another user can run this checkout with; skips where there is none."""
    for python in (sys.executable, "/usr/bin/python3"):
        try:
            subprocess.run(
                [python, "-c", "import tlvlog.cli.exec"],
                check=True,
                capture_output=True,
                cwd=ROOT,
                **user,  # type: ignore[call-overload]
            )
        except (OSError, subprocess.CalledProcessError):
            continue
        return python
    pytest.skip("neither this Python nor /usr/bin/python3 can be run by another user here")


def need_tool(name: str) -> str:
    found = shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
    if found is None:
        pytest.skip(f"no {name}")
    return found


def need_tracing() -> None:
    """Skips where a program cannot be followed, saying what is missing."""
    if sys.platform != "linux":
        pytest.skip(f"no Linux: {sys.platform}")
    done = subprocess.run(command("true"), capture_output=True, text=True, check=False, cwd=ROOT)
    if done.returncode:
        pytest.skip(f"ptrace or seccomp: {done.stderr.strip()}")


def compiled(folder: Path, *flags: str) -> str:
    """tests/data/exec/loader.c as a static program; skips where that cannot be made."""
    program = folder / "loader"
    done = subprocess.run(
        [need_tool("gcc"), "-Wall", "-Wextra", "-Werror", "-O1", "-static", "-pthread", *flags]
        + kernel_headers()
        + [str(SOURCES / "loader.c"), "-o", str(program)],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode and "-m32" in flags:
        pytest.skip(f"gcc -m32 -static: {done.stderr.strip().splitlines()[-1]}")
    assert done.returncode == 0, done.stderr
    return str(program)


def bpf_object(folder: Path) -> str:
    """tests/data/exec/bad.bpf.c for the machine that the verifier looks at."""
    machine = os.uname().machine
    done = subprocess.run(
        [need_tool("clang"), "-O2", "-g", "-target", "bpf"]
        + [f"-I/usr/include/{machine}-linux-gnu", "-c", "bad.bpf.c"]
        + ["-o", str(folder / "bad.bpf.o")],
        capture_output=True,
        text=True,
        check=False,
        cwd=SOURCES,
    )
    assert done.returncode == 0, done.stderr
    return str(folder / "bad.bpf.o")
