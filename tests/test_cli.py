"""cli: exit statuses, streams, formats; no traceback whatever the input."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import tlvlog
from tlvlog import ExtendedError, String, Unknown
from tlvlog._native import accelerator
from tlvlog.cli import main

HI = bytes.fromhex("010002000000686902000200000000 00")
HI_BIG = bytes.fromhex("000100000002686900020000 00020000")
RICH = tlvlog.encode(
    [
        String("a\x1b[31m"),
        Unknown(0x8001, b"\0\xffE"),
        ExtendedError(-13, subsystem="bpf", reason="register-not-readable", arguments=[0]),
    ],
    num_truncations=3,
)


class Run:
    """Runs the command in this process and keeps what it said."""

    def __init__(self, capfdbinary: pytest.CaptureFixture[bytes], folder: Path) -> None:
        self._capture = capfdbinary
        self.folder = folder

    def __call__(self, *arguments: str, stdin: bytes = b"") -> tuple[int, str, str]:
        status, out, err = self.raw(*arguments, stdin=stdin)
        return status, out.decode(), err

    def raw(self, *arguments: str, stdin: bytes = b"") -> tuple[int, bytes, str]:
        self._capture.readouterr()
        before = sys.stdin
        sys.stdin = io.TextIOWrapper(io.BytesIO(stdin))
        try:
            status = main(list(arguments))
        finally:
            sys.stdin = before
        out, err = self._capture.readouterr()
        assert b"Traceback" not in err
        return status, out, err.decode()

    def file(self, name: str, data: bytes) -> str:
        path = self.folder / name
        path.write_bytes(data)
        return str(path)


@pytest.fixture
def run(capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> Run:
    return Run(capfdbinary, tmp_path)


@pytest.mark.parametrize(("data", "order"), [(HI, "little"), (HI_BIG, "big")])
def test_decode_json(run: Run, data: bytes, order: str) -> None:
    status, out, err = run("decode", "-f", "json", "-", stdin=data)
    assert (status, err) == (0, "")
    assert json.loads(out) == {
        "byte_order": order,
        "state": "complete",
        "num_truncations": 0,
        "size": 16,
        "records": [{"name": "string", "type": 1, "offset": 0, "message": "hi"}],
    }


@pytest.mark.parametrize("form", ["json", "jsonl", "msgpack"])
@pytest.mark.parametrize("data", [HI, HI_BIG, RICH, HI[:8]], ids=["hi", "big", "rich", "cut"])
def test_decode_and_encode_are_inverse(run: Run, form: str, data: bytes) -> None:
    _, decoded, _ = run.raw("decode", "-f", form, stdin=data)
    status, encoded, err = run.raw("encode", "-f", form, stdin=decoded)
    assert (status, encoded, err) == (0, data, "")


def test_text_has_one_line_a_record_and_the_truncation_in_words(run: Run) -> None:
    status, out, err = run("decode", "-f", "text", stdin=RICH)
    assert (status, err) == (0, "")
    assert out.splitlines() == [
        r"info    a\x1b[31m  @0",
        "info    unknown type 0x8001, 3 bytes: 00 ff 45  @12",
        "error   bpf register-not-readable EACCES: R0 !read_ok  @21",
        "3 records were dropped for want of room.",
    ]


def test_verbose_says_why_and_what_to_try(run: Run) -> None:
    _, out, _ = run("decode", "-v", "-f", "text", stdin=RICH)
    assert "    why: " in out
    assert "    try: " in out


@pytest.mark.parametrize(
    ("data", "options", "status", "says"),
    [
        (HI, [], 0, ""),
        (RICH, [], 0, ""),
        (RICH, ["--fail-truncated"], 4, ""),
        (HI[:8], [], 0, "no end record: the log stops at byte 8"),
        (HI[:8], ["--fail-truncated"], 4, "no end record"),
        (bytes(64), ["--fail-truncated"], 0, "untouched"),
        (HI[:9], [], 3, "offset 8: a record header needs 6 bytes, 1 left"),
        (b"", [], 3, "offset 0: a record header needs 6 bytes, 0 left"),
        (RICH, ["--strict"], 3, "offset 12: unknown record type 0x8001, 3 bytes long"),
    ],
)
@pytest.mark.parametrize("verb", ["decode", "dump", "check"])
def test_exit_status(
    run: Run, verb: str, data: bytes, options: list[str], status: int, says: str
) -> None:
    found, _, err = run(verb, *options, stdin=data)
    assert found == status
    assert says in err
    assert bool(err) == bool(says)


def test_what_came_before_the_damage_is_printed(run: Run) -> None:
    status, out, _ = run("decode", "-f", "jsonl", stdin=HI[:8] + b"\xff\xff\1\0\0\0x")
    assert status == 3
    form = json.loads(out)
    assert form["state"] == "unterminated"
    assert [record["message"] for record in form["records"]] == ["hi"]


def test_several_files_and_the_worst_status(run: Run) -> None:
    good, cut, bad = run.file("good", HI), run.file("cut", HI[:8]), run.file("bad", b"x")
    status, out, err = run("decode", "--fail-truncated", "-f", "text", good, cut, bad)
    assert status == 3
    assert [text for text in out.splitlines() if text.endswith(":")] == [
        f"{good}:",
        f"{cut}:",
        f"{bad}:",
    ]
    assert f"{bad}: offset 0" in err
    assert run("decode", "--fail-truncated", good, cut)[0] == 4
    assert run("decode", good, cut)[0] == 0


def test_a_file_that_is_not_there(run: Run) -> None:
    good = run.file("good", HI)
    status, out, err = run("decode", "nosuch", good)
    assert status == 2
    assert "nosuch: No such file or directory" in err
    assert json.loads(out)["size"] == 16


def test_hex_in_and_out(run: Run) -> None:
    status, out, _ = run("decode", "-x", stdin=b" 0100 0200 0000 6869 02000200 0000 0000\n")
    assert status == 0
    assert run("encode", "-x", stdin=out.encode())[1] == HI.hex() + "\n"
    status, _, err = run("decode", "-x", stdin=b"01 0g")
    assert status == 3
    assert "not hex" in err


def test_encode_to_a_file(run: Run) -> None:
    target = run.folder / "out"
    form = json.dumps({"byte_order": "little", "records": [{"name": "string", "message": "hi"}]})
    assert run("encode", "-o", str(target), stdin=form.encode()) == (0, "", "")
    assert target.read_bytes() == HI


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"{", "Expecting property name"),
        (b"\xff", "codec can't decode"),
        (b"", "one log expected, found 0"),
        (b"{} {}", "one log expected, found 2"),
        (b'{"records": [{"name": "nope"}]}', "records[0]: schema 'tlvlog' has no record 'nope'"),
        (b"[" * 100_000, "nested too deeply"),
    ],
)
def test_encode_says_what_is_wrong(run: Run, data: bytes, says: str) -> None:
    status, out, err = run("encode", stdin=data)
    assert (status, out) == (3, "")
    assert says in err


def test_unknown_types_survive_decode_and_encode(run: Run) -> None:
    _, out, _ = run("decode", stdin=RICH)
    assert json.loads(out)["records"][1] == {
        "name": "unknown",
        "type": 0x8001,
        "offset": 12,
        "value": "00ff45",
    }
    assert run.raw("encode", stdin=out.encode())[1] == RICH


def test_dump_marks_the_damage(run: Run) -> None:
    status, out, _ = run("dump", stdin=HI[:-1])
    assert status == 3
    assert "<<< offset 8: end record needs 2 bytes, 1 left" in out
    assert max(map(len, out.splitlines())) <= 80


def test_check_says_what_a_log_holds(run: Run) -> None:
    status, out, err = run("check", stdin=RICH)
    assert (status, err) == (0, "")
    assert (
        out == f"standard input: complete, 3 records, 3 dropped, {len(RICH)} bytes, little-endian\n"
    )


@pytest.mark.parametrize("arguments", [(), ("nosuch",), ("decode", "-f", "xml"), ("spec",)])
def test_usage(run: Run, arguments: tuple[str, ...]) -> None:
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    assert "usage: tlvlog" in err


def test_version_and_help(run: Run) -> None:
    status, out, _ = run("--version")
    assert status == 0
    assert out == f"tlvlog {tlvlog.__version__}, wire version 1, {accelerator.NAME}\n"
    assert run("--help")[0] == 0


@given(st.binary(max_size=60))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@pytest.mark.parametrize("verb", ["decode", "dump", "check"])
def test_random_bytes_end_with_0_or_3(run: Run, verb: str, data: bytes) -> None:
    """Whatever the input, the status is 0 or 3 and there is no traceback."""
    assert run(verb, stdin=data)[0] in (0, 3)


def test_a_users_schema(run: Run) -> None:
    spec = run.file(
        "device.yaml",
        b"""tlvlog-spec: 1
extends: tlvlog
name: device
version: 1
doc: A made-up device.
records:
  - name: queue-full
    type: 0x8000
    doc: No room for another descriptor.
    fields:
      - {name: depth, kind: u16, doc: Descriptors queued.}
""",
    )
    form = {"byte_order": "big", "records": [{"name": "queue-full", "depth": 7}]}
    status, data, err = run.raw("encode", "--spec", spec, stdin=json.dumps(form).encode())
    assert (status, err) == (0, "")
    assert data == bytes.fromhex("8000000000020007 0002000000020000")
    assert "queue-full: depth 7" in run("decode", "--spec", spec, "-f", "text", stdin=data)[1]
    assert "unknown type 0x8000" in run("decode", "-f", "text", stdin=data)[1]


def test_a_bad_spec_is_malformed_input(run: Run) -> None:
    spec = run.file("bad.yaml", b"tlvlog-spec: 1\nextends: tlvlog\nname: x\nversion: no\n")
    status, out, err = run("decode", "--spec", spec, stdin=HI)
    assert (status, out) == (3, "")
    assert f"{spec}:4: " in err
    assert run("spec", "check", spec)[0] == 3


def test_spec_check_and_show(run: Run) -> None:
    status, out, err = run("spec", "show")
    assert (status, err) == (0, "")
    shown = run.file("shown.yaml", out.encode())
    assert run("spec", "check", shown)[0] == 0
    assert run("spec", "diff", shown, shown)[:2] == (0, "")
    status, out, _ = run("spec", "show", "-f", "json")
    assert json.loads(out)["name"] == "tlvlog"


def test_spec_diff_names_a_break(run: Run) -> None:
    _, out, _ = run("spec", "show")
    old = run.file("old.yaml", out.encode())
    new = run.file("new.yaml", out.replace("name: num-truncations", "name: lost").encode())
    status, out, err = run("spec", "diff", old, new)
    assert status == 1
    assert "num-truncations" in out
    assert "breaking" in err


def command(*arguments: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
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
        return plain(self, s, idx)  # type: ignore[no-any-return]

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
