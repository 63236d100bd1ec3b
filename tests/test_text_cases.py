"""Pastes and what they are to give: as they are, and with everything in them called otherwise."""

from __future__ import annotations

import json
import os
import random
import re
from pathlib import Path

import pytest

from tests.pasted import CASES, differences, expected_of, told
from tlvlog.cli import main
from tlvlog.kernel.bpf.verifier import import_verifier
from tlvlog.text.explain import explain

FOREIGN = Path(
    os.environ.get(
        "TLVLOG_FOREIGN_LOGS",
        Path(__file__).resolve().parents[2] / "shared" / "data" / "foreign_logs",
    )
)

# What may be called anything, and is called otherwise here; whole words only.
NAMES = {
    "on_switch": "h_entry7",
    "on_open": "prog_a",
    "nat_egress": "zz_out",
    "on_alloc": "f0",
    "from_netdev": "q_to_host",
    "kprobe_skb_4": "kp__x_99",
    "on_event": "wakeup",
    "submit": "issue_rq",
    "hook": "cg_skb1",
    "manager": "lb4",
    "sys_enter": "raw_ent",
    "profile": "sampler",
    "on_exec": "ex2",
    "handle_exec": "tp_btf_1",
    "events_ring": "evq",
    "execsnoop": "opensnoop",
    "bind4": "sock_post",
    "restrict_fs": "deny_fs",
    "optional_map": "maybe_map",
    "bpf_new_thing": "bpf_other_kfunc",
    "bpf_cpumask_populate": "bpf_iter_thing_new",
    "eth1": "enp3s0",
}


def renamed(text: str) -> str:
    return re.sub(
        r"(?<![\w-])[A-Za-z_][A-Za-z0-9_]*(?![\w-])",
        lambda found: NAMES.get(found[0], found[0]),
        text,
    )


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_paste_gives_what_stands_beside_it(path: Path) -> None:
    assert differences(expected_of(path), explain(path.read_bytes())) == []


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_the_answers_move_with_the_names(path: Path) -> None:
    """No answer is known by the name of a program, a map or a file."""
    text = path.read_text(encoding="utf-8")
    expected = json.loads(renamed(json.dumps(expected_of(path))))
    assert differences(expected, explain(renamed(text).encode())) == []


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_record_names_its_line(path: Path) -> None:
    """Each cause names a line of the paste, and the log has a number for each record."""
    explanation = explain(path.read_bytes())
    count = len(path.read_bytes().splitlines())
    for log in explanation.logs:
        assert len(log.records) == len(log.numbers)
        for cause in log.causes:
            assert 1 <= cause.number <= count
    assert len(told(explanation)) >= sum(len(log.causes) for log in explanation.logs)


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_json_has_the_line_of_every_record(
    form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`call.lines` stands beside `records`: as many, and each line of the paste holds its text."""
    path = tmp_path / "paste"
    text = (Path(__file__).parent / "data" / "pastes" / "android-two.txt").read_text()
    path.write_text(text)
    assert main(["explain", "-f", form, str(path)]) == 0
    said, decoder, logs = capsys.readouterr().out, json.JSONDecoder(), []
    while said.strip():
        log, end = decoder.raw_decode(said := said.lstrip())
        logs.append(log)
        said = said[end:]
    assert len(logs) == 2
    for log in logs:
        lines = log["call"]["lines"]
        assert len(lines) == len(log["records"])
        for record, number in zip(log["records"], lines, strict=True):
            if "message" in record:
                assert record["message"] in text.split("\n")[number - 1]


def test_numbers_move_with_the_answers() -> None:
    """Register, instruction, line and errno are those of the paste, whatever they are."""
    rng = random.Random(3)
    for _ in range(30):
        register, at, line = rng.randrange(10), rng.randrange(1, 9999), rng.randrange(1, 9999)
        text = (
            f"libbpf: prog 'p{at}': BPF program load failed: Invalid argument\n"
            f"libbpf: prog 'p{at}': -- BEGIN PROG LOAD LOG --\n"
            f"; x = *y; @ a-{line}.c:{line}\n"
            f"{at}: (79) r1 = *(u64 *)(r{register} +8)\n"
            f"R{register} invalid mem access 'scalar'\n"
            "processed 7 insns (limit 1000000) max_states_per_insn 0 total_states 0 "
            "peak_states 0 mark_read 0\n-- END PROG LOAD LOG --\n"
        )
        (record,) = told(explain(text.encode()))
        assert (record.arguments, record.instruction) == ((register, "scalar"), at)
        assert (record.error, record.get("object")) == (-22, f"p{at}")
        assert {item.name: item.value for item in record.source_line or ()} == {
            "line": line,
            "file": f"a-{line}.c",
            "text": "x = *y;",
        }


@pytest.mark.skipif(not FOREIGN.is_dir(), reason=f"{FOREIGN} is missing")
def test_logs_that_others_collected() -> None:
    """Causes as somebody read them by hand; remarks are no errors."""
    expected = json.loads((FOREIGN / "expected.json").read_text(encoding="utf-8"))
    for name, wanted in expected.items():
        records = [
            record
            for record in import_verifier((FOREIGN / name).read_bytes())
            if record.name == "error" and record.severity == "error"
        ]
        found = [
            {
                "line": record.message or record.text,
                "instruction": record.instruction,
                "source": {item.name: item.value for item in record.source_line or ()},
                "errno": record.error,
                "program": record.get("object"),
                "btf_type_id": record.btf_type_id,
                "member_bits": record.btf_member_offset,
            }
            for record in records
        ]
        assert found == wanted["causes"], name
