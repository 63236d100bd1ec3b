"""An error sheds attributes before it is lost: the vectors, and what readers and people see."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tlvlog
from tests import shed_model
from tests.c_build import SANITIZE, compile_c, talk, write_headers
from tests.c_talk import Answers, begin
from tests.logbuffer_records import SCHEMA, errors
from tlvlog import ExtendedError, LogBuffer, Unknown
from tlvlog.campaign.facts import facts_of
from tlvlog.cli import main
from tlvlog.codec.encoder import encode_record
from tlvlog.codec.extended_error import SHED
from tlvlog.codec.layout import layouts
from tlvlog.loader.diff import diff
from tlvlog.schema import builtin
from tlvlog.writing.shedding import shedding

VECTORS = sorted((Path(__file__).parent.parent / "spec" / "vectors" / "shed").glob("*.json"))
CASES = [json.loads(path.read_text()) for path in VECTORS]


@pytest.mark.parametrize("case", CASES, ids=[path.stem for path in VECTORS])
def test_what_a_vector_says_is_kept(case: dict[str, Any]) -> None:
    log = LogBuffer(
        case["capacity"],
        keep=case["keep"],
        shed=case["shed"],
        loss=case["loss"],
        byte_order="little",
        enospc=True,
    )
    for record in map(bytes.fromhex, case["records"]):
        log._add(record, log._ranking.rank(record, record[0]))  # as it is on the wire
    assert log.true_size == case["true_size"]
    assert bytes(log.finish()).hex() == case["wire"]
    is_whole = case["wire"].startswith("".join(case["records"]))
    assert log.errno == (0 if is_whole else -28)


@pytest.mark.once
def test_the_c_writer_keeps_what_the_vectors_say(c_driver: Any) -> None:
    program = c_driver("garden")
    commands = []
    for case in CASES:
        flags = 4 * case["shed"]
        commands.append(begin(case["capacity"], case["keep"], case["loss"], flags))
        commands += [b"P" + bytes.fromhex(record) for record in case["records"]]
        commands.append(b"F")
    answers = Answers(talk(program, b"".join(commands)))
    for case in CASES:
        assert answers.one("i") == 0
        log, _, true_size, guards, _, _ = answers.finished()
        assert (log.hex(), true_size, guards) == (case["wire"], case["true_size"], 1), case["name"]


def wire_of(record: tlvlog.Record, order: Any = "little") -> bytes:
    return encode_record(record, layouts(SCHEMA, order))


@given(errors(), st.integers(0, 200), st.sampled_from(["little", "big"]))
def test_no_more_goes_than_must(record: ExtendedError, room: int, order: Any) -> None:
    """What is left is what the plain model leaves, fits, and has number and reason."""
    whole = wire_of(record, order)
    found = shedding(SCHEMA, order)
    assert found is not None
    left = found.shed(whole, room)
    if len(whole) <= room or room < 16:
        assert left is None
        return
    assert left is not None
    assert left == shed_model.shed(whole, room, "<" if order == "little" else ">")
    assert len(left) <= room
    end = tlvlog.encode([], byte_order=order)
    (read,) = tlvlog.decode(left + end, schema=SCHEMA, byte_order=order).records
    assert isinstance(read, ExtendedError)
    assert read.flags == record.flags | SHED
    same = ("error", "subsystem", "reason", "severity")
    assert [getattr(read, key) for key in same] == [getattr(record, key) for key in same]


@given(errors(), st.integers(24, 300))
def test_a_reason_always_arrives(record: ExtendedError, capacity: int) -> None:
    """From 24 bytes on the first error arrives, whatever it has and whatever came before."""
    log = LogBuffer(capacity, schema=SCHEMA, enospc=True)
    log.string("x" * (capacity // 2))
    log.append(ExtendedError(-1, severity="warning", message="w"))
    fatal = ExtendedError(record.error, reason=record.reason, subsystem=record.subsystem,
                          attributes=record.attributes)  # fmt: skip
    assert log.append(fatal)
    found = [r for r in tlvlog.decode(log.finish(), schema=SCHEMA).records if r.name == "error"]
    assert [(r.error, r.reason) for r in found if r.severity == "error"] == [
        (fatal.error, fatal.reason)
    ]


def test_what_is_no_error_sheds_nothing() -> None:
    found = shedding(None, "little")
    assert found is not None
    assert found.shed(wire_of(tlvlog.String("x" * 50)), 30) is None
    assert found.shed(wire_of(Unknown(3, b"short")), 16) is None
    assert found.shed(wire_of(Unknown(3, bytes(10) + b"\1\0\xff\0\0\0" + bytes(9))), 20) is None


def older() -> tlvlog.Schema:
    """The schema before there was such a flag."""
    new = builtin()
    sets = [
        item._replace(
            attributes=tuple(a._replace(shed=0, shed_without_reason=0) for a in item.attributes)
        )
        for item in new.attribute_sets
    ]
    return new._replace(
        enums=tuple(e for e in new.enums if e.name != "error-flags"), attribute_sets=tuple(sets)
    )


def test_the_schema_of_before_lives_on() -> None:
    """`spec diff` names no break; an older reader sees a shorter error with a number for a flag."""
    changes = diff(older(), builtin())
    assert len(changes) > 20
    assert [change for change in changes if change.breaking] == []
    assert shedding(older(), "little") is None
    case = next(case for case in CASES if case["name"] == "last-argument")
    log = tlvlog.decode(bytes.fromhex(case["wire"]), schema=older(), byte_order="little")
    (record,) = log.records
    assert isinstance(record, ExtendedError)
    assert (record.flags, len(record.arguments)) == (1, 2)
    with pytest.raises(tlvlog.MalformedRecordError, match="unknown flags 0x01"):
        tlvlog.decode(bytes.fromhex(case["wire"]), schema=older(), strict=True)


def test_people_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The line says that there was more; under --fail-truncated that is status 4."""
    path = tmp_path / "log"
    case = next(case for case in CASES if case["name"] == "last-argument")
    path.write_bytes(bytes.fromhex(case["wire"]))
    assert main(["decode", "-f", "text", str(path)]) == 0
    assert "more details were dropped for want of room" in capsys.readouterr().out
    assert main(["decode", "--fail-truncated", str(path)]) == 4
    capsys.readouterr()
    path.write_bytes(tlvlog.encode([ExtendedError(-1, flags=2)]))
    assert main(["decode", "-f", "text", "--fail-truncated", str(path)]) == 0
    out = capsys.readouterr().out
    assert "flags 0x2" in out
    assert "dropped" not in out


def test_a_campaign_measures_what_sheds() -> None:
    """A reason needs 24 bytes; a log whose error has shed tells nothing of what it needed."""
    full = ExtendedError(-13, subsystem="bpf", reason=1, arguments=[3], field_path="x" * 40)
    facts = facts_of(tlvlog.encode([full]))
    assert facts.sizes is not None
    assert facts.sizes[:2] == (24, 24 + 14 + 46)
    unregistered = facts_of(tlvlog.encode([ExtendedError(-13, message="why")]))
    assert unregistered.sizes is not None
    assert unregistered.sizes[0] == 24 + 9
    shed = ExtendedError(-13, subsystem="bpf", reason=1, flags=SHED)
    assert facts_of(tlvlog.encode([shed])).sizes is None


@pytest.mark.parametrize("keep", ["head", "tail"])
def test_on_request_a_collected_log_sheds(keep: Any) -> None:
    with tlvlog.collect(24, keep=keep, shed=True) as log:
        assert tlvlog.syscall_error(-22, "bpf.register-not-readable", arguments=[3])
    (record,) = tlvlog.decode(log.finish()).records
    assert isinstance(record, ExtendedError)
    assert (record.reason, record.arguments, record.has_shed) == (
        "register-not-readable",
        (),
        True,
    )
    with tlvlog.collect(24, keep=keep) as log:
        assert not tlvlog.syscall_error(-22, "bpf.register-not-readable", arguments=[3])
    with pytest.raises(TypeError, match="shed"):
        tlvlog.collect(LogBuffer(24), shed=True)  # type: ignore[call-overload]


def test_a_schema_of_the_format_alone_sheds(tmp_path: Path) -> None:
    """`extends: core` brings the flag, and ranks for attributes of one's own."""
    path = tmp_path / "lamp.yaml"
    path.write_text(LAMP)
    schema = tlvlog.load_schema(path)
    log = LogBuffer(24 + 8 + 14, schema=schema)
    record = ExtendedError(
        -22,
        subsystem="core",
        reason=1,
        schema=schema,
        arguments=[1],
        field_path="a.b",
        attributes=[("serial", "12")],
    )
    assert log.append(record)
    (left,) = tlvlog.decode(log.finish(), schema=schema).records
    assert [item.name for item in left.attributes] == ["argument-unsigned", "serial"]


LAMP = """\
# SPDX-License-Identifier: MIT
tlvlog-spec: 1
extends: core
name: lamp
version: 1
doc: A lamp.
attribute-sets:
  - name: error
    extend: true
    attributes:
      - {name: serial, type: 0x8000, kind: utf8, shed: 11, doc: Serial number of the lamp.}
"""


IN_PIECES = """
#include <stdio.h>
#include "garden_log.h"

int main(void)
{
	static unsigned char memory[120];
	struct garden_writer w;
	struct garden_nest nest;
	unsigned size, i, keep;

	for (keep = 0; keep < 3; keep++)
		for (size = 8; size <= sizeof(memory); size++) {
			garden_init(&w, memory, size, (int)keep, GARDEN_WITH_SHED);
			garden_open_error(&w, -22, 2, 1, 0, 0x80);
			garden_add_error_field_offset(&w, 4);
			garden_begin_error_source_line(&w, &nest);
			garden_add_source_line_line(&w, 3);
			garden_add_source_line_file(&w, "a.c", 3);
			garden_end_nest(&w, &nest);
			garden_add_error_argument_unsigned(&w, 8);
			garden_commit(&w);
			size = garden_finish(&w) ? size : 0;
			printf("%u %llu ", size, (unsigned long long)garden_true_size(&w));
			for (i = 0; i < garden_finish(&w); i++)
				printf("%02x", memory[i]);
			printf("\\n");
		}
	return 0;
}
"""


@pytest.mark.once
def test_in_pieces_what_comes_last_goes(tmp_path: Path) -> None:
    """Without tlvlog_record() an error keeps its first attributes, whole ones, and says so."""
    write_headers("garden", tmp_path)
    (tmp_path / "pieces.c").write_text(IN_PIECES)
    compile_c(["gcc", "-Wall", "-Werror", *SANITIZE, "pieces.c", "-o", "pieces"], tmp_path)
    printed = subprocess.run([tmp_path / "pieces"], capture_output=True, text=True, check=True)
    pieces = [10, 6 + 10 + 9, 14]
    seen = set()
    for line in printed.stdout.splitlines():
        size, true_size, data = line.split()
        fits = [n for n in range(4) if 24 + sum(pieces[:n]) <= int(size)]
        log = tlvlog.decode(bytes.fromhex(data), byte_order="host")
        assert int(true_size) == 24 + sum(pieces)
        assert log.num_truncations == (0 if fits else 1)
        if fits:
            (record,) = log.records
            assert isinstance(record, ExtendedError)
            names = ["field-offset", "source-line", "argument-unsigned"][: fits[-1]]
            assert [item.name for item in record.attributes] == names
            assert record.flags == 0x80 | (SHED if fits[-1] < 3 else 0)
            seen.add(fits[-1])
    assert seen == {0, 1, 2, 3}
