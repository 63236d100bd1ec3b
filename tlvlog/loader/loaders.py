"""The lines of loaders: captures that exist, reasons that are registered, texts that can be found.

A line is found by a word of one of its texts, so each text needs one that no
capture can run into; those that count only behind another line need none.
"""

from __future__ import annotations

from ..registry import CAPTURES
from ..template import Placeholder, parse, whole_words
from .names import Taken, Unit
from .tree import Cursor, List, choices, quote, suggestion

Parts = list[str | Placeholder]


def check(unit: Unit) -> None:
    """Report every mistake in the lines of the loaders of `unit`."""
    reasons = _registered(unit)
    names = [known.name for known in unit.base.loaders] if unit.base else []
    names += [loader.text("name") or "" for loader in unit.items("loaders")]
    taken = Taken()
    for known in unit.base.loaders if unit.base else ():
        taken.known(known.name)
    for loader in unit.items("loaders"):
        taken.name(loader)
        for line in loader.items("lines"):
            _references(line, reasons)
            captured = _texts(line)
            _fixed(line)
            # Without {message} the line is looked up as a whole, if it has any text to tell it by.
            if line.flag("registered") and "text" not in map(CAPTURES.get, captured):
                line.report("registered", "no text captures the {message} to be looked up")
            forgiven = line.text("forgives")
            if forgiven is not None and forgiven not in names:
                near = suggestion(forgiven, names, line.problems)
                line.report("forgives", f"there is no loader {quote(forgiven)}; {near}")
            if "registered" in line.data and "subsystem" not in line.data:
                line.report("registered", "goes with the key subsystem, which is missing")


def _registered(unit: Unit) -> dict[str, set[str]]:
    """The names of all reasons by subsystem, those of the extended spec included."""
    found = {
        s.name: {r.name for r in s.reasons} for s in (unit.base.subsystems if unit.base else ())
    }
    for subsystem in unit.items("subsystems"):
        names = found.setdefault(subsystem.text("name") or "", set())
        names.update(reason.text("name") or "" for reason in subsystem.items("reasons"))
    return found


def _references(line: Cursor, reasons: dict[str, set[str]]) -> None:
    reason, subsystem = line.text("reason"), line.text("subsystem")
    if reason is not None and "." in reason:
        speaker, _, name = reason.partition(".")
        if speaker not in reasons:
            near = suggestion(speaker, reasons, line.problems)
            line.report("reason", f"there is no subsystem {quote(speaker)}; {near}")
        elif name not in reasons[speaker]:
            near = suggestion(name, sorted(reasons[speaker]), line.problems)
            line.report("reason", f"{quote(speaker)} has no reason {quote(name)}; {near}")
    if subsystem is not None and subsystem not in reasons:
        near = suggestion(subsystem, reasons, line.problems)
        line.report("subsystem", f"there is no subsystem {quote(subsystem)}; {near}")


def _texts(line: Cursor) -> set[str]:
    """The captures of the texts of a line, all of whose mistakes are reported."""
    captured: set[str] = set()
    texts = line.data.get("texts")
    for index, text in enumerate(texts if isinstance(texts, List) else ()):
        if not isinstance(text, str):
            continue
        try:
            parts = parse(text)
        except ValueError as error:
            line.report_item("texts", index, str(error))
            continue
        names = [part.name for part in parts if isinstance(part, Placeholder)]
        captured.update(names)
        if problem := _problem(
            parts, names, anywhere=line.flag("anywhere"), inside=line.flag("inside")
        ):
            line.report_item("texts", index, problem)
    return captured


def _problem(parts: Parts, names: list[str], *, anywhere: bool, inside: bool) -> str | None:
    for name in names:
        if name not in CAPTURES:
            return f"there is no capture {quote(name)}; {choices(CAPTURES)}"
        if names.count(name) > 1:
            return f"captures {quote(name)} twice"
    for index, part in enumerate(parts):
        if not isinstance(part, Placeholder):
            continue
        if part.hex:
            return f"{quote(part)} prints a number; a line is only read, expected {{{part.name}}}"
        if index and isinstance(parts[index - 1], Placeholder):
            return f"{quote(part)} follows another capture, expected text between them"
    if anywhere and names and isinstance(parts[0], Placeholder):
        return f"begins with {quote(parts[0])}, so it cannot be looked for anywhere in a line"
    if not inside and not whole_words(parts):
        return (
            "has no word of three characters that stands by itself, by which lines would be found"
        )
    return None


def _fixed(line: Cursor) -> None:
    taken = Taken()
    for item in line.items("fixed"):
        taken.name(item)
        name = item.text("name")
        if name is not None and name not in CAPTURES:
            item.report("name", f"there is no capture {quote(name)}; {choices(CAPTURES)}")
