"""BTF blobs made by hand for tests: types as words, in either byte order."""

from __future__ import annotations

from tlvlog.btf.kinds import Kind
from tlvlog.btf.writer import Writer, info_word


class Blob(Writer):
    """A writer with a method for each kind that tests need; each returns the new id."""

    def __init__(self, order: str = "little") -> None:
        super().__init__(order)
        self.count = 0

    def type(
        self,
        kind: int,
        name: str = "",
        target: int = 0,
        rest: tuple[int, ...] = (),
        *,
        vlen: int = 0,
        flag: bool = False,
    ) -> int:
        self.add([self.string(name), info_word(kind, vlen, flag=flag), target, *rest])
        self.count += 1
        return self.count

    def integer(self, name: str = "int", size: int = 4, encoding: int = 1, offset: int = 0) -> int:
        word = encoding << 24 | offset << 16 | size * 8
        return self.type(Kind.INT, name, size, (word,))

    def pointer(self, to: int) -> int:
        return self.type(Kind.PTR, "", to)

    def typedef(self, name: str, to: int) -> int:
        return self.type(Kind.TYPEDEF, name, to)

    def array(self, of: int, nelems: int, index: int = 1) -> int:
        return self.type(Kind.ARRAY, "", 0, (of, index, nelems))

    def struct(
        self,
        name: str,
        size: int,
        *members: tuple[str, int, int] | tuple[str, int, int, int],
        kind: int = Kind.STRUCT,
    ) -> int:
        """Members are (name, type, offset in bits) and perhaps the width of a bitfield."""
        flag = any(len(member) == 4 for member in members)
        rest: list[int] = []
        for member in members:
            bits = member[3] if len(member) == 4 else 0
            rest += [self.string(member[0]), member[1], bits << 24 | member[2]]
        return self.type(kind, name, size, tuple(rest), vlen=len(members), flag=flag)

    def enum(self, name: str, *entries: tuple[str, int], signed: bool = False) -> int:
        rest = [word for key, value in entries for word in (self.string(key), value & 0xFFFFFFFF)]
        return self.type(Kind.ENUM, name, 4, tuple(rest), vlen=len(entries), flag=signed)
