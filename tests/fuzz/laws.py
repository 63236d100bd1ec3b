"""The laws that several harnesses hold their records and logs to."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import tlvlog
from tlvlog.codec import decoder, encoder
from tlvlog.formats.text import log_lines
from tlvlog.fuzz import laws
from tlvlog.fuzz.laws import Outcome
from tlvlog.schema import Schema

ROOT = Path(__file__).resolve().parents[2]
DEVICE = tlvlog.load_schema(ROOT / "spec" / "vectors" / "device.yaml")


def reads_back(data: bytes, found: Outcome, schema: Schema | None) -> None:
    """What was decoded is shown without complaint and becomes the same bytes again."""
    assert laws.places_in_input(data, found) is None
    list(log_lines(found[0], schema or tlvlog.load_schema()))
    assert laws.reads_back(data, found[0], schema) is None


def can_be_sent(records: Sequence[tlvlog.Record], schema: Schema | None = None) -> None:
    """An importer's records make a log that holds them, and that can be shown."""
    wire = encoder.encode(records, schema=schema)
    log = decoder.decode(wire, schema=schema, byte_order="host")
    assert log.records == records
    reads_back(wire, (log, None), schema)
