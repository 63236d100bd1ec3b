"""What serving a program costs: an accepted map with a log of records against a bare one, and a
call without a log against no filter.

Measured as `tracing` does it: processor time, the program's and its supervisor's
together, of batches that alternate.  Needs Linux, a C compiler and the right to
make a map; a row that cannot be measured is left out, and said so.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from .harness import Result, Row
from .tracing import SOURCE, Program, nothing

_PAIRS: Final = 3
_ROUNDS: Final = 30
_WARM_UP: Final = 3
_OURS: Final = [sys.executable, "-m", "tlvlog", "serve", "--"]


class _Kind(NamedTuple):
    """Calls as exec_calls.c names them, served and not, how many a batch, the limit."""

    ours: str
    peer: str
    batch: int
    text: str
    limit: float


_KINDS: Final = (
    _Kind("map-logged", "map", 500, "bpf, a map is made, with a log (served)", 5.0),
    _Kind("bpf-ok", "bpf-ok", 5_000, "bpf without a log (not served)", 1.5),
    _Kind("work", "work", 1_000, "open, fstat, read, close (not served)", 1.1),
)


def results() -> Iterator[Result]:
    """One row a kind of call."""
    if shutil.which("cc") is None:
        print("serving: not measured, there is no cc", file=sys.stderr)
        return
    with tempfile.TemporaryDirectory() as folder:
        program = str(Path(folder, "exec_calls"))
        subprocess.run(["cc", "-O2", "-o", program, str(SOURCE)], check=True)
        for kind in _KINDS:
            result = _measured(program, kind)
            if result is None:
                print(f"serving: {kind.text}: not measured, not permitted", file=sys.stderr)
            else:
                yield result


def _measured(program: str, kind: _Kind) -> Result | None:
    ours, peer = [], []
    for _ in range(_PAIRS):
        count = str(kind.batch)
        with (
            Program([*_OURS, program, kind.ours, count], kind.batch) as one,
            Program([program, kind.peer, count], kind.batch, is_traced=False) as other,
        ):
            for index in range(_WARM_UP + _ROUNDS):
                times = [batch() for batch in ((one, other) if index % 2 else (other, one))]
                if None in times:
                    return None
                if index >= _WARM_UP:
                    ours.append(times[not index % 2] or 0.0)
                    peer.append(times[index % 2] or 0.0)
    ratios = [a / b for a, b in zip(ours, peer, strict=True)]
    low, middle, high = statistics.quantiles(ratios, n=4)
    row = Row(kind.text, "the kernel alone", nothing, nothing, kind.limit)
    return Result(row, statistics.median(ours), statistics.median(peer), middle, (high - low) / 2)
