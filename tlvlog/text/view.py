"""An explanation as text for people: the cause in one line, then where and what to do.

Everything from outside is escaped.  Nothing is printed here: lines come out.
"""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap
from typing import Final

from ..codec.extended_error import ExtendedError
from ..codec.records import String
from ..formats.text import Style, count, escape, hint_lines
from ..formats.to_json import errno_name
from ..schema import builtin
from .explanation import ExplainedLog, Explanation, Finding, Step

__all__ = ["explanation_lines", "log_lines", "strace_advice"]

_STEPS: Final = 6
_STEPS_MORE: Final = 40
_BELOW_MAX: Final = 3
_WIDTH: Final = 80


def explanation_lines(
    explanation: Explanation,
    *,
    style: Style,
    width: int = _WIDTH,
    verbose: bool = False,
    only: str | None = None,
) -> Iterator[str]:
    """All logs, an empty line between them; `only` "error" leaves out what stopped nothing."""
    shown = 0
    for log in explanation.logs:
        if not _is_wanted(log, only):
            continue
        if shown:
            yield ""
        shown += 1
        yield from log_lines(log, style=style, width=width, verbose=verbose, only=only)


def _is_wanted(log: ExplainedLog, only: str | None) -> bool:
    if only == "error":
        return bool(log.causes)
    warnings = [note for note in log.notes if note.record.severity == "warning"]
    return bool(log.causes or warnings) if only == "warning" else True


def log_lines(
    log: ExplainedLog, *, style: Style, width: int, verbose: bool, only: str | None = None
) -> Iterator[str]:
    """One log: its first cause in full, what else is to be said of it in a line each."""
    cause = log.cause
    if cause is None:
        yield from _without_cause(log, style)
    else:
        yield style("error", _sentence(cause.record, log))
        yield from _where(cause, log, style, _STEPS_MORE if verbose else _STEPS)
        yield from hint_lines(cause.record, style, width)
        for other in log.causes[1:]:
            yield from _fold("also", _cause_line(other), style("error", "also"), width)
    if only == "error":
        return
    for note in log.notes:
        if only != "warning" or note.record.severity == "warning":
            yield from _fold("note", _cause_line(note), style("warning", "note"), width)
            if verbose:
                yield from hint_lines(note.record, style, width)
    for advice in strace_advice(log):
        yield from _fold("note", escape(advice), style("warning", "note"), width)
    if only is None:
        yield from _followed(log, style, width, verbose)


def strace_advice(log: ExplainedLog) -> Iterator[str]:
    """What strace left out of a call, and how to get it."""
    if log.kind == "strace":
        for record in log.records:
            if isinstance(record, String) and record.message.startswith("strace "):
                yield record.message


def _without_cause(log: ExplainedLog, style: Style) -> Iterator[str]:
    what = f"{log.kind} log"
    named = f" of {escape(log.program)}" if log.program else ""
    first = f" from line {log.lines[0].number}" if log.lines else ""
    yield style("heading", f"{what}{named}{first}: nothing failed in {_size(log)}")


def _size(log: ExplainedLog) -> str:
    return count(len(log.lines) or len(log.records), "line" if log.lines else "record")


def _sentence(record: ExtendedError, log: ExplainedLog) -> str:
    """The cause in one line: what it is about, what was said, its errno and its name."""
    about = log.program or record.get("object")
    number = errno_name(record.error, builtin()) or (str(record.error) if record.error else "")
    name = f"{record.subsystem}.{record.reason}" if isinstance(record.reason, str) else ""
    if record.get("guess"):
        name = f"{name}, a guess" if name else "a guess"
    more = ", ".join(filter(None, (number, name)))
    text = (escape(record.text) or "no reason given") + ("..." if record.is_cut else "")
    first = f"{escape(str(about))}: " if about and str(about) not in record.text else ""
    return f"{first}{text}{f'  ({more})' if more else ''}"


def _where(cause: Finding, log: ExplainedLog, style: Style, most: int) -> Iterator[str]:
    """Where it happened, with the source and the instructions that the log has of it."""
    record = cause.record
    source = {item.name: item.value for item in record.source_line or ()}
    places = []
    if record.instruction is not None:
        places.append(f"instruction {record.instruction}")
    if "file" in source:
        places.append(f"{escape(str(source['file']))}:{source.get('line', 0)}")
    if record.field_path:
        places.append(f"field {escape(record.field_path)}")
    if cause.number:
        places.append(f"line {cause.number} of the input")
    if places:
        yield f"    at {', '.join(places)}"
    if wanted := _wanted(record, log):
        yield f"    {escape(wanted)}"
    if log.steps:
        yield from _steps(log.steps[-most:], style)
    elif source.get("text"):
        yield f"  > {escape(str(source['text']))}"
    used = [item for item in log.registers if _is_used(item.name, record, log)]
    for register in used[:_BELOW_MAX]:
        yield f"      {escape(register.name)} = {escape(register.state)}"


def _wanted(record: ExtendedError, log: ExplainedLog) -> str:
    """What was sent and what the kernel would have taken, which stands behind an extended ACK."""
    path = record.field_path
    beginning = f"{path}: you sent "
    for item in log.records if path else ():
        if isinstance(item, String) and item.message.startswith(beginning):
            return item.message.removeprefix(f"{path}: ")
    return ""


def _is_used(name: str, record: ExtendedError, log: ExplainedLog) -> bool:
    """Whether a register is in the failing instruction or its message."""
    said = record.text + (f" {log.steps[-1].text}" if log.steps else "")
    words = {word.strip("(),;*+-").upper() for word in said.replace("(", " ").split()}
    return name.upper() in words


def _steps(steps: tuple[Step, ...], style: Style) -> Iterator[str]:
    """Source lines, each before the instructions that came from it; the last is marked."""
    last = ""
    for step in steps:
        is_last = step is steps[-1]
        if step.source and step.source != last:
            mark = ">" if _is_last_source(step, steps) else " "
            place = f"{escape(step.place.rpartition(':')[2]):>5} " if step.place else ""
            line = f"  {mark} {place}{escape(step.source)}"
            yield style("heading", line) if mark == ">" else line
            last = step.source
        line = f"{'>' if is_last else ' ':>9} {step.instruction}: {escape(step.text)}"
        yield style("error", line) if is_last else style("info", line)


def _is_last_source(step: Step, steps: tuple[Step, ...]) -> bool:
    return step.source == steps[-1].source and step.place == steps[-1].place


def _cause_line(finding: Finding) -> str:
    record = finding.record
    name = f" ({record.subsystem}.{record.reason})" if isinstance(record.reason, str) else ""
    at = f", line {finding.number}" if finding.number else ""
    return f"{escape(record.text) or 'no reason given'}{name}{at}"


def _fold(word: str, text: str, mark: str, width: int) -> Iterator[str]:
    indent = " " * (len(word) + 6)
    lines = wrap(text, max(width - len(indent), 20)) or [""]
    yield f"    {mark}: {lines[0]}"
    for line in lines[1:]:
        yield f"{indent}{line}"


def _followed(log: ExplainedLog, style: Style, width: int, verbose: bool) -> Iterator[str]:
    said = log.consequences
    for line in said if verbose else said[:_BELOW_MAX]:
        text = f"{escape(line.text.strip())}, line {line.number}"
        yield from _fold("then", text, style("info", "then"), width)
    if len(said) > _BELOW_MAX and not verbose:
        more = count(len(said) - _BELOW_MAX, "more line")
        yield f"    {style('info', 'then')}: {more} that followed from it"
