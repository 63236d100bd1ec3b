"""Texts that hold no failure, and texts that somebody made to hurt."""

from __future__ import annotations

import importlib
import random
import re
import sys
from pathlib import Path

import pytest

from tlvlog.text.characters import decoded
from tlvlog.text.explain import explain
from tlvlog.text.layers import undo
from tlvlog.text.text import Text

ROOT = Path(__file__).resolve().parent.parent
ACCEPTED = (ROOT / "tests/data/kernel/verifier/accepted-level-2.log").read_text()

# Words of kernels, loaders and people, so that made-up prose meets every rule's edge.
WORDS = [
    "the",
    "program",
    "was",
    "loaded",
    "and",
    "attached",
    "map",
    "value",
    "pointer",
    "stack",
    "to",
    "memory",
    "access",
    "invalid",
    "error",
    "failed",
    "note",
    "warning",
    "libbpf",
    "tc",
    "ip",
    "mount",
    "R0",
    "R1",
    "insn",
    "0:",
    "1:",
    "(95)",
    "exit",
    "processed",
    "12",
    "insns",
    "register",
    "is",
    "not",
    "allowed",
    "BTF",
    "kernel",
    "log",
    "of",
    "a",
    "type",
    "scalar",
    "'x'",
    "{json:",
    "[]",
    "}",
    "=",
    ";",
    "//",
    "/*",
    "BEGIN",
    "END",
    "#include",
    "Permission",
    "denied",
    "Invalid",
    "argument",
    "ok",
    "success",
    "EINVAL",
    "-22",
    "0x0",
    "1",
    "2",
    "3",
    ".",
    ",",
    ":",
]


SUCCESSES = {
    "level 2": ACCEPTED,
    "libbpf": (
        "libbpf: loading object 'x' from buffer\nlibbpf: elf: section(3) xdp, size 16, link 0\n"
        "libbpf: prog 'entry': -- BEGIN PROG LOAD LOG --\n" + ACCEPTED + "-- END PROG LOAD LOG --\n"
        "libbpf: map 'm': created successfully, fd=4\n"
    ),
    "veristat": (
        "Processing 'a.bpf.o'...\nFile     Program  Verdict  Duration (us)  Insns\n"
        "-------  -------  -------  -------------  -----\na.bpf.o  entry    success    71     12\n"
    ),
    "test_progs": "#1/1  align/mov:OK\n#1   align:OK\nSummary: 1/1 PASSED, 0 SKIPPED, 0 FAILED\n",
    "shell": "$ sudo bpftool prog show\n12: xdp  name entry  tag 0123456789abcdef  gpl\n$ true\n",
    "journal": "Mar 01 12:00:00 host systemd[1]: Started My daemon.\n" * 5,
    "json": '{"level":"info","msg":"loaded","programs":3}\n' * 4,
    "rust": "INFO aya::bpf: [FEAT PROBE] BPF program name support: true\n",
    "go": 'time=2025-01-01T00:00:00Z level=INFO msg="Loaded collection spec" err=nil\n',
}


def errors(text: str) -> list[str]:
    found = [cause for log in explain(text.encode()).logs for cause in log.causes]
    return [cause.record.text for cause in found]


@pytest.mark.parametrize("name", SUCCESSES)
def test_a_success_is_no_error(name: str) -> None:
    assert errors(SUCCESSES[name]) == []


@pytest.mark.once
def test_this_project_s_sources_are_no_errors() -> None:
    """Code and prose that quote no message of a kernel's on a line of its own."""
    paths = [ROOT / "CONTRIBUTING.md", ROOT / "LICENSE", ROOT / "Makefile"]
    sources = sorted((ROOT / "tlvlog").rglob("*.py"))
    paths += [path for path in sources if not path.name.startswith("_")][:120]
    for path in paths:
        text = path.read_text(encoding="utf-8")
        assert errors(text[:20_000]) == [], path.name


def test_made_up_prose_is_no_error() -> None:
    """Sentences of kernels' own words give no guess, and no error that is not registered."""
    rng = random.Random(11)
    for _ in range(150):
        lines = [" ".join(rng.choices(WORDS, k=rng.randint(1, 9))) for _ in range(8)]
        for log in explain("\n".join(lines).encode()).logs:
            for record, _ in log.causes:
                assert isinstance(record.reason, str), (record.text, lines)


HOSTILE = {
    "backslashes": lambda size: "\\" * size,
    "quoted backslashes": lambda size: '"' + "\\" * size,
    "quotes": lambda size: '"' * size,
    "single quotes": lambda size: "'" * size,
    "quotes and backslashes": lambda size: '\\"' * (size // 2),
    "open braces": lambda size: "{" * size,
    "open brackets": lambda size: '["' * (size // 2),
    "json keys": lambda size: '{"a":' * (size // 5),
    "json bomb": lambda size: "[" * (size // 2) + "]" * (size // 2),
    "entities": lambda size: "&amp;" * (size // 5),
    "nested entities": lambda size: "&" + "amp;" * (size // 4) + "lt;",
    "quotation": lambda size: ">" * size,
    "blanks": lambda size: " " * size + "x",
    "tabs": lambda size: "\t" * size + "x",
    "colons": lambda size: "a: " * (size // 3),
    "escapes": lambda size: "\x1b[" * (size // 2),
    "equals": lambda size: "=3D" * (size // 3),
    "soft ends": lambda size: ("x" * 75 + "=\n") * (size // 77),
    "base64": lambda size: "QUJD" * (size // 4),
    "base64 lines": lambda size: ("QUJD" * 19 + "\n") * (size // 77),
    "numbers": lambda size: "7" * size,
    "instructions": lambda size: "1: (95) exit " * (size // 13),
    "empty lines": lambda size: "\n" * size,
    "short lines": lambda size: "a\n" * (size // 2),
    "begins": lambda size: "-- BEGIN PROG LOAD LOG --\n" * (size // 26),
    "ends": lambda size: "-- END PROG LOAD LOG --\n" * (size // 24),
    "failures": lambda size: "libbpf: prog 'p': failed to load: -13\n" * (size // 38),
    "prefixes": lambda size: "".join(f"{'x ' * (n % 40)}0: (95) exit\n" for n in range(size // 60)),
    "pairs": lambda size: "a=b " * (size // 4),
    "tags": lambda size: "<b " * (size // 3),
    "names of services": lambda size: "".join(
        f"svc{n} {'[x] ' * (n % 30)}0: (95) exit\n" for n in range(size // 80)
    ),
    "relocations": lambda size: (
        "libbpf: prog 'p': relo #1: <byte_off> [7] struct a.b (0:0 @ offset 0)\n" * (size // 70)
    ),
    "wrapped messages": lambda size: "R0 invalid mem access\n'map_value_or_null'\n" * (size // 44),
    "joined errors": lambda size: "load program: permission denied: " * (size // 33),
    "netlink answers": lambda size: (
        "Error: Exclusivity flag on, cannot modify.\nRTNETLINK answers: File exists\n"
        * (size // 74)
    ),
    "carriage returns": lambda size: "a\r" * (size // 2),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_ends(name: str) -> None:
    """Whatever it is, it is read in one go: nothing is nested, nothing grows."""
    text = HOSTILE[name](30_000)  # type: ignore[no-untyped-call]
    explanation = explain(text.encode())
    assert explanation.lines_read <= text.count("\n") + 1
    undone = undo(Text.of(decoded(text.encode()))).text
    assert sum(map(len, undone.lines)) <= 2 * len(text) + 100


@pytest.mark.parametrize("name", HOSTILE)
def test_steps_are_linear(name: str) -> None:
    """Four times the text is not sixteen times the calls (counted, not timed)."""

    def calls(size: int) -> int:
        count = 0

        def on_call(*_: object) -> None:
            nonlocal count
            count += 1

        data = HOSTILE[name](size).encode()  # type: ignore[no-untyped-call]
        explain(data)  # whatever is cached is cached now
        sys.setprofile(on_call)
        try:
            explain(data)
        finally:
            sys.setprofile(None)
        return count

    small = calls(3_000)
    assert calls(12_000) <= 6 * small + 20_000


@pytest.mark.parametrize(
    "path", sorted((ROOT / "tlvlog" / "text").glob("*.py")), ids=lambda p: p.stem
)
def test_no_search_over_lines_runs_through_empty_ones(path: Path) -> None:
    """A search of a whole text looks for blanks within a line: `\\s*` would pass all line ends."""
    module = importlib.import_module(f"tlvlog.text.{path.stem}")
    for name, value in vars(module).items():
        if isinstance(value, re.Pattern) and value.flags & re.MULTILINE:
            assert not re.search(r"\\s[*+]", str(value.pattern)), name


def test_control_characters_are_escaped_where_they_are_shown() -> None:
    from tlvlog.formats.text import Style
    from tlvlog.text.view import explanation_lines

    text = "0: (95) exit\nR0 invalid mem access '\x1b]0;x\x07\u202e'\nprocessed 1 insns\n"
    shown = "\n".join(explanation_lines(explain(text.encode()), style=Style(False), verbose=True))
    assert "\x1b" not in shown
    assert "\u202e" not in shown
