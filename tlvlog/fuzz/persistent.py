"""A command that reads one log after another: as fast as its reader, not as fast as fork.

The protocol (docs/fuzzing.md): on standard input each log comes behind its length,
four bytes, little-endian; on standard output the command answers each with one
byte, 0 for a sound log and another for a damaged one, before it reads the next.
As many logs as a pipe surely holds are sent at once, and their answers read at once.
"""

from __future__ import annotations

import os
import select
import struct
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import IO, Final, NamedTuple

from ..errors import DecodeError
from ..schema import Schema
from .programs import death, environment, kill
from .reaction import Features, Reaction, escaped, only, reaction_with, read

__all__ = ["Persistent"]

_LENGTH: Final = struct.Struct("<I")
# Bytes on their way to the program: fewer than a pipe holds, so that neither waits for the other.
_WAITING_MAX: Final = 1 << 15


class _Reading(NamedTuple):
    """What Python makes of an input: its features and its damage, or how it failed."""

    seen: frozenset[str]
    damage: DecodeError | None = None
    failed: Reaction | None = None


class Persistent:
    """A target: a death, and no answer within `timeout` seconds, are findings; so is, with
    `verdict`, an answer that is wrong.  After any of the first two the command is begun again.
    """

    name = "command"
    batch = 64

    def __init__(
        self, command: Sequence[str], schema: Schema, timeout: float, *, verdict: bool = False
    ) -> None:
        self._command = command
        self._schema = schema
        self._timeout = timeout
        self._verdict = verdict
        self._features = Features()
        self._process: subprocess.Popen[bytes] | None = None
        self._said: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115  (until close)

    def react(self, inputs: Sequence[bytes]) -> Iterator[Reaction]:
        """What the command does with each input; OSError where it cannot be run."""
        at = 0
        while at < len(inputs):
            group = inputs[at : at + _fitting(inputs, at)]
            process = self._process or self._start()
            try:
                _send(process, group, self._timeout)
                readings = [self._read(data) for data in group]  # while the command reads it too
                for answer in _answers(process, len(group), self._timeout):
                    yield self._judged(readings.pop(0), answer)
                    at += 1
                continue
            except EOFError:
                finding = death(process, self._said, self._timeout)
            except TimeoutError:
                finding = f"no answer within {self._timeout:g} seconds"
            self._end()
            yield only(finding)
            at += 1  # the others are for another process

    def _read(self, data: bytes) -> _Reading:
        try:
            log, damage = read(data, self._schema)
            return _Reading(self._features.of(data, log, damage), damage)
        except Exception as error:  # that left the decoder in Python
            return _Reading(frozenset(), failed=escaped(error))

    def _judged(self, reading: _Reading, answer: int) -> Reaction:
        if reading.failed is not None:
            return reading.failed
        finding = None
        if self._verdict and (answer == 0) != (reading.damage is None):
            word = "sound" if reading.damage is None else "damaged"
            finding = f"answer {answer} for a log that is {word}"
        return reaction_with(reading.seen, reading.damage, finding, answer)

    def _start(self) -> subprocess.Popen[bytes]:
        self._process = subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._said,
            env=environment(),
            start_new_session=True,  # an interrupt is the session's to handle
            bufsize=0,
        )
        assert self._process.stdin is not None
        os.set_blocking(self._process.stdin.fileno(), False)  # it may never read
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            kill(process)

    def close(self) -> None:
        """End the command."""
        self._end()
        self._said.close()


def _fitting(inputs: Sequence[bytes], at: int) -> int:
    """How many inputs from index `at` on are sent at once, at least one."""
    count = size = 0
    for data in inputs[at:]:
        size += _LENGTH.size + len(data)
        if count and size > _WAITING_MAX:
            break
        count += 1
    return count


def _send(process: subprocess.Popen[bytes], inputs: Sequence[bytes], timeout: float) -> None:
    """Send inputs, as far as the command takes them: its answers say how far that was."""
    assert process.stdin is not None
    descriptor = process.stdin.fileno()
    left = memoryview(b"".join(part for data in inputs for part in (_LENGTH.pack(len(data)), data)))
    deadline = time.monotonic() + timeout
    with suppress(BrokenPipeError):
        while left:
            try:
                left = left[os.write(descriptor, left) :]
            except BlockingIOError:
                wait = deadline - time.monotonic()
                if wait <= 0 or not select.select([], [descriptor], [], wait)[1]:
                    return


def _answers(process: subprocess.Popen[bytes], count: int, timeout: float) -> Iterator[int]:
    """`count` answers; EOFError where the output ends, TimeoutError where nothing comes."""
    assert process.stdout is not None
    descriptor = process.stdout.fileno()
    while count:
        if not select.select([descriptor], [], [], timeout)[0]:
            raise TimeoutError
        answers = os.read(descriptor, count)
        if not answers:
            raise EOFError
        yield from answers
        count -= len(answers)
