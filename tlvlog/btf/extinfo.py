"""The .BTF.ext section: functions, source lines and CO-RE relocations of a BPF object.

Three parts, each a record size and then, for every ELF section, the records of
that section.  Records may be longer than this reader knows; it steps by the
size that the part states.  Strings and ids are those of the object's .BTF.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from ..errors import BtfError
from .header import byte_order

if TYPE_CHECKING:
    from .blob import Btf

__all__ = ["ExtInfo", "FunctionInfo", "LineInfo", "RelocationInfo", "read_ext"]

_HEADER_MIN: Final = 24
_HEADER_WITH_RELOCATIONS: Final = 32
_COLUMN_BITS: Final = 10


class FunctionInfo(NamedTuple):
    """A function: section, byte in it, id of its FUNC."""

    section: str
    offset: int
    type: int


class LineInfo(NamedTuple):
    """Where the instruction at a byte of a section, and those after it, come from."""

    section: str
    offset: int
    file: str
    text: str
    line: int
    column: int


class RelocationInfo(NamedTuple):
    """A CO-RE relocation: `number` counts within the section."""

    section: str
    number: int
    offset: int
    type: int
    access: str
    kind: int


class ExtInfo(NamedTuple):
    """What a .BTF.ext holds; `damage` is why it was not read to its end."""

    functions: list[FunctionInfo]
    lines: list[LineInfo]
    relocations: list[RelocationInfo]
    damage: BtfError | None


class _Part(NamedTuple):
    """Where a part stands in the header, and the least size of its records."""

    at: int
    least: int


_FUNCTIONS, _LINES, _RELOCATIONS = _Part(8, 8), _Part(16, 16), _Part(24, 16)


def read_ext(data: memoryview, btf: Btf) -> ExtInfo:
    """Read a .BTF.ext; BtfError for a header that cannot be read, else what precedes damage."""
    order = byte_order(data, ".BTF.ext")
    letter = "<" if order == "little" else ">"
    if len(data) < _HEADER_MIN:
        raise BtfError(len(data), f"a .BTF.ext header takes {_HEADER_MIN} bytes")
    (length,) = struct.unpack_from(f"{letter}I", data, 4)
    if not _HEADER_MIN <= length <= len(data):
        raise BtfError(4, f"a .BTF.ext header of {length} bytes does not fit")
    found = ExtInfo([], [], [], None)
    text = btf.string
    try:
        for section, _, row in _records(data, letter, length, _FUNCTIONS):
            found.functions.append(FunctionInfo(text(section), row[0], row[1]))
        for section, _, row in _records(data, letter, length, _LINES):
            line, column = row[3] >> _COLUMN_BITS, row[3] & (1 << _COLUMN_BITS) - 1
            found.lines.append(
                LineInfo(text(section), row[0], text(row[1]), text(row[2]), line, column)
            )
        if length >= _HEADER_WITH_RELOCATIONS:
            for section, index, row in _records(data, letter, length, _RELOCATIONS):
                found.relocations.append(
                    RelocationInfo(text(section), index, row[0], row[1], text(row[2]), row[3])
                )
    except BtfError as damage:
        return found._replace(damage=damage)
    return found


def _records(
    data: memoryview, letter: str, length: int, part: _Part
) -> Iterator[tuple[int, int, tuple[int, ...]]]:
    """The records of a part: name offset of their section, index in it, the fields known."""
    start, size = struct.unpack_from(f"{letter}II", data, part.at)
    if not size:
        return
    at = length + start
    end = at + size
    if at % 4 or end > len(data):
        raise BtfError(part.at, f"{size} bytes from byte {at} do not lie in the .BTF.ext")
    pair = struct.Struct(f"{letter}II")
    fields = struct.Struct(f"{letter}{part.least // 4}I")
    if at + 4 > end:
        raise BtfError(at, "a part of the .BTF.ext ends before its record size")
    (each,) = struct.unpack_from(f"{letter}I", data, at)
    if each < part.least or each % 4:
        raise BtfError(at, f"records of {each} bytes, at least {part.least} expected")
    at += 4
    while at < end:
        if at + pair.size > end:
            raise BtfError(at, "a section's heading ends outside of its part")
        section, count = pair.unpack_from(data, at)
        at += pair.size
        if not count or at + count * each > end:
            raise BtfError(at - 4, f"{count} records of {each} bytes, {end - at} bytes are left")
        for index in range(count):
            yield section, index, fields.unpack_from(data, at)
            at += each
