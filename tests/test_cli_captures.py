"""decode, dump, check, encode and import with capture files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import tlvlog
from tests.command_run import Run
from tlvlog import String
from tlvlog.formats.capture import Call, Header, Reader, Writer
from tlvlog.schema import builtin


@pytest.fixture
def capture(tmp_path: Path) -> Path:
    path = tmp_path / "calls.bin"  # by content, not by name
    with path.open("w+b", buffering=0) as file:
        writer = Writer(file, Header.of(builtin(), byte_order="big", kernel="6.18"))
        for number, name in enumerate(("one", "two\x1b[31m")):
            log = tlvlog.encode([String(name)], byte_order="big", num_truncations=number)
            extra = {"program": name}
            writer.write(Call(10**18, 7, 8, "prog", "bpf", "BPF_PROG_LOAD", -13, 64, log, extra))
    return path


def test_decode_gives_one_log_an_entry_with_its_call(run: Run, capture: Path) -> None:
    status, out, err = run("decode", "-f", "jsonl", str(capture))
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


def test_text_is_headed_by_the_call_and_escaped(run: Run, capture: Path) -> None:
    _, out, _ = run("decode", "-f", "text", str(capture))
    assert out.splitlines() == [
        '2001-09-09 01:46:40.000000 bpf(BPF_PROG_LOAD) "one" EACCES; prog 7/8, 64 bytes for a log',
        "info    one  @0",
        '2001-09-09 01:46:40.000000 bpf(BPF_PROG_LOAD) "two\\x1b[31m" EACCES; prog 7/8, '
        "64 bytes for a log",
        "info    two\\x1b[31m  @0",
        "1 record was dropped for want of room.",
    ]


def test_encode_takes_the_log_of_an_entry(run: Run, capture: Path) -> None:
    _, out, _ = run("decode", "-f", "jsonl", str(capture))
    line = out.splitlines()[0].encode()
    status, hexed, err = run("encode", "-x", stdin=line)
    assert (status, err) == (0, "")
    assert bytes.fromhex(hexed) == tlvlog.encode([String("one")], byte_order="big")


def test_dump_and_check(run: Run, capture: Path) -> None:
    status, out, err = run("dump", str(capture))
    assert (status, err) == (0, "")
    assert out.startswith("2001-09-09")
    assert "00 01 00 00 00 03" in out
    status, out, err = run("check", str(capture))
    assert (status, err) == (0, "")
    assert out.splitlines() == [
        f"{capture}: call 1: complete, 1 record, 17 bytes, big-endian",
        f"{capture}: call 2: complete, 1 record, 1 dropped, 22 bytes, big-endian",
    ]


@pytest.mark.parametrize("how", ["stdin", "hex"])
def test_other_ways_in(run: Run, capture: Path, tmp_path: Path, how: str) -> None:
    data = capture.read_bytes()
    if how == "stdin":
        status, out, _ = run("check", "-", stdin=data)
    else:
        status, out, _ = run("check", "-x", "-", stdin=data.hex().encode())
    assert (status, len(out.splitlines())) == (0, 2)


def test_a_cut_capture_is_read_to_its_last_whole_entry(run: Run, capture: Path) -> None:
    data = capture.read_bytes()[:-5]
    status, out, err = run("check", "-", stdin=data)
    assert status == 0
    assert len(out.splitlines()) == 1
    assert "the capture stops inside an entry, at byte" in err
    assert run("check", "--fail-truncated", "-", stdin=data)[0] == 4


def test_damage_is_malformed_input(run: Run, capture: Path) -> None:
    status, out, err = run("check", "-", stdin=capture.read_bytes() + b"\xc1\xc1")
    assert status == 3
    assert len(out.splitlines()) == 2
    assert "0xc1 begins no msgpack value" in err


def test_a_damaged_log_does_not_hide_the_next(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "calls"
    with path.open("w+b", buffering=0) as file:
        writer = Writer(file, Header.of(builtin()))
        for log in (b"\1\0\xff\0\0\0", tlvlog.encode([String("fine")])):
            writer.write(Call(log=log))
    status, out, err = run("decode", "-f", "text", str(path))
    assert status == 3
    assert "call 1: offset 0: string record needs 255 bytes, 0 left" in err
    assert out.splitlines()[-1] == "info    fine  @0"


def test_import_gives_a_capture_and_adds_to_it(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "said.tlvlog"
    log = b"0: (bf) r0 = r3\nR3 !read_ok\n"
    for _ in range(2):
        arguments = ("import", "verifier", "-", "--errno", "EACCES", "-o", str(path))
        assert run(*arguments, stdin=log)[0] == 0
    with path.open("rb") as file:
        calls = list(Reader(file))
    assert [(call.operation, call.result) for call in calls] == [("verifier", -13)] * 2
    assert tlvlog.decode(calls[0].log).records[0].name == "string"


def test_a_short_file_is_no_capture(run: Run, tmp_path: Path) -> None:
    status, _, err = run("check", "-", stdin=b"\x86\xa6tlv")
    assert status == 3
    assert "Traceback" not in err


# Captures that are given ------------------------------------------------------


def entries(path: Path) -> list[Call]:
    with path.open("rb") as file:
        return list(Reader(file))


def orders(path: Path) -> list[str]:
    with path.open("rb") as file:
        reader = Reader(file)
        return [reader.header.byte_order for _ in reader if reader.header is not None]


@pytest.mark.parametrize("verb", ["decode", "dump", "check"])
def test_a_capture_of_captures_and_logs(run: Run, capture: Path, tmp_path: Path, verb: str) -> None:
    """Calls stay as they were, and so does the byte order of each log."""
    log = tmp_path / "log.bin"
    log.write_bytes(tlvlog.encode([String("three")], byte_order="little"))
    out = tmp_path / "all"
    status, said, err = run(verb, "-o", str(out), str(capture), str(log))
    assert (status, err) == (0, "")
    assert (said == "") == (verb == "decode")  # which shows nothing then; the others do
    first, second, third = entries(out)
    assert [first, second] == entries(capture)
    assert third == Call(log=log.read_bytes())
    assert orders(out) == ["big", "big", "little"]
    # Added to, not written anew.
    assert run(verb, "-o", str(out), str(log))[0] == 0
    assert entries(out) == [first, second, third, third]
    shown = run("decode", "-f", "text", str(out))[1].splitlines()
    assert shown[-2:] == ["unknown call ok", "info    three  @0"]


def test_a_damaged_log_is_not_added(run: Run, tmp_path: Path) -> None:
    bad, good, out = tmp_path / "bad", tmp_path / "good", tmp_path / "out.tlvlog"
    bad.write_bytes(b"\1\0\xff\0\0\0")
    good.write_bytes(tlvlog.encode([String("fine")]))
    status, _, err = run("check", "-o", str(out), str(bad), str(good))
    assert status == 3
    assert "needs 255 bytes" in err
    assert [call.log for call in entries(out)] == [good.read_bytes()]


@pytest.mark.parametrize("verb", [("decode",), ("check",), ("import", "verifier")])
def test_a_capture_is_not_added_to_itself(run: Run, capture: Path, verb: tuple[str, ...]) -> None:
    before = capture.read_bytes()
    link = capture.with_name("link.tlvlog")
    link.symlink_to(capture)
    status, _, err = run(*verb, "-o", str(link), str(capture))
    assert status == 2
    assert "cannot be read at the same time" in err
    assert capture.read_bytes() == before


def test_what_is_no_capture_is_not_added_to(run: Run, capture: Path, tmp_path: Path) -> None:
    other = tmp_path / "notes.txt"
    other.write_text("precious")
    status, _, err = run("decode", "-o", str(other), str(capture))
    assert status == 3
    assert "cannot be added to" in err
    assert other.read_text() == "precious"


def test_encode_gives_back_the_capture_that_decode_showed(
    run: Run, capture: Path, tmp_path: Path
) -> None:
    out = tmp_path / "back.tlvlog"
    shown = run("decode", "-f", "jsonl", str(capture))[1]
    assert run("encode", "-o", str(out), stdin=shown.encode()) == (0, "", "")
    assert entries(out) == entries(capture)
    assert orders(out) == ["big", "big"]
    # A line is left out, as a filter between the two would.
    assert run("encode", "-o", str(out), stdin=shown.splitlines()[1].encode())[0] == 0
    assert [call.extra["program"] for call in entries(out)][1:] == ["two\x1b[31m"] * 2


@pytest.mark.parametrize(
    ("call", "says"),
    [
        ("7", "call is int, not an object"),
        ('{"pid": "seven"}', "call: pid is str, not int"),
        ('{"command": 7}', "call: command is int, not str"),
        ('{"time": 18446744073709551616}', "takes more than 64 bits"),
        ('{"x": ' + "[" * 20 + "]" * 20 + "}", "8"),
    ],
)
def test_a_call_that_is_none(run: Run, tmp_path: Path, call: str, says: str) -> None:
    out = tmp_path / "out.tlvlog"
    text = f'{{"records": [], "call": {call}}}'
    status, _, err = run("encode", "-o", str(out), stdin=text.encode())
    assert status == 3
    assert says in err
    assert not out.exists()


# Captures that import reads --------------------------------------------------

VERIFIER = "0: (bf) r0 = r3\nR3 !read_ok\n"


def recorded(path: Path, *calls: Call) -> str:
    with path.open("w+b", buffering=0) as file:
        writer = Writer(file, Header.of(builtin(), kernel="6.18"))
        for call in calls:
            writer.write(call)
    return str(path)


def said_by(text: str, *more: tlvlog.Record) -> bytes:
    """The log of somebody who knew no reasons: the text alone."""
    return tlvlog.encode([*map(String, text.splitlines()), *more], num_truncations=3)


LOAD = Call(1, 7, 8, "prog", "bpf", "BPF_PROG_LOAD", -13, 64, said_by(VERIFIER), {"program": "p"})


def test_import_reads_the_text_of_a_call_again(run: Run, tmp_path: Path) -> None:
    """Reasons that are known today are found in a log that was recorded without them."""
    btf = Call(2, syscall="bpf", operation="BPF_BTF_LOAD", result=-22, log=said_by("Invalid magic"))
    path = recorded(tmp_path / "calls.tlvlog", LOAD, btf)
    status, out, err = run("import", "verifier", "-f", "jsonl", path)
    assert (status, err) == (0, "")
    (shown,) = map(json.loads, out.splitlines())
    (error,) = [record for record in shown["records"] if record["name"] == "error"]
    assert (error["reason"], error["error"]) == ("register-not-readable", -13)
    assert ("object", "p") in [(a["name"], a["value"]) for a in error["attributes"]]
    assert shown["num_truncations"] == 3
    assert shown["call"]["pid"] == 7
    text = run("import", "verifier", "-f", "text", path)[1]
    assert 'bpf(BPF_PROG_LOAD) "p" EACCES; prog 7/8' in text.splitlines()[0]


def test_import_gives_a_capture_of_the_calls_of_its_kind(run: Run, tmp_path: Path) -> None:
    """The call stays as it was, unknown keys with it; a log without text stays too."""
    answer = Call(3, syscall="sendto", operation="RTM_NEWLINK", result=-95, log=said_by("kept"))
    silent = Call(4, syscall="bpf", operation="BPF_MAP_CREATE", result=-22, log=tlvlog.encode([]))
    odd = Call(5, 1, 1, "x", "bpf", "BPF_PROG_LOAD", -13, 9, LOAD.log, {"later": [1, "two"]})
    path = recorded(tmp_path / "calls.tlvlog", LOAD, answer, silent, odd)
    out = tmp_path / "loads.tlvlog"
    assert run("import", "verifier", "-o", str(out), path) == (0, "", "")
    first, second, third = entries(out)
    assert (first.time, second, third.extra) == (1, silent, {"later": [1, "two"]})
    assert len(tlvlog.decode(first.log).records) > len(tlvlog.decode(LOAD.log).records)
    with out.open("rb") as file:
        reader = Reader(file)
        list(reader)
    assert reader.header == Header.of(builtin(), kernel="6.18")
    assert run("import", "extack", "-o", str(tmp_path / "net.tlvlog"), path) == (0, "", "")
    assert entries(tmp_path / "net.tlvlog") == [answer]


def test_import_takes_what_import_gave(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "said.tlvlog"
    given = ("-e", "EACCES", "-o", str(path))
    assert run("import", "verifier", *given, stdin=VERIFIER.encode())[0] == 0
    out = tmp_path / "again.tlvlog"
    assert run("import", "verifier", "-o", str(out), str(path)) == (0, "", "")
    assert entries(out) == entries(path)


def test_a_capture_without_such_calls_is_said_so(run: Run, tmp_path: Path) -> None:
    path = recorded(tmp_path / "calls.tlvlog", LOAD)
    status, out, err = run("import", "btf", path)
    assert (status, out) == (0, "")
    assert err.endswith("calls.tlvlog: the capture has no call of kind btf\n")


def test_a_capture_is_no_single_log(run: Run, tmp_path: Path) -> None:
    path = recorded(tmp_path / "calls.tlvlog", LOAD)
    for out in ("-", str(tmp_path / "log.bin")):
        status, said, err = run("import", "verifier", "-o", out, path)
        assert (status, said) == (2, "")
        assert "-o takes NAME.tlvlog only" in err


def test_import_of_a_cut_or_damaged_capture(run: Run, tmp_path: Path) -> None:
    broken = Call(6, syscall="bpf", operation="BPF_PROG_LOAD", log=b"\1\0\xff\0\0\0")
    path = Path(recorded(tmp_path / "calls.tlvlog", broken, LOAD, LOAD))
    status, out, err = run("import", "verifier", stdin=path.read_bytes()[:-5])
    assert status == 3
    assert len(out.splitlines()) == 1
    assert "call 1: offset 0: string record needs 255 bytes, 0 left" in err
    assert "the capture stops inside an entry, at byte" in err
