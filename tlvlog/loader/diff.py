"""Two versions of a schema -> every change, each compatible or breaking.

A change is compatible when readers of either version read the logs of the
other, and the same bytes keep their meaning: the same names, numbers, order
and severity, the same arguments in the text of a reason.  What was unknown may
become known; wording may change.  The rules one by one, with their reasons,
are the table "What may change" of spec/REGISTRY.md.

Everything is matched by its number on the wire where it has one, else by its
name.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from itertools import pairwise
from typing import TypeVar

from ..schema import (
    AttributeSet,
    AttributeSpec,
    Constant,
    Enum,
    Header,
    Kind,
    Loader,
    Range,
    Reason,
    Schema,
    Subsystem,
)
from ..template import Placeholder, parse
from .change import Change, Changes, Named, word
from .growth import compare_carriers, compare_records

__all__ = ["Change", "describe", "diff"]

_Item = TypeVar("_Item", bound=Named)
_CENTRAL = {"assigned", "reserved"}


def diff(old: Schema, new: Schema) -> list[Change]:
    """Every change from `old` to `new`, in the order of the spec; empty if they are equal."""
    changes = Changes()
    changes.wording("spec", old, new, "doc")
    changes.values("spec", old, new, "name", "license", breaking=False)
    changes.values("spec", old, new, "version", breaking=new.version < old.version)
    changes.named(
        "constants", _names(old.constants), _names(new.constants), partial(_constant, changes)
    )
    _header(changes, old.header, new.header)
    changes.named("kinds", _names(old.kinds), _names(new.kinds), partial(_kind, changes))
    _ranges(changes, old.ranges, new.ranges)
    changes.named("enums", _names(old.enums), _names(new.enums), partial(_enum, changes))
    changes.named("attribute-sets", old.set_by_name, new.set_by_name, partial(_set, changes))
    changes.numbered(
        "records",
        "type",
        old.record_by_type,
        new.record_by_type,
        partial(compare_records, changes),
    )
    changes.numbered(
        "subsystems",
        "number",
        old.subsystem_by_number,
        new.subsystem_by_number,
        partial(_subsystem, changes),
    )
    changes.named(
        "carriers", old.carrier_by_name, new.carrier_by_name, partial(compare_carriers, changes)
    )
    _loaders(changes, _names(old.loaders), _names(new.loaders))
    return list(changes)


def describe(changes: Iterable[Change]) -> str:
    """The changes one a line, then how many of either sort; for people."""
    lines = [str(change) for change in changes]
    breaking = sum(line.startswith("breaking") for line in lines)
    lines.append(f"{breaking} breaking, {len(lines) - breaking} compatible")
    return "\n".join(lines)


def _names(items: Iterable[_Item]) -> dict[str, _Item]:
    return {item.name: item for item in items}


def _constant(changes: Changes, path: str, old: Constant, new: Constant) -> None:
    changes.wording(path, old, new, "doc")
    # A reader that takes more than before refuses nothing that it took.
    is_raised_limit = old.name.startswith("limit-") and new.value > old.value
    changes.values(path, old, new, "value", breaking=not is_raised_limit)


def _header(changes: Changes, old: Header, new: Header) -> None:
    changes.wording("header", old, new, "doc")
    before = [(field.name, field.kind) for field in old.fields]
    after = [(field.name, field.kind) for field in new.fields]
    if before != after:
        shape = ", ".join(f"{name} {kind}" for name, kind in after)
        changes.breaks("header.fields", f"became {shape}")
        return
    for was, now in zip(old.fields, new.fields, strict=True):
        changes.wording(f"header.fields[{was.name}]", was, now, "doc")


def _kind(changes: Changes, path: str, old: Kind, new: Kind) -> None:
    changes.wording(path, old, new, "doc")
    changes.values(path, old, new, "size", "signed")


def _range(changes: Changes, path: str, old: Range, new: Range) -> None:
    changes.wording(path, old, new, "doc")
    changes.values(path, old, new, "first", "last", breaking=False)


def _ranges(changes: Changes, old: tuple[Range, ...], new: tuple[Range, ...]) -> None:
    """Names of ranges, then what the numbers are now: only assigned and reserved may trade."""
    changes.named("ranges", _names(old), _names(new), partial(_range, changes))
    edges = sorted({edge for item in (*old, *new) for edge in (item.first, item.last + 1)})
    for first, end in pairwise(edges):
        before, after = _state(old, first), _state(new, first)
        if before != after:
            path = f"ranges[{first:#06x}-{end - 1:#06x}]"
            free = {before, after} <= _CENTRAL
            changes.append(Change(path, f"{word(before)} became {word(after)}", not free))


def _state(ranges: tuple[Range, ...], number: int) -> str | None:
    return next((item.state for item in ranges if item.first <= number <= item.last), None)


def _enum(changes: Changes, path: str, old: Enum, new: Enum) -> None:
    changes.life(path, old, new)
    changes.values(path, old, new, "flags")
    changes.numbered(
        f"{path}.entries",
        "value",
        {entry.value: entry for entry in old.entries},
        {entry.value: entry for entry in new.entries},
        changes.life,
    )


def _set(changes: Changes, path: str, old: AttributeSet, new: AttributeSet) -> None:
    changes.life(path, old, new)
    compare = partial(_attribute, changes)
    changes.numbered(f"{path}.attributes", "type", old.by_type, new.by_type, compare)


def _attribute(changes: Changes, path: str, old: AttributeSpec, new: AttributeSpec) -> None:
    changes.life(path, old, new)
    changes.values(path, old, new, "kind", "repeatable", "attributes", "enum")
    # A word to writers: what they keep means the same.
    changes.values(path, old, new, "shed", "shed_without_reason", breaking=False)


def _loaders(changes: Changes, old: dict[str, Loader], new: dict[str, Loader]) -> None:
    """What loaders print is not on the wire, so no change of it breaks a reader."""
    for name in dict.fromkeys((*old, *new)):
        if name not in new or name not in old:
            changes.allows(f"loaders[{name}]", "removed" if name in old else "added")
        elif old[name] != new[name]:
            changes.allows(f"loaders[{name}]", "changed")


def _subsystem(changes: Changes, path: str, old: Subsystem, new: Subsystem) -> None:
    changes.life(path, old, new)
    compare = partial(_reason, changes)
    changes.numbered(f"{path}.reasons", "reason", old.by_number, new.by_number, compare)


def _reason(changes: Changes, path: str, old: Reason, new: Reason) -> None:
    changes.life(path, old, new)
    changes.wording(path, old, new, "hint", "kernels")
    changes.values(path, old, new, "severity")
    changes.values(path, old, new, "template", breaking=False)
    for variant in old.variants:
        if variant not in new.variants:
            changes.allows(f"{path}.variants", f"{word(variant)} removed")
    for variant in new.variants:
        if variant not in old.variants:
            changes.allows(f"{path}.variants", f"{word(variant)} added")
    if old.hints != new.hints:
        changes.allows(f"{path}.hints", "changed")
    _arguments(changes, f"{path}.arguments", old, new)


def _arguments(changes: Changes, path: str, old: Reason, new: Reason) -> None:
    """Arguments have no number: their order is what a log holds, their names what it means."""
    before, after = old.arguments, new.arguments
    for index, (was, now) in enumerate(zip(before, after, strict=False)):
        place = f"{path}[{was.name}]"
        changes.wording(place, was, now, "doc")
        if (was.name, was.kind) != (now.name, now.kind):
            text = f"argument {index + 1} became {word(now.name)} {now.kind}"
            changes.breaks(place, f"{text}, was {word(was.name)} {was.kind}")
    for argument in before[len(after) :]:
        changes.breaks(f"{path}[{argument.name}]", "removed")
    used = _placeholders(new.template)
    for argument in after[len(before) :]:
        place = f"{path}[{argument.name}]"
        if argument.name in used:
            changes.breaks(place, "added to the template; older logs lack it")
        else:
            changes.allows(place, "added behind the others, not in the template")


def _placeholders(template: str) -> set[str]:
    try:
        return {part.name for part in parse(template) if isinstance(part, Placeholder)}
    except ValueError:  # a schema that no loader has seen
        return set()
