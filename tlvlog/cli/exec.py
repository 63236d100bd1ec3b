"""`tlvlog exec`: run a program and say why its calls failed."""

from __future__ import annotations

import argparse
import gc
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from ..errors import KernelError
from ..formats.text import Style
from ..printable import escape
from ..trace.tracer import NOT_FOUND, NOT_RUNNABLE, Tracer
from ..trace.watch import Watch
from . import status, streams
from .captures import appended
from .exec_out import Out

# The terminal sends these to the program as well.
_FROM_TERMINAL = ("SIGINT", "SIGQUIT")
_FORWARDED = (*_FROM_TERMINAL, "SIGTERM", "SIGHUP")


def run(options: argparse.Namespace) -> int:
    """Run the command; its status, or its death, is ours."""
    words = options.command[1:] if options.command[:1] == ["--"] else options.command
    command = [os.fsencode(word) for word in words]
    if not command:
        streams.complain("exec: no command given")
        return status.USAGE
    streams.flush()
    with appended(options.output) as writer, _report(options.report) as fd:
        is_terminal = options.report is None and os.isatty(fd)
        style = streams.error_style(options.color) if is_terminal else Style(False)
        out = Out(options, fd, writer, style, is_terminal=is_terminal)
        successes = bool(options.verbose or writer is not None)
        tracer = Tracer(Watch(out, successes=successes, ask=options.ask))
        try:
            # What is loaded stays: the collector need not look at it while the program waits.
            gc.freeze()
            with _forwarding(tracer):
                ended = tracer.run(command, _environment())
        except KernelError:
            raise
        except OSError as error:
            streams.complain(f"{escape(words[0])}: {error.strerror}")
            return NOT_FOUND if isinstance(error, FileNotFoundError) else NOT_RUNNABLE
        code = os.waitstatus_to_exitcode(ended)
        out.end(code)
    if code < 0:
        _die(-code)
    return code or out.status


@contextmanager
def _report(path: str | None) -> Iterator[int]:
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


def _environment() -> dict[bytes, bytes]:
    """The environment that this process was given, without what the interpreter adds to it."""
    environment = dict(os.environb)
    with suppress(OSError), open("/proc/self/environ", "rb") as file:
        given = {entry.partition(b"=")[0] for entry in file.read().split(b"\0")}
        # PEP 538: in the C locale Python sets this for its children.
        if b"LC_CTYPE" not in given and environment.get(b"LC_CTYPE", b"").endswith(b"UTF-8"):
            del environment[b"LC_CTYPE"]
    return environment


@contextmanager
def _forwarding(tracer: Tracer) -> Iterator[None]:
    """Signals that would end this process go to the program: it decides what they mean."""

    def forward(number: int, _frame: object) -> None:
        name = signal.Signals(number).name
        if tracer.pid and not (name in _FROM_TERMINAL and _in_foreground()):
            with suppress(ProcessLookupError):
                os.kill(tracer.pid, number)

    before = {}
    for name in _FORWARDED:
        number = getattr(signal, name)
        if signal.getsignal(number) is not signal.SIG_IGN:
            before[number] = signal.signal(number, forward)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _in_foreground() -> bool:
    """Whether the terminal's keys reach this process, and so the program too."""
    try:
        terminal = os.open("/dev/tty", os.O_RDONLY | os.O_NOCTTY | os.O_CLOEXEC)
    except OSError:
        return False
    try:
        return os.tcgetpgrp(terminal) == os.getpgrp()
    except OSError:
        return False
    finally:
        os.close(terminal)


def _die(number: int) -> None:
    """End as the program did, so that whoever waits sees the same; without a core of our own."""
    import resource

    sys.stdout.flush()
    sys.stderr.flush()
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
        if number not in (signal.SIGKILL, signal.SIGSTOP):
            signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)
    raise SystemExit(128 + number)


__all__ = ["run"]
