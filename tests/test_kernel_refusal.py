"""refusal: what the text and the arguments of a refused bpf(2) say together."""

from __future__ import annotations

import errno
from collections.abc import Callable

import pytest

from tests.test_kernel_bpfcheck import GOOD_MAP, KERNEL, map_attr, prog_attr
from tlvlog import ExtendedError
from tlvlog.codec.records import Record
from tlvlog.errors import KernelError
from tlvlog.kernel.bpf import refusal
from tlvlog.kernel.bpf.refusal import Refusal, answer

Answer = Callable[[Refusal], list[ExtendedError]]
MAP_CREATE, PROG_LOAD = 0, 5
UNREADABLE = b"0: (95) exit\nR0 !read_ok\n"
STATISTICS = (
    b"processed 1 insns (limit 1000000) max_states_per_insn 0 total_states 0 peak_states 0 "
    b"mark_read 0\n"
)


def errors(records: list[Record]) -> list[ExtendedError]:
    return [record for record in records if isinstance(record, ExtendedError)]


@pytest.fixture
def errors_of(monkeypatch: pytest.MonkeyPatch) -> Answer:
    """The errors of the answer, on a kernel that describes itself."""
    monkeypatch.setattr(refusal, "bpf_types", lambda: KERNEL)
    return lambda call: errors(answer(call))


def is_guess(record: ExtendedError) -> bool:
    return record.get("guess") == 1


@pytest.mark.parametrize("text", [b"", b"Invalid map_type.\n", b"_type.\n", b"Invalid attr.\n"])
def test_the_number_is_certain_whatever_is_left_of_the_text(errors_of: Answer, text: bytes) -> None:
    """7.2 says which field is wrong; the arguments say what stands in it."""
    attr = map_attr(**{**GOOD_MAP, "map_type": 9999})
    (record,) = errors_of(Refusal(MAP_CREATE, attr, errno.EINVAL, text, size=64))
    assert (record.reason, record.text) == ("unknown-map-type", "Unknown map type 9999")
    assert not is_guess(record)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b"Invalid attr.", "map-attr-invalid"),
        (b"Invalid btf_fd.", "map-btf-fd-invalid"),
        (b"Invalid btf_value_type_id.", "map-value-type-invalid"),
        (b"Invalid excl_prog_hash_size.", "map-exclusive-hash-size"),
        (b"Invalid map_extra.", "map-extra-invalid"),
        (b"Invalid map_name.", "map-name-invalid"),
        (b"Invalid map_token_fd.", "map-token-invalid"),
        (b"Invalid map_type.", "map-type-invalid"),
        (b"Invalid numa_node.", "map-numa-node-invalid"),
    ],
)
def test_the_nine_texts_on_maps_are_reasons(errors_of: Answer, text: bytes, reason: str) -> None:
    (record,) = errors_of(Refusal(MAP_CREATE, map_attr(**GOOD_MAP), errno.EINVAL, text))
    assert record.reason == reason
    assert not is_guess(record)


def test_a_text_on_another_field_stands_beside_no_other_finding(errors_of: Answer) -> None:
    """What the kernel named is why; the arguments may have another fault behind it."""
    attr = map_attr(**{**GOOD_MAP, "map_type": 9999})
    (record,) = errors_of(Refusal(MAP_CREATE, attr, errno.EINVAL, b"Invalid numa_node.\n"))
    assert record.reason == "map-numa-node-invalid"


@pytest.mark.parametrize("text", [b"", UNREADABLE])
def test_without_types_the_text_is_all_there_is(
    monkeypatch: pytest.MonkeyPatch, text: bytes
) -> None:
    """A kernel built without BTF costs no answer, and raises nothing."""

    def nothing() -> object:
        raise KernelError(errno.ENOSYS, "no BTF")

    monkeypatch.setattr(refusal, "bpf_types", nothing)
    call = Refusal(MAP_CREATE, map_attr(**GOOD_MAP), errno.EINVAL, text)
    found = errors(answer(call))
    assert [record.reason for record in found] == (["register-not-readable"] if text else [])


@pytest.mark.parametrize("size", [8, 20, 64, 90])
def test_a_cut_log_says_how_much_it_needed(errors_of: Answer, size: int) -> None:
    text = STATISTICS[-(size - 1) :]
    call = Refusal(PROG_LOAD, b"", errno.ENOSPC, text, size=size, needed=143)
    (record,) = errors_of(call)
    assert record.text == f"The log was cut: it needs 143 bytes, the buffer has {size}"
    (unknown,) = errors_of(Refusal(PROG_LOAD, b"", errno.ENOSPC, text, size=size))
    assert unknown.text == f"The log was cut to the {size} bytes of the buffer"


def test_a_log_that_holds_its_reason_is_not_cut(errors_of: Answer) -> None:
    text = UNREADABLE + STATISTICS
    call = Refusal(PROG_LOAD, b"", errno.ENOSPC, text, size=len(text), needed=999)
    (record,) = errors_of(call)
    assert record.reason == "register-not-readable"


def test_a_stale_text_gives_way_to_the_arguments_and_is_a_guess_without(errors_of: Answer) -> None:
    empty = prog_attr(prog_type=1, insn_cnt=0)
    call = Refusal(PROG_LOAD, empty, errno.E2BIG, UNREADABLE, is_stale=True)
    (record,) = errors_of(call)
    assert record.reason == "program-empty"
    whole = prog_attr(prog_type=1, insn_cnt=2)
    call = Refusal(PROG_LOAD, whole, errno.EACCES, UNREADABLE, is_stale=True)
    (record,) = errors_of(call)
    assert record.reason == "register-not-readable"
    assert is_guess(record)


def test_what_another_process_may_do_is_not_looked_at(errors_of: Answer) -> None:
    attr = map_attr(**GOOD_MAP)
    assert errors_of(Refusal(MAP_CREATE, attr, errno.EPERM)) == []
