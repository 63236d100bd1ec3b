"""A text divided into its logs: where each begins and ends, and whose it is.

Three things say so: the lines of loaders (frames, programs, errnos, stages that
failed), the form of a verifier's lines, and borders, where a piece of the paste
ends.  What a person wrote in between belongs to no log.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from ..kernel.bpf.memo import LineMemo, line_memo
from .context import context_of, is_prompt
from .drafts import Draft
from .explanation import Line
from .loader_rules import LoaderEvent, events
from .shapes import starts_line
from .text import BORDER, Text

__all__ = ["divide"]

# What says that a program, or its types, was refused: a log follows, if there is one.
_BEFORE_A_LOG: Final = frozenset(
    {"loader.program-refused", "loader.object-btf-refused", "loader.object-btf-ignored"}
)
# Of these each line is the kernel's word on a call of its own.
# What a loader says when it gives up: a log behind it says why.
_GAVE_UP: Final = frozenset({"loader.load-failed", "loader.verifier-log-missing"})
_ALONE: Final = {"netlink": "extack", "fscontext": "fscontext"}
_BTF_LINE: Final = re.compile(r"\[[0-9]{1,9}\] [A-Z][A-Z_0-9]{2,15} |magic: 0xeb9f$")
_MEMBER: Final = re.compile(r"\btype_id=|\bvlen=|\bbits_offset=")
# An unregistered message is taken for one only if it speaks of what verifiers speak of.
_VERIFIERS: Final = re.compile(
    r"\b(?:R[0-9]{1,2}|insn|off=|size=|arg#[0-9]|func#[0-9]|stack|pointer|register|invalid|expected"
    r"|not allowed|must be|cannot|unsupported|prohibited)\b|"
)
_MARKS: Final = re.compile(r"[\s~]*(\^[\^~]*)[\s~]*")
_MARKS_WITHIN: Final = 3
_CONTEXT_LINES: Final = 12
_SHORTEST: Final = 3  # characters: a prompt with a command, a register
_NEIGHBOURS: Final = 2  # lines between a failure and more about it


def divide(text: Text, known: Sequence[LoaderEvent] | None = None) -> list[Draft]:
    """The logs of a text whose layers are undone, in its order."""
    found = events(text.lines) if known is None else known
    divider = _Divider(line_memo(), text, {event.line: event for event in found})
    for index, line in enumerate(text.lines):
        if len(line) < _SHORTEST and divider.is_idle and line != BORDER:
            divider.pass_over(line)
        else:
            divider.feed(index)
    return divider.end()


class _Divider:
    """Takes line after line; the log that is being read is `draft`."""

    def __init__(self, memo: LineMemo, text: Text, found: Mapping[int, LoaderEvent]) -> None:
        self._memo = memo
        self._lines = text.lines
        self._numbers = text.numbers
        self._events = found
        self._closing = _closing(found)
        self._drafts: list[Draft] = []
        self._draft: Draft | None = None
        self._remarks: list[tuple[LoaderEvent, Line]] = []
        self._program, self._error, self._age = "", 0, 0

    @property
    def is_idle(self) -> bool:
        """Whether no log is being read."""
        return self._draft is None

    def pass_over(self, line: str) -> None:
        """Take a line that is too short to say anything."""
        if line:
            self._grow_old()

    def _grow_old(self) -> None:
        """What was said so many lines ago says nothing of a log to come."""
        self._age += 1
        if self._age > _CONTEXT_LINES:
            self._program, self._error = "", 0

    def feed(self, index: int) -> None:
        """Take the line of an index."""
        line = Line(self._lines[index], self._numbers[index])
        event = self._events.get(index)
        draft = self._draft
        if draft and draft.is_framed and (event is None or event.role not in ("open", "close")):
            if line.text != BORDER:
                draft.take(line)
        elif line.text == BORDER:
            self._border()
        elif event is not None:
            self._event(line, event)
        elif self._is_kernel(index, draft):
            self._kernel(line)
        elif draft and draft.inside and not draft.is_over:
            self._unknown(line, draft)
        else:
            self._around(line)

    def _is_kernel(self, index: int, draft: Draft | None) -> bool:
        line = self._lines[index]
        if not line:
            return False
        if starts_line(line):
            return True
        is_open = draft is not None and draft.inside > 0 and not draft.is_over
        if line.startswith("; "):
            return is_open or (index + 1 < len(self._lines) and starts_line(self._lines[index + 1]))
        if _BTF_LINE.match(line):
            return True
        match, is_progress = self._memo.look(line, line.strip())
        if match is not None:
            # What is wrong with a type is said behind its description, and hardly anything else.
            is_type = match.reason.name.startswith("btf-")
            return is_open or not is_type or _MEMBER.search(line) is not None
        return is_open and is_progress and not line.startswith("libbpf: ")

    def _kernel(self, line: Line) -> None:
        draft = self._draft
        if draft is None or not self._goes_on(draft, line.text):
            draft = self._begin()
        draft.take(line)

    def _goes_on(self, draft: Draft, line: str) -> bool:
        """Whether a kernel's line belongs to the log that is being read."""
        if draft.inside == 0:
            return not draft.is_closed and _may_introduce(draft)
        if draft.is_over or draft.reader.begins_anew(line):
            return False
        return not (draft.is_waiting and line.startswith(("0: R", "0: (")))

    def _unknown(self, line: Line, draft: Draft) -> None:
        """A line that is not the kernel's, before the log is known to be over."""
        if draft.reader.is_in_report:
            draft.take(line)
        elif is_prompt(line.text):
            self._end_draft()
        else:
            draft.wait(line)

    def _around(self, line: Line) -> None:
        """A line outside of any log: what it tells of the one beside it."""
        if is_prompt(line.text):
            self._end_draft()
            self._program, self._error = "", 0
            return
        if not line.text:
            return
        draft = self._draft
        program, error = context_of(line.text)
        if draft and draft.is_opened and draft.inside == 0:
            draft.take(line)
        elif draft and draft.inside and (program or error):
            draft.learn({"program": program or draft.program or "", "errno": error})
        elif program or error:
            self._program, self._error = program or self._program, error or self._error
            self._age = 0
        else:
            self._grow_old()

    def _border(self) -> None:
        draft = self._draft
        if draft and draft.inside and not draft.is_closed:
            if draft.waiting() is not None:
                draft.take_waiting()
            draft.drop_waiting()
            draft.is_closed = True

    def _event(self, line: Line, event: LoaderEvent) -> None:
        kind = _kind_of(event)
        if kind is not None and event.role in ("stage", "optional"):
            self._single(line, event, kind)
        elif event.role == "open":
            self._open(line, event)
        elif event.role == "close":
            self._close(line, event)
        elif event.role == "stage":
            self._stage(line, event)
        elif event.role == "optional":
            self._optional(line, event)
        else:
            self._beside(line, event)

    def _single(self, line: Line, event: LoaderEvent, kind: str) -> None:
        """A line that is a log by itself, or says more of the one before it."""
        last = self._draft
        if last is not None and last.kind == kind and _says_more(last, event):
            last.learn(event.arguments)
            last.behind.append(line)
            last.keep(line)
            return
        self._end_draft()
        draft = self._draft = Draft(self._memo)
        draft.kind = kind
        draft.learn(event.arguments, event.loader)
        draft.marked = self._marked_part(event.line)
        target = draft.failures if event.role == "stage" else draft.remarks
        target.append((event, draft.keep(line)))
        draft.is_closed = True

    def _marked_part(self, index: int) -> str | None:
        """The part of a request that a line of ^ below it marks."""
        for at in range(index + 2, min(index + 2 + _MARKS_WITHIN, len(self._lines))):
            if (found := _MARKS.fullmatch(self._lines[at])) and self._lines[at - 1].strip():
                return self._lines[at - 1][found.start(1) : found.end(1)].strip() or None
        return None

    def _open(self, line: Line, event: LoaderEvent) -> None:
        draft = self._draft
        if draft is None or not self._may_open(draft, event):
            draft = self._begin()
        draft.keep(line)
        draft.is_opened = True
        if event.arguments.get("program"):
            draft.must_succeed()  # a program's own log, not that of types before it
        draft.is_framed = event.line in self._closing
        draft.learn(event.arguments, event.loader)

    def _may_open(self, draft: Draft, event: LoaderEvent) -> bool:
        """Whether a log that opens now is that of what failed before it."""
        if draft.inside or draft.is_closed or not draft.is_about(event.arguments):
            return False
        return _may_introduce(draft)

    def _close(self, line: Line, event: LoaderEvent) -> None:
        draft = self._draft
        if draft is None:
            return
        draft.take_all()
        draft.keep(line)
        draft.is_framed, draft.is_closed = False, True
        draft.learn(event.arguments, event.loader)

    def _stage(self, line: Line, event: LoaderEvent) -> None:
        draft = self._draft
        if draft is None or not self._follows(draft, event):
            draft = self._begin()
            draft.must_succeed()  # what was got over before it is no part of this failure
        if draft.inside or draft.failures:
            draft.behind.append(line)
            draft.is_closed = draft.is_closed or draft.inside > 0
            draft.drop_waiting_unless_inside()
        draft.learn(event.arguments, event.loader)
        draft.marked = draft.marked or self._marked_part(event.line)
        draft.failures.append((event, draft.keep(line)))

    def _follows(self, draft: Draft, event: LoaderEvent) -> bool:
        """Whether a stage that failed follows from what failed before it in the same log."""
        if not draft.is_about(event.arguments):
            return False
        if draft.is_of_types and event.reason == "loader.object-btf-refused":
            return True
        if draft.inside:
            if event.reason in _BEFORE_A_LOG:
                return self._closes(draft, event)
            is_own = draft.loader == event.loader and not draft.reader.is_simulated
            return draft.has_causes or is_own
        if not draft.failures:
            return not draft.is_closed
        first = draft.failures[0][0]
        if event.reason != first.reason:
            return True
        if event.loader != first.loader:  # the caller of a library says it in its own words
            return first.arguments.get("object") is None
        same = ("program", "object")
        return all(event.arguments.get(key) == first.arguments.get(key) for key in same)

    def _closes(self, draft: Draft, event: LoaderEvent) -> bool:
        """Whether a loader says behind a log, and not before the next one, that it was refused."""
        if not draft.has_causes or draft.failures or draft.behind or draft.error:
            return False
        if draft.loader == event.loader:
            return True
        following = range(event.line + 1, min(event.line + _CONTEXT_LINES, len(self._lines)))
        return not any(starts_line(self._lines[index]) for index in following)

    def _optional(self, line: Line, event: LoaderEvent) -> None:
        draft = self._draft
        if draft and event.reason in _BEFORE_A_LOG and draft.is_of_types:
            draft.is_optional = True
            draft.learn(event.arguments, event.loader)
            draft.remarks.append((event, draft.keep(line)))
            return
        self._end_draft()
        self._remarks.append((event, line))

    def _beside(self, line: Line, event: LoaderEvent) -> None:
        """A consequence, a note, or a name: of the log that is there, or of the one to come."""
        draft = self._draft
        if draft is None or draft.is_empty:
            if event.role in ("errno", "program"):
                error, program = event.arguments.get("errno"), event.arguments.get("program")
                self._error = error if isinstance(error, int) else self._error
                self._program = program if isinstance(program, str) else self._program
                self._age = 0
            return
        if event.role == "note":
            draft.wait(line) if draft.inside and not draft.is_over else draft.keep(line)
            return
        if draft.is_about(event.arguments):
            draft.learn(event.arguments, event.loader)
        if event.role == "consequence":
            draft.drop_waiting_unless_inside()
            draft.behind.append(line)
            draft.is_closed = True
        draft.keep(line)

    def _begin(self) -> Draft:
        """A new log, with what was said before it."""
        self._end_draft()
        draft = self._draft = Draft(self._memo)
        for event, line in self._remarks:
            draft.remarks.append((event, draft.keep(line)))
            if event.reason in _BEFORE_A_LOG and event is self._remarks[-1][0]:
                draft.is_optional = True
                draft.learn(event.arguments, event.loader)
        self._remarks.clear()
        draft.learn({"program": self._program or "", "errno": self._error})
        self._program, self._error = "", 0
        return draft

    def _end_draft(self) -> None:
        draft, self._draft = self._draft, None
        if draft is None or draft.is_empty:
            return
        line = draft.waiting()
        if line is not None and line.text and (draft.error or _speaks(line.text)):
            draft.take_waiting()
        draft.drop_waiting()
        self._drafts.append(draft)

    def end(self) -> list[Draft]:
        """All lines were read."""
        self._end_draft()
        if self._remarks:
            self._begin()
            self._end_draft()
        return self._drafts


def _speaks(line: str) -> bool:
    """Whether a line may be a message of a verifier's that is not registered."""
    found = _VERIFIERS.search(line)
    return found is not None and bool(found[0])


def _says_more(draft: Draft, event: LoaderEvent) -> bool:
    """Whether a line is about the call that failed just before it.

    That is an errno alone behind the kernel's message, and what a file system
    goes on to say of the same device.
    """
    if not draft.failures or event.role != "stage":
        return False
    first = draft.failures[0][0]
    between = event.line - first.line
    if event.loader != first.loader or between > _NEIGHBOURS:
        return False
    if "message" in event.arguments and draft.kind == "fscontext":
        device = event.arguments.get("text")
        same = event.arguments.get("object") == first.arguments.get("object")
        return same and device is not None and device == first.arguments.get("text")
    is_errno = event.reason is None and "errno" in event.arguments
    return is_errno and draft.kind == "extack" and not draft.error and between == 1


def _kind_of(event: LoaderEvent) -> str | None:
    """The kind of log that a line of a loader is by itself; None for lines beside a BPF log."""
    subsystem = str(event.arguments.get("subsystem") or "")
    if not subsystem and event.reason:
        subsystem = event.reason.partition(".")[0]
    kind = event.arguments.get("kind")
    return _ALONE.get(subsystem) or _ALONE.get(str(kind))


def _may_introduce(draft: Draft) -> bool:
    """Whether what a loader said last stands in front of a log."""
    said = draft.failures or draft.remarks
    return not said or said[-1][0].reason in _BEFORE_A_LOG | _GAVE_UP


def _closing(found: Mapping[int, LoaderEvent]) -> frozenset[int]:
    """The lines that open a log whose end is marked as well."""
    opened: dict[str, int] = {}
    closing = set()
    for index in sorted(found):
        event = found[index]
        if event.role == "open":
            opened[event.loader] = index
        elif event.role == "close" and event.loader in opened:
            closing.add(opened.pop(event.loader))
    return frozenset(closing)
