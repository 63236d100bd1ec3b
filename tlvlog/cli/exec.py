"""`tlvlog exec`: run a program and say why its calls failed."""

from __future__ import annotations

import argparse
import errno
import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from ..codec.decoder import decode
from ..errors import KernelError
from ..formats import capture, to_json
from ..formats.call_json import call_to_json
from ..formats.text import Style, log_lines
from ..printable import escape, printable
from ..schema import builtin
from ..trace.access import FailedCall
from ..trace.explain import Explained, explain
from ..trace.tracer import NOT_FOUND, NOT_RUNNABLE, Tracer
from ..trace.watch import Watch
from . import status, streams
from .calls import call_line
from .captures import appended
from .child import die, environment, forwarding

_LINES_MAX = 256
_KEY_MAX = 1 << 14


class _Out:
    """Where findings go: lines or JSON to `fd`, entries to the capture."""

    def __init__(
        self, options: argparse.Namespace, fd: int, writer: capture.Writer | None, style: Style
    ) -> None:
        self._options = options
        self._fd = fd
        self._writer = writer
        self._style = style
        self._broken = False
        self._lines: dict[tuple[object, ...], bytes] = {}
        # Nothing but lines about failures is wanted.
        self._brief = writer is None and not options.verbose and options.format == "text"
        self.status = status.OK

    def __call__(self, found: FailedCall) -> None:
        """Show and keep a finding."""
        if self._brief:
            if not found.quiet and (found.result or found.notes):
                self._write(self._line(found))
            return
        explained = self._explained(found)
        if self._writer is not None:
            self._keep(explained.call(found))
        if (found.quiet or not (found.result or found.notes)) and not self._options.verbose:
            return
        if self._options.format == "text":
            self._write(self._line(found))
            if self._options.verbose:
                self._more(explained.log)
        else:
            self._write(_json(explained.call(found), self._options.format))

    def _explained(self, found: FailedCall) -> Explained:
        return explain(found, raw_pointers=self._options.raw_pointers)

    def _line(self, found: FailedCall) -> bytes:
        # A program may fail in the same way a million times.
        key = None if found.notes else found.key()
        line = None if key is None else self._lines.get(key)
        if line is None:
            explained = self._explained(found)
            call = explained.call(found)
            line = _bytes(call_line(call, explained.reason, explained.advice))
            if len(self._lines) >= _LINES_MAX:
                self._lines.clear()
            if key is not None and len(found.text) + len(found.request) <= _KEY_MAX:
                self._lines[key] = line
        return line

    def _more(self, data: bytes) -> None:
        log = decode(data, byte_order="host")
        width = streams.width() - 4 if self._options.report is None else 76
        for line in log_lines(log, builtin(), style=self._style, hints=True, width=width):
            self._write(_bytes(f"    {line}"))

    def _keep(self, call: capture.Call) -> None:
        try:
            if self._writer is not None:
                self._writer.write(call)
        except OSError as error:
            # The program goes on, and so does telling about it.
            self._writer = None
            self.status = status.USAGE
            streams.complain(f"{streams.show_name(self._options.output)}: {error.strerror}")

    def _write(self, data: bytes) -> None:
        while data and not self._broken:
            try:
                data = data[os.write(self._fd, data) :]
            except OSError as error:  # the program must not notice
                self._broken = True
                # A reader that has left knows; a file with half of what was to be said does not.
                if self._options.report not in (None, "-") and error.errno != errno.EPIPE:
                    self.status = status.USAGE
                    streams.complain(f"{streams.show_name(self._options.report)}: {error.strerror}")


def _bytes(line: str) -> bytes:
    return (printable(line, styled=True) + "\n").encode("utf-8", "backslashreplace")


def _json(call: capture.Call, form: str) -> bytes:
    log = decode(call.log, byte_order="host")
    data = {"call": call_to_json(call), **to_json.log_to_json(log)}
    return (streams.json_text(data, indent=1 if form == "json" else None) + "\n").encode()


def run(options: argparse.Namespace) -> int:
    """Run the command; its status, or its death, is ours."""
    words = options.command[1:] if options.command[:1] == ["--"] else options.command
    command = [os.fsencode(word) for word in words]
    if not command:
        streams.complain("exec: no command given")
        return status.USAGE
    streams.flush()
    with appended(options.output) as writer, _report(options.report) as fd:
        colour = options.report is None and os.isatty(fd)
        out = _Out(options, fd, writer, streams.style(options.color) if colour else Style(False))
        successes = bool(options.verbose or writer is not None)
        tracer = Tracer(Watch(out, successes=successes, ask=options.ask))
        try:
            # What is loaded stays: the collector need not look at it while the program waits.
            gc.freeze()
            with forwarding(tracer):
                ended = tracer.run(command, environment())
        except KernelError:
            raise
        except OSError as error:
            streams.complain(f"{escape(words[0])}: {error.strerror}")
            return NOT_FOUND if isinstance(error, FileNotFoundError) else NOT_RUNNABLE
    code = os.waitstatus_to_exitcode(ended)
    if code < 0:
        die(-code)
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


__all__ = ["run"]
