"""What campaigns promise beside time for a call: Python alone, threads, memory, size of rows.

Each runs in a process of its own or counts something else than the processor's
time of this thread; what cannot be had here is left out, and said so.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from tlvlog._native.accelerator import core
from tlvlog.campaign.calls import calls_of
from tlvlog.campaign.captures import count_stretch
from tlvlog.campaign.row_tables import export_rows
from tlvlog.campaign.scan import scan
from tlvlog.campaign.store import Folder
from tlvlog.campaign.tally import Tally

from .harness import Result, Row
from .programs import nothing, result_of

_ROUNDS: Final = 9
_MIB: Final = 1 << 20
_SPEEDUP: Final = 1.7
_ROW_SIZE: Final = 6
_PURE: Final = """
import sys, time
from tlvlog.codec import encode
from tlvlog.kernel.bpf.verifier import import_verifier
from benchmarks.campaigns import count_texts
texts = sys.stdin.buffer.read().split(b"\\0")[:-1]
data, some = b"".join(texts), texts[:500]
count_texts(data)
for _ in range(int(sys.argv[1])):
    began = time.thread_time()
    count_texts(data)
    ended = time.thread_time()
    for text in some:
        encode(import_verifier(text, errno=22))
    print((ended - began) / len(texts), (time.thread_time() - ended) / len(some))
"""
_PEAK: Final = r"""
import re, sys
from pathlib import Path
from tlvlog.campaign.scan import Options, scan
from tlvlog.campaign.store import Folder
summary = scan(Folder(sys.argv[1], create=True), [sys.argv[2]], Options(workers=2))
assert not summary.troubles, summary.troubles
# What getrusage() says begins with the size of the process that started this one.
print(int(re.search(r"VmHWM:\s*(\d+)", Path("/proc/self/status").read_text())[1]) * 1024)
"""


def pure_texts(texts: list[bytes]) -> Iterator[Result]:
    """Texts to reasons without the native core, beside `import_verifier` without it."""
    done = subprocess.run(
        [sys.executable, "-c", _PURE, str(_ROUNDS)],
        input=b"".join(text + b"\0" for text in texts), stdout=subprocess.PIPE, check=True,
        env={**os.environ, "TLVLOG_PURE": "1"},
    )  # fmt: skip
    times = [[float(word) for word in line.split()] for line in done.stdout.splitlines()]
    row = Row("texts to reasons, Python alone", "import_verifier", nothing, nothing, 1 / 20)
    yield result_of(row, [ours for ours, _ in times], [peer for _, peer in times])


def threads(path: Path, count: int) -> Iterator[Result]:
    """By the clock, a file counted by two threads, and twice by one; and what the GIL leaves.

    The second row does not depend on who else uses the machine: processor time of
    what holds the GIL, beside all of it.  Whatever share h is held, two
    threads are at most 1 / (h + (1 - h) / 2) times as fast as one.
    """

    def work() -> None:
        with open(path, "rb", buffering=0) as file:
            for _ in range(4):
                count_stretch(file, 0, path.stat().st_size, None)

    ours, peer = [], []
    for _ in range(_ROUNDS):
        began = time.monotonic()
        both = [threading.Thread(target=work) for _ in range(2)]
        for thread in both:
            thread.start()
        for thread in both:
            thread.join()
        ours.append((time.monotonic() - began) / (8 * count))
        began = time.monotonic()
        work()
        work()
        peer.append((time.monotonic() - began) / (8 * count))
    limit = None if core is None else 1 / _SPEEDUP
    row = Row("two threads, by the clock", "one", nothing, nothing, limit)
    yield result_of(row, ours, peer)
    if core is not None:
        yield _held(path, count)


def _held(path: Path, count: int) -> Result:
    feed_file = Tally.feed_file
    released = 0.0

    def timed(tally: Tally, descriptor: int, at: int, wall: int) -> int:
        nonlocal released
        began = time.thread_time()
        stopped = feed_file(tally, descriptor, at, wall)
        released += time.thread_time() - began
        return stopped

    ours, peer = [], []
    Tally.feed_file = timed  # type: ignore[method-assign,assignment]
    try:
        for _ in range(_ROUNDS):
            released, began = 0.0, time.thread_time()
            with open(path, "rb", buffering=0) as file:
                count_stretch(file, 0, path.stat().st_size, None)
            spent = time.thread_time() - began
            ours.append((spent - released) / count)
            peer.append(spent / count)
    finally:
        Tally.feed_file = feed_file  # type: ignore[method-assign]
    row = Row("of counting, what holds the GIL", "all of it", nothing, nothing, 2 / _SPEEDUP - 1)
    return result_of(row, ours, peer)


def row_size(path: Path, folder: Path, count: int) -> Iterator[Result]:
    """Bytes of a row of Parquet, which may have six."""
    if not find_spec("pyarrow"):
        print("campaigns: pyarrow is not installed: no Parquet", file=sys.stderr)
        return
    campaign = Folder(folder / "rows", create=True)
    scan(campaign, [str(path)])
    target = folder / "rows.parquet"
    export_rows(calls_of(campaign), target)
    row = Row(
        "a row of Parquet", "what it may have", nothing, nothing, 1.0, unit="row", is_size=True
    )
    size = target.stat().st_size / count
    yield Result(row, size, _ROW_SIZE, size / _ROW_SIZE, 0.0)


def memory(data: bytes, folder: Path, *, long: bool) -> Iterator[Result]:
    """The peak of a process that counts a large capture, beside that for 16 MiB."""
    if core is None:
        return
    sizes = (16 * _MIB, (1 << 30) if long else 128 * _MIB)
    peaks = []
    for size in sizes:
        path = folder / "large.tlvlog"
        with open(path, "wb") as file:
            file.writelines(data for _ in range(size // len(data)))
        command = [sys.executable, "-c", _PEAK, str(folder / f"large-{size}"), str(path)]
        peaks.append(int(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout))
        path.unlink()
    small, large = peaks
    row = Row(
        f"memory for {sizes[1] // _MIB} MiB", "for 16 MiB", nothing, nothing,
        (small + 16 * _MIB) / small, is_size=True,
    )  # fmt: skip
    yield Result(row, large, small, large / small, 0.0)
