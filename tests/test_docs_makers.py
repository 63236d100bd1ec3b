"""docs/releasing.md and docs/testing.md: what those who make the package type, in a copy of it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import tlvlog
from tests.documents import ROOT, shell, typed
from tests.test_packaging import copy_of_sources
from tests.unrun import UNRUN

pytestmark = pytest.mark.once
RELEASING = (ROOT / "docs" / "releasing.md").read_text("utf-8")
TESTING = (ROOT / "docs" / "testing.md").read_text("utf-8")


def run_here(page: str, text: str) -> list[str]:
    """The commands of a page that are run, in their order."""
    return [command for command, _ in typed(text) if command not in UNRUN[page]]


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with this tree as its only commit, and all that the page builds in it."""
    tree = tmp_path_factory.mktemp("release")
    copy_of_sources(tree)
    (tree / "build").mkdir()  # left over, as after any work; `make clean` is there for it
    git = "git -c user.name=nobody -c user.email=nobody@localhost -c commit.gpgsign=false"
    shell(f"git init -q && git add -A && {git} commit -qm release", tree)
    commands = run_here("docs/releasing.md", RELEASING)
    assert len(commands) == 4
    more = {"PYTHONPATH": "", "PIP_CONSTRAINT": "", "PIP_BUILD_CONSTRAINT": ""}
    done = subprocess.run(
        ["bash", "-ec", "\n".join(["set -o pipefail", *commands])],
        cwd=tree,
        env=os.environ
        | more
        | {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if "No matching distribution found for setuptools" in done.stdout:
        pytest.skip("no index of packages to build with")
    assert done.returncode == 0, done.stdout[-3000:]
    return tree


@pytest.mark.long
def test_a_release_is_built(release: Path) -> None:
    """Each command makes the file that its comment names."""
    promised = re.findall(r"# (dist/\S*VERSION\S*)$", RELEASING, re.MULTILINE)
    names = {name.replace("VERSION", tlvlog.__version__) for name in promised}
    assert len(names) == 2
    assert {f"dist/{path.name}" for path in (release / "dist").iterdir()} == names


@pytest.mark.long
def test_what_was_built_is_as_the_page_says(release: Path, tmp_path: Path) -> None:
    """Its third check: into an empty environment, without an index."""
    (install,) = re.findall(r"`(pip install --no-index --no-deps [^`]*)`", RELEASING)
    subprocess.run([sys.executable, "-m", "venv", str(tmp_path / "env")], check=True)
    programs = tmp_path / "env" / "bin"
    env = {"PATH": f"{programs}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": ""}
    shell(install, release, **env)
    assert "pure Python" in shell("tlvlog -V", tmp_path, **env)
    assert "complete -" in shell("tlvlog completion bash", tmp_path, **env)
    assert "# Releasing" in shell("tlvlog help docs/releasing.md", tmp_path, **env)
    assert (tmp_path / "env" / "share" / "man" / "man1" / "tlvlog.1").is_file()


def test_the_list_names_the_addresses_that_are_missing() -> None:
    """Until the project has a public address `project.urls` is not there, and the list says so."""
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    before = RELEASING.partition("## Before")[2].partition("## Build")[0]
    items = re.split(r"^\d+\. ", before, flags=re.MULTILINE)
    (item,) = [item for item in items if "`project.urls`" in item]
    assert "urls" in project or "none is invented" in " ".join(item.split())
    for address in project.get("urls", {}).values():
        assert re.match(r"https://[\w.-]+\.\w+/", address)


def test_a_session_of_the_page_on_testing(tmp_path: Path) -> None:
    """The whole one takes a minute; of each of its targets some runs."""
    (session,) = [c for c in run_here("docs/testing.md", TESTING) if c.startswith("tlvlog fuzz ")]
    named = re.findall(r"python +# or (\w+), (\w+): a session", session)
    for target in ("python", *named[0]):
        if target == "native" and tlvlog._native.accelerator.core is None:
            continue
        command = session.replace("fuzz python", f"fuzz {target} --runs 100")
        assert "100 runs" in shell(command, tmp_path)


@pytest.mark.long
def test_the_replay_of_the_page_on_testing() -> None:
    """Every harness over what is committed: none finds anything."""
    (replay,) = [c for c in run_here("docs/testing.md", TESTING) if c.startswith("python -m ")]
    shell(replay, ROOT)
