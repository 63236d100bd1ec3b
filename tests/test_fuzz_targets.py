"""fuzz.served and fuzz.programs: bugs of every kind are seen, and the campaign outlives them."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

import tlvlog
from tests import fuzz_targets
from tests.c_build import SCHEMAS, build_harness, schema, write_headers
from tests.fuzz_targets import SECRET, honest
from tlvlog._native import accelerator
from tlvlog.fuzz.programs import Command, CReader
from tlvlog.fuzz.reaction import Reaction
from tlvlog.fuzz.seeds import seeds
from tlvlog.fuzz.served import Served
from tlvlog.fuzz.session import Target
from tlvlog.mutate.seeded import mutate
from tlvlog.schema import Schema, builtin

GOOD = tlvlog.encode([tlvlog.String("a"), tlvlog.ExtendedError(-22)])
BAD = GOOD[:-1]
SLOW = 30.0


def findings(target: Target, inputs: list[bytes]) -> list[str | None]:
    with closing(target):
        reactions = list(target.react(inputs))
    assert len(reactions) == len(inputs)
    assert all(reaction.features for reaction in reactions)
    return [reaction.finding for reaction in reactions]


def mutants(known: Schema, count: int) -> Iterator[bytes]:
    """Broken logs of a schema, the same ones in every run."""
    for number, data in enumerate(list(seeds(known).values()) * count):
        if number == count:
            return
        yield mutate(known, data, number)


# In a process of its own -----------------------------------------------------------


@pytest.mark.parametrize("name", ["python", "native"])
def test_the_readers_of_this_package_hold_their_laws(name: str) -> None:
    if name == "native" and accelerator.core is None:
        pytest.skip(f"no native core: {accelerator.REASON}")
    inputs = [b"", GOOD, BAD, bytes(6), bytes(2), *mutants(builtin(), 400)]
    assert findings(Served(name, builtin(), SLOW), inputs) == [None] * len(inputs)


PLANTED: list[tuple[Callable[[bytes, Schema], Reaction], str]] = [
    (fuzz_targets.raises, "KeyError: 'secret'"),
    (fuzz_targets.hangs, "no answer within 0.5 seconds"),
    (fuzz_targets.dies, "the reader ended by SIGSEGV"),
    (fuzz_targets.leaves, "the reader ended by exit status 3"),
]


@pytest.mark.parametrize(("check", "said"), PLANTED, ids=lambda item: getattr(item, "__name__", ""))
def test_what_a_reader_does_to_its_process(
    check: Callable[[bytes, Schema], Reaction], said: str
) -> None:
    """It is said of the input that did it, and the ones behind are read all the same."""
    timeout = 0.5 if check is fuzz_targets.hangs else SLOW
    target = Served("planted", builtin(), timeout, check)
    inputs = [GOOD, SECRET, GOOD + SECRET, GOOD, BAD]
    assert findings(target, inputs) == [None, said, said, None, None]


def test_a_reaction_is_what_the_check_said() -> None:
    with closing(Served("honest", builtin(), SLOW, honest)) as target:
        assert list(target.react([GOOD, BAD])) == [honest(GOOD, builtin()), honest(BAD, builtin())]
        assert list(target.react([])) == []


# The generated reader ----------------------------------------------------------------


def with_a_bug(before: str, after: str, folder: Path) -> list[str]:
    """The harness of the core, compiled with something else in the place of a text of its own."""
    write_headers("tlvlog", folder)
    header = folder / "tlvlog_log.h"
    text = header.read_text()
    assert text.count(before) == 1
    header.write_text(text.replace(before, after))
    return build_harness("tlvlog", folder)


@pytest.mark.once
@pytest.mark.parametrize("name", [*SCHEMAS, "device"])
def test_c_and_python_agree_on_mutants(name: str, c_harness: Callable[[str], list[str]]) -> None:
    """Of any bytes, the same records, values, verdict, state and place of damage."""
    inputs = [b"", bytes(6), bytes(70_000), *mutants(schema(name), 1500)]
    found = findings(CReader(c_harness(name), schema(name), SLOW), inputs)
    assert [(data.hex(), said) for data, said in zip(inputs, found, strict=True) if said] == []


BUGS = {
    "a bound that wraps": (
        "type == TLVLOG_TYPE_END || len > left - 6 ||",
        "type == TLVLOG_TYPE_END || len + 6 > left + 7 ||",
        "ended by SIGABRT",  # of the harness, which looks at every bound itself
    ),
    "a byte behind a text": (
        "if (out->message_len && !out->message[out->message_len - 1])",
        "if (out->message_len && !out->message[out->message_len])",
        "ended by SIGABRT: SUMMARY: AddressSanitizer: heap-buffer-overflow",
    ),
    "a damage one header late": (
        "if (type == 0 || type == 0xffff)\n\t\treturn tlvlog_fail_at_(r, TLVLOG_MALFORMED, "
        "r->offset);",
        "if (type == 0 || type == 0xffff)\n\t\treturn tlvlog_fail_at_(r, TLVLOG_MALFORMED, "
        "r->offset + 6);",
        "the end differs: damage",
    ),
    "a count in the wrong order": (
        "r->num_truncations = tlvlog_u16_(r->bytes + r->offset + 6, r->swap);",
        "r->num_truncations = tlvlog_u16_(r->bytes + r->offset + 6, 0);",
        "the end differs: truncations",
    ),
    "an attribute that swallows the next": (
        "run->at += 6 + len;",
        "run->at += 6 + len + (len == 4 && run->wall - run->at > 14) * 10;",
        "is another in C",
    ),
    "an end that does not come": (
        "if (r->state != TLVLOG_READING)\n\t\treturn tlvlog_not_a_record_(r->error);\n\tif (left",
        "if (r->state != TLVLOG_READING)\n\t\treturn tlvlog_not_a_record_(r->error);\n"
        "\twhile (offset > 100)\n\t\t;\n\tif (left",
        "no answer within 1 seconds",
    ),
}


@pytest.mark.once
@pytest.mark.parametrize("bug", BUGS)
def test_a_bug_in_the_reader_is_seen(bug: str, tmp_path: Path) -> None:
    before, after, said = BUGS[bug]
    timeout = 1.0 if "no answer" in said else SLOW
    target = CReader(with_a_bug(before, after, tmp_path), builtin(), timeout)
    count = 40 if "no answer" in said else 400
    found = findings(target, list(mutants(builtin(), count)))
    assert any(said in (finding or "") for finding in found), set(found)
    assert None in found


def test_a_program_that_ends_at_once() -> None:
    """Each input is tried, and said of each is how the program ended."""
    target = CReader([sys.executable, "-c", "raise SystemExit(7)"], builtin(), SLOW)
    assert findings(target, [GOOD, BAD]) == ["ended by exit status 7"] * 2


def test_a_program_that_answers_something_else() -> None:
    program = "import os\nwhile os.read(0, 1 << 20): os.write(1, b'\\x02\\0\\0\\0' + b'\\1x')\n"
    target = CReader([sys.executable, "-c", program], builtin(), SLOW)
    assert findings(target, [GOOD]) == ["record 0 is another in C"]


# Any command -------------------------------------------------------------------------

READER = """
import os, signal, sys, time
data = sys.stdin.buffer.read()
if b"\\xde\\xad" in data:
    sys.stderr.write("SUMMARY: planted\\n" * 1000)
    sys.stderr.flush()
    os.kill(os.getpid(), signal.SIGABRT)
if b"sleep" in data:
    if not os.fork():
        time.sleep(600)
    time.sleep(600)
sys.exit(0 if data == {good!r} else 4)
"""


def command(*, verdict: bool = False, timeout: float = SLOW) -> Command:
    program = READER.format(good=GOOD)
    return Command([sys.executable, "-S", "-c", program], builtin(), timeout, verdict=verdict)


def test_a_command_that_dies() -> None:
    """A signal is a finding, an exit status is not."""
    found = findings(command(), [GOOD, BAD, SECRET, b""])
    assert found == [None, None, "ended by SIGABRT: SUMMARY: planted", None]


def test_a_command_that_hangs() -> None:
    """It is ended with what it has started; the next input is read."""
    before = os.listdir("/proc") if os.path.isdir("/proc") else []
    found = findings(command(timeout=3.0), [b"sleep", GOOD])
    assert found == ["no end within 3 seconds", None]
    for pid in set(os.listdir("/proc") if before else []) - set(before):
        if pid.isdigit():
            try:
                words = Path(f"/proc/{pid}/cmdline").read_bytes()
            except OSError:
                continue
            assert b"time.sleep(600)" not in words, pid


def test_a_command_whose_verdict_counts() -> None:
    """Status 0 is for sound logs and only for those."""
    other = tlvlog.encode([tlvlog.String("b")])
    found = findings(command(verdict=True), [GOOD, BAD, other])
    assert found == [None, None, "exit status 4 for a log that is sound"]


def test_the_status_of_a_command_is_a_feature() -> None:
    with closing(command()) as target:
        first, second = target.react([GOOD, BAD])
    assert "status 0" in first.features
    assert "status 4" in second.features


def test_a_command_that_reads_nothing() -> None:
    target = Command([sys.executable, "-S", "-c", ""], builtin(), SLOW)
    assert findings(target, [GOOD * 10_000]) == [None]
