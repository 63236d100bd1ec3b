"""Mutants: the same ones everywhere, of any bytes, bounded, and still much like their parent."""

from __future__ import annotations

import hashlib
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tlvlog
from tests.schemas import DEVICE
from tests.step_count import steps
from tests.walls import WALLS, tlv
from tlvlog.mutate.seeded import GROWTH, WAYS, mutate, way
from tlvlog.schema import AttributeSet, AttributeSpec, Field, RecordSpec, Schema, builtin
from tlvlog.testing import damaged_logs, logs

SEEDS = range(3000)
ONE_EACH = {way(seed): seed for seed in reversed(SEEDS)}


def sample(order: str = "little") -> bytes:
    """A log as they are: six records, one of them with a nest."""
    error = tlvlog.ExtendedError(
        -22, subsystem="core", reason="field-out-of-range", arguments=["depth", 9, 1, 8]
    )
    records: list[tlvlog.Record] = [
        tlvlog.String("6: (79) r0 = *(u64 *)(r0 +0)"),
        tlvlog.ExtendedError(-13, subsystem="bpf", reason=1, arguments=[3]),
        error,
        tlvlog.Unknown(0x9000, b"abc"),
        tlvlog.make_record(
            "sample", schema=DEVICE, channel=1, attributes=[("pack", [("cell", [("index", 1)])])]
        ),
        tlvlog.String("processed 7 insns"),
    ]
    return tlvlog.encode(records, schema=DEVICE, byte_order=order, num_truncations=3)


LOG = sample()


# The same everywhere -----------------------------------------------------------------


def fixed_schema() -> Schema:
    """One that does not grow with the core, since mutants depend on all that is known."""
    core = builtin()
    numbers = AttributeSet(
        "numbers", attributes=(AttributeSpec("n", 1, "u32"), AttributeSpec("t", 2, "utf8"))
    )
    holder = RecordSpec("holder", 0x8000, attributes="numbers", fields=(Field("a", "u16"),))
    records = (core.record_by_name["string"], core.record_by_name["end"], holder)
    return core._replace(attribute_sets=(numbers,), records=records)


FIXED = fixed_schema()
SHORT = tlv(1, b"hi") + tlv(0x8000, b"\1\2" + tlv(2, b"yes")) + tlv(2, b"\0\0")


@pytest.mark.parametrize(
    ("seed", "expected"),
    [
        (0, "010002000000686900800b0000000102020003000000796573"),  # no end record
        (1, "010002000000686900800b0000000102020003000000796573"),  # no end record
        (2, "010002000000686900800b0000000102020003000000796573"),  # no end record
        (3, "010002000000686900800b00000001020200030000007965730200020074000000"),  # a byte changed
        (4, "0100020000"),  # cut
        (
            5,
            "010002000000686900800b00000001020200030000007865730200020000000000",
        ),  # a value damaged
        (
            -1,
            "010002000000486900800b00000001020200030000007965730200020000000000",
        ),  # a value damaged
        (
            9223372036854775808,
            "010002000000006900800b00000001020200030000007965730200020000000000",
        ),  # a value damaged
    ],
)
def test_a_seed_is_its_mutant(seed: int, expected: str) -> None:
    assert mutate(FIXED, SHORT, seed).hex() == expected


def test_no_mutant_changed() -> None:
    """A change here changes what every seed means to whom wrote one down."""
    whole = hashlib.sha256()
    for seed in SEEDS:
        whole.update(mutate(FIXED, SHORT, seed) + b"|")
    assert whole.hexdigest() == "f34501e42a8bf15ef321f36d7254cc5bab285baed117a5db289bd284b20c80ee"


def test_a_seed_counts_modulo_two_to_the_64() -> None:
    for seed in (0, 5, 1 << 63):
        assert mutate(DEVICE, LOG, seed) == mutate(DEVICE, LOG, seed + (1 << 64))
        assert mutate(DEVICE, LOG, seed) == mutate(DEVICE, LOG, seed - (1 << 64))


# Reach -------------------------------------------------------------------------------


def test_every_way_is_taken() -> None:
    """By about as many seeds as any other."""
    taken = Counter(map(way, SEEDS))
    assert set(taken) == set(WAYS)
    assert min(taken.values()) >= len(SEEDS) / len(WAYS) / 2


def test_a_way_is_what_it_says() -> None:
    assert mutate(None, LOG, ONE_EACH["no end record"]) == LOG[:-8]
    assert mutate(None, LOG, ONE_EACH["another count"])[:-2] == LOG[:-2]
    assert mutate(None, LOG, ONE_EACH["something behind the end"]).startswith(LOG)


def verdict(wire: bytes, schema: Schema | None) -> str:
    try:
        return tlvlog.decode(wire, schema=schema).state
    except tlvlog.LimitError as error:
        return error.limit
    except tlvlog.DecodeError as error:
        return type(error).__name__


def test_every_verdict_is_reached() -> None:
    seeds = range(4 * len(SEEDS))
    found = Counter(verdict(mutate(DEVICE, LOG, seed), DEVICE) for seed in seeds)
    assert set(found) == {
        "complete",
        "unterminated",
        "untouched",
        "MalformedRecordError",
        "ShortInputError",
        "TrailerError",
        "record_length",
        "attributes",
    }
    assert max(found.values()) < 0.7 * len(seeds)


def deep_schema(depth: int) -> Schema:
    """Nests in nests: attribute 1 of each set holds the next set."""
    sets = [AttributeSet(f"set-{depth}", attributes=(AttributeSpec("flat", 1, "bytes"),))]
    for level in range(depth - 1, 0, -1):
        nest = AttributeSpec("nest", 1, "nest", attributes=f"set-{level + 1}")
        sets.append(AttributeSet(f"set-{level}", attributes=(nest,)))
    core = builtin()
    record = RecordSpec("deep", 0x8000, attributes="set-1")
    return core._replace(
        attribute_sets=(*core.attribute_sets, *sets), records=(*core.records, record)
    )


def test_nests_become_too_deep() -> None:
    schema = deep_schema(12)
    wire = tlv(0x8000, tlv(1, tlv(1, b""))) + LOG[-8:]
    assert verdict(wire, schema) == "complete"
    assert "depth" in {verdict(mutate(schema, wire, seed), schema) for seed in SEEDS}


# Any input ---------------------------------------------------------------------------


anything = st.binary(max_size=60) | logs(DEVICE).map(lambda made: made[1])


@given(
    data=anything | damaged_logs(DEVICE).map(lambda made: made.data),
    schema=st.sampled_from([None, DEVICE]),
    seed=st.integers(),
)
def test_any_bytes_have_mutants(data: bytes, schema: Schema | None, seed: int) -> None:
    """Of any bytes and any seed there is one other bytes, the same each time, not much longer."""
    made = mutate(schema, data, seed)
    assert type(made) is bytes
    assert made != data
    assert len(made) <= len(data) + GROWTH
    assert mutate(schema, bytes(bytearray(data)), seed) == made


@given(data=st.binary(max_size=60))
def test_every_way_takes_any_bytes(data: bytes) -> None:
    """No way needs a log."""
    for seed in ONE_EACH.values():
        assert mutate(None, data, seed) != data


def test_nothing_at_all_has_mutants() -> None:
    made = {mutate(None, b"", seed) for seed in range(100)}
    assert {len(data) for data in made} == set(range(1, 13))


# Much like the parent ----------------------------------------------------------------


def parts(wire: bytes) -> list[bytes]:
    """The records of a little-endian log with their headers."""
    found = []
    while wire:
        length = int.from_bytes(wire[2:6], "little")
        found.append(wire[: 6 + length])
        wire = wire[6 + length :]
    return found


def test_most_records_survive() -> None:
    """Of all the records nine in ten are still there, every byte; half of the mutants are logs."""
    whole = parts(LOG)
    assert len(whole) == 7
    mutants = [mutate(DEVICE, LOG, seed) for seed in SEEDS]
    kept = sum(part in made for made in mutants for part in whole)
    assert kept >= 0.8 * len(whole) * len(mutants)
    intact = [made for made in mutants if verdict(made, DEVICE) == "complete"]
    assert len(intact) >= 0.4 * len(mutants)


# Bounded -----------------------------------------------------------------------------


@pytest.mark.parametrize("wall", WALLS)
def test_time_grows_with_the_input(wall: str) -> None:
    """Twice the input takes at most twice the steps, whatever is done."""
    inputs = [WALLS[wall](150), WALLS[wall](300)]
    for data in inputs:
        mutate(DEVICE, data, 0)  # whatever is cached is cached now
    for seed in ONE_EACH.values():
        small, large = (
            steps(lambda data=data: mutate(DEVICE, data, seed))  # type: ignore[misc]  # noqa: B023
            for data in inputs
        )
        assert large <= 500 + 10 * len(inputs[1])
        assert large <= 2 * small + 250


@pytest.mark.parametrize("data", [bytes(1 << 20), tlv(1, b"") * (1 << 17), tlv(1, bytes(1 << 20))])
def test_long_input(data: bytes) -> None:
    for seed in ONE_EACH.values():
        assert len(mutate(None, data, seed)) <= len(data) + GROWTH
