"""Harnesses run: over the committed inputs, or for a time under their engines."""

from __future__ import annotations

import re
import subprocess
import time
import traceback
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO, NamedTuple

from . import dictionary, engine, programs, seeds
from .catalogue import BUILD, FUZZ, HARNESSES, ROOT, function_of, inputs
from .programs import CannotBuildError

_EXECUTIONS = re.compile(r"stat::number_of_executed_units: +(\d+)")
_PROGRESS = re.compile(
    r"^#\d+\t(?P<what>\w+) +cov: (?P<cov>\d+) ft: \d+ corp: (?P<corp>\d+)", re.MULTILINE
)
_FOUND = re.compile(r"Test unit written to (\S+)")
# Beyond the time that libFuzzer is told: to start, and to end the input at hand.
_GRACE = 120


class Report(NamedTuple):
    """What came of a run; `why` is empty where the laws held."""

    name: str
    executions: int
    seconds: int
    coverage: str
    corpus: int
    why: str

    def line(self) -> str:
        """A row of the table."""
        return (
            f"{self.name:10} {HARNESSES[self.name].engine:9} {self.executions:>9} executions "
            f"{self.seconds:>5} s  coverage {self.coverage:>11}  corpus {self.corpus:>5}  "
            f"{self.why or 'the laws held'}"
        )


def replay(names: list[str]) -> int:
    """Every committed input through its harness, in this process or in a program."""
    broken = 0
    for name in names:
        paths = inputs(name)
        wrong = (
            _replayed_here(name, paths) if HARNESSES[name].is_python else _in_program(name, paths)
        )
        print(f"{name}: {len(paths)} inputs, {wrong or 'the laws held'}")
        broken += bool(wrong)
    return 1 if broken else 0


def _replayed_here(name: str, paths: list[Path]) -> str:
    test_one_input = function_of(name)
    for path in paths:
        try:
            test_one_input(path.read_bytes())
        except Exception:
            traceback.print_exc()
            return f"a law is broken by {path}"
    return ""


def _in_program(name: str, paths: list[Path]) -> str:
    try:
        program = programs.build(name, BUILD / "bin")
    except CannotBuildError as error:
        return f"left out: {error}"
    done = subprocess.run([program, *paths], capture_output=True, text=True, errors="replace")
    return "" if done.returncode == 0 else done.stderr[-4000:]


def prepare(name: str) -> None:
    """Write seeds and dictionary, and build the program where there is one."""
    seeds.write(name, BUILD / "seeds" / name)
    words = dictionary.words_for(name)
    if words:
        path = BUILD / "dictionaries" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("\n".join(words) + "\n", encoding="ascii")
    if HARNESSES[name].engine == "libFuzzer":
        programs.build(name, BUILD / "bin")


def run(names: list[str], seconds: int, jobs: int, seed: int) -> int:
    """Each harness for some seconds, a few at once; status 1 if a law is broken."""
    with ThreadPoolExecutor(jobs) as pool:
        reports = []
        for report in pool.map(lambda name: run_one(name, seconds, seed), names):
            print(report.line(), flush=True)
            reports.append(report)
    return 1 if any(report.why.startswith("BROKEN") for report in reports) else 0


def run_one(name: str, seconds: int, seed: int) -> Report:
    """One harness for some seconds; a seed of 0 is another one each time."""
    if not engine.is_there(name):
        return Report(name, 0, 0, "-", 0, f"left out: no atheris here ({engine.WHEELS})")
    try:
        prepare(name)
    except CannotBuildError as error:
        return Report(name, 0, 0, "-", 0, f"left out: {error}")
    growing = BUILD / "corpus" / name
    growing.mkdir(parents=True, exist_ok=True)
    folders = [growing, BUILD / "seeds" / name]
    folders += [
        path for path in (FUZZ / "corpus" / name, FUZZ / "findings" / name) if path.is_dir()
    ]
    told = engine.arguments(name, folders, f"-max_total_time={seconds}", f"-seed={seed}")
    log = BUILD / f"{name}.log"
    start = time.monotonic()
    with log.open("w", encoding="utf-8") as file:
        status = _ended([*engine.command(name), *told], file, name, seconds + _GRACE)
    return _read(name, log.read_text("utf-8", "replace"), status, int(time.monotonic() - start))


def _ended(command: list[str], log: IO[str], name: str, seconds: int) -> int:
    """The exit status of a fuzzer; that of timeout(1) where it did not end by itself."""
    try:
        return subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            env=programs.environment(name),
            cwd=ROOT,
            timeout=seconds,
            check=False,
        ).returncode
    except subprocess.TimeoutExpired:
        return 124


def _read(name: str, log: str, status: int, seconds: int) -> Report:
    executions = _EXECUTIONS.search(log)
    steps = list(_PROGRESS.finditer(log))
    began = next((step for step in steps if step["what"] == "INITED"), None)
    coverage = f"{began['cov']}-{steps[-1]['cov']}" if began else "-"
    why = ""
    if status:
        found = _FOUND.search(log)
        where = found[1] if found else f"see build/fuzz/{name}.log"
        why = f"BROKEN, status {status}: {where}"
    return Report(
        name,
        int(executions[1]) if executions else 0,
        seconds,
        coverage,
        int(steps[-1]["corp"]) if steps else 0,
        why,
    )
