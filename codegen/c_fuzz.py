"""Target `c-fuzz`: a harness that feeds the generated reader, or a user's own, to a fuzzer."""

from __future__ import annotations

from typing import Final

from tlvlog.schema import Schema

from .c_log import AttributeRow, LogModel
from .names import snake
from .templating import render

_TEMPLATE: Final = "fuzz.c.j2"


def _sets(schema: Schema, rows: list[AttributeRow]) -> list[dict[str, object]]:
    """The attribute sets with the getters of their attributes, and what a walk of each needs."""
    by_word = {row.word: row for row in rows}
    sets: list[dict[str, object]] = []
    for item in schema.attribute_sets:
        word = snake(item.name)
        own = [by_word[f"{word}_{snake(attribute.name)}"] for attribute in item.attributes]
        nests = [snake(attribute.attributes or "") for attribute in item.attributes]
        sets.append(
            {
                "word": f"{word}_set",
                "attributes": [
                    {"row": row, "nest": f"{nest}_set"}
                    for row, nest in zip(own, nests, strict=True)
                ],
                "has_bytes": any(not row.is_nest and not row.c_type for row in own),
                "has_nests": any(row.is_nest for row in own),
            }
        )
    return sets


def generate(schema: Schema, prefix: str) -> dict[str, str]:
    """The harness `PREFIX_fuzz.c`, which includes `PREFIX_log.h`."""
    model = LogModel(schema, prefix)
    records = [
        row for row, spec in zip(model.records, schema.records, strict=True) if not spec.trailer
    ]
    values = {"sets": _sets(schema, model.attributes), "records": records}
    return {f"{prefix}_fuzz.c": render(_TEMPLATE, prefix, **values)}
