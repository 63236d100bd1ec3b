"""Reading BTF: stored blobs, both byte orders, and damage that keeps what precedes it."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.btf_blobs import Blob
from tlvlog.btf import Btf, BtfError, find_types, flavours, size_of, strip
from tlvlog.btf.kinds import Kind, kind_name

DATA = Path(__file__).parent / "data" / "core" / "btf"


def _stored(name: str, base: Btf | None = None) -> Btf:
    return Btf((DATA / f"{name}.btf").read_bytes(), base=base)


def _expected(name: str) -> list[dict[str, object]]:
    types: list[dict[str, object]] = json.loads((DATA / f"{name}.json").read_bytes())["types"]
    return types


@pytest.mark.parametrize("name", ["small", "base", "base-big-endian", "layout-unknown-kind"])
def test_types_are_those_that_bpftool_shows(name: str) -> None:
    btf = _stored(name)
    assert btf.damage is None
    expected = _expected(name)
    assert list(btf.own_ids()) == [entry["id"] for entry in expected]
    for entry in expected:
        id = entry["id"]
        assert isinstance(id, int)
        shown = entry["name"]
        assert kind_name(btf.kind(id)).upper() == entry["kind"]
        assert (btf.type_name(id) or "(anon)") == shown
        if "size" in entry:
            assert btf.target(id) == entry["size"]
        if "members" in entry:
            assert [
                {"name": member.name or "(anon)", "type_id": member.type}
                | {"bits_offset": member.offset}
                | ({"bitfield_size": member.bits} if member.bits else {})
                for member in btf.members(id)
            ] == entry["members"]


def test_a_split_blob_goes_on_where_its_base_stops() -> None:
    base = _stored("base")
    split = _stored("split", base)
    assert split.first_id == len(base) == 3
    assert [member.name for member in split.members(3)] == ["b", "p"]
    assert split.type(split.members(3)[0].type) == base.type(2)
    assert split.type_name(3) == "split_s"
    assert flavours(split, ["base_s", "split_s"]) == {"base_s": [2], "split_s": [3]}
    with pytest.raises(BtfError, match="no type 5"):
        split.type(5)


def test_a_split_blob_alone_has_no_base_to_ask() -> None:
    split = _stored("split")
    assert split.first_id == 1
    with pytest.raises(BtfError, match="no type 3"):
        split.type(split.members(1)[0].type + 1)


def test_enumerators_are_signed_as_the_flag_says() -> None:
    btf = _stored("values")
    values = [entry.value for id in (1, 2, 3, 4) for entry in btf.enumerators(id)]
    assert values == [4000000000, -1, 17452669531959647984, -994074541749903632]
    assert [(m.offset, m.bits) for m in btf.members(6)] == [(5, 3), (32, 0)]


def test_an_unknown_kind_without_a_layout_ends_the_types() -> None:
    blob = Blob()
    blob.integer()
    blob.type(20, "new")
    blob.integer("later")
    btf = Btf(blob.blob())
    assert [btf.type_name(id) for id in btf.own_ids()] == ["int"]
    assert btf.damage is not None
    assert (btf.damage.offset, "kind 20" in btf.damage.text) == (24 + 16, True)


def test_counts_take_24_bits() -> None:
    blob = Blob()
    entries = [(f"e{number}", number) for number in range(70_000)]
    enum = blob.enum("wide", *entries)
    after = blob.integer("after")
    btf = Btf(blob.blob())
    assert len(btf.enumerators(enum)) == 70_000
    assert btf.type_name(after) == "after"


@pytest.mark.parametrize("vlen", [3, 1 << 23, (1 << 24) - 1])
def test_a_type_that_does_not_fit_is_left_out(vlen: int) -> None:
    blob = Blob()
    blob.integer()
    blob.type(Kind.STRUCT, "cut", 8, (0, 1, 0), vlen=vlen)
    btf = Btf(blob.blob())
    assert list(btf.own_ids()) == [1]
    assert btf.damage is not None
    assert btf.damage.offset == 24 + 16


HEADERS = {
    "nothing": (b"", "magic"),
    "another magic": (b"\x7fELF" + bytes(20), "magic"),
    "half a header": (struct.pack("<HBBIII", 0xEB9F, 1, 0, 24, 0, 0), "24 bytes"),
    "version 2": (struct.pack("<HBBIIIII", 0xEB9F, 2, 0, 24, 0, 0, 0, 0), "version 2"),
    "a header longer than the data": (
        struct.pack("<HBBIIIII", 0xEB9F, 1, 0, 28, 0, 0, 0, 0),
        "28 bytes",
    ),
    "types outside": (struct.pack("<HBBIIIII", 0xEB9F, 1, 0, 24, 0, 4, 0, 0), "types end"),
    "strings outside": (
        struct.pack("<HBBIIIII", 0xEB9F, 1, 0, 24, 0, 0, 1 << 31, 1 << 31),
        "strings end",
    ),
    "types at 2": (struct.pack("<HBBIIIII", 0xEB9F, 1, 0, 24, 2, 0, 0, 0) + b"\0\0", "multiple"),
    "layout outside": (
        struct.pack("<HBBIIIIIII", 0xEB9F, 1, 0, 32, 0, 0, 0, 0, 0, 4),
        "layout end",
    ),
}


@pytest.mark.parametrize("name", HEADERS)
def test_a_header_that_cannot_be_read_is_refused(name: str) -> None:
    data, text = HEADERS[name]
    with pytest.raises(BtfError, match=text):
        Btf(data)


def test_strings_end_with_the_section() -> None:
    blob = bytearray(_blob_with_struct().blob())
    blob[-1] = ord("x")  # the last string has no NUL
    btf = Btf(blob)
    assert btf.type_name(2) == "tailx"
    assert btf.string(1 << 31) == ""
    assert btf.string(btf.string_end) == ""


def _blob_with_struct() -> Blob:
    blob = Blob()
    number = blob.integer()
    blob.struct("tail", 4, ("", number, 0))
    return blob


def test_loops_and_overflows_are_errors() -> None:
    blob = Blob()
    first = blob.typedef("a", 2)
    blob.typedef("b", 1)
    number = blob.integer()
    many = blob.array(number, 1 << 31)
    nested = blob.array(many, 1 << 31)
    itself = blob.array(6, 1)
    btf = Btf(blob.blob())
    for type in (first, itself):
        with pytest.raises(BtfError, match="more than 32"):
            size_of(btf, type)
    with pytest.raises(BtfError, match="more than 32"):
        strip(btf, first)
    for type in (many, nested):
        with pytest.raises(BtfError, match="larger"):
            size_of(btf, type)


def test_sizes() -> None:
    blob = Blob()
    number = blob.integer("long unsigned int", 4, 0)
    pointer = blob.pointer(0)
    array = blob.array(blob.typedef("p", pointer), 3)
    forward = blob.type(Kind.FWD, "f")
    btf = Btf(blob.blob())
    assert btf.pointer_size == 4
    assert [size_of(btf, id) for id in (number, pointer, array, forward, 0)] == [
        4,
        4,
        12,
        None,
        None,
    ]


def test_names_are_found_with_their_flavours() -> None:
    blob = Blob()
    plain = blob.struct("foo", 4)
    flavour = blob.struct("foo___v2", 4)
    blob.struct("foo____v2", 4)
    blob.struct("foobar", 4)
    blob.struct("xfoo", 4)
    enum = blob.enum("foo")
    btf = Btf(blob.blob())
    assert flavours(btf, ["foo", "bar"]) == {"foo": [plain, flavour, enum], "bar": []}
    assert find_types(btf, "foo") == [plain, enum]
    assert find_types(btf, "foo", {Kind.STRUCT}) == [plain]
    many = [f"n{number}" for number in range(20)]
    assert flavours(btf, ["foo", *many])["foo"] == [plain, flavour, enum]


@settings(max_examples=150)
@given(st.data())
def test_changed_bytes_never_raise_anything_but_btf_errors(data: st.DataObject) -> None:
    """Whatever the bytes, every answer is a value or a BtfError, and reading is bounded."""
    blob = bytearray((DATA / "small.btf").read_bytes())
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(blob) - 1))
        blob[at] = data.draw(st.integers(0, 255))
    blob = blob[: data.draw(st.integers(0, len(blob)))]
    try:
        btf = Btf(bytes(blob))
    except BtfError:
        return
    for id in btf.own_ids():
        btf.members(id)
        btf.enumerators(id)
        btf.parameters(id)
        btf.variables(id)
        try:
            size_of(btf, id)
            strip(btf, id)
        except BtfError as error:
            assert 0 <= error.offset <= len(blob)  # noqa: PT017
