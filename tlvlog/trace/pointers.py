"""Hides kernel addresses in text, since they help to attack the machine."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable
from typing import Final

from ..codec.attributes import Attribute, known_attribute
from ..codec.extended_error import ExtendedError
from ..codec.records import Record, String
from ..wire import bytes_of, text_of

__all__ = ["mask", "mask_records"]

# The first digits of kernel addresses, and the following digits that are not fixed:
#   ffff  x86 with four levels of page tables, arm64 with 48 bits, RISC-V with Sv39 and Sv48
#   ff    x86 with five levels (from ff11 on), arm64 with 52 bits (fff0), RISC-V with Sv57 (ff00);
#         where in it memory lies is random, so the next digits are hidden too
#   c00   POWER
#   9000  LoongArch, 98 and a8 MIPS
# On s390 an address looks like any number.
_ADDRESS: Final = re.compile(
    rb"(?<![0-9A-Za-z_])((?:0x)?)"
    rb"(?=[0-9a-fA-F]{16}(?![0-9A-Za-z_]))"
    rb"([fF]{4}|[fF]{2}|[cC]00|9000|98|[aA]8)([0-9a-fA-F]+)"
)
_DIGITS: Final = 16
_ALL_ONES: Final = (1 << 64) - 1
# Above are only fixed mappings, and small negative numbers.
_HIGHEST: Final = 0xFFFF_FFFF_FF00_0000


def mask(text: bytes) -> bytes:
    """`text` with the digits of each kernel address as X, as long as before.

    An address is 16 hex digits that begin as a kernel's do, on whichever
    machine.  Left alone are what a verifier's log is full of: bit masks (ones,
    then zeros), single bits and small negatives.
    """
    return _ADDRESS.sub(_hidden, text)


def _hidden(found: re.Match[bytes]) -> bytes:
    number = int(found[2] + found[3], 16)
    negative = _ALL_ONES - number + 1
    if number >= _HIGHEST or negative & (negative - 1) == 0 or number & (number - 1) == 0:
        return found[0]
    return found[1] + found[2] + b"X" * (_DIGITS - len(found[2]))


def mask_records(records: Iterable[Record]) -> list[Record]:
    """The same records with the kernel addresses in all of their text masked."""
    return [_mask(record) for record in records]


def _mask(record: Record) -> Record:
    if isinstance(record, String):
        hidden = _text(record.message)
        return record if hidden == record.message else String(hidden)
    if not isinstance(record, ExtendedError):
        return record
    attributes = _attributes(record.attributes)
    if attributes == record.attributes:
        return record
    other = copy.copy(record)
    other.attributes = attributes
    return other


def _attributes(attributes: tuple[Attribute, ...]) -> tuple[Attribute, ...]:
    return tuple(
        known_attribute(one.type, one.name, _value(one.value), one.nul, one.offset)
        for one in attributes
    )


def _value(value: object) -> object:
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, tuple):
        return _attributes(value)
    return value


def _text(text: str) -> str:
    return text_of(mask(bytes_of(text)))
