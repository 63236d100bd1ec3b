"""Templates: parsed or refused with the place, filled the same way as in C."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlvlog.schema import builtin
from tlvlog.template import Placeholder, parse, render

U64_MAX = (1 << 64) - 1


@pytest.mark.parametrize(
    ("template", "parts"),
    [
        ("", []),
        ("plain", ["plain"]),
        ("{a}", [Placeholder("a", False)]),
        ("{a:x}", [Placeholder("a", True)]),
        ("{{", ["{"]),
        ("}}", ["}"]),
        ("{{a}}", ["{a}"]),
        ("{{{a}}}", ["{", Placeholder("a", False), "}"]),
        ("a {b} c {d-2:x}", ["a ", Placeholder("b", False), " c ", Placeholder("d-2", True)]),
        ("{a}{b}", [Placeholder("a", False), Placeholder("b", False)]),
        ("caf\u00e9 {a}%s %%", ["caf\u00e9 ", Placeholder("a", False), "%s %%"]),
    ],
)
def test_parse(template: str, parts: list[object]) -> None:
    assert parse(template) == parts


@pytest.mark.parametrize(
    ("template", "column"),
    [
        ("{", 1),
        ("}", 1),
        ("a {", 3),
        ("{}", 1),
        ("{A}", 1),
        ("{1}", 1),
        ("{a", 1),
        ("{a:}", 1),
        ("{a:d}", 1),
        ("{a:X}", 1),
        ("{a!r}", 1),
        ("{a.b}", 1),
        ("{a[0]}", 1),
        ("{a }", 1),
        ("{{}", 3),
        ("{a}}", 4),
    ],
)
def test_parse_refuses_anything_else(template: str, column: int) -> None:
    with pytest.raises(ValueError, match=f"at column {column};"):
        parse(template)


@pytest.mark.parametrize(
    ("template", "names", "values", "text"),
    [
        ("{a}", ["a"], [0], "0"),
        ("{a}", ["a"], [-1], "-1"),
        ("{a}", ["a"], [U64_MAX], "18446744073709551615"),
        ("{a:x}", ["a"], [0], "0x0"),
        ("{a:x}", ["a"], [0xAB], "0xab"),
        ("{a:x}", ["a"], [-1], "0xffffffffffffffff"),
        ("{a:x}", ["a"], [-(1 << 63)], "0x8000000000000000"),
        ("{a:x}", ["a"], ["text"], "text"),
        ("{a} {a:x}", ["a"], [16], "16 0x10"),
        ("{b} {a}", ["a", "b"], [1, 2], "2 1"),
        ("{a}{b}", ["a", "b"], ["{b}", "{a}"], "{b}{a}"),
        ("{{{a}}}", ["a"], [1], "{1}"),
        ("%s {a}", ["a"], ["%d"], "%s %d"),
    ],
)
def test_render(template: str, names: list[str], values: list[int | str], text: str) -> None:
    assert render(template, names, values) == text


@pytest.mark.parametrize(
    ("values", "text"),
    [
        ([], "R{register} off={offset:x}"),
        ([3], "R3 off={offset:x}"),
        ([3, 4], "R3 off=0x4"),
        ([3, 4, 5], "R3 off=0x4 [5]"),
        ([3, 4, -5, "x, y"], "R3 off=0x4 [-5, x, y]"),
    ],
)
def test_render_with_missing_and_surplus_arguments(values: list[int | str], text: str) -> None:
    names = ["register", "offset"]
    assert render("R{register} off={offset:x}", names, values) == text


def test_render_with_an_argument_the_template_does_not_use() -> None:
    assert render("{b}", ["a", "b"], [1, 2]) == "2"


@given(st.text())
def test_doubled_braces_give_any_text(text: str) -> None:
    """Whatever is doubled comes out as it was."""
    assert render(text.replace("{", "{{").replace("}", "}}"), [], []) == text


@given(st.text(alphabet="{}a:x-b "))
def test_parse_and_str_are_inverse(template: str) -> None:
    """What parses can be spelled again from its parts."""
    try:
        parts = parse(template)
    except ValueError:
        return
    again = "".join(
        part.replace("{", "{{").replace("}", "}}") if isinstance(part, str) else str(part)
        for part in parts
    )
    assert parse(again) == parts


def test_every_registered_template_fills() -> None:
    """No placeholder is left when all arguments are there."""
    for subsystem in builtin().subsystems:
        for reason in subsystem.reasons:
            names = [argument.name for argument in reason.arguments]
            values = ["v" if item.kind == "utf8" else 7 for item in reason.arguments]
            for template in (reason.template, *reason.variants):
                # A variant is only recognised: `{...}` stands for a text that no argument takes.
                template = template.replace("{...}", "")
                used = {part.name for part in parse(template) if isinstance(part, Placeholder)}
                assert used <= set(names)
                plain = template.replace("{{", "").replace("}}", "")
                for name in names:
                    plain = plain.replace(f"{{{name}}}", "").replace(f"{{{name}:x}}", "")
                assert "{" not in plain
                assert render(template, names, values)
