"""Logs as text for people: one line a record, nothing that could drive a terminal.

Severity, reason and message come first, place and numbers after.  Every byte
that came from outside is escaped: control characters, bidirectional marks and
bytes that are not UTF-8 all show as escapes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from ..codec.attributes import Attribute
from ..codec.extended_error import ExtendedError
from ..codec.log import Log
from ..codec.records import Loss, Record, String, Unknown
from ..printable import escape as escape
from ..schema import ARGUMENT_ATTRIBUTES, AttributeSet, Schema, builtin
from ..wire import COUNT_MAX
from .to_json import errno_name

_STYLES = {
    "heading": "1",
    "error": "1;31",
    "warning": "33",
    "info": "2",
    "hint": "36",
    "damage": "1;31",
}
_BYTES_SHOWN = 32
_WIDTH = 80
_INDENT = " " * 8
# Between a record's message and its details; escaped text may hold it too, which
# only moves the place where a long line is broken.
_DETAILS = "  ("
_ESCAPES = re.compile(r"\x1b\[[0-9;]*m")
_NEWLINE = "\n"


class Style:
    """Colours for a terminal, or none."""

    def __init__(self, colour: bool) -> None:
        self._colour = colour

    def __call__(self, kind: str, text: str) -> str:
        """`text` in the colour of `kind`."""
        code = _STYLES.get(kind) if self._colour else None
        return f"\x1b[{code}m{text}\x1b[0m" if code else text


def show_bytes(data: bytes) -> str:
    """Hex of `data`, cut with a count of what is left out."""
    shown = data[:_BYTES_SHOWN].hex(" ")
    more = len(data) - _BYTES_SHOWN
    return f"{shown} and {count(more, 'byte')} more" if more > 0 else shown


def count(number: int, noun: str) -> str:
    """`number` with its noun, in the plural where it is one."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def log_lines(
    log: Log,
    schema: Schema | None = None,
    *,
    style: Style | None = None,
    hints: bool = False,
    width: int | None = None,
) -> Iterator[str]:
    """The lines of a log; with `hints` each registered reason is followed by its advice.

    A record is one line.  With a `width` in columns the details of one that is
    longer go to lines of their own; advice is always folded, to 80 without.
    """
    schema = schema or builtin()
    style = style or Style(False)
    for record in log.records:
        yield from _fold(record_line(record, schema, style), record, width)
        if hints and isinstance(record, ExtendedError):
            yield from hint_lines(record, style, width or _WIDTH)
    if log.num_truncations:
        more = " or more" if log.num_truncations == COUNT_MAX else ""
        were = "was" if log.num_truncations == 1 else "were"
        number = f"{log.num_truncations}{more} record{'' if were == 'was' else 's'}"
        yield style("warning", f"{number} {were} dropped for want of room.")


def _fold(line: str, record: Record, width: int | None) -> Iterator[str]:
    """The line, or its message and below it, folded, what stands in brackets behind."""
    plain = _ESCAPES.sub("", line)
    head, mark, details = line.partition(_DETAILS)
    if width is None or len(plain) <= width or not mark or not isinstance(record, ExtendedError):
        yield line
        return
    from textwrap import wrap  # seldom needed

    yield head
    yield from wrap(f"({details}", width, initial_indent=_INDENT, subsequent_indent=f"{_INDENT} ")


_FLAGS: Final = sum(builtin().enum_values["error-flags"].values())
# Whole sentences: they have a line of their own, where hints are shown.
_IN_HINTS: Final = frozenset({"category", "headline", "causal-step", "suggestion"})


def hint_lines(record: ExtendedError, style: Style, width: int = 80) -> Iterator[str]:
    """Why, and what to do: what the kernel itself advises, else what the registry says."""
    from textwrap import wrap

    registered = record.registered
    said: list[tuple[str, str]] = []
    if registered is not None:
        said.append(("why", registered.doc))
    rule = [record.get("category"), record.get("headline")]
    said.append(("rule", ": ".join(str(part) for part in rule if part)))
    said += [("path", str(item.value)) for item in record.attributes if item.name == "causal-step"]
    if advice := record.get("suggestion"):
        said.append(("try", f"{advice} (the kernel's own advice)"))
    elif registered is not None:
        said.append(("try", registered.advice(record.arguments)))
    for word, text in said:
        # wrap() gives no line for no text.
        head = f"    {word}: "
        for line in wrap(
            escape(text), width, initial_indent=head, subsequent_indent=" " * len(head)
        ):
            yield style("hint", line)


def record_line(record: Record, schema: Schema, style: Style | None = None) -> str:
    """One record as one line."""
    style = style or Style(False)
    at = f"  @{record.offset}"
    if isinstance(record, ExtendedError):
        severity = record.severity if isinstance(record.severity, str) else "info"
        return f"{style(severity, f'{severity:<8}')}{_error(record, schema)}{at}"
    severity = record.spec.severity
    mark = style(severity, f"{severity:<8}")
    if isinstance(record, String):  # a line of a kernel's text may bring its newline
        return f"{mark}{escape(record.message.removesuffix(_NEWLINE))}{at}"
    if isinstance(record, Unknown):
        size = count(len(record.value), "byte")
        shown = f": {show_bytes(record.value)}" if record.value else ""
        return f"{mark}unknown type {record.type:#06x}, {size}{shown}{at}"
    if isinstance(record, Loss):
        return (
            f"{mark}dropped {count(record.dropped_records, 'record')} of "
            f"{count(record.dropped_bytes, 'byte')}; a log of everything needs "
            f"{count(record.true_size, 'byte')}{at}"
        )
    return f"{mark}{_fields(record)}{at}"


def _error(record: ExtendedError, schema: Schema) -> str:
    subsystem = "" if record.subsystem == "none" else f"{record.subsystem}"
    reason = "" if record.reason == 0 else f"{record.reason}"
    source = " ".join(part for part in (subsystem, reason) if part)
    number = errno_name(record.error, schema) or (str(record.error) if record.error else "")
    first = " ".join(part for part in (escape(source), number) if part)
    text = escape(record.text) or ("no reason given" if record.reason == 0 else "")
    shown = f"{first}: {text}" if first and text else first or text
    used = {"message", *ARGUMENT_ATTRIBUTES.values()}
    if record.registered is None or record.message is not None:
        used = {"message"}
    used |= _IN_HINTS
    known = schema.set_by_name[record.spec.attributes or ""]
    details = [
        _attribute(item, known, schema) for item in record.attributes if item.name not in used
    ]
    if record.has_shed:
        details.append("more details were dropped for want of room")
    if record.is_cut:
        details.append("the message was cut")
    if record.flags & ~_FLAGS:
        details.append(f"flags {record.flags & ~_FLAGS:#x}")
    return f"{shown}  ({'; '.join(details)})" if details else shown


def _fields(record: Record) -> str:
    shown = [f"{field.name} {_value(value)}" for field, value in record.fields() if value != ""]
    if record.spec.attributes:
        known = record.schema.set_by_name[record.spec.attributes]
        shown += [_attribute(item, known, record.schema) for item in record.attributes]
    if record.extra:
        shown.append(f"{count(len(record.extra), 'byte')} of a newer version")
    return f"{record.name}: {', '.join(shown)}" if shown else record.name


def _attribute(item: Attribute, known: AttributeSet, schema: Schema) -> str:
    spec = known.by_type.get(item.type)
    if spec is None:
        return f"attribute {item.type:#06x}: {_value(item.value)}"
    name = item.name.replace("-", " ")
    if isinstance(item.value, tuple):
        if item.name == "source-line":
            return _source_line(item.value)
        inner = schema.set_by_name[spec.attributes or ""]
        return f"{name}: {', '.join(_attribute(child, inner, schema) for child in item.value)}"
    value = item.value
    if item.name == "guess":
        return "a guess"
    if spec.enum and isinstance(value, int):
        value = schema.enum_names[spec.enum].get(value, value)
    return f"{name} {_value(value)}"


def _source_line(items: Iterable[Attribute]) -> str:
    values = {item.name: item.value for item in items}
    place = ":".join(
        escape(str(values[key])) for key in ("file", "line", "column") if key in values
    )
    text = f" `{escape(str(values['text']))}`" if "text" in values else ""
    return f"{place or 'source'}{text}"


def _value(value: object) -> str:
    if isinstance(value, bytes):
        return show_bytes(value) or "empty"
    return escape(str(value)) or '""'
