"""Counting takes the same memory for a large input as for a small one."""

from __future__ import annotations

import gzip
import subprocess
import sys
from pathlib import Path

import pytest

import tlvlog
from tests.campaigns import TEXTS, TIME, header
from tlvlog._native.accelerator import core
from tlvlog.formats.capture import Call, call_bytes

pytestmark = [
    pytest.mark.once,
    pytest.mark.skipif(core is None, reason="the native core is not built here: too slow"),
]

MIB = 1 << 20
SLACK = 16 * MIB
PROGRAM = """
import resource, sys
from tlvlog.campaign.scan import Options, scan
from tlvlog.campaign.store import Folder

summary = scan(Folder(sys.argv[1], create=True), [sys.argv[2]], Options(workers=2))
assert not summary.troubles, summary.troubles
print(summary.total.count, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)
"""


def peak(folder: Path, path: Path) -> tuple[int, int]:
    """How many calls were counted, and the most bytes that the process had."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder), str(path)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    count, size = done.stdout.split()
    return int(count), int(size)


def write(path: Path, piece: bytes, size: int) -> None:
    with open(path, "wb") as file:
        file.writelines(piece for _ in range(size // len(piece)))


def check(tmp_path: Path, pieces: dict[str, bytes], small: int, large: int) -> None:
    for name, piece in pieces.items():
        found = []
        for size in (small, large):
            path = tmp_path / name
            write(path, piece, size)
            found.append(peak(tmp_path / f"{name}-{size}", path))
            path.unlink()
        assert found[1][0] > found[0][0] > 0
        assert found[1][1] - found[0][1] < SLACK, (name, found)


def plain_capture() -> bytes:
    """Calls that are counted in the core; a header may come again."""
    error = tlvlog.ExtendedError(-13, subsystem="bpf", reason="unknown-opcode", arguments=[3])
    log = tlvlog.encode([tlvlog.String("0: (79) r0 = *(u64 *)(r0 +0)"), error])
    call = Call(time=TIME, operation="BPF_PROG_LOAD", result=-13, log=log)
    return header() + call_bytes(call) * 2000


PIECES = {
    "a.tlvlog": plain_capture(),
    "b.txt": b"".join(TEXTS[1:3]) * 500,
    "c.txt.gz": gzip.compress(b"".join(TEXTS[1:3]) * 500),
}


def test_a_large_input_takes_no_more_than_a_small_one(tmp_path: Path) -> None:
    """32 MiB of a capture and of texts beside 4 MiB; compressed, 2 MiB that are 150."""
    plain = {name: piece for name, piece in PIECES.items() if not name.endswith("gz")}
    check(tmp_path, plain, 4 * MIB, 32 * MIB)
    check(tmp_path, {"c.txt.gz": PIECES["c.txt.gz"]}, MIB // 16, MIB)


@pytest.mark.long
def test_a_gibibyte_takes_no_more_than_16_mib(tmp_path: Path) -> None:
    plain = {name: piece for name, piece in PIECES.items() if not name.endswith("gz")}
    check(tmp_path, plain, 16 * MIB, 1024 * MIB)
