"""Lines that only simulate, passed over in runs: the same answers as one after the other."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tlvlog.codec.records import Record
from tlvlog.kernel.bpf import quiet
from tlvlog.kernel.bpf.lines import PROGRESS
from tlvlog.kernel.bpf.memo import ENTRIES_MAX, LineMemo, masked
from tlvlog.kernel.bpf.verifier import import_causes, import_verifier
from tlvlog.kernel.matcher import recogniser
from tlvlog.text.explain import explain
from tlvlog.text.thin import THIN_MIN, thinned

DATA = Path(__file__).parent / "data"
TEXTS = [
    path.read_bytes()
    for path in sorted([*DATA.glob("kernel/verifier/*.log"), *DATA.glob("cases/*.txt")])
]
LINES = sorted({line for text in TEXTS for line in text.split(b"\n") if line})


def without_lines(records: list[Record]) -> list[Record]:
    return [record for record in records if record.name not in ("string", "loss")]


def damaged(text: bytes, rng: random.Random) -> bytes:
    """A text with a few of the faults that texts have."""
    data = bytearray(text)
    for _ in range(rng.randint(1, 4)):
        at = rng.randrange(len(data) + 1)
        fault = rng.randrange(7)
        if fault == 0 and at < len(data):
            data[at] = rng.randrange(256)
        elif fault == 1:
            del data[at:]
        elif fault == 2:
            del data[:at]
        elif fault == 3:
            data = data.replace(b"\n", b"\r\n")
        elif fault == 4:
            data[at:at] = b"99999999999999999999"
        elif fault == 5 and (end := data.find(b"\n", at)) >= 0:
            del data[end]
        else:
            data += rng.choice(TEXTS)
    return bytes(data)


@pytest.mark.parametrize("errno", [None, 0, 13])
def test_runs_of_lines_are_read_like_lines(errno: int | None) -> None:
    """import_causes(text) == import_verifier(text) without the lines, for every text and mutant."""
    rng = random.Random(7)
    for text in [*TEXTS, *(damaged(rng.choice(TEXTS), rng) for _ in range(600))]:
        assert import_causes(text, errno=errno) == without_lines(import_verifier(text, errno=errno))


def plainly_unusual(data: bytes) -> list[tuple[int, int]]:
    """The same by the importer's own expressions, a line at a time."""
    found = []
    start = 0
    for line in data.split(b"\n"):
        text = line.decode("latin-1")
        forms = (quiet.INSTRUCTION, quiet.PLACE, quiet.PATH, quiet.COMMENT)  # type: ignore[attr-defined]
        is_quiet = any(form.match(text) for form in forms) and quiet.BEHIND_A_STEP not in text  # type: ignore[attr-defined]
        if line and not is_quiet:
            found.append((start, start + len(line)))
        start += len(line) + 1
    return found


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from([*LINES, b"", b"7: ", b"7:", b"\r", b"; ", b"from 1 to 2: x"])))
def test_unusual_lines_are_those_that_are_not_passed_over(lines: list[bytes]) -> None:
    """The spans are the lines of no quiet form, whichever implementation looks for them."""
    for end in (b"", b"\n"):
        data = b"\n".join(lines) + end
        expected = plainly_unusual(data)
        assert list(quiet.unusual_lines(data)) == expected
        assert list(quiet._unusual_lines(data)) == expected


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(LINES), st.lists(st.integers(0, 1 << 70), max_size=8))
def test_a_memo_answers_like_the_recogniser(line: bytes, numbers: list[int]) -> None:
    """With any numbers in a line, and asked twice, the memo says what it would say anew."""
    text = line.decode("utf-8", "surrogateescape")
    pieces = masked(text).split("N")
    rest = [str(number) for number in numbers]
    text = "".join(
        piece + (rest[index % len(rest)] if rest and index < len(pieces) - 1 else "")
        for index, piece in enumerate(pieces)
    )
    known = recogniser("bpf")
    match = known.match(text.strip())
    expected = match, match is None and PROGRESS.match(text) is not None
    memo = LineMemo(known)
    for _ in range(2):
        assert memo.look(text, text.strip()) == expected


def test_a_memo_is_bounded() -> None:
    memo = LineMemo(recogniser("bpf"))
    for index in range(3 * ENTRIES_MAX):
        memo.look("x" * (index % 4000) + f" {'y' * (index // 4000)}", "x")
    assert len(memo._known) <= ENTRIES_MAX


def test_a_long_log_loses_nothing_that_is_shown() -> None:
    """What is explained of a thinned log is what is explained of the whole."""
    rng = random.Random(2)
    lines = ["libbpf: prog 'p': -- BEGIN PROG LOAD LOG --", "func#0 @0", "0: R1=ctx() R10=fp0"]
    size = 0
    while size < THIN_MIN:
        at = len(lines) % 4000
        line = rng.choice(
            [
                f"{at}: (79) r1 = *(u64 *)(r10 -8)          ; R1_w=scalar(umax={at})",
                f"; if (x[{at}]) {{ @ prog.bpf.c:{at}",
                f"from {at} to {at + 4}: R0=scalar() R10=fp0",
                f"mark_precise: frame0: regs=r1 stack= before {at}: (07) r3 += 8",
                f"{at}: safe",
            ]
        )
        lines.append(line)
        size += len(line) + 1
    lines += ["R1 invalid mem access 'scalar'", "processed 9 insns (limit 1000000)"]
    lines += ["-- END PROG LOAD LOG --", "libbpf: prog 'p': failed to load: -13"]
    data = "\n".join(lines).encode()
    thin = thinned(data)
    assert thin is not None
    assert len(thin) < len(lines) // 10
    (whole,) = explain(data).logs
    (short,) = explain(data, whole=False).logs
    for name in ("causes", "notes", "registers", "program", "error", "consequences"):
        assert getattr(short, name) == getattr(whole, name), name
    assert len(short.steps) > 50
    # Of the oldest the source line may have been left out.
    assert short.steps[20:] == whole.steps[20 - len(short.steps) :]
