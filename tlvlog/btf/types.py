"""What a type of a BTF blob says, as values; all plain, none knows its blob."""

from __future__ import annotations

from typing import NamedTuple

from .kinds import kind_name

__all__ = [
    "Array", "Enumerator", "Integer", "Member", "Parameter", "SectionVariable", "Type",
]  # fmt: skip


class Type(NamedTuple):
    """The first three words of a type.

    `vlen` is the number of entries (of a FUNC its linkage), `flag` bit 31 of
    the info word, `target` the size in bytes or the id of the type referred to,
    as the kind has it.
    """

    id: int
    kind: int
    name: str
    vlen: int
    flag: bool
    target: int

    @property
    def title(self) -> str:
        """Kind and name as libbpf prints them: `struct task_struct`, `ptr <anon>`."""
        return f"{kind_name(self.kind)} {self.name or '<anon>'}"


class Member(NamedTuple):
    """A member of a struct or union.

    `name` is empty for an anonymous one, `offset` counts bits from the start of
    the type it stands in, `bits` is the width of a bitfield and 0 for others.
    """

    name: str
    type: int
    offset: int
    bits: int


class Enumerator(NamedTuple):
    """A name of an enum and its value, signed or not as the enum's flag says."""

    name: str
    value: int


class Parameter(NamedTuple):
    """A parameter of a function prototype; one with type 0 and no name is `...`."""

    name: str
    type: int


class SectionVariable(NamedTuple):
    """A variable in a data section: id of its VAR, offset and size in bytes."""

    type: int
    offset: int
    size: int


class Array(NamedTuple):
    """An array: types of element and index, number of elements."""

    type: int
    index_type: int
    nelems: int


class Integer(NamedTuple):
    """How an INT is stored: width and offset in bits, and what it holds."""

    bits: int
    offset: int
    signed: bool
    char: bool
    bool: bool

    @property
    def encoding(self) -> int:
        """The encoding as the blob has it: 1 signed, 2 char, 4 bool, added up."""
        return self.signed | self.char << 1 | self.bool << 2
