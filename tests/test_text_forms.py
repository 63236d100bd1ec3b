"""One log in all the forms in which people paste it, and any two of them at once."""

from __future__ import annotations

import random
from itertools import product

import pytest

from tests.pasted_forms import ENCODINGS, FORMS
from tlvlog.codec.extended_error import ExtendedError
from tlvlog.codec.records import String
from tlvlog.text.explain import explain

LOGS = {
    "bare": """\
0: R1=ctx() R10=fp0
; t->count += 1; @ prog.bpf.c:42
6: (79) r1 = *(u64 *)(r0 +8)
R0 invalid mem access 'map_value_or_null'
processed 6 insns (limit 1000000) max_states_per_insn 0 total_states 0 peak_states 0 mark_read 0""",
    "libbpf": """\
libbpf: prog 'on_switch': BPF program load failed: Permission denied
libbpf: prog 'on_switch': -- BEGIN PROG LOAD LOG --
Unrecognized arg#0 type PTR
0: R1=ctx() R10=fp0
; int BPF_KPROBE(on_switch, struct rq *rq) @ prog.bpf.c:40
0: (79) r7 = *(u64 *)(r1 +0)          ; R1=ctx() R7_w=scalar()
; bpf_printk("load %d\\n", rq->nr_running); @ prog.bpf.c:42
1: (61) r1 = *(u32 *)(r7 +4)
R7 invalid mem access 'scalar'
processed 2 insns (limit 1000000) max_states_per_insn 0 total_states 0 peak_states 0 mark_read 0
-- END PROG LOAD LOG --
libbpf: prog 'on_switch': failed to load: -13
libbpf: failed to load object 'lat_bpf'""",
}

PAIRS = sorted(product(FORMS, FORMS))


def answers(data: bytes) -> list[tuple[object, ...]]:
    """Every cause: reason, arguments, instruction, source line, errno and program."""
    found: list[tuple[object, ...]] = []
    for log in explain(data).logs:
        for record, _ in log.causes:
            source = tuple((item.name, item.value) for item in record.source_line or ())
            found.append(
                (record.subsystem, record.reason, record.arguments, record.instruction, source)
                + (record.error, record.get("object"))
            )
    return found


def plain(name: str) -> list[tuple[object, ...]]:
    (answer,) = answers(LOGS[name].encode())
    return [answer]


@pytest.mark.parametrize("name", LOGS)
@pytest.mark.parametrize("form", FORMS)
def test_a_form_changes_nothing(name: str, form: str) -> None:
    assert answers("\n".join(FORMS[form](LOGS[name].split("\n"))).encode()) == plain(name)


@pytest.mark.parametrize("name", LOGS)
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_an_encoding_changes_nothing(name: str, encoding: str) -> None:
    assert answers(ENCODINGS[encoding](LOGS[name].split("\n"))) == plain(name)


@pytest.mark.parametrize("seed", range(6))
def test_two_forms_change_nothing(seed: int) -> None:
    """A form of a form gives the cause of the plain log, and nothing beside it."""
    rng = random.Random(seed)
    for inner, outer in rng.sample(PAIRS, 25):
        name = rng.choice(sorted(LOGS))
        lines = FORMS[outer](FORMS[inner](LOGS[name].split("\n")))
        assert answers("\n".join(lines).encode()) == plain(name), (name, inner, outer)


@pytest.mark.long
@pytest.mark.parametrize("name", LOGS)
@pytest.mark.parametrize("inner", FORMS)
def test_any_two_forms_change_nothing(name: str, inner: str) -> None:
    """Every form of every form: no two layers hide from each other what the log says."""
    lines = FORMS[inner](LOGS[name].split("\n"))
    for outer in FORMS:
        found = answers("\n".join(FORMS[outer](lines)).encode())
        assert found == plain(name), (name, inner, outer)


def changed(before: list[str], after: list[str]) -> set[int]:
    """The lines, from 1, that differ."""
    return {at for at, (a, b) in enumerate(zip(before, after, strict=True), 1) if a != b}


@pytest.mark.parametrize("name", LOGS)
@pytest.mark.parametrize("form", FORMS)
def test_every_record_names_the_line_that_holds_it(name: str, form: str) -> None:
    """What changes with the first character of a line is the line of the paste that it names.

    Words that were moved to the next line may have taken the message with them:
    then the line of its entry is named.
    """
    lines = LOGS[name].split("\n")
    paste = "\n".join(FORMS[form](lines)).split("\n")
    (log,) = explain("\n".join(paste).encode()).logs
    assert len(log.numbers) == len(log.records)
    pairs = list(zip(log.records, log.numbers, strict=True))
    named = {record.message: at for record, at in pairs if isinstance(record, String)}
    assert set(lines) <= set(named)
    for at, line in enumerate(lines):
        other = [*lines[:at], chr(ord(line[0]) ^ 1) + line[1:], *lines[at + 1 :]]
        places = changed(paste, "\n".join(FORMS[form](other)).split("\n"))
        assert places & {named[line], named[line] + ("wrapped" in form)}, (line, named[line])
    for record, number in pairs:
        if isinstance(record, ExtendedError):
            assert number == named[record.text]
        elif not isinstance(record, String):
            assert number == named[next(line for line in lines if line.startswith("processed"))]


def test_every_line_of_a_block_is_named() -> None:
    """The cause names the line of the paste that says it, whatever stands before it."""
    for form in ("plain", "quoted", "journald", "docker-json", "html", "compose", "fenced"):
        lines = FORMS[form](LOGS["bare"].split("\n"))
        (log,) = explain("\n".join(lines).encode()).logs
        assert log.cause is not None
        assert "invalid mem access" in lines[log.cause.number - 1], form
