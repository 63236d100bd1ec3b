"""`tlvlog fuzz`: what it says, what it leaves behind, how it goes on, and its exit statuses."""

from __future__ import annotations

import fcntl
import json
import os
import pty
import re
import select
import shutil
import signal
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path
from typing import Any

import pytest

import tlvlog
from tests.command_run import Run
from tlvlog._native import accelerator
from tlvlog.campaign.store import load
from tlvlog.fuzz.seeds import dictionary, seeds
from tlvlog.schema import builtin

ROOT = Path(__file__).resolve().parent.parent
DEVICE = str(ROOT / "spec" / "vectors" / "device.yaml")
# Dies of a log with two records of text, whatever stands around them.  It is begun some
# hundred times, so it does without the library.
READER = """
import os, signal, struct, sys
data = sys.stdin.buffer.read()
for header in ("<HI", ">HI"):
    types, at = [], 0
    while at + 6 <= len(data):
        type_, length = struct.unpack_from(header, data, at)
        at += 6 + length
        types += [type_] * (at <= len(data))
    if at == len(data) and types.count(1) == 2:
        os.kill(os.getpid(), signal.SIGSEGV)
"""


@pytest.fixture
def reader(tmp_path: Path) -> list[str]:
    path = tmp_path / "reader.py"
    path.write_text(READER)
    return ["--", sys.executable, "-I", "-S", str(path)]


def words(out: str) -> dict[str, Any]:
    return dict(json.loads(out))


def test_a_campaign_of_every_kind(run: Run) -> None:
    """Sound readers: status 0, one line, and a folder to go on with."""
    for target in ("python", "native", "c"):
        if target == "native" and accelerator.core is None:
            continue
        if target == "c" and not shutil.which("cc"):
            continue
        folder = run.folder / target
        status, out, err = run("fuzz", target, "--runs", "300", "-o", str(folder))
        assert (status, err) == (0, "")
        counted = rf"{target}: 300 runs, [\d,]+ a second, \d+ behaviours, 0 findings\n"
        assert re.fullmatch(counted, out)
        state = json.loads((folder / "state.json").read_text())
        assert (state["executions"], state["target"]) == (300, [target])
        assert len(list((folder / "queue").iterdir())) == state["queue"]
        assert list((folder / "findings").iterdir()) == []


def test_json(run: Run) -> None:
    folder = str(run.folder / "c")
    status, out, err = run(
        "fuzz", "python", "--runs", "100", "--seed", "5", "-f", "json", "-o", folder
    )
    assert (status, err) == (0, "")
    data = words(out)
    assert data["target"] == "python"
    assert (data["seed"], data["executions"], data["findings"]) == (5, 100, [])
    assert data["behaviours"] > 50
    assert data["folder"] == folder


def test_a_finding(run: Run, reader: list[str]) -> None:
    """Status 1, said at once, written down small, with a vector that the vectors' tests accept."""
    folder = run.folder / "campaign"
    status, out, err = run("fuzz", "--runs", "120", "-o", str(folder), *reader)
    assert status == 1, out + err
    assert out.startswith("found: ended by SIGSEGV\n")
    assert "1 finding\n" in out
    name = "command-ended-by-sigsegv"
    small = (folder / "findings" / f"{name}.bin").read_bytes()
    assert len(small) == 12
    told = (folder / "findings" / f"{name}.txt").read_text()
    assert "input: " + small.hex() in told
    assert "for spec/vectors/valid" in told
    vector = json.loads((folder / "findings" / f"{name}.json").read_text())
    assert (vector["name"], vector["why"]) == (name, "ended by SIGSEGV")
    assert vector["wire"] == small.hex()
    assert [record["name"] for record in vector["log"]["records"]] == ["string", "string"]
    assert vector["strict"] == "ok"
    assert set(vector) == {"name", "why", "clause", "byte_order", "auto", "wire", "log", "strict"}
    original = (folder / "findings" / f"{name}.original.bin").read_bytes()
    done = subprocess.run(reader[1:], input=original)
    assert done.returncode == -signal.SIGSEGV


def test_it_goes_on(run: Run) -> None:
    """A second sitting continues the first: the same as one that was as long as both."""
    parts, whole = str(run.folder / "parts"), str(run.folder / "whole")
    run("fuzz", "python", "--runs", "150", "-o", parts)
    status, out, err = run("fuzz", "python", "--runs", "170", "-o", parts)
    assert status == 0
    assert "python: 320 runs" in out
    assert err == f"{parts}: going on behind run 150\n"
    run("fuzz", "python", "--runs", "320", "-o", whole)
    states = [json.loads(Path(path, "state.json").read_text()) for path in (parts, whole)]
    assert states[0] == states[1]
    queues = [
        [path.read_bytes() for path in sorted(Path(folder, "queue").iterdir())]
        for folder in (parts, whole)
    ]
    assert queues[0] == queues[1]


def counted(folder: Path) -> dict[str, int]:
    total = load(folder)
    return {str(key): entry.count for key, entry in total.entries.items()}


def test_runs_are_counted_as_a_campaign(run: Run, reader: list[str]) -> None:
    """Sittings add up to one long run's counts; a finding has its smallest input as example."""
    folder = run.folder / "c"
    for runs in ("70", "50"):
        run("fuzz", "--runs", runs, "-o", str(folder), *reader)
    assert load(folder).count == 120
    whole = run.folder / "whole"
    run("fuzz", "--runs", "120", "-o", str(whole), *reader)
    assert counted(whole) == counted(folder)
    (found,) = (key for key in load(folder).entries if key.operation == "fuzz.command.finding")
    entry = load(folder).entries[found]
    assert entry.message == "ended by SIGSEGV"
    small = (folder / "findings" / "command-ended-by-sigsegv.bin").read_bytes()
    assert entry.example is not None
    assert entry.example.data == small
    status, out, _ = run("campaign", "show", str(folder))
    assert status == 0
    assert out.startswith("120 calls: ")
    # The same runs are not counted twice.
    merged = ("campaign", "merge", str(folder), str(whole), "-o", str(run.folder / "both"))
    assert run(*merged)[0] != 0


def test_what_was_done_after_the_last_save_is_done_again(run: Run) -> None:
    """Killed without a chance to save, with inputs in the queue that the state does not know."""
    folder = run.folder / "c"
    arguments = ("fuzz", "python", "-o", str(folder), "--runs")
    run(*arguments, "100")
    state = (folder / "state.json").read_bytes()
    run(*arguments, "150")
    after = (folder / "state.json").read_bytes()
    assert json.loads(after)["queue"] > json.loads(state)["queue"]
    (folder / "state.json").write_bytes(state)
    run(*arguments, "150")
    assert (folder / "state.json").read_bytes() == after
    assert load(folder).count == 250


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (["python", "--seed", "2"], "seed 1, not 2"),
        (["python", "--spec", DEVICE], "schema is 'tlvlog version 1'"),
        (["native"], "target is ['python'], not ['native']"),
    ],
)
def test_a_folder_of_another_campaign(run: Run, more: list[str], said: str) -> None:
    if more[0] == "native" and accelerator.core is None:
        pytest.skip(f"no native core: {accelerator.REASON}")
    folder = str(run.folder / "c")
    run("fuzz", "python", "--seed", "1", "--runs", "10", "-o", folder)
    status, out, err = run("fuzz", *more, "-o", folder)
    assert (status, out) == (2, "")
    assert said in err
    assert "another folder" in err


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"format": 1}', '{"format": 99}'])
def test_a_damaged_state(run: Run, text: str) -> None:
    folder = run.folder / "c"
    folder.mkdir()
    (folder / "state.json").write_text(text)
    status, out, err = run("fuzz", "python", "-o", str(folder))
    assert (status, out) == (2, "")
    assert "state.json" in err or "another folder" in err


def test_a_user_s_schema(run: Run) -> None:
    """Its records are in the inputs, and its file is named in the vector."""
    folder = run.folder / "c"
    status, _, _ = run("fuzz", "python", "--spec", DEVICE, "--runs", "200", "-o", str(folder))
    assert status == 0
    state = json.loads((folder / "state.json").read_text())
    assert any("lamp-state" in item for item in state["behaviours"])
    status, _, _ = run(
        "fuzz", "--spec", DEVICE, "--verdict", "--runs", "62", "-o", str(run.folder / "v"),
        "--", sys.executable, "-S", "-c", "pass",
    )  # fmt: skip
    assert status == 1
    (vector,) = (run.folder / "v" / "findings").glob("*.json")
    data = json.loads(vector.read_text())
    assert (data["schema"], data["error"]) == ("device.yaml", "ShortInputError")
    assert data["wire"] == ""


def test_a_corpus_of_one_s_own(run: Run) -> None:
    """Files and folders are begun with, beside the seeds."""
    own = run.folder / "own"
    (own / "deep").mkdir(parents=True)
    (own / "deep" / "a").write_bytes(b"first")
    (own / "b").write_bytes(b"second")
    single = run.file("c", b"third")
    folder = run.folder / "campaign"
    arguments = ["--corpus", str(own), "--corpus", single, "--runs", "1", "-o", str(folder)]
    assert run("fuzz", "python", *arguments)[0] == 0
    inputs = [path.read_bytes() for path in sorted((folder / "queue").iterdir())]
    assert inputs == [*seeds(builtin()).values(), b"second", b"first", b"third"]
    status, _, err = run("fuzz", "python", "--corpus", "/nowhere", "-o", str(run.folder / "x"))
    assert status == 2
    assert "/nowhere: No such file" in err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "a target is needed"),
        (["--", "/no/such/reader"], "/no/such/reader: no such command"),
        (["python", "--runs", "-1"], "argument --runs"),
        (["python", "--runs", "x"], "argument --runs"),
        (["python", "--time", "0"], "argument --time"),
        (["python", "--time", "nan"], "argument --time"),
        (["python", "--seed", "x"], "argument --seed"),
        (["python", "--emit", "dict"], "--emit takes no target"),
        (["--emit", "soup"], "invalid choice: 'soup'"),
        (["python", "--spec", "/no/such/spec"], "/no/such/spec"),
    ],
)
def test_wrong_usage(run: Run, arguments: list[str], said: str) -> None:
    status, out, err = run("fuzz", *arguments)
    assert status in (2, 3)
    assert out == ""
    assert said in err


def test_no_compiler(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CC", "no-such-cc -O2")
    status, _, err = run("fuzz", "c", "-o", str(run.folder / "c"))
    assert status == 2
    assert "no-such-cc: no such compiler" in err


def test_a_compiler_that_cannot(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CC", "false")
    status, _, err = run("fuzz", "c", "-o", str(run.folder / "c"))
    assert status == 2
    assert err.startswith("tlvlog: false: ")


def test_emit_dict(run: Run) -> None:
    assert run("fuzz", "--emit", "dict") == (0, dictionary(builtin()), "")
    place = str(run.folder / "x.dict")
    assert run("fuzz", "--emit", "dict", "-o", place) == (0, "", "")
    assert Path(place).read_text() == dictionary(builtin())


def test_emit_corpus(run: Run) -> None:
    folder = run.folder / "corpus"
    status, out, err = run("fuzz", "--emit", "corpus", "--spec", DEVICE, "-o", str(folder))
    assert (status, out) == (0, "")
    wanted = seeds(tlvlog.load_schema(DEVICE))
    assert {path.stem: path.read_bytes() for path in folder.iterdir()} == wanted
    assert err == f"{folder}: {len(wanted)} logs\n"


def test_emit_harness(run: Run) -> None:
    """All that a compiler needs."""
    folder = run.folder / "harness"
    status, out, _ = run("fuzz", "--emit", "harness", "-o", str(folder))
    assert (status, out) == (0, "")
    if compiler := shutil.which("cc"):
        command = [compiler, "-DTLVLOG_FUZZ_MAIN", "tlvlog_fuzz.c", "-o", "reader"]
        subprocess.run(command, cwd=folder, check=True)
        good = tlvlog.encode([tlvlog.String("a")])
        for data in (good, good[:-3], b""):
            done = subprocess.run([folder / "reader"], input=data, capture_output=True)
            assert (done.returncode, done.stderr) == (0, b"")


def start(folder: Path, *arguments: str, **how: Any) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tlvlog", "fuzz", *arguments, "-o", str(folder / "campaign")]
    return subprocess.Popen(command, cwd=ROOT, env=os.environ | {"TERM": "xterm"}, **how)


def test_an_interrupt_ends_it_and_it_goes_on(run: Run) -> None:
    """Ctrl-C: the state is saved, status 130, no traceback, nothing left running."""
    process = start(run.folder, "python", "--time", "600", stderr=subprocess.PIPE)
    queue = run.folder / "campaign" / "queue"
    deadline = time.monotonic() + 120
    while not queue.exists() or len(list(queue.iterdir())) <= len(seeds(builtin())):
        assert time.monotonic() < deadline
        assert process.poll() is None
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (130, b"")
    state = json.loads((run.folder / "campaign" / "state.json").read_text())
    assert state["executions"] > len(seeds(builtin()))
    status, out, _ = run("fuzz", "python", "--runs", "1", "-o", str(run.folder / "campaign"))
    assert status == 0
    assert f"python: {state['executions'] + 1:,} runs" in out


def test_the_counters_live_on_a_terminal(run: Run) -> None:
    """One line that is replaced, no wider than the terminal, gone at the end."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    process = start(run.folder, "python", "--time", "3", stdout=subprocess.DEVNULL, stderr=theirs)
    os.close(theirs)
    shown = b""
    while select.select([ours], [], [], 60)[0]:
        try:
            part = os.read(ours, 4096)
        except OSError:  # the other side is closed
            break
        if not part:
            break
        shown += part
    assert process.wait(60) == 0
    os.close(ours)
    lines = shown.decode().split("\r\x1b[K")
    assert len(lines) >= 3
    assert re.fullmatch(r"python: [\d,]+ runs, .* findings, \d s left", lines[-3] or lines[-2])
    assert lines[-1] == ""
    assert "\n" not in shown.decode()
    assert max(map(len, lines)) < 80
