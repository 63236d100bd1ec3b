"""What a process pays before its first log: processor time of whole processes.

The import is measured without site-packages on either side: an editable
installation has a finder there, which loads `typing`, `re` and `pathlib` into
bare Python as well and so hides what they cost.  The command is measured as
it is run.  Both keep their bytecode from the first run on, as for a user.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import tlvlog

from .harness import Result, Row
from .programs import nothing

T = TypeVar("T")

_ROUNDS = 11
_ROOT = str(Path(tlvlog.__file__).resolve().parent.parent)
_IMPORT = f"import sys; sys.path.insert(0, {_ROOT!r}); import tlvlog"
_ENVIRONMENT = {key: os.environ[key] for key in os.environ if key != "PYTHONDONTWRITEBYTECODE"}


def _processor_time(arguments: list[str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(arguments, check=True, stdout=subprocess.DEVNULL, env=_ENVIRONMENT)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def results() -> Iterator[Result]:
    """Milliseconds against a budget in milliseconds: the ratio is time over budget."""
    with tempfile.TemporaryDirectory() as cache, tempfile.NamedTemporaryFile() as file:
        # Isolated Python takes nothing from the environment, so the cache is an option.
        python = [sys.executable, "-X", f"pycache_prefix={cache}"]
        bare = [*python, "-I", "-S", "-c", "pass"]
        imported = [*python, "-I", "-S", "-c", _IMPORT]
        file.write(tlvlog.encode([tlvlog.String("hi")]))
        file.flush()
        decode = [*python, "-m", "tlvlog", "decode", file.name]
        pairs = _repeat(lambda: (_processor_time(bare), _processor_time(imported)))
        # What Python alone takes tells at which speed the machine runs just now.
        alone = f"40 ms over bare ({statistics.median(a for a, _ in pairs) * 1e3:.0f} ms)"
        yield _against("import tlvlog", alone, [b - a for a, b in pairs], 0.040)
        times = _repeat(lambda: _processor_time(decode))
        yield _against("tlvlog decode of one log", "120 ms in all", times, 0.120)


def _against(name: str, peer: str, samples: list[float], budget: float) -> Result:
    low, middle, high = statistics.quantiles(samples, n=4)
    row = Row(name, peer, nothing, nothing, 1.0)
    return Result(row, middle, budget, middle / budget, (high - low) / 2 / budget)


def _repeat(sample: Callable[[], T]) -> list[T]:
    sample()
    return [sample() for _ in range(_ROUNDS)]
