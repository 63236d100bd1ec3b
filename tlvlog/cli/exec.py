"""`tlvlog exec`: run a program and say why its calls failed."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from ..formats.text import Style
from ..trace.filter import GROUPS
from ..trace.tracer import Tracer
from ..trace.watch import Watch
from . import status, streams
from .captures import append_to
from .child import die, run_command, words_of
from .exec_out import Out

_WHY_NOT_ATTACH = (
    "a filter cannot be put on a process from outside, so each of its calls would stop twice, "
    "about a hundred times slower; start it with tlvlog exec -- COMMAND"
)


def run(options: argparse.Namespace) -> int:
    """Run the command; its status, or its death, is ours."""
    if options.attach is not None:
        streams.complain(f"exec: --attach: {_WHY_NOT_ATTACH}")
        return status.NOT_SUPPORTED
    words = words_of(options)
    if not words:
        for line in f"usage: {options.usage}".split("\n"):
            streams.note(line)
        streams.complain("exec: no command given")
        return status.USAGE
    streams.flush()
    with (
        append_to(options.output) as writer,
        _report(options) as fd,
        _program_output(options.stdout) as output,
    ):
        is_terminal = options.report is None and os.isatty(fd)
        style = streams.error_style(options.color) if is_terminal else Style(False)
        out = Out(options, fd, writer, style, is_terminal=is_terminal)
        successes = bool(options.verbose or writer is not None)
        watch = Watch(out, successes=successes, ask=options.ask)
        groups = options.only or GROUPS
        tracer = Tracer(watch, groups=groups, all_entries=options.quiet_success, output=output)
        code, has_run = run_command(tracer, words)
        if not has_run:
            return code
        out.end(code, watch.calls)
    if code < 0:
        die(-code)
    return code or out.status


@contextmanager
def _report(options: argparse.Namespace) -> Iterator[int]:
    path = options.report
    if path is None and options.format != "text" and options.stdout is not None:
        path = "-"  # data goes to standard output where nothing else does
    if path is None:
        # Not the number 2 itself: somebody may close it while the program runs.
        fd = os.dup(sys.stderr.fileno())
    elif path == "-":
        fd = os.dup(sys.stdout.fileno())
    else:
        fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o666)
    try:
        yield fd
    finally:
        os.close(fd)


@contextmanager
def _program_output(path: str | None) -> Iterator[int]:
    """A descriptor for the command's standard output; -1 for this process's own."""
    if path is None:
        yield -1
        return
    with streams.naming(path):
        fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o666)
    try:
        yield fd
    finally:
        os.close(fd)


__all__ = ["run"]
