"""An error sheds attributes before it is lost: the vectors, and what readers and people see."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tlvlog
from tests import shed_model
from tests.c_build import talk
from tests.c_talk import Answers, begin
from tests.logbuffer_records import SCHEMA, errors
from tlvlog import ExtendedError, LogBuffer, Unknown
from tlvlog.codec.encoder import encode_record
from tlvlog.codec.layout import layouts
from tlvlog.loader.diff import diff
from tlvlog.schema import builtin
from tlvlog.writing.shedding import SHED, shedding

VECTORS = sorted((Path(__file__).parent.parent / "spec" / "vectors" / "shed").glob("*.json"))
CASES = [json.loads(path.read_text()) for path in VECTORS]


@pytest.mark.parametrize("case", CASES, ids=[path.stem for path in VECTORS])
def test_what_a_vector_says_is_kept(case: dict[str, Any]) -> None:
    log = LogBuffer(
        case["capacity"],
        keep=case["keep"],
        shed=case["shed"],
        loss=case["loss"],
        byte_order="little",
        enospc=True,
    )
    for record in map(bytes.fromhex, case["records"]):
        log._add(record, log._ranking.rank(record, record[0]))  # as it is on the wire
    assert log.true_size == case["true_size"]
    assert bytes(log.finish()).hex() == case["wire"]
    is_whole = case["wire"].startswith("".join(case["records"]))
    assert log.errno == (0 if is_whole else -28)


@pytest.mark.once
def test_the_c_writer_keeps_what_the_vectors_say(c_driver: Any) -> None:
    program = c_driver("garden")
    commands = []
    for case in CASES:
        flags = 4 * case["shed"]
        commands.append(begin(case["capacity"], case["keep"], case["loss"], flags))
        commands += [b"P" + bytes.fromhex(record) for record in case["records"]]
        commands.append(b"F")
    answers = Answers(talk(program, b"".join(commands)))
    for case in CASES:
        assert answers.one("i") == 0
        log, _, true_size, guards, _, _ = answers.finished()
        assert (log.hex(), true_size, guards) == (case["wire"], case["true_size"], 1), case["name"]


def wire_of(record: tlvlog.Record, order: Any = "little") -> bytes:
    return encode_record(record, layouts(SCHEMA, order))


@given(errors(), st.integers(0, 200), st.sampled_from(["little", "big"]))
def test_no_more_goes_than_must(record: ExtendedError, room: int, order: Any) -> None:
    """What is left is what the plain model leaves, fits, and has number and reason."""
    whole = wire_of(record, order)
    found = shedding(SCHEMA, order)
    assert found is not None
    left = found.shed(whole, room)
    if len(whole) <= room or room < 16:
        assert left is None
        return
    assert left is not None
    assert left == shed_model.shed(whole, room, "<" if order == "little" else ">")
    assert len(left) <= room
    end = tlvlog.encode([], byte_order=order)
    (read,) = tlvlog.decode(left + end, schema=SCHEMA, byte_order=order).records
    assert isinstance(read, ExtendedError)
    assert read.flags == record.flags | SHED
    same = ("error", "subsystem", "reason", "severity")
    assert [getattr(read, key) for key in same] == [getattr(record, key) for key in same]


@given(errors(), st.integers(24, 300))
def test_a_reason_always_arrives(record: ExtendedError, capacity: int) -> None:
    """From 24 bytes on the first error arrives, whatever it has and whatever came before."""
    log = LogBuffer(capacity, schema=SCHEMA, enospc=True)
    log.string("x" * (capacity // 2))
    log.append(ExtendedError(-1, severity="warning", message="w"))
    fatal = ExtendedError(record.error, reason=record.reason, subsystem=record.subsystem,
                          attributes=record.attributes)  # fmt: skip
    assert log.append(fatal)
    found = [r for r in tlvlog.decode(log.finish(), schema=SCHEMA).records if r.name == "error"]
    assert [(r.error, r.reason) for r in found if r.severity == "error"] == [
        (fatal.error, fatal.reason)
    ]


def test_what_is_no_error_sheds_nothing() -> None:
    found = shedding(None, "little")
    assert found is not None
    assert found.shed(wire_of(tlvlog.String("x" * 50)), 30) is None
    assert found.shed(wire_of(Unknown(3, b"short")), 16) is None
    assert found.shed(wire_of(Unknown(3, bytes(10) + b"\1\0\xff\0\0\0" + bytes(9))), 20) is None


def older() -> tlvlog.Schema:
    """The schema before there was such a flag."""
    new = builtin()
    sets = [
        item._replace(
            attributes=tuple(a._replace(shed=0, shed_without_reason=0) for a in item.attributes)
        )
        for item in new.attribute_sets
    ]
    return new._replace(
        enums=tuple(e for e in new.enums if e.name != "error-flags"), attribute_sets=tuple(sets)
    )


def test_the_schema_of_before_lives_on() -> None:
    """`spec diff` names no break; an older reader sees a shorter error with a number for a flag."""
    changes = diff(older(), builtin())
    assert len(changes) > 20
    assert [change for change in changes if change.breaking] == []
    assert shedding(older(), "little") is None
    case = next(case for case in CASES if case["name"] == "last-argument")
    log = tlvlog.decode(bytes.fromhex(case["wire"]), schema=older(), byte_order="little")
    (record,) = log.records
    assert isinstance(record, ExtendedError)
    assert (record.flags, len(record.arguments)) == (1, 2)
    with pytest.raises(tlvlog.MalformedRecordError, match="unknown flags 0x01"):
        tlvlog.decode(bytes.fromhex(case["wire"]), schema=older(), strict=True)
