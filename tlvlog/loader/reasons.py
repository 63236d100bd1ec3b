"""The registry of reasons: templates use the arguments that there are."""

from __future__ import annotations

import re
from typing import Final

from ..template import Placeholder, parse
from .names import Unit
from .tree import Cursor, List, choices, shown

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
    variants = reason.data.get("variants")
    for index, variant in enumerate(variants if isinstance(variants, List) else ()):
        if not isinstance(variant, str):
            continue
        try:
            names = _template(variant, kinds)
        except ValueError as error:
            reason.report_item("variants", index, str(error))
            continue
        if used is not None and names != used:
            these = ", ".join(sorted(used)) or "none"
            text = f"does not use the arguments of the template, expected {these}"
            reason.report_item("variants", index, text)


def _template(template: str, kinds: dict[str, str | None]) -> set[str]:
    """The arguments that a template uses; ValueError if it is malformed or uses others."""
    try:
        parts = parse(template)
    except ValueError as error:
        raise ValueError(_unreadable(template) or str(error)) from None
    used = {part for part in parts if isinstance(part, Placeholder)}
    for part in sorted(used, key=lambda part: (part.name, part.hex)):
        if part.name not in kinds:
            raise ValueError(f"there is no argument {shown(part.name)}; {choices(kinds)}")
        if part.hex and kinds[part.name] == "utf8":
            raise ValueError(f"{shown(part)} prints a number, and the argument is utf8")
    return {part.name for part in used}


def _unreadable(template: str) -> str | None:
    """What is wrong with the first pair of braces that is no placeholder."""
    for match in _BRACES.finditer(template.replace("{{", "  ").replace("}}", "  ")):
        if _PLACEHOLDER.fullmatch(match[1]) is None:
            column = match.start() + 1
            return f"{shown(match[0])} at column {column}, expected {{name}} or {{name:x}}"
    return None
