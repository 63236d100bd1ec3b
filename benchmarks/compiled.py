"""The generated C beside memcpy, mpack and libmnl, in one process and one run.

Needs a C compiler; a peer that is not installed is left out, and said so.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from .harness import Result, Row
from .programs import nothing, result_of

_HERE = Path(__file__).parent
_SOURCE = _HERE / "c" / "bench.c"
_HEADERS = _HERE.parent / "codegen" / "generated"

# What is measured, beside what, and the limit for the ratio.
_ROWS: tuple[tuple[str, str, str, str, float | None], ...] = (
    ("C: write a record's bytes", "write", "memcpy of the payload", "memcpy", 1.15),
    ("C: write a record's fields", "write-typed", "memcpy of the payload", "memcpy", None),
    ("C: write a record's fields", "write-typed", "mpack", "mpack-write", 0.5),
    ("C: write a record's fields", "write-typed", "libmnl", "mnl-write", None),
    ("C: read every field", "read", "libmnl", "mnl-read", 0.25),
    ("C: read every field", "read", "a scan of the bytes", "scan", None),
)
# A peer's header, what it is called, and how the program is told of it.
_PEERS = (
    ("libmnl/libmnl.h", "libmnl (libmnl-dev)", ["-DHAVE_MNL", "-lmnl"]),
    ("mpack.h", "mpack (ludocode's, no distribution packs it)", ["-DHAVE_MPACK", "-lmpack"]),
)


def results() -> Iterator[Result]:
    """One row a contender and peer."""
    compiler = shutil.which("cc")
    if compiler is None:
        print("compiled: not measured, there is no cc", file=sys.stderr)
        return
    flags: list[str] = []
    for header, name, more in _PEERS:
        if _has(compiler, header):
            flags += more
        else:
            print(f"compiled: {name} is not installed: left out", file=sys.stderr)
    with tempfile.TemporaryDirectory() as folder:
        program = str(Path(folder, "bench"))
        subprocess.run(
            [compiler, "-std=gnu11", "-O2", f"-I{_HEADERS}", "-o", program, str(_SOURCE), *flags],
            check=True,
        )
        done = subprocess.run([program], capture_output=True, text=True, check=True)
    names, *rounds = (line.split() for line in done.stdout.splitlines())
    times = {name: [float(r[i]) * 1e-9 for r in rounds] for i, name in enumerate(names)}
    for name, ours, peer_name, peer, limit in _ROWS:
        if peer in times:
            yield result_of(
                Row(name, peer_name, nothing, nothing, limit, unit="record"),
                times[ours],
                times[peer],
            )


def _has(compiler: str, header: str) -> bool:
    command = [compiler, "-E", "-x", "c", "-"]
    done = subprocess.run(command, input=f"#include <{header}>\n", capture_output=True, text=True)
    return done.returncode == 0
