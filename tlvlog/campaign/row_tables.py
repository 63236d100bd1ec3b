"""A row a call, as tables that other tools read.

Written in batches, so memory does not grow with the number of calls.  Times are
nanoseconds since 1970, 0 where none is known; `offset` is where in its input a
call was found.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, Final

from .calls import FoundCall
from .names import type_name
from .signature import errno_text
from .table_files import insert_calls, plain, write_csv, write_file

__all__ = ["ROW_COLUMNS", "export_rows"]

ROW_COLUMNS: Final = {
    "time": "uint64", "signature": "string", "operation": "string", "errno": "string",
    "reason": "string", "prog_type": "string", "kernel": "string", "bytes": "uint32",
    "lost": "uint64", "input": "string", "offset": "uint64",
}  # fmt: skip
"""Of the table, in this order, with the kind of each."""

_BATCH: Final = 1 << 16
_TEXTS: Final = frozenset(name for name, kind in ROW_COLUMNS.items() if kind == "string")
# What grows from row to row takes a bit or two as differences.
_DELTAS: Final = ("time", "offset")

Row = tuple[int | str, ...]


def rows_of(calls: Iterable[FoundCall]) -> Iterator[Row]:
    """The values of each call, in the order of ROW_COLUMNS."""
    for path, offset, outcome in calls:
        key = outcome.signature
        yield (
            outcome.time, plain(str(key)), plain(key.operation), errno_text(key.errno),
            "" if key.is_accepted else key.why, type_name(outcome.program_type),
            plain(outcome.kernel), min(outcome.size, 0xFFFF_FFFF), outcome.facts.lost,
            plain(path), offset,
        )  # fmt: skip


def export_rows(calls: Iterable[FoundCall], path: str | Path) -> None:
    """Write a row for each call; the kind of table follows from the name's suffix.

    CampaignError for a suffix that is none of the known ones, ImportError where
    pyarrow is needed and not installed.
    """
    write_file(path, _FORMATS, rows_of(calls))


def _batches(rows: Iterator[Row]) -> Iterator[list[Row]]:
    while batch := list(islice(rows, _BATCH)):
        yield batch


def _write_csv(rows: Iterator[Row], path: Path) -> None:
    write_csv(path, ROW_COLUMNS, rows)


def _write_sqlite(rows: Iterator[Row], path: Path) -> None:
    connection = sqlite3.connect(path)
    try:
        with connection:
            insert_calls(connection, ROW_COLUMNS, _TEXTS, rows)
    finally:
        connection.close()


def _schema() -> Any:
    import pyarrow as pa

    return pa.schema(
        [
            (name, pa.dictionary(pa.int32(), pa.string()) if kind == "string" else kind)
            for name, kind in ROW_COLUMNS.items()
        ]
    )


def _record_batch(batch: list[Row], schema: Any) -> Any:
    import pyarrow as pa

    arrays = [
        pa.array(column, pa.string()).dictionary_encode()
        if kind == "string"
        else pa.array(column, kind)
        for kind, column in zip(ROW_COLUMNS.values(), zip(*batch, strict=True), strict=True)
    ]
    return pa.record_batch(arrays, schema=schema)


def _write_arrow(rows: Iterator[Row], path: Path) -> None:
    import pyarrow as pa

    schema = _schema()
    # A stream, since the words of each batch are its own.
    with pa.OSFile(str(path), "wb") as file, pa.ipc.new_stream(file, schema) as writer:
        for batch in _batches(rows):
            writer.write_batch(_record_batch(batch, schema))


def _write_parquet(rows: Iterator[Row], path: Path) -> None:
    import pyarrow.parquet as pq

    schema = _schema()
    with pq.ParquetWriter(
        path,
        schema,
        compression="zstd",
        use_dictionary=[name for name in ROW_COLUMNS if name not in _DELTAS],
        column_encoding=dict.fromkeys(_DELTAS, "DELTA_BINARY_PACKED"),
    ) as writer:
        for batch in _batches(rows):
            writer.write_batch(_record_batch(batch, schema), row_group_size=1 << 20)


_FORMATS: Final[dict[str, Callable[[Iterator[Row], Path], None]]] = {
    ".parquet": _write_parquet,
    ".arrow": _write_arrow,
    ".csv": _write_csv,
    ".db": _write_sqlite,
    ".sqlite": _write_sqlite,
}
