"""The kit: what it asks, how it judges, and that nothing a command does can hold it up."""

from __future__ import annotations

import importlib.util
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.command_run import Run
from tlvlog.cli.conform_arguments import LEVELS as SPELLED
from tlvlog.conform.judge import differ, judge
from tlvlog.conform.question import Question
from tlvlog.conform.talk import NoAnswerError, Talk
from tlvlog.conform.trial import Result, questions, trial
from tlvlog.conform.vectors import LEVELS, read_vectors, vectors_dir
from tlvlog.loader import load_schema

ROOT = Path(__file__).resolve().parent.parent
READER = [sys.executable, str(ROOT / "examples" / "conform" / "reader.py")]
Change = Callable[[str, dict[str, Any]], object]


def adapter() -> Callable[[str], dict[str, Any]]:
    """The function `answer` of the example in Python, without its loop over standard input."""
    source = Path(READER[1])
    spec = importlib.util.spec_from_loader("conform_reader", loader=None)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    module.__file__ = str(source)
    text = source.read_text().partition("\nfor line in sys.stdin")[0]
    exec(compile(text, str(source), "exec"), vars(module))
    return module.answer  # type: ignore[no-any-return]


class Changed:
    """The reader in Python, each of whose answers goes through a change."""

    def __init__(self, change: Change) -> None:
        self._answer = adapter()
        self._change = change

    def ask(self, line: str) -> bytes:
        answer = self._answer(line)
        changed = self._change(line, answer)
        return json.dumps(answer if changed is None else changed).encode()


def tried(change: Change, *levels: str) -> Result:
    """What the kit finds of a reader whose answers are changed."""
    vectors = read_vectors(vectors_dir())
    schemas = {"": load_schema(), "device.yaml": load_schema(vectors_dir() / "device.yaml")}
    asked = questions(vectors, vectors_dir(), schemas, sys.byteorder, 2, 0)
    return trial(Changed(change), asked, levels or LEVELS, 600)


def clauses(result: Result) -> set[str]:
    return {clause for clause, _ in result.by_clause()}


def test_the_levels_are_spelled_once_more_for_the_parser() -> None:
    assert SPELLED == LEVELS


def test_the_reader_in_python_passes(run: Run) -> None:
    """All levels, every vector, through the command."""
    status, out, err = run("conform", "--", *READER)
    assert (status, err) == (0, "")
    assert re.fullmatch(
        r"reader: \d{4} right, 0 wrong\nwriter: \d{4} right, 0 wrong\n"
        r"extended-errors: \d{3,4} right, 0 wrong\nschema: \d{3} right, 0 wrong\n",
        out,
    )


# Each a mistake that somebody makes, and the clauses under which it must come out.
def _header_counted(_: str, answer: dict[str, Any]) -> None:
    if answer.get("error") == "TrailerError":
        answer["error"] = "MalformedRecordError"


def _nul_shown(_: str, answer: dict[str, Any]) -> None:
    for record in answer.get("log", {}).get("records", []):
        if record.pop("nul", None):
            record["message"] = record.get("message", "") + "\0"


def _numbers_rounded(_: str, answer: dict[str, Any]) -> None:
    for record in answer.get("log", {}).get("records", []):
        for key, value in record.items():
            if isinstance(value, str) and re.fullmatch(r"-?\d{16,20}", value):
                record[key] = int(value)


def _severity_by_age(line: str, answer: dict[str, Any]) -> dict[str, Any] | None:
    if "keep=severity" in line and "wire" in answer:
        return adapter()(line.replace("keep=severity", "keep=head"))
    return None


def _order_of_the_host(line: str, answer: dict[str, Any]) -> None:
    if "order=auto" in line and "log" in answer:
        answer["log"]["byte_order"] = sys.byteorder


def _damage_one_late(_: str, answer: dict[str, Any]) -> None:
    if answer.get("error") == "ShortInputError":
        answer["offset"] += 6


def _true(_: str, answer: dict[str, Any]) -> None:
    for record in answer.get("log", {}).get("records", []):
        if record.get("nul"):
            record["nul"] = 1


def _extra_key(_: str, answer: dict[str, Any]) -> None:
    if "log" in answer:
        answer["log"]["note"] = "hello"


def _limit_misnamed(_: str, answer: dict[str, Any]) -> None:
    if "limit" in answer:
        answer["limit"] = "records"


@pytest.mark.parametrize(
    ("change", "found"),
    [
        (_header_counted, "4.4"),
        (_nul_shown, "3.7"),
        (_numbers_rounded, "7.1"),
        (_severity_by_age, "10.3"),
        (_order_of_the_host, "2.3"),
        (_damage_one_late, "8.4"),
        (_true, "3.7"),
        (_extra_key, "4.1"),
        (_limit_misnamed, "8.5"),
    ],
    ids=lambda value: value.__name__.strip("_") if callable(value) else "",
)
def test_a_mistake_comes_out_under_its_clause(change: Change, found: str) -> None:
    """Of a reader with one mistake the kit names the clause, and calls it not conforming."""
    result = tried(change)
    assert found in clauses(result)
    assert not result.is_passed(LEVELS)
    assert sum(result.right.values()) > 0


def test_what_is_not_known_may_be_left_out() -> None:
    """Only the kind, the offset and the log must be told of damage."""

    def change(_: str, answer: dict[str, Any]) -> None:
        for key in ("record", "needed", "available", "limit", "num_truncations", "true_size"):
            answer.pop(key, None)

    assert tried(change).is_passed(LEVELS)


def test_what_may_be_skipped() -> None:
    """What nobody must offer is skipped without harm; a plain read, and a whole level, are not."""
    optional = re.compile(r"order=auto|strict|pieces|^encode|loss|(?:records|total|depth)=")

    def skips(line: str, _: dict[str, Any]) -> dict[str, str] | None:
        return {"skip": "no"} if optional.search(line) else None

    result = tried(skips)
    assert result.is_passed(LEVELS)
    assert min(result.skipped[level] for level in LEVELS) > 10

    writes_nothing = tried(
        lambda line, _: None if line.startswith("read") else {"skip": "no"}, "reader", "writer"
    )
    assert not writes_nothing.failures
    assert writes_nothing.untried(LEVELS[:2]) == ["writer"]
    assert not writes_nothing.is_passed(LEVELS[:2])
    reads_nothing = tried(lambda *_: {"skip": "no"}, "reader")
    assert reads_nothing.failures
    assert {failure.text for failure in reads_nothing.failures} == {"skipped, which nobody may"}


def test_a_level_asks_for_nothing_of_the_others() -> None:
    """A reader that knows neither ERROR nor the schema of the device is asked for neither."""
    lines: list[str] = []
    tried(lambda line, _: lines.append(line), "reader")
    assert len(lines) > 1000
    assert not [line for line in lines if "schema=" in line or not line.startswith("read ")]


def test_every_vector_is_asked() -> None:
    """Each one plainly, and each one in the order that it shows by itself."""
    lines: list[str] = []
    tried(lambda line, _: lines.append(line))
    for vector in read_vectors(vectors_dir()):
        data = vector.data["wire"] or "-"
        asked = [line for line in lines if line.split(" ")[-1] == data]
        assert any(line.startswith(f"read order={vector.order} ") for line in asked), vector.name
        if vector.data["auto"] == vector.order:
            assert any("order=auto" in line for line in asked), vector.name


# Answers of which anything may be wrong ---------------------------------------------

ASKED = Question("read order=little -", "v", "why", "8.7", frozenset(["reader"]), {"offset": 0})


@given(st.binary(max_size=200) | st.text(max_size=100).map(str.encode))
def test_any_line_has_a_verdict(line: bytes) -> None:
    """Whatever comes back is right, skipped or wrong, and what is said of it is short."""
    verdict = judge(ASKED, line)
    assert verdict.result in ("right", "wrong")
    assert len(verdict.text) < 400


@pytest.mark.parametrize(
    "line",
    [b"[" * 100_000, b'{"offset": NaN}', b'{"offset": false}', b'{"offset": 0.0}', b"9" * 9_999,
     b'{"offset": ' + b"1" * 9_999 + b"}", b'"' + b"\x1b[2J" * 50 + b'"', b"null", b""],
)  # fmt: skip
def test_hostile_answers_are_wrong(line: bytes) -> None:
    assert judge(ASKED, line).result == "wrong"


JSONS = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.text(max_size=2),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=1), inner),
    max_leaves=8,
)


@given(JSONS, JSONS)
def test_two_values_differ_or_are_written_the_same(one: Any, other: Any) -> None:
    """`differ` finds nothing exactly where two values are the same JSON but for order of keys."""
    same = json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)
    assert (differ(one, other, "x") == "") == same


# Commands that do not behave --------------------------------------------------------

RUDE = {
    "hangs": ("import time; input(); time.sleep(60)", "no answer within 0.3 seconds"),
    "dies": ("import os; input(); os.kill(os.getpid(), 11)", "it ended (SIGSEGV)"),
    "leaves": ("input(); raise SystemExit(7)", "it ended (status 7)"),
    "complains": ("import sys; input(); sys.exit('no \\x1b such')", "no \\x1b such"),
    "floods": ("while True: print('x' * 1000, end='')", "an answer of more than"),
    "babbles": ("while True: print('{}', flush=True)", "more than one line for one"),
    "shouts": ("import sys\nwhile True: sys.stderr.write('x' * 9999)", "no answer within"),
    "closes": ("import os, time; os.close(1); time.sleep(60)", "it closed its output"),
    "garbage": ("for _ in iter(input, 0): print('\\x1b]0;', flush=True)", "not JSON"),
    "deaf": ("import sys, time; sys.stdin.close(); time.sleep(60)", ""),
}


@pytest.mark.parametrize("name", RUDE)
def test_a_rude_command_is_a_failure(run: Run, name: str) -> None:
    """It hangs, dies, floods, or answers garbage: said under a clause, soon, status 1."""
    program, said = RUDE[name]
    rude = ["conform", "--level", "reader", "--timeout", "0.3", "--mutants", "0", "-v", "--"]
    status, out, err = run(*rude, sys.executable, "-c", program)
    assert (status, err) == (1, "")
    assert said in out
    assert "\x1b" not in out
    assert "WIRE " in out
    assert name == "garbage" or "not asked any more: it failed to answer 5 times" in out


def test_what_a_command_started_ends_with_it() -> None:
    """Its children too, which have its session."""
    program = "import os, time\nif os.fork(): print(os.getpid(), flush=True)\ntime.sleep(60)"
    talk = Talk([sys.executable, "-c", f"{program}"], 5)
    talk.ask("read order=little -")
    process = talk._process
    assert process is not None
    group = process.pid
    talk._answer += b"x"  # it owes more: no time is given to it
    talk.close()
    for _ in range(100):
        members = [
            path
            for path in Path("/proc").glob("[0-9]*/stat")
            if _group_of(path) == group
        ]  # fmt: skip
        if not members:
            return
    pytest.fail(f"still there: {members}")


def _group_of(path: Path) -> int:
    try:
        fields = path.read_text().rpartition(")")[2].split()
    except OSError:
        return 0
    return 0 if fields[0] == "Z" else int(fields[2])


def test_the_time_for_all_is_bounded(run: Run) -> None:
    """A command that answers slowly is not asked for longer than it was said to be."""
    slow = "import time\nfor _ in iter(input, 0): time.sleep(0.1); print('{}', flush=True)"
    arguments = ["conform", "--level", "reader", "--time", "0.5", "-f", "json", "--"]
    status, out, _ = run(*arguments, sys.executable, "-c", slow)
    said = json.loads(out)
    assert status == 1
    assert said["passed"] is False
    counts = said["levels"]["reader"]
    assert 0 < counts["wrong"] < 10
    assert counts["not_asked"] > 1000
    assert len(said["failures"]) == counts["wrong"]
    assert set(said["failures"][0]) == {"clause", "level", "vector", "why", "asked", "wrong"}


def test_a_command_that_is_not_there(run: Run) -> None:
    for arguments, said in (
        (["--", "no-such-reader"], "no-such-reader: no such command"),
        ([], "a command is needed"),
        (["--vectors", str(run.folder), "--", "cat"], "no vectors"),
    ):
        status, out, err = run("conform", *arguments)
        assert (status, out) == (3 if "vectors" in said else 2, "")
        assert said in err


def test_an_answer_arrives_whole() -> None:
    """However large the line is and whoever writes first, both sides get all of it."""
    talk = Talk(["cat"], 20)
    for size in (0, 1, 70_000, 3_000_000):
        assert talk.ask("x" * size) == b"x" * size
    talk.close()
    with pytest.raises(NoAnswerError):
        Talk(["true"], 5).ask("x" * 3_000_000)
