"""`tlvlog reasons`: what is registered, found by name, by number or by a message."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from fnmatch import fnmatchcase
from itertools import takewhile
from textwrap import wrap
from typing import NamedTuple

from ..formats.text import Style, count, escape
from ..registry import Reason, Subsystem
from ..schema import Schema, to_data
from ..template import Value, render
from ..text.loader_lines import own_words
from ..text.loader_rules import events, recogniser_of
from . import status, streams
from .schemas import schema_of

_WIDTH = 80
_INDENT = 11
_SPECIFIC = 2  # words of a message that a reason must bring itself


class _Entry(NamedTuple):
    """A reason that was asked for; `values` are the arguments of a message that states it."""

    subsystem: Subsystem
    reason: Reason
    values: tuple[Value, ...] | None = None

    @property
    def name(self) -> str:
        return f"{self.subsystem.name}.{self.reason.name}"


def reasons_command(options: argparse.Namespace) -> int:
    """List the reasons that a pattern fits, explained where it is one; status 1 if none does."""
    schema = schema_of(options)
    found = _find(schema, options.pattern)
    if not found:
        _say_none(schema, options.pattern)
        return status.DIFFERENT
    if options.format == "json":
        streams.write_json([_data(entry) for entry in found], indent=1)
        return status.OK
    style = streams.style(options.color)
    if len(found) == 1 or options.verbose:
        width = streams.fold_width() or _WIDTH
        for index, entry in enumerate(found):
            streams.write_lines([""] if index else [])
            streams.write_lines(_explained(schema, entry, style, width))
    else:
        streams.write_lines(_listed(found, style))
        streams.note(f"{count(len(found), 'reason')}; a name or -v explains")
    return status.OK


def _entries(schema: Schema) -> Iterator[_Entry]:
    for subsystem in schema.subsystems:
        for reason in subsystem.reasons:
            yield _Entry(subsystem, reason)


def _find(schema: Schema, pattern: str | None) -> list[_Entry]:
    """By name or glob, then by number, then as a message, then by the words of the template."""
    entries = list(_entries(schema))
    if pattern is None:
        return entries
    asked = pattern.strip()
    if found := [e for e in entries if asked in (e.name, e.reason.name)]:
        return found
    if any(character in asked for character in "*?[") and " " not in asked:
        return [
            e for e in entries if fnmatchcase(e.name, asked) or fnmatchcase(e.reason.name, asked)
        ]
    speaker, dot, number = asked.rpartition(".")
    if number.isascii() and number.isdecimal() and len(number) < 6 and (speaker or not dot):
        value = int(number)
        return [
            e for e in entries if e.reason.number == value and speaker in ("", e.subsystem.name)
        ]
    if found := list(_stated(schema, asked)):
        return found
    words = asked.lower()
    return [e for e in entries if words in e.name or words in e.reason.template.lower()]


def _stated(schema: Schema, message: str) -> Iterator[_Entry]:
    """The reasons that a message states, as a loader's line or as a kernel's words.

    A general reason, such as `Invalid ...`, counts where there is no other.
    """
    if found := list(_said_by_loader(schema, message)):
        yield from found
        return
    own: list[_Entry] = []
    general: list[_Entry] = []
    for subsystem in schema.subsystems:
        if subsystem.reasons and (match := recogniser_of(schema, subsystem.name).match(message)):
            entry = _Entry(subsystem, match.reason, match.arguments)
            (own if own_words(match, message) >= _SPECIFIC else general).append(entry)
    yield from own or general


def _said_by_loader(schema: Schema, message: str) -> Iterator[_Entry]:
    for event in events([message], schema):
        name, _, reason = (event.reason or "").partition(".")
        subsystem = schema.subsystem_by_name.get(name)
        if subsystem and (known := subsystem.by_name.get(reason)):
            given = event.arguments
            values = takewhile(
                lambda value: value is not None, (given.get(a.name) for a in known.arguments)
            )
            yield _Entry(subsystem, known, tuple(v for v in values if v is not None))


def _say_none(schema: Schema, pattern: str) -> None:
    names = [entry.reason.name for entry in _entries(schema)]
    close = get_close_matches(pattern[:80], names, 3)
    near = f"; did you mean {', '.join(close)}?" if close else ""
    streams.complain(f"no registered reason fits {escape(pattern[:80])}{near}")


def _listed(found: Sequence[_Entry], style: Style) -> Iterator[str]:
    width = max(len(entry.name) for entry in found)
    for entry in found:
        severity = entry.reason.severity
        name = style(severity, f"{entry.name:<{min(width, 44)}}")
        yield f"{entry.reason.number:>5}  {name}  {escape(entry.reason.template)}"


def _explained(schema: Schema, entry: _Entry, style: Style, width: int) -> Iterator[str]:
    reason = entry.reason
    state = "" if reason.status == "stable" else f", {reason.status}"
    yield style(reason.severity, entry.name) + f"  {reason.severity}, number {reason.number}{state}"
    if entry.values:
        names = [argument.name for argument in reason.arguments]
        yield from _fold("here", render(reason.template, names, entry.values), width)
    yield from _fold("text", reason.template, width)
    for variant in reason.variants:
        yield from _fold("also", variant, width)
    for line in _loader_texts(schema, entry.name):
        yield from _fold("said", line, width)
    for index, argument in enumerate(reason.arguments):
        value = ""
        if entry.values and index < len(entry.values):
            value = f" = {entry.values[index]}"
        text = f"{argument.name} ({argument.kind}){value}: {argument.doc}"
        yield from _fold("with", text, width)
    yield from _fold("why", reason.doc, width)
    for line in _fold("try", reason.advice(entry.values or ()), width):
        yield style("hint", line)
    for advice in reason.hints if not entry.values else ():
        for line in _fold("try", f"where {advice.when}: {advice.hint}", width):
            yield style("hint", line)
    if reason.kernels:
        yield from _fold("kernels", reason.kernels, width)


def _fold(label: str, text: str, width: int) -> Iterable[str]:
    first = f"  {label + ':':<{_INDENT - 2}}"
    return wrap(escape(text), width, initial_indent=first, subsequent_indent=" " * _INDENT) or []


def _loader_texts(schema: Schema, name: str) -> Iterator[str]:
    for loader in schema.loaders:
        for line in loader.lines:
            if line.reason == name:
                for text in line.texts:
                    yield f"{loader.name}: {text}"


def _data(entry: _Entry) -> dict[str, object]:
    part = Schema("", 1, subsystems=(Subsystem(0, "", reasons=(entry.reason,)),))
    data = {"subsystem": entry.subsystem.name, **to_data(part)["subsystems"][0]["reasons"][0]}
    if entry.values is not None:
        names = [argument.name for argument in entry.reason.arguments]
        data["values"] = dict(zip(names, entry.values, strict=False))
        data["hint"] = entry.reason.advice(entry.values)
    return data
