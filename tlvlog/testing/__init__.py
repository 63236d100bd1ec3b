"""Hypothesis strategies for logs: for the tests of this project and of its users.

`records` gives single records, `logs` whole logs with their bytes,
`damaged_logs` bytes that are nearly a log, and `schema_pairs` two versions of a
schema that read each other's logs.  All of them derive what they make from a
schema, so a new record type is tested as soon as it is in the spec.
Everything shrinks towards few records, small numbers, short ASCII text and few
changes.

Needs the package `hypothesis`, which only this package imports.
"""

from __future__ import annotations

from .damaged import Damaged, damaged_logs
from .pairs import SchemaPair, schema_pairs
from .records import logs, records

__all__ = [
    "Damaged",
    "SchemaPair",
    "damaged_logs",
    "logs",
    "records",
    "schema_pairs",
]
