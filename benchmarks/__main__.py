"""`make bench`: one table."""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterator

import tlvlog

from . import codec, compiled, startup, tracing, writing
from .harness import HEADER, Result, line, measure


def _results(wanted: list[str]) -> Iterator[Result]:
    for name, module in (("codec", codec), ("writing", writing)):
        if not wanted or name in wanted:
            for row in module.rows():
                yield measure(row)
    if not wanted or "startup" in wanted:
        yield from startup.results()
    if not wanted or "compiled" in wanted:
        yield from compiled.results()
    if not wanted or "tracing" in wanted:
        yield from tracing.results()


def main() -> int:
    """Print the table; status 0 whatever it says: a target that is missed is data."""
    print(f"tlvlog {tlvlog.__version__}, Python {platform.python_version()}, {platform.machine()}")
    print(HEADER)
    missed = 0
    for result in _results(sys.argv[1:]):
        print(line(result), flush=True)
        missed += result.verdict == "MISSED"
    print(f"{missed} of the targets missed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
