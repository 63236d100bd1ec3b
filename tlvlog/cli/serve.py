"""`tlvlog serve`: run a program and give its calls of bpf(2) a log of records."""

from __future__ import annotations

import argparse

from ..printable import escape
from ..serve.supervisor import Supervisor
from . import status, streams
from .child import die, run_command, words_of

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
    words = words_of(options)
    if not words:
        streams.complain("serve: no command given")
        return status.USAGE
    streams.flush()
    code, _ = run_command(Supervisor(_Say()), words)
    if code < 0:
        die(-code)
    return code
