"""A text as lines, each with the line of the paste that it came from.

A layer takes a `Text` and gives another; one that has nothing to undo gives
back the very same object, so that a caller sees with `is` whether anything
changed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

__all__ = ["BORDER", "Layer", "Text"]

BORDER = "\0"
"""A line that no text has: what stands before it and behind it are different pieces."""


class Text:
    """Lines without their ends, and the number in the paste (from 1) of each."""

    __slots__ = ("_whole", "lines", "numbers")

    def __init__(self, lines: list[str], numbers: Sequence[int] | None = None) -> None:
        self.lines = lines
        self.numbers = range(1, len(lines) + 1) if numbers is None else numbers
        self._whole: str | None = None

    @classmethod
    def of(cls, text: str) -> Text:
        """The lines of `text`; an end may be LF or CRLF, and the last may lack it."""
        lines = text.split("\n")
        if not lines[-1]:
            lines.pop()
        return cls(lines)

    def has(self, form: re.Pattern[str]) -> bool:
        """Whether a form stands anywhere in the text, which has LF between its lines.

        One search, where asking line by line costs a call for each.
        """
        if self._whole is None:
            self._whole = "\n".join(self.lines)
        return form.search(self._whole) is not None

    def __len__(self) -> int:
        return len(self.lines)

    def each(self, change: Callable[[str], str]) -> Text:
        """Every line changed by itself; the same object if none is."""
        lines = list(map(change, self.lines))
        return Text(lines, self.numbers) if lines != self.lines else self

    def replaced(self, pieces: Mapping[int, Iterable[str]]) -> Text:
        """Each line of an index in `pieces` gives way to the lines there, or to none."""
        if not pieces:
            return self
        lines: list[str] = []
        numbers: list[int] = []
        for index, (line, number) in enumerate(zip(self.lines, self.numbers, strict=True)):
            if index in pieces:
                before = len(lines)
                lines.extend(pieces[index])
                numbers.extend([number] * (len(lines) - before))
            else:
                lines.append(line)
                numbers.append(number)
        return Text(lines, numbers)


Layer = Callable[[Text], Text]
"""Undoes one kind of wrapping; gives the same object where there is none."""
