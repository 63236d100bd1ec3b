"""cli: exit statuses, streams, formats; no traceback whatever the input."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import tlvlog
from tests.command_run import HI, HI_BIG, RICH, Run
from tlvlog._native import accelerator


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
