"""Verifier and BTF logs of many kernels, whole and damaged, as records."""

from __future__ import annotations

import errno
import json
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tlvlog
from tlvlog import String, decode, encode
from tlvlog.kernel.bpf import memo, verifier
from tlvlog.kernel.bpf.verifier import import_btf, import_verifier
from tlvlog.schema import builtin

CASES = Path(__file__).parent / "data" / "kernel" / "verifier"
LOGS = sorted(CASES.glob("*.log"))
READ_OK = b"0: R1=ctx() R10=fp0\n0: (95) exit\nR0 !read_ok\n"
STATISTICS = (
    b"processed 1 insns (limit 1000000) max_states_per_insn 0 total_states 0 "
    b"peak_states 0 mark_read 0\n"
)

# Pieces of logs, so that a made-up one gets into every corner.
PIECES = [
    *(line + b"\n" for line in READ_OK.splitlines()),
    STATISTICS,
    b"R0 invalid mem access 'scalar'\n",
    b"invalid access to map value, value_size=8 off=8 size=1\n",
    b"; code @ a.c:12\n",
    b"; code\n",
    b"7: ; code @ a.c:1:2\n",
    b"\n",
    b"\r\n",
    b"\t",
    b"[3] STRUCT s size=8 vlen=1\n",
    b"\ta type_id=1 bits_offset=0 Invalid member\n",
    b"Verification failed: Memory Safety: Access outside bounds\n",
    b"\nReason:\n  R1 may be NULL here (a nullable memory pointer). So.\n",
    b"\nAt:\n  f @ a.c:1:2\n  Source context:\n  >>> 1 | x\n  Instruction context:\n  >>> 5 | y\n",
    b"\nSuggestion:\n  Do it.\n",
    b"libbpf: prog 'p': -- BEGIN PROG LOAD LOG --\n",
    b"-- END PROG LOAD LOG --\n",
    b"libbpf: prog 'p': BPF program load failed: Permission denied\n",
    b"libbpf: prog 'p': failed to load: -13\n",
    b"99999999999999999999999999: (95) exit\n",
    b"stack depth 8+8+99999999999999999\n",
    b"verification time 18446744073709551616 usec\n",
    b"unreachable insn 4294967296\n",
    b"\x1b[2J\xff\xfe\n",
    b"\0",
]


def latin(text: Any) -> Any:
    return text.encode("utf-8", "surrogateescape").decode("latin1")


def shape(records: Any) -> Any:
    """What the files beside the logs hold: causes and statistics in plain JSON."""
    found: dict[str, Any] = {"lines": 0, "causes": [], "statistics": []}
    for record in records:
        if record.name == "string":
            found["lines"] += 1
        elif record.name == "error":
            found["causes"].append(cause(record))
        else:
            fields = {field.name: value for field, value in record.fields() if value}
            found["statistics"].append(fields)
    return found


def cause(record: Any) -> Any:
    values = {
        "reason": record.reason,
        "text": latin(record.text),
        "arguments": [a if isinstance(a, int) else latin(a) for a in record.arguments],
        "error": record.error,
    }
    for name in ("instruction", "object", "btf-type-id", "btf-member-offset", "guess"):
        if record.get(name) is not None:
            values[name.replace("-", "_")] = record.get(name)
    if record.get("source-line"):
        values["source"] = {item.name: item.value for item in record.get("source-line")}
    return values


def causes(data: Any, **given: Any) -> Any:
    return [record for record in import_verifier(data, **given) if record.name == "error"]


def test_type_numbers_are_those_of_the_types_that_were_passed() -> None:
    """A type id in a log of BPF_BTF_LOAD comes with object 0: vmlinux has other types."""
    (cause,) = causes(b"[2] STRUCT s size=4 vlen=1\n\ta type_id=1 bits_offset=0 Invalid member\n")
    assert (cause.get("btf-type-id"), cause.get("btf-object-id")) == (2, 0)
    (cause,) = causes(b"R1 !read_ok\n", errno=13)
    assert cause.get("btf-object-id") is None


@pytest.mark.parametrize("path", LOGS, ids=lambda path: path.stem)
def test_logs_of_many_kernels(path: Any) -> None:
    """Each log gives the causes and statistics that stand beside it."""
    expected = json.loads(path.with_suffix(".json").read_text())
    assert shape(import_verifier(path.read_bytes())) == expected


@pytest.mark.parametrize("path", LOGS, ids=lambda path: path.stem)
def test_the_records_are_a_log(path: Any) -> None:
    """What an import gives encodes, and decodes to itself."""
    records = import_verifier(path.read_bytes())
    assert list(decode(encode(records)).records) == records


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("linux-4.19", "linux-6.18"),
        ("linux-5.4", "linux-6.18"),
        ("linux-7.3", "linux-6.18"),
        ("linux-7.3-head-lost", "linux-6.18"),
        ("linux-7.3-leak-head-lost", "linux-6.18-leak"),
        ("crlf", "linux-6.18"),
    ],
)
def test_another_kernel_gives_the_same(name: Any, other: Any) -> None:
    """The same failure, told by another kernel, is the same reason at the same place."""

    def told(stem: Any) -> Any:
        (record,) = causes((CASES / f"{stem}.log").read_bytes(), errno=errno.EACCES)
        return record.error, record.reason, record.arguments, record.instruction

    assert told(name) == told(other)


REPORTED = {"category", "headline", "causal-step", "suggestion"}


def test_the_report_of_7_3_only_adds() -> None:
    """The record that the line alone gives, and what the report says beyond it."""
    (with_report,), (without,) = (
        causes((CASES / f"linux-{version}.log").read_bytes()) for version in ("7.3", "6.18")
    )
    assert (with_report.reason, with_report.text) == (without.reason, without.text)
    place = {item.name: item.value for item in with_report.source_line}
    assert place.pop("column") == 11
    assert place == {item.name: item.value for item in without.source_line}
    added = [(i.name, i.value) for i in with_report.attributes if i.name in REPORTED]
    assert added == [
        ("category", "Register Type Safety"),
        ("headline", "Invalid dereference"),
        (
            "causal-step",
            "prog.bpf.c:12:25: R0 changed from uninitialized value to integer scalar with "
            "unknown value",
        ),
        (
            "suggestion",
            "Preserve a pointer-valued register where needed, or reload and revalidate the "
            "pointer after scalar arithmetic, helper calls, or other operations that can "
            "invalidate it.",
        ),
    ]


@pytest.mark.parametrize("kept", [60, 200, 420, 900])
def test_the_end_of_a_report_names_no_cause_by_accident(kept: Any) -> None:
    """What a short buffer leaves of a report is its reason, or nothing: no sentence of it."""
    data = (CASES / "linux-7.3.log").read_bytes()[-kept:]
    found = causes(data, errno=errno.EACCES, cut=True)
    assert all(record.reason == "invalid-memory-access" or not record.text for record in found)


@pytest.mark.parametrize("size", range(1, 99))
def test_a_piece_of_the_statistics_names_no_cause(size: Any) -> None:
    """Whatever a short buffer leaves of the verifier's last line, beginning or end."""
    line = (
        b"processed 2 insns (limit 1000000) max_states_per_insn 0 total_states 0 peak_states 0 "
        b"mark_read 0\n"
    )
    for piece in (line[-size:], line[:size]):
        found = causes(piece, errno=errno.ENOSPC)
        assert not any(" " in record.text for record in found)


def test_errno_and_program() -> None:
    (record,) = causes(READ_OK, errno=-errno.EACCES, program="entry")
    assert (record.error, record.object, record.severity) == (-13, "entry", "error")
    assert causes(READ_OK, errno=errno.EACCES) == causes(READ_OK, errno=-errno.EACCES)


def test_after_success_a_cause_is_a_warning() -> None:
    (record,) = causes(READ_OK, errno=0)
    assert (record.error, record.severity) == (0, "warning")
    assert causes(b"0: (95) exit\nsomething new\n", errno=0) == []


def test_an_errno_without_words() -> None:
    """A call that failed and said nothing is still a record."""
    (record,) = import_verifier(b"", errno=errno.EINVAL)
    assert (record.error, record.reason, record.text) == (-22, 0, "")
    assert record.get("guess") is None
    assert import_verifier(b"") == []


def test_every_line_is_kept() -> None:
    """Lines come out as they went in, in order, without their ends."""
    data = b"one\r\n\ntwo \xff\nthree"
    lines = [record for record in import_verifier(data) if record.name == "string"]
    assert lines == [String("one"), String(""), String("two \udcff"), String("three")]


def test_the_cause_stands_behind_its_line() -> None:
    names = [record.name for record in import_verifier(READ_OK + STATISTICS)]
    assert names == ["string"] * 3 + ["error", "string", "verifier-statistics"]


def test_a_long_line_comes_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verifier, "_LIMIT_LENGTH", 40)
    records = import_verifier(b"x" * 25)
    assert [record.message for record in records[:3]] == ["x" * 10, "x" * 10, "x" * 5]


def test_more_lines_than_a_log_may_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lines over the limit are read and counted, not kept; what is kept fits a decoder."""
    monkeypatch.setattr(verifier, "_LIMIT_RECORDS", 40)
    monkeypatch.setattr(verifier, "_RESERVED", 10)
    records = import_verifier(b"0: (95) exit\n" * 100 + b"R0 !read_ok\n" + STATISTICS)
    *kept, loss = records
    assert len(records) <= 40
    assert [record.name for record in kept[-2:]] == ["error", "verifier-statistics"]
    assert (loss.name, loss.dropped_records) == ("loss", 102 - 30)
    whole = [String("0: (95) exit")] * 100 + [String("R0 !read_ok")]
    whole += [String(STATISTICS.decode().rstrip()), *kept[-2:], loss]  # type: ignore[list-item]
    assert loss.true_size == len(encode(whole))
    assert loss.dropped_bytes == loss.true_size - len(encode(records))


@given(st.lists(st.sampled_from(PIECES), max_size=40).map(b"".join), st.integers(0, 30))
def test_any_mixture_is_a_log(data: Any, cut: Any) -> None:
    """Whatever lines come in whatever order, cut anywhere: records that encode and decode."""
    records = import_verifier(data[cut : len(data) - cut])
    assert list(decode(encode(records)).records) == records
    for record in records:
        if record.name == "error":
            assert (record.reason == 0 and record.message is not None) == (record.get("guess") == 1)


@given(st.binary(max_size=300))
def test_any_bytes_are_a_log(data: Any) -> None:
    """Bytes of any kind give records, one STRING a line."""
    records = import_verifier(data, errno=1)
    text = data.split(b"\0", 1)[0]
    lines = text.count(b"\n") + (not text.endswith(b"\n") and text != b"")
    assert sum(record.name == "string" for record in records) == lines
    assert decode(encode(records)).records


@given(st.lists(st.sampled_from(LOGS), max_size=4))
def test_logs_behind_each_other_are_told_apart(paths: Any) -> None:
    """Several logs in one file give the causes that each gives alone."""
    logs = [
        path.read_bytes() for path in paths if path.stem.startswith(("linux-", "two", "accepted"))
    ]
    logs = [log for log in logs if log.endswith(b"mark_read 0\n")]
    alone = [record for log in logs for record in causes(log)]
    assert causes(b"".join(logs)) == alone


def test_steps_are_linear_in_the_input(monkeypatch: pytest.MonkeyPatch) -> None:
    """Twice the text is twice the lines read, whatever the lines are (counted, not timed)."""
    matched = []
    original = memo.recogniser("bpf")  # type: ignore[attr-defined]

    class Counting:
        def match(self, line: Any) -> Any:
            matched.append(len(line))
            return original.match(line)

    monkeypatch.setattr(verifier, "line_memo", lambda: memo.LineMemo(Counting()))  # type: ignore[arg-type]
    rng = random.Random(5)
    text = b"".join(rng.choice(PIECES[:-1]) for _ in range(2000))

    def work(data: Any) -> Any:
        matched.clear()
        import_verifier(data)
        return sum(matched)

    once = work(text)
    assert 0 < work(text + text) <= 2 * once + 10_000
    assert once <= len(text) + 10_000


def test_btf_is_read_by_the_same_rules() -> None:
    data = (CASES / "btf.log").read_bytes()
    assert import_btf(data, errno=22) == import_verifier(data, errno=22)


def test_statistics_have_their_record() -> None:
    (*_, record) = import_verifier(STATISTICS)
    assert record.spec is builtin().record_by_name["verifier-statistics"]
    assert (record.instructions, record.limit) == (1, 1_000_000)


def test_hostile_numbers_do_not_fit() -> None:
    """Numbers that no field can hold are no numbers."""
    data = b"99999999999: (95) exit\nunreachable insn 4294967296\n"
    data += b"processed 99999999999999999999 insns\n"
    (record,) = causes(data)
    assert record.reason == "unreachable-instruction"
    assert record.instruction is None
    assert encode(import_verifier(data))


def test_importing_needs_no_kernel() -> None:
    """The importers are pure: the functions are plain, and work on any platform."""
    assert tlvlog.kernel.import_verifier is import_verifier  # type: ignore[attr-defined]


def test_a_single_word_is_the_reason_where_it_is_all_there_is() -> None:
    """Text that no reason matches is a guess, be it one word; a lost head's last word is not."""
    (guess,) = [r for r in import_verifier(b"hello\n", errno=22) if r.name == "error"]
    assert (guess.message, guess.reason, guess.get("guess")) == ("hello", 0, 1)
    log = b"ello\n1: (95) exit\nprocessed 2 insns (limit 1000000) max_states_per_insn 0 "
    log += b"total_states 0 peak_states 0 mark_read 0\n"
    assert not [r for r in import_verifier(log) if r.name == "error"]
