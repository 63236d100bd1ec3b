"""`tlvlog campaign`: what it prints, and its exit statuses."""

from __future__ import annotations

import csv
import io
import json
import signal
import sqlite3
import subprocess
import sys
from collections import Counter
from contextlib import redirect_stdout
from importlib.util import find_spec
from pathlib import Path

import pytest

import tlvlog
from tests.campaigns import TEXTS, capture, header
from tlvlog.campaign.signature import parse, use_names
from tlvlog.cli import main
from tlvlog.codec import decode
from tlvlog.formats.capture import Call, call_bytes
from tlvlog.schema import builtin

COUNT = 100
DEVICE = str(Path(__file__).resolve().parent.parent / "spec" / "vectors" / "device.yaml")


@pytest.fixture
def folder(tmp_path: Path) -> str:
    (tmp_path / "a.tlvlog").write_bytes(capture(COUNT))
    (tmp_path / "b.txt").write_bytes(b"".join(TEXTS))
    path = str(tmp_path / "c")
    with redirect_stdout(io.StringIO()):
        assert main(["campaign", "scan", path, *map(str, tmp_path.glob("?.*"))]) == 0
    return path


def test_show(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["campaign", "show", folder]) == 0
    out = capsys.readouterr().out
    assert out.startswith(f"{COUNT + 4} calls: ")
    assert "tl1:BPF_PROG_LOAD:EACCES:bpf/invalid-memory-access" in out
    assert "not registered, 3 messages" in out
    assert main(["campaign", "show", folder, "-f", "json", "--by", "errno"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert sum(row["count"] for row in data["rows"]) == data["calls"] == COUNT + 4
    assert main(["campaign", "show", folder, "-f", "csv", "-w", "count>2", "-s", "count^"]) == 0
    table = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    counts = [int(row["count"]) for row in table]
    assert counts == sorted(counts)
    assert min(counts) > 2
    assert main(["campaign", "show", folder, "-v", "-n", "3"]) == 0
    assert "try: " in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments", [["--by", "nothing"], ["-w", "count"], ["-s", "nothing"], ["-s", "count?"]]
)
def test_wrong_questions(
    folder: str, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["campaign", "show", folder, *arguments]) == 3
    assert capsys.readouterr().err.startswith("tlvlog: ")


def test_compare(folder: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["campaign", "compare", folder, folder]) == 0
    other = str(tmp_path / "other")
    assert main(["campaign", "scan", other, str(tmp_path / "b.txt")]) == 0
    capsys.readouterr()
    assert main(["campaign", "compare", folder, other, "-f", "json"]) == 1
    data = json.loads(capsys.readouterr().out)
    assert {change["kind"] for change in data["changes"]} >= {"gone"}
    assert main(["campaign", "compare", folder, other]) == 1
    assert "- gone" in capsys.readouterr().out


def test_compare_tables(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, verdict in (("a", "success"), ("b", "failure")):
        text = f"file_name,prog_name,verdict,total_insns\nx.o,p,{verdict},5\n"
        (tmp_path / f"{name}.csv").write_text(text)
    a, b = str(tmp_path / "a.csv"), str(tmp_path / "b.csv")
    assert main(["campaign", "compare", a, a]) == 0
    assert main(["campaign", "compare", a, b]) == 1
    assert capsys.readouterr().out == "MISMATCH success -> failure  x.o/p\n"


def test_merge_and_example(
    folder: str, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    merged = str(tmp_path / "sum")
    assert main(["campaign", "merge", folder, "-o", merged]) == 0
    capsysbinary.readouterr()
    for signature in (
        "tl1:BPF_PROG_LOAD:EACCES:bpf/invalid-memory-access",
        "tl1:BPF_PROG_LOAD:?:bpf/unknown-opcode",
    ):
        assert main(["campaign", "example", merged, signature]) == 0
        log = decode(capsysbinary.readouterr().out)
        assert any(getattr(record, "reason", None) for record in log.records)
    assert main(["campaign", "example", merged, "tl1:X:OK"]) == 3
    assert main(["campaign", "example", merged, "nonsense"]) == 3
    assert main(["campaign", "merge", folder, folder, "-o", str(tmp_path / "twice")]) == 3


def test_damage_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.tlvlog").write_bytes(capture(20) + b"\xc1")
    assert main(["campaign", "scan", str(tmp_path / "c"), str(tmp_path / "a.tlvlog")]) == 3
    shown = capsys.readouterr()
    assert "20 calls" in shown.out
    assert "a.tlvlog: offset" in shown.err
    assert main(["campaign", "scan", str(tmp_path / "d"), str(tmp_path / "none")]) == 2
    assert "No such file" in capsys.readouterr().err


def test_hostile_names_are_escaped(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What was counted drives no terminal and no spreadsheet."""
    evil = Call(time=1, operation="\x1b[31m=cmd|'/c calc'!A1\n", result=-13)
    other = Call(time=1, operation="=1+1", result=-13)
    data = capture(0) + call_bytes(evil) + call_bytes(other)
    (tmp_path / "a.tlvlog").write_bytes(data)
    assert main(["campaign", "scan", str(tmp_path / "c"), str(tmp_path / "a.tlvlog")]) == 0
    assert main(["campaign", "show", str(tmp_path / "c"), "--by", "operation"]) == 0
    assert "\x1b" not in capsys.readouterr().out
    assert main(["campaign", "show", str(tmp_path / "c"), "--by", "operation", "-f", "csv"]) == 0
    cells = [row[0] for row in csv.reader(io.StringIO(capsys.readouterr().out))]
    assert not any(cell.startswith(("=", "+", "@")) for cell in cells)


def test_report_export_and_watch(
    folder: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "page.html"
    assert main(["campaign", "report", folder, "-o", str(page), "--against", folder]) == 0
    assert "Why calls were refused" in page.read_text()
    assert main(["campaign", "report", folder]) == 0
    assert capsys.readouterr().out.startswith("<!DOCTYPE html>")
    for name in ("x.csv", "x.db"):
        assert main(["campaign", "export", folder, "-o", str(tmp_path / name)]) == 0
        assert (tmp_path / name).stat().st_size
    assert main(["campaign", "export", folder, "-o", str(tmp_path / "x.txt")]) == 3
    assert main(["campaign", "watch", folder, "--once"]) == 0
    assert f"{COUNT + 4} calls" in capsys.readouterr().out


def test_rows_by_the_arguments_of_reasons(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Arguments refine a row, read anew from the inputs; every call is in one row."""
    command = ["campaign", "show", folder, "-f", "json", "--by", "reason,argument.access-type"]
    assert main(command) == 0
    data = json.loads(capsys.readouterr().out)
    assert sum(row["count"] for row in data["rows"]) == data["calls"] == COUNT + 4
    assert main(["campaign", "show", folder, "--by", "argument", "-w", "reason=*memory*"]) == 0
    shown = capsys.readouterr().out
    assert "type=" in shown
    assert main(["campaign", "show", folder, "-w", "argument.type=map*", "-f", "jsonl"]) == 0
    assert "memory-access" in capsys.readouterr().out


def test_a_row_for_each_call(
    folder: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The table says of every call what the counts say of all, and where it stands."""
    out = tmp_path / "rows.csv"
    assert main(["campaign", "export", folder, "--rows", "-o", str(out)]) == 0
    table = list(csv.DictReader(io.StringIO(out.read_text())))
    assert len(table) == COUNT + 4
    assert main(["campaign", "show", folder, "-f", "jsonl"]) == 0
    wanted = {
        row["signature"]: row["count"]
        for row in map(json.loads, capsys.readouterr().out.splitlines())
    }
    assert Counter(row["signature"] for row in table) == wanted
    places = {(row["input"], row["offset"]) for row in table}
    assert len(places) == len(table)
    if find_spec("pyarrow"):
        import pyarrow.parquet as pq

        out = tmp_path / "rows.parquet"
        assert main(["campaign", "export", folder, "--rows", "-o", str(out)]) == 0
        assert pq.read_table(out).num_rows == COUNT + 4
    database = tmp_path / "rows.db"
    assert main(["campaign", "export", folder, "--rows", "-o", str(database)]) == 0
    connection = sqlite3.connect(database)
    assert connection.execute("SELECT count(*) FROM calls").fetchone() == (COUNT + 4,)
    connection.close()
    assert main(["campaign", "export", folder, "--rows", "-o", str(tmp_path / "x.doc")]) == 3


def test_a_merged_campaign_has_no_calls(
    folder: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    merged = str(tmp_path / "merged")
    assert main(["campaign", "merge", folder, "-o", merged]) == 0
    capsys.readouterr()
    assert main(["campaign", "show", merged, "--by", "argument"]) == 3
    assert "no inputs that could be read again" in capsys.readouterr().err


def test_names_of_a_schema_of_ones_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--spec` names private subsystems and reasons, and takes their names."""
    schema = tlvlog.load_schema(DEVICE)
    error = tlvlog.ExtendedError(-5, subsystem="lamp", reason="too-hot", severity=0, schema=schema)
    log = tlvlog.encode([error], schema=schema)
    call = Call(operation="LAMP_ON", result=-5, log=log)
    (tmp_path / "a.tlvlog").write_bytes(header() + call_bytes(call))
    path = str(tmp_path / "c")
    assert main(["campaign", "scan", path, str(tmp_path / "a.tlvlog")]) == 0
    assert "tl1:LAMP_ON:EIO:#32768/#1" in capsys.readouterr().out
    try:
        assert main(["campaign", "show", path, "--spec", DEVICE, "-v"]) == 0
        out = capsys.readouterr().out
        assert "tl1:LAMP_ON:EIO:lamp/too-hot" in out
        assert "Switch it off." in out
        assert parse("tl1:LAMP_ON:EIO:lamp/too-hot").reason == 1
    finally:
        use_names(builtin())


def test_following_what_grows(tmp_path: Path) -> None:
    """`scan --follow` counts what is added until it is interrupted."""
    path = tmp_path / "a.tlvlog"
    path.write_bytes(capture(10))
    command = [
        sys.executable, "-m", "tlvlog", "campaign", "scan", str(tmp_path / "c"), str(path),
        "--follow", "--interval", "0.1",
    ]  # fmt: skip
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith(b"10 calls: ")
        with open(path, "ab") as file:
            file.write(capture(7, seed=3)[len(header()) :])
        while not (line := process.stdout.readline()).startswith(b"17 calls: "):
            assert line
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert b"the same command goes on" in err
    assert main(["campaign", "scan", str(tmp_path / "c"), "-", "--follow"]) == 2


def test_texts_in_the_wrapping_of_other_tools(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What `tlvlog explain` takes is counted too: docker's JSON, in a file and in a folder."""
    lines = [{"log": f"{line}\n", "stream": "stderr"} for line in TEXTS[0].decode().splitlines()]
    wrapped = "".join(json.dumps(line) + "\n" for line in lines)
    (tmp_path / "logs").mkdir()
    (tmp_path / "a.log").write_text(wrapped)
    (tmp_path / "logs" / "b.log").write_text(wrapped)
    paths = [str(tmp_path / "a.log"), str(tmp_path / "logs")]
    assert main(["campaign", "scan", str(tmp_path / "c"), *paths, "-e", "EACCES"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("2 calls: 0 accepted")
    assert "tl1:BPF_PROG_LOAD:EACCES:bpf/invalid-memory-access" in out
