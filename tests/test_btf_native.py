"""The native walk and search against the Python beside them: the same results, always."""

from __future__ import annotations

import struct
import sys
from array import array
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.btf_blobs import Blob
from tlvlog._native import accelerator
from tlvlog.btf import Btf, BtfError, lookup
from tlvlog.btf.scan import KNOWN, Layout, Scan, scan, scan_in_python

DATA = Path(__file__).parent / "data" / "core"
pytestmark = pytest.mark.skipif(
    accelerator.core is None, reason=f"the native core is not in use: {accelerator.REASON}"
)


def _same(one: Scan, other: Scan) -> None:
    assert one.places == other.places
    assert (one.damage is None) is (other.damage is None)
    if one.damage is not None and other.damage is not None:
        assert (one.damage.offset, one.damage.text) == (other.damage.offset, other.damage.text)


@st.composite
def type_words(draw: st.DrawFn) -> list[int]:
    """Words that mostly look like types, of all kinds and some unknown ones, cut anywhere."""
    words: list[int] = []
    for _ in range(draw(st.integers(0, 6))):
        kind = draw(st.integers(0, 22))
        vlen = draw(st.sampled_from([0, 1, 2, 3, 0xFFFFFF]))
        layout = KNOWN.get(kind, Layout(1, 2))
        size = layout.extra + layout.entry * min(vlen, 3)
        words += [draw(st.integers(0, 9)), kind << 24 | vlen, draw(st.integers(0, 9))]
        words += draw(st.lists(st.integers(0, 2**32 - 1), min_size=size, max_size=size))
    return words[: draw(st.integers(0, len(words)))]


@given(type_words(), st.booleans())
def test_the_walks_agree(words: list[int], layout: bool) -> None:
    """Places and damage are the same, with unknown kinds described or not."""
    known = {**KNOWN, 20: Layout(1, 2)} if layout else KNOWN
    view = memoryview(array("I", words))
    _same(scan(view, known, 24), scan_in_python(view, known, 24))


@given(st.binary(max_size=120), st.integers(0, 3))
def test_the_walks_agree_on_anything(data: bytes, start: int) -> None:
    """Bytes that no compiler wrote, at any alignment."""
    data = data[start : start + len(data[start:]) // 4 * 4]
    words = memoryview(data).cast("I")
    _same(scan(words, KNOWN, 24), scan_in_python(words, KNOWN, 24))


NAMES = st.sampled_from(["foo", "foo___a", "foo___b___c", "foo____x", "foo___", "xfoo", "fo", ""])


@given(st.lists(NAMES, max_size=12), st.sampled_from(["foo", "foo___b", "fo", "x", "nothing"]))
def test_the_searches_agree(names: list[str], wanted: str) -> None:
    blob = Blob(sys.byteorder)
    for name in names:
        blob.struct(name, 4)
    btf = Btf(blob.blob())
    native = lookup.flavours(btf, [wanted])
    core, lookup.core = lookup.core, None  # type: ignore[attr-defined]
    try:
        assert lookup.flavours(btf, [wanted]) == native
    finally:
        lookup.core = core  # type: ignore[attr-defined]


def test_the_searches_agree_on_a_split_blob() -> None:
    base = Btf((DATA / "btf" / "base.btf").read_bytes())
    split = Btf((DATA / "btf" / "split.btf").read_bytes(), base=base)
    native = lookup.flavours(split, ["base_s", "split_s"])
    core, lookup.core = lookup.core, None  # type: ignore[attr-defined]
    try:
        assert lookup.flavours(split, ["base_s", "split_s"]) == native
    finally:
        lookup.core = core  # type: ignore[attr-defined]


@pytest.mark.parametrize("path", sorted(DATA.rglob("*.btf")), ids=lambda path: path.name)
def test_stored_blobs_are_walked_alike(path: Path) -> None:
    try:
        btf = Btf(path.read_bytes())
    except BtfError:
        return
    _same(
        Scan(btf.places, btf.damage),
        scan_in_python(btf.words, btf.layout, btf.types.start),
    )


def test_what_does_not_fit_is_refused() -> None:
    core = accelerator.core
    assert core is not None
    for call in (
        lambda: core.btf_places(b"123", bytes(256)),
        lambda: core.btf_places(b"1234", bytes(9)),
        lambda: core.btf_flavours(b"", b"", b"abc", 2, 1, b"x"),
        lambda: core.btf_flavours(b"", b"", b"abc", 0, 9, b"x"),
        lambda: core.btf_flavours(b"", b"", b"abc", 0, 3, b""),
        lambda: core.btf_strings(b"abc", b"", 0, 3),
        lambda: core.btf_strings(b"abc", b"a", -1, 3),
        lambda: core.btf_named(b"", b"", b"123"),
    ):
        with pytest.raises(ValueError, match="expected"):
            call()  # type: ignore[no-untyped-call]
    assert core.btf_named(bytes(4), struct.pack("=I", 9), struct.pack("=I", 0)) == []
