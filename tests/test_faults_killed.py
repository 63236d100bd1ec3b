"""A writer that is killed while it writes into memory that others read."""

from __future__ import annotations

import mmap
import os
import random
import signal
import struct
import sys
import time
from pathlib import Path

import pytest

import tlvlog
from tests.c_build import machine
from tests.stepping import Stepped, build, check_published, found, pieces, step
from tlvlog._native.accelerator import core

pytestmark = pytest.mark.once

KEEPS = {"severity": 0, "head": 1, "tail": 2}
# What is appended, a letter each: see tests/c/writing.c.
EVERYTHING = "nbslerupmcu"


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The directory of the stepper and the writer in C."""
    machine("host")
    directory = tmp_path_factory.mktemp("stepping")
    build(directory)
    return directory


def step_c(programs: Path, keep: str, capacity: int, what: str, *, loss: bool = False) -> Stepped:
    """Step the writer in C."""
    command = [programs / "writing", "FILE", KEEPS[keep], capacity, int(loss), what]
    return step(programs, [str(part) if part != "FILE" else "FILE" for part in command], capacity)


def appended_by(programs: Path, what: str) -> list[bytes]:
    """The records that these letters append."""
    last = step_c(programs, "severity", 4096, what.replace("F", "") + "F").seen[-1]
    return pieces(last.buffer, found(last.buffer)[0])


@pytest.mark.parametrize("loss", [False, True])
@pytest.mark.parametrize("what", [EVERYTHING + "F", "FsFnFlFrFpFuF", "F", "cF", "rsF", "msF"])
def test_head_in_c_is_a_prefix_at_every_instruction(programs: Path, what: str, loss: bool) -> None:
    """Killed anywhere, it leaves every record whose append returned, and no damage."""
    whole = appended_by(programs, what)
    for capacity in (8 + 30 * loss, 260, 420):
        stepped = step_c(programs, "head", capacity, what, loss=loss)
        states = check_published(stepped.seen, whole, loss=loss)
        assert {"untouched", "complete"} <= states
        assert stepped.seen[-1].appended == len(whole) + what.count("c")


@pytest.mark.parametrize("flags", [("-O0",), ("-O3", "-march=native"), ("-Os",)])
def test_head_is_published_whatever_the_compiler_makes_of_it(
    flags: tuple[str, ...], tmp_path: Path
) -> None:
    """The order of the stores is the program's, not the optimiser's."""
    build(tmp_path, *flags)
    whole = appended_by(tmp_path, EVERYTHING)
    check_published(step_c(tmp_path, "head", 700, EVERYTHING + "FsF").seen, [*whole, whole[2]])


@pytest.mark.parametrize("keep", ["severity", "tail"])
def test_other_rules_stay_in_their_buffer(programs: Path, keep: str) -> None:
    """Killed anywhere, also in a compaction, a log or damage is left; the guards hold."""
    rng = random.Random(keep)
    states = set()
    for capacity in (40, 130, 300, 600):
        what = "".join(rng.choices(EVERYTHING, k=40)) + "FsF"
        for _, _, buffer in step_c(programs, keep, capacity, what).seen:
            log, is_sound = found(buffer)
            states.add(log.state if is_sound else "damaged")
    assert states >= {"complete", "damaged", "untouched"}


@pytest.mark.parametrize("pure", ["0", "1"])
@pytest.mark.parametrize("way", ["collector", "buffer"])
def test_head_in_python_is_a_prefix_at_every_instruction(
    programs: Path, way: str, pure: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed anywhere, also within the interpreter and the C library, it leaves the same."""
    if pure == "0" and core is None:
        pytest.skip("no native core: make .venvs/cpython-3.11/native")
    monkeypatch.setenv("TLVLOG_PURE", pure)
    monkeypatch.chdir(Path(__file__).parent.parent)
    texts = ("ab", "") if way == "buffer" else ("queue rx is 7 deep", "queue tx is 7 deep")
    whole = [struct.pack("=HI", 1, len(text)) + text.encode() for text in texts]
    command = [sys.executable, "-m", "tests.killed_writer", "FILE", "90", way]
    stepped = step(programs, command, 90)
    assert check_published(stepped.seen, whole) == {"untouched", "unterminated", "complete"}
    assert stepped.seen[-1].kept == len(whole)
    assert stepped.instructions > 1000


@pytest.mark.parametrize("keep", KEEPS)
def test_killed_at_any_time(keep: str) -> None:
    """A process that gets SIGKILL leaves what the rule promises in the memory that it shares."""
    rng = random.Random(keep)
    states = set()
    for number in range(60):
        shared = mmap.mmap(-1, 1 << 16)
        count = memoryview(shared)[:8].cast("Q")
        buffer = mmap.mmap(-1, 1 << 12 if number % 2 else 1 << 18)
        child = os.fork()
        if not child:
            _append_for_ever(buffer, keep, count)
        while not count[0]:
            time.sleep(0.0001)
        time.sleep(rng.random() * 0.004)
        os.kill(child, signal.SIGKILL)
        assert os.waitpid(child, 0)[1] == signal.SIGKILL
        log, is_sound = found(bytes(buffer))
        states.add(log.state if is_sound else "damaged")
        if keep == "head":
            texts = [record.message for record in log.records]
            assert is_sound
            assert log.state == "unterminated"
            assert texts == [_text(which) for which in range(len(texts))]
            # Both buffers hold the first ten.
            assert min(count[0], 10) <= len(texts) <= count[0] + 1
            if log.size < len(buffer) - 100:
                assert len(texts) >= count[0]
    assert states <= {"unterminated", "damaged"} if keep != "head" else states == {"unterminated"}


def _text(number: int) -> str:
    return f"record {number} {'x' * (number % 50)}"


def _append_for_ever(buffer: mmap.mmap, keep: str, count: memoryview) -> None:
    with tlvlog.collect(buffer, keep=keep):  # type: ignore[call-overload]
        number = 0
        while True:
            tlvlog.syscall_string(_text(number))
            number += 1
            count[0] = number
