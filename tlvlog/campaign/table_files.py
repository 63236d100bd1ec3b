"""Files of tables: what is the same whatever a row stands for."""

from __future__ import annotations

import csv
import os
import sqlite3
from collections.abc import Callable, Collection, Iterable, Mapping
from pathlib import Path
from typing import Final, TypeVar

from .partial import CampaignError
from .view import cell

__all__ = ["Item", "insert_calls", "plain", "write_csv", "write_file"]

Item = str | int
_Source = TypeVar("_Source")
_SQL_MAX: Final = (1 << 63) - 1


def plain(text: str) -> str:
    """Text that other programs take as UTF-8; bytes that are none are shown as escapes."""
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode()


def write_file(
    path: str | Path, formats: Mapping[str, Callable[[_Source, Path], None]], source: _Source
) -> None:
    """Write a table as the suffix of its name says; the file is there whole or not at all.

    CampaignError for a suffix that is none of `formats`, ImportError where pyarrow is
    needed and not installed.
    """
    write = formats.get(Path(path).suffix.lower())
    if write is None:
        raise CampaignError(f"{path}: the name must end in one of {', '.join(formats)}")
    beside = Path(f"{path}.{os.getpid()}.new")
    try:
        write(source, beside)
        os.replace(beside, path)
    finally:
        beside.unlink(missing_ok=True)


def write_csv(path: Path, columns: Iterable[str], rows: Iterable[Iterable[Item]]) -> None:
    """Write a head and rows; no cell is taken for a formula."""
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        for row in rows:
            writer.writerow([cell(item) if isinstance(item, str) else item for item in row])


def insert_calls(
    connection: sqlite3.Connection,
    columns: Collection[str],
    texts: Collection[str],
    rows: Iterable[Iterable[Item]],
) -> None:
    """Make the table `calls` of these columns, `texts` among them, and fill it."""
    kinds = ", ".join(
        f'"{name}" {"TEXT" if name in texts else "INTEGER"} NOT NULL' for name in columns
    )
    marks = ", ".join("?" * len(columns))
    connection.execute(f"CREATE TABLE calls ({kinds})")
    connection.executemany(
        f"INSERT INTO calls VALUES ({marks})",  # marks only
        ([min(i, _SQL_MAX) if isinstance(i, int) else i for i in row] for row in rows),
    )
