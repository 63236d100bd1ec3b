"""fuzz --persistent: a command that answers one log after another."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.c_build import need
from tests.command_run import Run
from tlvlog.fuzz.persistent import Persistent
from tlvlog.fuzz.reaction import Features, features, read
from tlvlog.fuzz.seeds import seeds
from tlvlog.mutate import mutate
from tlvlog.schema import builtin

# Steps by sums of 32 bits, as C with a `u32 at` does it: the check wraps around too.
STANDS_STILL = """
import struct, sys
def sound(data):
    at = 0
    while (at + 6 & 0xFFFFFFFF) <= len(data):
        type_, length = struct.unpack_from("<HI", data, at)
        if type_ == 2:
            return length == 2 and at + 8 <= len(data)
        if type_ in (0, 0xFFFF) or (at + 6 + length & 0xFFFFFFFF) > len(data):
            return False
        at = at + 6 + length & 0xFFFFFFFF
    return at == len(data) > 0
"""
ONCE = STANDS_STILL + "sys.exit(0 if sound(sys.stdin.buffer.read()) else 1)\n"
LOOP = (
    STANDS_STILL
    + """
while head := sys.stdin.buffer.read(4):
    data = sys.stdin.buffer.read(int.from_bytes(head, "little"))
    if b"die" in data:
        sys.exit(3)
    sys.stdout.buffer.write(b"\\0" if sound(data) else b"\\1")
    sys.stdout.buffer.flush()
"""
)


def target(*, verdict: bool = False) -> Persistent:
    return Persistent([sys.executable, "-c", LOOP], builtin(), 0.5, verdict=verdict)


def test_answers_deaths_and_silence() -> None:
    """What each log did, whatever happened to the one before; a big one does not block."""
    sound = b"\1\0\2\0\0\0hi\2\0\2\0\0\0\0\0"
    still = b"\1\0\xfa\xff\xff\xff" + sound
    inputs = [sound, sound[:-1], b"die", sound, still, sound, b"\1\0\0\0\2\0" + bytes(1 << 17)]
    reader = target(verdict=True)
    try:
        findings = [reaction.finding for reaction in reader.react(inputs)]
    finally:
        reader.close()
    assert "3" in str(findings[2])
    assert findings[4] == "no answer within 0.5 seconds"
    assert [findings[i] for i in (0, 1, 3, 5, 6)] == [None] * 5


def test_one_that_does_not_read_or_does_not_answer() -> None:
    """More than a pipe holds for one that never reads; an output that is closed: both end soon."""
    for code, said in (
        ("import time; time.sleep(600)", "no answer within 0.5 seconds"),
        ("import os, time; os.close(1); time.sleep(600)", "closed its standard output"),
        ("import os; os.fork() or os.execlp('sleep', 'sleep', '600')", "ended by"),
    ):
        reader = Persistent([sys.executable, "-S", "-c", code], builtin(), 0.5)
        try:
            (reaction,) = reader.react([bytes(1 << 18)])
        finally:
            reader.close()
        assert reaction.finding is not None
        assert reaction.finding.startswith((said, "no answer within")), reaction


def test_what_was_read_before_is_not_read_again() -> None:
    """The features of logs that share their records are those that each has alone."""
    remembered = Features()
    for number, seed in enumerate(seeds(builtin()).values()):
        for data in (seed, *(mutate(None, seed, 40 * number + i) for i in range(40))):
            log, damage = read(data, builtin())
            alone = features(*read(data, builtin()))
            assert remembered.of(data, log, damage) == alone
            assert remembered.of(data, *read(data, builtin())) == alone


@pytest.mark.parametrize("way", ["--persistent", pytest.param("each", marks=pytest.mark.long)])
def test_a_length_that_wraps_around_is_found_soon(run: Run, way: str) -> None:
    """A reader that steps by sums of 32 bits is found within 500 runs."""
    code = LOOP if way == "--persistent" else ONCE
    script = run.file("reader.py", code.encode())
    more = ["--persistent"] if way == "--persistent" else []
    out = str(run.folder / "out")
    status, _, said = run(
        "fuzz", "--runs", "500", "--time", "100", "--timeout", "0.5", "-o", out, *more,
        "--", sys.executable, "-S", script,
    )  # fmt: skip
    assert status == 1, said
    notes = [path.read_text() for path in Path(out, "findings").glob("*.txt")]
    assert any("within 0.5 seconds" in note for note in notes), notes


@pytest.mark.once
def test_the_program_of_the_document(tmp_path: Path) -> None:
    """The loop in docs/fuzzing.md compiles without a warning, and keeps to the protocol."""
    text = (Path(__file__).parent.parent / "docs" / "fuzzing.md").read_text()
    code = next(part for part in text.split("```c\n")[1:] if "fread(head" in part).split("```")[0]
    (tmp_path / "loop.c").write_text(code)
    (tmp_path / "reader.c").write_text(
        "#include <stddef.h>\nint my_reader(const void *log, size_t size);\n"
        "int my_reader(const void *log, size_t size) { return log && size % 2 == 0; }\n"
    )
    flags = ["-Wall", "-Wextra", "-Werror", "-O1"]
    subprocess.run(
        [need("gcc"), *flags, "loop.c", "reader.c", "-o", "it"], cwd=tmp_path, check=True
    )
    reader = Persistent([str(tmp_path / "it")], builtin(), 5)
    inputs = [b"", b"a", b"ab" * 9999]
    try:
        shown = [
            [feature for feature in reaction.features if feature.startswith("status ")]
            for reaction in reader.react(inputs)
        ]
    finally:
        reader.close()
    assert shown == [["status 0"], ["status 1"], ["status 0"]]
