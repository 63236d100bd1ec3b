"""What people need beside a decision: is it guarded, and what may have been meant?

A field that a kernel renamed keeps its place or its type, mostly both, so that
members at the same offset or of the same type rank before those that only look
alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from ...errors import BtfError
from ..kinds import Kind, kind_name, kind_of
from ..names import essential_name, near_names
from ..place import members_inside
from ..sizes import size_of, strip
from .decision import Decision
from .kinds import ENUM_KINDS, EXISTENCE, FIELD_KINDS, Verdict
from .local import AccessError, local_spec

if TYPE_CHECKING:
    from ..blob import Btf
    from ..types import Member
    from .resolver import Resolution
    from .spec import CoreSpec, Spec, Step

__all__ = ["advise", "missing_text", "near_of"]

_SAME_PLACE: Final = 0.15
_SAME_SIZE: Final = 0.05


class _Place(NamedTuple):
    """What a decision is about: the essential name of its type, and the path in it."""

    type: str
    path: str

    def covers(self, other: _Place) -> bool:
        """Whether that this does not exist says that the other does not either."""
        if self.type != other.type:
            return False
        rest = other.path.removeprefix(self.path)
        return other.path.startswith(self.path) and (not rest or not self.path or rest[0] in ".[")


def _place(decision: Decision) -> _Place | None:
    local = decision.local
    return None if local is None else _Place(essential_name(local.name), local.path)


def advise(found: Resolution, target: Btf) -> list[Decision]:
    """The decisions of an object; what is missing carries guards and near names."""
    checked = {
        place
        for decision in found.decisions
        if decision.kind in EXISTENCE
        and decision.verdict == Verdict.ABSENT
        and (place := _place(decision)) is not None
    }
    return [_advised(decision, checked, found, target) for decision in found.decisions]


def _advised(decision: Decision, checked: set[_Place], found: Resolution, target: Btf) -> Decision:
    if decision.verdict not in (Verdict.POISONED, Verdict.ABSENT) or decision.target is not None:
        return decision
    place = _place(decision)
    guarded = None
    if decision.verdict == Verdict.POISONED and place is not None:
        guarded = any(check.covers(place) for check in checked)
    near = near_of(decision, found.object.btf, target)
    if not decision.candidates and guarded is False and place is not None:
        near = near_names(place.type, names_like(decision.local, target))
    return replace(decision, near=tuple(near), guarded=guarded)


def names_like(local: CoreSpec | None, target: Btf) -> list[str]:
    """The names of all types of a target that are of the same kind as a local one."""
    word = local.type.partition(" ")[0] if local else ""
    kinds = [kind for kind in Kind if kind_name(kind) == word]
    blob: Btf | None = target
    names: list[str] = []
    while blob is not None:
        words, string = blob.words, blob.string
        names += [string(words[at]) for at in blob.places if kind_of(words[at + 1]) in kinds]
        blob = blob.base
    return names


def near_of(decision: Decision, local: Btf, target: Btf) -> list[str]:
    """Names near the part of a decision's place that the target does not have."""
    said = decision.local
    if said is None or not decision.candidates:
        return []
    try:
        spec = local_spec(local, said.type_id, said.access or "0", decision.kind)
    except AccessError:
        return []
    candidate = decision.candidates[0].type_id
    try:
        if decision.kind in FIELD_KINDS:
            return _near_members(spec, target, candidate)
        if decision.kind in ENUM_KINDS:
            enum = strip(target, candidate)
            names = [e.name for e in target.enumerators(enum)] if enum else []
            return near_names(essential_name(spec.steps[0].name or ""), names)
    except BtfError:
        pass
    return []


def _near_members(spec: Spec, target: Btf, id: int) -> list[str]:
    """Follow the path by name until a step is missing; what its struct has instead."""
    for step in spec.steps[1:]:
        id = strip(target, id)
        if step.name is None:
            array = target.array(id)
            if array is None:
                return []
            id = array.type
            continue
        members = members_inside(target, id)
        found = next((member for member in members if member.name == step.name), None)
        if found is None:
            return near_names(
                step.name, _names(members), likely=_likely(spec, step, target, members)
            )
        id = found.type
    return []


def _names(members: Iterable[Member]) -> list[str]:
    return [member.name for member in members]


def _likely(spec: Spec, step: Step, target: Btf, members: Sequence[Member]) -> dict[str, float]:
    mine = spec.btf.members(step.type)[step.at]
    size = size_of(spec.btf, mine.type)
    likely = {}
    for member in members:
        score = _SAME_PLACE if member.offset == mine.offset else 0.0
        if size_of(target, member.type) == size:
            score += _SAME_SIZE
        likely[member.name] = score
    return likely


def missing_text(decision: Decision) -> str:
    """A sentence for people: what a kernel does not have, and what may have been meant."""
    local = decision.local
    if local is None:
        return "an instruction is poisoned"
    name = f"{local.name}{local.path}"
    if decision.target is not None:
        text = f"`{name}` has another type or size in this kernel"
    elif not decision.candidates:
        text = f"`{local.type}` is not in this kernel"
    else:
        text = f"`{name}` is not in this kernel"
    near = ", ".join(f"`{name}`" for name in decision.near)
    return f"{text}; did you mean {near}?" if near else text
