"""The generated writer in C: against LogBuffer, inside its bounds, in foreign memory."""

from __future__ import annotations

import random
import struct
import subprocess
from pathlib import Path
from typing import Any

import pytest

import tlvlog
from tests.c_build import HERE, compile_c, need, schema, talk, write_headers
from tests.c_logs import Forms, Logs
from tests.c_talk import KEEPS, Answers, begin
from tests.keep_model import KeepModel
from tlvlog.writing.logbuffer import LogBuffer

pytestmark = pytest.mark.once

EINVAL = 22
ENOSPC = 28
LOSS_FLAG = 1
ENOSPC_FLAG = 2


@pytest.fixture
def program(c_driver: Any) -> list[str]:
    """The driver for the garden schema on this machine."""
    return c_driver("garden")


def put(record: Forms) -> bytes:
    """The command to put a record as it is on the wire."""
    value = record.wire["little"][6:]
    return struct.pack("<cHI", b"P", record.type, len(value)) + value


def piece(text: bytes) -> bytes:
    """The command to write a piece of the open string."""
    return struct.pack("<cI", b"W", len(text)) + text


@pytest.mark.parametrize("loss", [False, True])
@pytest.mark.parametrize("keep", KEEPS)
def test_every_small_buffer(program: list[str], keep: str, loss: bool) -> None:
    """For every size 0 to 200 the log is LogBuffer's, and not a byte beside it is touched."""
    logs = Logs(schema("garden"), 11)
    cases = [(size, logs.log() + logs.log()) for size in range(201) for _ in range(8)]
    commands = []
    for size, records in cases:
        commands += [begin(size, keep, loss), *(r.command for r in records), b"F"]
    answers = Answers(talk(program, b"".join(commands)))
    for size, records in cases:
        result = answers.one("i")
        log, count, true_size, guards, _, _ = answers.finished()
        assert guards
        if 0 < size < (38 if loss else 8):
            assert (result, log) == (-EINVAL, b"")
            with pytest.raises(tlvlog.CapacityError):
                LogBuffer(size, keep=keep, loss=loss)
            continue
        assert result == 0
        model = KeepModel(size or None, keep, loss)
        for record in records:
            model.append(record.wire["little"], record.severity)
        assert (log, count, true_size) == (model.finish(), model.num_truncations, model.true_size)


@pytest.mark.parametrize("keep", KEEPS)
def test_logbuffer_and_c_keep_the_same(program: list[str], keep: str) -> None:
    """Whole logs, small and large, batches included: the same bytes, count and true size."""
    rng = random.Random(keep)
    logs = Logs(schema("garden"), 12)
    cases = []
    for number in range(300):
        records = [record for _ in range(1 + number % 12) for record in logs.log()]
        whole = sum(len(record.wire["little"]) for record in records)
        cases.append((38 + rng.randrange(whole + 2), rng.random() < 0.5, records))
    commands = []
    for capacity, loss, records in cases:
        commands += [begin(capacity, keep, loss), *(r.command for r in records), b"F"]
    answers = Answers(talk(program, b"".join(commands)))
    for capacity, loss, records in cases:
        answers.one("i")
        log, count, true_size, _, _, _ = answers.finished()
        buffer = LogBuffer(
            capacity, keep=keep, loss=loss, schema=schema("garden"), byte_order="little"
        )
        whole = b"".join(record.wire["little"] for record in records)
        end = bytes.fromhex("0200020000000000")
        for record in tlvlog.decode(
            whole + end, schema=schema("garden"), byte_order="little"
        ).records:
            buffer.append(record)
        assert bytes(buffer.finish()) == log
        assert (buffer.num_truncations, buffer.true_size) == (count, true_size)


@pytest.mark.parametrize("keep", KEEPS)
def test_pieces(program: list[str], keep: str) -> None:
    """A string in pieces is kept, or given up, as LogBuffer keeps it; others may come meanwhile."""
    rng = random.Random(f"pieces {keep}")
    logs = Logs(schema("garden"), 13)
    cases = []
    for _ in range(1500):
        steps: list[tuple[str, object]] = []
        for record in logs.log():
            steps.append(("put", record))
            if rng.random() < 0.4:
                steps.append(("open", None))
                lengths = [rng.randrange(60) for _ in range(rng.randrange(5))]
                steps += [("write", rng.randbytes(30).hex()[:length]) for length in lengths]
                steps.append(("commit" if rng.random() < 0.9 else "cancel", None))
        cases.append((rng.choice((60, 200, 520, 900)), steps))
    commands = []
    for capacity, steps in cases:
        commands.append(begin(capacity, keep))
        for what, value in steps:
            commands.append(
                {
                    "put": lambda v: put(v),
                    "open": lambda v: b"O",
                    "write": lambda v: piece(v.encode()),
                    "commit": lambda v: b"C",
                    "cancel": lambda v: b"X",
                }[what](value)
            )
        commands.append(b"F")
    answers = Answers(talk(program, b"".join(commands)))
    compared = 0
    for capacity, steps in cases:
        answers.one("i")
        log, count, true_size, guards, _, _ = answers.finished()
        assert guards
        model = KeepModel(capacity, keep, False)
        text = b""
        is_exact = True
        for what, value in steps:
            if what == "put":
                model.append(value.wire["little"], value.severity)
            elif what == "open":
                text = b""
            elif what == "write":
                text += value.encode()
            elif what == "cancel":
                # What it had pushed out before is out; what it would have cannot be told.
                is_exact = is_exact and len(text) + 6 <= model.room - model.used
                model.dropped.append(len(text) + 6)
            else:
                kept = model.append(struct.pack("<HI", 1, len(text)) + text, 2)
                is_exact = is_exact and (kept or keep == "head")
        assert true_size == model.true_size
        if is_exact:
            compared += 1
            assert (log, count) == (model.finish(), model.num_truncations)
        else:
            tlvlog.decode(log, schema=schema("garden"), byte_order="little")
    assert compared > 500


@pytest.mark.parametrize("keep", KEEPS)
def test_records_between_pieces(program: list[str], keep: str) -> None:
    """A record that comes while a string is open stands in front of it; both count."""
    logs = Logs(schema("garden"), 14)
    cases = [(logs.rng.choice((100, 300, 4000)), logs.log(), logs.log()) for _ in range(800)]
    commands = []
    for capacity, before, between in cases:
        commands += [begin(capacity, keep), *map(put, before), b"O", piece(b"one ")]
        for record in between:
            commands += [put(record), piece(b"more ")]
        commands += [b"C", b"F"]
    answers = Answers(talk(program, b"".join(commands)))
    for capacity, before, between in cases:
        answers.one("i")
        log, count, true_size, guards, _, _ = answers.finished()
        text = b"one " + b"more " * len(between)
        model = KeepModel(capacity, keep, False)
        for record in before + between:
            model.append(record.wire["little"], record.severity)
        model.append(struct.pack("<HI", 1, len(text)) + text, 2)
        assert guards
        assert true_size == model.true_size
        found = tlvlog.decode(log, schema=schema("garden"), byte_order="little")
        assert len(found.records) + found.num_truncations == len(before) + len(between) + 1
        if not model.dropped:
            assert log == model.finish()
        errors = [r for r in model.records if r[1] == 0] if keep == "severity" else []
        assert [data for data, _ in errors if data not in log] == []
        assert count == found.num_truncations


@pytest.mark.parametrize("keep", KEEPS)
@pytest.mark.parametrize("between", [1, 40, 150])
def test_a_record_behind_a_piece_that_pushed_others_out(
    program: list[str], keep: str, between: int
) -> None:
    """A piece makes room for itself; a record that comes next leaves the piece alone."""
    old, text = b"o" * 94, b"t" * 300
    commands = begin(800, keep) + (struct.pack("<cHI", b"P", 1, 94) + old) * 7
    commands += b"O" + piece(text) + struct.pack("<cHI", b"P", 1, between) + b"b" * between
    commands += piece(text) + b"CF"
    answers = Answers(talk(program, commands))
    assert answers.one("i") == 0
    log, count, _, guards, _, _ = answers.finished()
    assert guards
    messages = [record.message for record in tlvlog.decode(log, byte_order="little").records]
    assert len(messages) + count == 9
    if keep == "head":
        assert messages == ["o" * 94] * 7
    else:
        assert messages[-2:] == ["b" * between, "t" * 600]
        assert set(messages[:-2]) <= {"o" * 94}


def test_numbers_in_pieces(program: list[str]) -> None:
    """tlvlog_write_number() writes what Python writes, at every edge."""
    numbers = [0, 1, -1, 9, 10, -10, 2**63 - 1, -(2**63), 12345678901234567]
    commands = b"".join(
        begin(100, "head") + b"O" + b"N" + struct.pack("<q", n) + b"CF" for n in numbers
    )
    answers = Answers(talk(program, commands))
    for n in numbers:
        answers.one("i")
        log = tlvlog.decode(answers.finished()[0], byte_order="little")
        assert log.records[0].message == str(n)


def test_reset_and_enospc(program: list[str]) -> None:
    """A reset log starts from nothing; -ENOSPC comes only on request, and never from a probe."""
    text = struct.pack("<cHI", b"P", 1, 30) + b"x" * 30
    commands = begin(20, "head", flags=ENOSPC_FLAG) + text + b"F" + b"R" + b"F"
    commands += begin(20, "head") + text + b"F" + begin(0, "tail", flags=ENOSPC_FLAG) + text + b"F"
    answers = Answers(talk(program, commands))
    end = bytes.fromhex("0200020000000100")
    assert answers.one("i") == 0
    assert answers.finished() == (end, 1, 44, 1, -ENOSPC, 0)
    assert answers.finished() == (end[:6] + b"\0\0", 0, 8, 1, -5, 0)
    answers.one("i")
    assert answers.finished()[4] == -5
    answers.one("i")
    assert answers.finished() == (b"", 1, 44, 1, -5, 0)


def test_foreign_memory_always_reads_as_a_prefix(program: list[str]) -> None:
    """Wherever the store fails or its writer dies, whole records stand there, and all count."""
    logs = Logs(schema("garden"), 15)
    cases = []
    for number in range(25):
        records = logs.log() or logs.records[:2]
        cases += [
            (records, 60 + 40 * (number % 9), loss, calls)
            for calls in range(1, 60)
            for loss in (0, 1)
        ]
    commands = []
    for records, capacity, loss, calls in cases:
        commands += [begin(capacity, "head", bool(loss), calls=calls)]
        commands += [*(r.command for r in records), b"F", b"D"]
    answers = Answers(talk(program, b"".join(commands)))
    states = set()
    for records, _, loss, _ in cases:
        answers.one("i")
        log, count, true_size, guards, result, late = answers.finished()
        memory = answers.bytes()
        assert guards
        assert late <= 1
        assert result == -5
        whole = [record.wire["little"] for record in records]
        assert true_size == sum(map(len, whole)) + (38 if loss else 8)
        if memory[:2] == b"\0\0" != memory[2:4]:  # it died before the type of the first record
            states.add("begun")
            continue
        found = tlvlog.decode(memory, schema=schema("garden"), byte_order="little")
        states.add(found.state)
        kept = [memory[r.offset :] for r in found.records]
        if loss and (log or len(kept) > len(whole) - count):
            assert kept.pop()[:6] == bytes.fromhex("040018000000")
        assert all(a.startswith(b) for a, b in zip(kept, whole, strict=False))
        if log:
            assert found.state == "complete"
            assert log == memory[: found.size]
            assert count == len(whole) - len(kept) == found.num_truncations
        else:
            assert found.state != "complete" or found.num_truncations == count
    assert states == {"complete", "unterminated", "untouched", "begun"}


EXPLAIN = """
#include "garden_log.h"
#ifndef TLVLOG_LIBRARY
TLV_DEFINE;
#endif
int check(int litres, int limit);
int check(int litres, int limit)
{
	garden_say("secret words of a message");
	if (litres > limit)
		return garden_explain_water_too_much(-7, litres, "the south bed", litres - limit, 0x2a);
	if (litres < 0)
		return garden_fail(-22, "secret words of an error");
	return 0;
}
void other(struct garden_writer *w);
void other(struct garden_writer *w)
{
	garden_put_string(w, "secret words put", 16);
	garden_put_line(w, "secret words of a line", 22);
	garden_put_remark(w, 7, "secret words of a remark", 24);
	garden_open_string(w);
	garden_write_message(w, "secret words in pieces", 22);
	garden_commit(w);
	garden_record(w) {
		garden_open_error(w, -1, 0, 0, 0, 0);
		garden_add_error_message(w, "secret words of an attribute", 28);
		garden_add_error_object(w, "an object", 9);
	}
}
"""


def build_object(directory: Path, source: str, *flags: str) -> Path:
    """Compile a source text that uses the garden's headers."""
    write_headers("garden", directory)
    (directory / "use.c").write_text(source.replace("TLV_DEFINE", "GARDEN_DEFINE_CURRENT"))
    compile_c(
        ["gcc", "-std=gnu11", "-Wall", "-Wextra", "-Werror", *flags, "-c", "use.c"], directory
    )
    return directory / "use.o"


def strings(path: Path) -> str:
    """What `strings` finds in an object."""
    command = [need("strings"), "-a", str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize("level", ["-O0", "-O2"])
def test_no_strings(tmp_path: Path, level: str) -> None:
    """With TLVLOG_NO_STRINGS no text of a message is in the object, but arguments are."""
    with_text = strings(build_object(tmp_path, EXPLAIN, level))
    for what in ("a message", "an error", "a line", "a remark", "an attribute"):
        assert f"secret words of {what}" in with_text
    assert "secret words in pieces" in with_text
    without = strings(build_object(tmp_path, EXPLAIN, level, "-DGARDEN_NO_STRINGS"))
    assert "secret words" not in without
    assert "the south bed" in without
    assert "an object" in without


MAIN = """
#include <stdio.h>
int main(void)
{
	static unsigned char memory[400];
	static struct garden_writer w;
	int results[3];
	__u32 size;

	results[0] = check(9, 3);
	garden_init(&w, memory, sizeof(memory), GARDEN_KEEP_SEVERITY, 0);
	garden_current = &w;
	results[1] = check(9, 3);
	results[2] = check(-1, 3);
	other(&w);
	size = garden_finish(&w);
	fprintf(stderr, "%d %d %d\\n", results[0], results[1], results[2]);
	fwrite(memory, 1, size, stdout);
	return 0;
}
"""


@pytest.mark.parametrize("flags", [(), ("-DGARDEN_NO_STRINGS",)])
def test_reasons_arrive_without_text(tmp_path: Path, flags: tuple[str, ...]) -> None:
    """A reason and its arguments arrive with and without strings, and the reader has the text."""
    build_object(tmp_path, EXPLAIN + MAIN, "-O1", *flags)
    compile_c(["gcc", "use.o", "-o", "use"], tmp_path)
    done = subprocess.run(["./use"], cwd=tmp_path, capture_output=True, check=True)
    assert done.stderr == b"-7 -7 -22\n"
    log = tlvlog.decode(done.stdout, schema=schema("garden"))
    texts = [record.text for record in log.records if record.name == "error"]
    messages = [record.message for record in log.records if record.name == "string"]
    assert texts[0] == "9 litres for the south bed is 6 too many {flags 0x2a}"
    assert log.records[0 if flags else 1].severity == "warning"
    said = ["secret words of a message"] * 2
    said += ["secret words put", "secret words of a line", "secret words in pieces"]
    assert messages == ([] if flags else said)
    assert texts[1] == ("" if flags else "secret words of an error")
    (remark,) = (record for record in log.records if record.name == "remark")
    assert (remark.author, remark.message) == (7, "" if flags else "secret words of a remark")
    kept = ["object"] if flags else ["message", "object"]
    assert [item.name for item in log.records[-1].attributes] == kept


def test_without_a_log_it_is_one_load_and_one_branch(tmp_path: Path) -> None:
    """Where no log is registered, a failing check costs one load and one conditional jump."""
    source = """
    struct garden_writer;
    extern struct garden_writer *the_log;
    #define GARDEN_CURRENT() the_log
    #include "garden_log.h"
    int check(void);
    int check(void) { return garden_explain_water_dry(-7); }
    """
    write_headers("garden", tmp_path)
    (tmp_path / "use.c").write_text(source)
    compile_c(
        ["gcc", "-std=gnu11", "-O2", "-fno-pic", "-fcf-protection=none", "-S", "use.c"], tmp_path
    )
    text = (tmp_path / "use.s").read_text()
    body = text[text.index("check:") : text.index(".size\tcheck")]
    hot = body[: body.index("\tret")]
    instructions = [line.split() for line in hot.splitlines() if line.startswith("\t")]
    names = [words[0] for words in instructions if not words[0].startswith(".")]
    assert hot.count("the_log") == 1
    assert sum(name.startswith("j") for name in names) == 1
    assert not any(name.startswith("call") for name in names)


def test_what_a_compaction_costs(tmp_path: Path) -> None:
    """Bytes moved for each byte appended: few, and no more at 1 MiB than at 4 KiB."""
    write_headers("tlvlog", tmp_path)
    source = str(HERE / "c" / "costs.c")
    compile_c(["gcc", "-std=gnu11", "-O2", f"-I{tmp_path}", source, "-o", "costs"], tmp_path)
    done = subprocess.run(["./costs"], cwd=tmp_path, capture_output=True, text=True, check=True)
    costs: dict[int, list[float]] = {}
    for line in done.stdout.splitlines():
        mix, _, cost = line.split()
        costs.setdefault(int(mix), []).append(float(cost))
    assert len(costs) == 8
    for small, *larger in costs.values():
        assert max(small, *larger) < 9
        assert max(larger) < 1.5 * small + 0.5
