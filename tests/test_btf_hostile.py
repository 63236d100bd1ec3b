"""Hostile objects and types: every answer is a value or a BtfError, in bounded time."""

from __future__ import annotations

import struct
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.btf_blobs import Blob
from tlvlog.btf import Btf, BtfError, open_btf
from tlvlog.btf.bpf_object import bpf_objects
from tlvlog.btf.core import RULES, debug_text, minimise, resolve
from tlvlog.btf.core.advice import advise
from tlvlog.btf.core.from_text import read_debug_text
from tlvlog.btf.core.local import AccessError, local_spec
from tlvlog.btf.core.records import decision_of, record_of
from tlvlog.btf.elf import Elf
from tlvlog.btf.extinfo import read_ext

DATA = Path(__file__).parent / "data" / "core"
OBJECTS = [path.read_bytes() for path in sorted(DATA.glob("traps/*.o"))]
TARGET = open_btf(DATA / "traps" / "target.btf")
TARGET_BYTES = (DATA / "traps" / "target.btf").read_bytes()


def changed(data: st.DataObject, original: bytes) -> bytes:
    found = bytearray(original)
    for _ in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(0, len(found) - 1))
        width = data.draw(st.sampled_from([1, 4]))
        value = data.draw(st.integers(0, 255) | st.sampled_from([0x7FFFFFFF, 0xFFFFFFFF, 1 << 24]))
        found[at : at + width] = (value & (1 << 8 * width) - 1).to_bytes(width, "little")
    return bytes(found[: len(original)])


def work(object_bytes: bytes, target: Btf) -> None:
    for object in bpf_objects(object_bytes, "object"):
        for rules in RULES.values():
            found = resolve(object, target, rules=rules)
            decisions = advise(found, target)
            for style in ("minimise", "load"):
                text = debug_text(decisions, style)
                read_debug_text(text.splitlines())
            for decision in decisions:
                assert record_of(decision_of(record_of(decision))) == record_of(decision)
            Btf(minimise(target, found.targets))


@settings(max_examples=60)
@given(st.data())
def test_changed_objects(data: st.DataObject) -> None:
    """Bytes of an object that changed, anywhere: sections, symbols, types, relocations."""
    try:
        work(changed(data, data.draw(st.sampled_from(OBJECTS))), TARGET)
    except BtfError as error:
        assert error.offset >= 0  # noqa: PT017


@settings(max_examples=60)
@given(st.data())
def test_changed_targets(data: st.DataObject) -> None:
    """Bytes of a kernel's types that changed."""
    try:
        target = Btf(changed(data, TARGET_BYTES))
    except BtfError:
        return
    work(data.draw(st.sampled_from(OBJECTS)), target)


@given(st.binary(max_size=200), st.sampled_from([b"", b"\x7fELF\2\1\1", b"\x7fELF\1\2\1"]))
def test_any_file(data: bytes, head: bytes) -> None:
    with pytest.raises(BtfError):
        list(bpf_objects(head + data, "file"))


@given(st.binary(max_size=120))
def test_any_ext(data: bytes) -> None:
    for head in (b"", struct.pack("<HBBI", 0xEB9F, 1, 0, 32)):
        try:
            read_ext(memoryview(head + data), TARGET)
        except BtfError as error:
            assert error.offset >= 0  # noqa: PT017


@given(st.text(alphabet="0123456789:+- x", max_size=20), st.integers(0, 13), st.integers(0, 130))
def test_any_access_string(access: str, kind: int, id: int) -> None:
    try:
        spec = local_spec(TARGET, id, access, kind)
    except AccessError as error:
        assert error.errno > 0  # noqa: PT017
    else:
        assert len(spec.raw) <= 64


def seconds(call: object, *args: object) -> float:
    start = time.process_time()
    call(*args)  # type: ignore[operator]
    return time.process_time() - start


def test_many_headers_in_a_file_cost_no_more_than_their_bytes() -> None:
    """A file full of ELF headers, each with as many sections as fit."""
    head = bytearray(OBJECTS[0][:64])
    head[40:48] = (0).to_bytes(8, "little")
    head[0x28:0x30] = (64).to_bytes(8, "little")
    head[0x3C:0x3E] = (60000).to_bytes(2, "little")
    data = b"x" + bytes(head) * 80_000
    assert seconds(lambda: _refused(data)) < 20


def _refused(data: bytes) -> None:
    with pytest.raises(BtfError):
        list(bpf_objects(data, "file"))


@pytest.mark.parametrize("levels", [12, pytest.param(40, marks=pytest.mark.long)])
def test_anonymous_members_that_multiply(levels: int) -> None:
    """Each level holds the next twice: 2^levels ways to look for a name that is not there."""
    blob = Blob()
    inner = blob.integer()
    for _ in range(levels):
        inner = blob.struct("", 4, ("", inner, 0), ("", inner, 0))
    blob.struct("bits", 4, ("", inner, 0))
    (object,) = bpf_objects(OBJECTS[[b"bits" in data for data in OBJECTS].index(True)], "object")
    found = resolve(object, Btf(blob.blob()))
    assert found.decisions
    assert advise(found, Btf(blob.blob()))


def test_strings_without_an_end() -> None:
    """An ELF whose string table never ends does not copy it for each of its names."""
    data = bytearray(OBJECTS[0])
    elf = Elf(memoryview(bytes(data)))
    names = elf.sections[elf.by_name[".strtab"].number] if ".strtab" in elf.by_name else None
    if names is not None:
        data[names.offset : names.offset + names.size] = b"x" * names.size
    try:
        work(bytes(data), TARGET)
    except BtfError as error:
        assert error.offset >= 0  # noqa: PT017
