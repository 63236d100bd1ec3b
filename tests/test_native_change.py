"""Buffers that somebody else writes to while they are read."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import tlvlog
from tests.c_build import HERE, SANITIZE, WARNINGS, compile_c, machine, write_headers
from tests.changing_buffer import one_log


def test_every_entry_point_survives_a_buffer_that_changes() -> None:
    """Whatever another thread writes meanwhile, each ends in a result or a DecodeError."""
    command = [sys.executable, "-m", "tests.changing_buffer"]
    done = subprocess.run(command, cwd=HERE.parent, capture_output=True, text=True, timeout=300)
    assert (done.returncode, done.stdout, done.stderr) == (0, "survived\n", "")


@pytest.mark.once
def test_the_reader_in_c_stays_inside_a_buffer_that_changes(tmp_path: Path) -> None:
    """Neither sanitizer finds anything, whatever another thread writes meanwhile."""
    machine("host")
    write_headers("tlvlog", tmp_path)
    program = ["gcc", "-std=gnu11", *SANITIZE, *WARNINGS, "-Wno-unused-function", "-pthread"]
    compile_c([*program, f"-I{tmp_path}", str(HERE / "c" / "changing.c"), "-o", "it"], tmp_path)
    records = tlvlog.decode(one_log()).records
    (tmp_path / "log").write_bytes(tlvlog.encode([*records] * 3))
    done = subprocess.run([tmp_path / "it", "log"], cwd=tmp_path, capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, "1\n", "")
