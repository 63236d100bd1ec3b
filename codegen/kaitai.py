"""Target `kaitai`: a Kaitai Struct declaration, from which that project's compiler makes readers.

The byte order is a parameter, `big_endian`: a declaration cannot look for the
first record that is not empty.  Text is bytes with an instance that decodes it.
"""

from __future__ import annotations

from typing import Final

from tlvlog.schema import AttributeSet, Enum, RecordSpec, Schema

from .names import Scope, is_reserved_in_c, is_reserved_in_python, refuse, snake
from .numbers import SIZES
from .templating import render

BACKEND: Final = "kaitai"
_KINDS: Final = {kind: f"{kind[0]}{size}" for kind, size in SIZES.items()}  # in bytes, not bits
_ELSEWHERE: Final = ("errno",)  # on the wire they are negative, which enums cannot say

Row = dict[str, object]


def _id(name: str, path: str) -> str:
    """`name` as an identifier that every language of Kaitai takes; CodegenError for others."""
    word = snake(name).lower()
    if is_reserved_in_c(word) or is_reserved_in_python(word):
        refuse(
            f"{word!r} is reserved in a language that Kaitai compiles to",
            backend=BACKEND,
            path=path,
        )
    return word


def _text(doc: str) -> str:
    """`doc` as a plain YAML scalar in double quotes, on one line."""
    plain = " ".join(doc.split())
    safe = "".join(c if c.isprintable() else " " for c in plain)
    return '"' + safe.replace("\\", "\\\\").replace('"', '\\"') + '"'


class _Declaration:
    def __init__(self, schema: Schema, prefix: str) -> None:
        self.schema = schema
        self.prefix = prefix
        self.types = Scope(BACKEND)
        self.enum_scope = Scope(BACKEND)
        for word in ("record", "text", *(f"{kind}_value" for kind in _KINDS.values())):
            self.types.claim(word, "the declaration itself")

    def enum(self, word: str, path: str, rows: list[tuple[int, str]]) -> Row:
        self.enum_scope.claim(word, path)
        scope = Scope(BACKEND)
        entries: dict[int, str] = {}
        for number, name in rows:
            spelled = scope.claim(_id(name, f"{path}.{name}"), f"{path}.{name}")
            entries.setdefault(number, spelled)
        return {"word": word, "entries": sorted(entries.items())}

    def enums(self) -> list[Row]:
        """The types of records and attributes, and the enums of the schema."""
        found = [
            self.enum("record_type", "records", [(r.type, r.name) for r in self.schema.records])
        ]
        for item in self.schema.attribute_sets:
            rows = [(a.type, a.name) for a in item.attributes]
            found.append(
                self.enum(f"{snake(item.name)}_attribute_type", f"attribute-sets.{item.name}", rows)
            )
        found += [self._named_enum(e) for e in self.schema.enums if self._is_sayable(e.name)]
        rows = [(s.number, s.name) for s in self.schema.subsystems]
        return [*found, self.enum("subsystem", "subsystems", rows)]

    def _named_enum(self, enum: Enum) -> Row:
        rows = [(e.value, e.name) for e in enum.entries]
        return self.enum(_id(enum.name, f"enums.{enum.name}"), f"enums.{enum.name}", rows)

    def record(self, record: RecordSpec) -> Row:
        path = f"records.{record.name}"
        scope = Scope(BACKEND)
        rows: list[Row] = []
        has_tail = False
        for field in record.fields:
            where = f"{path}.fields.{field.name}"
            row: Row = {
                "id": scope.claim(_id(field.name, where), where),
                "doc": _text(field.doc),
                # A tail is there in any case, be it empty.
                "is_later": field.since > record.since and (field.kind in _KINDS or field.size),
                "type": _KINDS.get(field.kind, ""),
                "size": field.size,
                "enum": "",
            }
            if field.kind == "utf8":
                row["type"] = "text"
            if field.enum and not field.negated and self._is_sayable(field.enum, flags=False):
                row["enum"] = snake(field.enum)
            has_tail = has_tail or (field.kind in ("utf8", "bytes") and not field.size)
            rows.append(row)
        rest = "" if has_tail else "attributes" if record.attributes else "extra"
        if rest:
            scope.claim(rest, path)
        return {
            "word": self.types.claim(f"{_id(record.name, path)}_value", path),
            "name": snake(record.name),
            "number": record.type,
            "doc": _text(record.doc),
            "fields": rows,
            "rest": rest,
            "set": snake(record.attributes or ""),
        }

    def _is_sayable(self, name: str, *, flags: bool = True) -> bool:
        """Whether Kaitai can name the values; without, they stay numbers."""
        enum = self.schema.enum_by_name[name]
        fits = all(-(1 << 63) <= entry.value < 1 << 63 for entry in enum.entries)
        return fits and name not in _ELSEWHERE and (flags or not enum.flags)

    def attribute_set(self, item: AttributeSet) -> Row:
        path = f"attribute-sets.{item.name}"
        word = _id(item.name, path)
        rows: list[Row] = []
        for attribute in item.attributes:
            kind = _KINDS.get(attribute.kind, "")
            if attribute.kind == "utf8":
                kind = "text"
            elif attribute.kind == "nest":
                kind = f"{snake(attribute.attributes or '')}_attributes"
            if kind:
                is_type = attribute.kind in ("utf8", "nest")
                rows.append({"number": attribute.type, "type": kind, "is_type": is_type})
        for which in ("attributes", "attribute"):
            self.types.claim(f"{word}_{which}", path)
        return {"word": word, "doc": _text(item.doc), "rows": rows}


def generate(schema: Schema, prefix: str) -> dict[str, str]:
    """The declaration `PREFIX.ksy`."""
    declaration = _Declaration(schema, prefix)
    text = render(
        "kaitai.ksy.j2",
        "",
        id=_id(prefix, "--prefix"),
        title=_text(schema.doc),
        enums=declaration.enums(),
        records=[declaration.record(record) for record in schema.records],
        sets=[declaration.attribute_set(item) for item in schema.attribute_sets],
        end_type=next(record.type for record in schema.records if record.trailer),
    )
    return {f"{prefix}.ksy": text}
