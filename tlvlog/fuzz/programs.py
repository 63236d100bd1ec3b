"""Programs as targets: the generated reader in C, and any command that reads a log.

The first is one process that answers many inputs; the second is run once for
each.
"""

from __future__ import annotations

import os
import select
import signal
import struct
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import IO, Final

from ..schema import Schema
from .answer import ENDING, answer_parts
from .reaction import Reaction, ending, escaped, only, reaction_to, read

__all__ = ["CReader", "Command", "death", "environment", "kill"]

_HEAD: Final = struct.Struct("<IB")
_SIZE: Final = struct.Struct("<I")
_AUTO: Final = 0
# Bytes on their way to the program: fewer than a pipe holds, so that neither waits for the other.
_WAITING_MAX: Final = 1 << 15
_SAID_MAX: Final = 4096
# What sanitizers are to do with what they find: end by a signal, which shows.
_SANITIZERS: Final = {
    "ASAN_OPTIONS": "abort_on_error=1:detect_leaks=0",
    "UBSAN_OPTIONS": "abort_on_error=1:halt_on_error=1",
}


class CReader:
    """The program that `tlvlog gen c-fuzz` makes with TLVLOG_FUZZ_ANSWERS, against Python.

    An input may take `timeout` seconds.
    """

    name = "c"
    batch = 32

    def __init__(self, command: Sequence[str], schema: Schema, timeout: float) -> None:
        self._command = command
        self._schema = schema
        self._timeout = timeout
        self._process: subprocess.Popen[bytes] | None = None
        self._said: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115  (until close)

    def react(self, inputs: Sequence[bytes]) -> Iterator[Reaction]:
        """Whether C says of each input what Python says."""
        sent = at = 0
        while at < len(inputs):
            try:
                process = self._process or self._start()
                sent = max(at, sent)
                sent += self._send(process, inputs[sent:], sum(map(len, inputs[at:sent])))
                log, damage = read(inputs[at], self._schema)  # while C reads it too
                parts = answer_parts(log, damage, self._schema)
                found = self._receive(process)
            except (EOFError, BrokenPipeError):
                reaction = only(death(process, self._said, self._timeout))
            except TimeoutError:
                reaction = only(f"no answer within {self._timeout:g} seconds")
            except Exception as error:  # that left the decoder in Python
                reaction = escaped(error)
            else:
                yield reaction_to(log, damage, _difference(parts, found))
                at += 1
                continue
            self._end()
            yield reaction
            at = sent = at + 1  # the others are for another process

    def _send(self, process: subprocess.Popen[bytes], inputs: Sequence[bytes], waiting: int) -> int:
        """Send what the pipe takes without a wait, at least one if none is `waiting`."""
        assert process.stdin is not None
        sent = 0
        for data in inputs:
            if waiting and waiting + len(data) > _WAITING_MAX:
                break
            waiting += len(data) + _HEAD.size
            process.stdin.write(_HEAD.pack(len(data), _AUTO) + data)
            sent += 1
        process.stdin.flush()
        return sent

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

    def _receive(self, process: subprocess.Popen[bytes]) -> bytes:
        deadline = time.monotonic() + self._timeout
        (size,) = _SIZE.unpack(_exactly(process, _SIZE.size, deadline))
        return _exactly(process, size, deadline)

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            kill(process)

    def close(self) -> None:
        """End the program."""
        self._end()
        self._said.close()


class Command:
    """A command that reads one log from standard input, run for every input.

    A death by a signal is a finding, and no end within `timeout` seconds.  With
    `verdict` its exit status is 0 for a sound log and another for a damaged
    one, and a status that says otherwise is a finding too.
    """

    name = "command"
    batch = 1

    def __init__(
        self, command: Sequence[str], schema: Schema, timeout: float, *, verdict: bool = False
    ) -> None:
        self._command = command
        self._schema = schema
        self._timeout = timeout
        self._verdict = verdict

    def react(self, inputs: Sequence[bytes]) -> Iterator[Reaction]:
        """What the command does with each input; OSError where it cannot be run."""
        return map(self._react, inputs)

    def _react(self, data: bytes) -> Reaction:
        try:
            log, damage = read(data, self._schema)
        except Exception as error:  # that left the decoder in Python
            return escaped(error)
        with tempfile.TemporaryFile() as said:
            process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=said,
                env=environment(),
                start_new_session=True,
            )
            try:
                process.communicate(data, timeout=self._timeout)
            except subprocess.TimeoutExpired:
                kill(process)
                finding: str | None = f"no end within {self._timeout:g} seconds"
            except BaseException:
                kill(process)
                raise
            else:
                finding = self._judged(process, said, is_sound=damage is None)
        return reaction_to(log, damage, finding, process.returncode)

    def _judged(
        self, process: subprocess.Popen[bytes], said: IO[bytes], *, is_sound: bool
    ) -> str | None:
        if process.returncode < 0:
            return death(process, said, self._timeout)
        if self._verdict and (process.returncode == 0) != is_sound:
            word = "sound" if is_sound else "damaged"
            return f"exit status {process.returncode} for a log that is {word}"
        return None

    def close(self) -> None:
        """Nothing runs between inputs."""


def _exactly(process: subprocess.Popen[bytes], count: int, deadline: float) -> bytes:
    """`count` bytes of a program's output; EOFError at its end, TimeoutError at the deadline."""
    assert process.stdout is not None
    descriptor = process.stdout.fileno()
    parts = []
    while count:
        if not select.select([descriptor], [], [], max(0.0, deadline - time.monotonic()))[0]:
            raise TimeoutError
        part = os.read(descriptor, count)
        if not part:
            raise EOFError
        parts.append(part)
        count -= len(part)
    return b"".join(parts)


def environment() -> dict[str, str]:
    """The own one; the user's options of the sanitizers come last and so win."""
    own = {name: f"{value}:{os.environ.get(name, '')}" for name, value in _SANITIZERS.items()}
    return os.environ | own


def kill(process: subprocess.Popen[bytes]) -> None:
    """End a program and what it has started, which have a session of their own."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    with suppress(BrokenPipeError):
        process.communicate()


def death(process: subprocess.Popen[bytes], said: IO[bytes], timeout: float) -> str:
    """How a program ended, and the line in which a sanitizer says why.

    One that has closed its output has `timeout` seconds to end.
    """
    try:
        process.wait(timeout)
    except subprocess.TimeoutExpired:
        return "closed its standard output, and goes on"
    said.seek(max(0, said.seek(0, os.SEEK_END) - _SAID_MAX))
    lines = said.read().decode("utf-8", "replace").splitlines()
    said.seek(0)
    said.truncate()
    why = [line for line in lines if "SUMMARY: " in line or "runtime error: " in line]
    return f"ended by {ending(process.returncode)}" + (f": {why[0].strip()}" if why else "")


def _difference(expected: list[bytes], found: bytes) -> str | None:
    """Where an answer differs from what Python says, in words; None where it does not."""
    if found == b"".join(expected):
        return None
    at = 0
    for number, part in enumerate(expected[:-1]):
        if found[at : at + len(part)] != part:
            return (
                f"record {number} is another in C"
                if found[at : at + 1] == b"\1"
                else (f"C stops in front of record {number}")
            )
        at += len(part)
    rest = found[at:]
    if len(rest) != ENDING.size or rest[0]:
        return f"C reads more than {len(expected) - 1} records"
    names = ("result", "damage", "state", "size", "truncations", "swapped")
    told, wanted = ENDING.unpack(rest)[1:], ENDING.unpack(expected[-1])[1:]
    differing = [
        f"{name} {mine}, in Python {theirs}"
        for name, mine, theirs in zip(names, told, wanted, strict=True)
        if mine != theirs
    ]
    return f"the end differs: {'; '.join(differing)}"
