"""cli: no byte of an input, a file name, a spec or an argument reaches a terminal as it is."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import tlvlog
from tests.command_run import Run
from tlvlog import ExtendedError, String
from tlvlog.cli.arguments import build
from tlvlog.formats.capture import Call, Header, Writer
from tlvlog.schema import builtin

pytestmark = pytest.mark.once

HOSTILE = "\x1b]0;t\x07\n\r\x7f\x9b\u061c\u200b\u200e\u200f\u2028\u202e\ufeff"
NAME = os.fsdecode(HOSTILE.encode() + b"\xff*--\\")
SPEC = """tlvlog-spec: 1
name: evil
version: 1
extends: tlvlog
license: MIT
doc: {doc}
records:
  - {{name: sensor, type: 0x8001, since: 1, status: stable, doc: {doc}, severity: info,
     fields: [{{name: reading, kind: u32, doc: {doc}}}]}}
"""

# Whether the file is what the verb reads or not: both ways lead through messages.
LOG = tlvlog.encode([String(HOSTILE), ExtendedError(-22, message=HOSTILE)])


def verbs() -> Iterator[tuple[str, ...]]:
    """Each verb, with its second word where it has one."""
    for words in _words(build(["gen"]), ()):
        if words[0] != "gen":
            yield words
    yield from (("gen", target) for target in ("c", "c-log", "kaitai", "markdown", "python"))


def _words(parser: argparse.ArgumentParser, before: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, inner in action.choices.items():
                yield from _words(inner, (*before, name))
            return
    yield before


def options_with_values(words: tuple[str, ...]) -> Iterator[str]:
    """The options of a verb that take a word of the user's choice."""
    parser = build(words)
    for word in words if words[0] != "gen" else words[:1]:
        (action,) = (a for a in parser._actions if isinstance(a, argparse._SubParsersAction))
        parser = action.choices[word]
    for option in parser._actions:
        if option.option_strings and option.nargs is None and not option.choices:
            yield option.option_strings[-1]


# These run a program or fuzz: they are given theirs below.
RUNNING = {"exec", "fuzz"}
PLAIN = [words for words in verbs() if words[0] not in RUNNING]


def assert_harmless(*texts: str) -> None:
    for text in texts:
        for line in text.split("\n"):
            assert line.replace("\t", "").isprintable(), ascii(line)


@pytest.fixture
def spec(run: Run) -> str:
    # What else cannot be seen is refused by the loader; this is how some languages are written.
    doc = '"a\\u200cb"'
    return run.file(NAME + ".yaml", SPEC.format(doc=doc).encode())


def in_words(words: tuple[str, ...]) -> str:
    return "-".join(words)


@pytest.mark.parametrize("words", PLAIN, ids=in_words)
def test_names_and_contents(words: tuple[str, ...], run: Run, spec: str) -> None:
    """Every verb, given files that are hostile by name and content, prints nothing of it raw."""
    takes_file = words[0] not in ("doctor", "demo", "gen")
    files = [
        run.file(NAME, HOSTILE.encode()),
        run.file(NAME + "1", LOG),
        run.file(NAME + "2", HOSTILE.encode() + b"\xff" + LOG),
        capture_file(run.folder / (NAME + ".tlvlog")),
        spec,
        str(run.folder),
        str(run.folder / "absent" / NAME),
    ]
    for file in files if takes_file else [NAME]:
        arguments = [*words, file]
        if words == ("spec", "diff"):
            arguments.append(spec)
        _, out, err = run(*arguments, stdin=LOG)
        assert_harmless(out, err)


@pytest.mark.parametrize("words", PLAIN, ids=in_words)
def test_options(words: tuple[str, ...], run: Run, spec: str) -> None:
    """Every option that takes a word, given a hostile one, is complained about in escapes."""
    positional = {"gen": [], "doctor": [], "demo": [], "fit": ["-"]}.get(words[0], [spec])
    for option in (*options_with_values(words), "--unknown-" + NAME):
        for value in (NAME, spec):
            given = [option] if option.startswith("--unknown") else [option, value]
            os.chdir(run.folder)
            _, out, err = run(*words, *given, *positional, stdin=LOG)
            assert_harmless(out, err)


@pytest.mark.parametrize("words", [w for w in PLAIN if w[0] == "gen"], ids=in_words)
def test_generated_files_and_their_names(words: tuple[str, ...], run: Run, spec: str) -> None:
    """`gen` into a hostile folder, and `--check` of hostile files there."""
    folder = run.folder / NAME
    arguments = [*words, "--spec", spec, "-o", str(folder)]
    status, out, err = run(*arguments)
    assert status == 0, err
    assert_harmless(out, err)
    for path in folder.iterdir():
        assert_harmless(*path.read_text("utf-8").split("\n")[:2])
        path.write_bytes(path.read_bytes().replace(b"evil", HOSTILE.encode() + b"\xff"))
    status, out, err = run(*arguments, "--check")
    assert status == 1
    assert_harmless(out, err)


@pytest.mark.parametrize("verb", ["exec", "fuzz"])
def test_commands_that_are_not_there(verb: str, run: Run) -> None:
    """What would be run is escaped in the complaint that it cannot be."""
    command = [sys.executable, "-m", "tlvlog", verb, "--", run.folder / NAME, NAME]
    done = subprocess.run(command, capture_output=True, check=False, cwd=run.folder)  # type: ignore[arg-type]
    assert done.returncode
    assert_harmless(done.stdout.decode(), done.stderr.decode())


def test_bytes_are_refused_by_a_terminal(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """No verb that can write bytes sends them to a terminal, whatever it was asked for."""
    if sys.platform == "win32":
        pytest.skip("needs pseudo-terminals")
    main, terminal = os.openpty()
    log = run.file("log", LOG)
    monkeypatch.setattr("tlvlog.cli.streams.is_terminal", lambda: True)
    for arguments in (
        ["encode"],
        ["encode", "-o", "-"],
        ["encode", "-o", os.ttyname(terminal)],
        ["decode", "-f", "msgpack"],
        ["decode", "-o", os.ttyname(terminal), log],
        ["import", "verifier", "-o", "-"],
        ["import", "verifier", "-o", os.ttyname(terminal)],
        ["import", "verifier", "-f", "msgpack"],
    ):
        given = {"encode": b"{}", "import": b"R0 !read_ok"}.get(arguments[0], LOG)
        status, out, err = run(*arguments, stdin=given)
        assert (status, out) == (2, ""), arguments
        assert "not writing bytes to a terminal" in err
    os.set_blocking(main, False)
    with pytest.raises(BlockingIOError):
        os.read(main, 1)
    os.close(main)
    os.close(terminal)


def capture_file(path: Path) -> str:
    with path.open("w+b", buffering=0) as file:
        writer = Writer(file, Header.of(builtin(), kernel=HOSTILE))
        extra: dict[str, object] = {"program": HOSTILE, HOSTILE: HOSTILE}
        writer.write(Call(1, 7, 8, HOSTILE, HOSTILE, HOSTILE, -13, 64, LOG, extra))
    return str(path)
