"""Where each type of a blob begins: the one pass that every other answer needs.

Types follow one another without gaps, each as long as its kind and count say.
The walk makes nothing but an array of numbers.  Kinds that are newer than this
reader are stepped over when the blob's layout section says how long they are.
"""

from __future__ import annotations

from array import array
from typing import NamedTuple

from .._native.accelerator import core
from ..errors import BtfError
from .kinds import ENTRY_SIZE, EXTRA_SIZE, TYPE_SIZE, Kind, count_of, kind_of

__all__ = ["Layout", "Scan", "read_layout", "scan"]

_WORD = 4
_KIND_MAX = 0x7F
_UNKNOWN_KIND, _OUTSIDE = 1, 2  # how the native walk ends early


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
    if core is not None:
        return _scan_natively(words, layout, start)
    return scan_in_python(words, layout, start)


def scan_in_python(words: memoryview, layout: dict[int, Layout], start: int) -> Scan:
    """The same without the native core."""
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
        return Scan(places, _unknown(start + places.pop() * _WORD, unknown))
    if at > end or (places and places[-1] + TYPE_SIZE // _WORD > end):
        place = places.pop()
        return Scan(places, _outside(start + place * _WORD, len(places) + 1))
    return Scan(places, None)


def _unknown(offset: int, kind: object) -> BtfError:
    text = f"a type of kind {kind} is not known, and no layout section says its length"
    return BtfError(offset, text)


def _outside(offset: int, number: int) -> BtfError:
    return BtfError(offset, f"type {number} ends outside of its section")


def _scan_natively(words: memoryview, layout: dict[int, Layout], start: int) -> Scan:
    assert core is not None
    steps = bytearray(b"\xff" * 2 * (_KIND_MAX + 1))
    for kind, (extra, entry) in layout.items():
        steps[2 * kind : 2 * kind + 2] = bytes((extra, entry))
    found, ended, at = core.btf_places(words, bytes(steps))
    places: array[int] = array("I")
    places.frombytes(found)
    if ended == _UNKNOWN_KIND:
        return Scan(places, _unknown(start + at * _WORD, kind_of(words[at + 1])))
    if ended == _OUTSIDE:
        return Scan(places, _outside(start + at * _WORD, len(places) + 1))
    return Scan(places, None)
