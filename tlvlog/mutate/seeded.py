"""One change to a log, chosen by a seed: the mutator of a fuzz campaign.

    from tlvlog.mutate import mutate

    for seed in range(1_000_000):
        read(mutate(None, log, seed))

A mutant keeps most of the structure of what it was made from, so that a reader
gets past the headers and fails, if it does, where it looks deeper.  `WAYS` names
what may be done, `way` says what a seed does.  For mutants that shrink see
`tlvlog.testing.damaged_logs`, which does the same things.
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
"""What may be done to a log, in words."""

_TAKEN: Final = tuple(_WAYS.values())
_MASK: Final = (1 << 64) - 1


class _Seeded:
    """Choices of a seed: the same ones on every machine and every Python.

    A linear congruential generator, whose low bits are not used, from a seed
    that splitmix64's finish has stirred, so that neighbours differ: together
    they cost a few multiplications where `random.Random` costs microseconds.
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
    """What `mutate` does with this seed: one of `WAYS`.

    Where that would change nothing a byte is changed instead.
    """
    return _Seeded(seed).one_of(WAYS)


def mutate(schema: Schema | None, data: bytes, seed: int) -> bytes:
    """`data` with one thing done to it that `seed`, any number, decides.

    `schema` (None: the built-in one) says where attributes and numbers are.
    `data` may be a log, a damaged one or anything else; the byte order is the
    one that it shows, else little.  The result differs from `data`, is at most
    `GROWTH` bytes longer, and depends on the arguments alone (on the seed
    modulo 2**64).
    """
    choices = _Seeded(seed)
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
