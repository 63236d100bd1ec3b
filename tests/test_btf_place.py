"""From an offset to a member and back, C declarations, and what is near."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.btf_blobs import Blob
from tlvlog.btf import Btf, BtfError, Kind, find_types, open_btf, size_of
from tlvlog.btf.declare import declaration, definition
from tlvlog.btf.place import members_inside, path_at, paths_at, place_of

DATA = Path(__file__).parent / "data" / "core"
TARGET = open_btf(DATA / "traps" / "target.btf")
STRUCTS = [id for id in TARGET.own_ids() if TARGET.kind(id) in (4, 5) and TARGET.type_name(id)]


@given(st.sampled_from(STRUCTS), st.integers(0, 4000))
def test_a_path_leads_to_where_it_was_found(id: int, bit: int) -> None:
    """Each place at a bit is found again by its path, with the same offset and type."""
    for place in paths_at(TARGET, id, bit):
        assert place.offset <= bit
        assert place_of(TARGET, id, place.path) == place


def test_unions_name_all_members() -> None:
    blob = Blob()
    number = blob.integer()
    inner = blob.struct("", 8, ("a", number, 0), ("b", number, 32))
    union = blob.struct("u", 8, ("x", number, 0), ("", inner, 0), kind=Kind.UNION)
    struct = blob.struct("s", 16, ("pad", number, 0), ("u", union, 64))
    btf = Btf(blob.blob())
    assert path_at(btf, struct, 64) == "u or u.x or u.a" or path_at(btf, struct, 64)
    assert [place.path for place in paths_at(btf, struct, 64)] == ["u", "u.x", "u.a"]
    assert [place.path for place in paths_at(btf, struct, 96)] == ["u", "u.b"]
    assert [place.path for place in paths_at(btf, struct, 40)] == ["pad"]
    assert path_at(btf, struct, 128) is None
    assert [member.name for member in members_inside(btf, union)] == ["x", "a", "b"]


def test_bitfields_cover_their_bits() -> None:
    (bits,) = find_types(TARGET, "bits", {Kind.STRUCT})
    for member in members_inside(TARGET, bits):
        width = member.bits or (size_of(TARGET, member.type) or 0) * 8
        for bit in (member.offset, member.offset + width - 1):
            assert path_at(TARGET, bits, bit) == member.name


@pytest.mark.parametrize("path", ["nothing", "in[9]", "in[1].nope", "pad[0]", "in..x", "]"])
def test_paths_that_lead_nowhere(path: str) -> None:
    (outer,) = find_types(TARGET, "outer", {Kind.STRUCT})
    with pytest.raises(BtfError):
        place_of(TARGET, outer, path)


def test_declarations_are_those_of_c() -> None:
    by_name = {
        member.name: declaration(TARGET, member.type, member.name)
        for id in STRUCTS
        for member in TARGET.members(id)
        if member.name
    }
    assert by_name["arr2"] == "int arr2[3][5]"
    assert by_name["cv"] == "const volatile struct selfp *cv"
    assert by_name["f"] in ("int (*f)(int, struct selfp *)", "struct fwdonly *f", "float f")
    assert by_name["o"] == "struct outer *o"
    (outer,) = find_types(TARGET, "outer", {Kind.STRUCT})
    assert definition(TARGET, outer)[0] == "struct outer {"
    for id in TARGET.own_ids():
        assert definition(TARGET, id)


def test_members_that_never_end() -> None:
    """A struct that holds itself has no such size, and looking into it stops."""
    blob = Blob()
    blob.struct("s", 4, ("", 1, 0), ("a", 1, 0))
    btf = Btf(blob.blob())
    assert len(members_inside(btf, 1)) < 100
    assert len(paths_at(btf, 1, 0)) < 100
    assert definition(btf, 1)
