"""Any bytes: a log or a DecodeError, the same in pieces, and the same bytes back.

The first byte says how to read the others.
"""

from __future__ import annotations

from typing import Any

from tests.fuzz.laws import DEVICE, reads_back
from tlvlog import Decoder, Limits, Log
from tlvlog.codec.columns import index
from tlvlog.codec.decoder import decode
from tlvlog.formats.hexdump import dissect, dump_lines
from tlvlog.fuzz.laws import outcome_of, seen

from .core import agrees

_ORDERS = ("auto", "little", "big", "host")
_SMALL = Limits(record_length=40, records=4, attributes=5, depth=2, total=120)


def options(first: int) -> dict[str, Any]:
    """How the log behind a first byte is read."""
    return {
        "strict": bool(first & 1),
        "byte_order": _ORDERS[first >> 1 & 3],
        "limits": _SMALL if first & 8 else None,
        "schema": DEVICE if first & 16 else None,
    }


def in_pieces(data: bytes, size: int, how: dict[str, Any]) -> Log:
    """What a decoder makes of pieces of that size; it gives each record once."""
    decoder = Decoder(**how)
    fed = []
    for start in range(0, len(data), size):
        fed += decoder.feed(data[start : start + size])
    log = decoder.close()
    assert not fed or fed == list(log.records)
    assert [record.offset for record in fed] == [record.offset for record in log.records][
        : len(fed)
    ]
    return log


def test_one_input(data: bytes) -> None:
    """Law by law, for the bytes behind the first."""
    if not data:
        return
    first, data = data[0], data[1:]
    how = options(first)
    schema = how["schema"]
    whole = outcome_of(lambda: decode(data, **how))
    expected = seen(whole, schema)
    size = (1, 3, 7, 64)[first >> 6]
    assert seen(outcome_of(lambda: in_pieces(data, size, how)), schema) == expected
    reads_back(data, whole, schema)
    if whole[1] is None:
        columns = index(data, **how)
        assert list(columns.offset) == [record.offset for record in whole[0].records]
        assert list(columns.type) == [record.type for record in whole[0].records]
    dump = dissect(data, **how)
    assert seen((dump.log, dump.error), schema) == expected
    list(dump_lines(dump, data))
    agrees(data, how)
