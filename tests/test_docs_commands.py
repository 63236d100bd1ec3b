"""Every document: who runs its commands and programs, and that each command can be typed."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import tlvlog
from tests.documents import ROOT
from tlvlog.cli.arguments import parse

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
_BLOCK = re.compile(r"^```(console|sh|bash|python)\n(.*?)^```", re.DOTALL | re.MULTILINE)
# The test that runs the blocks of a page and compares what they print.
RUN_BY = {
    "README.md": "test_docs.py",
    "docs/adopting.md": "test_codegen_guide.py",
    "docs/btf.md": "test_docs_btf.py",
    "docs/campaigns.md": "test_docs_campaigns.py",
    "docs/collector.md": "test_examples.py",
    "docs/decoding.md": "test_docs_decoding.py",
    "docs/fuzzing.md": "test_docs_commands.py",
    "docs/index.md": "test_docs_start.py",
    "docs/readers.md": "test_docs_readers.py",
    "docs/reference/reasons.md": "test_docs_start.py",
    "docs/reference/schema-language.md": "test_docs_start.py",
    "docs/rust-and-go.md": "test_docs_commands.py",
    "docs/serve.md": "test_docs_serve.py",
    "docs/start/campaigns.md": "test_docs_start.py",
    "docs/start/kernel-driver-server.md": "test_docs_start.py",
    "docs/start/my-call-failed.md": "test_docs_start.py",
    "docs/start/reader.md": "test_docs_start.py",
    "docs/why-did-my-syscall-fail.md": "test_kernel_why.py",
    "docs/wireshark.md": "test_docs_wireshark.py",
}
# Commands for a reader's own files, kernels or machines: they are parsed, here, and no more.
SHOWN_ONLY = {
    "docs/carriers.md": "a program around a call of the reader's own; type checkers read it",
    "docs/exec.md": "what a kernel answers to loads of the reader's; test_exec.py has others",
    "docs/kernel-patch.md": "commands in a kernel's tree",
    "docs/kernels.md": "kernels under an emulator",
    "docs/releasing.md": "makes a release",
    "docs/testing.md": "runs the tests",
}


def pages_with_blocks() -> list[str]:
    return [str(path.relative_to(ROOT)) for path in PAGES if _BLOCK.search(path.read_text("utf-8"))]


def commands(text: str) -> Iterator[list[str]]:
    """The words of each call of `tlvlog` in the console blocks of a page."""
    for kind, body in _BLOCK.findall(text):
        if kind == "python":
            continue
        lines = re.findall(r"^\$ ((?:.*\\\n)*.*)", body, re.MULTILINE)
        for line in lines or ([] if kind == "console" else body.splitlines()):
            yield from _calls(line.replace("\\\n", " "))


def _calls(line: str) -> Iterator[list[str]]:
    lexer = shlex.shlex(line, posix=True, punctuation_chars="|><&;()")
    lexer.whitespace_split = True
    lexer.commenters = "#"
    simple: list[list[str]] = [[]]  # commands without the shell's operators
    for word in lexer:
        if word and set(word) <= set("|><&;()"):
            simple.append([])
        else:
            simple[-1].append(word)
    for words in simple:
        if words[1:] and Path(words[0]).name == "tlvlog":
            yield words[1:]


def test_every_page_with_blocks_is_run_by_a_test() -> None:
    """Or it says why not.  A new page, or a first block in one, needs a line here."""
    assert sorted([*RUN_BY, *SHOWN_ONLY]) == sorted(pages_with_blocks())
    for page, test in RUN_BY.items():
        text = (ROOT / "tests" / test).read_text("utf-8")
        names = (Path(page).name, f'"{Path(page).stem}"', 'glob("*.md")')
        assert any(name in text for name in names), f"{test} does not name {page}"
    assert all(SHOWN_ONLY.values())


@pytest.mark.parametrize("page", pages_with_blocks())
def test_every_command_can_be_typed(page: str) -> None:
    """Its verb and options exist, and what they are given is of the right kind."""
    for words in commands((ROOT / page).read_text("utf-8")):
        if not {"-h", "--help", "-V", "--version"} & set(words):
            try:
                parse(words)
            except SystemExit:
                pytest.fail(f"{page}: tlvlog {shlex.join(words)}")


@pytest.mark.once
def test_the_shell_of_the_readme(tmp_path: Path) -> None:
    """The commands that need no schema run on files of these names, in their order."""
    (text,) = re.findall(
        r"without a schema or a line of code:\n\n```console\n(.*?)^```",
        (ROOT / "README.md").read_text("utf-8"),
        re.DOTALL | re.MULTILINE,
    )
    data = ROOT / "tests" / "data"
    (tmp_path / "build.log").write_bytes(
        (data / "cases" / "001-note-before-cause.txt").read_bytes()
    )
    log = (data / "kernel" / "verifier" / "linux-6.18.log").read_bytes()
    (tmp_path / "verifier.txt").write_bytes(log)
    (tmp_path / "failed-call.bin").write_bytes(tlvlog.encode([tlvlog.String("failed")]))
    (tmp_path / "mydev.yaml").write_text(
        "tlvlog-spec: 1\nextends: core\nname: mydev\nversion: 1\nlicense: MIT\ndoc: d\n"
    )
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    lines = re.findall(r"^\$ (.*)$", text, re.MULTILINE)
    assert len(lines) >= 6
    for line in lines:
        if " exec -- " in line:  # loads a program of the reader's
            continue
        done = subprocess.run(
            ["bash", "-c", line], cwd=tmp_path, env=os.environ | {"PATH": path},
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, f"{line}\n{done.stderr}"
        assert done.stdout or (tmp_path / "include" / "uapi" / "mydev" / "mydev.h").exists(), line


@pytest.mark.once
def test_the_commands_of_rust_and_go(tmp_path: Path) -> None:
    """Both generate from the schema of the guide what the page includes."""
    (spec,) = re.findall(
        r"<!-- file: lamp.yaml -->\n```yaml\n(.*?)^```",
        (ROOT / "docs" / "adopting.md").read_text("utf-8"),
        re.DOTALL | re.MULTILINE,
    )
    (tmp_path / "lamp.yaml").write_text(spec)
    calls = list(commands((ROOT / "docs" / "rust-and-go.md").read_text("utf-8")))
    assert len(calls) == 2
    for words in calls:
        done = subprocess.run(
            [sys.executable, "-m", "tlvlog", *words],
            cwd=tmp_path,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
    assert (tmp_path / "lamp-log" / "Cargo.toml").exists()
    assert (tmp_path / "lamplog" / "go.mod").exists()


@pytest.mark.once
def test_the_commands_of_fuzzing_that_end_by_themselves(tmp_path: Path) -> None:
    """What another fuzzer is to be given is written; campaigns run in test_cli_fuzz.py."""
    calls = list(commands((ROOT / "docs" / "fuzzing.md").read_text("utf-8")))
    emitting = [words for words in calls if "--emit" in words]
    assert len(emitting) == 3
    for words in emitting:
        done = subprocess.run(
            [sys.executable, "-m", "tlvlog", *words],
            cwd=tmp_path,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert (tmp_path / words[words.index("-o") + 1]).exists()
