"""Names beside the ids of types: written when the call was made, never later."""

from __future__ import annotations

import pytest

from tests.live_kernel import need_bpf, need_btf
from tests.test_btf_core_stored import DATA
from tlvlog import ExtendedError, decode, encode
from tlvlog.btf import Kind, find_types, open_btf
from tlvlog.kernel import ask
from tlvlog.kernel.bpf import insn
from tlvlog.kernel.bpf.type_names import with_names
from tlvlog.kernel.bpf.verifier import import_btf, import_verifier

SMALL = open_btf(DATA / "btf" / "small.btf")
KFUNC = 2  # in the source register of a call
LINE = b"kernel btf_id 11 is not a function\n"


def test_an_id_of_the_kernel_gets_its_name() -> None:
    *_, error = with_names(import_verifier(LINE, errno=22), bytes(120), SMALL)
    assert isinstance(error, ExtendedError)
    assert (error.btf_type_id, error.get("btf-type")) == (11, "struct task_struct")
    assert error.btf_object_id is None
    assert list(decode(encode([error])).records) == [error]


@pytest.mark.parametrize("at", [112, 120])
def test_ids_of_others_stay_numbers(at: int) -> None:
    """With another program or with modules at hand it is not known whose id it is."""
    attr = bytearray(128)
    attr[at] = 3
    *_, error = with_names(import_verifier(LINE, errno=22), bytes(attr), SMALL)
    assert isinstance(error, ExtendedError)
    assert error.get("btf-type") is None


@pytest.mark.parametrize("line", [b"kernel btf_id 99999 is not a function\n", b"R1 !read_ok\n"])
def test_ids_that_are_not_there(line: bytes) -> None:
    *_, error = with_names(import_verifier(line, errno=22), bytes(120), SMALL)
    assert isinstance(error, ExtendedError)
    assert error.get("btf-type") is None


def test_a_pasted_log_is_not_resolved() -> None:
    """The importer alone does not know which kernel it was."""
    *_, error = import_verifier(LINE, errno=22)
    assert isinstance(error, ExtendedError)
    assert error.get("btf-type") is None


def test_a_blob_that_was_refused_names_its_own_types() -> None:
    log = (
        b"[1] INT int size=4\n[2] STRUCT s size=4 vlen=1\n"
        b"\tx type_id=9 bits_offset=0 Invalid type_id\n"
    )
    *_, error = import_btf(log, errno=22)
    assert isinstance(error, ExtendedError)
    assert (error.btf_type_id, error.btf_object_id) == (2, 0)
    assert (error.get("btf-type"), error.get("btf-member")) == ("struct s", "x")


@pytest.mark.live
def test_the_running_kernel_names_what_it_refuses() -> None:
    """A call of a kernel function that is none: the id, and its name."""
    need_bpf()
    need_btf()
    (task,) = find_types(open_btf(), "task_struct", {Kind.STRUCT})
    code = insn.insn(insn.CALL, src=KFUNC, imm=task) + insn.insn(insn.EXIT)
    answer = ask.prog_load(code, prog_type=5)
    with answer.result:
        errors = [r for r in answer.log.records if isinstance(r, ExtendedError)]
    assert [(error.btf_type_id, error.get("btf-type")) for error in errors] == [
        (task, "struct task_struct")
    ]
