"""A schema laid out for languages with types: what the targets `rust` and `go` have in common.

The machinery of a reader and a writer is the same for every schema and stands in the
templates; this module lays out what differs.  A language says how it spells things.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from tlvlog.errors import CodegenError
from tlvlog.schema import AttributeSet, AttributeSpec, Enum, Field, RecordSpec, Schema

from .names import Scope, snake
from .numbers import SIZES
from .shedding import shedding

# Up to this type the attributes of a set are found in a table.
DENSE: Final = 63
_UNSIGNED: Final = ("u8", "u16", "u32", "u64")
_SIGNED: Final = ("s8", "s16", "s32", "s64")
_SEVERITIES: Final = ("error", "warning", "info")
_INFO: Final = 2
# The numbers of errno are negative on the wire, and belong to the system.
_ELSEWHERE: Final = ("errno",)
_NEEDED: Final = ("string", "error", "loss")

Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class Language:
    """How a language spells the names of a schema.

    `member` gets a name and its path in the schema, and raises CodegenError for what the
    language cannot say; `numbers` are its types by kind.
    """

    backend: str
    numbers: dict[str, str]
    type_name: Callable[[str], str]
    member: Callable[[str, str], str]
    constant: Callable[[str], str]
    literal: Callable[[str], str]
    own_types: tuple[str, ...] = ()
    own_members: tuple[str, ...] = ()
    own_builders: tuple[str, ...] = ()
    own_getters: tuple[str, ...] = ()
    has_flat_constants: bool = False


def signed(value: int) -> int:
    """`value` with 64 bits as a signed number of as many."""
    return value - (1 << 64) if value >> 63 and value > 0 else value


def _places(record: Row) -> list[int]:
    """Where the fixed fields of a record stand in its value."""
    return [int(str(row["offset"])) for row in record["fixed"]]  # type: ignore[attr-defined]


class TypedModel:
    """What the templates of a typed language need to know of `schema`."""

    def __init__(self, schema: Schema, language: Language) -> None:
        names = {record.name for record in schema.records}
        for name in _NEEDED:
            if name not in names:
                raise CodegenError(
                    f"the writer needs the core record {name}",
                    backend=language.backend,
                    path="records",
                )
        self.schema = schema
        self.language = language
        self.scope = Scope(language.backend)
        for word in language.own_types:
            self.scope.claim(word, "a part of the generated code")
        self.set_number = {item.name: n for n, item in enumerate(schema.attribute_sets, 1)}
        self.used = self._used_kinds()
        self.enums = [self._enum(e) for e in schema.enums if e.name not in _ELSEWHERE and e.entries]
        self.sets = [self._set(item) for item in schema.attribute_sets]
        self.records = [self._record(r) for r in schema.records if not r.trailer]

    def _member(self, scope: Scope, name: str, path: str) -> str:
        """`name` as a member, a function or a module, claimed in `scope`."""
        word = self.language.member(name, path)
        scope.claim(word.removeprefix("r#"), path)
        return word

    # Enums ------------------------------------------------------------------

    def _used_kinds(self) -> dict[str, set[str]]:
        """The kinds of the fields and attributes that an enum names the values of."""
        used: dict[str, set[str]] = {}
        for record in self.schema.records:
            for field in record.fields:
                if field.enum and not field.negated:
                    used.setdefault(field.enum, set()).add(field.kind)
        for item in self.schema.attribute_sets:
            for attribute in item.attributes:
                if attribute.enum:
                    used.setdefault(attribute.enum, set()).add(attribute.kind)
        return used

    def enum_kind(self, enum: Enum) -> str:
        """The kind whose numbers an enum's type holds: the one that uses it, if there is one."""
        values = [entry.value for entry in enum.entries]
        used = self.used.get(enum.name, set())
        kinds = _SIGNED if min(values) < 0 else _UNSIGNED
        for kind in (*sorted(used), *kinds):
            bits = 8 * SIZES[kind]
            low, high = (-(1 << bits - 1), 1 << bits - 1) if kind[0] == "s" else (0, 1 << bits)
            if all(low <= value < high for value in values) and (kind in used or len(used) != 1):
                return kind
        return kinds[-1]

    def _enum(self, enum: Enum) -> Row:
        path = f"enums.{enum.name}"
        scope = Scope(self.language.backend)
        kind = self.enum_kind(enum)
        word = self.scope.claim(self.language.type_name(enum.name), path)
        entries = []
        for entry in enum.entries:
            where = f"{path}.{entry.name}"
            spelled = scope.claim(self.language.constant(entry.name), where)
            entries.append({"word": spelled, "value": entry.value, "doc": entry.doc,
                            "name": self.language.literal(entry.name)})  # fmt: skip
            if self.language.has_flat_constants:
                self.scope.claim(f"{word}{spelled}", where)
        first = {entry.value: entry.name for entry in reversed(enum.entries)}
        return {
            "word": word,
            "name": enum.name,
            "doc": enum.doc,
            "flags": enum.flags,
            "kind": kind,
            "type": self.language.numbers[kind],
            "entries": entries,
            "names": [
                (value, self.language.literal(name)) for value, name in sorted(first.items())
            ],
        }

    def _enum_type(self, name: str | None, kind: str, negated: bool = False) -> str:
        """The type of an enum, if numbers of `kind` are its."""
        enum = self.schema.enum_by_name.get(name or "")
        if not enum or negated or enum.name in _ELSEWHERE or not enum.entries:
            return ""
        if self.enum_kind(enum) != kind:
            return ""
        return self.language.type_name(enum.name)

    def errnos(self) -> list[tuple[int, str]]:
        """The numbers of errno with their names, in order."""
        if "errno" not in self.schema.enum_by_name:
            return []
        entries = self.schema.enum_by_name["errno"].entries
        first = {entry.value: entry.name for entry in reversed(entries)}
        return [(value, self.language.literal(name)) for value, name in sorted(first.items())]

    # Attributes -------------------------------------------------------------

    def _set(self, item: AttributeSet) -> Row:
        path = f"attribute-sets.{item.name}"
        word = self.language.type_name(item.name)
        for suffix in ("Attribute", "Attributes", "Builder"):
            self.scope.claim(f"{word}{suffix}", path)
        arms, builder = Scope(self.language.backend), Scope(self.language.backend)
        arms.claim(self.language.type_name("unknown"), "an attribute that is not known")
        for member in self.language.own_builders:
            builder.claim(member, "what every builder has")
        getters = Scope(self.language.backend)
        for member in self.language.own_getters:
            getters.claim(member, "what every run of attributes has")
        rows = [self._attribute(a, path, (arms, builder, getters)) for a in item.attributes]
        return {
            "word": word,
            "name": item.name,
            "doc": item.doc,
            "number": self.set_number[item.name],
            "attributes": rows,
        }

    def _attribute(self, item: AttributeSpec, path: str, scopes: tuple[Scope, Scope, Scope]) -> Row:
        where = f"{path}.{item.name}"
        arms, builder, getters = scopes
        nest = item.attributes or ""
        member = self._member(builder, item.name, where)
        return {
            "arm": arms.claim(self.language.type_name(item.name), where),
            "member": member,
            "getter": "" if item.repeatable else self._member(getters, item.name, where),
            "name": self.language.literal(item.name),
            "number": item.type,
            "doc": item.doc,
            "kind": item.kind,
            "size": SIZES.get(item.kind, 0),
            "type": self.language.numbers.get(item.kind, ""),
            "enum": self._enum_type(item.enum, item.kind),
            "nest": self.language.type_name(nest) if nest else "",
            "set": self.set_number.get(nest, 0),
        }

    def layouts(self) -> list[Row]:
        """For each set, by size and nest, the attributes that are checked."""
        rows: list[Row] = []
        for item in self.schema.attribute_sets:
            groups: dict[tuple[int, int], list[int]] = {}
            for a in item.attributes:
                key = (SIZES.get(a.kind, 0), self.set_number[a.attributes] if a.attributes else 0)
                if any(key):
                    groups.setdefault(key, []).append(a.type)
            if groups:
                arms = [
                    {"size": size, "nest": nest, "sparse": sorted(t for t in types if t > DENSE)}
                    for (size, nest), types in sorted(groups.items())
                ]
                rows.append({"number": self.set_number[item.name], "name": item.name, "arms": arms})
        return rows

    def dense(self) -> list[list[tuple[int, int]]]:
        """For each set, by type from 0 on, the size and the nest of what is checked."""
        rows = []
        for item in self.schema.attribute_sets:
            known = {a.type: a for a in item.attributes if a.type <= DENSE}
            row = [(0, 0)] * (max(known, default=-1) + 1)
            for a in known.values():
                nest = self.set_number[a.attributes] if a.attributes else 0
                row[a.type] = (SIZES.get(a.kind, 0), nest)
            rows.append(row)
        return rows

    def plain_lengths(self) -> list[list[int]]:
        """For each set, by type and as far in all: the exact length, 0 for any, -1 for a nest.

        Type 0 is none, and so counts as one that has to be looked at.
        """
        dense = self.dense()
        width = max((len(row) for row in dense), default=0) or 1
        return [
            [-1, *(-1 if nest else size for size, nest in row[1:])]
            + [0] * (width - max(len(row), 1))
            for row in dense
        ]

    def shedding(self) -> Row:
        """What an error gives up for want of room; `flag` 0: the schema has no word for it."""
        spec = self.schema.record_by_name["error"]
        error = next(row for row in self.records if row["name"] == "error")
        places = {
            field.name: place for field, place in zip(spec.fields, _places(error), strict=True)
        }
        order = shedding(self.schema)
        return {
            "error": spec.type,
            "size": error["size"],
            "flags_at": places["flags"],
            "reason_at": places["reason"],
            "flag": order.flag,
            "count": order.rank_count,
            "ranks": order.ranks,
            "exceptions": order.exceptions,
        }

    # Records ----------------------------------------------------------------

    def _record(self, record: RecordSpec) -> Row:
        path = f"records.{record.name}"
        word = self.language.type_name(record.name)
        self.scope.claim(f"{word}Record", path)
        members = Scope(self.language.backend)
        for member in self.language.own_members:
            members.claim(member, "what every record has")
        fixed: list[Row] = []
        tail: Row | None = None
        offset = 0
        for field in record.fields:
            row = self._field(field, record, offset, members)
            if field.kind in SIZES or field.size:
                fixed.append(row)
                offset += SIZES.get(field.kind, field.size)
            else:
                tail = row
        later = [row["offset"] for row in fixed if row["is_later"]]
        return {
            "word": word,
            "name": record.name,
            "literal": self.language.literal(record.name),
            "snake": snake(record.name),
            "number": record.type,
            "doc": record.doc,
            "fixed": fixed,
            "tail": tail,
            "fields": fixed + ([tail] if tail else []),
            "size": offset,
            "stops": later,
            "set": self.set_number[record.attributes] if record.attributes else 0,
            "set_word": self.language.type_name(record.attributes) if record.attributes else "",
            "severity": _SEVERITIES.index(record.severity),
            "ranked": self._ranked(record, fixed),
        }

    def _field(self, field: Field, record: RecordSpec, offset: int, members: Scope) -> Row:
        path = f"records.{record.name}.fields.{field.name}"
        enum = self.schema.enum_by_name.get(field.enum or "")
        is_named = enum is not None and not enum.flags and not field.negated and enum.entries
        return {
            "member": self._member(members, field.name, path),
            "key": self.language.literal(snake(field.name)),
            "doc": field.doc,
            "kind": field.kind,
            "offset": offset,
            "size": SIZES.get(field.kind, field.size),
            "is_array": bool(field.size) and field.kind not in SIZES,
            "is_later": field.since > record.since and (field.kind in SIZES or bool(field.size)),
            "default": field.default,
            "type": self.language.numbers.get(field.kind, ""),
            "enum": self._enum_type(field.enum, field.kind, field.negated),
            "names": enum.name if enum and is_named else "",
        }

    def _ranked(self, record: RecordSpec, fixed: list[Row]) -> Row | None:
        """The field that holds a record's severity, and what one without it ranks as."""
        if record.severity_field is None:
            return None
        names = [item.name for item in record.fields]
        row = fixed[names.index(record.severity_field)]
        default = record.fields[names.index(record.severity_field)].default
        default = default if 0 <= default < _INFO else _INFO
        return {**row, "absent": default if row["is_later"] else _INFO}

    # Reasons ----------------------------------------------------------------

    def subsystems(self) -> list[Row]:
        """All subsystems with their reasons, by number: a reader may meet any."""
        rows = []
        scope = Scope(self.language.backend)
        for subsystem in sorted(self.schema.subsystems, key=lambda s: s.number):
            path = f"subsystems.{subsystem.name}"
            word = self._member(scope, subsystem.name, path)
            names = Scope(self.language.backend)
            reasons = []
            for reason in sorted(subsystem.reasons, key=lambda r: r.number):
                where = f"{path}.reasons.{reason.name}"
                spelled = names.claim(self.language.constant(reason.name), where)
                reasons.append(
                    {
                        "word": spelled,
                        "number": reason.number,
                        "name": self.language.literal(reason.name),
                        "template": self.language.literal(reason.template),
                        "text": reason.template,
                        "arguments": [self.language.literal(a.name) for a in reason.arguments],
                        "signature": ", ".join(f"{a.name} ({a.kind})" for a in reason.arguments),
                        "doc": self.language.literal(" ".join(reason.doc.split())),
                        "hint": self.language.literal(" ".join(reason.hint.split())),
                        "severity": _SEVERITIES.index(reason.severity),
                    }
                )
            rows.append(
                {
                    "word": word,
                    "type_name": self.language.type_name(subsystem.name),
                    "number": subsystem.number,
                    "name": self.language.literal(subsystem.name),
                    "title": subsystem.name,
                    "doc": subsystem.doc,
                    "reasons": reasons,
                }
            )
        return rows
