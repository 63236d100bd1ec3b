"""The native core against the functions in Python: the same columns, logs, bytes and errors.

Also the harness that libFuzzer runs inside an instrumented core (c/core.c).
Without a core there is nothing to compare.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

from tests.fuzz.laws import DEVICE
from tlvlog import codec
from tlvlog._native.accelerator import core
from tlvlog.codec import decoder, encoder
from tlvlog.codec.columns import Index, index
from tlvlog.codec.log import Limits
from tlvlog.errors import TlvlogError
from tlvlog.fuzz.laws import outcome_of, seen

_ORDERS = ("auto", "little", "big", "host")


def result(call: Callable[[], Any]) -> object:
    """What a call gives, or the error it raises, as something to compare."""
    try:
        found = call()
    except (TlvlogError, ValueError) as error:
        return type(error), str(error)
    if isinstance(found, Index):
        return [(column.format, list(column)) for column in found]
    return found


def same(native: Callable[..., Any], pure: Callable[..., Any], *given: Any, **how: Any) -> None:
    """Both calls give the same."""
    assert result(lambda: native(*given, **how)) == result(lambda: pure(*given, **how))


def agrees(data: bytes, how: dict[str, Any]) -> None:
    """The core says of a log what Python says, and writes its records as Python does."""
    if core is None:
        return
    schema = how["schema"]
    pure = outcome_of(lambda: decoder.decode(data, **how))
    native = outcome_of(lambda: codec.decode(bytearray(data), **how))
    assert seen(native, schema) == seen(pure, schema)
    log = outcome_of(lambda: codec.decode(data, **how))[0]
    assert log == pure[0]
    same(codec.index, index, data, **how)
    for records in (log.records, pure[0].records):
        for order in ("little", "big"):
            same(codec.encode, encoder.encode, records, schema=schema, byte_order=order)


def test_one_input(data: bytes) -> None:
    """The first byte says how to read, the second where to cut the rest into several logs."""
    if len(data) < 2:
        return
    first, second, data = data[0], data[1], data[2:]
    how: dict[str, Any] = {
        "strict": bool(first & 1),
        "byte_order": _ORDERS[first >> 1 & 3],
        "limits": None,
        "schema": DEVICE if first & 16 else None,
    }
    if first & 8:
        some, few = 1 + (first >> 5), second & 7
        how["limits"] = Limits(second, few, some, some, 2 * second)
    agrees(data, how)
    places = [0, second % (len(data) + 1), len(data)]
    if first & 32:
        places.insert(1, second // 2)
    same(codec.index, index, data, boundaries=places, **how)
    parts = [data[a:b] for a, b in pairwise(places)]
    same(codec.index, index, [*parts, memoryview(data)], **how)
    count = second * 300 if first & 64 else second
    records = list(outcome_of(lambda: codec.decode(data, **how))[0].records)
    same(codec.encode, encoder.encode, records, schema=how["schema"], num_truncations=count)
