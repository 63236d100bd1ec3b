"""The laws that several harnesses hold their records and logs to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import tlvlog
from tlvlog.codec import decoder, encoder
from tlvlog.formats.from_json import log_from_json
from tlvlog.formats.text import log_lines
from tlvlog.formats.to_json import log_to_json
from tlvlog.schema import Schema

ROOT = Path(__file__).resolve().parents[2]
DEVICE = tlvlog.load_schema(ROOT / "spec" / "vectors" / "device.yaml")

Outcome = tuple[tlvlog.Log, tlvlog.DecodeError | None]


def outcome(call: Callable[[], tlvlog.Log]) -> Outcome:
    """A log and the damage behind it, if there is any."""
    try:
        return call(), None
    except tlvlog.DecodeError as error:
        return error.log, error


def seen(found: Outcome, schema: Schema | None) -> object:
    """All that a caller can see of an outcome."""
    log, error = found
    numbers = {} if error is None else {k: v for k, v in vars(error).items() if k != "log"}
    return log_to_json(log, schema), type(error), str(error), numbers


def reads_back(data: bytes, found: Outcome, schema: Schema | None) -> None:
    """What was decoded is shown without complaint and becomes the same bytes again."""
    log, error = found
    assert log.size <= (len(data) if error is None else error.offset) <= len(data)
    list(log_lines(log, schema or tlvlog.load_schema()))
    if log.state == "untouched":
        assert data.startswith(bytes(6))
        return
    kept = data[: log.size]
    again = encoder.encode(
        log.records,
        schema=schema,
        byte_order=log.byte_order,
        num_truncations=log.num_truncations,
    )
    assert (again if log.state == "complete" else again[:-8]) == kept
    assert log_from_json(log_to_json(log, schema), schema) == kept


def can_be_sent(records: Sequence[tlvlog.Record], schema: Schema | None = None) -> None:
    """An importer's records make a log that holds them, and that can be shown."""
    wire = encoder.encode(records, schema=schema)
    log = decoder.decode(wire, schema=schema, byte_order="host")
    assert log.records == records
    reads_back(wire, (log, None), schema)
