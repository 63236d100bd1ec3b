"""Objects made to be hard, against a target made for them: as bpftool and libbpf say.

`data/core/traps` holds sources, objects, and what `bpftool -d gen min_core_btf`
printed and wrote; `matches` is `types` with other kinds of relocation, which
clang 14 does not emit.
"""

from __future__ import annotations

from pathlib import Path

import pytest

import tlvlog
from tlvlog.btf import Btf, open_btf, open_objects
from tlvlog.btf.core import (
    RULES,
    CoreKind,
    Resolution,
    Verdict,
    debug_text,
    minimise,
    resolve,
)
from tlvlog.btf.core.advice import advise
from tlvlog.btf.core.from_text import read_debug_text
from tlvlog.btf.core.libbpf_text import Style
from tlvlog.btf.core.records import decisions_of, record_of
from tlvlog.text.explain import explain

DATA = Path(__file__).parent / "data" / "core" / "traps"
NAMES = sorted(path.name.removesuffix(".bpf.o") for path in DATA.glob("*.bpf.o"))
STYLES: list[Style] = ["minimise", "load"]


@pytest.fixture(scope="module")
def target() -> Btf:
    return open_btf(DATA / "target.btf")


def _resolved(name: str, target: Btf) -> Resolution:
    (object,) = open_objects(DATA / f"{name}.bpf.o")
    return resolve(object, target)


@pytest.mark.parametrize("name", NAMES)
def test_the_text_is_that_of_libbpf(name: str, target: Btf) -> None:
    found = _resolved(name, target)
    assert debug_text(found.decisions) == (DATA / f"{name}.log").read_text()


@pytest.mark.parametrize("name", NAMES)
def test_the_minimised_types_are_those_of_bpftool(name: str, target: Btf) -> None:
    """Where bpftool fails, the object would too."""
    found = _resolved(name, target)
    expected = DATA / f"{name}.min.btf"
    assert expected.exists() is all(d.verdict != Verdict.AMBIGUOUS for d in found.decisions)
    if expected.exists():
        assert minimise(target, found.targets) == expected.read_bytes()


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("name", NAMES)
def test_text_is_read_back(name: str, style: Style, target: Btf) -> None:
    """What is read from libbpf's text gives the same text."""
    text = debug_text(_resolved(name, target).decisions, style)
    assert debug_text(read_debug_text(text.splitlines()), style) == text


@pytest.mark.parametrize("name", NAMES)
def test_records_lose_nothing(name: str, target: Btf) -> None:
    """Decisions survive the wire, and libbpf's text can be rendered from the records."""
    found = _resolved(name, target)
    decisions = advise(found, target)
    log = tlvlog.decode(tlvlog.encode([record_of(decision) for decision in decisions]))
    back = decisions_of(log.records)
    assert [d.near for d in back] == [d.near for d in decisions]
    assert [d.guarded for d in back] == [d.guarded for d in decisions]
    for style in STYLES:
        assert debug_text(back, style) == debug_text(found.decisions, style)
    assert [record_of(decision) for decision in back] == [record_of(d) for d in decisions]


@pytest.mark.parametrize("name", NAMES)
def test_the_minimised_types_decide_the_same(name: str, target: Btf) -> None:
    found = _resolved(name, target)
    again = resolve(found.object, Btf(minimise(target, found.targets)))
    if found.failed:
        return
    for one, other in zip(found.decisions, again.decisions, strict=True):
        assert (one.verdict, one.kind) == (other.verdict, other.kind)
        assert one.value == other.value or one.kind == 7


def test_order_decides(target: Btf) -> None:
    """A relocation that rules candidates out does so for those that follow."""
    decisions = _resolved("shrinking", target).decisions
    counts = [len(d.candidates) for d in decisions if d.local and d.local.name == "agree2"]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] > counts[-1]


def test_loaders_disagree(target: Btf) -> None:
    """What differs between libbpf, cilium/ebpf and aya, on the same objects."""
    (types,) = open_objects(DATA / "types.bpf.o")
    libbpf, cilium = (resolve(types, target, rules=RULES[name]) for name in ("libbpf", "cilium"))
    for ours, theirs in zip(libbpf.decisions, cilium.decisions, strict=True):
        if ours.kind in (CoreKind.TYPE_SIZE, CoreKind.TARGET_TYPE_ID) and ours.target is None:
            assert (ours.verdict, theirs.verdict) == (Verdict.ABSENT, Verdict.POISONED)
        assert theirs.rules == 1
    (matches,) = open_objects(DATA / "matches.bpf.o")
    aya = resolve(matches, target, rules=RULES["aya"])
    assert "unrecognized" in aya.decisions[-1].message
    (fields,) = open_objects(DATA / "fields.bpf.o")
    values = [
        [d.value for d in resolve(fields, target, rules=RULES[name]).decisions
         if d.local and d.local.path == "::U_BIG"]
        for name in ("libbpf", "cilium")
    ]  # fmt: skip
    assert values == [[0xFFFF_FFFF_EE6B_2800], [4_000_000_000]]


def test_one_candidate_for_all_relocations(target: Btf) -> None:
    """cilium/ebpf chooses by all relocations of a type, libbpf one after the other."""
    (object,) = open_objects(DATA / "shrinking.bpf.o")
    found = resolve(object, target, rules=RULES["cilium"])
    chosen: dict[int, set[int]] = {}
    for decision in found.decisions:
        if decision.local is not None:
            ids = {candidate.type_id for candidate in decision.candidates}
            chosen.setdefault(decision.local.type_id, set()).update(ids)
    assert chosen
    assert found.failed or all(len(ids) == 1 for ids in chosen.values())


@pytest.mark.parametrize("style", STYLES)
def test_explain_reads_the_text_into_the_same_records(style: Style, target: Btf) -> None:
    """What people paste, prefixes of a journal and all, gives the records that were rendered."""
    decisions = _resolved("loads", target).decisions
    text = debug_text(decisions, style)
    pasted = "".join(f"Nov 29 16:40:12 host run[77]: {line}\n" for line in text.splitlines())
    for paste in (text, pasted):
        (log,) = (one for one in explain(paste.encode()).logs if one.kind == "core")
        assert debug_text(decisions_of(log.records), style) == text
