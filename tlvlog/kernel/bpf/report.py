"""The verifier's structured report: `Verification failed: ...` since Linux 7.3.

It follows the traditional line that states the cause, and adds the place: function,
file, line and instruction.  Sections have a title on a line of its own that
ends in a colon; their text is indented by two blanks and wrapped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from .lines import place_of

HEAD: Final = "Verification failed: "

_TITLE: Final = re.compile(r"([A-Z][A-Za-z ]{0,30}+):")
_MARKED: Final = re.compile(r"  >>> *([0-9]{1,9}) \| (.*)", re.DOTALL)
_INSTRUCTION: Final = re.compile(r"  insn ([0-9]{1,9})")
# The report's words for causes, and the traditional line that states each.
_SAYINGS: Final = tuple(
    (re.compile(saying, re.DOTALL), line)
    for saying, line in (
        (r"(R[0-9]{1,2}+) (?:is not readable here|has never been init)", "{0} !read_ok"),
        (r"(R[0-9]{1,2}+) is an integer scalar here, ", "{0} invalid mem access 'scalar'"),
        (r"(R[0-9]{1,2}+) may be NULL here \(([^)]{1,64}+)\)", "{0} invalid mem access '{1}'"),
        (r"(R[0-9]{1,2}+) has type (.{1,64}?) here, ", "{0} invalid mem access '{1}'"),
        (
            r"Instruction ([0-9]{1,9}+) jumps to instruction (-?[0-9]{1,9}+), ",
            "jump out of range from insn {0} to {1}",
        ),
        (
            r"Owned resource \(id=([0-9]{1,9}+)\) was acquired at instruction ([0-9]{1,9}+) ",
            "Unreleased reference id={0} alloc_insn={1}",
        ),
    )
)
_TYPES: Final = {
    "an uninitialized value": "?",
    "an integer scalar": "scalar",
    "a context pointer": "ctx",
    "a stack pointer": "fp",
    "a map value pointer": "map_value",
    "a nullable map value pointer": "map_value_or_null",
    "a memory pointer": "mem",
    "a nullable memory pointer": "mem_or_null",
}

_NOTE: Final = re.compile(r" *\| *\^-- [a-z]+: (.*)", re.DOTALL)
_NOTE_GOES_ON: Final = re.compile(r" *\| {4,}(\S.*)", re.DOTALL)
TITLES: Final = frozenset({"Reason:", "At:", "Causal path:", "Suggestion:"})
"""The titles of its sections, one of which comes first where the head was cut off."""

# A section's text is bounded, so that a hostile log cannot fill memory twice.
_TEXT_LIMIT: Final = 4096


_STEPS_MAX: Final = 64


class Report:
    """One report, fed line by line until it says that it is over.

    `head` is its first line, or empty where that was cut off.
    """

    def __init__(self, head: str) -> None:
        self.category, _, self.problem = head[len(HEAD) :].partition(": ")
        self.instruction: int | None = None
        self.source: dict[str, int | str] = {}
        self._texts: dict[str, list[str]] = {"Reason": [], "Suggestion": []}
        self._place = ""
        self._steps: list[str] = []
        self._is_note = False
        self._size = 0
        self._section = ""
        self._context = ""

    @property
    def reason(self) -> str:
        """The text of the section Reason, unwrapped."""
        return " ".join(self._texts["Reason"])

    def attributes(self) -> list[tuple[str, str]]:
        """The attributes of an ERROR that it adds to cause and place."""
        found = [("category", self.category), ("headline", self.problem)]
        found += [("causal-step", step) for step in self._steps]
        found.append(("suggestion", " ".join(self._texts["Suggestion"])))
        return [(name, text) for name, text in found if text]

    def lines(self) -> Iterator[str]:
        """The lines of the report that may state its cause, likeliest first."""
        reason = self.reason
        for saying, line in _SAYINGS:
            if found := saying.match(reason):
                yield line.format(*(_TYPES.get(word, word) for word in found.groups()))
        yield reason
        if self.problem:
            yield f"{HEAD}{self.category}: {self.problem}"

    def feed(self, line: str) -> bool:
        """Take the next line; False if the report ended before it."""
        if not line:
            return True
        if not line.startswith("  "):
            title = _TITLE.fullmatch(line)
            if title is None:
                return False
            self._section, self._context = title[1], ""
        elif self._section in self._texts:
            if self._has_room(line):
                self._texts[self._section].append(line.strip())
        elif self._section == "At":
            self._locate(line)
        elif self._section == "Causal path":
            self._follow(line)
        return True

    def _has_room(self, text: str) -> bool:
        self._size += len(text)
        return self._size <= _TEXT_LIMIT

    def _follow(self, line: str) -> None:
        """A line of the path: a place, or a note on what happened there."""
        if line.startswith("  ") and not line.startswith("   "):
            self._is_note = False
            if not line.endswith(" context:") and not line.startswith("  >>>"):
                self._place = line.strip()
        elif found := _NOTE.fullmatch(line):
            self._is_note = len(self._steps) < _STEPS_MAX and self._has_room(line)
            if self._is_note:
                where = self._place.rpartition(" @ ")[2]
                self._steps.append(f"{where}: {found[1]}" if where else found[1])
        elif self._is_note and (found := _NOTE_GOES_ON.fullmatch(line)):
            if self._has_room(line):
                self._steps[-1] += f" {found[1]}"
        else:
            self._is_note = False

    def _locate(self, line: str) -> None:
        if line in ("  Source context:", "  Instruction context:"):
            self._context = line
        elif found := _INSTRUCTION.fullmatch(line):
            self.instruction = int(found[1])
        elif found := _MARKED.match(line):
            if self._context == "  Instruction context:":
                self.instruction = int(found[1])
            elif self.source.get("line") == int(found[1]):
                self.source["text"] = found[2].strip()
        elif not self._context and not self.source:
            function, at, place = line.strip().rpartition(" @ ")
            self.source = place_of(place if at else function or place)
