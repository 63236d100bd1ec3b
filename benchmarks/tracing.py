"""What following a program costs: calls that are followed against strace with the same filter,
calls that are not against no tracer at all.

Two programs make the same calls, one under each, and wait between batches: the
batches alternate, a few milliseconds each, so what else runs on the machine
disturbs both alike.  What is timed is processor time, the program's and its
tracer's together: the two wait for each other, so that is also what a call
takes where nobody else wants the processor.  strace writes to a file, as a user
has it, and decodes as much as shows a reason (`-s 300`).  Needs Linux, a C
compiler, strace, and for the calls of bpf(2) the right to make a map; a row
that cannot be measured is left out, and said so.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple, Self

from .harness import Result, Row

SOURCE: Final = Path(__file__).with_name("exec_calls.c")
# Pairs of programs, one after the other, and batches of each: where a program's
# memory lies, and on which processor it starts, is a matter of luck.
_PAIRS: Final = 5
_ROUNDS: Final = 40
_WARM_UP: Final = 3
_FOLLOWED: Final = (
    "bpf,socket,sendto,recvfrom,sendmsg,recvmsg,recvmmsg,sendmmsg,fsopen,fsconfig,fsmount,fspick"
)
_STRACE: Final = ["strace", "-f", "--seccomp-bpf", "-e", f"trace={_FOLLOWED}", "-s", "300", "-o"]
_OURS: Final = [sys.executable, "-m", "tlvlog", "exec", "--report"]


class _Kind(NamedTuple):
    """Calls of one kind: as exec_calls.c names it, how many a batch, the limit against the peer."""

    name: str
    count: int  # type: ignore[assignment]
    text: str
    followed: bool
    limit: float | None


_KINDS: Final = (
    _Kind("work", 1_000, "open, fstat, read, close (not followed)", False, 1.1),
    _Kind("null", 20_000, "the cheapest call (not followed)", False, None),
    _Kind("bpf-ok", 200, "bpf, succeeds", True, 1.0),
    _Kind("bpf-refused", 100, "program load, refused and explained", True, 0.9),
    _Kind("netlink-ok", 50, "netlink request and answer", True, 1.0),
    _Kind("netlink-refused", 50, "netlink, refused and explained", True, 1.0),
    _Kind("unix-socket", 200, "send and receive, no netlink", True, 0.5),
)


def results() -> Iterator[Result]:
    """One row a kind of call."""
    for tool in ("cc", "strace"):
        if shutil.which(tool) is None:
            print(f"tracing: not measured, there is no {tool}", file=sys.stderr)
            return
    with tempfile.TemporaryDirectory() as folder:
        program = str(Path(folder, "exec_calls"))
        subprocess.run(["cc", "-O2", "-o", program, str(SOURCE)], check=True)
        for kind in _KINDS:
            result = _measured(program, kind, folder)
            if result is None:
                print(f"tracing: {kind.text}: not measured, not permitted", file=sys.stderr)
            else:
                yield result


def _measured(program: str, kind: _Kind, folder: str) -> Result | None:
    command = [program, kind.name, str(kind.count)]
    ours, peer = [], []
    prefix = [*_STRACE, str(Path(folder, "strace")), "--"] if kind.followed else []
    for _ in range(_PAIRS):
        with (
            Program([*_OURS, str(Path(folder, "report")), "--", *command], kind.count) as one,
            Program([*prefix, *command], kind.count, is_traced=kind.followed) as other,
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
    row = Row(kind.text, "strace" if kind.followed else "no tracer", nothing, nothing, kind.limit)
    return Result(row, statistics.median(ours), statistics.median(peer), middle, (high - low) / 2)


class Program:
    """A program that makes a batch of calls when it is told to, under a tracer or not."""

    def __init__(self, command: list[str], count: int, *, is_traced: bool = True) -> None:
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0
        )
        self._count = count
        self._is_traced = is_traced

    def __call__(self) -> float | None:
        """Seconds that a call of the next batch took; None where it cannot be made."""
        if self._process.stdin is None or self._process.stdout is None:
            return None
        before = self._tracer()
        try:
            self._process.stdin.write(b"!")
        except BrokenPipeError:
            return None
        line = self._process.stdout.readline()
        return (float(line) + self._tracer() - before) * 1e-9 / self._count if line else None

    def _tracer(self) -> int:
        """Nanoseconds that the tracer has run."""
        if not self._is_traced:
            return 0
        return int(Path(f"/proc/{self._process.pid}/schedstat").read_text().split()[0])

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.stdin is not None:
            self._process.stdin.close()
        self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()


def nothing() -> None:
    """A row's work that was measured elsewhere."""
