"""`tlvlog btf`: what a type is, where its members lie, what stands at an offset."""

from __future__ import annotations

import argparse
import fnmatch
import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from ..btf.blob import Btf
from ..btf.declare import declaration, definition, type_text
from ..btf.files import KERNEL_BTF, open_btf
from ..btf.kinds import COMPOSITE, ENUMS, Kind, kind_name
from ..btf.lookup import find_types
from ..btf.names import near_names
from ..btf.place import Place, members_inside, paths_at, place_of
from ..btf.show import type_to_json
from ..btf.sizes import size_of, strip
from ..errors import BtfError
from ..formats.text import Style, count, escape
from . import status, streams

_OFFSET: Final = re.compile(r"(.+?)\+(0x[0-9a-fA-F]+|[0-9]+)(?:\.([0-7]))?")
_KINDS: Final = {
    "struct": {Kind.STRUCT}, "union": {Kind.UNION}, "enum": {Kind.ENUM, Kind.ENUM64},
    "typedef": {Kind.TYPEDEF}, "func": {Kind.FUNC}, "var": {Kind.VAR}, "int": {Kind.INT},
    "fwd": {Kind.FWD}, "datasec": {Kind.DATASEC}, "float": {Kind.FLOAT},
}  # fmt: skip
_ID: Final = re.compile(r"\[?([0-9]{1,10})\]?")
_PATTERN: Final = frozenset("*?")


class _UnknownError(Exception):
    """Something that was asked for and is not there."""


def run(options: argparse.Namespace) -> int:
    """Answer each; status 1 where one is not there."""
    base = open_types(options.base) if options.base else None
    btf = open_types(options.btf, base)
    statuses = [status.OK]
    if btf.damage is not None:
        streams.complain(f"{escape(btf.name)}: {escape(str(btf.damage))}")
        statuses.append(status.MALFORMED)
    if not options.what:
        _show_all(options, btf)
    for what in options.what:
        try:
            _show(options, btf, what)
        except _UnknownError as error:
            streams.complain(escape(str(error)))
            statuses.append(status.DIFFERENT)
        except BtfError as error:
            streams.complain(escape(f"{what}: {error.text}"))
            statuses.append(status.DIFFERENT)
    return status.worst(statuses)


def open_types(path: str | None, base: Btf | None = None) -> Btf:
    """The types of a file, or of this kernel; UnreadableError names the file that has none."""
    try:
        return open_btf(path, base=base)
    except BtfError as error:
        name = escape(str(path or KERNEL_BTF))
        raise streams.UnreadableError(f"{name}: {escape(str(error))}") from None


def _show(options: argparse.Namespace, btf: Btf, what: str) -> None:
    kinds, name = _kind_and_name(what)
    if found := _OFFSET.fullmatch(name):
        bit = int(found[2], 0) * 8 + int(found[3] or 0)
        for id in _ids(btf, kinds or COMPOSITE, found[1]):
            _show_offset(options, btf, id, bit)
    elif _PATTERN & set(name):
        _show_matches(options, btf, kinds, name)
    elif (ids := _exact(btf, kinds, name)) or ("." not in name and "[" not in name):
        for id in ids or _ids(btf, kinds, name):
            _show_type(options, btf, id)
    else:
        cut = min(name.index(mark) for mark in ".[" if mark in name)
        for id in _ids(btf, kinds or COMPOSITE | {Kind.TYPEDEF}, name[:cut]):
            _show_path(options, btf, id, name[cut:])


def _kind_and_name(what: str) -> tuple[frozenset[int], str]:
    """A kind that is written before a name, as in C."""
    word, _, rest = what.strip().partition(" ")
    if rest and word in _KINDS:
        return frozenset(map(int, _KINDS[word])), rest.strip()
    return frozenset(), what.strip()


def _exact(btf: Btf, kinds: frozenset[int], name: str) -> list[int]:
    if found := _ID.fullmatch(name):
        if int(found[1]) >= len(btf):
            raise _UnknownError(f"there is no type {name}; ids go from 0 to {len(btf) - 1}")
        return [int(found[1])]
    return find_types(btf, name, kinds)


def _ids(btf: Btf, kinds: frozenset[int], name: str) -> list[int]:
    """The types meant; with what is near where there is none."""
    ids = _exact(btf, kinds, name)
    if not ids and _exact(btf, frozenset(), name):
        ids = _exact(btf, frozenset(), name)
    if not ids:
        known = (btf.type_name(id) for id in range(1, len(btf)))
        near = near_names(name, known)
        hint = f"; did you mean {', '.join(near)}?" if near else ""
        raise _UnknownError(f"there is no type {name!r} in {btf.name or 'this BTF'}{hint}")
    return ids


# One thing -----------------------------------------------------------------------


def _show_type(options: argparse.Namespace, btf: Btf, id: int) -> None:
    if options.format == "json":
        _write_json(type_to_json(btf, id))
        return
    lines = definition(btf, id)
    if options.format == "text":
        style = streams.style(options.color)
        size = _size(btf, id)
        about = f", {count(size, 'byte')}" if size is not None else ""
        lines = [style("hint", f"[{id}] {escape(btf.type(id).title)}{about}"), *lines]
    streams.write_lines(_clean(lines))


def _size(btf: Btf, id: int) -> int | None:
    try:
        return size_of(btf, id)
    except BtfError:
        return None


def _clean(lines: Sequence[str]) -> Iterator[str]:
    """Lines for a terminal: tabs as blanks, all else that is not printable as an escape."""
    for line in lines:
        text = line.lstrip("\t")
        body = text if "\x1b" in text[:1] else escape(text)
        yield "    " * (len(line) - len(text)) + body


def _show_offset(options: argparse.Namespace, btf: Btf, id: int, bit: int) -> None:
    places = paths_at(btf, id, bit)
    title = btf.type(id).title
    if not places:
        size = _size(btf, id)
        raise _UnknownError(f"{title} has {size} bytes and nothing at byte {bit // 8}")
    if options.format == "json":
        _write_json(
            {"id": id, "type": title, "bit": bit, "places": [_json(btf, p) for p in places]}
        )
        return
    streams.write_lines([f"[{id}] {escape(title)}, byte {_byte(bit)}:"])
    streams.write_lines(f"    {_text(btf, place, bit)}" for place in places)


def _show_path(options: argparse.Namespace, btf: Btf, id: int, path: str) -> None:
    title = btf.type(id).title
    try:
        place = place_of(btf, id, path)
    except BtfError as error:
        raise _UnknownError(f"{error.text}{_near_member(btf, id, path)}") from None
    if options.format == "json":
        _write_json({"id": id, "type": title, **_json(btf, place)})
        return
    streams.write_lines([f"[{id}] {escape(title)}: {_text(btf, place, place.offset)}"])
    inner = strip(btf, place.type)
    if btf.kind(inner) in COMPOSITE | ENUMS and btf.type_name(inner):
        _show_type(options, btf, inner)


def _near_member(btf: Btf, id: int, path: str) -> str:
    """Names near the step that is missing."""
    steps = [step for step in re.split(r"[.\[\]]", path) if step]
    for at, step in enumerate(steps):
        inner = strip(btf, id)
        array = btf.array(inner)
        if step.isdecimal() and array is not None:
            id = array.type
            continue
        members = members_inside(btf, inner)
        found = next((member for member in members if member.name == step), None)
        if found is None:
            near = near_names(steps[at], [member.name for member in members])
            return f"; did you mean {', '.join(near)}?" if near else ""
        id = found.type
    return ""


def _byte(bit: int) -> str:
    return f"{bit // 8}" + (f" bit {bit % 8}" if bit % 8 else "")


def _text(btf: Btf, place: Place, bit: int) -> str:
    size = _size(btf, place.type)
    width = f"{place.bits} bits" if place.bits else count(size or 0, "byte")
    start = "" if place.offset == bit else f", starts at byte {_byte(place.offset)}"
    at = f" at byte {_byte(bit)}" if place.offset == bit else ""
    return escape(f"{place.path}: {type_text(btf, place.type)}, {width}{at}{start}")


def _json(btf: Btf, place: Place) -> dict[str, Any]:
    return {
        "path": place.path,
        "type_id": place.type,
        "member_type": type_text(btf, place.type),
        "bits_offset": place.offset,
        "bits": place.bits or (_size(btf, place.type) or 0) * 8,
    }


# Many ------------------------------------------------------------------------------


def _show_matches(
    options: argparse.Namespace, btf: Btf, kinds: frozenset[int], pattern: str
) -> None:
    expression = re.compile(fnmatch.translate(pattern))
    ids = [
        id
        for id in range(1, len(btf))
        if (not kinds or btf.kind(id) in kinds)
        and expression.match(btf.type_name(id))
        and btf.type_name(id)
    ]
    if not ids:
        raise _UnknownError(f"no name in {btf.name or 'this BTF'} is like {pattern!r}")
    _list(options, btf, ids)


def _list(options: argparse.Namespace, btf: Btf, ids: Sequence[int]) -> None:
    if options.format == "json":
        _write_json({"types": [type_to_json(btf, id) for id in ids]})
        return
    style: Style = streams.style(options.color)
    for id in ids:
        if options.format == "c":
            streams.write_lines(_clean(definition(btf, id)))
            continue
        type = btf.type(id)
        about = ""
        if type.kind == Kind.FUNC:
            about = f": {declaration(btf, type.target, type.name)}"
        elif (size := _size(btf, id)) is not None:
            about = f": {count(size, 'byte')}"
        streams.write_lines([f"{style('hint', f'[{id}]')} {escape(type.title + about)}"])


def _show_all(options: argparse.Namespace, btf: Btf) -> None:
    """Everything; as text a summary by kind, since nobody reads a hundred thousand lines."""
    if options.format == "json":
        _write_types(btf)
        return
    if options.format == "c":
        for id in btf.own_ids():
            if btf.kind(id) in COMPOSITE | ENUMS | {Kind.TYPEDEF} and btf.type_name(id):
                streams.write_lines(_clean(definition(btf, id)))
        return
    kinds: dict[int, int] = {}
    for id in btf.own_ids():
        kinds[btf.kind(id)] = kinds.get(btf.kind(id), 0) + 1
    name = escape(btf.name or "BTF")
    streams.write_lines(
        [
            f"{name}: {count(len(btf.own_ids()), 'type')}, {btf.order} endian",
            *(f"    {kind_name(kind):<12} {kinds[kind]:>8}" for kind in sorted(kinds)),
        ]
    )


def _write_types(btf: Btf) -> None:
    """One object like bpftool's, a type on each line; none is kept in memory."""
    streams.write_lines(['{"types":['])
    last = len(btf) - 1
    for id in btf.own_ids():
        text = streams.json_text(type_to_json(btf, id))
        streams.write_lines([f"{text}{',' if id < last else ''}"])
    streams.write_lines(["]}"])


def _write_json(data: object) -> None:
    streams.write_json(data, indent=1)
