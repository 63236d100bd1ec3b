"""`tlvlog campaign report`, `export` and `watch`: the counts for others to look at."""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

from ..campaign.curves import discovery
from ..campaign.partial import Partial
from ..campaign.report.page import page
from ..campaign.select import selected
from ..campaign.store import Folder, load
from ..campaign.tables import export
from ..campaign.view import count_of, per_cent, row_lines, summary_lines
from ..formats.text import Style
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
    export(load(options.folder), options.output)
    return status.OK


def watch_command(options: argparse.Namespace) -> int:
    """Show a campaign again and again while something is counting."""
    folder = Folder(options.folder)
    live = streams.is_terminal()
    style = streams.style(options.color)
    before: tuple[float, int] | None = None
    known = -1
    new_at = time.monotonic()
    while True:
        partial = folder.sum()
        now = time.monotonic()
        if len(partial.entries) != known:
            known, new_at = len(partial.entries), now
        rate = _rate(before, now, partial.count)
        before = (now, partial.count)
        if live:
            sys.stdout.write("\x1b[H\x1b[2J")
        streams.write_lines(screen(partial, style, rate, now - new_at, _height(live)))
        sys.stdout.flush()
        if options.once or not live:
            return status.OK
        time.sleep(options.interval)


def _rate(before: tuple[float, int] | None, now: float, count: int) -> float:
    return 0.0 if before is None or now <= before[0] else (count - before[1]) / (now - before[0])


def _height(live: bool) -> int:
    return os.get_terminal_size(sys.stdout.fileno()).lines if live else 24


def screen(partial: Partial, style: Style, rate: float, quiet: float, height: int) -> list[str]:
    """What is shown at one time: totals, rates, the most frequent signatures."""
    width = streams.width()
    lines = list(summary_lines(partial))
    once = discovery(partial).once if len(partial.entries) < 5000 else 0
    lines.append(
        f"{rate:,.0f} calls a second; last new signature {quiet:.0f} s ago; "
        f"{count_of(once, 'signature')} seen once "
        f"({per_cent(once * 1_000_000 // max(partial.count, 1))} of further calls are new)"
    )
    lines.append("")
    lines += row_lines(selected(partial, top=max(height - len(lines) - 1, 3)), style)
    return [line[:width] if "\x1b" not in line else line for line in lines]
