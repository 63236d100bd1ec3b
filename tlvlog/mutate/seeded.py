"""One change to a log, chosen by a seed: the mutator of a fuzzing session.

    from tlvlog.mutate import mutate

    for seed in range(1_000_000):
        read(mutate(None, log, seed))

A mutant keeps most of the structure of the original, so that a reader gets past
the headers and fails, if at all, in deeper checks.  `WAYS` describes the changes,
`way` says which one a seed makes.  `tlvlog.testing.damaged_logs` makes the same
changes with mutants that shrink.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeVar

from ..codec.layout import layouts
from ..codec.log import DEFAULT_LIMITS
from ..codec.scan import find_byte_order
from ..schema import Schema
from .damage import GROWTH, Damage
from .damage import WAYS as _WAYS

__all__ = ["GROWTH", "WAYS", "mutate", "way"]

_Item = TypeVar("_Item")

WAYS: Final = tuple(_WAYS)
"""The changes, in words."""

_TAKEN: Final = tuple(_WAYS.values())
_MASK: Final = (1 << 64) - 1


class Seeded:
    """Choices from a seed: the same on every machine and every Python.

    A linear congruential generator without its low bits.  The finaliser of
    splitmix64 mixes the seed first, so that neighbouring seeds differ.  Together
    they cost a few multiplications, where `random.Random` costs microseconds.
    """

    __slots__ = ("_state",)

    def __init__(self, seed: int) -> None:
        state = (seed + 0x9E37_79B9_7F4A_7C15) & _MASK
        state = ((state ^ state >> 30) * 0xBF58_476D_1CE4_E5B9) & _MASK
        state = ((state ^ state >> 27) * 0x94D0_49BB_1331_11EB) & _MASK
        self._state = state ^ state >> 31

    def integer(self, low: int, high: int) -> int:
        self._state = state = (self._state * 0x5851_F42D_4C95_7F2D + 0x1405_7B7E_F767_814F) & _MASK
        return low + (state >> 24) % (high - low + 1)

    def one_of(self, items: Sequence[_Item]) -> _Item:
        self._state = state = (self._state * 0x5851_F42D_4C95_7F2D + 0x1405_7B7E_F767_814F) & _MASK
        return items[(state >> 24) % len(items)]

    def octets(self, least: int, most: int) -> bytes:
        size = self.integer(least, most)
        made = b""
        while len(made) < size:
            made += self.integer(0, 0xFFFF_FFFF).to_bytes(4, "little")
        return made[:size]


def way(seed: int) -> str:
    """The change that `mutate` makes with this seed: one of `WAYS`.

    If that would not change the bytes, `mutate` changes one byte instead.
    """
    return Seeded(seed).one_of(WAYS)


def mutate(schema: Schema | None, data: bytes, seed: int) -> bytes:
    """`data` with one change, chosen by `seed` (any integer).

    `schema` (None: the built-in one) locates attributes and numbers.  `data` may
    be a log, a damaged log or any other bytes; the byte order is the detected
    one, or little-endian.  The result differs from `data`, is at most `GROWTH`
    bytes longer, and depends only on the arguments (on the seed modulo 2**64).
    """
    choices = Seeded(seed)
    take = choices.one_of(_TAKEN)
    if not data:
        return choices.octets(1, 12)
    order = find_byte_order(data, DEFAULT_LIMITS)[0] or "little"
    made = take(Damage(choices, data, layouts(schema, order)))
    if made == data:
        offset = choices.integer(0, len(data) - 1)
        wrong = data[offset] ^ choices.integer(1, 255)
        return data[:offset] + bytes([wrong]) + data[offset + 1 :]
    return made
