"""A conversation with a command, a line for a line, in which nothing is without a bound."""

from __future__ import annotations

import os
import selectors
import signal
import subprocess
import time
from collections.abc import Sequence
from contextlib import suppress
from typing import Final

__all__ = ["NoAnswerError", "Talk"]

_PIECE: Final = 1 << 16
_ANSWER_MAX: Final = 1 << 20
# An answer in JSON is longer than the question in hexadecimal, but not by much more than this.
_FACTOR: Final = 16
_SAID_MAX: Final = 4096
_LAST: Final = 1.0  # seconds to end once the input has ended


class NoAnswerError(Exception):
    """The command did not answer one line with one line; the text says what it did instead."""


class Talk:
    """A command that is asked; an answer may take `timeout` seconds.

    Begun with the first question, and again with the next one after it had to be ended.
    """

    def __init__(self, command: Sequence[str], timeout: float) -> None:
        self._command = command
        self._timeout = timeout
        self._process: subprocess.Popen[bytes] | None = None
        self._answer = bytearray()
        self._said = b""

    def ask(self, line: str) -> bytes:
        """The line that comes back; NoAnswerError, after which the command is ended.

        OSError where it cannot be started.
        """
        process = self._process or self._start()
        try:
            return self._exchange(process, f"{line}\n".encode("ascii"))
        except NoAnswerError:
            self.close()
            raise

    def _start(self) -> subprocess.Popen[bytes]:
        self._answer.clear()
        self._said = b""
        self._process = process = subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=0,
            start_new_session=True,  # so that what it has started can be ended with it
        )
        for stream in (process.stdin, process.stdout, process.stderr):
            assert stream is not None
            os.set_blocking(stream.fileno(), False)
        return process

    def _exchange(self, process: subprocess.Popen[bytes], line: bytes) -> bytes:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        deadline = time.monotonic() + self._timeout
        most = _ANSWER_MAX + _FACTOR * len(line)
        left = memoryview(line)
        with selectors.DefaultSelector() as selector:
            selector.register(process.stdout, selectors.EVENT_READ)
            selector.register(process.stderr, selectors.EVENT_READ)
            selector.register(process.stdin, selectors.EVENT_WRITE)
            while left or b"\n" not in self._answer:
                ready = selector.select(deadline - time.monotonic())
                if not ready and time.monotonic() >= deadline:
                    raise NoAnswerError(f"no answer within {self._timeout:g} seconds")
                for key, _ in ready:
                    if key.fileobj is process.stdin:
                        left = self._send(process, left)
                        if not left:
                            selector.unregister(process.stdin)
                    elif key.fileobj is process.stderr:
                        if not self._listen(process):
                            selector.unregister(process.stderr)
                    elif not self._receive(process):
                        raise NoAnswerError(self._death(process))
                if len(self._answer) > most:
                    raise NoAnswerError(f"an answer of more than {most} bytes")
        answer, _, more = bytes(self._answer).partition(b"\n")
        self._answer.clear()
        if more:
            raise NoAnswerError("more than one line for one")
        return answer

    def _send(self, process: subprocess.Popen[bytes], left: memoryview) -> memoryview:
        assert process.stdin
        try:
            return left[os.write(process.stdin.fileno(), left[:_PIECE]) :]
        except BlockingIOError:
            return left
        except OSError:
            raise NoAnswerError(self._death(process)) from None

    def _receive(self, process: subprocess.Popen[bytes]) -> bool:
        """Take what came; whether more may come."""
        assert process.stdout
        try:
            piece = os.read(process.stdout.fileno(), _PIECE)
        except BlockingIOError:
            return True
        self._answer += piece
        return bool(piece)

    def _listen(self, process: subprocess.Popen[bytes]) -> bool:
        """Keep the end of what it says on standard error; whether more may come."""
        assert process.stderr
        try:
            piece = os.read(process.stderr.fileno(), _PIECE)
        except BlockingIOError:
            return True
        self._said = (self._said + piece)[-_SAID_MAX:]
        return bool(piece)

    def _death(self, process: subprocess.Popen[bytes]) -> str:
        """How the command ended, with its last words."""
        try:
            status = process.wait(_LAST)
        except subprocess.TimeoutExpired:
            return "it closed its output without an answer"
        while self._listen_once(process):
            pass
        how = f"status {status}"
        if status < 0:
            with suppress(ValueError):
                how = signal.Signals(-status).name
        lines = self._said.decode("utf-8", "backslashreplace").strip().splitlines()
        return f"it ended ({how}) without an answer" + (f": {lines[-1][:200]}" if lines else "")

    def _listen_once(self, process: subprocess.Popen[bytes]) -> bool:
        assert process.stderr
        before = self._said
        try:
            return self._listen(process) and self._said != before
        except (OSError, ValueError):
            return False

    def close(self) -> None:
        """End the command and what it has started."""
        process, self._process = self._process, None
        if process is None:
            return
        assert process.stdin
        with suppress(OSError):
            process.stdin.close()
        with suppress(subprocess.TimeoutExpired):
            if not self._answer:
                process.wait(_LAST)
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        for stream in (process.stdout, process.stderr):
            if stream is not None:
                stream.close()
