"""Where `exec` puts what it finds: lines as they happen and at the end, JSON, the capture."""

from __future__ import annotations

import argparse
import errno
import os
from typing import TYPE_CHECKING, Final

from ..codec.decoder import decode
from ..formats import capture, to_json
from ..formats.call_json import call_to_json
from ..formats.text import Style, log_lines
from ..printable import printable
from ..schema import builtin
from ..trace.access import FailedCall
from . import status, streams
from .calls import call_line
from .captures import Output
from .findings import Findings

if TYPE_CHECKING:
    from ..trace.explain import Explained

__all__ = ["Out"]

_FOLLOWED: Final = {
    "bpf": "bpf, perf events, socket filters",
    "netlink": "netlink sockets",
    "fs": "mounts, filesystem contexts",
}


class Out:
    """Takes findings: lines or JSON to `fd`, entries to the capture.

    `is_terminal`: `fd` is one.  As text, findings are told by `end`; with -v
    each call when it happens, and on a terminal at the end too.
    """

    def __init__(
        self,
        options: argparse.Namespace,
        fd: int,
        writer: Output | None,
        style: Style,
        *,
        is_terminal: bool = False,
    ) -> None:
        self._options = options
        self._fd = fd
        self._writer = writer
        self._style = style
        self._broken = False
        self._width = streams.error_width() if is_terminal else 80
        self._tells_twice = is_terminal
        self._findings = Findings()
        self._is_text = options.format == "text"
        self._is_summary = options.quiet_success
        # Nothing but lines about failures is wanted.
        self._brief = writer is None and not options.verbose and self._is_text
        # For the counts of JSON too.
        self._collects = self._is_text or self._is_summary
        self.status = status.OK

    def __call__(self, found: FailedCall) -> None:
        """Show and keep a finding."""
        is_told = not found.quiet and bool(found.result or found.notes)
        if self._brief:
            if is_told and not self._findings.again(found):
                self._findings.add(found, self._explained(found))
            return
        explained = self._explained(found)
        if self._writer is not None:
            self._keep(explained.call(found))
        if is_told and self._collects and not self._findings.again(found):
            self._findings.add(found, explained)
        if self._is_summary:
            return
        if self._options.verbose and self._is_text:
            line = call_line(
                explained.call(found), explained.reason, explained.advice, numbers=True
            )
            self._write(_bytes(line))
            self._more(explained.log)
        elif not self._is_text and (is_told or self._options.verbose):
            self._write(_json(explained.call(found), self._options.format))

    def end(self, code: int, calls: int = 0) -> None:
        """Tell the findings; `code` is the program's exit status, or negative its signal.

        `calls`: how many calls were followed, for the summary.
        """
        lines: list[str] = []
        if self._is_text and not (self._is_summary and code == 0):
            lines += self._report_lines(code)
        if self._is_summary:
            lines.append(self._summary(calls))
        if lines:
            self._write(b"".join(map(_bytes, lines)))

    def _report_lines(self, code: int) -> list[str]:
        lines: list[str] = []
        verbose = self._options.verbose
        if self._tells_twice or self._is_summary or not verbose:
            lines += self._findings.lines(
                self._style, self._width, succeeded=code == 0, verbose=verbose
            )
        if not self._findings.refused and code:
            followed = ", ".join(_FOLLOWED[group] for group in self._options.only or _FOLLOWED)
            lines.append(f"no followed call was refused; followed are: {followed}")
        return lines

    def _summary(self, calls: int) -> str:
        refused, reasons = self._findings.refused, self._findings.by_reason()
        if not self._is_text:
            counts = {"calls": calls, "refused": refused, "reasons": dict(reasons)}
            return streams.json_text({"summary": counts})
        listed = ", ".join(f"{number:,} {name}" for name, number in reasons)
        followed = f"{calls:,} followed {'call' if calls == 1 else 'calls'}"
        return f"{followed}, {refused:,} refused{f': {listed}' if listed else ''}"

    def _explained(self, found: FailedCall) -> Explained:
        from ..trace.explain import explain  # not needed while nothing fails

        return explain(found, raw_pointers=self._options.raw_pointers)

    def _more(self, data: bytes) -> None:
        log = decode(data, byte_order="host")
        width = self._width - 4
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
