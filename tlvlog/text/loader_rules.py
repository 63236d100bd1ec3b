"""What the lines of loaders say: a line of text in, an event out.

The words are data, `spec/loaders/*.yaml`; here is only how they are read.  A
line is found by its rarest word and matched once, so the time is linear in the
text, whatever it holds.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from ..kernel.matcher import recogniser
from ..schema import Schema, builtin
from .loader_lines import LINE_LIMIT, Found, Lines

__all__ = ["LoaderEvent", "events"]

# Most lines of a long log are instructions and their states, which no loader prints.
_KERNEL_LINE: Final = re.compile(r"\s*(?:[0-9]+: \([0-9a-f]{2}\)|; |from [0-9]+ to |R[0-9]+=)")


class LoaderEvent(NamedTuple):
    """What a loader says on a line.

    `line` is the index of the line, counted from 0.  `role` is "open" or
    "close" (an edge of a kernel's log), "program" or "errno" (names what is
    beside it), "stage" (a step that failed), "optional" (one that the loader
    gets over), "consequence" (follows from a stage) or "note".

    `reason` is `subsystem.name` or None.  `arguments` are by name: the captures
    of the spec (`errno` as a positive number), the arguments of a reason whose
    message the line holds, `subsystem` where a message belongs to one, `guess`
    where the loader itself does not know; `message` is always there: the
    kernel's words if the line holds them, else the loader's without its prefix.
    """

    line: int
    loader: str
    role: str
    reason: str | None
    arguments: Mapping[str, str | int]


class _Speaker:
    """What one loader has said so far."""

    def __init__(self) -> None:
        self.program: object = None
        self.names: dict[str, str | int] = {}


class _Reading:
    """One text: who has spoken, and whether anything has failed yet."""

    def __init__(self) -> None:
        self.speakers: dict[str, _Speaker] = {}
        self.failed = False

    def role(self, found: Found, speaker: _Speaker) -> str:
        """The role of a line: a consequence of nothing stands for the failure itself."""
        role = found.line.role
        program = found.captures.get("program")
        if role == "consequence" and found.line.reason:
            other = program is not None and speaker.program not in (None, program)
            if not self.failed or other:
                role = "stage"
        if role in ("stage", "open", "close"):
            self.failed = True
            speaker.program = program if program is not None else speaker.program
        return role

    def event(self, index: int, found: Found) -> LoaderEvent:
        """The event of a line that is one."""
        speaker = self.speakers.setdefault(found.loader.name, _Speaker())
        role = self.role(found, speaker)
        arguments: dict[str, str | int] = {**found.captures}
        if role == "program":
            speaker.names = {k: v for k, v in found.captures.items() if k != "text"}
        elif role == "stage":
            arguments = {**speaker.names, **arguments}
        arguments.setdefault("message", found.body)
        if found.line.subsystem:
            arguments["subsystem"] = found.line.subsystem
        if found.line.guess:
            arguments["guess"] = 1
        reason: str | None = found.line.reason or None
        if found.match:
            reason = f"{found.line.subsystem}.{found.match.reason.name}"
            names = [argument.name for argument in found.match.reason.arguments]
            arguments.update(zip(names, found.match.arguments, strict=False))
        return LoaderEvent(index, found.loader.name, role, reason, arguments)


def events(lines: Sequence[str], schema: Schema | None = None) -> list[LoaderEvent]:
    """What loaders say in `lines`, at most one event a line, in order.

    Lines come without what a logger put before them.  A consequence becomes the
    stage where no loader has printed a stage or the edge of a log before it, and
    where it names another program than its loader's last stage did.
    """
    known = _lines_of(schema or builtin())
    reading = _Reading()
    result = []
    for index, text in enumerate(lines):
        if len(text) > LINE_LIMIT or _KERNEL_LINE.match(text):
            continue
        if found := known.find(text, reading.speakers):
            result.append(reading.event(index, found))
    return result


@lru_cache(maxsize=4)
def _lines_of(schema: Schema) -> Lines:
    return Lines(schema, recogniser)
