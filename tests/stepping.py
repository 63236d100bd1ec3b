"""Writers looked at while they write: what a reader finds if they are killed right then.

`stepper` (tests/c/stepper.c) runs a writer instruction by instruction between two
stops and tells what stood in the file that they share, whenever that changed.
"""

from __future__ import annotations

import struct
import subprocess
from pathlib import Path
from typing import NamedTuple

import tlvlog
from tests.c_build import HERE, WARNINGS, compile_c, write_headers

GUARD = b"\x5a" * 64
# What stands in the buffer before: no writer may count on zeros.
STALE = b"\xa5"
_COUNTS = struct.Struct("=QQ")
START = _COUNTS.size + len(GUARD)


class Seen(NamedTuple):
    """How many appends had returned, kept and in all, and what stood in the buffer."""

    kept: int
    appended: int
    buffer: bytes


class Stepped(NamedTuple):
    """What was seen, in order, and how many instructions that took."""

    seen: list[Seen]
    instructions: int


def build(directory: Path, *flags: str) -> None:
    """Make `stepper` and the writer in C, `writing`, in a directory."""
    write_headers("tlvlog", directory)
    for program in ("stepper", "writing"):
        source = str(HERE / "c" / f"{program}.c")
        command = ["gcc", "-std=gnu11", *(flags or ("-O2",)), *WARNINGS, "-Wno-unused-function"]
        compile_c([*command, f"-I{directory}", source, "-o", program], directory)


def step(directory: Path, command: list[str], capacity: int) -> Stepped:
    """Step a command, in which FILE stands for the shared file; its guards must hold."""
    file = directory / "shared"
    file.write_bytes(_COUNTS.pack(0, 0) + GUARD + STALE * capacity + GUARD)
    done = subprocess.run(
        [directory / "stepper", file, *[str(file) if part == "FILE" else part for part in command]],
        capture_output=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr.decode()
    size = file.stat().st_size
    states = [done.stdout[at : at + size] for at in range(0, len(done.stdout), size)]
    for state in states:
        assert state[_COUNTS.size : START] == state[-len(GUARD) :] == GUARD
    seen = [Seen(*_COUNTS.unpack_from(state), state[START : -len(GUARD)]) for state in states]  # type: ignore[call-arg]
    return Stepped(seen, int(done.stderr))


def found(buffer: bytes) -> tuple[tlvlog.Log, bool]:
    """The log in a buffer, as far as it can be read, and whether it is sound."""
    try:
        return tlvlog.decode(buffer, byte_order="host"), True
    except tlvlog.DecodeError as error:
        return error.log, False


def pieces(buffer: bytes, log: tlvlog.Log) -> list[bytes]:
    """The bytes of each record of a log."""
    ends = [record.offset for record in log.records][1:]
    if log.records:
        at = log.records[-1].offset
        ends.append(at + 6 + int.from_bytes(buffer[at + 2 : at + 6], log.byte_order))
    return [buffer[r.offset : end] for r, end in zip(log.records, ends, strict=True)]


def check_published(seen: list[Seen], whole: list[bytes], *, loss: bool = False) -> set[str]:
    """Keeping the head: every record whose append returned, at most one more, no damage.

    `whole` is what was appended.  Returns the states that were seen.
    """
    states = set()
    for kept, appended, buffer in seen:
        log, is_sound = found(buffer)
        assert is_sound, (kept, buffer.hex())
        records = pieces(buffer, log)
        if loss and records and records[-1][:6] == struct.pack("=HI", 4, 24):
            records.pop()
        assert records == whole[: len(records)]
        assert kept <= len(records) <= kept + 1
        if log.state == "complete":
            assert log.num_truncations == appended - kept
        elif not records:
            assert log.state == "untouched" or loss
        states.add(log.state)
    return states  # type: ignore[return-value]
