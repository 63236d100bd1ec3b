"""cli: standard streams that are closed or full, and outputs that are no plain files."""

from __future__ import annotations

import errno
import io
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.command_run import HI
from tlvlog.formats.capture import Reader

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs a POSIX shell")
TLVLOG = f'"{sys.executable}" -m tlvlog'


def shell(line: str, folder: Path) -> subprocess.CompletedProcess[bytes]:
    script = line.replace("tlvlog ", f"{TLVLOG} ", 1)
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parent.parent)}
    return subprocess.run(
        ["sh", "-c", script], cwd=folder, capture_output=True, env=environment, check=False
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "hi").write_bytes(HI)
    (tmp_path / "cut").write_bytes(HI[:12])
    return tmp_path


@pytest.mark.parametrize("redirection", ["2>&-", "2>/dev/full"])
def test_complaints_that_cannot_be_written(folder: Path, redirection: str) -> None:
    """Without standard error data is what it is with it, and so is the status."""
    for line in ("tlvlog decode cut hi", "tlvlog check cut absent hi", "tlvlog decode absent"):
        whole = shell(line, folder)
        assert whole.stderr
        deaf = shell(f"{line} {redirection}", folder)
        assert (deaf.returncode, deaf.stdout) == (whole.returncode, whole.stdout)


def test_files_do_not_take_the_place_of_a_closed_stream(folder: Path) -> None:
    """A capture that would be opened as number 2 gets logs only."""
    done = shell("tlvlog decode cut hi -o new.tlvlog <&- >&- 2>&-", folder)
    assert done.returncode == 3
    with (folder / "new.tlvlog").open("rb") as file:
        assert [call.log for call in Reader(file)] == [HI]


@pytest.mark.parametrize("arguments", ["--help", "--version", "decode --help", "decode hi"])
def test_a_full_disk(folder: Path, arguments: str) -> None:
    """Output that cannot be written is an error, whatever it is."""
    done = shell(f"tlvlog {arguments} >/dev/full", folder)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr == b"tlvlog: standard output: No space left on device\n"
    assert shell(f"tlvlog {arguments} | true", folder).stderr == b""


@pytest.mark.parametrize("redirection", ["", "<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_exec_runs_the_program_with_the_streams_it_was_given(
    folder: Path, redirection: str
) -> None:
    """Closed streams are closed for the program too, and none else; its status is its own."""
    if not sys.platform.startswith("linux"):
        pytest.skip("needs ptrace of Linux")
    script = "ls -l /proc/$$/fd > /dev/null 2>&1; for n in 0 1 2; do "
    script += "[ -e /proc/$$/fd/$n ] && printf $n; done > ran; exit 3"
    (folder / "program").write_text(script)
    command = f"sh ./program {redirection}"
    assert shell(command, folder).returncode == 3
    alone = (folder / "ran").read_text()
    (folder / "ran").unlink()
    done = shell(f"tlvlog exec -- {command}", folder)
    assert done.returncode == 3, done.stderr
    assert (folder / "ran").read_text() == alone


def test_a_pipe_as_a_capture(folder: Path) -> None:
    """`-o FIFO` gives whoever reads it a whole capture, header first."""
    os.mkfifo(folder / "fifo.tlvlog")
    got: list[bytes] = []
    reader = threading.Thread(
        target=lambda: got.append((folder / "fifo.tlvlog").read_bytes()), daemon=True
    )
    reader.start()
    done = shell("tlvlog decode hi hi -o fifo.tlvlog", folder)
    reader.join(10)
    assert (done.returncode, done.stderr) == (0, b"")
    assert [call.log for call in Reader(io.BytesIO(got[0]))] == [HI, HI]


@pytest.mark.parametrize("verb", ["decode hi -o", "import verifier text -o", "encode json -o"])
def test_an_output_that_fails_is_named(folder: Path, verb: str) -> None:
    """Whatever goes wrong with an output, the complaint says with which."""
    (folder / "json").write_text(json.dumps({}))
    (folder / "text").write_text("R0 !read_ok")
    (folder / "full.tlvlog").symlink_to("/dev/full")
    for name, says in (
        ("full.tlvlog", os.strerror(errno.ENOSPC)),
        ("absent/a.tlvlog", os.strerror(errno.ENOENT)),
    ):
        done = shell(f"tlvlog {verb} {name}", folder)
        assert (done.returncode, done.stdout) == (2, b"")
        assert done.stderr.decode() == f"tlvlog: {name}: {says}\n"


def test_a_capture_whose_writer_died_at_once(folder: Path) -> None:
    """An empty capture, or one cut inside its header, is no damage; it can be added to."""
    assert shell("tlvlog decode hi -o whole.tlvlog", folder).returncode == 0
    whole = (folder / "whole.tlvlog").read_bytes()
    path = folder / "new.tlvlog"
    for size in (0, 1, 5, 9, 20):
        path.write_bytes(whole[:size])
        done = shell("tlvlog check new.tlvlog", folder)
        assert (done.returncode, done.stdout) == (0, b"")
        assert b"new.tlvlog: the capture " in done.stderr
        assert shell("tlvlog check --fail-truncated new.tlvlog", folder).returncode == 4
    assert shell("tlvlog decode hi -o new.tlvlog", folder).returncode == 0
    assert shell("tlvlog check new.tlvlog", folder).stdout.startswith(b"new.tlvlog: call 1: ")
