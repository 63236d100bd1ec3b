"""`tlvlog fuzz`: a session against a reader, and what other fuzzers need."""

from __future__ import annotations

import argparse
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Final

from .._native.accelerator import REASON, core
from ..errors import TlvlogError
from ..formats.text import count
from ..fuzz.persistent import Persistent
from ..fuzz.programs import Command, CReader
from ..fuzz.seeds import dictionary, seeds
from ..fuzz.served import Served
from ..fuzz.session import FuzzFinding, Progress, Session, State, Target
from ..printable import escape
from ..schema import Schema
from . import status, streams
from .fuzz_folder import Folder
from .generator import generator
from .schemas import schema_of

_SERVED: Final = ("python", "native")
_SAVE: Final = 5.0  # seconds of work that a killed session may lose
_SANITIZE: Final = ("-fsanitize=address,undefined", "-fno-sanitize-recover=all")


class _UnusableError(TlvlogError):
    """A target that cannot be had here."""


def run(options: argparse.Namespace) -> int:
    """Run a session, or write what another fuzzer is to be given."""
    schema = schema_of(options)
    if options.emit:
        return _emit(options, schema)
    if not options.target:
        streams.complain("a target is needed: python, native, c, or a command that reads a log")
        return status.USAGE
    with ExitStack() as stack:
        try:
            target = _target(options, schema, stack)
            folder = _folder(options, schema)
            state = folder.state(options.seed)
        except TlvlogError as error:
            streams.complain(escape(str(error)))
            return status.USAGE
        stack.callback(target.close)
        return _session(options, schema, target, folder, state)


def _folder(options: argparse.Namespace, schema: Schema) -> Folder:
    name = options.target[0]
    path = Path(options.output or f"fuzz-{Path(name).name}")
    spec = Path(options.spec).name if options.spec else None
    return Folder(path, options.target, schema, spec)


# Targets -------------------------------------------------------------------------


def _target(options: argparse.Namespace, schema: Schema, stack: ExitStack) -> Target:
    command: list[str] = options.target
    name = command[0] if len(command) == 1 else ""
    if name in _SERVED:
        if name == "native" and core is None:
            raise _UnusableError(f"there is no native core: {REASON}")
        return Served(name, schema, options.timeout)
    if os.name != "posix":
        raise _UnusableError("programs as targets need a POSIX system; python and native do not")
    if name == "c":
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="tlvlog-")))
        return CReader([_compiled(schema, folder)], schema, options.timeout)
    if shutil.which(command[0]) is None:
        raise _UnusableError(f"{command[0]}: no such command")
    kind = Persistent if options.persistent else Command
    return kind(command, schema, options.timeout, verdict=options.verdict)


def _compiled(schema: Schema, folder: Path) -> str:
    """The generated reader as a program, with sanitizers where the compiler has them."""
    prefix = _write_harness(schema, folder)
    compiler = shlex.split(os.environ.get("CC", "cc"))
    if shutil.which(compiler[0]) is None:
        raise _UnusableError(f"{compiler[0]}: no such compiler; CC may name another")
    program = folder / "reader"
    command = [
        *compiler, "-std=gnu11", "-O1", "-g", f"-D{prefix.upper()}_FUZZ_ANSWERS",
        str(folder / f"{prefix}_fuzz.c"), "-o", str(program),
    ]  # fmt: skip
    if not subprocess.run([*command, *_SANITIZE], capture_output=True).returncode:
        return str(program)
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise _UnusableError(f"{shlex.join(compiler)}: {done.stderr.strip()[:2000]}")
    streams.complain(f"{shlex.join(compiler)} has no sanitizers: only wrong answers will be seen")
    return str(program)


def _write_harness(schema: Schema, folder: Path) -> str:
    """The harness and what it includes; gives the prefix of their names."""
    prefix: str = generator("command").write_harness(schema, folder)
    return prefix


# The session ---------------------------------------------------------------------


def _session(
    options: argparse.Namespace,
    schema: Schema,
    target: Target,
    folder: Folder,
    state: State | None,
) -> int:
    if state is None:
        state = State(options.seed or 0)
        inputs = list(seeds(schema).values()) + list(_corpus(options.corpus))
        folder.begin(inputs)
    else:
        inputs = folder.queue(state)
        streams.note(f"{escape(str(folder.path))}: going on behind run {state.executions:,}")
    session = Session(target, schema, inputs, state, folder)
    folder.count(target.name, state, inputs)
    counters = _Counters(target.name, options)
    progress = None
    saved, shown = 0.0, 0
    interrupted = False
    try:
        for progress in session.run(runs=options.runs, seconds=options.time):
            for finding in folder.findings[shown:]:
                counters.finding(folder, finding)
            shown = len(folder.findings)
            counters.show(progress)
            if progress.seconds - saved >= _SAVE:
                folder.save(state)
                saved = progress.seconds
    except KeyboardInterrupt:
        interrupted = True
    folder.save(state)
    folder.finish()
    counters.end(progress, folder, state)
    if interrupted:
        return status.INTERRUPTED
    return status.DIFFERENT if state.findings else status.OK


def _corpus(paths: list[str]) -> Iterator[bytes]:
    """The files that were named, and those of the folders that were."""
    for path in map(Path, paths):
        files = sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]
        for file in files:
            yield file.read_bytes()


class _Counters:
    """What is said of a session: live on a terminal, and at its end."""

    def __init__(self, name: str, options: argparse.Namespace) -> None:
        self._target = name
        self._name = escape(name)
        self._as_json = options.format == "json"
        self._seconds = options.time
        self._live = sys.stderr.isatty()

    def show(self, progress: Progress) -> None:
        """How it stands, on a line that the next one replaces."""
        if self._live:
            left = max(0, round(self._seconds - progress.seconds))
            line = f"{_progress_line(self._name, progress)}, {left} s left"
            sys.stderr.write(f"\r\x1b[K{line[: streams.error_width() - 1]}")
            sys.stderr.flush()

    def _clear(self) -> None:
        if self._live:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    def finding(self, folder: Folder, finding: FuzzFinding) -> None:
        """One line as soon as something is found."""
        if not self._as_json:
            self._clear()
            place = folder.path / "findings" / f"{finding.name}.bin"
            streams.write_lines(
                [
                    f"found: {escape(finding.text)}",
                    f"  {escape(str(place))}, {count(len(finding.data), 'byte')}",
                ]
            )
            sys.stdout.flush()

    def end(self, progress: Progress | None, folder: Folder, state: State) -> None:
        """What came of it."""
        self._clear()
        if self._as_json:
            data = {
                "target": self._target,
                "seed": state.seed,
                "executions": state.executions,
                "behaviours": len(state.behaviours),
                "queue": state.queue,
                "findings": list(state.findings.values()),
                "folder": str(folder.path),
            }
            streams.write_json(data)
        elif progress is not None:
            streams.write_lines([_progress_line(self._name, progress)])


def _progress_line(name: str, progress: Progress) -> str:
    rate = progress.runs / progress.seconds if progress.seconds else 0
    return (
        f"{name}: {progress.executions:,} runs, {rate:,.0f} a second, "
        f"{count(progress.behaviours, 'behaviour')}, {count(progress.findings, 'finding')}"
    )


# For other fuzzers ---------------------------------------------------------------


def _emit(options: argparse.Namespace, schema: Schema) -> int:
    if options.target:
        streams.complain("--emit takes no target")
        return status.USAGE
    if options.emit == "dict":
        if options.output and options.output != "-":
            streams.write_file(options.output, dictionary(schema).encode())
        else:
            streams.write_lines(dictionary(schema).removesuffix("\n").split("\n"))
        return status.OK
    folder = Path(options.output or options.emit)
    folder.mkdir(parents=True, exist_ok=True)
    if options.emit == "corpus":
        logs = seeds(schema)
        for name, data in logs.items():
            (folder / f"{name}.bin").write_bytes(data)
        streams.note(f"{escape(str(folder))}: {count(len(logs), 'log')}")
        return status.OK
    prefix = _write_harness(schema, folder)
    harness = folder / f"{prefix}_fuzz.c"
    streams.note(f"{escape(str(harness))}: how to compile it stands at its head")
    return status.OK
