"""README.md: what it shows for a shell.  `test_first_minutes` types its first minutes."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import tlvlog
from tests.documents import ROOT, fits, shell, typed, with_command
from tests.exec_run import bpf_object, need_tool, need_tracing
from tests.live_kernel import need_bpf, need_root
from tests.test_docs_fuzzing import DEVICE
from tests.test_first_minutes import STEPS
from tests.test_packaging import copy_of_sources
from tests.unrun import UNRUN

pytestmark = pytest.mark.once
README = (ROOT / "README.md").read_text("utf-8")
COMMANDS = list(typed(README))
SHELL = list(typed(README.partition("without a schema or a line of code:\n")[2]))


def bare(command: str) -> str:
    """Without the comment behind it."""
    return command.partition("  #")[0].rstrip()


INSTALL = [bare(command) for command, _ in typed(README.partition("## Install")[2])][:5]


def test_every_command_is_run() -> None:
    """The first three, those that install, the first minutes, those of a shell; no other."""
    assert INSTALL[-1] == "make test"
    assert len(COMMANDS) == 3 + len(INSTALL) + len(STEPS) + len(SHELL)
    assert [command for command, _ in COMMANDS[-len(SHELL) :]] == [c for c, _ in SHELL]


def test_the_first_command(tmp_path: Path) -> None:
    command, expected = COMMANDS[0]
    assert expected
    assert shell(command, tmp_path) == expected


@pytest.mark.live
def test_a_clone_explains_without_being_installed(tmp_path: Path) -> None:
    """By a Python that has no package at all."""
    need_tool("ip")
    need_root()
    need_tracing()
    clone, env = tmp_path / "clone", tmp_path / "env"
    clone.mkdir()
    shutil.copytree(ROOT / "tlvlog", clone / "tlvlog", ignore=shutil.ignore_patterns("*.so"))
    case = ROOT / "tests" / "data" / "cases" / "001-note-before-cause.txt"
    (clone / "build.log").write_bytes(case.read_bytes())
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(env)], check=True)
    said = {}
    for command, expected in COMMANDS[1:3]:
        # In a network of its own, where a device would do no harm if the kernel knew its kind.
        done = subprocess.run(
            ["unshare", "-n", "bash", "-c", command],
            cwd=clone,
            env={"PATH": f"{env / 'bin'}{os.pathsep}{os.environ['PATH']}"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        assert not expected or done.stdout == expected
        said[command.split()[3]] = (done.returncode, done.stdout)
    assert said["exec"][0] == 2  # that of ip
    assert said["explain"][0] == 0
    assert said["explain"][1].startswith("on_switch: R7 invalid mem access 'inv'  (EACCES, bpf.")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Files of the names that the commands have."""
    data = ROOT / "tests" / "data"
    (tmp_path / "build.log").write_bytes(
        (data / "cases" / "001-note-before-cause.txt").read_bytes()
    )
    log = (data / "kernel" / "verifier" / "linux-6.18.log").read_bytes()
    (tmp_path / "verifier.txt").write_bytes(log)
    (tmp_path / "failed-call.bin").write_bytes(tlvlog.encode([tlvlog.String("failed")]))
    (tmp_path / "mydev.yaml").write_text(DEVICE)
    return tmp_path


@pytest.mark.parametrize("command", [c for c, _ in SHELL if " exec -- " not in c], ids=bare)
def test_a_command_without_a_line_of_code(command: str, folder: Path) -> None:
    """None shows its output; each says what its comment promises."""
    says = {
        "explain": "on_switch: R7 invalid mem access 'inv'  (EACCES, bpf.invalid-memory-access)",
        "import": '"reason": "invalid-memory-access"',
        "decode": '"message": "hi"',
        "dump": "  message failed\n",
        "gen": "include/uapi/mydev/mydev.h",
    }
    (verb,) = re.findall(r"tlvlog (\w+)", command)
    assert says[verb] in shell(command, folder)


@pytest.mark.live
def test_the_program_that_is_followed(folder: Path) -> None:
    """It is refused, as it is alone, and the reason is said below; nothing is mounted or pinned."""
    (command,) = [bare(c) for c, _ in SHELL if " exec -- " in c]
    need_tool("bpftool")
    need_root()
    need_bpf()
    need_tracing()
    bpf_object(folder)
    # In a mount namespace: no file system stays mounted where the page's path needs one.
    inside = ["unshare", "-m", "bash", "-c", command]
    done = subprocess.run(inside, cwd=folder, env=with_command(), capture_output=True, text=True)
    assert done.returncode == 255, done.stderr  # bpftool's own
    assert "\ninvalid-memory-access: R0 invalid mem access 'map_value_or_null', " in done.stderr


@pytest.mark.long
def test_each_way_to_install(tmp_path: Path) -> None:
    """A clone, then each line: pipx in a home of its own, pip and the wheel in an environment."""
    if sys.platform == "win32":
        pytest.skip("needs a POSIX shell")
    clone, env, home = (tmp_path / name for name in ("clone", "env", "home"))
    for folder in (clone, home):
        folder.mkdir()
    copy_of_sources(clone)
    subprocess.run([sys.executable, "-m", "venv", str(env)], check=True)
    path = f"{env / 'bin'}{os.pathsep}{os.environ['PATH']}"
    inside = {"PATH": path, "HOME": str(home), "PYTHONPATH": "", "PIP_CONSTRAINT": ""}
    inside |= {"PIPX_HOME": str(home / "pipx"), "PIPX_BIN_DIR": str(home / "bin")}
    inside |= {"PIPX_MAN_DIR": str(home / "man"), "PIP_BUILD_CONSTRAINT": ""}
    tools = subprocess.run(
        [str(env / "bin" / "pip"), "install", "--quiet", "pipx"], capture_output=True, text=True
    )
    if tools.returncode:
        pytest.skip(f"no pipx: {tools.stderr.strip().splitlines()[-1]}")
    wheel = "TLVLOG_PURE=1 pip wheel --quiet --no-deps -w . ."
    programs = {"pipx": home / "bin" / "tlvlog", "pip": env / "bin" / "tlvlog"}
    for command in INSTALL:
        tool = command.split()[0]
        if tool not in programs:
            continue
        if command.endswith(".whl"):
            shell(wheel, clone, **inside)  # of the name that the page gives
            shell("pip uninstall --quiet --yes tlvlog", clone, **inside)
        shell(command, clone, **inside)
        said = shell(f"{programs[tool]} -V", tmp_path, **inside)
        core = "pure Python" if command.endswith(".whl") else ""
        assert fits(said, f"tlvlog {tlvlog.__version__}, wire version 1, {core}...\n"), command
        page = shell(f"{programs[tool]} help docs/exec.md", tmp_path, **inside)
        assert page == (ROOT / "docs" / "exec.md").read_text("utf-8")
    assert (home / "man" / "man1" / "tlvlog.1").exists(), "pipx shows what it installed to man"


@pytest.mark.long
@pytest.mark.live
def test_the_demo_of_a_clone(tmp_path: Path) -> None:
    """`make demo` sets itself up, explains an answer of this kernel, and names the command."""
    need_root()
    need_bpf()
    need_tool("make")
    copy_of_sources(tmp_path)
    assert "make demo" in INSTALL
    said = shell("make demo", tmp_path, PYTHONPATH="")
    assert "invalid-memory-access" in said
    last = said.strip().splitlines()[-1]
    (command,) = re.findall(
        r"^The command is (\S+); 'pipx install \.' puts it on your PATH\.$", last
    )
    assert shell(f"{tmp_path / command} -V", tmp_path, PYTHONPATH="").startswith("tlvlog ")


def test_the_tests_of_a_clone_can_be_set_up() -> None:
    """`make test` itself is not run, being what runs this: what it would do, is."""
    assert [bare(command) for command in UNRUN["README.md"]] == [INSTALL[-1]]
    said = shell("make -n test", ROOT, MAKEFLAGS="")
    assert re.search(r'python -m pytest -q -n 2 -m "not long"', said)
