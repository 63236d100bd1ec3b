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

from ..kernel.matcher import Recogniser, recogniser
from ..schema import Schema, builtin
from .loader_lines import LINE_LIMIT, Found, Lines

__all__ = ["LoaderEvent", "events", "recogniser_of"]

# Most lines of a long log are instructions and their states, which no loader prints.
_KERNEL_LINE: Final = re.compile(r"\s*(?:[0-9]+: \([0-9a-f]{2}\)|; |from [0-9]+ to |R[0-9]+=)")

_SHORTEST: Final = 3  # characters of a word by which a line is found
_NEIGHBOURS: Final = 2  # lines between a failure and the same one said again


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
    """What one loader has said so far; `stage` is the last failure that it printed."""

    def __init__(self) -> None:
        self.program: object = None
        self.names: dict[str, str | int] = {}
        self.stage: LoaderEvent | None = None

    def repeats(self, index: int, found: Found) -> bool:
        """Whether a stage is the last one again, from a caller of the code that printed it."""
        last = self.stage
        if last is None or index - last.line > _NEIGHBOURS or found.line.subsystem:
            return False
        programs = {last.arguments.get("program"), found.captures.get("program")} - {None}
        errno = found.captures.get("errno")
        return errno is not None and errno == last.arguments.get("errno") and len(programs) == 1


class _Reading:
    """One text: the events so far, who has spoken, and whether anything has failed yet."""

    def __init__(self) -> None:
        self.events: list[LoaderEvent] = []
        self.speakers: dict[str, _Speaker] = {}
        self.failed = False
        self.forgiven = 0  # events before this one have been gone over

    def role(self, index: int, found: Found, speaker: _Speaker) -> str:
        """The role of a line: a consequence of nothing stands for the failure itself."""
        role = found.line.role
        program = found.captures.get("program")
        if role == "consequence" and found.line.reason:
            other = program is not None and speaker.program not in (None, program)
            if not self.failed or other:
                role = "stage"
        elif role == "stage" and speaker.repeats(index, found):
            role = "consequence"
        if role in ("stage", "open", "close"):
            self.failed = True
            speaker.program = program if program is not None else speaker.program
        return role

    def add(self, index: int, found: Found) -> None:
        """Add the event of a line that is one."""
        speaker = self.speakers.setdefault(found.loader.name, _Speaker())
        role = self.role(index, found, speaker)
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
        event = LoaderEvent(index, found.loader.name, role, reason, arguments)
        if role in ("stage", "consequence"):
            speaker.stage = event
        if found.line.forgives:
            self.forgive(found.line.forgives)
        self.events.append(event)

    def ends_at(self, index: int) -> bool:
        """Whether the last event was that of the line `index`."""
        return bool(self.events) and self.events[-1].line == index

    def forgive(self, loader: str) -> None:
        """Turn what `loader` failed at before into what was got over."""
        for at in range(self.forgiven, len(self.events)):
            event = self.events[at]
            if event.loader == loader and event.role in ("stage", "consequence"):
                self.events[at] = event._replace(role="optional")
        self.forgiven = len(self.events)


def events(lines: Sequence[str], schema: Schema | None = None) -> list[LoaderEvent]:
    """What loaders say in `lines`, at most one event a line, in order.

    Lines come without what a logger put before them.  A consequence becomes the
    stage where no loader has printed a stage or the edge of a log before it, and
    where it names another program than its loader's last stage did.  A stage that
    only says again what failed, on the next line, is a consequence.
    """
    known = _lines_of(schema or builtin())
    reading = _Reading()
    for index, text in enumerate(lines):
        if not _SHORTEST <= len(text) <= LINE_LIMIT or _KERNEL_LINE.match(text):
            continue
        if found := known.find(text, reading.speakers):
            loader = found.loader.name
            if found.line.role == "consequence" and loader not in reading.speakers and index:
                # What it follows from may be worded as any program words its errors.
                before = known.find(lines[index - 1], {loader})
                if before and before.loader is found.loader and not reading.ends_at(index - 1):
                    reading.add(index - 1, before)
            reading.add(index, found)
    return reading.events


@lru_cache(maxsize=4)
def _lines_of(schema: Schema) -> Lines:
    return Lines(schema, lambda name: recogniser_of(schema, name))


@lru_cache(maxsize=16)
def recogniser_of(schema: Schema, subsystem: str) -> Recogniser:
    """The recogniser of a subsystem of any schema."""
    if schema is builtin():
        return recogniser(subsystem)
    return Recogniser(schema.subsystem_by_name[subsystem])
