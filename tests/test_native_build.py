"""The native core is built where it can be, and nobody needs it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

pytestmark = pytest.mark.once


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """What the build reads, away from what has been built."""
    copy = tmp_path / "tree"
    for name in ("codegen", "docs", "spec", "tlvlog"):
        shutil.copytree(
            ROOT / name, copy / name, ignore=shutil.ignore_patterns("*.so", "__pycache__")
        )
    for name in ("pyproject.toml", "setup.py", "README.md", "LICENSE", "MANIFEST.in"):
        shutil.copy(ROOT / name, copy)
    return copy


def build(tree: Path, environment: dict[str, str]) -> list[Path]:
    """Build the package; its extension modules."""
    subprocess.run(
        [sys.executable, "setup.py", "-q", "build", "-b", "built"],
        cwd=tree,
        env=os.environ | environment,
        check=True,
        capture_output=True,
    )
    return list((tree / "built").rglob("_core*.so"))


def name_of(package: Path) -> str:
    """The implementation that a package says it uses, after it has decoded something."""
    program = (
        "import tlvlog, tlvlog._native.accelerator as i;"
        "data = tlvlog.encode([tlvlog.String('a')]);"
        "assert tlvlog.decode(data).records[0].message == 'a';"
        "assert tlvlog.index([data]).length[0] == 1;"
        f"assert tlvlog.__file__.startswith({str(package)!r}); print(i.NAME, i.REASON)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=package, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_without_a_compiler_the_package_is_complete(tree: Path) -> None:
    """The build succeeds, and the package works and says what it lacks."""
    assert build(tree, dict.fromkeys(("CC", "LDSHARED", "CXX"), "no-such-compiler")) == []
    (package,) = (tree / "built").glob("lib*")
    said = name_of(package)
    assert said.startswith("pure Python")
    assert "_core" in said


def test_with_a_compiler_there_is_a_core(tree: Path) -> None:
    """From the committed headers alone: no generator runs."""
    for name in ("c_log.py", "targets.py", "templates"):
        path = tree / "codegen" / name
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    (core,) = build(tree, {})
    assert name_of(core.parent.parent.parent) == "native core"
