"""What type checkers say of the package: mypy and pyright, of public names and examples."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

import tlvlog

pytestmark = pytest.mark.once
ROOT = Path(__file__).resolve().parent.parent
SCRIPT = ROOT / "tests" / "typing" / "public.py"
PAGES = sorted(
    path
    for path in (ROOT / "README.md", *(ROOT / "docs").rglob("*.md"))
    if "```python\n" in path.read_text(encoding="utf-8")
)
# The public submodules, as the README lists them.
MODULES = re.findall(
    r"`(tlvlog\.[a-z.]+)`", (ROOT / "README.md").read_text("utf-8").partition("## What stays")[2]
)
# What an example leaves to its reader.
GIVEN = {
    "carriers": "from typing import Any\ndef do_command(*a: Any) -> int: ...\n",
    "collector": "from typing import Any\ndef do_command(*a: Any) -> int: ...\n",
    "fuzzing": """\
import tlvlog
from hypothesis import strategies as st
def my_reader(wire: bytes) -> list[str]: ...
def run(reader: object, data: bytes) -> object: ...
log = b""
reader = bad = object()
""",
}


def mypy(folder: Path, *options: str, python: str = sys.executable) -> str:
    """What mypy finds in a folder whose programs import the tree's package."""
    if not find_spec("mypy"):
        pytest.skip("mypy is not installed")
    command = [sys.executable, "-m", "mypy", "--no-error-summary", "--python-executable", python]
    done = subprocess.run(
        [
            *command,
            "--config-file=",
            "--follow-imports=silent",  # the package itself is another check's matter
            "--cache-dir",
            str(folder / "cache"),
            *options,
            ".",
        ],
        cwd=folder,
        env=os.environ | {"MYPYPATH": str(ROOT) if python == sys.executable else ""},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout + done.stderr


def pyright(folder: Path, mode: str, *, python: str = sys.executable) -> str:
    """What pyright finds there."""
    program = shutil.which("pyright", path=f"{Path(sys.executable).parent}:{os.environ['PATH']}")
    if program is None:
        pytest.skip("pyright is not installed")
    if not shutil.which("node"):
        pytest.skip("no node, which pyright runs on")
    settings = {
        "typeCheckingMode": mode,
        "reportMissingModuleSource": False,
        "reportMissingImports": python != sys.executable,  # libraries that an example may use
        **({"extraPaths": [str(ROOT)]} if python == sys.executable else {}),
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    done = subprocess.run(
        [program, "--outputjson", "--pythonpath", python, "."],
        cwd=folder,
        env=os.environ | {"PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    if not done.stdout.startswith("{"):
        pytest.skip(f"pyright does not run: {(done.stdout + done.stderr).strip()[-300:]}")
    found = json.loads(done.stdout)["generalDiagnostics"]
    return "\n".join(f"{Path(one['file']).name}: {one['message']}" for one in found)


def names_script() -> str:
    """A program that looks at each public name of each public submodule."""
    lines = ["import importlib", "importlib.invalidate_caches()"]
    for number, module in enumerate(MODULES):
        # Two of them are folders of modules, and have no names of their own.
        public = getattr(__import__(module, fromlist=["x"]), "__all__", ())
        if public:
            lines.append(f"import {module} as m{number}")
        lines += [f"print(m{number}.{name})" for name in public]
    return "\n".join(lines) + "\n"


def test_the_script_uses_every_public_name() -> None:
    text = SCRIPT.read_text(encoding="utf-8")
    unused = [name for name in tlvlog.__all__ if f"tlvlog.{name}" not in text]
    assert unused == []
    assert len(MODULES) > 8


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    shutil.copy(SCRIPT, tmp_path)
    (tmp_path / "names.py").write_text(names_script())
    return tmp_path


def test_mypy_agrees_with_every_public_name(programs: Path) -> None:
    """In strict mode, each call having the type that the script asserts."""
    assert mypy(programs, "--strict", "--no-warn-unused-ignores") == ""


def test_pyright_agrees_with_every_public_name(programs: Path) -> None:
    """In strict mode, where a name whose type is not known is an error too."""
    assert pyright(programs, "strict") == ""


@pytest.fixture
def examples(tmp_path: Path) -> Path:
    """The Python of each page as one program."""
    for path in PAGES:
        blocks = re.findall(r"^```python\n(.*?)^```", path.read_text(), re.DOTALL | re.MULTILINE)
        name = str(path.relative_to(ROOT)).replace("/", "_").replace("-", "_").removesuffix(".md")
        (tmp_path / f"{name}.py").write_text(GIVEN.get(path.stem, "") + "\n".join(blocks))
    return tmp_path


def test_mypy_agrees_with_every_example(examples: Path) -> None:
    assert mypy(examples, "--ignore-missing-imports", "--check-untyped-defs",
                "--disable-error-code=empty-body") == ""  # fmt: skip


def test_pyright_agrees_with_every_example(examples: Path) -> None:
    assert pyright(examples, "basic") == ""


@pytest.mark.long
@pytest.mark.parametrize("how", ["wheel", "compat"])
def test_an_installed_package_is_typed(programs: Path, tmp_path_factory, how: str) -> None:  # type: ignore[no-untyped-def]
    """Both see the types of a wheel, and of an editable installation in compat mode."""
    from tests.test_packaging import copy_of_sources

    source, env = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("env")
    copy_of_sources(source)
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(env)], check=True)
    python = str(env / "bin" / "python")
    options = ["-e", str(source), "--config-settings", "editable_mode=compat"]
    command = [sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-deps"]
    locked = str(ROOT / "tools" / "locked.txt")  # make names it from the root of the tree
    more = {"TLVLOG_PURE": "1", "PIP_CONSTRAINT": locked, "PIP_BUILD_CONSTRAINT": locked}
    done = subprocess.run(
        [*command, *(options if how == "compat" else [str(source)])],
        capture_output=True, text=True, check=False, env=os.environ | more,
    )  # fmt: skip
    if "Could not fetch" in done.stderr or "No matching distribution" in done.stderr:
        pytest.skip("no index with setuptools")
    assert done.returncode == 0, done.stderr
    (programs / "names.py").unlink()  # which looks at what optional libraries are for
    assert pyright(programs, "strict", python=python) == ""
    assert mypy(programs, "--strict", python=python) == ""
