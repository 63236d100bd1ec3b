"""Verifier and BTF logs as records: each line, each cause, and the statistics.

Pure: bytes in, records out.  A line stays a STRING; what a line means follows
it as an ERROR, and what the verifier says of its own work closes each log as a
`verifier-statistics`.  Several logs in one file follow each other.  Time and
memory are linear in the input, whatever it holds.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec.encoder import encode
from ...codec.extended_error import ExtendedError
from ...codec.records import Loss, Record, String, make_record
from ...schema import builtin
from ...template import Value
from ..matcher import Match, recogniser
from .lines import (
    BEHIND_A_STEP,
    COMMENT,
    FRAME,
    INSTRUCTION,
    MEMBER_BITS,
    PLACE,
    PROGRESS,
    TYPE,
    failure_of,
    lines_of,
    source_of,
    statistics_of,
)
from .report import HEAD, Report

__all__ = ["import_btf", "import_verifier"]

_LIMIT_RECORDS: Final = builtin().constant["limit-records"]
_LIMIT_LENGTH: Final = builtin().constant["limit-record-length"]
_U32_MAX: Final = 0xFFFF_FFFF
_HEADER_SIZE: Final = 6
# Of the records, those kept free of lines: for causes, statistics, and a loss.
_RESERVED: Final = 1 << 16

# These are found after the last instruction was simulated, or before the first.
_ABOUT_THE_PROGRAM: Final = frozenset(
    {"stack-too-large", "tail-call-stack", "too-many-subprograms"}
)

# What older kernels called the types that reasons name.
_OLD_TYPES: Final = {"inv": "scalar"}
_TYPE_ARGUMENTS: Final = frozenset({"type", "actual"})


class _Cause:
    """What becomes an ERROR once its log is over and all is known."""

    def __init__(self, match: Match | None, message: str | None) -> None:
        self.match = match
        self.message = message
        self.guess = match is None
        self.error = 0
        self.program: str | None = None
        self.instruction: int | None = None
        self.source: dict[str, int | str] = {}
        self.type_id: int | None = None
        self.member_bits: int | None = None

    def record(self, accepted: bool) -> ExtendedError:
        reason: int | str = 0
        arguments: tuple[Value, ...] = ()
        if self.match:
            reason = self.match.reason.name
            arguments = self.match.arguments
        return ExtendedError(
            self.error,
            subsystem="bpf",
            reason=reason,
            severity="warning" if accepted else None,
            message=self.message,
            btf_type_id=self.type_id,
            btf_member_offset=self.member_bits,
            instruction=self.instruction,
            source_line=self.source or None,
            arguments=arguments,
            object=self.program,
            attributes=[("guess", 1)] if self.guess and self.message is not None else [],
        )


class _Importer:
    """Reads line after line; `finish` gives the records."""

    def __init__(self, error: int | None, program: str | None) -> None:
        self._given_error = error
        self._given_program = program
        self._records: list[Record | _Cause] = []
        self._dropped = 0
        self._dropped_bytes = 0
        self._recogniser = recogniser("bpf")
        self._pending_error: int | None = None
        self._pending_program: str | None = None
        self._last: list[_Cause] = []
        self._reset()

    def _reset(self) -> None:
        self._causes: list[_Cause] = []
        self._statistics: dict[str, Any] = {}
        self._instruction: int | None = None
        self._source: dict[str, int | str] = {}
        self._source_instruction: int | None = None
        self._type: int | None = None
        self._unexplained: str | None = None
        self._word: str | None = None
        self._over = False
        self._lines = 0
        self._report: Report | None = None

    def feed(self, line: str) -> None:
        """Take one line of a log, or of what a loader prints around it."""
        frame = FRAME.match(line) if "-- " in line else None
        if frame or self._is_outside(line):
            self._keep(line)
            if frame:
                self._begin_or_end(frame["edge"], frame["program"])
            return
        if self._over and line:
            self._end_log()
        self._keep(line)
        self._lines += 1
        if self._report:
            if self._report.feed(line):
                return
            self._end_report()
        self._read(line)

    def _is_outside(self, line: str) -> bool:
        """Whether libbpf says this, outside of its marks; takes what it tells."""
        if not line.startswith("libbpf: "):
            return False
        failure = failure_of(line)
        if failure is None:
            return self._lines == 0
        error = _errno_of(failure.why)
        if not failure.follows:
            if self._lines:
                self._end_log()
            self._pending_error, self._pending_program = error, failure.program
        elif self._lines == 0 and error:
            for cause in self._last:
                cause.error = cause.error or -error
            self._last = []  # they are told, and no further line needs to go over them
        return True

    def _begin_or_end(self, edge: str, program: str | None) -> None:
        if self._lines:
            self._end_log()
        if edge == "BEGIN":
            self._pending_program = program or self._pending_program

    def _keep(self, line: str) -> None:
        if len(self._records) < _LIMIT_RECORDS - _RESERVED:
            self._records.append(String(line))
        else:
            self._dropped += 1
            self._dropped_bytes += _HEADER_SIZE + len(line.encode("utf-8", "surrogateescape"))

    def _read(self, line: str) -> None:
        if not line:
            return
        if found := INSTRUCTION.match(line):
            self._instruction = int(found[1])
            self._unexplained = None
            if (at := line.find(BEHIND_A_STEP)) > 0:
                self._explain(line[at + 1 :])
        elif PLACE.match(line):
            self._unexplained = None
        elif found := COMMENT.match(line):
            self._source = source_of(found[2])
            self._source_instruction = int(found[1]) if found[1] else None
        elif statistics := statistics_of(line):
            self._statistics.update(statistics)
            self._over = "instructions" in statistics
        elif line.startswith(HEAD):
            self._report = Report(line)
        else:
            self._explain(line)

    def _explain(self, line: str) -> None:
        # A message that does not end its line is followed by the statistics.
        line, mark, rest = line.partition("processed ")
        if mark and not (statistics := statistics_of(mark + rest)):
            line += mark + rest
        elif mark:
            self._statistics.update(statistics)
            self._over = True
        if found := TYPE.match(line):
            self._type = int(found[1])
            self._unexplained = None
        text = line.strip()
        match = self._recogniser.match(text)
        if match:
            self._add(match, text)
        elif not PROGRESS.match(line):
            if " " in text:
                self._unexplained = text
            else:
                self._word = text or self._word
        elif not line.startswith(("\t", "[")):
            self._unexplained = None

    def _add(self, match: Match, text: str) -> None:
        if len(self._records) >= _LIMIT_RECORDS - _RESERVED // 2:
            return
        match = _with_new_names(match)
        cause = _Cause(match, None if match.exact else text)
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
            if bits := MEMBER_BITS.search(text):
                cause.member_bits = int(bits[1])
        self._causes.append(cause)
        self._records.append(cause)

    def _end_report(self) -> None:
        report, self._report = self._report, None
        if report is None:
            return
        if not self._causes:
            # The head was lost; the report may name the cause in its own words.
            for line in report.lines():
                if match := self._recogniser.match(line):
                    self._add(match, line)
                    break
        if self._causes:
            cause = self._causes[-1]
            if cause.instruction is None:
                cause.instruction = report.instruction
            if report.source.get("line"):
                cause.source = {**cause.source, **report.source}

    def _end_log(self) -> None:
        """Everything of one log is known: name its cause, add its statistics."""
        self._end_report()
        error = self._given_error
        if error is None:
            error = self._pending_error
        if not self._causes and error != 0:
            # A single word is what a lost head leaves of a line, unless it is all there is.
            is_all = self._instruction is None and not self._statistics
            cause = _Cause(None, self._unexplained or (self._word if is_all else None))
            if cause.message is not None:
                cause.instruction = self._instruction
                cause.source = self._source if self._instruction is not None else {}
            if cause.message is not None or error:
                self._causes.append(cause)
                self._records.append(cause)
        for cause in self._causes:
            cause.error = -(error or 0)
            cause.program = self._given_program or self._pending_program
        if self._statistics:
            self._records.append(make_record("verifier-statistics", **self._statistics))
        self._last = self._causes
        self._pending_error = self._pending_program = None
        self._reset()

    def finish(self) -> list[Record]:
        """All records, in the order of the lines that they come from."""
        if self._lines or (self._given_error and not self._records):
            self._end_log()
        accepted = self._given_error == 0
        records = [
            record.record(accepted) if isinstance(record, _Cause) else record
            for record in self._records
        ]
        if self._dropped:
            kept = len(encode([*records, Loss(0, 0, 0)]))
            records.append(Loss(self._dropped, self._dropped_bytes, kept + self._dropped_bytes))
        return records


def _stated_instruction(match: Match) -> int | None:
    """The instruction that the message itself names."""
    for argument, value in zip(match.reason.arguments, match.arguments, strict=True):
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
        for argument, value in zip(match.reason.arguments, match.arguments, strict=True)
    )
    if arguments == match.arguments:
        return match
    return match._replace(arguments=arguments, exact=False)


def _errno_of(why: str) -> int:
    """The errno of `-EACCES`, `-13`, `Permission denied` or `Permission denied(13)`."""
    entries = builtin().enum_by_name["errno"].entries
    why = why.strip()
    number = why.rstrip(")").rpartition("(")[2].lstrip("-")
    if number.isascii() and number.isdigit() and len(number) < 5:
        return int(number)
    for entry in entries:
        if entry.name == why.lstrip("-") or entry.doc.rstrip(".") == why:
            return entry.value
    return 0


def import_verifier(
    data: bytes, *, errno: int | None = None, program: str | None = None
) -> list[Record]:
    """The records of one or more verifier logs, of BTF logs too.

    `errno` is what the call returned, with or without its sign, where that is
    known (0: it succeeded, causes become warnings); `program` names what was
    loaded.  libbpf's marks and its lines about a failed load tell both as well.
    A cause that no registered reason matches is an ERROR with reason 0, the
    most likely line as its message and the attribute `guess`.

    Text ends at the first NUL.  Lines beyond the first million are read but not
    kept; a LOSS at the end says how many.
    """
    importer = _Importer(None if errno is None else abs(errno), program)
    for line in lines_of(data, _LIMIT_LENGTH // 4):
        importer.feed(line)
    return importer.finish()


def import_btf(data: bytes, *, errno: int | None = None) -> list[Record]:
    """The records of one or more logs of BPF_BTF_LOAD; as `import_verifier`."""
    return import_verifier(data, errno=errno)
