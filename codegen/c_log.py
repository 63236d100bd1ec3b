"""Target `c-log`: a header-only writer and reader for what target `c` declares.

The machinery is the same for every schema and stands in the templates as the C
that it becomes; this module lays out what differs: one function a record, an
attribute and a reason, and the tables of the reader's checks.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from tlvlog.errors import CodegenError
from tlvlog.schema import (
    ARGUMENT_ATTRIBUTES,
    AttributeSpec,
    Field,
    Reason,
    RecordSpec,
    Schema,
    Subsystem,
    builtin,
)

from .c_model import C_TYPES, CModel, wrapped
from .names import Scope, c_parameter, snake, upper
from .numbers import HEADER_SIZE, SIZES
from .shedding import shedding
from .templating import claim_own_words, render

BACKEND: Final = "c-log"
_PARTS: Final = tuple(
    f"{part}.h.j2"
    for part in (
        "preamble",
        "writer",
        "room",
        "shed",
        "append",
        "pieces",
        "lifecycle",
        "puts",
        "reasons",
        "say",
        "reader",
        "getters",
    )
)
_INFO: Final = builtin().enum_values["severity"]["info"]
# Functions of the core's records that the templates call.
_GIVEN: Final = frozenset(
    f"tlvlog_{word}"
    for word in ("put_error", "put_string", "open_error", "pack_error_", "add_error_message")
)


@dataclass(frozen=True, slots=True)
class Part:
    """A fixed field of a record, or its tail, as parameter and as member."""

    name: str
    declaration: str
    offset: int = 0
    size: int = 0
    is_array: bool = False
    is_later: bool = False
    c_type: str = ""
    load: str = ""
    default: int = 0
    pointer: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A record: the functions that put, open and get it."""

    word: str
    type_name: str
    doc: str
    severity: str
    size: int
    fixed: list[Part]
    tail: Part | None
    attributes: str
    tail_at: str
    message: bool
    parameters: list[Part] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class AttributeRow:
    """An attribute: the functions that add and get it."""

    word: str
    type_name: str
    doc: str
    is_nest: bool
    c_type: str
    load: str
    pointer: str
    pointee: str
    message: bool


def load(kind: str, at: str, swap: str) -> str:
    """The expression that reads a number of `kind` at `at`."""
    size = SIZES[kind]
    value = at.removeprefix("&") if size == 1 else f"tlvlog_u{8 * size}_({at}, {swap})"
    if size == 1:
        value = f"*({at})"
    return f"({C_TYPES[kind]}){value}"


class LogModel:
    """What the templates of this target need to know of a schema."""

    def __init__(self, schema: Schema, prefix: str) -> None:
        self.schema = schema
        self.prefix = prefix
        self.scope = Scope(BACKEND)
        self.tags = Scope(BACKEND)
        claim_own_words(_PARTS, prefix, self.scope, self.tags, given=_GIVEN)
        self.m = CModel(schema, prefix, self.scope, self.tags)
        self.set_number = {item.name: n for n, item in enumerate(schema.attribute_sets, 1)}
        self.records = [self._record(r) for r in schema.records]
        self.attributes = [
            self._attribute(item.name, attribute)
            for item in schema.attribute_sets
            for attribute in item.attributes
        ]

    def _load(self, kind: str, at: str, swap: str) -> str:
        return load(kind, at, swap).replace("tlvlog_", f"{self.prefix}_")

    def _claim(self, word: str, path: str, *verbs: str) -> str:
        for verb in verbs:
            self.scope.claim(f"{self.prefix}_{verb}_{word}", path)
        return word

    def _record(self, record: RecordSpec) -> Row:
        path = f"records.{record.name}"
        word = self._claim(snake(record.name), path, "put", "open", "pack", "get")
        self.tags.claim(f"{self.prefix}_{word}_value", path)
        fixed: list[Part] = []
        tail = None
        offset = 0
        for item in record.fields:
            part = self._part(item, offset, record)
            if item.kind in SIZES or item.size:
                fixed.append(part)
                offset += part.size
            else:
                tail = part
        has_later = any(part.is_later for part in fixed)
        return Row(
            word,
            self._type_name(record),
            record.doc,
            self._severity(record, fixed),
            offset,
            fixed,
            tail,
            snake(record.attributes or ""),
            f"(len < {offset} ? len : {offset})" if has_later else str(offset),
            tail is not None and tail.name == "message" and tail.pointer == "char",
            fixed + ([tail] if tail else []),
        )

    def _type_name(self, record: RecordSpec) -> str:
        return f"{self.m.macro}_TYPE_{upper(record.name)}"

    def _part(self, item: Field, offset: int, record: RecordSpec) -> Part:
        name = c_parameter(item.name, ("w", "fixed", "out", "record", "len", "value"))
        is_later = item.since > record.since
        if item.kind in SIZES:
            c_type = C_TYPES[item.kind]
            return Part(
                name,
                f"{c_type} {name}",
                offset,
                SIZES[item.kind],
                is_later=is_later,
                c_type=c_type,
                load=self._load(item.kind, f"value + {offset}", "record->swap"),
                default=item.default,
            )
        pointer = "char" if item.kind == "utf8" else "__u8"
        if item.size:
            declaration = f"const {pointer} *{name}"
            return Part(name, declaration, offset, item.size, True, is_later, pointer)
        return Part(name, f"const {pointer} *{name}, __u32 {name}_len", pointer=pointer)

    def _severity(self, record: RecordSpec, fixed: list[Part]) -> str:
        if record.severity_field is None:
            return f"{self.m.macro}_SEVERITY_{upper(record.severity)}"
        index = [item.name for item in record.fields].index(record.severity_field)
        return f"{self.prefix}_rank_((__u64){fixed[index].name})"

    def _attribute(self, set_name: str, attribute: AttributeSpec) -> AttributeRow:
        path = f"attribute-sets.{set_name}.{attribute.name}"
        word = f"{snake(set_name)}_{snake(attribute.name)}"
        self._claim(word, path, "begin" if attribute.kind == "nest" else "add", "get")
        is_number = attribute.kind in SIZES
        is_text = attribute.kind == "utf8"
        return AttributeRow(
            word,
            f"{self.m.macro}_A_{upper(set_name)}_{upper(attribute.name)}",
            attribute.doc,
            attribute.kind == "nest",
            C_TYPES[attribute.kind] if is_number else "",
            self._load(attribute.kind, "attribute->value", "attribute->swap") if is_number else "",
            "char" if is_text else "__u8",
            "text" if is_text else "bytes",
            is_text and attribute.name == "message",
        )

    def ranked(self) -> list[dict[str, object]]:
        """The cases of the function that ranks a record by its bytes."""
        rows: list[dict[str, object]] = []
        for record, row in zip(self.schema.records, self.records, strict=True):
            case: dict[str, object] = {"type_name": row.type_name, "offset": None}
            if record.severity_field is None:
                case["severity"] = row.severity
            else:
                index = [item.name for item in record.fields].index(record.severity_field)
                item, part = record.fields[index], row.fixed[index]
                default = item.default if 0 <= item.default < _INFO else _INFO
                case |= {
                    "offset": part.offset,
                    "size": part.size,
                    "kind": item.kind,
                    "absent": default if part.is_later else _INFO,
                }
            rows.append(case)
        return rows

    def shedding(self) -> dict[str, object]:
        """Where the flags and the reason of an error stand, and which attributes go when."""
        error = next(row for row in self.records if row.word == "error")
        spec = self.schema.record_by_name["error"]
        places = {
            field.name: part.offset for field, part in zip(spec.fields, error.fixed, strict=True)
        }
        known = self.schema.set_by_name[spec.attributes or ""]
        names = {
            item.type: f"{self.m.macro}_A_ERROR_{upper(item.name)}" for item in known.attributes
        }
        order = shedding(self.schema)
        return {
            "fixed_size": error.size,
            "flags_at": places["flags"],
            "reason_at": places["reason"],
            "shed_flag": order.flag,
            "rank_count": order.rank_count,
            "shed_ranks": [
                {"rank": rank, "names": [names[type_] for type_ in types]}
                for rank, types in order.ranks
            ],
            "shed_exceptions": [
                {"name": names[type_], "rank": rank, "without": without}
                for type_, (rank, without) in order.exceptions
            ],
        }

    def rank_kinds(self) -> list[tuple[str, str]]:
        """The kinds of the fields that hold a severity, with their C types."""
        kinds = {str(case["kind"]) for case in self.ranked() if case["offset"] is not None}
        return [(kind, C_TYPES[kind]) for kind in sorted(kinds)]

    def sets(self) -> list[dict[str, object]]:
        """For each attribute set its number and, by size and nest, its attributes."""
        rows: list[dict[str, object]] = []
        for item in self.schema.attribute_sets:
            groups: dict[tuple[int, int], list[str]] = {}
            for attribute in item.attributes:
                nest = self.set_number[attribute.attributes] if attribute.attributes else 0
                key = (SIZES.get(attribute.kind, -1), nest)
                name = f"{self.m.macro}_A_{upper(item.name)}_{upper(attribute.name)}"
                groups.setdefault(key, []).append(name)
            group_rows = [
                {"size": size, "nest": nest, "names": names}
                for (size, nest), names in sorted(groups.items())
            ]
            rows.append({"number": self.set_number[item.name], "rows": group_rows})
        return rows

    def layouts(self) -> list[dict[str, object]]:
        """For each record the sizes that a value may have, and the set behind its fields."""
        rows: list[dict[str, object]] = []
        for record, row in zip(self.schema.records, self.records, strict=True):
            if record.trailer:
                continue
            rows.append(
                {
                    "type_name": row.type_name,
                    "size": row.size,
                    "stops": [part.offset for part in row.fixed if part.is_later],
                    "set": self.set_number[record.attributes] if record.attributes else 0,
                }
            )
        return rows

    def shapes(self) -> list[dict[str, object]]:
        """The runs of argument types that occur, each once."""
        runs = {_shape(r): r for s in self.m.speakers for r in s.reasons}
        return [self._shape_row(word, reason) for word, reason in sorted(runs.items())]

    def _shape_row(self, word: str, reason: Reason) -> dict[str, object]:
        start = next(row.size for row in self.records if row.word == "error")
        size = start
        arguments: list[dict[str, object]] = []
        for number, argument in enumerate(reason.arguments, 1):
            name = f"a{number}"
            is_text = argument.kind == "utf8"
            arguments.append(
                {
                    "name": name,
                    "is_text": is_text,
                    "declaration": f"const char *{name}"
                    if is_text
                    else f"__{argument.kind} {name}",
                    "type_name": f"{self.m.macro}_A_ERROR_"
                    + upper(ARGUMENT_ATTRIBUTES[argument.kind]),
                    "offset": size,
                }
            )
            size += HEADER_SIZE + (0 if is_text else 8)
        is_fixed = "t" not in word
        return {
            "word": word,
            "arguments": arguments,
            "is_fixed": is_fixed,
            "size": size if is_fixed else start,
            "fixed_size": size,
        }

    def reasons(self) -> list[dict[str, object]]:
        """The registered reasons, each with its arguments as parameters."""
        return [
            self._reason(subsystem, reason)
            for subsystem in self.m.speakers
            for reason in subsystem.reasons
        ]

    def _reason(self, subsystem: Subsystem, reason: Reason) -> dict[str, object]:
        path = f"subsystems.{subsystem.name}.reasons.{reason.name}"
        word = self._claim(f"{snake(subsystem.name)}_{snake(reason.name)}", path, "put", "explain")
        for argument in reason.arguments:
            if argument.kind not in ARGUMENT_ATTRIBUTES:
                raise CodegenError(
                    f"no attribute carries an argument of kind {argument.kind}",
                    backend=BACKEND,
                    path=f"{path}.arguments.{argument.name}",
                )
        return {
            "word": word,
            "title": reason.template,
            "doc": reason.doc or reason.name,
            "arguments": [c_parameter(a.name, ("w", "error")) for a in reason.arguments],
            "shape": _shape(reason),
            "subsystem": f"{self.m.macro}_SUBSYSTEM_{upper(subsystem.name)}",
            "reason": f"{self.m.macro}_REASON_{upper(subsystem.name)}_{upper(reason.name)}",
            "severity": f"{self.m.macro}_SEVERITY_{upper(reason.severity)}",
        }


def _shape(reason: Reason) -> str:
    """The letters of a reason's argument types; "none" without arguments."""
    letters = {"u64": "u", "s64": "s", "utf8": "t"}
    return "".join(letters.get(argument.kind, "?") for argument in reason.arguments) or "none"


def generate(schema: Schema, prefix: str) -> dict[str, str]:
    """The header `PREFIX_log.h`."""
    model = LogModel(schema, prefix)
    needed = {"string", "error"} - {record.name for record in schema.records}
    if needed:
        raise CodegenError(
            f"the writer needs the core record {min(needed)}", backend=BACKEND, path="records"
        )
    values = {
        "m": model.m,
        "fixed_kinds": model.rank_kinds(),
        "ranked": model.ranked(),
        "records": [r for r, s in zip(model.records, schema.records, strict=True) if not s.trailer],
        "attributes": model.attributes,
        "reasons": model.reasons(),
        "shapes": model.shapes(),
        "sets": model.sets(),
        "layouts": model.layouts(),
        "wrapped": wrapped,
        "info": _INFO,
        **model.shedding(),
    }
    text = "".join(render(part, prefix, **values) for part in _PARTS)
    return {f"{prefix}_log.h": text}
