"""A program that this one runs for somebody: what it is started with, gets, and how it ends."""

from __future__ import annotations

import argparse
import gc
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Protocol

from ..errors import KernelError
from ..printable import escape
from ..trace.execute import NOT_FOUND, NOT_RUNNABLE
from . import streams

__all__ = ["Runner", "die", "environment", "forwarding", "run_command", "words_of"]

# The terminal sends these to the program as well.
_FROM_TERMINAL = ("SIGINT", "SIGQUIT")
_FORWARDED = (*_FROM_TERMINAL, "SIGTERM", "SIGHUP")


class Runner(Protocol):
    """What runs a program, whose process is `pid`, 0 until it is started."""

    @property
    def pid(self) -> int: ...

    def run(self, command: list[bytes], environment: dict[bytes, bytes], /) -> int:
        """Run it to its end, and give its wait status."""


def words_of(options: argparse.Namespace) -> list[str]:
    """The command that stands behind a verb's options, and perhaps behind `--`."""
    words: list[str] = options.command
    return words[1:] if words[:1] == ["--"] else words


def run_command(runner: Runner, words: list[str]) -> tuple[int, bool]:
    """How a command ended, negative for the signal it died of, and whether it ran at all.

    One that cannot be run is complained of and gives a shell's status.  KernelError
    where `runner` cannot do its part.
    """
    try:
        # What is loaded stays: the collector need not look at it while the program waits.
        gc.freeze()
        with forwarding(runner):
            ended = runner.run([os.fsencode(word) for word in words], environment())
    except KernelError:
        raise
    except OSError as error:
        streams.complain(f"{escape(words[0])}: {error.strerror}")
        return (NOT_FOUND if isinstance(error, FileNotFoundError) else NOT_RUNNABLE), False
    return os.waitstatus_to_exitcode(ended), True


def environment() -> dict[bytes, bytes]:
    """The environment that this process was given, without what the interpreter adds to it."""
    given_on = dict(os.environb)
    with suppress(OSError), open("/proc/self/environ", "rb") as file:
        given = {entry.partition(b"=")[0] for entry in file.read().split(b"\0")}
        # PEP 538: in the C locale Python sets this for its children.
        if b"LC_CTYPE" not in given and given_on.get(b"LC_CTYPE", b"").endswith(b"UTF-8"):
            del given_on[b"LC_CTYPE"]
    return given_on


@contextmanager
def forwarding(runner: Runner) -> Iterator[None]:
    """Signals that would end this process go to the program: it decides what they mean."""

    def forward(number: int, _frame: object) -> None:
        name = signal.Signals(number).name
        if runner.pid and not (name in _FROM_TERMINAL and _in_foreground()):
            with suppress(ProcessLookupError):
                os.kill(runner.pid, number)

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


def die(number: int) -> None:
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
