"""The counts as tables that other tools read: Parquet, Arrow, CSV, SQLite.

A row is a cell: a signature, a program type and a kernel.  Times are
nanoseconds since 1970, 0 where none is known.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

from .curves import CAPACITIES, known_at
from .names import type_name
from .partial import Partial
from .signature import errno_text
from .table_files import insert_calls, plain, write_csv, write_file

__all__ = ["COLUMNS", "FORMATS", "export", "rows"]

COLUMNS: Final = (
    "signature", "operation", "errno", "errno_number", "subsystem", "reason", "message",
    "prog_type", "kernel", "count", "bytes", "truncated", "lost", "first", "last",
)  # fmt: skip
"""Of the table, in this order."""

_TEXTS: Final = frozenset(
    {"signature", "operation", "errno", "reason", "message", "prog_type", "kernel"}
)


def rows(partial: Partial) -> Iterator[tuple[str | int, ...]]:
    """The cells, sorted."""
    for signature, entry in sorted(partial.entries.items()):
        message = min(entry.alternatives, default="")
        for (kind, kernel), counts in sorted(entry.cells.items()):
            texts = (
                str(signature), signature.operation, errno_text(signature.errno),
                signature.errno, signature.subsystem,
                "" if signature.is_accepted else signature.why, message, type_name(kind), kernel,
            )  # fmt: skip
            shown = (plain(item) if isinstance(item, str) else item for item in texts)
            yield (*shown, *counts.to_data())


def export(partial: Partial, path: str | Path) -> None:
    """Write a table; its kind follows from the name's suffix.

    CampaignError for a suffix that is none of FORMATS, ImportError where
    pyarrow is needed and not installed.
    """
    write_file(path, FORMATS, partial)


def _write_csv(partial: Partial, path: Path) -> None:
    write_csv(path, COLUMNS, rows(partial))


def _write_sqlite(partial: Partial, path: Path) -> None:
    connection = sqlite3.connect(path)
    try:
        with connection:
            insert_calls(connection, COLUMNS, _TEXTS, rows(partial))
            connection.execute(
                "CREATE TABLE known (rule TEXT NOT NULL, capacity INTEGER NOT NULL, "
                "millionths INTEGER NOT NULL)"
            )
            connection.executemany(
                "INSERT INTO known VALUES (?, ?, ?)",
                (
                    (rule, size, value)
                    for rule, values in known_at(partial).items()
                    for size, value in zip(CAPACITIES, values, strict=True)
                ),
            )
            connection.execute("CREATE INDEX calls_by_signature ON calls (signature)")
    finally:
        connection.close()


def _arrow_table(partial: Partial) -> Any:
    import pyarrow as pa

    columns = list(zip(*rows(partial), strict=True)) or [()] * len(COLUMNS)
    arrays = [
        pa.array(column, pa.string()).dictionary_encode()
        if name in _TEXTS
        else pa.array(column, pa.int64() if name == "errno_number" else pa.uint64())
        for name, column in zip(COLUMNS, columns, strict=True)
    ]
    return pa.table(arrays, names=list(COLUMNS))


def _write_arrow(partial: Partial, path: Path) -> None:
    import pyarrow as pa

    table = _arrow_table(partial)
    with pa.OSFile(str(path), "wb") as file, pa.ipc.new_file(file, table.schema) as writer:
        writer.write_table(table)


def _write_parquet(partial: Partial, path: Path) -> None:
    import pyarrow.parquet as pq

    pq.write_table(_arrow_table(partial), path, compression="zstd")


FORMATS: Final[dict[str, Callable[[Partial, Path], None]]] = {
    ".parquet": _write_parquet,
    ".arrow": _write_arrow,
    ".csv": _write_csv,
    ".db": _write_sqlite,
    ".sqlite": _write_sqlite,
}
"""What can be written, by suffix."""
