"""`explain`: the bytes of a paste in, what they say out.

Pure.  The layers around the lines are undone, the text is divided into its
logs, and of each log the cause is told from what is not one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from ..btf.core.from_text import DebugTextReader
from ..btf.core.records import record_of
from ..codec.decoder import decode
from ..codec.extended_error import ExtendedError
from ..codec.factory import make_record
from ..codec.records import Record, String
from ..errors import DecodeError
from ..kernel.bpf.causes import Cause, without_repeats
from ..kernel.bpf.lines import statistics_of
from ..kernel.bpf.memo import line_memo
from ..kernel.fs.context import import_fscontext
from ..kernel.matcher import recogniser
from ..kernel.strace.importer import strace_answers
from ..schema import builtin
from ..template import Value
from .characters import decoded
from .divide import divide
from .drafts import Draft
from .explanation import ExplainedLog, Explanation, Finding, Line
from .foreign import not_text
from .layers import undo
from .loader_rules import LoaderEvent
from .sources import looks_like, source_of, strace_text
from .text import BORDER, Text
from .thin import thinned
from .trail import registers_at, steps_to

__all__ = ["explain", "explain_text", "explained"]

# The names that the arguments of a reason have for what it is about.
_OBJECTS: Final = ("object", "map", "function", "name", "kfunc")
_GUESS: Final = [("guess", 1)]
_MESSAGE: Final = re.compile(r"[ewi] (.+)")
_CALL_MAX: Final = 4096
_CORE: Final = "relo"  # in every line of libbpf's about a relocation
# Of these the program is what the sentence is about.
_BY_NAME: Final = frozenset({"loader.program-refused", "loader.verifier-log-missing"})
# What a loader says when it does not know more itself.
_UNKNOWN: Final = frozenset({"loader.verifier-log-missing", "loader.load-failed"})


def explain(
    data: bytes,
    *,
    kind: str | None = None,
    error: int | None = None,
    program: str | None = None,
    whole: bool = True,
) -> Explanation:
    """What a paste says: text in any wrapping, as UTF-8 or UTF-16, or bytes of a known form.

    `kind` is one of `tlvlog import`'s, where it is known better than can be seen.
    `error` is what the call returned and `program` what it loaded, for every log of
    the paste, with or without a sign (0: it succeeded, causes become warnings).
    Without `whole` a log of a megabyte and more loses lines that only simulate.
    """
    source = source_of(data)
    if not whole and (thin := thinned(data)):
        explanation = explain_text(thin, kind=kind, error=error, program=program)
        return replace(explanation, lines_read=data.count(b"\n"))
    if source == "text" and kind != "exterror":
        found = explain_text(Text.of(decoded(data)), kind=kind, error=error, program=program)
        what = None if found.logs else not_text(data)
        return replace(found, looks_like=what.what) if what else found
    if source == "log" and kind is None:
        try:
            records: Sequence[Record] = decode(data).records
        except DecodeError as problem:
            records = problem.log.records
        return Explanation((explained("log", list(records)),))
    from ..kernel.importer import IMPORTERS  # with readers of YAML, which texts do not need

    kind = kind if kind in IMPORTERS else source
    if kind in IMPORTERS:
        return Explanation((explained(kind, IMPORTERS[kind].function(data)),))
    return Explanation(())


def explain_text(
    text: Text, *, kind: str | None = None, error: int | None = None, program: str | None = None
) -> Explanation:
    """As `explain`, of a text that is split into lines already."""
    size = len(text)
    outer = undo(text, inner=False)
    if kind == "strace" or (kind is None and strace_text(outer.text)):
        return Explanation(tuple(_strace(outer.text)), outer.layers, size)
    undone = undo(outer.text)
    layers = tuple(dict.fromkeys(outer.layers + undone.layers))
    if kind in (None, "fscontext") and (found := _context_messages(undone.text, error, kind)):
        return Explanation((found,), layers, size)
    drafts = divide(undone.text)
    if not drafts and kind in ("verifier", "btf") and size:
        drafts = [_whole(undone.text)]
    for draft in drafts:
        draft.error = draft.error if error is None else abs(error)
        draft.program = program or draft.program
        draft.is_optional = draft.is_optional or error == 0
    said = [draft for draft in _merge(drafts, error) if draft.says_anything]
    logs = (*map(_log, said), *_decisions(undone.text))
    return Explanation(logs, layers, size, "" if logs else looks_like(undone.text))


def _decisions(text: Text) -> Iterator[ExplainedLog]:
    """What libbpf's debug text says of CO-RE, as a log of its own: a record for each relocation."""
    reader = DebugTextReader()
    numbers: list[int] = []
    for line, number in zip(text.lines, text.numbers, strict=True):
        if _CORE in line and reader.feed(line):
            numbers += [number] * (len(reader.decisions) - len(numbers))
    if any(decision.local is not None for decision in reader.decisions):
        yield explained("core", [record_of(one) for one in reader.decisions], numbers)


def _whole(text: Text) -> Draft:
    """A text that was said to be a log, though nothing in it is one's."""
    draft = Draft(line_memo())
    for line, number in zip(text.lines, text.numbers, strict=True):
        if line != BORDER:
            draft.take(Line(line, number))
    return draft


def _strace(text: Text) -> Iterator[ExplainedLog]:
    """Each call of strace's output that failed, or was answered with a message."""
    size = sum(map(len, text.lines))
    for call, records in strace_answers(text.lines, size):
        number = text.numbers[call.line]
        line = Line(f"{call.name}({call.arguments})"[:_CALL_MAX], number)
        yield explained("strace", records, number, (line,))


def _context_messages(text: Text, error: int | None, kind: str | None) -> ExplainedLog | None:
    """Messages of a file-system context as read(2) gives them: a letter, a blank and text."""
    is_known = recogniser("fscontext").match
    for line in text.lines:
        found = _MESSAGE.match(line)
        if found and (kind is not None or is_known(found[1])):
            break
    else:
        return None
    records: list[Record] = []
    numbers: list[int] = []
    for line, number in zip(text.lines, text.numbers, strict=True):
        found_here = import_fscontext(line.encode("utf-8", "surrogateescape"), errno=error)
        if kind is not None or _MESSAGE.match(line):
            records += found_here
            numbers += [number] * len(found_here)
    return explained("fscontext", records, numbers)


def explained(
    kind: str,
    records: Sequence[Record],
    numbers: int | Sequence[int] = 0,
    lines: Sequence[Line] = (),
) -> ExplainedLog:
    """A log whose records are known already."""
    places = [numbers] * len(records) if isinstance(numbers, int) else list(numbers)
    found = [
        Finding(record, number)
        for record, number in zip(records, places, strict=True)
        if isinstance(record, ExtendedError)
    ]
    causes = tuple(item for item in found if item.record.severity == "error")
    return ExplainedLog(
        kind=kind,
        records=records,
        numbers=places,
        program=next((str(item.record.get("object")) for item in causes if _about(item)), None),
        error=next((item.record.error for item in causes), 0),
        causes=causes,
        notes=tuple(item for item in found if item.record.severity != "error"),
        lines=lines,
    )


def _about(finding: Finding) -> bool:
    return bool(finding.record.get("object"))


def _merge(drafts: list[Draft], error: int | None) -> list[Draft]:
    """The drafts, those that say the same once: a summary, and the log behind it."""
    made: list[Draft] = []
    for draft in drafts:
        failed = True if draft.error or draft.failures else None
        draft.reader.finish(failed=False if error == 0 else failed)
        if not (made and made[-1].absorb(draft)):
            made.append(draft)
    return made


def _log(draft: Draft) -> ExplainedLog:
    causes = without_repeats(draft.reader.causes)
    is_failure = any(not cause.is_note for cause in causes)
    said: dict[int, list[ExtendedError]] = {}
    notes: list[Finding] = []
    errors: list[Finding] = []
    for cause in causes:
        at = draft.taken[cause.line]
        record = _record(cause, draft)
        said.setdefault(at, []).append(record)
        found = Finding(record, draft.lines[at].number)
        (errors if record.severity == "error" else notes).append(found)
    if not is_failure and draft.failures:
        event, at = draft.failures[0]
        record = _failure(event, at, draft)
        said.setdefault(at, []).append(record)
        errors.append(Finding(record, draft.lines[at].number))
    for event, at in draft.remarks:
        if not (draft.is_optional and is_failure):
            record = _failure(event, at, draft, "warning")
            said.setdefault(at, []).append(record)
            notes.append(Finding(record, draft.lines[at].number))
    records, numbers = _records(draft, said)
    first = next((cause for cause in causes if not cause.is_note), None)
    at = draft.taken[first.line] if first else len(draft.lines) - 1
    return ExplainedLog(
        kind=_kind(draft, causes),
        records=records,
        numbers=numbers,
        loader=draft.loader,
        program=draft.program,
        error=-draft.error,
        causes=tuple(errors),
        consequences=tuple(draft.behind),
        notes=tuple(notes),
        steps=steps_to(draft.lines, at) if first else (),
        registers=registers_at(draft.lines, at) if first else (),
        lines=draft.lines,
    )


def _kind(draft: Draft, causes: Sequence[Cause]) -> str:
    if draft.kind != "verifier" or not draft.inside:
        return draft.kind if draft.kind != "verifier" else "loader"
    names = [cause.match.reason.name for cause in causes if cause.match]
    is_types = bool(names) and all(name.startswith("btf-") for name in names)
    return "btf" if is_types and not draft.reader.is_simulated else "verifier"


def _records(draft: Draft, said: dict[int, list[ExtendedError]]) -> tuple[list[Record], list[int]]:
    """The log: each line, what it says behind it, the statistics at the end."""
    records: list[Record] = []
    numbers: list[int] = []
    for index, line in enumerate(draft.lines):
        found: list[Record] = [String(line.text), *said.get(index, ())]
        records += found
        numbers += [line.number] * len(found)
    if draft.reader.statistics:
        records.append(make_record("verifier-statistics", **draft.reader.statistics))
        numbers.append(_line_of_totals(draft))
    return records, numbers


def _line_of_totals(draft: Draft) -> int:
    """The line of the paste that the statistics stand on, the last if they take several."""
    for index in reversed(draft.taken):
        line = draft.lines[index]
        if statistics_of(line.text[max(line.text.find("processed "), 0) :]):
            return line.number
    return 0


def _record(cause: Cause, draft: Draft) -> ExtendedError:
    cause.error = -draft.error
    cause.program = draft.program or _object_of(cause)
    return cause.record("warning" if draft.is_optional else None)


def _object_of(cause: Cause) -> str | None:
    """What a message is about, where no program is known."""
    if cause.match is None:
        return None
    for argument, value in zip(cause.match.reason.arguments, cause.match.arguments, strict=False):
        if argument.name in _OBJECTS and isinstance(value, str):
            return value
    return None


def _message(event: LoaderEvent, line: str) -> str:
    """What the line says, without the name of whoever says it, which the record has already."""
    message = str(event.arguments["message"])
    said = line.strip()
    prefix = next((item.prefix for item in builtin().loaders if item.name == event.loader), "")
    if message not in (said, said.removeprefix(prefix)):
        return message  # a part of the line only
    if prefix.rstrip(": ").lower() in (event.loader, "error"):
        said = said.removeprefix(prefix)
    program = event.arguments.get("program")
    if event.reason not in _BY_NAME and isinstance(program, str):
        said = said.removeprefix(f"prog '{program}': ")
    return said


def _failure(event: LoaderEvent, at: int, draft: Draft, severity: str = "error") -> ExtendedError:
    """The record of what a loader says."""
    values = event.arguments
    subsystem: str | int = str(values.get("subsystem") or 0) if "subsystem" in values else 0
    reason: str | int = 0
    arguments: list[Value] = []
    if event.reason:
        subsystem, _, reason = event.reason.partition(".")
        registered = builtin().subsystem_by_name[subsystem].by_name[reason]
        for argument in registered.arguments:
            if argument.name not in values:
                break
            arguments.append(values[argument.name])
    instruction = values.get("instruction")
    about = draft.program or values.get("object")
    return ExtendedError(
        -draft.error,
        subsystem=subsystem,
        reason=reason,
        severity=severity,
        message=_message(event, draft.lines[at].text),
        field_path=draft.marked,
        instruction=instruction if isinstance(instruction, int) else None,
        arguments=arguments,
        object=str(about) if about else None,
        attributes=_GUESS if values.get("guess") or event.reason in _UNKNOWN else [],
    )
