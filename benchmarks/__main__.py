"""`make bench`: one table.

Names of parts (codec, columns, writing, startup, compiled, languages, serving, tracing, types,
campaigns, growth) measure only those; `--long` measures up to 1 GiB.
"""

from __future__ import annotations

import platform
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import tlvlog
from tlvlog._native.accelerator import NAME

from . import (
    campaigns,
    codec,
    columns,
    compiled,
    growth,
    languages,
    serving,
    startup,
    tracing,
    types,
    writing,
)
from .harness import HEADER, Result, guarded, line, measured

RESULTS = Path(__file__).resolve().parent.parent / "docs" / "results.md"


def _parts(long: bool) -> dict[str, Callable[[], Iterable[Result]]]:
    return {
        "codec": lambda: measured(codec.rows()),
        "columns": lambda: measured(columns.rows((1 << 30) if long else (64 << 20))),
        "writing": lambda: measured(writing.rows()),
        "startup": startup.results,
        "compiled": compiled.results,
        "languages": languages.results,
        "tracing": tracing.results,
        "serving": serving.results,
        "types": types.results,
        "campaigns": lambda: campaigns.results(long=long),
    }


def _results(wanted: list[str], long: bool) -> Iterator[Result]:
    parts = _parts(long)
    return guarded((name, part) for name, part in parts.items() if not wanted or name in wanted)


def _write(table: list[str]) -> None:
    """Replace the table in docs/results.md."""
    before, _, rest = RESULTS.read_text().partition("<!-- bench -->\n")
    _, end, after = rest.partition("<!-- end -->\n")
    block = "\n".join(["```text", *table, "```", ""])
    RESULTS.write_text(f"{before}<!-- bench -->\n{block}{end}{after}")


def main() -> int:
    """Print the table; the status is 0 even if targets are missed.

    `--long` adds the largest inputs, `--write` puts the table into docs/results.md.
    """
    wanted = [name for name in sys.argv[1:] if not name.startswith("--")]
    long = "--long" in sys.argv
    table = [
        f"tlvlog {tlvlog.__version__}, {NAME}, Python {platform.python_version()}, "
        f"{platform.machine()}",
        HEADER,
    ]
    print(*table, sep="\n")
    missed = 0
    for result in _results(wanted, long):
        table.append(line(result))
        print(table[-1], flush=True)
        missed += result.verdict == "MISSED"
    table.append(f"{missed} of the targets missed")
    print(table[-1])
    if "--write" in sys.argv:
        _write(table)
    if not wanted or "growth" in wanted:
        growth.main(long)
    return 0


if __name__ == "__main__":
    sys.exit(main())
