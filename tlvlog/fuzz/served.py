"""The decoder in Python and the native core as targets, in a process of their own.

So that an input which hangs or kills the reader ends that process, and the
session goes on with another.
"""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Iterator, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Final

from ..schema import Schema
from .checks import CHECKS, Check
from .reaction import Reaction, ending, escaped, only

__all__ = ["Served"]

_START_MAX: Final = 60.0  # seconds until a new process answers


class Served:
    """A check as a target, by default that of `CHECKS`; an input may take `timeout` seconds."""

    batch = 32

    def __init__(
        self, name: str, schema: Schema, timeout: float, check: Check | None = None
    ) -> None:
        self.name = name
        self._check = check or CHECKS[name]
        self._schema = schema
        self._timeout = timeout
        self._process: multiprocessing.process.BaseProcess | None = None
        self._connection: Connection | None = None

    def react(self, inputs: Sequence[bytes]) -> Iterator[Reaction]:
        """What the reader does with each input."""
        at = 0
        while at < len(inputs):
            try:
                connection = self._connection or self._start()
                connection.send(inputs[at:])
                while at < len(inputs) and connection.poll(self._timeout):
                    yield connection.recv()
                    at += 1
                said = f"no answer within {self._timeout:g} seconds"
            except (EOFError, OSError):
                said = self._death()
            if at < len(inputs):  # the others are for another process
                self.close()
                yield only(said)
                at += 1

    def _start(self) -> Connection:
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(
            target=_serve, args=(theirs, self._check, self._schema), daemon=True
        )
        self._process.start()
        theirs.close()
        if self._connection.poll(_START_MAX):
            self._connection.recv()
        return self._connection

    def _death(self) -> str:
        assert self._process is not None
        self._process.join(self._timeout)
        return f"the reader ended by {ending(self._process.exitcode)}"

    def close(self) -> None:
        """End the process; the next input starts another."""
        if self._connection is not None:
            self._connection.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
        self._process = self._connection = None


def _serve(connection: Connection, check: Check, schema: Schema) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interrupt is the session's to handle
    connection.send("ready")
    with suppress(EOFError, OSError):
        while True:
            for data in connection.recv():
                try:
                    reaction = check(data, schema)
                except Exception as error:  # any that leaves the decoder is a finding
                    reaction = escaped(error)
                connection.send(reaction)
