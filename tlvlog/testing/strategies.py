"""All strategies of one schema, for those who are handed a schema and not a module."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st

from ..codec.records import Record
from ..schema import Schema, builtin
from .damaged import Damaged, damaged_logs
from .pairs import SchemaPair, schema_pairs
from .records import logs, records


@dataclass(frozen=True, slots=True)
class Strategies:
    """The strategies of this package for `schema`, by default the built-in one.

    The options are those of the functions of the same names.
    """

    schema: Schema = field(default_factory=builtin)

    def records(self, **options: Any) -> st.SearchStrategy[Record]:
        """As `tlvlog.testing.records`."""
        return records(self.schema, **options)

    def logs(self, **options: Any) -> st.SearchStrategy[tuple[list[Record], bytes]]:
        """As `tlvlog.testing.logs`."""
        return logs(self.schema, **options)

    def damaged_logs(self, **options: Any) -> st.SearchStrategy[Damaged]:
        """As `tlvlog.testing.damaged_logs`."""
        return damaged_logs(self.schema, **options)

    def schema_pairs(self, **options: Any) -> st.SearchStrategy[SchemaPair]:
        """As `tlvlog.testing.schema_pairs`."""
        return schema_pairs(self.schema, **options)
