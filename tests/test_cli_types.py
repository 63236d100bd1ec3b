"""`tlvlog core`, `btf` and `probe`: statuses, forms, and damage that is told."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import tlvlog
from tests.btf_blobs import Blob
from tests.live_kernel import need_btf
from tlvlog.btf.core.records import decisions_of
from tlvlog.cli import main
from tlvlog.formats.from_json import log_from_json

DATA = Path(__file__).parent / "data" / "core"
QUEUE, OLD, NEW = (str(DATA / "docs" / name) for name in ("queue.bpf.o", "old.btf", "new.btf"))


def said(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    status = main([*words])
    out, err = capsys.readouterr()
    return status, out, err


def test_decisions_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = said(capsys, "core", QUEUE, "--btf", NEW, "-f", "json")
    records = json.loads(out)["records"]
    assert status == 0
    assert [record["verdict"] for record in records] == ["matched", "poisoned"]
    near = [a["value"] for a in records[1]["attributes"] if a["name"] == "near"]
    assert near[0] == "nr_queued"


def test_each_result_says_of_which_kernel_it_is(
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    both = ["core", QUEUE, "--btf", OLD, "--btf", NEW]
    for form in ("json", "jsonl"):
        assert main([*both, "-f", form]) == 0
        text, found = capfdbinary.readouterr().out.decode(), []
        while text := text.lstrip():
            data, end = json.JSONDecoder().raw_decode(text)
            text = text[end:]
            found.append((data["btf"], [record["verdict"] for record in data["records"]]))
            assert log_from_json(data)
        assert found == [(OLD, ["matched"] * 2), (NEW, ["matched", "poisoned"])]
    assert main([*both, "-f", "tlv"]) == 0
    raw, told = capfdbinary.readouterr().out, []
    while raw:
        log = tlvlog.decode(raw)
        raw = raw[log.size :]
        told.append((log.records[0].message, len(decisions_of(log.records))))
    assert told == [(f"against {OLD}", 2), (f"against {NEW}", 2)]
    assert main([*both, "-f", "libbpf"]) == 0
    lines = capfdbinary.readouterr().out.decode().splitlines()
    assert [line for line in lines if line.startswith("against")] == [
        f"against {OLD}:",
        f"against {NEW}:",
    ]


def test_decisions_as_a_log(tmp_path: Path) -> None:
    """The log holds what the text is made of."""
    done = subprocess.run(
        [sys.executable, "-m", "tlvlog", "core", QUEUE, "--btf", NEW, "-f", "tlv"],
        capture_output=True,
        check=True,
    )
    decisions = decisions_of(tlvlog.decode(done.stdout).records)
    assert [decision.source is not None for decision in decisions] == [True, True]
    assert [decision.program for decision in decisions] == ["sample", "sample"]


@pytest.mark.parametrize("name", ["ambiguous-offset", "ambiguous-id"])
def test_what_a_loader_refuses_is_status_1(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    target = str(DATA / "traps" / "target.btf")
    status, out, _ = said(capsys, "core", str(DATA / "traps" / f"{name}.bpf.o"), "--btf", target)
    assert status == 1
    assert "error" in out
    assert "ambiguity" in out


@pytest.mark.parametrize(
    ("words", "status", "text"),
    [
        (["core", "/nonexistent", "--btf", OLD], 2, "No such file"),
        (["core", OLD, "--btf", OLD], 3, "no BPF object"),
        (["core", QUEUE, "--btf", "/nonexistent"], 2, "No such file"),
        (["core", QUEUE, "--btf", str(DATA / "docs" / "old.c")], 3, "magic"),
        (["btf", "--btf", OLD, "no_such_type"], 1, "no type 'no_such_type'"),
        (["btf", "--btf", OLD, "999"], 1, "no type"),
        (["btf", "--btf", OLD, "cfs_rq+0x999"], 1, "nothing at byte"),
        (["btf", "--btf", OLD, "zzz*"], 1, "is like"),
        (["btf", "--btf", "/nonexistent", "1"], 2, "No such file"),
        (["btf", "--btf", str(DATA / "docs" / "old.c"), "x"], 3, "old.c: offset 0: BTF"),
        (["btf", "--base", str(DATA / "docs" / "old.c"), "x"], 3, "old.c: offset 0: BTF"),
        (["probe", "--btf", str(DATA / "docs" / "old.c")], 3, "old.c: offset 0: BTF"),
        (["probe", "--diff", "/nonexistent", "/nonexistent"], 2, "No such file"),
        (["probe", "--diff", OLD, OLD], 3, "old.btf"),
        (["probe", "--ask", "--btf", OLD], 2, "--ask"),
    ],
)
def test_what_cannot_be_done(
    words: list[str], status: int, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    found, _, err = said(capsys, *words)
    assert found == status
    assert text in err


def test_types_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = said(capsys, "btf", "--btf", NEW, "-f", "json", "struct cfs_rq")
    assert [member["name"] for member in json.loads(out)["members"]][1] == "nr_queued"
    _, out, _ = said(capsys, "btf", "--btf", NEW, "-f", "json")
    assert len(json.loads(out)["types"]) > 10
    _, out, _ = said(capsys, "btf", "--btf", NEW, "-f", "json", "task_struct+0x28")
    assert [place["path"] for place in json.loads(out)["places"]] == ["se", "se.cfs_rq"]


def test_damage_is_told_and_the_rest_is_shown(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    blob = Blob()
    blob.struct("before", 4, ("kept", blob.integer(), 0))
    blob.type(20, "new")
    blob.struct("behind", 4)
    damaged = tmp_path / "damaged.btf"
    damaged.write_bytes(blob.blob())
    status, out, err = said(capsys, "btf", "--btf", str(damaged), "before")
    assert status == 3
    assert "int kept;" in out
    assert "offset 64: a type of kind 20" in err
    assert said(capsys, "btf", "--btf", str(damaged), "behind")[0] == 3


def test_kernels_are_compared(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    need_btf()
    _, out, _ = said(capsys, "probe", "-f", "json")
    one = json.loads(out)
    (tmp_path / "a.json").write_text(out)
    del one["helpers"]["BPF_FUNC_map_lookup_elem"]
    one["commands"]["BPF_NEW"] = 99
    one["kfuncs"].remove(one["kfuncs"][0])
    (tmp_path / "b.json").write_text(json.dumps(one))
    paths = [str(tmp_path / name) for name in ("a.json", "b.json")]
    status, out, _ = said(capsys, "probe", "--diff", *paths)
    assert status == 1
    assert sorted(line[0] for line in out.splitlines()) == ["+", "-", "-"]
    assert said(capsys, "probe", "--diff", paths[0], paths[0])[0] == 0


@pytest.mark.parametrize("count", [2, 9])
def test_a_table_of_kernels_fits_the_terminal(
    count: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Files of one name, or too many for a line, are numbered; each answer stays in its column."""
    paths = [tmp_path / f"release-{at}" / "vmlinux" for at in range(count)]
    for at, path in enumerate(paths):
        path.parent.mkdir()
        path.write_bytes(Path(NEW if at == 1 else OLD).read_bytes())
    words = [word for path in paths for word in ("--btf", str(path))]
    status, out, _ = said(capsys, "core", QUEUE, *words)
    assert status == 0
    lines = out[: out.index("\n\n")].splitlines()
    assert lines[:count] == [f"[{at}] {path}" for at, path in enumerate(paths, 1)]
    table = lines[count:]
    assert max(map(len, table)) <= 80
    heads = " ".join(line.removeprefix("object") for line in table[::2]).split()
    assert heads == [f"[{at}]" for at in range(1, count + 1)]
    cells = " ".join(line.removeprefix("queue.bpf.o") for line in table[1::2])
    assert cells.replace("1 missing", "1-missing").split() == [
        "1-missing" if at == 1 else "ok" for at in range(count)
    ]


def test_what_a_kernel_offers_fits_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    need_btf()
    status, out, _ = said(capsys, "probe")
    assert status == 0
    assert max(map(len, out.splitlines())) <= 80
