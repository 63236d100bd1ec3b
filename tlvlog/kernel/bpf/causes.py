"""One verifier or BTF log, line by line: what stopped the load, where, and what did not.

A message is a cause only if the verifier simulates nothing after it; a message after
which it goes on is a note.  Messages at one instruction state the same cause, the most
specific first.  Only where no message is registered, and only inside of the log, the
likeliest line is taken as a guess.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final

from ...codec.extended_error import ExtendedError
from ...template import Value
from ..matcher import Match
from .lines import (
    BEHIND_A_STEP,
    COMMENT,
    INSTRUCTION,
    MEMBER_BITS,
    PLACE,
    TYPE,
    is_statistics_piece,
    source_of,
    statistics_of,
    title_of,
)
from .memo import LineMemo
from .quiet import PATH, lines_back
from .report import HEAD, TITLES, Report

__all__ = ["Cause", "LogReader"]

_U32_MAX: Final = 0xFFFF_FFFF

# These are found after the last instruction was simulated, or before the first.
_ABOUT_THE_PROGRAM: Final = frozenset(
    {"stack-too-large", "tail-call-stack", "too-many-subprograms"}
)
# Older kernels' names for the types that reasons name.
_OLD_TYPES: Final = {"inv": "scalar"}
_TYPE_ARGUMENTS: Final = frozenset({"type", "actual"})
# A loader's word for an instruction that it replaced, in place of the instruction.
_REPLACED: Final = re.compile(r"([0-9]{1,9}): <invalid [A-Za-z -]{1,32}>$")
_POISON_COMMENT: Final = "instruction poisoned by CO-RE"


class Cause:
    """An ERROR in the making, until its log has ended; `line` is its index in the log."""

    __slots__ = (
        "error", "guess", "instruction", "is_note", "line", "match", "member", "member_bits",
        "message", "more", "program", "source", "type", "type_id",
    )  # fmt: skip

    def __init__(self, line: int, match: Match | None, message: str | None) -> None:
        self.line = line
        self.match = match
        self.message = message
        self.guess = match is None
        self.is_note = False
        self.error = 0
        self.program: str | None = None
        self.instruction: int | None = None
        self.source: dict[str, int | str] = {}
        self.type_id: int | None = None
        self.type: str | None = None
        self.member_bits: int | None = None
        self.member: str | None = None
        self.more: list[tuple[str, str]] = []

    @property
    def key(self) -> tuple[object, ...]:
        """A key: equal for one cause that is stated twice."""
        if self.match is None:
            return (self.message, self.instruction)
        return (self.match.reason.name, self.match.arguments, self.instruction)

    def record(self, severity: str | None = None) -> ExtendedError:
        """The record; `severity` in place of what the registry says, "info" for a note."""
        reason: int | str = 0
        arguments: tuple[Value, ...] = ()
        if self.match:
            reason = self.match.reason.name
            arguments = self.match.arguments
        attributes: list[tuple[str, object]] = []
        if self.guess and self.message is not None:
            attributes.append(("guess", 1))
        attributes += [
            (name, text)
            for name, text in (("btf-type", self.type), ("btf-member", self.member))
            if text
        ]
        return ExtendedError(
            0 if self.is_note else self.error,
            subsystem="bpf",
            reason=reason,
            severity="info" if self.is_note else severity,
            message=self.message,
            btf_type_id=self.type_id,
            btf_member_offset=self.member_bits,
            # The numbers are those of the types in the log, which the call passed.
            btf_object_id=None if self.type_id is None else 0,
            instruction=self.instruction,
            source_line=self.source or None,
            arguments=arguments,
            object=self.program,
            attributes=[*attributes, *self.more],
        )


class LogReader:
    """Reads a log line by line, and collects `causes` and `statistics`.

    `cut`: the log's beginning may be missing.
    """

    def __init__(self, memo: LineMemo, limit: int = _U32_MAX, *, cut: bool = False) -> None:
        self._cut = cut
        self.causes: list[Cause] = []
        self.statistics: dict[str, Any] = {}
        self.is_over = False
        self._memo = memo
        self._limit = limit
        self._line = -1
        self._instruction: int | None = None
        self._source: dict[str, int | str] = {}
        self._source_instruction: int | None = None
        self._type: int | None = None
        self._type_title: str | None = None
        self._simulated = self._first_simulated = -1
        self._unexplained: tuple[int, str] | None = None
        self._word: tuple[int, str] | None = None
        self._report: Report | None = None

    @property
    def instruction(self) -> int | None:
        """The instruction that was simulated last."""
        return self._instruction

    @property
    def is_simulated(self) -> bool:
        """Whether an instruction or a state was among the lines."""
        return self._simulated >= 0

    @property
    def is_in_report(self) -> bool:
        """Whether the structured report of newer kernels goes on."""
        return self._report is not None

    def feed(self, line: str) -> None:
        """Take the next line."""
        self._line += 1
        if self._report:
            if self._report.feed(line):
                return
            self._end_report()
        if line:
            self._read(line)

    def begins_anew(self, line: str) -> bool:
        """Whether `line` can only be the first of another log: instruction 0 after a cause."""
        if not self.causes or not line.startswith(("0: R", "0: (", "func#0 @0")):
            return False
        return 0 <= self._first_simulated < self.causes[-1].line

    def _step(self) -> None:
        if self._first_simulated < 0:
            self._first_simulated = self._line
        self._simulated = self._line
        self._unexplained = None

    def _read(self, line: str) -> None:
        if found := INSTRUCTION.match(line):
            self._instruction = int(found[1])
            self._step()
            if (at := line.find(BEHIND_A_STEP)) > 0:
                self._explain(line[at + 1 :])
        elif PLACE.match(line) or PATH.match(line):
            self._step()
        elif found := COMMENT.match(line):
            self._comment(found)
        elif statistics := statistics_of(line):
            self.statistics.update(statistics)
            self.is_over = "instructions" in statistics
        elif line.startswith(HEAD):
            self._report = Report(line)
        elif line in TITLES:
            # The lines before it are the end of the report's first sections.
            self._report = Report("")
            self._report.feed(line)
            self._unexplained = self._word = None
        elif found := _REPLACED.match(line):
            self._instruction = int(found[1])
            self._step()
        else:
            self._explain(line)

    def _comment(self, found: re.Match[str]) -> bool:
        """Take a source line; False for one that a loader made up."""
        source = source_of(found[2])
        # Generated code has no line of its own; the last real one led there.
        if str(source.get("text", found[2])).startswith(_POISON_COMMENT):
            return False
        self._source = source
        self._source_instruction = int(found[1]) if found[1] else None
        return True

    def skip(self, data: bytes, start: int, end: int) -> None:
        """Take the lines of `data[start:end]`, which are instructions, states and source lines.

        Only the end of the run matters; the result is that of feeding each line.
        """
        if self._report and end > start:
            stop = data.find(b"\n", start, end)
            stop = end if stop < 0 else stop + 1
            first = data[start:stop].removesuffix(b"\n").removesuffix(b"\r")
            self.feed(first.decode("utf-8", "surrogateescape"))
            start = stop
        self._line += 1
        has_step = has_instruction = has_source = False
        for raw in lines_back(data, start, end):
            line = raw.decode("utf-8", "surrogateescape")
            if found := INSTRUCTION.match(line):
                has_step = True
                if not has_instruction:
                    has_instruction = True
                    self._instruction = int(found[1])
            elif PLACE.match(line) or PATH.match(line):
                has_step = True
            elif not has_source and (found := COMMENT.match(line)):
                has_source = self._comment(found)
            if has_instruction and has_source:
                break
        if has_step:
            self._step()

    def _explain(self, line: str) -> None:
        # A message that does not end its line is followed by the statistics.
        line, mark, rest = line.partition("processed ")
        if mark and not (statistics := statistics_of(mark + rest)):
            line += mark + rest
        elif mark:
            self.statistics.update(statistics)
            self.is_over = True
        if found := TYPE.match(line):
            self._type = int(found[1])
            self._type_title = title_of(line)
            self._unexplained = None
        text = line.strip()
        match, is_progress = self._memo.look(line, text)
        if match:
            self._add(match, text)
        elif self._is_torn(line):
            self._unexplained = None
        elif not is_progress:
            if " " in text:
                self._unexplained = self._line, text
            else:
                self._word = (self._line, text) if text else self._word
        elif not line.startswith(("\t", "[")):
            self._unexplained = None

    def _is_torn(self, line: str) -> bool:
        """Whether a line is the rest of one that a short buffer has cut."""
        if self._cut and (self._line == 0 or line.startswith("  ")):
            return True  # the rest of a sentence, or of a report's section
        return is_statistics_piece(line)

    def _add(self, match: Match, text: str) -> None:
        if len(self.causes) >= self._limit:
            return
        match = _with_new_names(match)
        cause = Cause(self._line, match, None if match.exact else text)
        name = match.reason.name
        stated = _stated_instruction(match)
        if stated is not None:
            cause.instruction = stated
            if stated in (self._instruction, self._source_instruction):
                cause.source = self._source
        elif name not in _ABOUT_THE_PROGRAM and not text.endswith("is too deep !"):
            cause.instruction = self._instruction
            if self._instruction is not None:
                cause.source = self._source
        if name.startswith("btf-"):
            cause.type_id = self._type
            cause.type = self._type_title
            if " type_id=" in text and not text.startswith("["):
                cause.member = text.split(" ", 1)[0]
            # The line of an integer type has such words too, and no member.
            if (bits := MEMBER_BITS.search(text)) and not TYPE.match(text):
                cause.member_bits = int(bits[1])
        self.causes.append(cause)

    def _end_report(self) -> None:
        report, self._report = self._report, None
        if report is None:
            return
        if not self.causes:
            # The head was lost; the report may name the cause in its own words.
            for line in report.lines():
                match, _ = self._memo.look(line, line)
                if match:
                    self._add(match, line)
                    break
        if self.causes:
            cause = self.causes[-1]
            if cause.instruction is None:
                cause.instruction = report.instruction
            if report.source.get("line"):
                cause.source = {**cause.source, **report.source}
            cause.more = report.attributes()

    def finish(self, *, failed: bool | None) -> None:
        """All lines were read: tell notes from causes.

        `failed` says whether the load failed, None if unknown: then a line is a guess
        only if the verifier began to simulate.
        """
        self._end_report()
        for cause in self.causes:
            cause.is_note = cause.line < self._simulated or _is_remark(cause)
        if failed is not False and all(cause.is_note for cause in self.causes):
            self._guess(failed is True)

    def _guess(self, is_known: bool) -> None:
        found = self._unexplained
        if found is None and is_known and self._instruction is None and not self.statistics:
            # A single word is the rest of a line whose head was lost, unless it is all there is.
            found = self._word
        if found is None or not (is_known or self.is_simulated):
            return
        cause = Cause(found[0], None, found[1])
        cause.instruction = self._instruction
        cause.source = self._source if self._instruction is not None else {}
        self.causes.append(cause)


def _is_remark(cause: Cause) -> bool:
    """Whether the registry lists the message as something other than an error."""
    return cause.match is not None and cause.match.reason.severity not in ("error", "warning")


def _stated_instruction(match: Match) -> int | None:
    """The instruction that the message itself names."""
    for argument, value in zip(match.reason.arguments, match.arguments, strict=False):
        if argument.name in ("instruction", "from") and isinstance(value, int):
            if argument.name == "from" and match.reason.name == "zero-size-read-range":
                return None
            return value if value <= _U32_MAX else None
    return None


def _with_new_names(match: Match) -> Match:
    """The same with today's names for types that older kernels called otherwise."""
    arguments = tuple(
        _OLD_TYPES.get(value, value)
        if argument.name in _TYPE_ARGUMENTS and isinstance(value, str)
        else value
        for argument, value in zip(match.reason.arguments, match.arguments, strict=False)
    )
    if arguments == match.arguments:
        return match
    return match._replace(arguments=arguments, exact=False)


def without_repeats(causes: Sequence[Cause]) -> list[Cause]:
    """The causes without those that an earlier one states already."""
    seen: dict[tuple[object, ...], Cause] = {}
    for cause in causes:
        seen.setdefault(cause.key, cause)
    return list(seen.values())
