"""decode, dump, check, encode and import with capture files."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import tlvlog
from tlvlog import String
from tlvlog.capture import Call, Header, Reader, Writer
from tlvlog.schema import builtin

ROOT = Path(__file__).parents[1]


def tlv(*arguments: str, stdin: bytes = b"") -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, "-m", "tlvlog", *arguments],
        input=stdin,
        capture_output=True,
        check=False,
        cwd=ROOT,
    )
    assert b"Traceback" not in done.stderr, done.stderr
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@pytest.fixture
def capture(tmp_path: Path) -> Path:
    path = tmp_path / "calls.bin"  # by content, not by name
    with path.open("w+b", buffering=0) as file:
        writer = Writer(file, Header.of(builtin(), byte_order="big", kernel="6.18"))
        for number, name in enumerate(("one", "two\x1b[31m")):
            log = tlvlog.encode([String(name)], byte_order="big", num_truncations=number)
            extra = {"program": name}
            writer.write(
                Call(10**18, 7, 8, "prog", "bpf", "BPF_PROG_LOAD", -13, 64, log, extra)  # type: ignore[arg-type]
            )
    return path


def test_decode_gives_one_log_an_entry_with_its_call(capture: Path) -> None:
    status, out, err = tlv("decode", "-f", "jsonl", str(capture))
    assert (status, err) == (0, "")
    first, second = map(json.loads, out.splitlines())
    assert first["records"][0]["message"] == "one"
    assert first["byte_order"] == "big"
    assert first["call"] == {
        "time": str(10**18),
        "pid": 7,
        "tid": 8,
        "command": "prog",
        "syscall": "bpf",
        "operation": "BPF_PROG_LOAD",
        "result": -13,
        "capacity": 64,
        "program": "one",
    }
    assert second["num_truncations"] == 1


def test_text_is_headed_by_the_call_and_escaped(capture: Path) -> None:
    _, out, _ = tlv("decode", "-f", "text", str(capture))
    assert out.splitlines() == [
        '2001-09-09 01:46:40.000000 bpf(BPF_PROG_LOAD) "one" EACCES; prog 7/8, 64 bytes for a log',
        "info    one  @0",
        '2001-09-09 01:46:40.000000 bpf(BPF_PROG_LOAD) "two\\x1b[31m" EACCES; prog 7/8, '
        "64 bytes for a log",
        "info    two\\x1b[31m  @0",
        "1 record was dropped for want of room.",
    ]


def test_encode_takes_the_log_of_an_entry(capture: Path) -> None:
    _, out, _ = tlv("decode", "-f", "jsonl", str(capture))
    line = out.splitlines()[0].encode()
    status, hexed, err = tlv("encode", "-x", stdin=line)
    assert (status, err) == (0, "")
    assert bytes.fromhex(hexed) == tlvlog.encode([String("one")], byte_order="big")


def test_dump_and_check(capture: Path) -> None:
    status, out, err = tlv("dump", str(capture))
    assert (status, err) == (0, "")
    assert out.startswith("2001-09-09")
    assert "00 01 00 00 00 03" in out
    status, out, err = tlv("check", str(capture))
    assert (status, err) == (0, "")
    assert out.splitlines() == [
        f"{capture}: call 1: complete, 1 record, 17 bytes, big-endian",
        f"{capture}: call 2: complete, 1 record, 1 dropped, 22 bytes, big-endian",
    ]


@pytest.mark.parametrize("how", ["stdin", "hex"])
def test_other_ways_in(capture: Path, tmp_path: Path, how: str) -> None:
    data = capture.read_bytes()
    if how == "stdin":
        status, out, _ = tlv("check", "-", stdin=data)
    else:
        status, out, _ = tlv("check", "-x", "-", stdin=data.hex().encode())
    assert (status, len(out.splitlines())) == (0, 2)


def test_a_cut_capture_is_read_to_its_last_whole_entry(capture: Path) -> None:
    data = capture.read_bytes()[:-5]
    status, out, err = tlv("check", "-", stdin=data)
    assert status == 0
    assert len(out.splitlines()) == 1
    assert "the capture stops inside an entry, at byte" in err
    assert tlv("check", "--fail-truncated", "-", stdin=data)[0] == 4


def test_damage_is_malformed_input(capture: Path) -> None:
    status, out, err = tlv("check", "-", stdin=capture.read_bytes() + b"\xc1\xc1")
    assert status == 3
    assert len(out.splitlines()) == 2
    assert "0xc1 begins no msgpack value" in err


def test_a_damaged_log_does_not_hide_the_next(tmp_path: Path) -> None:
    path = tmp_path / "calls"
    with path.open("w+b", buffering=0) as file:
        writer = Writer(file, Header.of(builtin()))
        for log in (b"\1\0\xff\0\0\0", tlvlog.encode([String("fine")])):
            writer.write(Call(log=log))
    status, out, err = tlv("decode", "-f", "text", str(path))
    assert status == 3
    assert "call 1: offset 0: string record needs 255 bytes, 0 left" in err
    assert out.splitlines()[-1] == "info    fine  @0"


def test_import_gives_a_capture_and_adds_to_it(tmp_path: Path) -> None:
    path = tmp_path / "said.tlvlog"
    log = b"0: (bf) r0 = r3\nR3 !read_ok\n"
    for _ in range(2):
        arguments = ("import", "verifier", "-", "--errno", "EACCES", "-o", str(path))
        assert tlv(*arguments, stdin=log)[0] == 0
    with path.open("rb") as file:
        calls = list(Reader(file))
    assert [(call.operation, call.result) for call in calls] == [("verifier", -13)] * 2
    assert tlvlog.decode(calls[0].log).records[0].name == "string"


def test_a_short_file_is_no_capture(tmp_path: Path) -> None:
    status, _, err = tlv("check", "-", stdin=b"\x86\xa6tlv")
    assert status == 3
    assert "Traceback" not in err
