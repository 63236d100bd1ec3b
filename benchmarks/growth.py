"""`python -m benchmarks growth [--long]`: what grows with the input, and how."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import numpy as np

import tlvlog
from tlvlog.codec import decoder

from . import corpus
from .columns import stream

_HEADER = f"{'bytes':>13} {'records':>11} {'index':>9} {'decode':>9} {'pure':>9} {'peak RSS':>9}"


def _ns(work: Callable[[], object], count: int) -> float:
    rounds = max(1, 10_000 // count)  # a single small one is less than the clock can tell
    times = []
    for _ in range(3):
        started = time.thread_time()
        for _ in range(rounds):
            work()
        times.append(time.thread_time() - started)
    return min(times) / (count * rounds) * 1e9


def _peak() -> float:
    """The most memory of this process, in MiB; getrusage also counts what forked it."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    return 0.0


def measured(size: int) -> str:
    """One line; in a process of its own, since the peak does not go down again.

    A size of 0 is a single log of a single record.
    """
    if size:
        data, starts = stream(size)
    else:
        data = tlvlog.encode(corpus.records(2, 1)[0][:1])
        starts = np.array([0, len(data)], "u8")
    columns = tlvlog.index(data, boundaries=starts)
    count = len(columns.type)
    del columns
    bounds = starts.tolist()[:20_001]  # a sample of the logs is enough to decode
    logs = [data[a:b] for a, b in pairwise(bounds)]
    few = logs[:2000]
    index = _ns(lambda: tlvlog.index(data, boundaries=starts), count)
    lazy = _ns(lambda: [tlvlog.decode(log) for log in logs], len(tlvlog.index(logs).type))
    pure = _ns(lambda: [decoder.decode(log) for log in few], len(tlvlog.index(few).type))
    peak = _peak()
    times = f"{index:>6.1f} ns {lazy:>6.1f} ns {pure:>6.0f} ns"
    return f"{len(data):>13,} {count:>11,} {times} {peak:>5.0f} MiB"


def main(long: bool) -> None:
    """The table, from one record and 1 KiB to 64 MiB; with `long` to 1 GiB."""
    print("growth: time a record, and the peak of the process (the input twice, and the columns)")
    print(_HEADER)
    powers = (10, 14, 17, 20, 23, 26, *((28, 30) if long else ()))
    for size in (0, *(1 << power for power in powers)):
        program = f"from benchmarks.growth import measured; print(measured({size}))"
        subprocess.run([sys.executable, "-c", program], check=True)
