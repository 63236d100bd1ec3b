"""The generated writer in C on memory that faults: the signal's handler jumps out of the append."""

from __future__ import annotations

import struct
import subprocess
from collections.abc import Callable
from itertools import accumulate
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.c_build import HERE, WARNINGS, compile_c, machine, write_headers
from tests.stepping import found, pieces

pytestmark = pytest.mark.once

KEEPS = {"severity": 0, "head": 1, "tail": 2}
CAPACITY = 400


class Case(NamedTuple):
    """One log: appends that were kept and in all, what `finish` gave, what can be read."""

    kept: int
    appended: int
    finished: int
    memory: bytes


@pytest.fixture(scope="module", params=["-O0", "-O2"])
def faulting(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Runs tests/c/faulting.c for a keep rule, a capacity and a way to fault."""
    machine("host")
    directory = tmp_path_factory.mktemp("faulting")
    write_headers("tlvlog", directory)
    source = str(HERE / "c" / "faulting.c")
    flags = ["-std=gnu11", request.param, *WARNINGS, "-Wno-unused-function", f"-I{directory}"]
    compile_c(["gcc", *flags, source, "-o", "faulting"], directory)

    def run(keep: str, how: str, capacity: int = CAPACITY) -> list[Case]:
        return _run(directory, [str(KEEPS[keep]), str(capacity), how])

    return run


def _run(directory: Path, arguments: list[str]) -> list[Case]:
    done = subprocess.run([directory / "faulting", *arguments], capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr.decode()
    assert int(done.stderr) > 100  # faults
    cases, data, at = [], done.stdout, 0
    while at < len(data):
        kept, appended, size, finished = struct.unpack_from("=4I", data, at)
        cases.append(Case(kept, appended, finished, data[at + 16 : at + 16 + size]))
        at += 16 + size
    return cases


Run = Callable[..., list[Case]]


@pytest.fixture
def whole(faulting: Run) -> list[bytes]:
    """All that is appended: a log in which nothing faults."""
    last = faulting("head", "mended", 1400)[-1]
    assert last.kept == last.appended == 14
    return pieces(last.memory, found(last.memory)[0])


def test_head_keeps_what_had_returned(faulting: Run, whole: list[bytes]) -> None:
    """Wherever a page without access begins, every record whose append returned can be read."""
    states = set()
    for kept, appended, finished, memory in faulting("head", "protected"):
        log, is_sound = found(memory)
        assert is_sound
        assert pieces(memory, log) == whole[:kept]
        assert log.state == ("complete" if finished else "unterminated" if kept else "untouched")
        if finished:
            assert log.num_truncations == appended - kept
        states.add(log.state)
    assert states == {"complete", "unterminated", "untouched"}


def test_head_ends_as_a_log_that_counts(faulting: Run, whole: list[bytes]) -> None:
    """When the page is there again, the end is written, and tells of all that was given up."""
    for kept, appended, finished, memory in faulting("head", "mended"):
        log, is_sound = found(memory)
        assert is_sound
        assert log.state == "complete"
        assert log.size == finished
        assert pieces(memory, log) == whole[:kept]
        assert appended == 14
        assert log.num_truncations == appended - kept


def test_head_in_a_file_that_is_cut(faulting: Run, whole: list[bytes]) -> None:
    """Of a file that loses its end meanwhile, the records that are still in it can be read."""
    ends = list(accumulate(map(len, whole)))
    verdicts = set()
    for kept, _, _, memory in faulting("head", "cut"):
        log, is_sound = found(memory)
        left = sum(end <= len(memory) for end in ends[:kept])
        assert pieces(memory, log) == whole[:left]
        verdicts.add((is_sound, left == kept))
    # Damage is a record or header that the cut went through.
    assert {(True, True), (False, False)} <= verdicts


@pytest.mark.parametrize("how", ["protected", "mended", "cut"])
@pytest.mark.parametrize("keep", ["severity", "tail"])
def test_other_rules_end_in_a_log_or_damage(faulting: Run, keep: str, how: str) -> None:
    """Nothing outside of the buffer is written, and a reader comes to an end."""
    verdicts = {found(case.memory)[1] for case in faulting(keep, how)}
    assert verdicts == {True, False}
