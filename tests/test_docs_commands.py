"""Every document: who runs its commands and programs, and that each command can be typed."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.documents import ROOT, typed
from tests.unrun import UNRUN
from tlvlog.cli.arguments import parse

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
_BLOCK = re.compile(r"^```(console|sh|bash|python)\n(.*?)^```", re.DOTALL | re.MULTILINE)
# The test that runs the blocks of a page and compares what they print.
RUN_BY = {
    "README.md": "test_docs_readme.py",
    "docs/adopting.md": "test_codegen_guide.py",
    "docs/btf.md": "test_docs_btf.py",
    "docs/campaigns.md": "test_docs_campaigns.py",
    "docs/carriers.md": "test_carriers.py",
    "docs/collector.md": "test_examples.py",
    "docs/decoding.md": "test_docs_decoding.py",
    "docs/exec.md": "test_docs_exec.py",
    "docs/fuzzing.md": "test_docs_fuzzing.py",
    "docs/index.md": "test_docs_start.py",
    "docs/kernel-patch.md": "test_kernel_module.py",
    "docs/readers.md": "test_docs_readers.py",
    "docs/reference/reasons.md": "test_docs_start.py",
    "docs/reference/schema-language.md": "test_docs_start.py",
    "docs/releasing.md": "test_docs_makers.py",
    "docs/rust-and-go.md": "test_docs_commands.py",
    "docs/serve.md": "test_docs_serve.py",
    "docs/start/campaigns.md": "test_docs_start.py",
    "docs/start/kernel-driver-server.md": "test_docs_start.py",
    "docs/start/my-call-failed.md": "test_docs_start.py",
    "docs/start/reader.md": "test_docs_start.py",
    "docs/testing.md": "test_docs_makers.py",
    "docs/why-did-my-syscall-fail.md": "test_kernel_why.py",
    "docs/wireshark.md": "test_docs_wireshark.py",
}


def text_of(page: str) -> str:
    return (ROOT / page).read_text("utf-8")


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
    """A new page, or a first block in one, needs a line here.

    None of whose commands can be run is a page of `UNRUN` alone.
    """
    whole = {page for page in UNRUN if len(UNRUN[page]) == len(list(typed(text_of(page))))}
    assert whole == {"docs/kernels.md"}
    assert sorted([*RUN_BY, *whole]) == sorted(pages_with_blocks())
    for page, test in RUN_BY.items():
        text = (ROOT / "tests" / test).read_text("utf-8")
        names = (Path(page).name, f'"{Path(page).stem}"', 'glob("*.md")')
        assert any(name in text for name in names), f"{test} does not name {page}"


@pytest.mark.parametrize(
    ("page", "command"), [(page, command) for page in UNRUN for command in UNRUN[page]]
)
def test_what_is_not_run_could_be(page: str, command: str) -> None:
    """It stands on its page, for a reason; the shell can read it, and its options exist."""
    assert command in [found for found, _ in typed(text_of(page))]
    assert UNRUN[page][command]
    subprocess.run(["bash", "-nc", command], check=True)
    words = shlex.split(command, comments=True)
    match words[0]:
        case "make" if "sudo" not in words:
            done = subprocess.run(
                ["make", "-n", "--no-print-directory", *words[1:]],
                cwd=ROOT, capture_output=True, text=True, check=False,
                env=os.environ | {"MAKEFLAGS": ""},
            )  # fmt: skip
            assert done.returncode == 0, done.stderr
            recipe = done.stdout.replace("\\\n", " ").splitlines()[-1]
            if "pytest" not in recipe and words[1] != "test":
                can_be_parsed(recipe)
        case "apt-get" if shutil.which("apt-get"):
            done = subprocess.run(
                ["apt-get", "--simulate", *words[1:]], capture_output=True, text=True, check=False
            )
            if "Unable to locate package" not in done.stderr:  # no lists, or another distribution
                assert done.returncode == 0, done.stderr
        case "cibuildwheel" if shutil.which("cibuildwheel"):
            listed = subprocess.run(
                [*words[:3], "--print-build-identifiers", str(ROOT)],
                capture_output=True, text=True, check=True,
            )  # fmt: skip
            assert len(listed.stdout.split()) == 8


def can_be_parsed(recipe: str) -> None:
    """The program of a recipe of make's knows the options that it is given.

    Read, not imported: those programs want what only their own environments have.
    """
    words = shlex.split(recipe)
    name, given = words[words.index("-m") + 1], words[words.index("-m") + 2 :]
    assert name in ("tools.kernels", "tools.mutation", "tests.fuzz")
    source = ROOT.joinpath(*name.split("."), "__main__.py").read_text("utf-8")
    known = set(re.findall(r"add_argument\(\s*\"(--[\w-]+)\"", source))
    assert known
    assert {word.partition("=")[0] for word in given if word.startswith("--")} <= known


@pytest.mark.parametrize("page", pages_with_blocks())
def test_every_command_can_be_typed(page: str) -> None:
    """Its verb and options exist, and what they are given is of the right kind."""
    for words in commands((ROOT / page).read_text("utf-8")):
        if not {"-h", "--help", "-V", "--version"} & set(words):
            try:
                parse(words)
            except SystemExit:
                pytest.fail(f"{page}: tlvlog {shlex.join(words)}")


def test_what_is_shown_is_compared() -> None:
    """A page that shows an output shows some of it: `...` alone would stand for anything."""
    shown = [(page, out) for page in pages_with_blocks() for _, out in typed(text_of(page)) if out]
    assert len(shown) > 60
    for page, out in shown:
        assert len(out.replace("...", "").strip()) > 1, f"{page}: {out}"


def _complaint(words: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    """What is wrong with a command, but that something is missing."""
    try:
        parse(words)
    except SystemExit as stop:
        said = capsys.readouterr().err.strip().rpartition("\n")[2]
        if stop.code and not re.search(
            r"arguments are required|expected one argument$|: which ", said
        ):
            return said
    return ""


def test_every_command_in_a_sentence_can_be_typed(capsys: pytest.CaptureFixture[str]) -> None:
    """Of each `tlvlog ...` in the text, verb and options exist; arguments may be left out."""
    tried, complaints = 0, []
    for path in PAGES:
        prose = re.sub(r"^```.*?^```", "", path.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE)
        for span in re.findall(r"`(tlvlog [^`=]+)`", prose.replace("\n", " ")):
            for words in _calls(span.replace("\\|", "|")):
                tried += 1
                if complaint := _complaint(words, capsys):
                    complaints.append(f"{path.name}: {span}: {complaint}")
    assert complaints == []
    assert tried > 80


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
