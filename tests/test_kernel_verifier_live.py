"""What the running verifier refuses, against the text it prints and a plain reading of that."""

from __future__ import annotations

import os
import re
from itertools import islice
from typing import Any

import pytest

from tests.live_kernel import array_map, need_bpf, no_new_descriptors
from tests.live_programs import described, line_info
from tests.refused import btf as blob_of
from tests.refused import failing, good_types, padded, random_programs, random_types
from tlvlog import decode, encode
from tlvlog.kernel.bpf.calls import bpf_btf_load, bpf_prog_load
from tlvlog.kernel.bpf.insn import LOAD_IMM64
from tlvlog.kernel.bpf.verifier import import_btf, import_verifier

pytestmark = pytest.mark.live

REFUSED = 150
ATTEMPTS = 6000
REGISTERED = 0.95

# The verifier writes BUG_ where it cannot spell an instruction.
STEP = re.compile(r"([0-9]+): (?:\([0-9a-f]{2}\) |BUG_)")
STATE = re.compile("(?:cur|old) state:")
NAMED = re.compile(r"(?:from insn|insn) ([0-9]+)")
# These name an instruction that has nothing to do with where the verifier was.
ELSEWHERE = ("alloc_insn",)


@pytest.fixture
def asked() -> Any:
    need_bpf()
    with no_new_descriptors(), array_map() as map_fd:
        yield map_fd


def stated_line(text: Any) -> Any:
    """The line that states the cause: the last before the statistics and the states."""
    # Since Linux 7.3 a report follows that line.
    text = text.split("processed ")[0].split("\nVerification failed: ")[0]
    lines = text.strip("\n").split("\n")
    while lines and STATE.match(lines[-1]):
        lines.pop()
    # One message is printed behind an instruction.
    return re.sub(r"^.*goto pc[-+][0-9]+ ", "", lines[-1]).strip() if lines else ""


def stated_instruction(text: Any) -> Any:
    """The instruction that the line names, or the last that was listed."""
    line = stated_line(text)
    named = NAMED.search(line)
    if named and not any(word in line for word in ELSEWHERE):
        return int(named[1])
    steps = [int(step[1]) for step in map(STEP.match, text.split("\n")) if step]
    return steps[-1] if steps else None


def refused_programs(map_fd: Any) -> Any:
    """Different programs that are refused with a message: bytes, type, result."""
    seen = set()
    for program, kind in islice(random_programs(7, map_fd), ATTEMPTS):
        if program in seen:
            continue
        seen.add(program)
        with bpf_prog_load(program, prog_type=kind) as result:
            if result.errno and stated_line(result.text):
                yield result
                if len(seen) >= ATTEMPTS:
                    return


def test_refused_programs(asked: Any) -> None:
    """Each refused program gives the kernel's line, at the instruction it was refused for."""
    found = registered = 0
    lines = set()
    for result in refused_programs(asked):
        line = stated_line(result.text)
        records = import_verifier(result.log_bytes, errno=result.errno)
        told = {record.text: record for record in records if record.name == "error"}
        assert line in told, result.text
        record = told[line]
        assert record.error == -result.errno
        assert record.instruction == stated_instruction(result.text), result.text
        assert list(decode(encode(records)).records) == records
        found += 1
        registered += record.reason != 0
        lines.add(line)
        if found >= 2 * REFUSED and len(lines) >= REFUSED:
            break
    assert found >= REFUSED
    assert len(lines) >= REFUSED
    assert registered >= REGISTERED * found


@pytest.mark.parametrize("before", [0, 1, 7, 100])
def test_the_instruction_is_where_it_was_put(asked: Any, before: Any) -> None:
    """A bad instruction behind any number of good ones is the one that is named."""
    for name, (ending, place) in failing(asked).items():
        program, expected = padded(ending, place, before)
        with bpf_prog_load(program) as result:
            assert result.errno, name
            records = import_verifier(result.log_bytes, errno=result.errno)
        told = [record for record in records if record.name == "error"]
        assert told, name
        assert {record.instruction for record in told} == {expected}, (name, result.text)
        assert all(record.reason != 0 for record in told), (name, result.text)


def test_refused_types(asked: Any) -> None:
    """Each refused type description gives the kernel's line and the type that it is about."""
    found = registered = 0
    seen, lines = set(), set()
    for blob in islice(random_types(11), ATTEMPTS):
        if blob in seen:
            continue
        seen.add(blob)
        with bpf_btf_load(blob) as result:
            if not result.errno or not result.text:
                continue
        line = stated_line(result.text)
        told = [
            record
            for record in import_btf(result.log_bytes, errno=result.errno)
            if record.name == "error"
        ]
        assert told[-1].text == line, result.text
        types = re.findall(r"^\[([0-9]+)\] ", result.text, re.MULTILINE)
        if line.startswith("[") or result.text.split("\n")[-1].startswith("\t"):
            assert told[-1].get("btf-type-id") == int(types[-1])
        found += 1
        registered += told[-1].reason != 0
        lines.add(line)
    assert found >= REFUSED
    assert len(lines) >= REFUSED
    assert registered >= REGISTERED * found


def test_accepted_types_say_nothing(asked: Any) -> None:
    """Types with nothing wrong give no cause."""
    with bpf_btf_load(blob_of(b"".join(good_types()))) as result:
        assert result.errno == 0, result.text
        assert os.fstat(result.fd)  # type: ignore[arg-type]
    records = import_btf(result.log_bytes, errno=0)
    assert [record for record in records if record.name == "error"] == []


def test_every_level_gives_the_same_cause(asked: Any) -> None:
    """More text does not change what is said."""
    for name, (ending, place) in failing(asked).items():
        program, _ = padded(ending, place, 3)
        told = []
        for level in (1, 2, 5, 7, 9):
            with bpf_prog_load(program, level=level) as result:
                records = import_verifier(result.log_bytes, errno=result.errno)
            told.append([record for record in records if record.name == "error"])
        assert all(records == told[0] for records in told), name


def test_the_source_line_is_that_of_the_instruction(asked: Any) -> None:
    """With line info the record names the line that the refused instruction came from."""
    ending, place = failing(asked)["null check"]
    program, expected = padded(ending, place, 2)
    # A ld_imm64 takes two slots, and its second one no line.
    lines = [f"line_{number}();" for number in range(len(program) // 8)]
    two_slots = {at // 8 + 1 for at in range(0, len(program), 8) if program[at] == LOAD_IMM64}
    table = line_info(lines)
    kept = b"".join(
        table[16 * number : 16 * number + 16]
        for number in range(len(lines))
        if number not in two_slots
    )
    with (
        bpf_btf_load(described(lines)) as types,
        bpf_prog_load(program, btf_fd=types.fd, line_info=kept) as result,  # type: ignore[arg-type]
    ):
        records = import_verifier(result.log_bytes, errno=result.errno)
    (record,) = [record for record in records if record.name == "error"]
    source = {item.name: item.value for item in record.get("source-line")}
    assert record.instruction == expected
    assert source == {"line": expected + 1, "file": "file.c", "text": lines[expected]}
