"""`tlvlog serve`: run a program and give its calls of bpf(2) a log of records."""

from __future__ import annotations

import argparse
import gc
import os

from ..errors import KernelError
from ..printable import escape
from ..serve.supervisor import NOT_FOUND, NOT_RUNNABLE, Supervisor
from . import status, streams
from .child import die, environment, forwarding

__all__ = ["run"]

_SAID_MAX = 256


class _Say:
    """Says once what is refused here, on standard error."""

    def __init__(self) -> None:
        self._said: set[str] = set()

    def __call__(self, text: str) -> None:
        if text not in self._said and len(self._said) < _SAID_MAX:
            self._said.add(text)
            streams.complain(f"serve: {escape(text)}")


def run(options: argparse.Namespace) -> int:
    """Run the command; its status, or its death, is ours."""
    words = options.command[1:] if options.command[:1] == ["--"] else options.command
    command = [os.fsencode(word) for word in words]
    if not command:
        streams.complain("serve: no command given")
        return status.USAGE
    streams.flush()
    supervisor = Supervisor(_Say())
    try:
        gc.freeze()
        with forwarding(supervisor):
            ended = supervisor.run(command, environment())
    except KernelError:
        raise
    except OSError as error:
        streams.complain(f"{escape(words[0])}: {error.strerror}")
        return NOT_FOUND if isinstance(error, FileNotFoundError) else NOT_RUNNABLE
    code = os.waitstatus_to_exitcode(ended)
    if code < 0:
        die(-code)
    return code
