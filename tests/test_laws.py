"""The laws of the codec, each a property of all inputs; the docstring is the law.

The numbers are those of docs/architecture.md.  Those of bounded writers and of
tasks stand with their modules.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import tlvlog
from tests.json_oracle import ORACLE_ERROR, json_form, parse
from tests.schemas import DEVICE, both_schemas
from tests.step_count import steps
from tests.walls import WALLS, tlv
from tlvlog.formats.to_json import log_to_json
from tlvlog.fuzz import laws
from tlvlog.fuzz.laws import encoded, outcome_of, seen
from tlvlog.schema import Schema
from tlvlog.testing import Damaged, SchemaPair, damaged_logs, logs, schema_pairs

SCHEMAS = [None, DEVICE]
ORDERS = ("little", "big")


# 1 --------------------------------------------------------------------------------


@both_schemas
@given(data=st.data())
def test_1(schema: Schema | None, data: st.DataObject) -> None:
    """Any list of records that encodes decodes to itself, in both byte orders."""
    records, wire = data.draw(logs(schema))
    log = tlvlog.decode(wire, schema=schema)
    assert log.records == records
    assert (log.state, log.size) == ("complete", len(wire))
    for order in ORDERS:
        again = tlvlog.encode(
            records, schema=schema, byte_order=order, num_truncations=log.num_truncations
        )
        other = tlvlog.decode(again, schema=schema)
        assert other.records == records
        assert (other.byte_order, other.num_truncations) == (order, log.num_truncations)
        if order == log.byte_order:
            assert again == wire


# 2 --------------------------------------------------------------------------------


def read_all(wire: bytes, schema: Schema | None, *, strict: bool = False) -> None:
    """Decode, and touch every record."""
    log, error = outcome_of(lambda: tlvlog.decode(wire, schema=schema, strict=strict))
    if error is not None:
        assert 0 <= error.offset <= len(wire)
        assert log.state == "unterminated"
        assert log.size <= error.offset
    assert log.size <= len(wire)
    list(log.records)


@both_schemas
@given(data=st.data())
def test_2(schema: Schema | None, data: st.DataObject) -> None:
    """Any bytes decode to a Log or raise DecodeError, in steps linear in the input."""
    damaged = damaged_logs(schema).map(lambda made: made.data)
    wire = data.draw(st.binary(max_size=100) | damaged)
    strict = data.draw(st.booleans())
    read_all(wire, schema, strict=strict)  # whatever is cached is cached now
    assert steps(lambda: read_all(wire, schema, strict=strict)) <= 300 + 40 * len(wire)


@pytest.mark.parametrize("wall", WALLS)
@pytest.mark.parametrize("strict", [False, True])
def test_2_time_grows_with_the_input(wall: str, strict: bool) -> None:
    """Twice the input takes at most twice the steps, for walls of all that repeats."""
    make = WALLS[wall]
    inputs = [make(150), make(300)]
    read_all(inputs[1], DEVICE, strict=strict)
    small, large = (
        steps(lambda wire=wire: read_all(wire, DEVICE, strict=strict))  # type: ignore[misc]
        for wire in inputs
    )
    assert large <= 2 * small + 50


@pytest.mark.parametrize("wall", WALLS)
def test_2_pieces_take_no_more(wall: str) -> None:
    """One byte at a time takes a bounded number of steps for each byte."""
    wire = WALLS[wall](100)

    def feed() -> None:
        decoder = tlvlog.Decoder(schema=DEVICE)
        for index in range(len(wire)):
            decoder.feed(wire[index : index + 1])
        decoder.close()

    def run() -> None:
        outcome_of(feed)  # type: ignore[arg-type]

    run()
    assert steps(run) <= 300 + 80 * len(wire)


# 3 --------------------------------------------------------------------------------


def in_pieces(pieces: list[bytes], **options: Any) -> tlvlog.Log:
    decoder = tlvlog.Decoder(**options)
    fed = [record for piece in pieces for record in decoder.feed(piece)]
    log = decoder.close()
    if not fed:  # records of no bytes that do not show their order are given by `close` alone
        assert all(record.offset == 6 * index for index, record in enumerate(log.records))
        assert log.size == 6 * len(log.records) + (8 if log.state == "complete" else 0)
        return log
    assert fed == list(log.records)
    assert [record.offset for record in fed] == [record.offset for record in log.records]
    return log


def cut(wire: bytes, places: list[int]) -> list[bytes]:
    bounds = [0, *sorted(place % (len(wire) + 1) for place in places), len(wire)]
    return [wire[a:b] for a, b in pairwise(bounds)]


small_limits = st.builds(
    tlvlog.Limits,
    record_length=st.integers(0, 30),
    records=st.integers(0, 4),
    attributes=st.integers(0, 4),
    depth=st.integers(1, 3),
    total=st.integers(0, 100),
)


@both_schemas
@given(data=st.data())
def test_3(schema: Schema | None, data: st.DataObject) -> None:
    """However the input is cut into chunks, the decoder yields the same."""
    strict = data.draw(st.booleans())
    damaged = damaged_logs(schema, canonical=strict).map(lambda made: made.data)
    good = logs(schema).map(lambda made: made[1])
    wire = data.draw(damaged | good | st.binary(max_size=40))
    options = {
        "schema": schema,
        "byte_order": data.draw(st.sampled_from(["auto", "little", "big"])),
        "strict": strict,
        "limits": data.draw(st.none() | small_limits),
    }
    whole = seen(outcome_of(lambda: tlvlog.decode(wire, **options)), schema)  # type: ignore[arg-type]
    pieces = cut(wire, data.draw(st.lists(st.integers(0, 1 << 16), max_size=6)))
    single = [wire[index : index + 1] for index in range(len(wire))]
    for chunks in (pieces, single):
        chunked = outcome_of(lambda chunks=chunks: in_pieces(chunks, **options))  # type: ignore[misc]
        assert seen(chunked, schema) == whole


@given(wire=damaged_logs().map(lambda made: made.data), limits=st.none() | small_limits)
def test_3_any_buffer(wire: bytes, limits: tlvlog.Limits | None) -> None:
    """The kind of the buffer does not matter either."""
    outcomes = [
        seen(outcome_of(lambda kind=kind: tlvlog.decode(kind(wire), limits=limits)), None)  # type: ignore[misc]
        for kind in (bytes, bytearray, memoryview)
    ]
    assert outcomes[0] == outcomes[1] == outcomes[2]


# 4 --------------------------------------------------------------------------------


@both_schemas
@given(data=st.data())
def test_4(schema: Schema | None, data: st.DataObject) -> None:
    """What decodes re-encodes to the same bytes, canonical or not, also by way of JSON."""
    made: Damaged = data.draw(damaged_logs(schema))
    log, _ = outcome_of(lambda: tlvlog.decode(made.data, schema=schema))
    assert laws.reads_back(made.data, log, schema) is None


@both_schemas
@given(data=st.data())
def test_4_strict_is_canonical(schema: Schema | None, data: st.DataObject) -> None:
    """What our encoder gives of canonical records is what strict accepts."""
    records, wire = data.draw(logs(schema, canonical=True))
    log = tlvlog.decode(wire, schema=schema, strict=True)
    assert log.records == records
    assert encoded(log, schema) == wire


# 7 --------------------------------------------------------------------------------


@given(pair=schema_pairs(DEVICE), data=st.data())
def test_7(pair: SchemaPair, data: st.DataObject) -> None:
    """A log of a newer schema reads with an older one, the new types as unknown."""
    records, wire = data.draw(logs(pair.new))
    log = tlvlog.decode(wire, schema=pair.old)
    assert [record.type for record in log.records] == [record.type for record in records]
    known = {spec.type: spec.name for spec in pair.old.records}
    assert [record.name for record in log.records] == [
        known.get(record.type, "unknown") for record in records
    ]
    assert encoded(log, pair.old) == wire


@given(pair=schema_pairs(DEVICE), data=st.data())
def test_7_reverse(pair: SchemaPair, data: st.DataObject) -> None:
    """A log of an older schema reads with a newer one, if only its own types were written.

    What the values are then is the law of tests/test_newer_and_older.py.
    """
    records, wire = data.draw(logs(pair.old, canonical=True))
    log = tlvlog.decode(wire, schema=pair.new)
    assert [record.name for record in log.records] == [record.name for record in records]
    assert encoded(log, pair.new) == wire


@given(logs(DEVICE))
def test_7_core_alone(made: tuple[list[tlvlog.Record], bytes]) -> None:
    """The core alone reads the log of any schema, and hands every record on."""
    _, wire = made
    log = tlvlog.decode(wire)
    assert encoded(log, None) == wire
    assert all(record.name == "unknown" for record in log.records if record.type >= 0x8000)


# 9 --------------------------------------------------------------------------------


@both_schemas
@given(data=st.data())
def test_9(schema: Schema | None, data: st.DataObject) -> None:
    """A canonical log with one byte changed is rejected or decodes to a different Log."""
    _, wire = data.draw(logs(schema, canonical=True, max_records=3))
    log = tlvlog.decode(wire, schema=schema)
    offset = data.draw(st.integers(0, len(wire) - 1))
    wrong = data.draw(st.integers(0, 255).filter(lambda byte: byte != wire[offset]))
    changed = wire[:offset] + bytes([wrong]) + wire[offset + 1 :]
    for order in ("auto", log.byte_order):
        other, error = outcome_of(
            lambda order=order: tlvlog.decode(changed, schema=schema, byte_order=order)  # type: ignore[misc]
        )
        assert error is not None or other != log


# 10 -------------------------------------------------------------------------------


def agree(wire: bytes, order: str, schema: Schema | None) -> None:
    log, error = outcome_of(lambda: tlvlog.decode(wire, schema=schema, byte_order=order))
    try:
        container = parse(wire, schema, order)
    except ORACLE_ERROR:
        assert error is not None
    else:
        assert error is None
        assert json_form(container, schema, order) == log_to_json(log, schema)
        view = tlvlog.to_construct(schema, byte_order=order)
        assert view.build(container) == (wire[: log.size] or bytes(6))


@both_schemas
@given(data=st.data())
def test_10(schema: Schema | None, data: st.DataObject) -> None:
    """The decoder and the construct oracle agree on every log, good or damaged."""
    made: Damaged = data.draw(damaged_logs(schema))
    agree(made.data, made.byte_order, schema)
    _, wire = data.draw(logs(schema, byte_order=made.byte_order))
    agree(wire, made.byte_order, schema)


@st.composite
def mutated_logs(draw: st.DrawFn, schema: Schema | None) -> tuple[bytes, str]:
    """A log with a few places overwritten, cut out, doubled or filled in, and its order."""
    order = draw(st.sampled_from(ORDERS))
    wire = bytearray(draw(logs(schema, byte_order=order))[1])
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(wire)))
        end = start + draw(st.integers(0, 9))
        new = draw(st.binary(max_size=4) | st.just(bytes(wire[start:end] * 2)))
        wire[start:end] = new
    return bytes(wire), order


@both_schemas
@given(data=st.data())
def test_10_mutated(schema: Schema | None, data: st.DataObject) -> None:
    """And on logs that are broken, or mended, in several places, read in either order."""
    wire, order = data.draw(mutated_logs(schema))
    agree(wire, order, schema)
    agree(wire, "big" if order == "little" else "little", schema)


@given(wire=st.binary(max_size=60), order=st.sampled_from(ORDERS))
@example(wire=bytes(6), order="little")
@example(wire=tlv(1, b"") + bytes(5), order="little")
@example(wire=tlv(1, b"") + b"\0\0\1\0\0\0", order="little")
def test_10_any_bytes(wire: bytes, order: str) -> None:
    """And on any bytes at all."""
    agree(wire, order, DEVICE)
