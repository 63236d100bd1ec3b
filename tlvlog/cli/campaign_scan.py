"""`tlvlog campaign scan`: count, and say how far it is."""

from __future__ import annotations

import argparse
import sys
import time

from ..campaign.scan import Options, Progress, Summary, scan, scan_stream
from ..campaign.select import selected
from ..campaign.store import Folder
from ..campaign.view import candidate_lines, row_lines, summary_lines
from ..formats.text import escape
from . import status, streams
from .campaign import open_folder

_TELL = 0.2  # seconds


def scan_command(options: argparse.Namespace) -> int:
    """Count what the paths hold, and go on where an earlier run was stopped."""
    folder = open_folder(options.folder)
    how = Options(
        kind=options.kind,
        errno=options.errno,
        engine=options.engine,
        address=options.scheduler,
        workers=options.workers,
        part=options.part,
    )
    teller = _Teller()
    paths = [path for path in options.path if path != "-"]
    if options.follow and "-" in options.path:
        streams.complain("--follow looks at paths, not at standard input")
        return status.USAGE
    try:
        if options.follow:
            _follow(folder, paths, how, options)
        summary = (
            scan(folder, paths, how, teller.tell) if paths or "-" not in options.path else None
        )
        if "-" in options.path:
            summary = scan_stream(folder, streams.standard_input(), how, teller.tell)
    except KeyboardInterrupt:
        teller.clear()
        total = folder.finish()
        streams.note("interrupted; what was counted stays, and the same command goes on")
        streams.write_lines(summary_lines(total))
        return status.INTERRUPTED
    teller.clear()
    if summary is None:
        return status.OK
    return _say(summary, options)


def _follow(folder: Folder, paths: list[str], how: Options, options: argparse.Namespace) -> None:
    """Count, show, and look again, until a KeyboardInterrupt."""
    from .campaign_out import Watcher  # which loads what draws the report

    watcher = Watcher(options)
    before = -1
    while True:
        summary = scan(folder, paths, how)
        if watcher.live or summary.total.count != before:
            watcher.show(summary.total)
        before = summary.total.count
        time.sleep(options.interval)


def _say(summary: Summary, options: argparse.Namespace) -> int:
    style = streams.style(options.color)
    streams.write_lines(summary_lines(summary.total))
    streams.write_lines([""])
    streams.write_lines(row_lines(selected(summary.total, top=10), style))
    streams.write_lines(candidate_lines(summary.total, 5))
    for trouble in summary.troubles:
        streams.complain(escape(trouble))
    return status.OK if summary.is_whole else status.MALFORMED


class _Teller:
    """One line on a terminal that the next one replaces; nothing elsewhere."""

    def __init__(self) -> None:
        self._live = sys.stderr is not None and sys.stderr.isatty()
        self._told = 0.0

    def tell(self, progress: Progress) -> None:
        """How far it is, now and then."""
        now = time.monotonic()
        if self._live and now - self._told >= _TELL:
            self._told = now
            sys.stderr.write(f"\r\x1b[K{progress_line(progress)[: streams.error_width() - 1]}")
            sys.stderr.flush()

    def clear(self) -> None:
        """Take the line away."""
        if self._live:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


def progress_line(progress: Progress) -> str:
    """Bytes of all, calls a second, and the time that is left at this rate."""
    rate = progress.calls / progress.seconds if progress.seconds else 0
    text = f"{progress.calls:,} calls, {rate:,.0f} a second"
    if progress.total:
        percent = min(progress.done * 100 // progress.total, 100)
        text = f"{percent} % of {_bytes(progress.total)}; {text}"
        if progress.done and progress.seconds > 1:
            left = progress.seconds * (progress.total - progress.done) / progress.done
            text += f", {_duration(max(left, 0))} left"
    return text


def _bytes(size: int) -> str:
    for unit in ("bytes", "kB", "MB", "GB"):
        if size < 1000:
            return f"{size:,} {unit}"
        size //= 1000
    return f"{size:,} TB"


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"
