"""What a process pays before its first log: processor time of whole processes."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator

import tlvlog

from .harness import Result, Row

_ROUNDS = 11
# As for a user: bytecode is kept from the first run on.
_ENVIRONMENT = {key: os.environ[key] for key in os.environ if key != "PYTHONDONTWRITEBYTECODE"}


def _processor_time(arguments: list[str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(arguments, check=True, stdout=subprocess.DEVNULL, env=_ENVIRONMENT)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _nothing() -> None:
    """A row's work that was measured elsewhere."""


def results() -> Iterator[Result]:
    """Milliseconds against a budget in milliseconds: the ratio is time over budget."""
    bare = [sys.executable, "-c", "pass"]
    imported = [sys.executable, "-c", "import tlvlog"]
    with tempfile.TemporaryDirectory() as cache, tempfile.NamedTemporaryFile() as file:
        _ENVIRONMENT["PYTHONPYCACHEPREFIX"] = cache
        file.write(tlvlog.encode([tlvlog.String("hi")]))
        file.flush()
        decode = [sys.executable, "-m", "tlvlog", "decode", file.name]
        yield _against("import tlvlog", "40 ms over bare Python", imported, bare, 0.040)
        yield _against("tlvlog decode of one log", "120 ms in all", decode, None, 0.120)


def _against(
    name: str, peer: str, command: list[str], base: list[str] | None, budget: float
) -> Result:
    def sample() -> float:
        return _processor_time(command) - (_processor_time(base) if base else 0.0)

    samples = sorted(_repeat(sample))
    middle = samples[len(samples) // 2]
    spread = (samples[-len(samples) // 4] - samples[len(samples) // 4]) / 2
    row = Row(name, peer, _nothing, _nothing, 1.0)
    return Result(row, middle, budget, middle / budget, spread / budget)


def _repeat(sample: Callable[[], float]) -> list[float]:
    sample()
    return [sample() for _ in range(_ROUNDS)]
