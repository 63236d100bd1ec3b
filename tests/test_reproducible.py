"""Wheel and sdist: the same sources give the same bytes, and the sdist is all of the project."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
from pathlib import Path

import pytest

from tests.test_packaging import ROOT, copy_of_sources

pytestmark = pytest.mark.once
LOCKED = ROOT / "tools" / "locked.txt"


def build(source: Path, out: Path, *, umask: int) -> dict[str, str]:
    """Digests of what `python -m build` makes of a tree."""
    done = subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(out), str(source)],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"SOURCE_DATE_EPOCH": "1700000000", "CFLAGS": "-O0 -g"},
        umask=umask,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in out.iterdir()}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    source = tmp_path_factory.mktemp("source")
    copy_of_sources(source)
    out = tmp_path_factory.mktemp("dist")
    return out, build(source, out, umask=0o022)


@pytest.mark.long
def test_another_place_and_time_give_the_same_bytes(
    built: tuple[Path, dict[str, str]], tmp_path: Path
) -> None:
    """From another folder, files of another time and order: equal, byte for byte."""
    source = tmp_path / "some where" / "else"
    copy_of_sources(source)
    for number, path in enumerate(sorted(source.rglob("*"), reverse=True)):
        os.utime(path, (1_000_000_000 + number, 1_000_000_000 + number))
    assert build(source, tmp_path / "dist", umask=0o022) == built[1]
    assert len(built[1]) == 2


def test_the_core_names_no_folder_of_the_build(built: tuple[Path, dict[str, str]]) -> None:
    """Debuggers are told relative paths."""
    (wheel,) = built[0].glob("*.whl")
    if "none-any" in wheel.name:
        pytest.skip("no compiler: the wheel has no core")
    unpacked = wheel.parent / "unpacked"
    shutil.unpack_archive(wheel, unpacked, "zip")
    (core,) = unpacked.rglob("_core*.so")
    assert b"pytest-of-" not in core.read_bytes()
    shutil.rmtree(unpacked)


def test_the_sdist_is_the_project(built: tuple[Path, dict[str, str]], tmp_path: Path) -> None:
    """Every file of the project is in it; nobody's name is; and its tests can be run there."""
    (path,) = built[0].glob("*.tar.gz")
    with tarfile.open(path) as archive:
        members = archive.getmembers()
        archive.extractall(tmp_path, filter="data")
    assert {(m.uid, m.gid, m.uname, m.gname) for m in members} == {(0, 0, "", "")}
    assert {m.mtime for m in members} == {1_700_000_000}
    (tree,) = tmp_path.iterdir()
    expected = copy_of_sources(tmp_path / "copy")
    missing = [name for name in expected if not (tree / name).is_file()]
    assert missing == []
    # Those that look at the tree itself; make test there runs them all.
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-n", "0"]
    done = subprocess.run(
        [*command, "tests/test_layers.py", "tests/test_wire_document.py"],
        cwd=tree,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]


def test_every_tool_is_locked() -> None:
    """Each requirement of the project and its groups has one version in tools/locked.txt."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    wanted = [*project["build-system"]["requires"], *project["project"]["dependencies"]]
    for some in project["project"]["optional-dependencies"].values():
        wanted += [item for item in some if not item.startswith("tlvlog[")]
    for some in project["dependency-groups"].values():
        wanted += [item for item in some if isinstance(item, str)]
    lines = [line for line in LOCKED.read_text().splitlines() if not line.startswith("#")]
    locked = {re.split("[=<> ;]", line)[0] for line in lines}
    names = {re.split(r"[\[=<>; ]", item)[0].lower().replace("_", "-") for item in wanted}
    assert names - locked == set()
    assert all(re.match(r"[a-z0-9-]+==[0-9][0-9a-z.]*( ; .*)?$", line) for line in lines)
