"""The tables that decoder and encoder work from, against the schema they are made of."""

from __future__ import annotations

import pytest

from tests.schemas import DEVICE
from tlvlog.codec.layout import ANY, NEST, Layouts, RecordLayout, layouts, tail_of, value_names
from tlvlog.schema import builtin, from_data, to_data
from tlvlog.wire import HEADERS, NUMBERS, ByteOrder

ORDERS: tuple[ByteOrder, ...] = ("little", "big")

each_order = pytest.mark.parametrize("order", ORDERS)


def of(name: str, order: ByteOrder = "little") -> RecordLayout:
    return layouts(DEVICE, order).records[DEVICE.record_by_name[name].type]


def test_tables_are_made_once() -> None:
    assert layouts(DEVICE, "little") is layouts(DEVICE, "little")
    assert layouts(None, "big") is layouts(builtin(), "big")
    assert layouts(DEVICE, "little") is not layouts(DEVICE, "big")


def test_equal_schemas_share_tables() -> None:
    assert layouts(from_data(to_data(DEVICE)), "little") is layouts(DEVICE, "little")


@each_order
def test_every_record_has_one(order: ByteOrder) -> None:
    tables = layouts(DEVICE, order)
    assert {item.spec for item in tables.records.values()} == set(DEVICE.records)
    for type_, layout in tables.records.items():
        assert layout.spec.type == type_
        assert layout.size == sum(
            DEVICE.kind_by_name[field.kind].size or field.size for field in layout.fields
        )
        assert len(layout.names) == len(layout.spec.fields)
    assert tables.order == order
    assert tables.header is HEADERS[order]


@pytest.mark.parametrize(
    ("name", "size", "minimum", "tail"),
    [
        ("string", 0, 0, "message"),
        ("end", 2, 2, None),
        ("error", 10, 10, None),
        ("loss", 24, 24, None),
        ("reset", 0, 0, None),
        ("numbers", 34, 34, None),
        ("note", 2, 2, "line"),
        ("memory", 4, 4, "content"),
        ("sample", 2, 2, None),
        ("lamp-state", 9, 2, None),
        ("bag", 0, 0, None),
    ],
)
def test_sizes(name: str, size: int, minimum: int, tail: str | None) -> None:
    layout = of(name)
    assert (layout.size, layout.minimum) == (size, minimum)
    assert (layout.tail.name if layout.tail else None) == tail
    assert tail_of(layout.spec) is layout.tail
    names = [field.name for field in layout.fields]
    assert names + ([tail] if tail else []) == [field.name for field in layout.spec.fields]


def test_where_a_value_may_stop() -> None:
    """At the fields of later versions, and nowhere else."""
    assert of("lamp-state").stops == {2: 2, 4: 3, 8: 4}
    assert of("numbers").stops == {}
    assert of("error").stops == {}


def test_what_is_checked() -> None:
    assert not of("string").is_checked
    assert not of("reset").is_checked
    assert of("note").is_checked
    assert of("bag").is_checked


def test_flags() -> None:
    """Only the core may call a field so; strict looks at it."""
    assert of("error").flags == 9
    assert [item.spec.name for item in layouts(DEVICE, "big").records.values() if item.flags] == [
        "error"
    ]


def test_names_of_values() -> None:
    names = value_names(DEVICE.record_by_name["lamp-state"], DEVICE)
    assert names[0] == {0: "off", 1: "red", 2: "green"}
    assert names[1] == {0: "error", 1: "warning", 2: "info"}
    assert names[2] is None
    assert names[3] is None  # flags stay a number
    assert names[4] == {-1: "left", 1: "right"}
    assert value_names(builtin().record_by_name["error"], builtin())[0] is None  # negated
    assert of("lamp-state").numbers[4] == {"left": -1, "right": 1}


@each_order
def test_attributes(order: ByteOrder) -> None:
    known = layouts(DEVICE, order).attribute_set("reading")
    assert known is not None
    assert known is layouts(DEVICE, order).records[0x8004].attributes
    for item in DEVICE.set_by_name["reading"].attributes:
        layout = known[item.type]
        assert layout.spec == item
        if item.kind in NUMBERS[order]:
            assert layout.number is NUMBERS[order][item.kind]
            assert known.sizes[item.type] == layout.size == DEVICE.kind_by_name[item.kind].size
        else:
            assert layout.number is None
            assert known.sizes[item.type] == (NEST if item.kind == "nest" else ANY)
        assert layout.is_text == (item.kind == "utf8")
    nest = known[11].nest
    assert nest is not None
    assert nest[1].nest is layouts(DEVICE, order).attribute_set("cell")


def test_no_attributes() -> None:
    assert layouts(DEVICE, "little").attribute_set(None) is None
    assert of("note").attributes is None


def test_ranks() -> None:
    """Neighbours that repeat share the first one's place; others have their own."""
    known = layouts(None, "little").attribute_set("error")
    assert known is not None
    ranks = {type_: item.rank for type_, item in known.items()}
    assert {ranks[8], ranks[9], ranks[10]} == {8}
    assert [ranks[type_] for type_ in (1, 7, 11, 16)] == [1, 7, 11, 16]


def test_ranks_of_repeatables_that_are_no_neighbours() -> None:
    attributes = [
        {"name": f"a{number}", "type": number, "kind": "u8", "repeatable": number != 2}
        for number in (3, 2, 1, 5, 9)
    ]
    schema = from_data(
        {
            "name": "x",
            "version": 1,
            "attribute-sets": [{"name": "s", "attributes": attributes}],
        }
    )
    known = Layouts(schema, "little").attribute_set("s")
    assert known is not None
    assert {type_: item.rank for type_, item in known.items()} == {1: 1, 2: 2, 3: 3, 5: 3, 9: 3}


def test_what_the_scan_looks_at() -> None:
    tables = layouts(DEVICE, "big")
    assert set(tables.ordinary) == set(tables.records) - {2}
    assert tables.count(b"\1\2", 0) == (0x0102,)
