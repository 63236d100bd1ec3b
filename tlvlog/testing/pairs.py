"""Strategy for two versions of a schema, of which each reads the logs of the other."""

from __future__ import annotations

from typing import NamedTuple

from hypothesis import strategies as st

from ..schema import Schema, builtin
from .drawn import Drawn
from .growth import GROWTHS


class SchemaPair(NamedTuple):
    """An older schema, a compatible successor, and what lies between them in words."""

    old: Schema
    new: Schema
    changes: str


_NAMES = st.sampled_from(list(GROWTHS))
_MORE = st.integers(0, 1)  # a number: hypothesis takes what it counted away with it


@st.composite
def _grown(draw: st.DrawFn, schema: Schema, most: int) -> tuple[Schema, list[str]]:
    """The schema one version later with up to `most` things tried, and those done."""
    schema = schema._replace(version=schema.version + 1)
    done: list[str] = []
    for _ in range(most):
        schema, names, is_last = draw(_step(schema))
        done += names
        if is_last:
            break
    return schema, done


@st.composite
def _step(draw: st.DrawFn, schema: Schema) -> tuple[Schema, list[str], bool]:
    # All that one step draws is drawn together, so that shrinking takes it away together.
    name = draw(_NAMES)
    made = GROWTHS[name](schema, Drawn(draw))
    is_last = not draw(_MORE)
    return (schema, [], is_last) if made is None else (made, [name], is_last)


@st.composite
def schema_pairs(
    draw: st.DrawFn,
    schema: Schema | None = None,
    *,
    before: int = 3,
    changes: int = 3,
) -> SchemaPair:
    """Two versions of a schema made from `schema` (None: the built-in one).

    The older one is `schema` with up to `before` things added to it, its
    successor has one to `changes` more: records, later fields, attributes,
    enums, reasons, arguments, words.  Neither is in any file, both would load.
    What one writes, `logs(pair.old, canonical=True)` or `logs(pair.new,
    canonical=True)`, the other reads, and means the same by what both know.
    """
    schema = schema or builtin()
    old = schema
    if before and draw(st.booleans()):
        old, _ = draw(_grown(schema, before))
    new, done = draw(_grown(old, changes))
    return SchemaPair(old, new, ", ".join(done))
