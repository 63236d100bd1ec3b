"""Columns against the decoder: the same records, the same damage, whatever holds the logs."""

from __future__ import annotations

import sys
from array import array
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tlvlog
from tests.schemas import both_schemas
from tlvlog.codec.columns import STATUSES, Index
from tlvlog.testing import damaged_logs, logs

UNTOUCHED = bytes(8)


def inputs(schema: Any) -> st.SearchStrategy[bytes]:
    """Logs, nearly logs, and anything else."""
    return (
        logs(schema).map(lambda made: made[1])
        | damaged_logs(schema).map(lambda made: made.data)
        | st.binary(max_size=60)
        | st.just(UNTOUCHED)
    )


def rows(index: Index, log: int) -> list[tuple[int, int, int]]:
    """Offset, type and length of each record of one log."""
    part = slice(index.starts[log], index.starts[log + 1])
    return list(zip(index.offset[part], index.type[part], index.length[part], strict=True))


def expected(
    data: bytes, base: int, schema: Any, strict: bool
) -> tuple[list[tuple[int, int, int]], str]:
    """Rows and state as the decoder tells them."""
    try:
        log = tlvlog.decode(data, schema=schema, strict=strict)
        state: str = log.state
    except tlvlog.DecodeError as error:
        log = error.log
        state = {
            tlvlog.ShortInputError: "short",
            tlvlog.MalformedRecordError: "malformed",
            tlvlog.UnknownTypeError: "unknown type",
            tlvlog.TrailerError: "trailer",
            tlvlog.LimitError: "limit",
        }[type(error)]
    offsets = [record.offset for record in log.records]
    ends = [*offsets, log.size - 8 * (log.state == "complete")][1:]
    return [
        (base + offset, record.type, end - offset - 6)
        for offset, end, record in zip(offsets, ends, log.records, strict=True)
    ], state


@both_schemas
@given(data=st.data())
def test_many_logs_are_each_what_the_decoder_says(schema: Any, data: st.DataObject) -> None:
    """A log's rows and status depend on its own bytes alone, in one buffer and in many."""
    buffers = data.draw(st.lists(inputs(schema), max_size=6))
    strict = data.draw(st.booleans())
    boundaries = [sum(map(len, buffers[:i])) for i in range(len(buffers) + 1)]
    blob = b"".join(buffers)
    many = tlvlog.index(buffers, schema=schema, strict=strict)
    one = tlvlog.index(blob, boundaries=boundaries, schema=schema, strict=strict)
    assert len(many.starts) == len(one.starts) == len(buffers) + 1
    assert len(many.status) == len(one.status) == len(buffers)
    assert many.starts[len(buffers)] == len(many.offset) == len(many.type) == len(many.length)
    for number, item in enumerate(buffers):
        for index, base in ((many, 0), (one, boundaries[number])):
            found = rows(index, number), STATUSES[index.status[number]]
            assert found == expected(item, base, schema, strict)


@both_schemas
@given(data=st.data())
def test_one_log_raises_what_decode_raises(schema: Any, data: st.DataObject) -> None:
    """Of one log the columns are those of its Log, and damage is the same error."""
    item = data.draw(inputs(schema))
    strict = data.draw(st.booleans())
    damage = None
    try:
        tlvlog.decode(item, schema=schema, strict=strict)
    except tlvlog.DecodeError as error:
        damage = error
    if damage is not None:
        with pytest.raises(type(damage)) as raised:
            tlvlog.index(item, schema=schema, strict=strict)
        assert str(raised.value) == str(damage)
        assert raised.value.log == damage.log
        return
    index = tlvlog.index(item, schema=schema, strict=strict)
    assert list(index.starts) == [0, len(index.offset)]
    assert (rows(index, 0), STATUSES[index.status[0]]) == expected(item, 0, schema, strict)


@pytest.mark.parametrize("order", ["little", "big"])
def test_byte_order_can_be_told(order: str) -> None:
    data = tlvlog.encode([tlvlog.String("x" * 70_000)], byte_order=order)
    index = tlvlog.index([data], byte_order=order)
    assert rows(index, 0) == [(0, 1, 70_000)]
    with pytest.raises(ValueError, match="byte order 'middle' is none of"):
        tlvlog.index([data], byte_order="middle")


LIMITS = [
    ({"records": 2}, "limit", 2),
    ({"records": 3}, "complete", 3),
    ({"record_length": 3}, "limit", 1),
    ({"total": 19}, "limit", 1),
]


@pytest.mark.parametrize(("limits", "state", "count"), LIMITS)
def test_limits_are_those_of_each_log(limits: dict[str, int], state: str, count: int) -> None:
    data = tlvlog.encode([tlvlog.String(text) for text in ("one", "three", "five")])
    bounds = tlvlog.Limits(**limits)
    index = tlvlog.index([data, data], limits=bounds)
    assert [STATUSES[status] for status in index.status] == [state, state]
    assert list(index.starts) == [0, count, 2 * count]
    if state == "limit":
        with pytest.raises(tlvlog.LimitError):
            tlvlog.index(data, limits=bounds)


def test_columns_are_buffers() -> None:
    """Formats and sizes are those that numpy and Arrow expect; nobody writes to them."""
    index = tlvlog.index([tlvlog.encode([tlvlog.String("a")])] * 3)
    sizes = {"Q": 8, "H": 2, "I": 4, "B": 1}
    formats = dict(zip(Index._fields, "QHIQB", strict=True))
    for name, column in index._asdict().items():
        view = memoryview(column)
        assert (view.format, view.itemsize, view.ndim) == (formats[name], sizes[formats[name]], 1)
        assert view.contiguous
        assert view.readonly
        assert view.obj is column.obj  # the same memory, not a copy of it
    assert index.starts.tolist() == [0, 1, 2, 3]


@pytest.mark.parametrize(
    "wrap",
    [bytes, bytearray, memoryview, lambda data: array("B", data)],
    ids=["bytes", "bytearray", "memoryview", "array"],
)
def test_any_buffer_will_do(wrap: Any) -> None:
    data = tlvlog.encode([tlvlog.String("hi"), tlvlog.Unknown(0x9000, b"...")])
    for index in (
        tlvlog.index(wrap(data)),
        tlvlog.index([wrap(data)]),
        tlvlog.index((wrap(data),)),
        tlvlog.index(wrap(data), boundaries=array("Q", [0, len(data)])),
    ):
        assert rows(index, 0) == [(0, 1, 2), (8, 0x9000, 3)]


def test_a_buffer_may_change_and_go_afterwards() -> None:
    data = bytearray(tlvlog.encode([tlvlog.String("hi")]))
    index = tlvlog.index(data)
    data.clear()  # nobody holds it any more
    assert rows(index, 0) == [(0, 1, 2)]


@pytest.mark.parametrize("boundaries", [[], [0], [8]])
def test_no_logs(boundaries: list[int]) -> None:
    index = tlvlog.index(tlvlog.encode([]), boundaries=boundaries)
    assert [len(column) for column in index] == [0, 0, 0, 1, 0]
    assert [len(column) for column in tlvlog.index([])] == [0, 0, 0, 1, 0]


BAD = [
    ([0, 9], "outside"),
    ([-1, 8], "outside"),
    ([8, 0], "ascend"),
    ([0, 8, 4, 8], "ascend"),
    ([1 << 70], "outside"),
]


@pytest.mark.parametrize(("boundaries", "why"), BAD)
def test_boundaries_are_checked_first(boundaries: list[int], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        tlvlog.index(tlvlog.encode([]), boundaries=boundaries)


def test_wrong_arguments() -> None:
    with pytest.raises(ValueError, match="boundaries are for many logs"):
        tlvlog.index([b""], boundaries=[0, 0])
    for data in (None, 1, "text", ["text"], [1]):
        with pytest.raises(TypeError):
            tlvlog.index(data)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        tlvlog.index(b"", boundaries=["0"])  # type: ignore[list-item]
    with pytest.raises(TypeError):
        tlvlog.index(b"", boundaries=3)  # type: ignore[arg-type]


def test_hostile_input_costs_little_memory() -> None:
    """Empty records are the worst: fourteen bytes of columns for six of input, and a limit."""
    data = b"\x01\0\0\0\0\0" * 2000
    index = tlvlog.index([data], limits=tlvlog.Limits(records=1000))
    assert STATUSES[index.status[0]] == "limit"
    assert len(index.offset) == 1000
    assert sum(column.nbytes for column in index) <= 14 * 1000 + 17


def test_the_host_order_is_taken_where_none_shows() -> None:
    data = (1).to_bytes(2, sys.byteorder) + bytes(4)
    assert rows(tlvlog.index(data), 0) == [(0, 1, 0)]
