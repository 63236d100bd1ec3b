"""How severe a record is, told from its bytes.

A keep policy finds records in the buffer again and has nothing but the bytes
there, so the rank of a newcomer is told from its bytes as well.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from ..schema import RecordSpec, Schema, builtin
from ..wire import HEADER_SIZE

__all__ = ["ERROR", "INFO", "WARNING", "Ranking", "rank_of_number", "ranking"]

_SEVERITY: Final = builtin().enum_values["severity"]
ERROR: Final = _SEVERITY["error"]
WARNING: Final = _SEVERITY["warning"]
INFO: Final = _SEVERITY["info"]

_BELOW_INFO: Final = (ERROR, WARNING)

# The place of a record whose type says it all.
_FIXED: Final = -1


def rank_of_number(severity: int) -> int:
    """ERROR, WARNING or INFO; any other number ranks as info."""
    return severity if severity in _BELOW_INFO else INFO


class Ranking(dict[int, tuple[int, int]]):
    """For each record type its rank and the offset of the byte that overrules it.

    The offset counts from the record's header and is negative where there is
    no such byte; a value that ends before it has the rank.  Types that are not
    here rank as info.
    """

    def rank(self, record: bytes, type_: int) -> int:
        """The rank of a whole record of this type."""
        rank, place = self.get(type_, UNKNOWN)
        if 0 <= place < len(record):
            return rank_of_number(record[place])
        return rank


UNKNOWN: Final = (INFO, _FIXED)


@lru_cache(maxsize=64)
def ranking(schema: Schema | None) -> Ranking:
    """The ranks of the records of `schema` (None: the built-in one)."""
    schema = schema or builtin()
    return Ranking((spec.type, _place(spec, schema)) for spec in schema.records)


def _place(spec: RecordSpec, schema: Schema) -> tuple[int, int]:
    if spec.severity_field is None:
        return rank_of_number(_SEVERITY.get(spec.severity, INFO)), _FIXED
    place = HEADER_SIZE
    for field in spec.fields:
        if field.name == spec.severity_field:
            return (rank_of_number(field.default) if field.since > spec.since else INFO), place
        place += schema.width(field)
    return UNKNOWN
