"""Where each type of a blob begins: the one pass that every other answer needs.

Types follow one another without gaps, each as long as its kind and count say.
The walk makes nothing but an array of numbers.  Kinds that are newer than this
reader are stepped over when the blob's layout section says how long they are.
"""

from __future__ import annotations

from array import array
from typing import NamedTuple

from ..errors import BtfError
from .kinds import ENTRY_SIZE, EXTRA_SIZE, TYPE_SIZE, Kind, count_of, kind_of

__all__ = ["Layout", "Scan", "read_layout", "scan"]

_WORD = 4
_KIND_MAX = 0x7F


class Layout(NamedTuple):
    """How long a kind is, in words: `extra` once and `entry` for each entry."""

    extra: int
    entry: int


class Scan(NamedTuple):
    """`places` holds the index of each type's first word; `damage` why the walk stopped early."""

    places: array[int]
    damage: BtfError | None


KNOWN = {
    int(kind): Layout(EXTRA_SIZE.get(kind, 0) // _WORD, ENTRY_SIZE.get(kind, 0) // _WORD)
    for kind in Kind
    if kind
}


def read_layout(data: memoryview | bytes) -> dict[int, Layout]:
    """The kinds that a layout section describes: `u8 extra, u8 entry, u16 flags` each.

    What this reader knows itself wins; sizes that are not whole words are left
    out, so that such a kind ends the walk.
    """
    found = {}
    for kind in range(min(len(data) // _WORD, _KIND_MAX + 1)):
        extra, entry = data[kind * _WORD], data[kind * _WORD + 1]
        if kind and not (extra % _WORD or entry % _WORD):
            found[kind] = Layout(extra // _WORD, entry // _WORD)
    return found | KNOWN


class _Steps(dict[int, int]):
    """How many words a type takes, by its info word: few distinct ones fill a blob."""

    def __init__(self, layout: dict[int, Layout]) -> None:
        super().__init__()
        self._layout = layout

    def __missing__(self, info: int) -> int:
        layout = self._layout.get(kind_of(info))
        if layout is None:
            raise _UnknownKindError(kind_of(info))
        step = TYPE_SIZE // _WORD + layout.extra + layout.entry * count_of(info)
        self[info] = step
        return step


class _UnknownKindError(Exception):
    """A kind whose length nothing tells."""


def scan(words: memoryview, layout: dict[int, Layout], start: int) -> Scan:
    """Walk the types in `words` (of 32 bits, host order); `start` is their byte in the blob.

    The walk ends where a type does not fit or is of an unknown kind: what comes
    before is kept, and `damage` names the byte.
    """
    places: array[int] = array("I")
    append = places.append
    steps = _Steps(layout)
    end = len(words)
    at = 0
    try:
        while at < end:
            append(at)
            at += steps[words[at + 1]]
    except IndexError:
        at = end + 1
    except _UnknownKindError as unknown:
        text = f"a type of kind {unknown} is not known, and no layout section says its length"
        place = places.pop()
        return Scan(places, BtfError(start + place * _WORD, text))
    if at > end or (places and places[-1] + TYPE_SIZE // _WORD > end):
        place = places.pop()
        text = f"type {len(places) + 1} ends outside of its section"
        return Scan(places, BtfError(start + place * _WORD, text))
    return Scan(places, None)
