"""`tlvlog exec -o`: what is kept of a program's calls, whatever happens to the disk."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.exec_run import ROOT, command, need_tool, run
from tests.live_kernel import need_bpf, need_root

pytestmark = [pytest.mark.live, pytest.mark.once, pytest.mark.usefixtures("tracing")]


def test_captures_are_added_to(tmp_path: Path, loader: str) -> None:
    capture = tmp_path / "calls.tlvlog"
    for _ in range(2):
        run(tmp_path, "-o", str(capture), "--", loader, "log")
    # Whatever a killed writer left behind the last whole entry goes.
    with capture.open("ab") as file:
        file.write(b"\x89\xa4time")
    run(tmp_path, "-o", str(capture), "--", loader, "nolog")
    done = subprocess.run(
        [sys.executable, "-m", "tlvlog", "check", str(capture)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert len(done.stdout.splitlines()) == 3
    assert done.stderr == ""


def test_a_capture_that_is_something_else_is_left_alone(tmp_path: Path) -> None:
    other = tmp_path / "notes.txt"
    other.write_text("precious")
    done = run(tmp_path, "-o", str(other), "--", "touch", str(tmp_path / "ran"))
    assert done.status == 3
    assert other.read_text() == "precious"
    assert not (tmp_path / "ran").exists()


def test_a_full_disk_does_not_stop_the_program(tmp_path: Path, loader: str) -> None:
    def small_files() -> None:
        import resource

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (700, 700))

    capture = tmp_path / "calls.tlvlog"
    done = subprocess.run(
        command("-o", str(capture), "--", loader, "many", "20"),
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=small_files,
    )
    assert done.returncode == 1  # the loader's own
    assert "File too large" in done.stderr
    assert "Unknown bpf command 12345  [bpf(12345) EINVAL; loader; 20 times]" in done.stderr
    checked = subprocess.run(
        [sys.executable, "-m", "tlvlog", "check", str(capture)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert checked.stderr == ""
    assert 0 < len(checked.stdout.splitlines()) < 20


FULL = """
mount -t tmpfs -o size=16k none "$1" && cd "$1" || exit 99
PYTHONPATH=$4 "$2" -m tlvlog exec -v -o calls.tlvlog --report report -- "$3" many 300
echo status $?
wc -l < report
PYTHONPATH=$4 "$2" -m tlvlog check calls.tlvlog | wc -l
PYTHONPATH=$4 "$2" -m tlvlog exec -v --report other -- sh -c '"$1" many 1; exit 0' sh "$3"
echo status $?
"""


def test_a_disk_that_is_full(tmp_path: Path, loader: str) -> None:
    """Both the capture and the report end early, which is said; the program does not notice."""
    need_root()
    folder = tmp_path / "full"
    folder.mkdir()
    words = [str(folder), sys.executable, loader, str(ROOT)]
    done = subprocess.run(
        [need_tool("unshare"), "-m", "sh", "-c", FULL, "sh", *words],
        capture_output=True,
        text=True,
        check=False,
    )
    first, report, checked, second = done.stdout.splitlines()
    assert (first, second) == ("status 1", "status 2")  # the program's own; ours beside its 0
    assert 0 < int(report) < 300
    assert 0 < int(checked) < 300
    for name in ("calls.tlvlog", "report", "other"):
        assert f"tlvlog: {name}: No space left on device\n" in done.stderr
    assert done.stderr.count("\n") == 3


@pytest.mark.usefixtures("each_implementation")
def test_successful_loads_that_leave_a_log_are_captured(tmp_path: Path) -> None:
    need_bpf()
    capture = tmp_path / "calls.tlvlog"
    program = (
        "from tlvlog.kernel.bpf import calls, insn\n"
        "calls.bpf_prog_load(insn.branches(1), name='fine')"
    )
    done = run(tmp_path, "-o", str(capture), "--", sys.executable, "-c", program)
    assert done.status == 0
    assert done.lines == []
    decoded = subprocess.run(
        [sys.executable, "-m", "tlvlog", "decode", "-f", "text", str(capture)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert '"fine" ok; ' in decoded.stdout
    assert "verifier-statistics" in decoded.stdout
