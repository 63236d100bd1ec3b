"""From names to ids, without decoding the types.

The names asked for are found in the string section, byte for byte; types that
carry one of those offsets are found in the type section.  Where only few names
are asked for, both are searches of bytes; else one pass over all types.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from .._native.accelerator import core
from .kinds import ENUMS, TYPE_SIZE, kind_of
from .names import FLAVOUR, essential_name
from .scan import KNOWN

if TYPE_CHECKING:
    from .blob import Btf

__all__ = ["enum_of", "find_types", "flavours", "ids_of_names"]

_WORD: Final = 4
_NUL: Final = b"\0"
_FLAVOUR: Final = FLAVOUR.encode()
_HEAD: Final = TYPE_SIZE // _WORD
# Up to so many string offsets each is searched for alone; beyond, one pass is cheaper.
_SEARCHES_MAX: Final = 2


def ids_of_names(btf: Btf, names: Iterable[str]) -> dict[int, str]:
    """Ids of a blob's own types, those of its base left out, by exact name; ascending."""
    return _ids(btf, {at: name for name in names for at in _offsets(btf, name, _NUL)})


def flavours(
    btf: Btf, names: Iterable[str], essential: Callable[[str], str] = essential_name
) -> dict[str, list[int]]:
    """For each name the ids of all types whose essential name it is, ascending.

    `essential` cuts a name down, as a loader does that sees flavours elsewhere.
    """
    wanted = list(dict.fromkeys(filter(None, names)))
    if core is not None and btf.base is None:
        return {name: _flavours_natively(btf, name, essential) for name in wanted}
    found: dict[str, list[int]] = {name: [] for name in wanted}
    blobs = [btf]
    while blobs[0].base is not None:
        blobs.insert(0, blobs[0].base)
    offsets: dict[int, str] = {}
    for blob in blobs:
        for name in wanted:
            for at in _offsets(blob, name, _NUL, _FLAVOUR):
                if essential(blob.string(at)) == name:
                    offsets[at] = name
        for id, name in _ids(blob, offsets).items():
            found[name].append(id)
    return found


def _flavours_natively(btf: Btf, name: str, essential: Callable[[str], str]) -> list[int]:
    assert core is not None
    text = name.encode("utf-8", "surrogateescape")
    numbers = core.btf_flavours(btf.words, btf.places, btf.data, *btf.strings, text)
    ids = (btf.first_id + number for number in numbers)
    return [id for id in ids if essential(btf.type_name(id)) == name]


def find_types(btf: Btf, name: str, kinds: Iterable[int] = ()) -> list[int]:
    """Ids of all types of exactly this name and one of these kinds (none given: any), ascending."""
    wanted = frozenset(kinds)
    return [
        id
        for id in flavours(btf, [essential_name(name)]).get(essential_name(name), [])
        if btf.type_name(id) == name and (not wanted or btf.kind(id) in wanted)
    ]


def _offsets(btf: Btf, name: str, *endings: bytes) -> list[int]:
    """Offsets of the strings that are `name`, followed by one of these endings."""
    start, end = btf.strings
    text = name.encode("utf-8", "surrogateescape")
    if core is not None and text:  # which searches some times as fast as a map's `find`
        data, size = btf.data, len(text)
        found = [start + at for at in core.btf_strings(data, text, start, end)]
        found = [at for at in found if data[at + size : at + size + 3].startswith(endings)]
    else:
        found = [at for last in endings for at in btf.find_bytes(text + last, start, end)]
    base = btf.string_end - end
    return [at + base for at in found]


def _ids(btf: Btf, names: dict[int, str]) -> dict[int, str]:
    """Ids, ascending, of the types in a blob whose name stands at one of these offsets."""
    if not names:
        return {}
    first, places, words = btf.first_id, btf.places, btf.words
    if core is not None:
        named = core.btf_named(words, places, array("I", sorted(names)))
        return {first + number: names[offset] for number, offset in named}
    if len(names) > _SEARCHES_MAX and len(places) > 1:
        every = itemgetter(*places)(words)  # in C, unlike a loop over places
        return {id: names[name] for id, name in enumerate(every, first) if name in names}
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


def enum_of(btf: Btf, enumerator: str) -> int | None:
    """The first enum of a blob's own types that has this name in it; anonymous ones too."""
    first, places, words = btf.first_id, btf.places, btf.words
    found = []
    for offset in _offsets(btf, enumerator, _NUL):
        pattern = offset.to_bytes(_WORD, btf.order)
        for byte in btf.find_bytes(pattern, *btf.types):
            at, rest = divmod(byte - btf.types.start, _WORD)
            index = bisect_right(places, at) - 1
            if rest or index < 0:
                continue
            kind = kind_of(words[places[index] + 1])
            entry = at - places[index] - _HEAD
            if kind in ENUMS and entry >= 0 and entry % KNOWN[kind].entry == 0:
                found.append(first + index)
                break
    return min(found, default=None)
