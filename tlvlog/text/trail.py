"""How the verifier got to the failing instruction: steps, their source lines, and registers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ..kernel.bpf.lines import source_of
from .explanation import STEPS_MAX, Line, Register, Step

__all__ = ["registers_at", "steps_to"]

_STEP: Final = re.compile(
    r"([0-9]{1,9}): ((?:\([0-9a-f]{2}\) |<invalid ).*?)\s*(?:; (.*))?$", re.DOTALL
)
_COMMENT: Final = re.compile(r"(?:[0-9]{1,9}: )?; (.*)", re.DOTALL)
_STATE: Final = re.compile(
    r"(?:[0-9]{1,9}: ?|from [0-9]+ to [0-9]+: ?| )(?:frame[0-9]{1,2}: ?)?(R[0-9].*)", re.DOTALL
)
_REGISTER: Final = re.compile(r"(?<!\S)(R[0-9]{1,2}|fp-[0-9]{1,4})(?:_[a-z]{1,4})?=")
_GAP: Final = 64
_POISON: Final = "instruction poisoned by CO-RE"


def steps_to(lines: Sequence[Line], end: int) -> tuple[Step, ...]:
    """The steps in front of the line of index `end`, oldest first, at most `STEPS_MAX`."""
    found: list[tuple[int, str, int]] = []
    sources: dict[int, tuple[str, str]] = {}
    last = lines[end].number if lines else 0
    for line in reversed(lines[: end + 1]):
        if last - line.number > _GAP:
            break  # lines in between were left out
        last = line.number
        if step := _STEP.match(line.text):
            if len(found) == STEPS_MAX:
                break
            found.append((int(step[1]), step[2], line.number))
        elif (comment := _COMMENT.match(line.text)) and not comment[1].startswith(_POISON):
            # Of the steps below it; those that have one already keep theirs.
            source = source_of(comment[1])
            place = f"{source['file']}:{source['line']}" if "file" in source else ""
            for index in range(len(found) - 1, -1, -1):
                if index in sources:
                    break
                sources[index] = str(source["text"]), place
    steps = [
        Step(instruction, text, *sources.get(index, ("", "")), number)
        for index, (instruction, text, number) in enumerate(found)
    ]
    return tuple(reversed(steps))


def registers_at(lines: Sequence[Line], end: int) -> tuple[Register, ...]:
    """The state in front of the line of index `end`: the last whole one and what changed since."""
    changes: list[str] = []
    for line in reversed(lines[:end]):
        if state := _STATE.match(line.text):
            changes.append(state[1])
            break
        if (step := _STEP.match(line.text)) and step[3]:
            changes.append(step[3])
        if len(changes) > STEPS_MAX:
            break
    found: dict[str, str] = {}
    for change in reversed(changes):
        found.update(_registers(change))
    order = sorted(found, key=lambda name: (name[0] != "R", int(re.sub(r"\D", "", name))))
    return tuple(Register(name, found[name]) for name in order)


def _registers(state: str) -> dict[str, str]:
    places = list(_REGISTER.finditer(state))
    ends = [place.start() for place in places[1:]] + [len(state)] * bool(places)
    return {
        place[1]: state[place.end() : end].strip() for place, end in zip(places, ends, strict=True)
    }
