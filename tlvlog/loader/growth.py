"""How the layout of records and carriers may change: only by growing at the end."""

from __future__ import annotations

from ..schema import Carrier, CarrierField, Field, RecordSpec, Selector
from .change import Changes, word
from .references import kind_size

_TEXT = ("utf8", "bytes")


def _is_tail(field: Field) -> bool:
    return field.kind in _TEXT and not field.size


def _tail(record: RecordSpec) -> Field | None:
    last = record.fields[-1] if record.fields else None
    return last if last and _is_tail(last) else None


def compare_records(changes: Changes, path: str, old: RecordSpec, new: RecordSpec) -> None:
    """Compare two records of the same number."""
    changes.life(path, old, new)
    changes.values(path, old, new, "severity", "severity_field", "trailer")
    tail = _tail(old)
    if old.attributes != new.attributes:
        place = f"{path}.attributes"
        if old.attributes is not None:
            changes.values(path, old, new, "attributes")
        elif tail is not None or old.trailer:
            why = "is a trailer" if old.trailer else f"ends with {word(tail and tail.name)}"
            changes.breaks(place, f"added to a record that {why}")
        else:
            changes.allows(place, f"{word(new.attributes)} added behind the fields")
    pairs = _pairs(old.fields, new.fields)
    _order(changes, path, pairs, old.fields, new.fields)
    for before, after in pairs:
        place = f"{path}.fields[{old.fields[before].name}]"
        _field(changes, place, (old, old.fields[before]), (new, new.fields[after]))
    kept = {after for _, after in pairs}
    last = max(kept, default=-1)
    for index, field in enumerate(new.fields):
        if index not in kept:
            place = f"{path}.fields[{field.name}]"
            why = _why_not(old, new, field, at_the_end=index > last)
            if why:
                changes.breaks(place, f"added {why}")
            else:
                changes.allows(place, f"added at the end, since version {field.since}")


def _pairs(old: tuple[Field, ...], new: tuple[Field, ...]) -> list[tuple[int, int]]:
    """Which fields are the same: by name, else (renamed) by their place."""
    places = {field.name: index for index, field in enumerate(new)}
    gone_names = {field.name for field in old}
    pairs = []
    for index, field in enumerate(old):
        if field.name in places:
            pairs.append((index, places[field.name]))
        elif index < len(new) and new[index].name not in gone_names:
            pairs.append((index, index))
    return pairs


def _order(
    changes: Changes,
    path: str,
    pairs: list[tuple[int, int]],
    old: tuple[Field, ...],
    new: tuple[Field, ...],
) -> None:
    paired = {before for before, _ in pairs}
    for index, field in enumerate(old):
        if index not in paired:
            changes.breaks(f"{path}.fields[{field.name}]", "removed")
    order = [after for _, after in pairs]
    if order != sorted(order):
        names = ", ".join(new[index].name for index in sorted(order))
        changes.breaks(f"{path}.fields", f"in another order: {names}")


def _why_not(old: RecordSpec, new: RecordSpec, field: Field, *, at_the_end: bool) -> str:
    """Why a field may not be added, or nothing."""
    tail = _tail(old)
    if not at_the_end:
        return "before the end"
    if old.trailer:
        return "to the trailer, which never grows"
    if old.attributes is not None:
        return "where the attributes begin"
    if tail is not None:
        return f"behind {word(tail.name)}, which runs to the end of the value"
    if field.since <= new.since and not _is_tail(field):  # which may be empty
        return f"as old as the record; logs of version {new.since} lack it"
    return ""


def _field(
    changes: Changes, path: str, old: tuple[RecordSpec, Field], new: tuple[RecordSpec, Field]
) -> None:
    before, after = old[1], new[1]
    changes.wording(path, before, after, "doc")
    changes.status(path, before, after)
    changes.values(path, before, after, "name", "kind", "size", "enum", "negated")
    was_later = _may_be_absent(*old)
    is_later = _may_be_absent(*new)
    if was_later and not is_later:
        changes.breaks(f"{path}.since", "required now; older logs may lack it")
    elif is_later and not was_later:
        changes.breaks(f"{path}.since", "may be absent now; older readers require it")
    else:
        changes.values(path, before, after, "since", breaking=False)
    changes.values(path, before, after, "default", breaking=was_later or is_later)


def _may_be_absent(record: RecordSpec, field: Field) -> bool:
    # Text or bytes to the end that nobody sent are empty, whatever the version says.
    return field.since > record.since and not _is_tail(field)


def compare_carriers(changes: Changes, path: str, old: Carrier, new: Carrier) -> None:
    """Compare two carriers of the same name."""
    changes.life(path, old, new)
    changes.values(path, old, new, "mode", "position")
    if new.size < old.size or (new.size > old.size and old.position == "before-attr"):
        changes.values(path, old, new, "size")  # what follows it would move
    else:
        changes.values(path, old, new, "size", breaking=False)
    for command in sorted({*old.commands, *new.commands}):
        place = f"{path}.commands[{command}]"
        if command not in new.commands:
            changes.breaks(place, "removed")
        elif command not in old.commands:
            changes.allows(place, "added")
    _selectors(changes, path, old.selectors, new.selectors)
    names = {field.name: field for field in new.fields}
    for field in old.fields:
        place = f"{path}.fields[{field.name}]"
        if field.name in names:
            _carrier_field(changes, place, field, names[field.name])
        elif not field.zero:
            changes.breaks(place, "removed")
        else:
            changes.allows(place, "removed; see what its bytes are now")
    _carved(changes, path, old, new)


def _selectors(
    changes: Changes, path: str, old: tuple[Selector, ...], new: tuple[Selector, ...]
) -> None:
    flags = {selector.flag: selector for selector in new}
    for selector in old:
        place = f"{path}.selectors[{selector.flag:#x}]"
        if selector.flag in flags:
            changes.values(place, selector, flags[selector.flag], "mask")
            changes.wording(place, selector, flags[selector.flag], "doc")
        else:
            changes.breaks(place, "removed")
    known = {selector.flag for selector in old}
    for flag in flags:
        if flag not in known:
            changes.allows(f"{path}.selectors[{flag:#x}]", "added")


def _carrier_field(changes: Changes, path: str, old: CarrierField, new: CarrierField) -> None:
    changes.wording(path, old, new, "doc")
    if old.zero and new.zero:  # its bytes are compared one by one
        changes.values(path, old, new, "kind", "offset", "size", "output", breaking=False)
    else:
        changes.values(path, old, new, "kind", "offset", "size", "zero", "output")


def _bytes(carrier: Carrier) -> dict[int, CarrierField]:
    return {
        byte: field
        for field in carrier.fields
        for byte in range(field.offset, field.offset + (field.size or kind_size(field.kind)))
    }


def _carved(changes: Changes, path: str, old: Carrier, new: Carrier) -> None:
    """New fields take bytes that callers left zero, or stand behind the old end; nothing else."""
    before, after = _bytes(old), _bytes(new)
    # A structure of its own is zero behind the last field that its reader knows.
    end = max(before, default=-1) + 1 if old.position == "argument" else old.size
    known = {field.name for field in old.fields if not field.zero}
    for field in new.fields:
        if field.name in known:
            continue
        span = [byte for byte, owner in after.items() if owner is field]
        place = f"{path}.fields[{field.name}]"
        inside = [byte for byte in span if byte < end]
        is_new = field.name not in {item.name for item in old.fields}
        if any(byte not in before or not before[byte].zero for byte in inside):
            changes.breaks(place, "takes bytes that were not reserved")
        elif inside and field.output:
            changes.breaks(place, "written to bytes that callers hand over as zero")
        elif is_new:
            changes.allows(place, "added in reserved bytes" if inside else "added at the end")
    freed = [byte for byte, field in before.items() if field.zero and byte not in after]
    if freed:
        changes.breaks(f"{path}.fields", f"byte {min(freed)} need not be zero any more")
