"""A signal handler that appends to the log of the C writer's call that it interrupts."""

from __future__ import annotations

import platform
import struct
import subprocess
from pathlib import Path

import pytest

from tests.c_build import HERE, WARNINGS, compile_c, machine, write_headers
from tests.stepping import found

pytestmark = pytest.mark.once

KEEPS = {"severity": 0, "head": 1, "tail": 2}


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where tests/c/reentered.c is built."""
    if platform.machine() != "x86_64":
        pytest.skip("breakpoints are set for x86-64 only")
    machine("host")
    directory = tmp_path_factory.mktemp("reentered")
    write_headers("tlvlog", directory)
    # No red zone below the stack, and no lazy binding: every run takes the same way.
    flags = ["-std=gnu11", "-O2", "-mno-red-zone", "-Wl,-z,now", *WARNINGS, "-Wno-unused-function"]
    source = str(HERE / "c" / "reentered.c")
    compile_c(["gcc", *flags, f"-I{directory}", source, "-o", "reentered"], directory)
    return directory


def logs(directory: Path, keep: str, capacity: int) -> list[tuple[int, bytes]]:
    """What was appended, and the log, of every run that left something else; guards must hold."""
    command = [directory / "reentered", str(KEEPS[keep]), str(capacity)]
    done = subprocess.run(command, capture_output=True, timeout=60)  # type: ignore[arg-type]
    assert done.returncode == 0, done.stderr.decode()
    assert int(done.stderr.split()[0]) > 10_000  # runs
    found, data, at = [], done.stdout, 0
    while at < len(data):
        appended, size = struct.unpack_from("=2I", data, at)
        found.append((appended, data[at + 8 : at + 8 + size]))
        at += 8 + size
    assert found
    return found


@pytest.mark.parametrize("capacity", [64, 300, 700])
def test_head_gives_the_handlers_records_up(directory: Path, capacity: int) -> None:
    """At whichever instruction it comes: a sound log, and appended = kept + given up."""
    for appended, data in logs(directory, "head", capacity):
        log, is_sound = found(data)
        assert is_sound
        assert (log.state, log.size) == ("complete", len(data))
        assert len(log.records) + log.num_truncations == appended


@pytest.mark.parametrize("capacity", [64, 300, 700])
@pytest.mark.parametrize("keep", ["severity", "tail"])
def test_other_rules_stay_in_their_buffer(directory: Path, keep: str, capacity: int) -> None:
    """At whichever instruction it comes: guards hold, and a reader comes to an end."""
    verdicts = [found(data)[1] for _, data in logs(directory, keep, capacity)]
    assert True in verdicts
