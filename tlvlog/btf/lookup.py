"""From names to ids, without decoding the types.

The names asked for are found in the string section, byte for byte; types that
carry one of those offsets are found in the type section.  Where only few names
are asked for, both are searches of bytes; else one pass over all types.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from .names import FLAVOUR, essential_name

if TYPE_CHECKING:
    from .blob import Btf

__all__ = ["find_types", "flavours", "ids_of_names"]

_WORD: Final = 4
# Up to so many string offsets each is searched for alone; beyond, one pass is cheaper.
_SEARCHES_MAX: Final = 8


def ids_of_names(btf: Btf, names: Iterable[str]) -> dict[int, str]:
    """Ids of a blob's own types, those of its base left out, by exact name; ascending."""
    return _ids(btf, {at: name for name in names for at in _offsets(btf, name, "")})


def flavours(btf: Btf, names: Iterable[str]) -> dict[str, list[int]]:
    """For each name the ids of all types whose essential name it is, ascending."""
    wanted = list(dict.fromkeys(filter(None, names)))
    found: dict[str, list[int]] = {name: [] for name in wanted}
    blobs = [btf]
    while blobs[0].base is not None:
        blobs.insert(0, blobs[0].base)
    offsets: dict[int, str] = {}
    for blob in blobs:
        for name in wanted:
            for at in (*_offsets(blob, name, ""), *_offsets(blob, name, FLAVOUR)):
                if essential_name(blob.string(at)) == name:
                    offsets[at] = name
        for id, name in _ids(blob, offsets).items():
            found[name].append(id)
    return found


def find_types(btf: Btf, name: str, kinds: Iterable[int] = ()) -> list[int]:
    """Ids of all types of exactly this name and one of these kinds (none given: any), ascending."""
    wanted = frozenset(kinds)
    return [
        id
        for id in flavours(btf, [essential_name(name)]).get(essential_name(name), [])
        if btf.type_name(id) == name and (not wanted or btf.kind(id) in wanted)
    ]


def _offsets(btf: Btf, name: str, suffix: str) -> list[int]:
    """Offsets of the strings that are `name` (no suffix) or that go on with `suffix`."""
    start, end = btf.strings
    text = name.encode("utf-8", "surrogateescape")
    pattern = text + (suffix.encode() or b"\0")
    base = btf.string_end - (end - start)
    return [at - start + base for at in btf.find_bytes(pattern, start, end)]


def _ids(btf: Btf, names: dict[int, str]) -> dict[int, str]:
    """Ids, ascending, of the types in a blob whose name stands at one of these offsets."""
    if not names:
        return {}
    first, places, words = btf.first_id, btf.places, btf.words
    if len(names) > _SEARCHES_MAX:
        return {
            id: names[name]
            for id, name in enumerate((words[at] for at in places), first)
            if name in names
        }
    found = {}
    for offset, name in names.items():
        pattern = offset.to_bytes(_WORD, btf.order)
        for byte in btf.find_bytes(pattern, *btf.types):
            at, rest = divmod(byte - btf.types.start, _WORD)
            if rest == 0:
                index = bisect_left(places, at)
                if index < len(places) and places[index] == at:
                    found[first + index] = name
    return dict(sorted(found.items()))
