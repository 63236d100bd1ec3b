"""A BPF object: its programs, its own types, and what it asks the target's types.

The object may be a file of its own or lie inside another, as a skeleton's does
in the executable that carries it.
"""

from __future__ import annotations

import mmap
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import Final, NamedTuple

from ..errors import BtfError
from .blob import Btf
from .elf import BPF_MACHINE, MAGIC, Elf, Section, embedded_objects
from .extinfo import ExtInfo, LineInfo, read_ext

__all__ = ["BpfObject", "Function", "bpf_objects", "open_objects", "read_file"]

INSTRUCTION: Final = 8
_FUNCTION: Final = 2
_SIZE_MAX: Final = 1 << 31
_PIECE: Final = 1 << 20
_OBJECTS_MAX: Final = 256


class Function(NamedTuple):
    """A function of an object: its section, where it starts there and its size, in bytes."""

    name: str
    section: str
    start: int
    size: int
    weak: bool


class BpfObject:
    """One object; BtfError where it has no types that could be read.

    `name` is what reports call it, `offset` where it starts in its file.
    """

    def __init__(self, elf: Elf, name: str = "", offset: int = 0) -> None:
        self.elf = elf
        self.name = name
        self.offset = offset
        self.order = elf.order
        types = elf.find(".BTF")
        if types is None:
            raise BtfError(0, "the object has no section .BTF; compile it with -g")
        self.btf = Btf(bytes(types), pointer_size=8, name=name)

    @cached_property
    def ext(self) -> ExtInfo:
        """What the object's .BTF.ext holds, nothing where there is none."""
        data = self.elf.find(".BTF.ext")
        return ExtInfo([], [], [], None) if data is None else read_ext(data, self.btf)

    @cached_property
    def functions(self) -> dict[str, list[Function]]:
        """The functions of each section, in the order of their place."""
        found: dict[str, list[Function]] = {}
        sections = self.elf.sections
        for symbol in self.elf.symbols():
            if symbol.type == _FUNCTION and 0 < symbol.section < len(sections):
                section = sections[symbol.section].name
                found.setdefault(section, []).append(
                    Function(symbol.name, section, symbol.value, symbol.size, symbol.bind == 2)
                )
        for functions in found.values():
            functions.sort(key=lambda function: function.start)
        return found

    def function_at(self, section: str, offset: int) -> Function | None:
        """The function that holds a byte of a section; None where a linker dropped it."""
        functions = self.functions.get(section, [])
        at = bisect_right(functions, offset, key=lambda function: function.start) - 1
        if at < 0 or offset >= functions[at].start + functions[at].size:
            return None
        return functions[at]

    @cached_property
    def _lines(self) -> dict[str, list[LineInfo]]:
        found: dict[str, list[LineInfo]] = {}
        for line in self.ext.lines:
            found.setdefault(line.section, []).append(line)
        for lines in found.values():
            lines.sort(key=lambda line: line.offset)
        return found

    def source_of(self, section: str, offset: int) -> LineInfo | None:
        """The source of the instruction at a byte of a section: the last line at or before it."""
        lines = self._lines.get(section, [])
        at = bisect_right(lines, offset, key=lambda line: line.offset) - 1
        return lines[at] if at >= 0 else None

    def code(self, section: str) -> memoryview | None:
        """The instructions of a section; None where there is none of that name."""
        return self.elf.find(section)

    def section(self, name: str) -> Section | None:
        """A section's header."""
        return self.elf.by_name.get(name)


def read_file(path: str | Path) -> mmap.mmap | bytes:
    """A file's bytes, mapped where that is possible; OSError where it cannot be opened."""
    with Path(path).open("rb") as file:
        try:
            return mmap.mmap(file.fileno(), 0, flags=mmap.MAP_PRIVATE, prot=mmap.PROT_READ)
        except (OSError, ValueError):
            # A piece at a time: a read takes memory for what it might get, and where a
            # kernel's types cannot be mapped (before Linux 6.16) that was two gigabytes.
            pieces = iter(lambda: file.read(_PIECE), b"")
            return b"".join(islice(pieces, _SIZE_MAX // _PIECE))


def open_objects(path: str | Path) -> list[BpfObject]:
    """The objects of a file: the file itself, or all that lie inside it.

    BtfError for a file with none, OSError for one that cannot be read.
    """
    data = read_file(path)
    return list(bpf_objects(data, Path(path).name))


def bpf_objects(data: mmap.mmap | bytes, name: str) -> Iterator[BpfObject]:
    """The objects in bytes; those inside another file are called `NAME@OFFSET`."""
    view = memoryview(data)
    if bytes(view[:4]) == MAGIC:
        elf = Elf(view)
        if elf.machine == BPF_MACHINE:
            yield BpfObject(elf, name)
            return
    count = 0
    for offset, elf in embedded_objects(view, data.find):
        if elf.find(".BTF") is not None and count < _OBJECTS_MAX:
            count += 1
            yield BpfObject(elf, f"{name}@{offset:#x}", offset)
    if not count:
        raise BtfError(0, "there is no BPF object with types in this file")
