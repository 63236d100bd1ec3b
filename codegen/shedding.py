"""The order in which an error sheds its attributes, as the targets with a writer need it."""

from __future__ import annotations

from typing import NamedTuple

from tlvlog.schema import Schema


class Shedding(NamedTuple):
    """Types of attributes by rank, the lowest goes first.

    `flag` is the bit of an error's flags, 0 if the schema has no name for it;
    `ranks` lists the types of each rank; `exceptions` are types with another
    rank in an error without a reason, each with both ranks.
    """

    flag: int
    rank_count: int
    ranks: list[tuple[int, list[int]]]
    exceptions: list[tuple[int, tuple[int, int]]]


def shedding(schema: Schema) -> Shedding:
    """The order of a schema, from the attributes of its record `error`."""
    spec = schema.record_by_name["error"]
    pairs = schema.set_by_name[spec.attributes or ""].shed_ranks
    ranks: dict[int, list[int]] = {}
    for type_, (rank, without) in pairs.items():
        if rank == without:
            ranks.setdefault(rank, []).append(type_)
    return Shedding(
        schema.enum_values.get("error-flags", {}).get("shed", 0),
        1 + max(map(max, pairs.values()), default=0),
        sorted(ranks.items()),
        [(type_, pair) for type_, pair in pairs.items() if pair[0] != pair[1]],
    )
