"""Reports in a log of text: what would be a record is a line."""

from __future__ import annotations

from ..codec.encoder import encode
from ..codec.extended_error import ExtendedError
from ..codec.records import Record
from ..schema import Schema, builtin
from ..wire import ByteOrder, text_of
from ..wire import byte_order as resolve
from .textlog import TextLog, text_records

__all__ = ["TextWriter"]


class TextWriter:
    """Appends to a TextLog in the manner of a LogBuffer.

    Each text is one message of the kernel, its newline added where it lacks
    one; an error is its message or what its reason's template gives.  True says
    that it was appended: text is cut without a word.
    """

    __slots__ = ("_log",)

    schema: Schema = builtin()
    byte_order: ByteOrder = resolve("host")

    def __init__(self, log: TextLog) -> None:
        self._log = log

    def string(self, text: str | bytes) -> bool:
        """Add a line."""
        line = text if isinstance(text, str) else text_of(text)
        self._log.append(line if line.endswith("\n") else line + "\n")
        return True

    def append(self, record: Record) -> bool:
        """Add an error as a line."""
        assert isinstance(record, ExtendedError)
        text = record.text
        if not text:
            text = f"error {record.error}"
            if record.reason:
                text += f", reason {record.reason} of {record.subsystem}"
        return self.string(text)

    def finish(self) -> bytes:
        """End the log; its lines as a log of records."""
        self._log.finish()
        return encode(text_records(self._log.text))
