"""A command that reads one log after another: as fast as its reader, not as fast as fork.

The protocol (docs/fuzzing.md): on standard input each log comes behind its length,
four bytes, little-endian; on standard output the command answers each with one
byte, 0 for a sound log and another for a damaged one, before it reads the next.
"""

from __future__ import annotations

import struct
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import IO, Final

from ..schema import Schema
from .programs import death, environment, exactly
from .reaction import Reaction, escaped, only, reaction_to, read

__all__ = ["Persistent"]

_LENGTH: Final = struct.Struct("<I")
# Bytes on their way to the program: fewer than a pipe holds, so that neither waits for the other.
_WAITING_MAX: Final = 1 << 15


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
        self._process: subprocess.Popen[bytes] | None = None
        self._said: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115  (until close)

    def react(self, inputs: Sequence[bytes]) -> Iterator[Reaction]:
        """What the command does with each input; OSError where it cannot be run."""
        sent = at = 0
        while at < len(inputs):
            try:
                process = self._process or self._start()
                sent = max(at, sent)
                sent += _send(process, inputs[sent:], sum(map(len, inputs[at:sent])))
                reaction = self._answer(process, inputs[at])
            except (EOFError, BrokenPipeError):
                finding = death(process, self._said)
            except TimeoutError:
                finding = f"no answer within {self._timeout:g} seconds"
            else:
                yield reaction
                at += 1
                continue
            self._end()
            yield only(finding)
            at = sent = at + 1  # the others are for another process

    def _answer(self, process: subprocess.Popen[bytes], data: bytes) -> Reaction:
        try:
            log, damage = read(data, self._schema)  # while the command reads it too
        except Exception as error:  # that left the decoder in Python
            exactly(process, 1, time.monotonic() + self._timeout)
            return escaped(error)
        (answer,) = exactly(process, 1, time.monotonic() + self._timeout)
        finding = None
        if self._verdict and (answer == 0) != (damage is None):
            word = "sound" if damage is None else "damaged"
            finding = f"answer {answer} for a log that is {word}"
        return reaction_to(log, damage, finding, answer)

    def _start(self) -> subprocess.Popen[bytes]:
        self._process = subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._said,
            env=environment(),
            start_new_session=True,  # an interrupt is the session's to handle
        )
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            with suppress(BrokenPipeError):
                process.communicate()

    def close(self) -> None:
        """End the command."""
        self._end()
        self._said.close()


def _send(process: subprocess.Popen[bytes], inputs: Sequence[bytes], waiting: int) -> int:
    """Send what the pipe takes without a wait, at least one if none is `waiting`."""
    assert process.stdin is not None
    sent = 0
    for data in inputs:
        if waiting and waiting + len(data) > _WAITING_MAX:
            break
        waiting += len(data) + _LENGTH.size
        process.stdin.write(_LENGTH.pack(len(data)) + data)
        sent += 1
    process.stdin.flush()
    return sent
