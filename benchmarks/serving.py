"""What serving a program costs: an accepted map with a log of records against a bare one, and a
call without a log against no filter.

Measured as `tracing` does it: processor time, the program's and its supervisor's
together, of batches that alternate.  Both share one processor, which is handed
from one to the other with the call; a row of its own, without a limit, has them on
two, where each call wakes an idle processor twice: in a virtual machine that
costs more than all else.  Needs Linux, a C compiler and the right to make a map; a
row that cannot be measured is left out, and said so.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, NamedTuple

from .harness import Result, Row
from .programs import Program, Rounds, compile_calls, nothing, pair

_OFTEN: Final = Rounds(3, 30)
_OURS: Final = [sys.executable, "-m", "tlvlog", "serve", "--"]


class _Kind(NamedTuple):
    """Calls as exec_calls.c names them, served and not, how many a batch, the limit.

    Without a limit they may run on all processors.
    """

    ours: str
    peer: str
    batch: int
    text: str
    limit: float | None


_KINDS: Final = (
    _Kind("map-logged", "map", 500, "bpf, a map is made, with a log (served)", 5.0),
    _Kind("map-logged", "map", 500, "the same, on two processors", None),
    _Kind("bpf-ok", "bpf-ok", 5_000, "bpf without a log (not served)", 1.5),
    _Kind("work", "work", 1_000, "open, fstat, read, close (not served)", 1.1),
)


def results() -> Iterator[Result]:
    """One row a kind of call."""
    if shutil.which("cc") is None:
        print("serving: not measured, there is no cc", file=sys.stderr)
        return
    with tempfile.TemporaryDirectory() as folder:
        program = compile_calls(folder)
        for kind in _KINDS:
            result = _measured(program, kind)
            if result is None:
                print(f"serving: {kind.text}: not measured, not permitted", file=sys.stderr)
            else:
                yield result


def _measured(program: str, kind: _Kind) -> Result | None:
    count = str(kind.batch)
    with _processors(1 if kind.limit else None):
        return pair(
            Row(kind.text, "the kernel alone", nothing, nothing, kind.limit),
            lambda: Program([*_OURS, program, kind.ours, count], kind.batch),
            lambda: Program([program, kind.peer, count], kind.batch, is_traced=False),
            _OFTEN,
        )


@contextmanager
def _processors(count: int | None) -> Iterator[None]:
    """Programs that are started run on so many processors; None: on all that there are."""
    allowed = os.sched_getaffinity(0)
    os.sched_setaffinity(0, sorted(allowed)[:count])
    try:
        yield
    finally:
        os.sched_setaffinity(0, allowed)
