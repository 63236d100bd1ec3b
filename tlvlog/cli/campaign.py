"""`tlvlog campaign`: count many calls by why they were refused, and look at the counts."""

from __future__ import annotations

import argparse
import csv
import json
import sys
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..campaign.compare import ProgramChange, compare, compare_tables
from ..campaign.inputs import kind_of
from ..campaign.partial import CampaignError, Partial
from ..campaign.select import selected
from ..campaign.signature import parse
from ..campaign.store import Folder, load, merge_folders
from ..campaign.view import (
    candidate_lines,
    cell,
    change_data,
    change_lines,
    row_data,
    row_lines,
    summary_lines,
)
from ..errors import TlvlogError
from ..formats.text import escape
from . import status, streams

if TYPE_CHECKING:
    from ..campaign.outcome import Outcome

_SIDE = 4096


def show_command(options: argparse.Namespace) -> int:
    """Show the counts of a campaign."""
    partial = load(options.folder)
    found = selected(
        partial,
        by=_words(options.by),
        where=list(chain.from_iterable(text.split() for text in options.where)),
        sort=_words(options.sort),
        top=options.top,
        calls=lambda: _calls(options.folder),
    )
    if options.format == "csv":
        _write_csv((row_data(row) for row in found), "message", "example_bytes")
    elif options.format == "json":
        data = {
            "calls": partial.count,
            "states": partial.states,
            "disagreements": partial.disagreements,
            "rows": [row_data(row) for row in found],
        }
        streams.write_lines([json.dumps(data)])
    elif options.format == "jsonl":
        streams.write_lines(json.dumps(row_data(row)) for row in found)
    else:
        style = streams.style(options.color)
        streams.write_lines(summary_lines(partial))
        streams.write_lines([""])
        streams.write_lines(row_lines(found, style, advice=options.verbose))
        streams.write_lines(candidate_lines(partial))
    return status.OK


def _calls(path: str) -> Iterator[Outcome]:
    from ..campaign.calls import calls_of

    return (found.outcome for found in calls_of(Folder(path)))


def _words(text: str) -> list[str]:
    return [word for word in text.replace(",", " ").split() if word]


def _write_csv(found: Iterable[dict[str, Any]], *optional: str) -> None:
    writer = None
    for data in found:
        plain = {
            key: cell(value) if isinstance(value, str) else value for key, value in data.items()
        }
        if writer is None:
            more = [name for name in optional if name not in plain]
            writer = csv.DictWriter(sys.stdout, [*plain, *more], lineterminator="\n")
            writer.writeheader()
        writer.writerow(plain)


def compare_command(options: argparse.Namespace) -> int:
    """Say what differs between two campaigns, or two tables of veristat."""
    sides = [options.before, options.after]
    tables = [_table(path) for path in sides]
    if tables[0] is not None and tables[1] is not None:
        return _compare_tables(tables[0], tables[1], options)
    before, after = (
        load(path) if table is None else _partial_of(table)
        for path, table in zip(sides, tables, strict=True)
    )
    more = options.ratio
    difference = compare(
        before, after, min_count=options.min_count, ratio=(round(more * 1000), 1000)
    )
    if options.format == "csv":
        _write_csv(change_data(change) for change in difference.changes)
    elif options.format == "json":
        data = {
            "before": difference.before,
            "after": difference.after,
            "same": difference.same,
            "changes": [change_data(change) for change in difference.changes],
        }
        streams.write_lines([json.dumps(data)])
    else:
        streams.write_lines(change_lines(difference, streams.style(options.color)))
    return status.DIFFERENT if difference.changes else status.OK


def _table(path: str) -> bytes | None:
    """The bytes of a table of veristat; None for anything else."""
    if Path(path).is_dir():
        return None
    with open(path, "rb") as file:
        beginning = file.read(_SIDE)
        return beginning + file.read() if kind_of(beginning) == "veristat" else None


def _partial_of(table: bytes) -> Partial:
    from ..campaign.streams import count_bytes

    partial = Partial()
    count_bytes(partial, table)
    return partial


def _compare_tables(before: bytes, after: bytes, options: argparse.Namespace) -> int:
    changes = compare_tables(before, after)
    if options.format in ("json", "csv"):
        found = [{**change._asdict(), "verdict_diff": _verdict(change)} for change in changes]
        if options.format == "csv":
            _write_csv(found)
        else:
            streams.write_lines([json.dumps({"programs": found})])
    else:
        streams.write_lines(_program_line(change) for change in changes)
    return status.DIFFERENT if any(change.is_mismatch for change in changes) else status.OK


def _verdict(change: ProgramChange) -> str:
    if "N/A" in (change.verdict_before, change.verdict_after):
        return "N/A"
    return "MISMATCH" if change.is_mismatch else "MATCH"


def _program_line(change: ProgramChange) -> str:
    before, after = change.instructions_before, change.instructions_after
    insns = ""
    if before is not None and after is not None and before != after:
        part = f"{(after - before) * 100 / before:+.2f}%" if before else "N/A"
        insns = f"  {before:,} -> {after:,} instructions ({part})"
    verdicts = f"{escape(change.verdict_before)} -> {escape(change.verdict_after)}"
    return f"{_verdict(change):8} {verdicts}  {escape(change.file)}/{escape(change.program)}{insns}"


def merge_command(options: argparse.Namespace) -> int:
    """Add campaigns to each other."""
    total = merge_folders(options.folder, options.output)
    streams.write_lines(summary_lines(total))
    return status.OK


def example_command(options: argparse.Namespace) -> int:
    """Write the smallest log of a signature."""
    partial = load(options.folder)
    signature = parse(options.signature)
    entry = partial.entries.get(signature)
    if entry is None:
        raise CampaignError(f"{options.folder} has no {options.signature}")
    example = entry.example
    if example is None:
        raise CampaignError("its smallest log is too large to be kept as an example")
    if not example.is_text or options.raw:
        streams.write_bytes(example.data)
        return status.OK
    from ..codec import encode
    from ..kernel.bpf.verifier import import_verifier

    errno = signature.errno if signature.errno > 0 else None
    streams.write_bytes(encode(import_verifier(example.data, errno=errno)))
    return status.OK


def open_folder(path: str) -> Folder:
    """The folder of a campaign, new where there is none."""
    try:
        return Folder(path, create=True)
    except OSError as error:
        raise TlvlogError(f"{path}: {error.strerror}") from None
