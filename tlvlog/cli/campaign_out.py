"""`tlvlog campaign report`, `export` and `watch`: the counts for others to look at."""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

from ..campaign.calls import calls_of
from ..campaign.curves import discovery
from ..campaign.partial import Partial
from ..campaign.report.page import page
from ..campaign.row_tables import export_rows
from ..campaign.select import selected
from ..campaign.store import Folder, load
from ..campaign.tables import export
from ..campaign.view import count_of, per_cent, row_lines, share, summary_lines
from ..formats.text import Style
from ..printable import STYLED
from . import status, streams


def report_command(options: argparse.Namespace) -> int:
    """Write the page."""
    partial = load(options.folder)
    against = None if options.against is None else load(options.against)
    title = options.title or Path(options.folder).name
    text = page(partial, title, against=against)
    if options.output == "-":
        streams.write_lines(text.splitlines())
    else:
        Path(options.output).write_text(text, "utf-8")
    return status.OK


def export_command(options: argparse.Namespace) -> int:
    """Write a table for other tools."""
    if options.rows:
        export_rows(calls_of(Folder(options.folder)), options.output)
    else:
        export(load(options.folder), options.output)
    return status.OK


def watch_command(options: argparse.Namespace) -> int:
    """Show a campaign again and again while something is counting."""
    folder = Folder(options.folder)
    watcher = Watcher(options)
    while True:
        watcher.show(folder.sum())
        if options.once or not watcher.live:
            return status.OK
        time.sleep(options.interval)


class Watcher:
    """Shows counts on a terminal, one screen over the other."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.live = streams.is_terminal()
        self._style = streams.style(options.color)
        self._before: tuple[float, int] | None = None
        self._known = -1
        self._new_at = 0.0

    def show(self, partial: Partial) -> None:
        """Show them as they stand now."""
        now = time.monotonic()
        if len(partial.entries) != self._known:
            self._known, self._new_at = len(partial.entries), now
        rate = _rate(self._before, now, partial.count)
        self._before = (now, partial.count)
        if self.live:
            sys.stdout.write("\x1b[H\x1b[2J")
        height = _height(self.live)
        streams.write_lines(screen(partial, self._style, rate, now - self._new_at, height))
        sys.stdout.flush()


def _rate(before: tuple[float, int] | None, now: float, count: int) -> float:
    return 0.0 if before is None or now <= before[0] else (count - before[1]) / (now - before[0])


def _height(live: bool) -> int:
    return os.get_terminal_size(sys.stdout.fileno()).lines if live else 24


def screen(partial: Partial, style: Style, rate: float, quiet: float, height: int) -> list[str]:
    """What is shown at one time: totals, rates, the most frequent signatures."""
    width = streams.width()
    lines = list(summary_lines(partial))
    once = discovery(partial).once if len(partial.entries) < 5000 else 0
    lines.append(f"{rate:,.0f} calls a second; last new signature {quiet:.0f} s ago")
    lines.append(
        f"{count_of(once, 'signature')} seen once: about "
        f"{per_cent(share(once, partial.count))} of further calls are new"
    )
    lines.append("")
    lines += row_lines(selected(partial, top=max(height - len(lines) - 1, 3)), style)
    return [_clip(line, width) for line in lines]


def _clip(line: str, width: int) -> str:
    """The first `width` characters that are seen, and all colours."""
    seen, parts = 0, []
    for part in STYLED.split(line):
        if not part.startswith("\x1b"):
            part = part[: width - seen]
            seen += len(part)
        parts.append(part)
    return "".join(parts)
