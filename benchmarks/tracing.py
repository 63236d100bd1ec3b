"""What following a program costs: calls that are followed against strace with the same filter,
calls that are not against no tracer at all.

Time of one call as the program sees it.  Needs Linux, a C compiler, strace, and
for the calls of bpf(2) the right to make a map; a row that cannot be measured
is left out, and said so.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from .harness import Result, Row

_SOURCE = Path(__file__).with_name("exec_calls.c")
_ROUNDS = 9
_FOLLOWED = (
    "bpf,socket,sendto,recvfrom,sendmsg,recvmsg,recvmmsg,sendmmsg,fsopen,fsconfig,fsmount,fspick"
)
_STRACE = ["strace", "-f", "--seccomp-bpf", "-e", f"trace={_FOLLOWED}", "-o", "/dev/null"]
_OURS = [sys.executable, "-m", "tlvlog", "exec", "--report", "/dev/null", "--"]

# Kind, how many calls, what it is called, the peer and the limit against it.
_ROWS: tuple[tuple[str, int, str, list[str], float | None], ...] = (
    ("work", 40_000, "open, fstat, read, close (not followed)", [], 1.1),
    ("null", 200_000, "the cheapest call (not followed)", [], None),
    ("bpf-ok", 4_000, "bpf, succeeds", _STRACE, 1.0),
    ("bpf-refused", 4_000, "program load, refused and explained", _STRACE, 1.0),
    ("netlink-ok", 1_000, "netlink request and answer", _STRACE, 1.0),
    ("netlink-refused", 1_000, "netlink, refused and explained", _STRACE, 1.0),
    ("unix-socket", 2_000, "send and receive, no netlink", _STRACE, 1.0),
)


def results() -> Iterator[Result]:
    """One row a kind of call."""
    for tool in ("cc", "strace"):
        if shutil.which(tool) is None:
            print(f"tracing: not measured, there is no {tool}", file=sys.stderr)
            return
    with tempfile.TemporaryDirectory() as folder:
        program = str(Path(folder, "exec_calls"))
        subprocess.run(["cc", "-O2", "-o", program, str(_SOURCE)], check=True)
        for kind, count, name, peer, limit in _ROWS:
            result = _measured(program, kind, count, Row(name, _name(peer), _no, _no, limit))
            if result is None:
                print(f"tracing: {name}: not measured, the call is not permitted", file=sys.stderr)
            else:
                yield result


def _measured(program: str, kind: str, count: int, row: Row) -> Result | None:
    command = [program, kind, str(count)]
    if _time(command) is None:
        return None
    ours, peer = [], []
    for index in range(_ROUNDS):
        pairs = [(ours, _OURS), (peer, _STRACE if row.peer_name == "strace" else [])]
        for times, prefix in reversed(pairs) if index % 2 else pairs:
            times.append(_time(prefix + command) or 0.0)
    # Whatever else runs only adds, here to two processes that wait for each
    # other: the quickest round of each says most.
    low, _, high = statistics.quantiles([a / b for a, b in zip(ours, peer, strict=True)], n=4)
    return Result(row, min(ours), min(peer), min(ours) / min(peer), (high - low) / 2)


def _time(command: list[str]) -> float | None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return float(done.stdout) * 1e-9 if done.returncode == 0 else None


def _name(peer: list[str]) -> str:
    return "strace" if peer else "no tracer"


def _no() -> None:
    """A row's work that was measured elsewhere."""
