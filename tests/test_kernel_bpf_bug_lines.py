"""kernel.bpf: instructions that the verifier cannot spell, and lines of types without members."""

from __future__ import annotations

import struct

import pytest

from tests.live_kernel import need_bpf
from tlvlog import ExtendedError
from tlvlog.kernel.bpf.calls import bpf_prog_load
from tlvlog.kernel.bpf.verifier import import_btf, import_verifier


def error_of(text: str) -> ExtendedError:
    (record,) = (r for r in import_verifier(text.encode(), errno=22) if r.name == "error")
    assert isinstance(record, ExtendedError)
    return record


@pytest.mark.parametrize("word", ["BUG_db", "BUG_ld_18", "BUG_st_72", "BUG_ldx_61", "BUG_alu64_9f"])
def test_the_instruction_of_a_bug_line(word: str) -> None:
    """What the disassembler cannot spell is an instruction all the same: the one at fault."""
    text = f"1: (bf) r6 = r0  ; R0=0 R6=0\n2: {word}\nBPF_ATOMIC uses invalid atomic opcode 77\n"
    assert error_of(text).instruction == 2


def instruction(opcode: int, destination: int = 0, immediate: int = 0) -> bytes:
    return struct.pack("=BBhi", opcode, destination, 0, immediate)


@pytest.mark.live
@pytest.mark.once
@pytest.mark.parametrize("opcode", [0xDB, 0xC3, 0xD3])
def test_the_instruction_of_a_live_bug_line(opcode: int) -> None:
    """The running verifier's own text, where the opcode is known and its operation is not."""
    need_bpf()
    program = b"".join(
        [instruction(0xB7), instruction(0xBF, 6), instruction(opcode, 0, 0x77), instruction(0x95)]
    )
    with bpf_prog_load(program) as result:
        text = result.text
    assert f"2: BUG_{opcode:02x}\n" in text
    assert error_of(text).instruction == 2


@pytest.mark.parametrize(
    ("line", "bits"),
    [
        ("[1] INT int size=4 bits_offset=0 nr_bits=200 encoding=(none) nr_bits exceeds 128", None),
        ("[1] INT int size=4 bits_offset=200 nr_bits=32 encoding=(none) nr_bits exceeds 128", None),
        ("\tx type_id=1 bits_offset=96 Member exceeds struct_size", 96),
    ],
)
def test_only_members_have_an_offset(line: str, bits: int | None) -> None:
    """The offset in an integer's own line is where its bits begin, not where a member lies."""
    text = f"[2] STRUCT s size=8 vlen=1\n{line}\n" if line.startswith("\t") else f"{line}\n"
    (record,) = (r for r in import_btf(text.encode(), errno=22) if r.name == "error")
    assert isinstance(record, ExtendedError)
    assert record.btf_member_offset == bits
