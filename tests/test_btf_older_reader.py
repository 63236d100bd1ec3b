"""A reader whose schema has neither relocations nor names of types still reads such a log."""

from __future__ import annotations

from pathlib import Path

import pytest

from tlvlog import ExtendedError, Unknown, decode, encode, make_record
from tlvlog.btf import open_btf, open_objects
from tlvlog.btf.core import resolve
from tlvlog.btf.core.records import record_of
from tlvlog.loader.diff import diff
from tlvlog.schema import Schema, builtin

DATA = Path(__file__).parent / "data" / "core"
RECORD = "core-relocation"
SETS = {"core-spec", RECORD}
ATTRIBUTES = {"btf-type", "btf-member"}


@pytest.fixture(scope="module")
def older() -> Schema:
    """The schema as it was before: no record, no sets of its own, no names beside the ids."""
    now = builtin()
    sets = tuple(
        one._replace(attributes=tuple(a for a in one.attributes if a.name not in ATTRIBUTES))
        for one in now.attribute_sets
        if one.name not in SETS
    )
    records = tuple(record for record in now.records if record.name != RECORD)
    enums = tuple(enum for enum in now.enums if not enum.name.startswith("core-"))
    old = now._replace(attribute_sets=sets, records=records, enums=enums)
    assert len(old.records) == len(now.records) - 1
    assert len(old.attribute_sets) == len(now.attribute_sets) - len(SETS)
    return old


@pytest.fixture(scope="module", params=["little", "big"])
def wire(request: pytest.FixtureRequest) -> bytes:
    """Every decision about an object, then an error that names its type and member."""
    (object,) = open_objects(DATA / "objects" / "kinds.bpf.o")
    decisions = resolve(object, open_btf(DATA / "btf" / "small.btf")).decisions
    assert len({decision.verdict for decision in decisions}) >= 3
    named = {
        "btf-type-id": 114,
        "btf-type": "struct task_struct",
        "btf-member-offset": 128,
        "btf-member": "se.cfs_rq",
    }
    error = make_record("error", error=-22, attributes=[*named.items()])
    return encode([*map(record_of, decisions), error], byte_order=request.param)


def test_what_it_does_not_know_is_stepped_over(older: Schema, wire: bytes) -> None:
    """Records and attributes become unknown ones; what it knows it reads as ever."""
    log = decode(wire, schema=older)
    assert log.state == "complete"
    assert log.size == len(wire)
    *relocations, error = log.records
    assert len(relocations) == len(decode(wire).records) - 1
    assert all(isinstance(record, Unknown) for record in relocations)
    assert {record.type for record in relocations} == {builtin().record_by_name[RECORD].type}
    assert isinstance(error, ExtendedError)
    assert error.btf_type_id == 114
    assert [attribute.name for attribute in error.attributes] == [
        "btf-type-id", "unknown", "btf-member-offset", "unknown",
    ]  # fmt: skip


def test_what_it_writes_again_is_the_same(older: Schema, wire: bytes) -> None:
    """Not a byte is lost on the way through the older reader."""
    log = decode(wire, schema=older)
    assert encode(log.records, schema=older, byte_order=log.byte_order) == wire


def test_the_step_breaks_nobody(older: Schema) -> None:
    """`tlvlog spec diff` finds additions alone, and finds them all."""
    changes = diff(older, builtin())
    assert [str(change) for change in changes if change.breaking] == []
    said = "\n".join(map(str, changes))
    assert all(name in said for name in (RECORD, "core-spec", *ATTRIBUTES))
    assert any(change.breaking for change in diff(builtin(), older))
