"""The registry of reasons: templates use the arguments that there are."""

from __future__ import annotations

import re
from typing import Final

from .specnames import Unit
from .spectree import Cursor, List, choices, shown
from .template import Placeholder, parse

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
    used = _template(reason, "template", template, kinds) if template is not None else None
    variants = reason.data.get("variants")
    for variant in variants if isinstance(variants, List) else ():
        if not isinstance(variant, str):
            continue
        names = _template(reason, "variants", variant, kinds)
        if names is not None and used is not None and names != used:
            these = ", ".join(sorted(used)) or "none"
            reason.report(
                "variants",
                f"{shown(variant)} does not use the arguments of the template, expected {these}",
            )


def _template(
    reason: Cursor, key: str, template: str, kinds: dict[str, str | None]
) -> set[str] | None:
    """The arguments that a template uses; None, with a problem, if it cannot be read."""
    try:
        parts = parse(template)
    except ValueError as error:
        reason.report(key, _unreadable(template) or str(error))
        return None
    used = {part for part in parts if isinstance(part, Placeholder)}
    sound = True
    for part in sorted(used):
        if part.name not in kinds:
            sound = False
            reason.report(key, f"there is no argument {shown(part.name)}; {choices(kinds)}")
        elif part.hex and kinds[part.name] == "utf8":
            reason.report(key, f"{shown(part)} prints a number, and the argument is utf8")
    return {part.name for part in used} if sound else None


def _unreadable(template: str) -> str | None:
    """What is wrong with the first pair of braces that is no placeholder."""
    for match in _BRACES.finditer(template.replace("{{", "  ").replace("}}", "  ")):
        if _PLACEHOLDER.fullmatch(match[1]) is None:
            column = match.start() + 1
            return f"{shown(match[0])} at column {column}, expected {{name}} or {{name:x}}"
    return None
