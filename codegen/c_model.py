"""The C spelling of a schema: every name once, checked for clashes, for all C targets.

Tags, enumerators, macros and members come out of here; the templates only lay
them out.
"""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from typing import Final

from tlvlog.errors import CodegenError
from tlvlog.schema import (
    AttributeSet,
    Carrier,
    Enum,
    Field,
    RecordSpec,
    Schema,
    Subsystem,
    builtin,
)

from .names import Scope, c_member, snake, upper
from .numbers import HEADER_SIZE, SIZES

BACKEND: Final = "c"

C_TYPES: Final = {kind: f"__{kind}" for kind in SIZES}  # as <linux/types.h> has them
MAIL_PREFIX: Final = "bpf_log_msg"
"""The prefix with which the header is the one of the 2020 mail."""

# The numbers of errno belong to the system's own header.
_ELSEWHERE: Final = ("errno",)


def comment_text(text: str) -> str:
    """`text` so that it can stand in a block comment, in every standard, without a warning."""
    printable = "".join(c if c.isprintable() else " " for c in text)
    # No trigraphs, and no name of a kernel option, which headers_install looks for.
    printable = re.sub(r"\bCONFIG_(?=\w)", "config ", re.sub(r"\?(?=\?)", "? ", printable))
    return printable.replace("*/", "* /").replace("/*", "/ *").strip()


def wrapped(text: str, first: str, rest: str, width: int = 79) -> str:
    """`text` as lines of a comment: `first` before the first, `rest` before the others."""
    return textwrap.fill(
        comment_text(text),
        width,
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )


@dataclass(frozen=True, slots=True)
class Member:
    """An enumerator, a macro or a struct member, with its C declaration or value."""

    name: str
    value: str
    doc: str
    offset: int = 0
    size: int = 0
    flexible: bool = False


@dataclass(frozen=True, slots=True)
class CEnum:
    """An enum, or macros where C90's int cannot hold a value.

    `last` ends it: one past the largest value, or all bits.
    """

    tag: str
    doc: str
    members: tuple[Member, ...]
    last: str
    flags: bool
    macros: bool


@dataclass(frozen=True, slots=True)
class CStruct:
    """A packed struct; `size` without the flexible array at its end."""

    tag: str
    doc: str
    members: tuple[Member, ...]
    size: int


@dataclass(frozen=True, slots=True)
class CCarrier:
    """A carrier's structure, its selectors, and the number of bytes known of it."""

    tag: str
    guard: str
    doc: str
    members: tuple[Member, ...]
    size: int
    macros: tuple[Member, ...]


def speakers(schema: Schema) -> list[Subsystem]:
    """The subsystems whose reasons are of use with `schema`.

    A user's schema contains the core's registries, which only recognise what
    other parts of the kernel say; a writer of one's own wants the general ones.
    """
    others = {s.name for s in builtin().subsystems} - {"core"}
    if schema.name == builtin().name:
        others = set()
    return [s for s in schema.subsystems if s.reasons and s.name not in others]


def integer(value: int) -> str:
    """`value` as a constant of C90 that -pedantic accepts, without long long."""
    if -0x7FFFFFFF <= value <= 0x7FFFFFFF:
        return str(value)
    if value == -0x80000000:
        return "(-0x7fffffff - 1)"
    if 0 <= value <= 0xFFFFFFFF:
        return f"0x{value:08x}U"
    bits = value & 0xFFFF_FFFF_FFFF_FFFF
    kind = "__s64" if value < 0 else "__u64"
    return f"(({kind})((__u64)0x{bits >> 32:x}U << 32 | 0x{bits & 0xFFFFFFFF:x}U))"


class CModel:
    """Names and declarations of the C files for `schema`, all beginning with `prefix`."""

    def __init__(
        self, schema: Schema, prefix: str, scope: Scope | None = None, tags: Scope | None = None
    ) -> None:
        self.schema = schema
        self.prefix = prefix
        self.macro = prefix.upper()
        # Functions, enumerators and macros; structs and enums have names of their own, in C++ too.
        self.scope = scope or Scope(BACKEND)
        self.tags = tags or Scope(BACKEND)
        self.header = self._header()
        self.constants = [
            self._macro(f"{upper(c.name)}", c.value, c.doc, f"constants.{c.name}")
            for c in schema.constants
        ]
        self.ranges = self._ranges()
        self.types = self._types()
        self.enums = [self._enum(e) for e in schema.enums if e.name not in _ELSEWHERE]
        self.sets = [self._set(item) for item in schema.attribute_sets]
        self.structs = [self._struct(record) for record in schema.records]
        self.subsystems = self._subsystems()
        self.speakers = speakers(schema)
        self.reasons = [self._reasons(s) for s in self.speakers]
        self.carriers = [self._carrier(carrier) for carrier in schema.carriers]

    def _macro(self, name: str, value: int, doc: str, path: str) -> Member:
        return Member(self.scope.claim(f"{self.macro}_{name}", path), integer(value), doc)

    def _header(self) -> CStruct:
        tag = self.tags.claim(self.prefix, "header")
        docs = {field.name: field.doc for field in self.schema.header.fields}
        members = (
            Member("type", "__u16", docs["type"], 0, 2),
            Member("len", "__u32", docs["length"], 2, 4),
            Member("contents", "__u8", "The value, @len bytes of it.", HEADER_SIZE, 0, True),
        )
        return CStruct(tag, self.schema.header.doc, members, HEADER_SIZE)

    def _ranges(self) -> list[Member]:
        return [
            self._macro(f"TYPE_{upper(r.name)}_{which}", value, r.doc, f"ranges.{r.name}.{which}")
            for r in self.schema.ranges
            if r.first != r.last
            for which, value in (("FIRST", r.first), ("LAST", r.last))
        ]

    def _make_enum(
        self, word: str, infix: str, doc: str, rows: list[tuple[str, int, str, str]], flags: bool
    ) -> CEnum:
        """`rows` are name, value, doc and path; `infix` stands between prefix and name."""
        tag = self.tags.claim(f"{self.prefix}_{word}", rows[0][3].rpartition(".")[0])
        ordered = sorted(rows, key=lambda row: row[1])
        members = tuple(
            Member(
                self.scope.claim(f"{self.macro}_{infix}_{upper(name)}", path), integer(value), text
            )
            for name, value, text, path in ordered
        )
        large = any(not -0x80000000 <= row[1] <= 0x7FFFFFFE for row in rows)
        # Two underscores, so that an entry called "max" has a name of its own.
        last = f"__{self.macro}_{infix}_{'MASK' if flags else 'MAX'}"
        return CEnum(tag, doc, members, last, flags, large)

    def _types(self) -> CEnum:
        rows = [(r.name, r.type, r.doc, f"records.{r.name}") for r in self.schema.records]
        return self._make_enum("type", "TYPE", "types of the records", rows, False)

    def _enum(self, enum: Enum) -> CEnum:
        if not enum.entries:
            raise CodegenError(
                "an enum in C has entries", backend=BACKEND, path=f"enums.{enum.name}"
            )
        rows = [(e.name, e.value, e.doc, f"enums.{enum.name}.{e.name}") for e in enum.entries]
        return self._make_enum(snake(enum.name), upper(enum.name), enum.doc, rows, enum.flags)

    def _set(self, item: AttributeSet) -> CEnum:
        path = f"attribute-sets.{item.name}"
        rows = [
            (a.name, a.type, self._attribute_doc(a.kind, a.doc), f"{path}.{a.name}")
            for a in item.attributes
        ]
        return self._make_enum(
            f"{snake(item.name)}_attribute", f"A_{upper(item.name)}", item.doc, rows, False
        )

    @staticmethod
    def _attribute_doc(kind: str, doc: str) -> str:
        return f"({kind}) {doc}"

    def _subsystems(self) -> CEnum:
        rows = [(s.name, s.number, s.doc, f"subsystems.{s.name}") for s in self.schema.subsystems]
        return self._make_enum("subsystem", "SUBSYSTEM", "who speaks", rows, False)

    def _reasons(self, subsystem: Subsystem) -> CEnum:
        path = f"subsystems.{subsystem.name}.reasons"
        rows = [(r.name, r.number, r.template, f"{path}.{r.name}") for r in subsystem.reasons]
        return self._make_enum(
            f"{snake(subsystem.name)}_reason",
            f"REASON_{upper(subsystem.name)}",
            f"reasons of {subsystem.name}, with the templates of their text",
            rows,
            False,
        )

    def _struct(self, record: RecordSpec) -> CStruct:
        path = f"records.{record.name}"
        tag = self.tags.claim(f"{self.prefix}_{snake(record.name)}", path)
        scope = Scope(BACKEND)
        type_name = f"{self.macro}_TYPE_{upper(record.name)}"
        header = "a part of the header"
        members = [Member(scope.claim("type", header), "__u16", f"%{type_name}.", 0, 2)]
        members.append(Member(scope.claim("len", header), "__u32", "Bytes that follow.", 2, 4))
        offset = HEADER_SIZE
        for field in record.fields:
            member = self._member(field, offset, f"{path}.fields.{field.name}")
            scope.claim(member.name, f"{path}.fields.{field.name}")
            members.append(member)
            offset += member.size
        if record.attributes:
            name = scope.claim("attributes", f"{path}.attributes")
            tag_of_set = f"{self.prefix}_{snake(record.attributes)}_attribute"
            doc = f"To the end of the value, see &enum {tag_of_set}."
            members.append(Member(name, "__u8", doc, offset, 0, True))
        return CStruct(tag, record.doc, tuple(members), offset)

    def _member(self, field: Field, offset: int, path: str) -> Member:
        name = c_member(field.name, path, BACKEND)
        if field.kind in SIZES:
            doc = field.doc
            if field.enum in _ELSEWHERE:
                doc += " Numbers as in <linux/errno.h>."
            elif field.enum:
                doc += f" See &enum {self.prefix}_{snake(field.enum)}."
            return Member(name, C_TYPES[field.kind], doc, offset, SIZES[field.kind])
        kind = "char" if field.kind == "utf8" else "__u8"
        if field.size:
            return Member(name, kind, field.doc, offset, field.size)
        doc = field.doc
        if field.kind == "utf8":
            doc += ' Print it with "%.*s"'
            doc += "." if "NUL-terminated" in doc else "; it is not NUL-terminated."
        return Member(name, kind, doc, offset, 0, True)

    def _carrier(self, carrier: Carrier) -> CCarrier:
        path = f"carriers.{carrier.name}"
        tag = self.tags.claim(snake(carrier.name), path)
        base = f"CARRIER_{upper(carrier.name)}"
        members: list[Member] = []
        offset = known = 0
        for field in sorted(carrier.fields, key=lambda field: field.offset):
            if field.offset > offset:
                members.append(_padding(len(members), offset, field.offset))
            member = self._carrier_member(
                field.kind, field.size, field.name, f"{path}.{field.name}"
            )
            doc = field.doc + (" Must be zero." if field.zero and "zero" not in field.doc else "")
            members.append(Member(member[0], member[1], doc, field.offset, member[2]))
            known = offset = field.offset + member[2]
        if carrier.size > offset:
            members.append(_padding(len(members), offset, carrier.size))
        macros = [self._macro(f"{base}_KNOWN_SIZE", known, "Bytes up to its last field.", path)]
        for number, selector in enumerate(carrier.selectors, 1):
            which = f"_{number}" if number > 1 else ""
            where = f"{path}.selectors.{number}"
            macros.append(self._macro(f"{base}_FLAG{which}", selector.flag, selector.doc, where))
        guard = f"{upper(carrier.name)}_DEFINED"
        return CCarrier(tag, guard, carrier.doc, tuple(members), carrier.size, tuple(macros))

    def _carrier_member(self, kind: str, size: int, name: str, path: str) -> tuple[str, str, int]:
        word = c_member(name, path, BACKEND)
        if kind == "u64":
            return word, "__aligned_u64", 8
        if kind in SIZES:
            return word, C_TYPES[kind], SIZES[kind]
        return word, "__u8", size


def _padding(number: int, start: int, end: int) -> Member:
    return Member(f"__pad{number}", "__u8", "Not of interest here.", start, end - start)
