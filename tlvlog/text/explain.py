"""`explain`: the bytes of a paste in, what they say out.

Pure.  The layers around the lines are undone, the text is divided into its
logs, and of each log the cause is told from what is not one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ..codec.extended_error import ExtendedError
from ..codec.records import Record, String, make_record
from ..kernel.bpf.causes import Cause, without_repeats
from ..schema import builtin
from ..template import Value
from .characters import decoded
from .divide import divide
from .drafts import Draft
from .explanation import ExplainedLog, Explanation, Finding
from .layers import undo
from .loader_rules import LoaderEvent
from .text import Text
from .trail import registers_at, steps_to

__all__ = ["explain", "explain_text"]

# The names that the arguments of a reason have for what it is about.
_OBJECTS: Final = ("object", "map", "function", "name", "kfunc")
_GUESS: Final = [("guess", 1)]


def explain(data: bytes) -> Explanation:
    """What a paste says: text in any wrapping, as UTF-8 or UTF-16."""
    return explain_text(Text.of(decoded(data)))


def explain_text(text: Text) -> Explanation:
    """As `explain`, of a text that is split into lines already."""
    undone = undo(text)
    drafts = _merged(divide(undone.text))
    logs = tuple(_log(draft) for draft in drafts)
    return Explanation(logs, undone.layers, len(text))


def _merged(drafts: list[Draft]) -> list[Draft]:
    """The drafts, those that say the same once: a summary, and the log behind it."""
    made: list[Draft] = []
    for draft in drafts:
        draft.reader.finish(failed=True if draft.error or draft.failures else None)
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
        record = _failure(event, draft)
        said.setdefault(at, []).append(record)
        errors.append(Finding(record, draft.lines[at].number))
    for event, at in draft.remarks:
        if not (draft.is_optional and is_failure):
            record = _failure(event, draft, "warning")
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
        numbers.append(0)
    return records, numbers


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


def _failure(event: LoaderEvent, draft: Draft, severity: str = "error") -> ExtendedError:
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
        message=str(values["message"]),
        instruction=instruction if isinstance(instruction, int) else None,
        arguments=arguments,
        object=str(about) if about else None,
        attributes=_GUESS if values.get("guess") else [],
    )
