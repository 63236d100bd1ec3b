"""Edges of CO-RE: the other byte order, what bpftool cannot minimise, objects that lack a part."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from tests.btf_blobs import Blob
from tlvlog.btf import Btf, BtfError, Kind, find_types, open_btf, open_objects
from tlvlog.btf.bpf_object import bpf_objects
from tlvlog.btf.core import CoreKind, Verdict, debug_text, minimise, resolve
from tlvlog.btf.core.patch import Form
from tlvlog.btf.core.spec import Spec
from tlvlog.btf.elf import Elf

DATA = Path(__file__).parent / "data" / "core"
OBJECT = DATA / "traps" / "loads.bpf.o"


def test_the_other_byte_order_is_decided_alike() -> None:
    """An object and a target for big-endian machines; the instructions are theirs too."""
    (little,) = open_objects(OBJECT)
    (big,) = open_objects(DATA / "big-endian" / "loads.bpf.o")
    ours = resolve(little, open_btf(DATA / "traps" / "target.btf"))
    theirs = resolve(big, open_btf(DATA / "big-endian" / "target.btf"))
    assert big.order == big.btf.order == "big"
    assert [(d.verdict, d.value, d.program, d.instruction) for d in ours.decisions] == [
        (d.verdict, d.value, d.program, d.instruction) for d in theirs.decisions
    ]
    for section, code in ours.code.items():
        mine = [row[0] for row in struct.iter_unpack("<BBhi", code)]
        assert mine == [row[0] for row in struct.iter_unpack(">BBhi", theirs.code[section])]


def test_poison_is_a_call_that_cannot_be() -> None:
    (object,) = open_objects(OBJECT)
    found = resolve(object, open_btf(DATA / "traps" / "target.btf"))
    poisoned = [d for d in found.decisions if d.verdict == Verdict.POISONED]
    assert poisoned
    for decision in poisoned:
        for slot in range(decision.slots):
            at = (decision.section_instruction + slot) * 8
            row = struct.unpack_from("<BBhi", found.code[decision.section], at)
            assert row == (0x85, 0, 0, 195896080)


def test_forwards_and_tags_are_kept() -> None:
    """Where bpftool gives up: a forward declaration behind a pointer, a type tag."""
    blob = Blob()
    number = blob.integer()
    forward = blob.type(Kind.FWD, "hidden")
    tagged = blob.type(Kind.TYPE_TAG, "user", forward)
    pointer = blob.pointer(tagged)
    struct_id = blob.struct("s", 16, ("p", pointer, 0), ("n", number, 64))
    alias = blob.typedef("s_t", blob.pointer(struct_id))
    blob.struct("unneeded", 4, ("n", number, 0))
    btf = Btf(blob.blob())
    kept = Btf(minimise(btf, [Spec(btf, alias, CoreKind.TYPE_EXISTS)]))
    assert [kept.type(id).title for id in kept.own_ids()] == [
        "struct s", "ptr <anon>", "typedef s_t",
    ]  # fmt: skip
    kept = Btf(minimise(btf, [Spec(btf, alias, CoreKind.TYPE_MATCHES)]))
    assert find_types(kept, "unneeded") == []
    pointed = blob.typedef("h_t", pointer)
    btf = Btf(blob.blob())
    kept = Btf(minimise(btf, [Spec(btf, pointed, CoreKind.TYPE_EXISTS)]))
    assert [kept.type(id).title for id in kept.own_ids()] == [
        "fwd hidden", "type_tag user", "ptr <anon>", "typedef h_t",
    ]  # fmt: skip
    assert kept.target(2) == 1


def test_types_that_lead_to_themselves_are_kept_once() -> None:
    blob = Blob()
    blob.struct("s", 8, ("f", 2, 0))
    blob.pointer(3)
    blob.type(Kind.FUNC_PROTO, "", 1, (0, 1), vlen=1)
    btf = Btf(blob.blob())
    kept = Btf(minimise(btf, [Spec(btf, 1, CoreKind.TYPE_MATCHES)]))
    assert [kept.type(id) for id in kept.own_ids()] == [btf.type(id) for id in btf.own_ids()]


def _without(name: str, data: bytes) -> bytes:
    """An object whose section of this name is called otherwise."""
    elf = Elf(memoryview(data))
    names = elf.sections[elf.by_name[".strtab"].number]
    at = names.offset + bytes(elf.contents(names)).index(name.encode() + b"\0")
    found = bytearray(data)
    found[at : at + len(name)] = b"x" * len(name)
    return bytes(found)


def test_an_object_without_types_is_refused() -> None:
    with pytest.raises(BtfError, match=r"no section \.BTF"):
        list(
            bpf_objects(
                _without(".BTF", OBJECT.read_bytes().replace(b".BTF.ext", b".xxx.ext")), "o"
            )
        )


def test_an_object_without_relocations_asks_nothing() -> None:
    (object,) = bpf_objects(_without(".BTF.ext", OBJECT.read_bytes()), "o")
    assert resolve(object, open_btf(DATA / "traps" / "target.btf")).decisions == []


def test_two_objects_in_one_file() -> None:
    data = OBJECT.read_bytes()
    found = list(bpf_objects(b"\0" * 100 + data + b"pad" + data + b"\x7fELF", "file"))
    assert [object.name for object in found] == ["file@0x64", f"file@{100 + len(data) + 3:#x}"]
    assert [len(object.ext.relocations) for object in found] == [23, 23]


def test_a_module_is_asked_where_vmlinux_has_nothing() -> None:
    (object,) = open_objects(DATA / "docs" / "queue.bpf.o")
    vmlinux = Btf(Blob().blob())
    module = Blob()
    number = module.integer("unsigned int", 4, 0)
    module.struct("cfs_rq", 8, ("nr_running", number, 32))
    found = resolve(object, vmlinux, modules=[("sched", Btf(module.blob()))])
    last = found.decisions[-1]
    assert (last.verdict, last.value) == (Verdict.MATCHED, 4)
    assert last.target is not None
    assert last.target.btf == "sched"


def test_an_instruction_that_takes_no_value_fails_the_load_only(tmp_path: Path) -> None:
    """What min_core_btf says and keeps does not depend on the code; a load ends there."""
    source = DATA / "objects" / "task.bpf.o"
    target = open_btf(DATA / "btf" / "small.btf")
    (object,) = open_objects(source)
    before = resolve(object, target)
    at = next(n for n, d in enumerate(before.decisions) if d.form is Form.IMMEDIATE)
    decision = before.decisions[at]
    code = bytearray(object.code(decision.section) or b"")
    data = source.read_bytes()
    start = data.index(bytes(code)) + 8 * decision.section_instruction
    broken = tmp_path / "broken.bpf.o"
    broken.write_bytes(data[:start] + bytes([data[start] | 0x08]) + data[start + 1 :])
    (again,) = open_objects(broken)
    found = resolve(again, target)
    assert found.decisions[at].verdict == Verdict.FAILED
    assert debug_text(found.decisions) == debug_text(before.decisions)
    assert minimise(target, found.targets) == minimise(target, before.targets)
    *_, last, end = debug_text(found.decisions, "load").splitlines()
    said = f"relo #{decision.index}: failed to patch insn #{decision.instruction}: -22"
    assert last.endswith(said)
    assert end == "libbpf: failed to perform CO-RE relocations: -22"


def test_a_name_of_no_bytes_is_no_anonymous_member(tmp_path: Path) -> None:
    """A member whose name is the end of another string: libbpf refuses to parse the access."""
    data = (DATA / "objects" / "task.bpf.o").read_bytes()
    (object,) = open_objects(DATA / "objects" / "task.bpf.o")
    target = open_btf(DATA / "btf" / "small.btf")
    spec = next(d.local for d in resolve(object, target).decisions if d.local and d.local.path)
    btf = object.btf
    at = btf.places[spec.type_id - btf.first_id] * 4 + btf.types.start
    member = at + 12 + 12 * int((spec.access or "").split(":")[1])
    start = data.index(bytes(btf.data))
    (name,) = struct.unpack_from("<I", data, start + member)
    end = name + len(btf.string(name))
    broken = tmp_path / "broken.bpf.o"
    changed = bytearray(data)
    struct.pack_into("<I", changed, start + member, end)
    broken.write_bytes(changed)
    (again,) = open_objects(broken)
    last = resolve(again, target).decisions[-1]
    assert last.verdict == Verdict.FAILED
    assert last.message == (f"parsing [{spec.type_id}] {spec.type} + {spec.access} failed: -22")
