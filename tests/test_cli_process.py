"""The command as a process: pipes, locales, terminals, closed streams, missing packages."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import tlvlog
from tests.command_run import HI, RICH, Run
from tlvlog import String


def command(*arguments: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(  # type: ignore[no-any-return]
        [sys.executable, "-m", "tlvlog", *arguments],
        capture_output=True,
        timeout=60,
        check=False,
        **options,  # type: ignore[call-overload]
    )


def test_a_reader_that_leaves_ends_it_quietly(tmp_path: Path) -> None:
    big = tmp_path / "big"
    big.write_bytes(tlvlog.encode([String("x" * 100)] * 20_000))
    with subprocess.Popen(
        [sys.executable, "-m", "tlvlog", "decode", "-f", "text", str(big)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 0


def test_a_locale_without_the_character() -> None:
    data = tlvlog.encode([String("grün")])
    done = command(
        "decode",
        "-f",
        "text",
        input=data,
        env=os.environ | {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"},
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"gr\\xfcn" in done.stdout


def test_no_color(monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    monkeypatch.setattr("tlvlog.cli.streams.is_terminal", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert "\x1b[1;31m" in run("decode", stdin=RICH)[1]
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in run("decode", stdin=RICH)[1]
    assert "\x1b[1;31m" in run("decode", "--color", "always", stdin=RICH)[1]


def test_bytes_do_not_go_to_a_terminal(monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    monkeypatch.setattr("tlvlog.cli.streams.is_terminal", lambda: True)
    status, out, err = run("encode", stdin=b"{}")
    assert (status, out) == (2, "")
    assert "-o FILE or -x" in err


EVIL = "\x1b[31m\x07\x9b"


@pytest.mark.parametrize(
    "arguments",
    [
        ["decode", "absent" + EVIL],
        ["decode", "--spec", "absent" + EVIL],
        ["encode", "absent" + EVIL],
        ["encode", "-o", "absent/" + EVIL],
        ["fit", "absent" + EVIL],
        ["spec", "show", "absent" + EVIL],
        ["import", "verifier", "absent" + EVIL],
        ["decode", "--absent" + EVIL],
    ],
    ids=lambda arguments: " ".join(arguments[:2]).removesuffix(EVIL),
)
def test_control_bytes_of_names_are_escaped(run: Run, arguments: list[str]) -> None:
    """A complaint that repeats an argument sends none of its control bytes to the terminal."""
    _, out, err = run(*arguments, stdin=b"{}")
    assert out == ""
    assert r"\x1b[31m" in err
    assert all(character.isprintable() for character in err.replace("\n", ""))


@pytest.mark.parametrize("closing", ["<&-", ">&-"])
@pytest.mark.parametrize("verb", ["decode", "encode", "dump", "check"])
def test_closed_streams(verb: str, closing: str, tmp_path: Path) -> None:
    """Without a standard stream the command says so and ends with 2, not with a traceback."""
    if os.name != "posix":
        pytest.skip("needs a POSIX shell")
    (tmp_path / "hi").write_bytes(b"{}" if verb == "encode" else HI)
    source = "" if closing == "<&-" else str(tmp_path / "hi")
    line = f'"{sys.executable}" -m tlvlog {verb} {source} {closing}'
    done = subprocess.run(["sh", "-c", line], stderr=subprocess.PIPE, timeout=60, check=False)
    assert done.returncode == 2
    assert b"is closed" in done.stderr
    assert b"Traceback" not in done.stderr


def test_the_rest_of_many_objects_is_not_copied_for_each(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`encode` reads a stream of objects in place: each is parsed out of the whole text."""
    seen = set()
    plain = json.JSONDecoder.raw_decode

    def spy(self: json.JSONDecoder, s: str, idx: int = 0) -> tuple[object, int]:
        seen.add(len(s))
        return plain(self, s, idx)

    monkeypatch.setattr(json.JSONDecoder, "raw_decode", spy)
    status, _, err = run("encode", stdin=b" {} \n{}\n {}\n")
    assert status == 3
    assert err.startswith("tlvlog: standard input: one log expected, found 3; ")
    assert seen == {12}


@pytest.mark.parametrize(
    ("arguments", "package"),
    [
        (["decode", "-f", "msgpack"], "msgpack"),
        (["encode", "-f", "msgpack"], "msgpack"),
    ],
)
def test_an_extra_that_is_not_installed_is_named(arguments: list[str], package: str) -> None:
    """Without an optional package the command names it and ends with 2."""
    code = (
        f"import sys; sys.modules[{package!r}] = None; from tlvlog.cli import main; "
        f"sys.exit(main({arguments!r}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], input=HI, capture_output=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(b"tlvlog: ")
    assert package in done.stderr.decode().lower()
    assert b"Traceback" not in done.stderr
