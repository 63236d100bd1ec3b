"""The verifier's structured report: `Verification failed: ...` since Linux 7.3.

It follows the line that has always stated the cause, and adds where: function,
file, line and instruction.  Sections have a title on a line of its own that
ends in a colon; their text is indented by two blanks and wrapped.
"""

from __future__ import annotations

import re
from typing import Final

from .verifierlines import place_of

HEAD: Final = "Verification failed: "

_TITLE: Final = re.compile(r"([A-Z][A-Za-z ]{0,30}+):")
_MARKED: Final = re.compile(r"  >>> *([0-9]{1,9}) \| (.*)", re.DOTALL)
_INSTRUCTION: Final = re.compile(r"  insn ([0-9]{1,9})")
# A section's text is bounded, so that a hostile log cannot fill memory twice.
_TEXT_LIMIT: Final = 4096


class Report:
    """One report, fed line by line until it says that it is over."""

    def __init__(self, head: str) -> None:
        self.category, _, self.problem = head[len(HEAD) :].partition(": ")
        self.instruction: int | None = None
        self.source: dict[str, int | str] = {}
        self._reason: list[str] = []
        self._size = 0
        self._section = ""
        self._context = ""

    @property
    def reason(self) -> str:
        """The text of the section Reason, unwrapped."""
        return " ".join(self._reason)

    def feed(self, line: str) -> bool:
        """Take the next line; False if the report ended before it."""
        if not line:
            return True
        if not line.startswith("  "):
            title = _TITLE.fullmatch(line)
            if title is None or self._section == "Suggestion":
                return False
            self._section, self._context = title[1], ""
        elif self._section == "Reason":
            self._add_reason(line.strip())
        elif self._section == "At":
            self._locate(line)
        return True

    def _add_reason(self, text: str) -> None:
        if self._size + len(text) <= _TEXT_LIMIT:
            self._reason.append(text)
            self._size += len(text)

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
