"""Strategy for bytes that are nearly a log."""

from __future__ import annotations

from typing import NamedTuple

from hypothesis import strategies as st

from ..codec.encoder import encode
from ..codec.layout import Layouts, layouts
from ..mutate.damage import WAYS, Damage
from ..schema import Schema, builtin
from ..wire import ByteOrder
from ..wire import byte_order as resolve
from .drawn import Drawn
from .records import COUNTS, ORDERS, loss_last, records

_WAYS = st.sampled_from(list(WAYS))
_MORE = st.integers(0, 1)  # a number: hypothesis takes what it counted away with it
_MARKS = st.sampled_from([False, False, True])


class Damaged(NamedTuple):
    """Bytes that are nearly a log, the order they were written in, and what was done to them."""

    data: bytes
    byte_order: ByteOrder
    how: str


@st.composite
def damaged_logs(
    draw: st.DrawFn,
    schema: Schema | None = None,
    *,
    byte_order: str | None = None,
    canonical: bool = False,
    times: int = 2,
) -> Damaged:
    """Bytes that are nearly a log: a good one with one to `times` things done to it.

    What may be done, at any depth, are the ways of `tlvlog.mutate.damage`; `how` names
    those that were taken.  The result may still be a log.  The other arguments
    are those of `logs`.
    """
    schema = schema or builtin()
    order = resolve(byte_order) if byte_order else draw(st.sampled_from(ORDERS))
    data, place = draw(_log_with_mark(schema, order, canonical))
    tables = layouts(schema, order)
    done: list[str] = []
    for _ in range(times):
        if not data:  # everything is cut off already
            break
        data, how, is_last = draw(_step(data, tables, None if done else place))
        done.append(how)
        if is_last:
            break
    return Damaged(data, order, ", ".join(done))


@st.composite
def _log_with_mark(
    draw: st.DrawFn, schema: Schema, order: ByteOrder, canonical: bool
) -> tuple[bytes, int]:
    """A log, and which of its records is to be damaged, the end record being one of them.

    The mark is drawn with its record, so that shrinking can take the records
    before it away.
    """
    pairs = draw(st.lists(st.tuples(records(schema, canonical=canonical), _MARKS), max_size=6))
    found = [record for record, _ in pairs]
    marked = next((record for record, mark in pairs if mark), None)
    if canonical:
        found = loss_last(found)
    place = next((i for i, record in enumerate(found) if record is marked), len(found))
    data = encode(found, schema=schema, byte_order=order, num_truncations=draw(COUNTS))
    return data, place


@st.composite
def _step(
    draw: st.DrawFn, data: bytes, tables: Layouts, place: int | None
) -> tuple[bytes, str, bool]:
    # All that one step draws is drawn together, so that shrinking takes it away together.
    how = draw(_WAYS)
    made = WAYS[how](Damage(Drawn(draw), data, tables, place))
    return made, how, not draw(_MORE)
