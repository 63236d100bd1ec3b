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
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from .harness import Result, Row
from .programs import Program, Rounds, compile_calls, nothing, pair

_OFTEN: Final = Rounds(5, 40)
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
        program = compile_calls(folder)
        for kind in _KINDS:
            result = _measured(program, kind, folder)
            if result is None:
                print(f"tracing: {kind.text}: not measured, not permitted", file=sys.stderr)
            else:
                yield result


def _measured(program: str, kind: _Kind, folder: str) -> Result | None:
    command = [program, kind.name, str(kind.count)]
    prefix = [*_STRACE, str(Path(folder, "strace")), "--"] if kind.followed else []
    peer = "strace" if kind.followed else "no tracer"
    return pair(
        Row(kind.text, peer, nothing, nothing, kind.limit),
        lambda: Program([*_OURS, str(Path(folder, "report")), "--", *command], kind.count),
        lambda: Program([*prefix, *command], kind.count, is_traced=kind.followed),
        _OFTEN,
    )
