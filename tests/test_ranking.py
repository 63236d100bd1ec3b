"""The severity of a record, from its bytes."""

from __future__ import annotations

from typing import Any

import pytest

from tests.logbuffer_records import SCHEMA
from tlvlog import ExtendedError, make_record
from tlvlog.codec.encoder import encode_record
from tlvlog.codec.layout import layouts
from tlvlog.schema import Field, RecordSpec, builtin
from tlvlog.writing.ranking import ERROR, INFO, WARNING, rank_of_number, ranking

LATER = builtin()._replace(
    name="later",
    version=2,
    records=(
        *builtin().records,
        RecordSpec(
            "event",
            0x8001,
            severity_field="how-bad",
            fields=(
                Field("name", "bytes", size=5),
                Field("count", "u32"),
                Field("how-bad", "u8", enum="severity", since=2, default=1),
            ),
        ),
    ),
)


@pytest.mark.parametrize("order", ["little", "big"])
def test_error_says_its_severity(order: Any) -> None:
    tables = layouts(None, order)
    for severity, rank in ((0, ERROR), (1, WARNING), (2, INFO), (3, INFO), (255, INFO)):
        data = encode_record(ExtendedError(-1, severity=severity, message="m"), tables)
        assert ranking(None).rank(data, 3) == rank


def test_types_say_theirs() -> None:
    for name, rank in (("brief-warning", WARNING), ("brief-error", ERROR)):
        data = encode_record(make_record(name, schema=SCHEMA), layouts(SCHEMA, "little"))
        spec = SCHEMA.record_by_name[name]
        assert ranking(SCHEMA).rank(data, spec.type) == rank
        assert ranking(None).rank(data, spec.type) == INFO
    assert ranking(None).rank(bytes(6), 1) == INFO


@pytest.mark.parametrize(("size", "rank"), [(6, WARNING), (15, WARNING), (16, ERROR)])
def test_a_severity_that_an_older_writer_did_not_send(size: Any, rank: Any) -> None:
    """Is its default, as for every later field."""
    assert ranking(LATER).rank(bytes(size), 0x8001) == rank


def test_numbers() -> None:
    assert [rank_of_number(n) for n in (0, 1, 2, 3, 1 << 40)] == [0, 1, 2, 2, 2]
