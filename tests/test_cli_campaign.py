"""`tlvlog campaign`: what it prints, and its exit statuses."""

from __future__ import annotations

import csv
import io
import json
from contextlib import redirect_stdout
from pathlib import Path

import pytest

from tests.campaigns import TEXTS, capture
from tlvlog.cli import main
from tlvlog.codec import decode
from tlvlog.formats.capture import Call, call_bytes

COUNT = 100


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
