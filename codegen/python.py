"""Target `python`: classes for the records of a user's schema, which a type checker understands.

The module carries its schema along, so that a program needs no spec file.
"""

from __future__ import annotations

import sys
from typing import Final

from tlvlog.schema import (
    AttributeSet,
    AttributeSpec,
    Field,
    Reason,
    RecordSpec,
    Schema,
    builtin,
    to_data,
)

from .builtin import raw_text
from .names import Scope, camel, is_reserved_in_python, one_line, refuse, snake
from .numbers import SIZES
from .templating import render

BACKEND: Final = "python"
_CORE: Final = ("string", "end", "error", "loss")
# What a record has whatever its schema; what the body of a class uses as it is made, or a type
# checker reads there; what the module defines beside the classes, or its functions use.
_MEMBERS: Final = ("attributes", "extra", "fields", "keep_fields", "name", "nul", "of", "offset",
                   "schema", "spec", "type")  # fmt: skip
_BODY: Final = ("classmethod", "property", "self")
# Types that a field may be called like: there they are written with their module.
_TYPES: Final = ("bytes", "int", "str")
_MODULE: Final = ("Attributes", "CLASSES", "ExtendedError", "Final", "Literal", "Log", "Pairs",
                  "Record", "SCHEMA", "Schema", "Self", "TypeError", "TypedDict", "annotations",
                  "decode", "from_data", "json", "typed", "Iterator", "Buffer", "TYPE_CHECKING",
                  "Any", "TypeVar", "tlvlog", "typed_records", "map")  # fmt: skip
# Parameters that a function of a reason has anyway.
_PARAMETERS: Final = ("error", "schema")

Row = dict[str, object]


def _word(word: str, path: str) -> str:
    if is_reserved_in_python(word):
        refuse(f"{word!r} is a keyword of Python", backend=BACKEND, path=path)
    return word


def _doc(text: str) -> str:
    """`text` so that it can stand in a docstring."""
    plain = one_line(text)
    return plain.replace("\\", "\\\\").replace('"', "'")


class _Module:
    def __init__(self, schema: Schema) -> None:
        self.schema = schema
        self.own_sets = {
            item.name
            for item in schema.attribute_sets
            if schema.name == builtin().name or item not in builtin().attribute_sets
        }
        self.names_builtins = False
        self.scope = Scope(BACKEND)
        for word in _MODULE:
            self.scope.claim(word, "the module itself")

    def is_own(self, name: str, known: tuple[str, ...]) -> bool:
        """Whether a name is this schema's, not one of the core that it extends."""
        return name not in known or self.schema.name == builtin().name

    def type_of(self, field: Field, module: str = "") -> str:
        """The type of a field as users see it, `module` before the names of types."""
        if field.kind not in SIZES:
            return f"{module}str" if field.kind == "utf8" else f"{module}bytes"
        number = f"{module}int"
        if field.enum is None or field.negated or self.schema.enum_by_name[field.enum].flags:
            return number
        names = dict.fromkeys(e.name for e in self.schema.enum_by_name[field.enum].entries)
        return f"Literal[{', '.join(map(repr, names))}] | {number}" if names else number

    def default_of(self, field: Field, module: str = "") -> str:
        if field.kind == "utf8":
            return '""'
        if field.kind == "bytes":
            return f"{module}bytes({field.size})" if field.size else 'b""'
        names = self.schema.enum_names.get(field.enum or "", {})
        is_named = field.enum and self.type_of(field) != "int"
        return repr(names.get(field.default, field.default) if is_named else field.default)

    def record(self, record: RecordSpec) -> Row:
        path = f"records.{record.name}"
        scope = Scope(BACKEND)
        for word in _MEMBERS:
            scope.claim(word, "what every record has")
        for word in _BODY:
            scope.claim(word, "what the class is made with")
        rows = []
        is_hidden = any(field.name in _TYPES for field in record.fields)
        self.names_builtins = self.names_builtins or is_hidden
        module = "builtins." if is_hidden else ""
        for index, field in enumerate(record.fields):
            where = f"{path}.fields.{field.name}"
            word = scope.claim(_word(snake(field.name), where), where)
            rows.append(
                {
                    "word": word,
                    "index": index,
                    "type": self.type_of(field, module),
                    "default": self.default_of(field, module),
                    "doc": _doc(field.doc),
                }
            )
        return {
            "name": record.name,
            "class": self.scope.claim(_word(camel(record.name), path), path),
            "doc": _doc(record.doc),
            "number": record.type,
            "fields": rows,
            "set": self._attributes_type(record.attributes) if record.attributes else "",
        }

    def set_class(self, name: str) -> str:
        return f"{camel(name)}Attributes"

    def _attributes_type(self, name: str) -> str:
        return f"{self.set_class(name)} | Pairs" if name in self.own_sets else "Pairs"

    def attribute_set(self, item: AttributeSet) -> Row:
        path = f"attribute-sets.{item.name}"
        return {
            "class": self.scope.claim(self.set_class(item.name), path),
            "doc": _doc(item.doc),
            "rows": [(a.name, self.attribute_type(a)) for a in item.attributes if not a.repeatable],
        }

    def attribute_type(self, attribute: AttributeSpec) -> str:
        if attribute.kind == "nest":
            inner = self.set_class(attribute.attributes or "")
            return f'"{inner} | Pairs"' if attribute.attributes in self.own_sets else '"Pairs"'
        if attribute.kind in SIZES:
            return "int | str" if attribute.enum else "int"
        return "str" if attribute.kind == "utf8" else "bytes"

    def reason(self, subsystem: str, reason: Reason) -> Row:
        path = f"subsystems.{subsystem}.reasons.{reason.name}"
        arguments = []
        scope = Scope(BACKEND)
        for argument in reason.arguments:
            word = snake(argument.name)
            if is_reserved_in_python(word) or word in _PARAMETERS:
                word += "_"
            scope.claim(word, f"{path}.arguments.{argument.name}")
            arguments.append((word, "str" if argument.kind == "utf8" else "int"))
        return {
            "word": self.scope.claim(snake(f"{subsystem}-{reason.name}"), path),
            "subsystem": subsystem,
            "name": reason.name,
            "doc": _doc(reason.doc),
            "arguments": arguments,
        }


def generate(schema: Schema, prefix: str) -> dict[str, str]:
    """The module `PREFIX.py`."""
    if prefix == "tlvlog" or prefix in sys.stdlib_module_names:
        refuse(
            f"a module {prefix}.py would hide one that it imports; choose another",
            backend=BACKEND,
            path="--prefix",
        )
    core = builtin()
    module = _Module(schema)
    known_speakers = tuple(s.name for s in core.subsystems)
    known_records = tuple(r.name for r in core.records)
    sets = [
        module.attribute_set(item) for item in schema.attribute_sets if item.name in module.own_sets
    ]
    records = [
        module.record(record)
        for record in schema.records
        if record.name not in _CORE and module.is_own(record.name, known_records)
    ]
    text = render(
        "python.py.j2",
        "",
        doc=_doc(schema.doc),
        names_builtins=module.names_builtins,
        sets=sets,
        records=records,
        reasons=[
            module.reason(subsystem.name, reason)
            for subsystem in schema.subsystems
            if module.is_own(subsystem.name, known_speakers)
            for reason in subsystem.reasons
        ],
        data=raw_text(to_data(schema)),
    )
    return {f"{prefix}.py": text}
