"""`Btf`: the types of one blob, read when they are asked for.

Construction walks the types once and keeps a number for each; nothing else is
decoded before somebody asks.  The blob stays where it is, which may be a
mapping of the kernel's own file.  A split blob goes on where its base stops:
ids and string offsets below its own are the base's.
"""

from __future__ import annotations

import mmap
import struct
import sys
from array import array
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from ..errors import BtfError
from .header import read_header
from .kinds import COMPOSITE, ENUMS, TYPE_SIZE, Kind, count_of, kind_of
from .scan import KNOWN, Layout, read_layout, scan
from .types import Array, Enumerator, Integer, Member, Parameter, SectionVariable, Type

if TYPE_CHECKING:
    from typing_extensions import Buffer

__all__ = ["Btf"]

_WORD: Final = 4
_FIXED: Final = TYPE_SIZE // _WORD
_CACHE_MAX: Final = 4096
_LONG_NAMES: Final = frozenset(
    {
        "long", "long int", "int long", "unsigned long", "long unsigned", "unsigned long int",
        "unsigned int long", "long unsigned int", "long int unsigned", "int unsigned long",
        "int long unsigned",
    }
)  # fmt: skip


class Btf:
    """Types by id; id 0 is `void`, the blob's own start at `first_id`.

    `data` is the blob from its magic number on, `base` what a split blob builds
    on, `name` what messages call it (`vmlinux`, a module, a file).  BtfError for
    a header that cannot be read; damage behind it ends the types early, is kept
    in `damage`, and what stands before it can be used.  Asking for an id that
    does not exist is a BtfError too.
    """

    def __init__(
        self,
        data: Buffer,
        *,
        base: Btf | None = None,
        name: str = "",
        pointer_size: int | None = None,
    ) -> None:
        self._data = data if isinstance(data, (bytes, mmap.mmap)) else bytes(data)
        view = memoryview(self._data)
        header = read_header(view)
        self.name = name
        self.base = base
        self.order = header.order
        self.first_id = len(base) if base else 1
        self.strings = header.strings
        self.types = header.types
        self._first_string: int = base.string_end if base else 0
        self.string_end: int = self._first_string + header.strings.end - header.strings.start
        types = view[
            header.types.start : header.types.end - len(view[slice(*header.types)]) % _WORD
        ]
        self.words = types.cast("I") if header.order == sys.byteorder else _swapped(types)
        layout: dict[int, Layout] = base.layout if base else KNOWN
        if header.layout.start < header.layout.end:
            layout = read_layout(view[slice(*header.layout)])
        self.layout: dict[int, Layout] = layout
        self.places, self.damage = scan(self.words, layout, header.types.start)
        if self.damage is None and len(types) != header.types.end - header.types.start:
            self.damage = BtfError(header.types.end, "the types end in the middle of a word")
        self._members: dict[int, tuple[Member, ...]] = {}
        self._pointer_size = pointer_size

    def __len__(self) -> int:
        """The number of ids, void and those of the base included: the first that is free."""
        return self.first_id + len(self.places)

    def __repr__(self) -> str:
        return f"<Btf {self.name or '?'}: ids {self.first_id} to {len(self) - 1}>"

    def own_ids(self) -> range:
        """The ids of this blob, those of its base left out."""
        return range(self.first_id, len(self))

    # Strings ----------------------------------------------------------------

    def string(self, offset: int) -> str:
        """The string at an offset, "" without one; bytes that are not UTF-8 become surrogates."""
        if offset < self._first_string and self.base is not None:
            return self.base.string(offset)
        start = self.strings.start + offset - self._first_string
        end = self.strings.end
        if start >= end:
            return ""
        stop = self._data.find(b"\0", start, end)
        return self._data[start : end if stop < 0 else stop].decode("utf-8", "surrogateescape")

    @property
    def data(self) -> bytes | mmap.mmap:
        """The blob itself."""
        return self._data

    # Types ------------------------------------------------------------------

    def locate(self, id: int) -> tuple[Btf, int]:
        """The blob that a type is stored in, and the index of its first word there."""
        index = id - self.first_id
        if index >= 0:
            try:
                return self, self.places[index]
            except IndexError:
                pass
        elif id > 0 and self.base is not None:
            return self.base.locate(id)
        raise BtfError(self.types.end, f"there is no type {id}; ids go from 0 to {len(self) - 1}")

    def type(self, id: int) -> Type:
        """Kind, name and the rest of what every type says."""
        if id == 0:
            return _VOID
        blob, at = self.locate(id)
        name, info, target = blob.words[at : at + _FIXED]
        return Type(id, kind_of(info), self.string(name), count_of(info), info >> 31 == 1, target)

    def kind(self, id: int) -> int:
        """The number of a type's kind, 0 for void."""
        if id == 0:
            return 0
        blob, at = self.locate(id)
        return kind_of(blob.words[at + 1])

    def type_name(self, id: int) -> str:
        """The name of a type, "" where it has none."""
        if id == 0:
            return ""
        blob, at = self.locate(id)
        return self.string(blob.words[at])

    def target(self, id: int) -> int:
        """Word 3: the size in bytes, or the id of the type referred to."""
        if id == 0:
            return 0
        blob, at = self.locate(id)
        return blob.words[at + 2]

    def _entries(self, id: int, kinds: frozenset[int]) -> tuple[int, list[int]]:
        """The info word of a type and the words behind the first three, if it is of these kinds."""
        if id == 0:
            return 0, []
        blob, at = self.locate(id)
        info = blob.words[at + 1]
        if kind_of(info) not in kinds:
            return 0, []
        layout = KNOWN[kind_of(info)]
        start = at + _FIXED
        stop = start + layout.extra + layout.entry * count_of(info)
        return info, blob.words[start:stop].tolist()

    def members(self, id: int) -> tuple[Member, ...]:
        """The members of a struct or union in order; none for any other kind."""
        found = self._members.get(id)
        if found is None:
            info, words = self._entries(id, COMPOSITE)
            rows = zip(words[::3], words[1::3], words[2::3], strict=True)
            name = self.string
            if info >> 31:
                found = tuple(
                    Member(name(at), type, place & 0xFF_FFFF, place >> 24)
                    for at, type, place in rows
                )
            else:
                found = tuple(Member(name(at), type, place, 0) for at, type, place in rows)
            if len(self._members) >= _CACHE_MAX:
                self._members.clear()
            self._members[id] = found
        return found

    def has_empty_name(self, id: int, index: int) -> bool:
        """Whether a member has a name of no bytes: damage, and not an anonymous member."""
        _, words = self._entries(id, COMPOSITE)
        return words[3 * index] != 0 and not self.string(words[3 * index])

    def enumerators(self, id: int) -> list[Enumerator]:
        """The names and values of an enum in order; none for any other kind."""
        info, words = self._entries(id, ENUMS)
        signed = info >> 31
        if kind_of(info) == Kind.ENUM:
            pairs = zip(words[::2], words[1::2], strict=True)
            width = 32
        else:
            rows = zip(words[::3], words[1::3], words[2::3], strict=True)
            pairs = ((at, low | high << 32) for at, low, high in rows)  # type: ignore[assignment]
            width = 64
        limit = 1 << (width - 1) if signed else 1 << width
        return [
            Enumerator(self.string(at), value - (1 << width) if value >= limit else value)
            for at, value in pairs
        ]

    def parameters(self, id: int) -> list[Parameter]:
        """The parameters of a function prototype; none for any other kind."""
        _, words = self._entries(id, frozenset({Kind.FUNC_PROTO}))
        return [
            Parameter(self.string(at), type)
            for at, type in zip(words[::2], words[1::2], strict=True)
        ]

    def variables(self, id: int) -> list[SectionVariable]:
        """What lies in a data section; nothing for any other kind."""
        _, words = self._entries(id, frozenset({Kind.DATASEC}))
        rows = zip(words[::3], words[1::3], words[2::3], strict=True)
        return [SectionVariable(*row) for row in rows]

    def array(self, id: int) -> Array | None:
        """What an array holds; None for any other kind."""
        _, words = self._entries(id, frozenset({Kind.ARRAY}))
        return Array(*words[:3]) if words else None

    def integer(self, id: int) -> Integer | None:
        """How an INT is stored; None for any other kind."""
        _, words = self._entries(id, frozenset({Kind.INT}))
        if not words:
            return None
        word = words[0]
        encoding = word >> 24 & 0xF
        return Integer(
            word & 0xFF,
            word >> 16 & 0xFF,
            bool(encoding & 1),
            bool(encoding & 2),
            bool(encoding & 4),
        )

    def extra(self, id: int) -> int | None:
        """The word behind a VAR (its linkage) or a DECL_TAG (which member, 2^32 - 1 for all)."""
        _, words = self._entries(id, frozenset({Kind.VAR, Kind.DECL_TAG}))
        return words[0] if words else None

    # What all sizes rest on ---------------------------------------------------

    @property
    def pointer_size(self) -> int:
        """Bytes of a pointer: what was given, else those of `long`, else the host's."""
        if self._pointer_size is None:
            self._pointer_size = self.base.pointer_size if self.base else self._long_size()
        return self._pointer_size

    def _long_size(self) -> int:
        from .lookup import ids_of_names  # which builds on this module

        for id in sorted(ids_of_names(self, _LONG_NAMES)):
            if self.kind(id) == Kind.INT and self.target(id) in (4, 8):
                return self.target(id)
        return struct.calcsize("P")

    def find_bytes(self, pattern: bytes, start: int, end: int) -> Iterator[int]:
        """Where a pattern occurs in the blob's bytes from `start` to `end`, overlaps included."""
        at = self._data.find(pattern, start, end)
        while at >= 0:
            yield at
            at = self._data.find(pattern, at + 1, end)


_VOID: Final = Type(0, 0, "void", 0, False, 0)


def _swapped(types: memoryview) -> memoryview:
    words = array("I", types.tobytes())
    words.byteswap()
    return memoryview(words)
