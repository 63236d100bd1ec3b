"""Verifier and BTF logs as records: each line, each cause, and the statistics.

Pure: bytes in, records out.  A line stays a STRING; its meaning follows as an ERROR,
and the verifier's statistics close each log as a `verifier-statistics`.  Several logs
in one file follow each other.  Time and memory are linear in the input, whatever it
holds.
"""

from __future__ import annotations

from typing import Final

from ...codec.encoder import encode
from ...codec.factory import make_record
from ...codec.records import Loss, Record, String
from ...schema import builtin
from .causes import Cause, LogReader
from .lines import FRAME, failure_of, lines_of
from .memo import LineMemo, line_memo
from .quiet import unusual_lines

__all__ = ["import_btf", "import_causes", "import_verifier"]

_LIMIT_RECORDS: Final = builtin().constant["limit-records"]
_LIMIT_LENGTH: Final = builtin().constant["limit-record-length"]
_HEADER_SIZE: Final = 6
# Records that are reserved for causes, statistics, and a loss.
_RESERVED: Final = 1 << 16


class _VerifierImporter:
    """Reads a log line by line; `finish` returns the records."""

    def __init__(
        self,
        error: int | None,
        program: str | None,
        memo: LineMemo,
        *,
        keep: bool = True,
        cut: bool = False,
    ) -> None:
        self._keeps = keep
        self._cut = cut
        self._given_error = error
        self._given_program = program
        self._memo = memo
        self._records: list[Record | Cause] = []
        self._dropped = 0
        self._dropped_bytes = 0
        self._pending_error: int | None = None
        self._pending_program: str | None = None
        self._last: list[Cause] = []
        self._has_read = False
        self._reset()

    def _reset(self) -> None:
        room = _LIMIT_RECORDS - _RESERVED // 2 - len(self._records)
        self._reader = LogReader(self._memo, max(room, 0), cut=self._cut)
        self._lines = 0
        self._told = 0

    def feed(self, line: str) -> None:
        """Take one line of a log, or of what a loader prints around it."""
        self._has_read = True
        frame = FRAME.match(line) if "-- " in line else None
        if frame or self._is_outside(line):
            self._keep(line)
            if frame:
                self._begin_or_end(frame["edge"], frame["program"])
            return
        if line and self._reader.is_over:
            self._end_log()
        self._keep(line)
        self._lines += 1
        self._reader.feed(line)
        self._tell()

    def skip(self, data: bytes, start: int, end: int) -> None:
        """Take a run of lines that only simulate, without keeping them."""
        if end <= start:
            return
        self._has_read = True
        if self._reader.is_over and data[start:end].strip(b"\r\n"):
            self._end_log()
        self._lines += 1
        self._reader.skip(data, start, end)
        self._tell()

    def _is_outside(self, line: str) -> bool:
        """Whether this is a line of libbpf's, outside of its marks; learns from it."""
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
                cause.program = cause.program or failure.program
            self._last = []  # they are complete, and later lines need not visit them again
        return True

    def _begin_or_end(self, edge: str, program: str | None) -> None:
        if self._lines:
            self._end_log()
        if edge == "BEGIN":
            self._pending_program = program or self._pending_program

    def _keep(self, line: str) -> None:
        if not self._keeps:
            return
        if len(self._records) < _LIMIT_RECORDS - _RESERVED:
            self._records.append(String(line))
        else:
            self._dropped += 1
            self._dropped_bytes += _HEADER_SIZE + len(line.encode("utf-8", "surrogateescape"))

    def _tell(self) -> None:
        """Add the reader's findings after the line that states them."""
        causes = self._reader.causes
        if len(causes) > self._told:
            self._records += causes[self._told :]
            self._told = len(causes)

    def _end_log(self) -> None:
        """Everything of one log is known: name its cause, add its statistics."""
        error = self._given_error
        if error is None:
            error = self._pending_error
        reader = self._reader
        reader.finish(failed=None if error is None else error != 0)
        causes = reader.causes
        if error and not any(not cause.is_note for cause in causes):
            causes.append(Cause(0, None, None))
        self._tell()
        for cause in causes:
            cause.error = -(error or 0)
            cause.program = self._given_program or self._pending_program
        if reader.statistics:
            self._records.append(make_record("verifier-statistics", **reader.statistics))
        self._last = causes
        self._pending_error = self._pending_program = None
        self._reset()

    def _is_silent(self) -> bool:
        return not self._records and not self._has_read

    def finish(self) -> list[Record]:
        """All records, in the order of the lines that they come from."""
        if self._lines or (self._given_error and self._is_silent()):
            self._end_log()
        severity = "warning" if self._given_error == 0 else None
        records = [
            record.record(severity) if isinstance(record, Cause) else record
            for record in self._records
        ]
        if self._dropped:
            kept = len(encode([*records, Loss(0, 0, 0)]))
            records.append(Loss(self._dropped, self._dropped_bytes, kept + self._dropped_bytes))
        return records


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
    data: bytes, *, errno: int | None = None, program: str | None = None, cut: bool = False
) -> list[Record]:
    """The records of one or more verifier logs, of BTF logs too.

    `errno` is what the call returned, with or without its sign, where that is
    known (0: it succeeded, causes become warnings); `program` names what was
    loaded.  libbpf's marks and its lines about a failed load tell both as well.
    A message after which the verifier went on is a note, of severity info.  A
    cause that no registered reason matches is an ERROR with reason 0, the
    most likely line as its message and the attribute `guess`.  `cut`: the buffer was
    too short, so the first line may be the end of one, and is not taken as a guess.

    Text ends at the first NUL.  Lines beyond the first million are read but not
    kept; a LOSS at the end says how many.
    """
    error = None if errno is None else abs(errno)
    importer = _VerifierImporter(error, program, line_memo(), cut=cut)
    for line in lines_of(data, _LIMIT_LENGTH // 4):
        importer.feed(line)
    return importer.finish()


def import_causes(
    data: bytes, *, errno: int | None = None, program: str | None = None
) -> list[Record]:
    """The records of `import_verifier` but for the lines themselves, many times as fast.

    For campaigns and for long logs: lines that only simulate are passed over in runs.
    """
    end = data.find(b"\0")
    data = data if end < 0 else data[:end]
    importer = _VerifierImporter(
        None if errno is None else abs(errno), program, line_memo(), keep=False
    )
    last = 0
    for start, end in unusual_lines(data):
        importer.skip(data, last, start)
        for line in lines_of(data[start:end], _LIMIT_LENGTH // 4):
            importer.feed(line)
        last = end + 1
    importer.skip(data, last, len(data))
    return importer.finish()


def import_btf(data: bytes, *, errno: int | None = None, cut: bool = False) -> list[Record]:
    """The records of one or more logs of BPF_BTF_LOAD; as `import_verifier`."""
    return import_verifier(data, errno=errno, cut=cut)
