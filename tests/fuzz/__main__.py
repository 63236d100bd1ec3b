"""`python -m tests.fuzz`: run the harnesses, over what is committed or under their engines.

python -m tests.fuzz replay [NAME ...]              once over every committed input, no engine
python -m tests.fuzz run [NAME ...] [--time S]      under atheris and libFuzzer
python -m tests.fuzz minimise [NAME ...]            make the committed corpora anew
"""

from __future__ import annotations

import argparse
import sys

from . import minimise, runs
from .catalogue import HARNESSES


def main() -> int:
    """Status 0: all laws held; 1: one did not; 2: usage."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("what", choices=("replay", "run", "minimise"))
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(HARNESSES))
    parser.add_argument("--time", type=int, default=300, help="seconds for each harness")
    parser.add_argument("--seed", type=int, default=0, help="of the engines; 0: each time another")
    parser.add_argument("--jobs", type=int, default=2, help="how many run at once")
    options = parser.parse_args()
    unknown = [name for name in options.names if name not in HARNESSES]
    if unknown:
        parser.error(f"no harness {unknown[0]!r}: there are {', '.join(HARNESSES)}")
    names = options.names or list(HARNESSES)
    if options.what == "replay":
        return runs.replay(names)
    if options.what == "minimise":
        return minimise.minimise(names)
    return runs.run(names, options.time, options.jobs, options.seed)


if __name__ == "__main__":
    sys.exit(main())
