"""Limits, the lazy sequence of records, and the log itself."""

from __future__ import annotations

import copy
import pickle

import pytest

import tlvlog
from tests.schemas import DEVICE
from tlvlog import ExtendedError, Limits, Log, Loss, String, Unknown, make_record
from tlvlog.codec.log import DEFAULT_LIMITS, RecordSequence, unread_log
from tlvlog.codec.records import Record

# Limits -----------------------------------------------------------------------------


def test_defaults() -> None:
    assert Limits() == DEFAULT_LIMITS
    assert (
        Limits(record_length=16 << 20, records=1_000_000, attributes=1000, depth=8, total=1 << 30)
        == DEFAULT_LIMITS
    )


@pytest.mark.parametrize("name", Limits.__match_args__)
def test_limits_that_mean_nothing(name: str) -> None:
    least = 1 if name == "depth" else 0
    assert getattr(Limits(**{name: least}), name) == least
    with pytest.raises(ValueError, match=f"the limit {name} must be {least} or more"):
        Limits(**{name: least - 1})


def test_limits_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        DEFAULT_LIMITS.records = 3  # type: ignore[misc]


# RecordSequence ---------------------------------------------------------------------


class Maker:
    """Makes a record of each offset and remembers which were asked for."""

    def __init__(self) -> None:
        self.made: list[int] = []

    def __call__(self, offset: int) -> Record:
        self.made.append(offset)
        return String(str(offset))


def test_records_are_made_when_touched_and_once() -> None:
    maker = Maker()
    records = RecordSequence([0, 7, 14], maker)
    assert len(records) == 3
    assert maker.made == []
    first = records[1]
    assert maker.made == [7]
    assert records[1] is first
    assert records[-2] is first
    assert list(records)[1] is first
    assert sorted(maker.made) == [0, 7, 14]


def test_slices_are_lists() -> None:
    records = RecordSequence([0, 7, 14], Maker())
    assert records[1:] == [String("7"), String("14")]
    assert records[::-1] == [String("14"), String("7"), String("0")]
    assert records[5:] == []
    assert String("7") in records
    assert records.index(String("14")) == 2
    assert list(reversed(records)) == records[::-1]


@pytest.mark.parametrize("index", [3, -4])
def test_no_such_record(index: int) -> None:
    with pytest.raises(IndexError):
        RecordSequence([0, 7, 14], Maker())[index]


def test_sequences_compare_like_lists() -> None:
    records = RecordSequence([0, 7], Maker())
    assert records == [String("0"), String("7")]
    assert records == (String("0"), String("7"))
    assert records == RecordSequence([0, 7], Maker())
    assert records != [String("0")]
    assert records != [String("0"), String("8")]
    assert records != "07"
    assert records != 3
    assert repr(records) == "[String('0'), String('7')]"
    with pytest.raises(TypeError):
        hash(records)


def test_records_cannot_be_replaced() -> None:
    with pytest.raises(TypeError):
        RecordSequence([0], Maker())[0] = String("x")  # type: ignore[index]


# Log --------------------------------------------------------------------------------


def a_log(**changes: object) -> Log:
    values = {
        "records": [String("a"), Loss(1)],
        "state": "complete",
        "byte_order": "little",
        "num_truncations": 3,
        "size": 50,
    }
    return Log(**(values | changes))  # type: ignore[arg-type]


def test_all_but_the_size_counts() -> None:
    assert a_log() == a_log(size=9)
    assert a_log() != a_log(state="unterminated")
    assert a_log() != a_log(byte_order="big")
    assert a_log() != a_log(num_truncations=4)
    assert a_log() != a_log(records=[String("a")])
    assert a_log() != a_log(records=[String("a"), Loss(2)])
    assert a_log() != "log"
    with pytest.raises(TypeError):
        hash(a_log())


def test_records_may_come_later() -> None:
    asked = []

    def make(data: bytes, walked: object) -> list[Record]:
        asked.append((data, walked))
        return [String("x")]

    log = unread_log(b"data", make, "walked", "complete", "little", 3, 50)
    assert asked == []
    assert log.records == [String("x")]
    assert log.records is log.records
    assert asked == [(b"data", "walked")]
    assert log == Log([String("x")], "complete", "little", 3, 50)


def test_repr() -> None:
    assert repr(a_log()) == "<Log complete, 2 records, 3 truncations, 50 bytes, little-endian>"


def test_a_log_can_be_copied_and_sent() -> None:
    """With user's records too, whose classes are made at run time."""
    note = make_record("note", schema=DEVICE, channel=1, line="x\0")
    state = make_record("lamp-state", schema=DEVICE)
    state.keep_fields(2)
    records = [
        String("a\0"),
        ExtendedError(-5, subsystem="lamp", reason=1, attributes=[("lamp", 4)], schema=DEVICE),
        Unknown(0x9000, b"x"),
        note,
        state,
        Loss(1),
    ]
    log = tlvlog.decode(tlvlog.encode(records, schema=DEVICE), schema=DEVICE)
    for again in (copy.copy(log), copy.deepcopy(log), pickle.loads(pickle.dumps(log))):
        assert again == log
        assert again.size == log.size
        assert [record.offset for record in again.records] == [r.offset for r in log.records]
        assert tlvlog.encode(again.records, schema=DEVICE) == tlvlog.encode(records, schema=DEVICE)


def test_a_log_of_the_core_is_sent_without_its_schema() -> None:
    wire = tlvlog.encode([String("a"), ExtendedError(-22, message="m")])
    assert len(pickle.dumps(tlvlog.decode(wire))) < 2000
