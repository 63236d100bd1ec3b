"""Verifier texts told apart, and logs in a run of bytes."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.campaigns import OTHER_LOG, STATISTICS, TEXTS
from tlvlog.campaign.outcome import of_text
from tlvlog.campaign.texts import is_text, split_texts
from tlvlog.kernel.recorded import LOOKUP_LOG

FRAMED = (
    b"libbpf: prog 'a': BPF program load failed: Permission denied\n"
    b"libbpf: prog 'a': -- BEGIN PROG LOAD LOG --\n" + LOOKUP_LOG + b"-- END PROG LOAD LOG --\n"
    b"libbpf: prog 'a': failed to load: -13\n"
)


def split(data: bytes) -> list[bytes]:
    return [piece.data for piece in split_texts([data])]


def test_texts_end_where_the_verifier_is_done() -> None:
    assert split(b"".join(TEXTS)) == list(TEXTS)
    assert split(FRAMED * 2) == [FRAMED, FRAMED]
    assert split(b"R0 !read_ok\0R1 !read_ok\0\0\0") == [b"R0 !read_ok", b"R1 !read_ok"]
    assert split(b"") == split(b"\n\n\0\n") == []
    early = FRAMED.replace(LOOKUP_LOG, b"unknown opcode 00\n")
    assert split(early * 3) == [early] * 3


@given(
    st.lists(st.sampled_from([*TEXTS, FRAMED, LOOKUP_LOG + b"\0"]), max_size=6),
    st.lists(st.integers(0, 3000), max_size=5),
)
def test_blocks_do_not_count(texts: list[bytes], cuts: list[int]) -> None:
    """Texts are the same however the bytes come, and each says where it stood."""
    data = b"".join(texts)
    edges = [0, *sorted(min(cut, len(data)) for cut in cuts), len(data)]
    blocks = [data[a:b] for a, b in pairwise(edges)]
    pieces = list(split_texts(blocks))
    assert [piece.data for piece in pieces] == [text.rstrip(b"\0") for text in texts]
    for piece in pieces:
        assert data[piece.begin : piece.end].strip(b"\0") == piece.data
    assert [piece.begin for piece in pieces] == sorted(piece.begin for piece in pieces)


@given(st.binary(max_size=300))
def test_nothing_is_lost_but_what_is_empty(data: bytes) -> None:
    """Whatever the bytes are, all lines that say anything are in one text, in their order."""
    joined = b"".join(piece.data for piece in split_texts([data]))
    wanted = [line for line in data.replace(b"\0", b"\n").split(b"\n") if line.strip()]
    found = [line for line in joined.replace(b"\0", b"\n").split(b"\n") if line.strip()]
    assert b"".join(found) == b"".join(wanted)


@pytest.mark.parametrize(
    ("text", "errno", "signature"),
    [
        (LOOKUP_LOG, 13, "tl1:BPF_PROG_LOAD:EACCES:bpf/invalid-memory-access"),
        (LOOKUP_LOG, None, "tl1:BPF_PROG_LOAD:?:bpf/invalid-memory-access"),
        (FRAMED, None, "tl1:BPF_PROG_LOAD:EACCES:bpf/invalid-memory-access"),
        (STATISTICS.replace(b"processed 0", b"processed 7"), None, "tl1:BPF_PROG_LOAD:OK"),
        (STATISTICS, None, "tl1:BPF_PROG_LOAD:?:-"),
        (STATISTICS, 0, "tl1:BPF_PROG_LOAD:OK"),
        (b"", 1, "tl1:BPF_PROG_LOAD:EPERM:-"),
        (LOOKUP_LOG[:60], 28, "tl1:BPF_PROG_LOAD:ENOSPC:!log-too-small"),
        (OTHER_LOG, 22, "tl1:BPF_PROG_LOAD:EINVAL:bpf/unknown-opcode"),
    ],
)
def test_what_a_text_comes_to(text: bytes, errno: int | None, signature: str) -> None:
    assert str(of_text(text, errno=errno).signature) == signature


def test_a_line_that_comes_in_many_blocks_is_one() -> None:
    """As is what stands behind its end in the block that has it."""
    blocks = [b"x" * 1000] * 500 + [b"y\nz", b"z\n"]
    assert [piece.data for piece in split_texts(blocks)] == [b"x" * 500_000 + b"y\nzz\n"]


def test_text_is_told_from_records() -> None:
    assert is_text(LOOKUP_LOG)
    assert is_text(b"\xc3\xa9 \x1b[0m\tx\r\n")
    assert not is_text(b"\1\0\5\0\0\0hello\2\0\2\0\0\0\0\0")
    assert not is_text(b"\0\1\0\0\0\5hello")
