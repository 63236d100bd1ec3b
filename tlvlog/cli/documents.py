"""The JSON and msgpack that `encode` reads: one document after another, and no more than one."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Callable, Iterator
from typing import Final

from ..formats.to_json import from_msgpack

__all__ = ["DOCUMENT_MAX", "documents"]

DOCUMENT_MAX: Final = 1 << 28
"""Bytes of one document, and characters of one in JSON."""

_PIECE: Final = 1 << 16
_SOMETHING: Final = re.compile(r"\S")
# How far from the end of what was read an error may be that more of it would mend: a literal.
_NEAR: Final = 16
_OPEN: Final = "Unterminated string"


def documents(read: Callable[[int], bytes], form: str) -> Iterator[object]:
    """The documents of a stream of `form`, "json" or "msgpack"; ValueError where it is damaged.

    `read` gives up to so many bytes, none at the end.
    """
    if form == "msgpack":
        return from_msgpack(iter(lambda: read(_PIECE), b""), DOCUMENT_MAX)
    return iter(_Json(read))


class _Json:
    """JSON documents, white space between them or not, each taken out of the text read so far."""

    def __init__(self, read: Callable[[int], bytes]) -> None:
        self._read = read
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        self._text = ""
        self._at = 0
        self._is_over = False
        # Of what was let go of: lines, characters behind the last of them, characters.
        self._lines = self._column = self._gone = 0

    def __iter__(self) -> Iterator[object]:
        decode = json.JSONDecoder().raw_decode
        while self._skip_blanks():
            try:
                value, end = decode(self._text, self._at)
            except json.JSONDecodeError as error:
                if self._is_over or not self._is_cut(error):
                    raise self._placed(error) from None
                self._more()
                continue
            is_number = isinstance(value, (int, float))
            if is_number and end > len(self._text) - _NEAR and not self._is_over:
                self._more()  # it may go on
                continue
            self._at = end
            yield value

    def _skip_blanks(self) -> bool:
        while not (found := _SOMETHING.search(self._text, self._at)):
            self._at = len(self._text)
            if self._is_over:
                return False
            self._more()
        self._at = found.start()
        return True

    def _is_cut(self, error: json.JSONDecodeError) -> bool:
        return error.pos >= len(self._text) - _NEAR or error.msg.startswith(_OPEN)

    def _more(self) -> None:
        """Read as much again as is waiting, and let go of what was taken."""
        gone, self._text = self._text[: self._at], self._text[self._at :]
        self._at = 0
        self._gone += len(gone)
        self._lines += gone.count("\n")
        self._column = len(gone) - gone.rfind("\n") - 1 + ("\n" not in gone) * self._column
        if len(self._text) > DOCUMENT_MAX:
            raise ValueError(f"a document of more than {DOCUMENT_MAX} characters")
        data = self._read(max(_PIECE, len(self._text)))
        self._is_over = not data
        self._text += self._decoder.decode(data, final=not data)

    def _placed(self, error: json.JSONDecodeError) -> ValueError:
        """The error with its place in all of the input."""
        column = error.colno + (self._column if error.lineno == 1 else 0)
        place = f"line {self._lines + error.lineno} column {column} (char {self._gone + error.pos})"
        return ValueError(f"{error.msg}: {place}")
