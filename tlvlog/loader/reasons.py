"""The registry of reasons: templates use the arguments that there are."""

from __future__ import annotations

import re
from typing import Final

from .. import condition
from ..template import SKIPPED, Placeholder, parse, parse_variant
from .names import Unit
from .tree import Cursor, List, choices, quote

_BRACES: Final = re.compile(r"\{([^{}]*)\}")
_PLACEHOLDER: Final = re.compile(r"[a-z][a-z0-9-]*(:x)?")


def check(unit: Unit) -> None:
    """Report every template of `unit` that is malformed or uses other arguments."""
    for subsystem in unit.items("subsystems"):
        for reason in subsystem.items("reasons"):
            _reason(reason)


def _reason(reason: Cursor) -> None:
    kinds = {
        name: argument.text("kind")
        for argument in reason.items("arguments")
        if (name := argument.text("name")) is not None
    }
    template = reason.text("template")
    used = None
    if template is not None:
        try:
            used = _template(template, kinds)
        except ValueError as error:
            reason.report("template", str(error))
    if used is not None:
        _variants(reason, [name for name in kinds if name in used], kinds)
    for advice in reason.items("hints"):
        _condition(advice, kinds)


def _variants(reason: Cursor, used: list[str], kinds: dict[str, str | None]) -> None:
    """Arguments are positional on the wire, so a variant uses the first of the template's."""
    variants = reason.data.get("variants")
    for index, variant in enumerate(variants if isinstance(variants, List) else ()):
        if not isinstance(variant, str):
            continue
        try:
            names = _template(variant, kinds, variant=True)
        except ValueError as error:
            reason.report_item("variants", index, str(error))
            continue
        if names != set(used[: len(names)]):
            these = ", ".join(used) or "none"
            text = f"uses other arguments than the first of the template, expected {these}"
            reason.report_item("variants", index, text)


def _condition(advice: Cursor, kinds: dict[str, str | None]) -> None:
    """Report a condition that is malformed, or compares what cannot be compared."""
    when = advice.text("when")
    if when is None:
        return
    try:
        comparisons = condition.parse(when)
    except ValueError as error:
        advice.report("when", str(error))
        return
    for item in comparisons:
        for name in (item.argument, item.other):
            if name is not None and name not in kinds:
                text = f"there is no argument {quote(name)}; {choices(kinds)}"
                advice.report("when", text)
                return
        left = kinds[item.argument] == "utf8"
        right = kinds[item.other] == "utf8" if item.other else isinstance(item.value, str)
        if left != right:
            advice.report("when", f"{quote(item.argument)} is compared with another kind of value")
        elif item.operator == "contains" and not left:
            advice.report("when", f"{quote(item.argument)} is a number and contains nothing")


def _template(template: str, kinds: dict[str, str | None], *, variant: bool = False) -> set[str]:
    """The arguments that a template uses; ValueError if it is malformed or uses others."""
    try:
        parts = parse_variant(template) if variant else parse(template)
    except ValueError as error:
        raise ValueError(_unreadable(template) or str(error)) from None
    used = {part for part in parts if isinstance(part, Placeholder) and part != SKIPPED}
    for part in sorted(used, key=lambda part: (part.name, part.hex)):
        if part.name not in kinds:
            raise ValueError(f"there is no argument {quote(part.name)}; {choices(kinds)}")
        if part.hex and kinds[part.name] == "utf8":
            raise ValueError(f"{quote(part)} prints a number, and the argument is utf8")
    return {part.name for part in used}


def _unreadable(template: str) -> str | None:
    """What is wrong with the first pair of braces that is no placeholder."""
    plain = template.replace("{{", "  ").replace("}}", "  ").replace("{...}", "     ")
    for match in _BRACES.finditer(plain):
        if _PLACEHOLDER.fullmatch(match[1]) is None:
            column = match.start() + 1
            return f"{quote(match[0])} at column {column}, expected {{name}} or {{name:x}}"
    return None
