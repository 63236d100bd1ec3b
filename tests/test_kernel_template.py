"""Templates read backwards: every registered text is recognised as itself."""

from __future__ import annotations

import re
import string
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tlvlog.kernel.matcher import LINE_LIMIT, Recogniser, _Pattern, recogniser
from tlvlog.schema import Argument, Reason, Subsystem, builtin
from tlvlog.template import parse, render

REGISTRIES = ("bpf", "netlink", "fscontext")
REASONS = [
    (name, reason)
    for name in REGISTRIES
    for reason in builtin().subsystem_by_name[name].reasons
    if reason.status != "retired"
]
# Texts as kernels print them in these places; none contains the words around it.
TEXTS = st.sampled_from(["ctx", "map_value_or_null", "x1", "bpf_foo", "0+8", "a/b.c", "+=", "lo"])
VALUES = {
    "u64": st.integers(0, 2**64 - 1),
    "s64": st.integers(-(2**63), 2**63 - 1),
    "utf8": TEXTS,
}


def reason_of(template: Any, *kinds: Any, variants: Any = ()) -> Any:
    arguments = tuple(Argument(name, kind) for name, kind in kinds)
    return Reason(1, "it", template, arguments=arguments, variants=tuple(variants))


def one(reason: Any) -> Any:
    return Recogniser(Subsystem(9, "s", reasons=(reason,)))


@given(st.data(), st.sampled_from(REASONS))
def test_a_rendered_template_is_its_reason(data: Any, registered: Any) -> None:
    """What a template gives with any arguments is recognised as that reason with those."""
    subsystem, reason = registered
    values = tuple(data.draw(VALUES[argument.kind]) for argument in reason.arguments)
    names = [argument.name for argument in reason.arguments]
    text = render(reason.template, names, values)
    for number, after in pairwise(reason.arguments):
        # Nobody can tell where a number ends that another digit follows.
        beside = f"{{{number.name}}}{{{after.name}}}" in reason.template
        assume(not (beside and str(values[names.index(after.name)])[:1].isdigit()))
    found = recogniser(subsystem).match(text)
    assert found == (reason, values, True)


@pytest.mark.parametrize(("subsystem", "reason"), REASONS, ids=lambda r: getattr(r, "name", r))
def test_variants_are_the_same_reason(subsystem: Any, reason: Any) -> None:
    """Each spelling of another kernel has the first of the arguments, and is not the template."""
    values = tuple("word" if a.kind == "utf8" else 7 for a in reason.arguments)
    names = [argument.name for argument in reason.arguments]
    for variant in reason.variants:
        text = render(variant.replace("{...}", "7"), names, values)
        found = recogniser(subsystem).match(text)
        assert found is not None
        known = values[: len(found.arguments)]
        assert (found.reason.name, found.arguments, found.exact) == (reason.name, known, False), (
            text
        )


@pytest.mark.parametrize(("subsystem", "reason"), REASONS, ids=lambda r: getattr(r, "name", r))
def test_a_reason_helps(subsystem: Any, reason: Any) -> None:
    """Each reason explains itself and says what to do, and has words to be found by."""
    assert len(reason.doc.split()) >= 4
    assert len(reason.hint.split()) >= 5
    assert reason.hint[-1] in ".)"
    literal = "".join(part for part in parse(reason.template) if isinstance(part, str))
    assert sum(character in string.ascii_letters for character in literal) >= 4


def test_enough_reasons() -> None:
    """The registry covers what the issue asks for."""
    known = {name: builtin().subsystem_by_name[name].reasons for name in REGISTRIES}
    assert len(known["bpf"]) >= 120
    assert len(known["netlink"]) >= 30
    assert len(known["fscontext"]) >= 10


def test_numbers_must_fit_their_kind() -> None:
    """A number that its argument cannot hold is no match."""
    find = one(reason_of("insn {at} bad", ("at", "u64"))).match
    assert find("insn 18446744073709551615 bad").arguments == (2**64 - 1,)
    assert find("insn 18446744073709551616 bad") is None
    assert find("insn -1 bad") is None
    assert find("insn 000000000000000000000000007 bad") is None
    assert find("insn \u0663 bad") is None


def test_a_number_that_would_be_printed_otherwise_is_not_exact() -> None:
    found = one(reason_of("insn {at} bad", ("at", "u64"))).match("insn 007 bad")
    assert found.arguments == (7,)
    assert not found.exact


def test_hexadecimal_and_braces() -> None:
    find = one(reason_of("{{{at:x}}} set", ("at", "u64"))).match
    assert find("{0xff} set").arguments == (255,)
    assert find("{ff} set") is None


def test_the_most_literal_template_wins() -> None:
    both = Subsystem(
        9,
        "s",
        reasons=(
            reason_of("{who} is bad", ("who", "utf8")),
            Reason(2, "worse", "R{n} is bad", arguments=(Argument("n", "u64"),)),
        ),
    )
    assert Recogniser(both).match("R1 is bad").reason.name == "worse"  # type: ignore[union-attr]
    assert Recogniser(both).match("it is bad").reason.name == "it"  # type: ignore[union-attr]


def test_long_lines_state_nothing() -> None:
    find = one(reason_of("bad {it}", ("it", "utf8"))).match
    assert find("bad " + "x" * (LINE_LIMIT - 4)) is not None
    assert find("bad " + "x" * (LINE_LIMIT - 3)) is None


@given(st.text(alphabet=st.sampled_from("R0' invalid mem access\n[{%"), max_size=200))
def test_any_text_is_answered(text: Any) -> None:
    """Whatever the line, there is a reason whose text it is, or none."""
    found = recogniser("bpf").match(text)
    if found is not None and found.exact:
        names = [argument.name for argument in found.reason.arguments]
        assert render(found.reason.template, names, found.arguments) == text


@pytest.mark.parametrize(("subsystem", "reason"), REASONS, ids=lambda r: getattr(r, "name", r))
def test_no_expression_can_go_back(subsystem: Any, reason: Any) -> None:
    """Every repetition is possessive or in an atomic group, but for one at the end."""
    for template in (reason.template, *reason.variants):
        expression = _Pattern(reason, template, 0)._expression()
        plain = re.sub(r"\\.", "", expression)  # escaped characters repeat nothing
        plain = re.sub(r"\(\?>\(\.\*\?\)[^()]*\)", "", plain)
        plain = re.sub(r"\{1,[0-9]+\}\+", "", plain).replace("-?", "")
        assert plain.count("(.*)") <= 1
        assert not re.search(r"[*+?]", plain.replace("(.*)", ""))
