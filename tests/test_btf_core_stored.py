"""Decisions about the stored objects: libbpf's text, what it wrote, the minimised BTF."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tlvlog.btf import Btf, open_btf, open_objects
from tlvlog.btf.core import Resolution, debug_text, minimise, resolve

DATA = Path(__file__).parent / "data" / "core"
CASES = {
    "kinds.small": ("kinds", "btf/small.btf"),
    "task.small": ("task", "btf/small.btf"),
    "amb.agree": ("amb", "expected/amb.agree.target.btf"),
}


def _resolved(case: str) -> tuple[Btf, Resolution]:
    name, target = CASES[case]
    (object,) = open_objects(DATA / "objects" / f"{name}.bpf.o")
    btf = open_btf(DATA / target)
    return btf, resolve(object, btf)


@pytest.mark.parametrize("case", CASES)
def test_the_text_is_that_of_libbpf(case: str) -> None:
    _, found = _resolved(case)
    said = (DATA / "expected" / f"{case}.min_core_btf.log").read_text().replace("rc=0\n", "")
    assert debug_text(found.decisions) == said


@pytest.mark.parametrize("case", CASES)
def test_the_minimised_types_are_those_of_bpftool(case: str) -> None:
    btf, found = _resolved(case)
    expected = (DATA / "expected" / f"{case}.min.btf").read_bytes()
    assert minimise(btf, found.targets) == expected


@pytest.mark.parametrize("case", CASES)
def test_the_minimised_types_decide_the_same(case: str) -> None:
    """Resolving against what was kept gives the same values; ids of types differ."""
    btf, found = _resolved(case)
    again = resolve(found.object, Btf(minimise(btf, found.targets)))
    for one, other in zip(found.decisions, again.decisions, strict=True):
        assert one.verdict == other.verdict
        assert one.value == other.value or one.kind == 7


@pytest.mark.parametrize("case", ["kinds.small", "task.small"])
def test_what_is_written_is_what_libbpf_wrote(case: str) -> None:
    _, found = _resolved(case)
    expected = json.loads((DATA / "expected" / f"{case}.core.json").read_bytes())["written"]
    said = debug_text(found.decisions, "load").splitlines()
    written = [line.removeprefix("libbpf: ") for line in said if " insn #" in line]
    assert written == expected
