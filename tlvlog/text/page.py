"""An explanation as one page that a person can mail: no script, nothing from elsewhere.

The cause comes first, then the instructions that led there beside their source
lines, and the registers at the failing one; what followed, what was noted and
the text itself are folded.  Everything that came from the paste is escaped
twice over: characters that could deceive become escapes, and HTML's own become
entities.  A content security policy forbids all but the page's own style.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from html import escape as entities
from itertools import groupby
from typing import Final

from ..codec.extended_error import ExtendedError
from ..formats.text import count
from ..formats.text import escape as visible
from ..formats.to_json import errno_name
from .explanation import ExplainedLog, Explanation, Finding, Line, Step
from .page_style import STYLE
from .view import strace_advice

__all__ = ["render_page"]

LINES_SHOWN: Final = 2_000
"""Lines of the text that a page holds: the last of them, and those of the causes."""

LINE_LENGTH: Final = 4_000
"""Characters of a line of the text that a page holds."""

STEPS_IN_SIGHT: Final = 16
"""Instructions before the failing one that are not folded; their source lines stay whole."""

_HASH: Final = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
_POLICY: Final = (
    f"default-src 'none'; style-src 'sha256-{_HASH}'; base-uri 'none'; form-action 'none'"
)


def render_page(explanation: Explanation) -> str:
    """The page of an explanation, UTF-8 text of HTML that ends in a newline."""
    return "\n".join(_page(explanation)) + "\n"


def _text(text: object) -> str:
    """Text from outside: nothing in it can drive a browser or turn the reading direction."""
    # A backslash is doubled for terminals; on a page it stands for itself.
    parts = str(text).replace("\t", "    ").split("\\")
    return entities("\\".join(visible(part) for part in parts))


def _page(explanation: Explanation) -> Iterator[str]:
    cause = explanation.cause
    title = cause.record.text if cause else "Nothing failed here"
    yield "<!doctype html>"
    yield '<html lang="en">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="color-scheme" content="light dark">'
    yield '<meta name="referrer" content="no-referrer">'
    yield '<meta name="generator" content="tlvlog">'
    yield f"<title>{_text(title[:120])}</title>"
    yield f"<style>{STYLE}</style>"
    yield "</head>"
    yield "<body>"
    yield "<main>"
    if len(explanation.logs) > 1:
        yield from _contents(explanation)
    for index, log in enumerate(explanation.logs):
        yield from _log(index, log)
    if not explanation.logs:
        yield from _nothing(explanation)
    yield "</main>"
    yield from _footer(explanation)
    yield "</body>"
    yield "</html>"


def _contents(explanation: Explanation) -> Iterator[str]:
    yield '<nav aria-label="Logs">'
    yield f"<p>{count(len(explanation.logs), 'log')} in this text</p>"
    yield "<ol>"
    for index, log in enumerate(explanation.logs):
        name = log.program or log.kind
        said = log.cause.record.text if log.cause else "nothing failed"
        yield f'<li><a href="#log-{index}"><b>{_text(name)}</b> {_text(said[:160])}</a></li>'
    yield "</ol>"
    yield "</nav>"


def _nothing(explanation: Explanation) -> Iterator[str]:
    yield "<section>"
    yield "<h1>No kernel message here</h1>"
    looks = f" It looks like {_text(explanation.looks_like)}." if explanation.looks_like else ""
    yield f"<p>{count(explanation.lines_read, 'line')} read.{looks}</p>"
    yield "</section>"


def _footer(explanation: Explanation) -> Iterator[str]:
    found = f", found behind {_text(', '.join(explanation.layers))}" if explanation.layers else ""
    name = f" of {_text(explanation.name)}" if explanation.name else ""
    lines = count(explanation.lines_read, "line")
    yield f"<footer><p>{lines}{name}{found}. Made by tlvlog.</p></footer>"


def _log(index: int, log: ExplainedLog) -> Iterator[str]:
    yield f'<article id="log-{index}">'
    if log.cause:
        yield from _cause(log, log.cause)
    else:
        yield f"<section><h1>{_text(log.program or log.kind)}: nothing failed</h1></section>"
    if log.steps:
        yield from _steps(log)
    if log.registers:
        yield from _registers(log)
    yield from _others(log)
    yield from _lines(log)
    yield "</article>"


def _cause(log: ExplainedLog, cause: Finding) -> Iterator[str]:
    record = cause.record
    yield '<section class="cause">'
    yield f'<p class="reason">{_name(record)}{_guess(record)}</p>'
    yield f"<h1>{_text(record.text)}{'...' if record.is_cut else ''}</h1>"
    facts = dict(_facts(log, cause))
    if facts:
        yield "<dl>"
        for key, value in facts.items():
            yield f"<div><dt>{key}</dt><dd>{value}</dd></div>"
        yield "</dl>"
    if source := record.get("source-line"):
        yield from _source(source)
    if registered := record.registered:
        yield f'<p class="why">{_text(registered.doc)}</p>'
        if advice := registered.advice(record.arguments):
            yield f'<p class="try"><b>Try this</b> {_text(advice)}</p>'
    for advice in strace_advice(log):
        yield f'<p class="try"><b>Note</b> {_text(advice)}</p>'
    yield "</section>"


def _name(record: ExtendedError) -> str:
    reason = record.reason or "not registered"
    return f"<b>{_text(record.subsystem)}</b> {_text(reason)}"


def _guess(record: ExtendedError) -> str:
    return ' <span class="guess">a guess</span>' if record.get("guess") else ""


def _facts(log: ExplainedLog, cause: Finding) -> Iterator[tuple[str, str]]:
    """What is known of the failure beside its message, as pairs of a word and HTML."""
    record = cause.record
    if error := record.error or log.error:
        yield "errno", _text(errno_name(-abs(error), record.schema) or abs(error))
    if program := log.program or (record.get("object") if log.kind != "verifier" else None):
        yield "program" if log.program else "object", _text(program)
    elif found := record.get("object"):
        yield "object", _text(found)
    if (instruction := record.get("instruction")) is not None:
        yield "instruction", _text(instruction)
    if log.loader:
        yield "loader", _text(log.loader)
    if cause.number:
        yield "line", f'<a href="#line-{cause.number}">{cause.number}</a>'


def _source(source: object) -> Iterator[str]:
    """The source line, with its file and number."""
    known = dict(source) if isinstance(source, dict) else dict(_pairs(source))
    place = ":".join(str(known[key]) for key in ("file", "line") if known.get(key))
    yield '<figure class="source">'
    if place:
        yield f"<figcaption>{_text(place)}</figcaption>"
    yield f"<pre><code>{_text(known.get('text', ''))}</code></pre>"
    yield "</figure>"


def _pairs(source: object) -> Iterator[tuple[str, object]]:
    if isinstance(source, Iterable):
        for item in source:
            name, value = getattr(item, "name", None), getattr(item, "value", None)
            if isinstance(name, str):
                yield name, value


def _steps(log: ExplainedLog) -> Iterator[str]:
    """The instructions of the path, those of one source line beside it; the end is in sight."""
    failing = log.cause.record.get("instruction") if log.cause else None
    rows = [list(group) for _, group in groupby(log.steps, lambda step: (step.source, step.place))]
    near, first = 0, len(rows)
    while first and near < STEPS_IN_SIGHT:
        first -= 1
        near += len(rows[first])
    yield '<section class="path">'
    yield "<h2>How it got there</h2>"
    if first:
        yield f"<details><summary>{count(len(log.steps) - near, 'instruction')} before</summary>"
        yield from _table(rows[:first], None)
        yield "</details>"
    yield from _table(rows[first:], log.steps[-1] if log.steps[-1].instruction == failing else None)
    yield "</section>"


def _table(rows: Sequence[Sequence[Step]], failing: Step | None) -> Iterator[str]:
    yield '<div class="scroll" tabindex="0" role="region" aria-label="Instructions">'
    yield "<table>"
    yield '<thead><tr><th scope="col">source</th><th scope="col">instructions</th></tr></thead>'
    yield "<tbody>"
    for row in rows:
        fails = row[-1] is failing
        yield '<tr class="fails">' if fails else "<tr>"
        yield f"<td>{_step_source(row[0].source, row[0].place)}</td>"
        yield "<td>"
        for step in row:
            yield _instruction(step, step is failing)
        yield "</td></tr>"
    yield "</tbody></table></div>"


def _step_source(source: str, place: str) -> str:
    shown = f'<span class="place">{_text(place)}</span>' if place else ""
    return f"<code>{_text(source)}</code>{shown}" if source else shown


def _instruction(step: Step, fails: bool) -> str:
    mark = ' class="here"' if fails else ""
    number = f"<i>{step.instruction}</i>"
    said = ' <span class="mark">fails here</span>' if fails else ""
    return f"<code{mark}>{number}{_text(step.text)}{said}</code>"


def _registers(log: ExplainedLog) -> Iterator[str]:
    blamed = _blamed(log)
    yield '<section class="registers">'
    yield "<h2>Registers at the failing instruction</h2>"
    yield "<dl>"
    for register in log.registers:
        mark = ' class="here"' if register.name == blamed else ""
        name, state = _text(register.name), _text(register.state)
        yield f"<div{mark}><dt>{name}</dt><dd><code>{state}</code></dd></div>"
    yield "</dl></section>"


def _blamed(log: ExplainedLog) -> str | None:
    """The register that the cause names."""
    record = log.cause.record if log.cause else None
    if record and record.registered:
        pairs = zip(record.registered.arguments, record.arguments, strict=False)
        for argument, value in pairs:
            if argument.name == "register":
                return f"R{value}"
    return None


def _others(log: ExplainedLog) -> Iterator[str]:
    if len(log.causes) > 1:
        yield from _findings("More of the same", log.causes[1:], opened=True)
    if log.consequences:
        yield "<details>"
        many = len(log.consequences)
        yield f"<summary>{count(many, 'line')} that follow{'s' * (many == 1)} from it</summary>"
        yield from _text_lines(log.consequences, set())
        yield "</details>"
    if log.notes:
        yield from _findings(f"{count(len(log.notes), 'note')} that stopped nothing", log.notes)


def _findings(title: str, findings: Sequence[Finding], *, opened: bool = False) -> Iterator[str]:
    yield f"<details{' open' if opened else ''}><summary>{title}</summary>"
    yield "<ul>"
    for finding in findings:
        record = finding.record
        yield f"<li><b>{_text(record.text)}</b> <small>{_name(record)}</small>"
        if record.registered:
            yield f"<p>{_text(record.registered.doc)}</p>"
        yield "</li>"
    yield "</ul></details>"


def _lines(log: ExplainedLog) -> Iterator[str]:
    if not log.lines:
        return
    marked = {cause.number for cause in log.causes}
    kept = log.lines[-LINES_SHOWN:]
    left_out = len(log.lines) - len(kept)
    before = [line for line in log.lines[:left_out] if line.number in marked]
    yield f"<details><summary>The text, {count(len(log.lines), 'line')}</summary>"
    if left_out:
        yield f"<p>The last {LINES_SHOWN} lines; {left_out} before them are left out.</p>"
    yield from _text_lines([*before, *kept], marked)
    yield "</details>"


def _text_lines(lines: Sequence[Line], marked: set[int]) -> Iterator[str]:
    yield '<div class="scroll" tabindex="0" role="region" aria-label="Text">'
    yield '<pre class="lines">'
    for line in lines:
        here = line.number in marked
        anchor = f' id="line-{line.number}" class="here"' if here else ""
        text = _text(line.text[:LINE_LENGTH])
        if len(line.text) > LINE_LENGTH:
            text += f" <em>{len(line.text) - LINE_LENGTH} more</em>"
        yield f"<code{anchor}><i>{line.number or ''}</i>{text}</code>"
    yield "</pre></div>"
