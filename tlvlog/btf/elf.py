"""The little of ELF that BPF objects and kernel images need: sections and symbols.

Both classes, both byte orders, every offset checked against the file before it
is used.  A library for ELF would read more, and builds objects for all of it;
what is needed here are a few sections of a file that may be hostile.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from typing import Final, Literal, NamedTuple

from ..errors import BtfError

__all__ = ["BPF_MACHINE", "Elf", "Section", "Symbol", "embedded_objects"]

MAGIC: Final = b"\x7fELF"
BPF_MACHINE: Final = 247
_RELOCATABLE: Final = 1
_NO_BITS: Final = 8
_SYMBOLS: Final = 2
_REL: Final = 9
_SECTIONS_MAX: Final = 65536
# Section headers that are looked at in a file that only holds objects, all together.
_EMBEDDED_SECTIONS_MAX: Final = 1 << 18
_CLASSES: Final = {1: 32, 2: 64}
_ORDERS: Final = {1: "little", 2: "big"}


class Section(NamedTuple):
    """One section: where its bytes are in the file, and how it is linked to others."""

    number: int
    name: str
    type: int
    flags: int
    offset: int
    size: int
    link: int
    info: int


class Symbol(NamedTuple):
    """One symbol; `type` is 2 for a function, `bind` 2 for a weak one."""

    name: str
    type: int
    bind: int
    section: int
    value: int
    size: int


class Relocation(NamedTuple):
    """One entry of a .rel section: byte in the section it applies to, number of the symbol."""

    offset: int
    symbol: int


class Elf:
    """The sections of an ELF file in memory, its bytes never copied as a whole.

    BtfError for a file that is not ELF or whose section headers do not lie in it.
    """

    def __init__(self, data: memoryview, sections_max: int = _SECTIONS_MAX) -> None:
        self.data = data
        self._sections_max = sections_max
        if bytes(data[:4]) != MAGIC:
            raise BtfError(0, "this is not an ELF file")
        if len(data) < 16 or data[4] not in _CLASSES or data[5] not in _ORDERS:
            raise BtfError(4, "the class or byte order of this ELF file is not known")
        self.bits = _CLASSES[data[4]]
        self.order: Literal["little", "big"] = "little" if data[5] == 1 else "big"
        self._letter = "<" if self.order == "little" else ">"
        form = f"{self._letter}HHIQQQIHHHHHH" if self.bits == 64 else f"{self._letter}HHIIIIIHHHHHH"
        head = self._unpack(form, 16, "the ELF header")
        self.type, self.machine = head[0], head[1]
        self._table, self._entry, self._count, self._names = head[5], head[10], head[11], head[12]
        self.sections = tuple(self._sections())
        self.by_name = {section.name: section for section in reversed(self.sections)}

    def _unpack(self, form: str, at: int, what: str) -> tuple[int, ...]:
        if at + struct.calcsize(form) > len(self.data):
            raise BtfError(at, f"{what} does not lie in the file")
        return struct.unpack_from(form, self.data, at)

    def _sections(self) -> Iterator[Section]:
        if not self._table:
            return
        rows = list(self._rows())
        names: tuple[int, ...] = (0,) * 6
        if self._names < len(rows):
            names = rows[self._names]
        for index, row in enumerate(rows):
            name = self._text(names[4], names[5], row[0])
            yield Section(index, name, row[1], row[2], row[4], row[5], row[6], row[7])

    def _rows(self) -> Iterator[tuple[int, ...]]:
        form = f"{self._letter}IIQQQQIIQQ" if self.bits == 64 else f"{self._letter}IIIIIIIIII"
        if self._entry < struct.calcsize(form):
            raise BtfError(self._table, f"section headers of {self._entry} bytes are too short")
        count = self._count
        if count == 0:  # more than 65279 sections: the first header's size says how many
            count = self._unpack(form, self._table, "the first section header")[5]
        if count > self._sections_max or self._table + count * self._entry > len(self.data):
            raise BtfError(self._table, f"{count} section headers do not lie in the file")
        for index in range(count):
            yield self._unpack(form, self._table + index * self._entry, "a section header")

    def _text(self, start: int, size: int, at: int) -> str:
        end = min(start + size, len(self.data))
        at += start
        if not start <= at < end:
            return ""
        # Names are short; a table without a NUL must not be copied for each of them.
        piece = bytes(self.data[at : min(end, at + 4096)])
        return piece.partition(b"\0")[0].decode("utf-8", "surrogateescape")

    def contents(self, section: Section) -> memoryview:
        """The bytes of a section; BtfError where they do not lie in the file."""
        if section.type == _NO_BITS:
            return self.data[:0]
        end = section.offset + section.size
        if end > len(self.data):
            text = f"section {section.name!r} ends at byte {end} of {len(self.data)}"
            raise BtfError(section.offset, text)
        return self.data[section.offset : end]

    def find(self, name: str) -> memoryview | None:
        """The bytes of the first section of this name; None without one."""
        section = self.by_name.get(name)
        return None if section is None else self.contents(section)

    def symbols(self) -> list[Symbol]:
        """All symbols of the first symbol table, in its order, so that relocations find them."""
        table = next((s for s in self.sections if s.type == _SYMBOLS), None)
        if table is None:
            return []
        names = self.sections[table.link] if table.link < len(self.sections) else table
        found = []
        for row in struct.iter_unpack(self._symbol_form, self._whole(table, self._symbol_form)):
            if self.bits == 64:
                name, info, _, section, value, size = row
            else:
                name, value, size, info, _, section = row
            text = self._text(names.offset, names.size, name)
            found.append(Symbol(text, info & 15, info >> 4, section, value, size))
        return found

    @property
    def _symbol_form(self) -> str:
        return f"{self._letter}IBBHQQ" if self.bits == 64 else f"{self._letter}IIIBBH"

    def relocations(self, section: int) -> list[Relocation]:
        """What the .rel sections say of a section, in file order."""
        form, shift = (f"{self._letter}QQ", 32) if self.bits == 64 else (f"{self._letter}II", 8)
        return [
            Relocation(offset, info >> shift)
            for table in self.sections
            if table.type == _REL and table.info == section
            for offset, info in struct.iter_unpack(form, self._whole(table, form))
        ]

    def _whole(self, section: Section, form: str) -> memoryview:
        """A section's bytes, cut to whole entries."""
        data = self.contents(section)
        return data[: len(data) - len(data) % struct.calcsize(form)]

    def end(self) -> int:
        """The byte after the last that headers or sections take."""
        ends = [s.offset + s.size for s in self.sections if s.type != _NO_BITS]
        return max([self._table + self._count * self._entry, *ends])


def embedded_objects(
    data: memoryview, find: Callable[[bytes, int], int]
) -> Iterator[tuple[int, Elf]]:
    """BPF objects inside a file, each with its offset: a skeleton keeps the whole ELF in .rodata.

    `find(pattern, start)` gives the place of the next occurrence, -1 for none;
    a memoryview has no search of its own.
    """
    left = _EMBEDDED_SECTIONS_MAX
    at = find(MAGIC, 0)
    while at >= 0 and left > 0:
        step = len(MAGIC)
        if bytes(data[at + 16 : at + 20]) in _BPF_HEADS:
            try:
                elf = Elf(data[at:], left)
                left -= len(elf.sections) + 1
                end = elf.end()
                if end <= len(data) - at:
                    yield at, Elf(data[at : at + end])
                    step = end
            except BtfError:
                pass
        at = find(MAGIC, at + step)


_BPF_HEADS: Final = frozenset(
    _RELOCATABLE.to_bytes(2, order) + BPF_MACHINE.to_bytes(2, order) for order in ("little", "big")
)
