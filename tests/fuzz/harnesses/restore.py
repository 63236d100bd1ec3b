"""The JSON form to bytes: any JSON is a log or an EncodeError, and a log is stable.

The first byte says whose records are known.
"""

from __future__ import annotations

import json
from typing import Any

from tests.fuzz.laws import DEVICE
from tlvlog.codec.decoder import decode
from tlvlog.errors import EncodeError
from tlvlog.formats.from_json import log_from_json
from tlvlog.formats.to_json import log_to_json
from tlvlog.fuzz.laws import outcome_of
from tlvlog.schema import Schema, builtin


def hides_a_broken_value(records: list[dict[str, Any]], schema: Schema) -> bool:
    """Whether a record of a known type is given as unknown: it may, if its value is broken."""
    types = {int(item["type"]) for item in records if item.get("name") == "unknown"}
    return any(number in schema.record_by_type for number in types)


def test_one_input(data: bytes) -> None:
    """What becomes bytes reads as a log, and its JSON form gives the same bytes."""
    schema = DEVICE if data[:1] == b"D" else None
    try:
        given = json.loads(data[1:])
    except (ValueError, RecursionError):  # not JSON, or deeper than the standard library goes
        return
    try:
        wire = log_from_json(given, schema)
    except EncodeError as error:
        str(error)
        return
    if not wire:
        return
    order = given.get("byte_order", "host")
    log, error = outcome_of(lambda: decode(wire, schema=schema, byte_order=order))  # type: ignore[misc]
    if error is not None:
        assert hides_a_broken_value(given["records"], schema or builtin())
        return
    assert log_from_json(log_to_json(log, schema), schema) == wire
