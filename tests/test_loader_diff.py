"""What the comparison of two schemas calls compatible, and what breaking."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tlvlog.loader import load_schema
from tlvlog.loader.diff import describe, diff
from tlvlog.schema import (
    Carrier,
    CarrierField,
    Constant,
    Kind,
    Range,
    Schema,
    Selector,
    builtin,
)

DATA = Path(__file__).parent / "data" / "spec"
CASES = sorted(path.stem for path in (DATA / "diff").glob("*.diff"))


@pytest.fixture(scope="module")
def old() -> Schema:
    return load_schema(DATA / "diff" / "old.yaml")


def test_there_are_cases_and_none_lacks_its_answer() -> None:
    specs = {path.stem for path in (DATA / "diff").glob("*.yaml")} - {"old"}
    assert specs == set(CASES)
    assert len(CASES) >= 40


@pytest.mark.parametrize("name", CASES)
def test_changes_of_a_spec(name: str, old: Schema) -> None:
    new = load_schema(DATA / "diff" / f"{name}.yaml")
    expected = (DATA / "diff" / f"{name}.diff").read_text(encoding="utf-8")
    assert describe(diff(old, new)) + "\n" == expected


@pytest.mark.parametrize("path", sorted((DATA / "good").glob("*.yaml")), ids=lambda p: p.stem)
def test_nothing_changes_between_a_schema_and_itself(path: Path) -> None:
    schema = load_schema(path)
    assert diff(schema, schema) == []


# What only the core has ----------------------------------------------------------


def texts(old: Schema, new: Schema) -> list[str]:
    return [str(change) for change in diff(old, new)]


def with_constant(value: int, name: str = "limit-records") -> Schema:
    return builtin()._replace(constants=(Constant(name, value, "A number."),))


def test_a_limit_may_be_raised_and_not_lowered() -> None:
    assert texts(with_constant(5), with_constant(6)) == [
        "compatible: constants[limit-records].value: `5` became `6`"
    ]
    assert texts(with_constant(6), with_constant(5)) == [
        "breaking: constants[limit-records].value: `6` became `5`"
    ]


def test_any_other_constant_stays() -> None:
    old, new = with_constant(5, "capacity-max"), with_constant(6, "capacity-max")
    assert texts(old, new) == ["breaking: constants[capacity-max].value: `5` became `6`"]
    assert texts(old, old._replace(constants=())) == ["breaking: constants[capacity-max]: removed"]
    assert texts(old._replace(constants=()), old) == ["compatible: constants[capacity-max]: added"]


def test_header_stays() -> None:
    old = builtin()
    fields = (old.header.fields[0], old.header.fields[1]._replace(kind="u16"))
    new = old._replace(header=old.header._replace(fields=fields))
    assert texts(old, new) == ["breaking: header.fields: became type u16, length u16"]
    reworded = (old.header.fields[0]._replace(doc="Other words."), old.header.fields[1])
    new = old._replace(header=old.header._replace(doc="Other words.", fields=reworded))
    assert texts(old, new) == [
        "compatible: header.doc: reworded",
        "compatible: header.fields[type].doc: reworded",
    ]


def test_kinds() -> None:
    old = builtin()._replace(kinds=(Kind("u8", "A.", 1), Kind("u16", "B.", 2)))
    new = old._replace(kinds=(Kind("u8", "A byte.", 1, signed=True), Kind("u32", "C.", 4)))
    assert texts(old, new) == [
        "compatible: kinds[u8].doc: reworded",
        "breaking: kinds[u8].signed: false became true",
        "breaking: kinds[u16]: removed",
        "compatible: kinds[u32]: added",
    ]


def with_ranges(*ranges: tuple[str, int, int, str]) -> Schema:
    return builtin()._replace(ranges=tuple(Range(*item, "A range.") for item in ranges))


def test_reserved_numbers_may_be_assigned() -> None:
    old = with_ranges(("a", 0, 0xFF, "assigned"), ("b", 0x100, 0xFFFF, "reserved"))
    new = with_ranges(("a", 0, 0x1FF, "assigned"), ("b", 0x200, 0xFFFF, "reserved"))
    assert texts(old, new) == [
        "compatible: ranges[a].last: `255` became `511`",
        "compatible: ranges[b].first: `256` became `512`",
        "compatible: ranges[0x0100-0x01ff]: `reserved` became `assigned`",
    ]


@pytest.mark.parametrize("state", ["assigned", "reserved", "invalid"])
def test_private_numbers_stay_private(state: str) -> None:
    old = with_ranges(("a", 0, 0xFFFF, "private"))
    new = with_ranges(("a", 0, 0xFFFF, state))
    assert texts(old, new) == [f"breaking: ranges[0x0000-0xffff]: `private` became `{state}`"]


CARRIER = Carrier(
    "c",
    32,
    "tlv",
    "argument",
    "A carrier.",
    commands=(5,),
    selectors=(Selector(1, 0xFF, "A bit."),),
    fields=(
        CarrierField("a", "u32", 0, "A."),
        CarrierField("b", "u32", 8, "B."),
        CarrierField("reserved", "bytes", 16, "Zero.", size=16, zero=True),
    ),
)


def carriers(carrier: Carrier) -> list[str]:
    old = builtin()._replace(carriers=(CARRIER,))
    return texts(old, old._replace(carriers=(carrier,)))


def with_fields(*fields: CarrierField, **changes: Any) -> Carrier:
    return CARRIER._replace(fields=fields, **changes)


A, B, ZERO = CARRIER.fields


@pytest.mark.parametrize(
    ("carrier", "expected"),
    [
        (CARRIER._replace(mode="level"), ["breaking: carriers[c].mode: `tlv` became `level`"]),
        (
            CARRIER._replace(position="in-attr"),
            ["breaking: carriers[c].position: `argument` became `in-attr`"],
        ),
        (
            CARRIER._replace(commands=(6,)),
            [
                "breaking: carriers[c].commands[5]: removed",
                "compatible: carriers[c].commands[6]: added",
            ],
        ),
        (
            CARRIER._replace(selectors=(Selector(1, 0xFFF, "A."), Selector(2, 0xFF, "B."))),
            [
                "breaking: carriers[c].selectors[0x1].mask: `255` became `4095`",
                "compatible: carriers[c].selectors[0x1].doc: reworded",
                "compatible: carriers[c].selectors[0x2]: added",
            ],
        ),
        (CARRIER._replace(selectors=()), ["breaking: carriers[c].selectors[0x1]: removed"]),
        (
            with_fields(A, B, ZERO, CarrierField("d", "u64", 32, "D."), size=40),
            [
                "compatible: carriers[c].size: `32` became `40`",
                "compatible: carriers[c].fields[d]: added at the end",
            ],
        ),
        (
            with_fields(
                A,
                B,
                CarrierField("d", "u64", 16, "D."),
                ZERO._replace(offset=24, size=8),
            ),
            [
                "compatible: carriers[c].fields[reserved].offset: `16` became `24`",
                "compatible: carriers[c].fields[reserved].size: `16` became `8`",
                "compatible: carriers[c].fields[d]: added in reserved bytes",
            ],
        ),
        (
            with_fields(
                A,
                B,
                CarrierField("d", "u64", 16, "D.", output=True),
                ZERO._replace(offset=24, size=8),
            ),
            [
                "compatible: carriers[c].fields[reserved].offset: `16` became `24`",
                "compatible: carriers[c].fields[reserved].size: `16` became `8`",
                "breaking: carriers[c].fields[d]: written to bytes that callers hand over as zero",
            ],
        ),
        (
            with_fields(A, B, CarrierField("d", "u32", 4, "D."), ZERO),
            ["breaking: carriers[c].fields[d]: takes bytes that were not reserved"],
        ),
        (
            with_fields(A, B, ZERO._replace(size=8)),
            [
                "compatible: carriers[c].fields[reserved].size: `16` became `8`",
                "breaking: carriers[c].fields: byte 24 need not be zero any more",
            ],
        ),
        (
            with_fields(A, B._replace(offset=12), ZERO),
            ["breaking: carriers[c].fields[b].offset: `8` became `12`"],
        ),
        (
            with_fields(A, B._replace(kind="s32", output=True, zero=True, doc="Other."), ZERO),
            [
                "compatible: carriers[c].fields[b].doc: reworded",
                "breaking: carriers[c].fields[b].kind: `u32` became `s32`",
                "breaking: carriers[c].fields[b].zero: false became true",
                "breaking: carriers[c].fields[b].output: false became true",
            ],
        ),
        (with_fields(A, ZERO), ["breaking: carriers[c].fields[b]: removed"]),
        (
            with_fields(A, B, ZERO, CarrierField("d", "u32", 28, "D.", output=True)),
            ["breaking: carriers[c].fields[d]: written to bytes that callers hand over as zero"],
        ),
        (CARRIER._replace(size=28), ["breaking: carriers[c].size: `32` became `28`"]),
    ],
)
def test_carriers(carrier: Carrier, expected: list[str]) -> None:
    assert carriers(carrier) == expected


def test_a_field_may_take_the_padding_behind_the_last_one() -> None:
    grown = CARRIER._replace(fields=(A, B, CarrierField("c", "u32", 12, "C.")))
    for position, verdict in (
        ("argument", "compatible: carriers[c].fields[c]: added at the end"),
        ("in-attr", "breaking: carriers[c].fields[c]: takes bytes that were not reserved"),
    ):
        old = builtin()._replace(carriers=(CARRIER._replace(fields=(A, B), position=position),))
        assert texts(old, old._replace(carriers=(grown._replace(position=position),))) == [verdict]


def test_a_carrier_in_front_of_something_keeps_its_size() -> None:
    old = builtin()._replace(carriers=(CARRIER._replace(position="before-attr"),))
    new = builtin()._replace(carriers=(CARRIER._replace(position="before-attr", size=40),))
    assert texts(old, new) == ["breaking: carriers[c].size: `32` became `40`"]
