"""A spec file as plain data that knows its lines, and the problems found in it.

The reader of YAML makes the tree, the checks walk it with cursors.  A `Map` is
a dict and a `List` a list, so that a JSON Schema validator takes them as they
are.  What YAML would have read as something that nobody meant is a `Trap`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from itertools import islice
from typing import Final, NamedTuple

from ..errors import Problem, SchemaError

PROBLEMS_MAX: Final = 100
NO_VALUE: Final = "no value"
A_BOOLEAN: Final = "a boolean"
_SHOWN_MAX: Final = 60
_CHOICES_MAX: Final = 24
_HEX_FROM: Final = 0x4000  # where the core's own record types end
_COMPARED_MAX: Final = 200
_UNPRINTABLE = re.compile(r"[^\x20-\x7e\u00a1-\u1fff\u2010-\u2027\u2030-\u205e\u3001-\ud7ff]")


class Trap(NamedTuple):
    """A scalar that YAML takes for `reading`; `told` when it has been reported."""

    source: str
    reading: str
    told: bool = False


class Map(dict[str, "Value"]):
    """A mapping: the line it starts on and the line of each key.

    `twice` holds the keys that were given again, with the line of each.
    """

    __slots__ = ("line", "lines", "twice")

    def __init__(self, line: int) -> None:
        super().__init__()
        self.line = line
        self.lines: dict[str, int] = {}
        self.twice: list[tuple[str, int]] = []


class List(list["Value"]):
    """A sequence: the line it starts on and the line of each item."""

    __slots__ = ("line", "lines")

    def __init__(self, line: int) -> None:
        super().__init__()
        self.line = line
        self.lines: list[int] = []


Value = str | int | bool | Trap | Map | List


def quote(text: object) -> str:
    """`text` from a file, in backquotes, on one line, without control characters, not too long."""
    escaped = _UNPRINTABLE.sub(
        lambda match: match[0].encode("unicode_escape").decode("ascii"), str(text)[: 2 * _SHOWN_MAX]
    )
    if len(escaped) > _SHOWN_MAX:
        escaped = escaped[:_SHOWN_MAX] + "..."
    return f"`{escaped}`"


def numeral(number: int) -> str:
    """A number on the wire as people write it: hexadecimal where it is large."""
    return f"{number:#06x}" if number >= _HEX_FROM else str(number)


def choices(names: Iterable[str]) -> str:
    """What could have been meant, in words; the first of them if they are many."""
    known = list(islice(names, _CHOICES_MAX + 1))
    if not known:
        return "there are none"
    more = ", ..." if len(known) > _CHOICES_MAX else ""
    return f"expected one of {', '.join(known[:_CHOICES_MAX])}{more}"


def suggestion(name: str, known: Iterable[str], problems: Problems) -> str:
    """What could have been meant by `name`: the most similar one, else all of them."""
    compared = list(islice(known, 0 if problems.full else _COMPARED_MAX))
    close = get_close_matches(name[:_SHOWN_MAX], compared, 1)
    return f"did you mean `{close[0]}`?" if close else choices(known)


def label(value: Value, index: int) -> str:
    """What stands for an item of a list in a path: its name, else its index."""
    if isinstance(value, Map):
        name = value.get("name")
        if isinstance(name, str) and name:
            return quote(name)[1:-1]
    return str(index)


class Problems:
    """The mistakes found so far, in all files; the first of them are kept.

    A place is reported once: what the structure of a file rules out is not
    blamed again by a check of its meaning.
    """

    def __init__(self) -> None:
        self._found: list[Problem] = []
        self._places: set[tuple[str, int, str]] = set()
        self._files: dict[str, int] = {}
        self._hidden = 0
        self.incomplete = False  # whether a check gave up counting

    def __bool__(self) -> bool:
        return bool(self._found)

    def __len__(self) -> int:
        return len(self._found) + self._hidden

    @property
    def full(self) -> bool:
        """Whether further problems are only counted."""
        return len(self._found) >= PROBLEMS_MAX

    def file(self, name: str) -> None:
        """Remember the order in which files are opened."""
        self._files.setdefault(name, len(self._files))

    def add(self, file: str, line: int, path: str, text: str, *, again: bool = False) -> None:
        """Report a mistake; with `again` beside another one at the same place."""
        place = (file, line, path)
        if place in self._places and not again:
            return
        if self.full:
            self._hidden += 1
            return
        self._places.add(place)
        self._found.append(Problem(file, line, path, text))

    def at(self, file: str, path: str) -> bool:
        """Whether a problem has been reported at a place, on whichever line."""
        return any(found.file == file and found.path == path for found in self._found)

    def error(self) -> SchemaError:
        """All of it as an exception, in the order of the files and their lines."""
        found = sorted(self._found, key=lambda p: (self._files.get(p.file, 0), p.line))
        if self._hidden:
            last = found[-1]
            least = "at least " if self.incomplete else ""
            text = f"{least}{self._hidden} more problems are not shown"
            found.append(Problem(last.file, last.line, "spec", text))
        return SchemaError(found)


class Cursor:
    """A mapping of a spec file with its place; `path` is for people."""

    __slots__ = ("data", "file", "index", "key", "parent", "problems")

    def __init__(
        self,
        data: Map,
        file: str,
        problems: Problems,
        parent: Cursor | None = None,
        key: str = "",
        index: int = -1,
    ) -> None:
        self.data = data
        self.file = file
        self.problems = problems
        self.parent = parent
        self.key = key
        self.index = index

    def path(self, key: str | None = None) -> str:
        """Where this is, for example `records[error].fields[flags].kind`."""
        parts = [] if key is None else [key]
        cursor: Cursor | None = self
        while cursor is not None and cursor.key:
            index = f"[{label(cursor.data, cursor.index)}]" if cursor.index >= 0 else ""
            parts.insert(0, cursor.key + index)
            cursor = cursor.parent
        return ".".join(parts) or "spec"

    def position(self) -> tuple[int, int]:
        """Which section, and which item of it, this belongs to, in the order of the file.

        Lines would not do: a file may be JSON on a single line.
        """
        top = self
        while top.parent is not None and top.parent.parent is not None:
            top = top.parent
        if top.parent is None:
            return 0, 0
        return list(top.parent.data).index(top.key), top.index

    def line(self, key: str | None = None) -> int:
        """The line of a key, else that of the mapping."""
        return self.data.lines.get(key, self.data.line) if key else self.data.line

    def report(self, key: str | None, text: str) -> None:
        """Report a mistake at a key of this mapping, or (None) at the mapping."""
        self.problems.add(self.file, self.line(key), self.path(key), text)

    def report_item(self, key: str, index: int, text: str) -> None:
        """Report a mistake at an item of the list at a key."""
        items = self.data.get(key)
        line = items.lines[index] if isinstance(items, List) else self.line(key)
        self.problems.add(self.file, line, self.path(f"{key}[{index}]"), text)

    def text(self, key: str) -> str | None:
        """The text of a key, if it is there and is text."""
        value = self.data.get(key)
        return value if isinstance(value, str) else None

    def number(self, key: str) -> int | None:
        """The number of a key, if it is there and is one."""
        value = self.data.get(key)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def flag(self, key: str) -> bool:
        """Whether a key is there and true."""
        return self.data.get(key) is True

    def map(self, key: str) -> Cursor | None:
        """The mapping of a key, if it is there and is one."""
        value = self.data.get(key)
        if not isinstance(value, Map):
            return None
        return Cursor(value, self.file, self.problems, self, key)

    def items(self, key: str) -> Iterator[Cursor]:
        """The mappings in the list of a key."""
        value = self.data.get(key)
        if isinstance(value, List):
            for index, item in enumerate(value):
                if isinstance(item, Map):
                    yield Cursor(item, self.file, self.problems, self, key, index)

    def where(self, seen_from: Cursor) -> str:
        """This place in the words of a problem at `seen_from`."""
        if self.file == seen_from.file:
            return f"line {self.data.line}"
        return f"{self.file}:{self.data.line}"
