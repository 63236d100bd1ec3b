"""One harness under its engine: `python -m tests.fuzz.engine NAME [ARGUMENT OF LIBFUZZER ...]`.

atheris needs the modules that it watches to be imported under its eyes, so
nothing here imports the library before that.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from .catalogue import ATHERIS, BUILD, HARNESSES, function_of

# Seconds of the processor for one input of at most 4 KiB: in a Python that is
# watched, which takes some ten times as long.
_SECONDS_MAX: Final = 10.0
# By the clock, which runs on while a busy machine does something else.
_TIMEOUT: Final = 120
_WATCHED: Final = "tlvlog"

WHEELS: Final = "atheris has wheels for CPython 3.11 to 3.13 on Linux"


def is_there(name: str) -> bool:
    """Whether the engine of a harness can be had in this interpreter."""
    return HARNESSES[name].engine != ATHERIS or find_spec("atheris") is not None


def arguments(name: str, folders: list[Path], *more: str) -> list[str]:
    """What libFuzzer is told for a harness; new inputs go into the first folder."""
    found = BUILD / "found"
    found.mkdir(parents=True, exist_ok=True)
    words = [f"-dict={path}"] if (path := BUILD / "dictionaries" / name).is_file() else []
    return [
        f"-max_len={HARNESSES[name].longest}",
        f"-timeout={_TIMEOUT}",
        f"-report_slow_units={_TIMEOUT}",
        "-print_final_stats=1",
        f"-artifact_prefix={found / name}-",
        *words,
        *more,
        *map(str, folders),
    ]


def command(name: str) -> list[str]:
    """What starts the engine of a harness."""
    if HARNESSES[name].engine == ATHERIS:
        return [sys.executable, "-m", "tests.fuzz.engine", name]
    return [str(BUILD / "bin" / name)]


def main() -> None:
    """Give the rest of the command line to atheris, which ends the process."""
    import atheris

    name = sys.argv[1]
    with atheris.instrument_imports(include=[_WATCHED]):
        test_one_input = function_of(name)
    atheris.Setup([sys.argv[0], *sys.argv[2:]], lambda data: _in_time(test_one_input, data))
    atheris.Fuzz()


def _in_time(test_one_input: Callable[[bytes], None], data: bytes) -> None:
    start = time.process_time()
    test_one_input(data)
    spent = time.process_time() - start
    assert spent < _SECONDS_MAX, f"{len(data)} bytes took {spent:.1f} seconds of the processor"


if __name__ == "__main__":
    main()
