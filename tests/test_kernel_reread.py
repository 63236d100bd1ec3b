"""reread: a log's text, read again."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlvlog import ExtendedError, String
from tlvlog.formats.capture import Call
from tlvlog.kernel.bpf.answer import log_of
from tlvlog.kernel.bpf.verifier import import_verifier
from tlvlog.kernel.fs.context import import_fscontext
from tlvlog.kernel.importer import IMPORTERS
from tlvlog.kernel.reread import kind_of, reread

RECORDED = sorted(Path(__file__).parent.glob("data/kernel/verifier/*.log"))


@pytest.mark.parametrize("path", RECORDED, ids=lambda path: path.stem)
@pytest.mark.parametrize("kind", ["verifier", "btf"])
def test_what_was_just_read_reads_the_same_again(path: Path, kind: str) -> None:
    log = log_of(IMPORTERS[kind].function(path.read_bytes(), errno=13))  # type: ignore[call-arg]
    again = reread(log, kind, errno=13)
    assert again is not None
    assert list(log_of(again).records) == list(log.records)


LINES = st.lists(
    st.sampled_from(["e ", "w ", "i ", "", "x "]).flatmap(
        lambda letter: st.sampled_from(
            ["tmpfs: Unknown parameter 'x'", "tmpfs: Bad value for 'size'", "something new", "\xe9"]
        ).map(lambda text: letter + text)
    ),
    min_size=1,
)


@given(LINES)
def test_messages_of_a_context_read_the_same_again(lines: list[str]) -> None:
    """The messages of a context come back from their records, letter and text."""
    log = log_of(import_fscontext("\n".join(lines).encode(), errno=22))
    again = reread(log, "fscontext", errno=22)
    assert again is not None
    assert list(log_of(again).records) == list(log.records)


def test_words_about_the_call_stay_but_not_that_the_kernel_was_silent() -> None:
    stale = ExtendedError(-13, subsystem="core", reason="buffer-stale")
    silent = ExtendedError(-13, subsystem="core", reason="no-reason-given")
    told = reread(log_of([String("R3 !read_ok"), silent, stale]), "verifier", errno=13)
    assert told is not None
    assert [record.reason for record in told if isinstance(record, ExtendedError)] == [
        "register-not-readable",
        "buffer-stale",
    ]
    untold = reread(log_of([String("0: (95) exit"), silent]), "verifier", errno=13)
    assert untold is not None
    assert untold == [*import_verifier(b"0: (95) exit\n", errno=13), silent]


@pytest.mark.parametrize("kind", sorted(IMPORTERS))
def test_without_text_there_is_nothing_to_read(kind: str) -> None:
    assert reread(log_of([]), kind) is None


@pytest.mark.parametrize("kind", ["extack", "exterror", "strace"])
def test_what_was_not_read_from_text_cannot_be_read_again(kind: str) -> None:
    assert reread(log_of([String("text")]), kind) is None


@pytest.mark.parametrize(
    ("syscall", "operation", "kind"),
    [
        ("bpf", "BPF_PROG_LOAD", "verifier"),
        ("bpf", "BPF_MAP_CREATE", "verifier"),
        ("bpf", "BPF_BTF_LOAD", "btf"),
        ("fsconfig", "FSCONFIG_SET_STRING", "fscontext"),
        ("sendmsg", "RTM_NEWLINK", "extack"),
        ("", "exterror", "exterror"),
    ],
)
def test_kinds(syscall: str, operation: str, kind: str) -> None:
    assert kind_of(Call(syscall=syscall, operation=operation)) == kind
