"""`make bench`: one table.

Names of parts (codec, columns, writing, startup, compiled, languages, tracing, types,
growth) measure only those; `--long` measures up to 1 GiB.
"""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterator

import tlvlog
from tlvlog._native.accelerator import NAME

from . import codec, columns, compiled, growth, languages, startup, tracing, types, writing
from .harness import HEADER, Result, line, measure


def _results(wanted: list[str], long: bool) -> Iterator[Result]:
    if not wanted or "codec" in wanted:
        yield from map(measure, codec.rows())
    if not wanted or "columns" in wanted:
        yield from map(measure, columns.rows((1 << 30) if long else (64 << 20)))
    if not wanted or "writing" in wanted:
        yield from map(measure, writing.rows())
    if not wanted or "startup" in wanted:
        yield from startup.results()
    if not wanted or "compiled" in wanted:
        yield from compiled.results()
    if not wanted or "languages" in wanted:
        yield from languages.results()
    if not wanted or "tracing" in wanted:
        yield from tracing.results()
    if not wanted or "types" in wanted:
        yield from types.results()


def main() -> int:
    """Print the table; status 0 whatever it says: a target that is missed is data."""
    wanted = [name for name in sys.argv[1:] if name != "--long"]
    long = "--long" in sys.argv
    print(
        f"tlvlog {tlvlog.__version__}, {NAME}, Python {platform.python_version()}, "
        f"{platform.machine()}"
    )
    print(HEADER)
    missed = 0
    for result in _results(wanted, long):
        print(line(result), flush=True)
        missed += result.verdict == "MISSED"
    print(f"{missed} of the targets missed")
    if not wanted or "growth" in wanted:
        growth.main(long)
    return 0


if __name__ == "__main__":
    sys.exit(main())
