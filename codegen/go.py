"""Target `go`: a package that reads and writes the logs of a schema.

The standard library alone, no cgo, Go 1.19 or newer.  The machinery stands in the templates
as the Go that it becomes.
"""

from __future__ import annotations

import re
import textwrap
from typing import Final

from tlvlog.errors import CodegenError
from tlvlog.schema import Schema

from .keywords import GO_KEYWORDS
from .names import camel, one_line
from .numbers import SIZES
from .templating import own_words, render
from .typed_model import Language, Row, TypedModel, signed
from .vector_table import Pieces, Vector

BACKEND: Final = "go"
_NETLINK: Final = "netlink"  # whose answers are read where the schema knows its reasons
_NUMBERS: Final = {
    kind: f"{'u' if kind[0] == 'u' else ''}int{8 * size}" for kind, size in SIZES.items()
}
_FILES: Final = ("attributes.go", "damage.go", "doc.go", "example_test.go", "explain.go",
                 "extack.go", "fuzz_test.go", "go.mod", "json.go", "reader.go",
                 "reasons.go", "records.go", "room.go", "schema.go", "shed.go", "tables.go",
                 "wire.go", "writer.go")  # fmt: skip
# What the templates export: declarations, and the entries of groups of constants.
_EXPORTED: Final = re.compile(
    r"^(?:(?:type|func|var|const) |\t(?=[A-Z]\w*(?: [A-Z]\w* = .*)?$))([A-Z]\w*)", re.MULTILINE
)
_KINDS: Final = {
    **{kind: "Unsigned" if kind[0] == "u" else "Signed" for kind in SIZES},
    "utf8": "Text",
    "bytes": "Bytes",
}
_PLAIN: Final = frozenset(map(chr, range(0x20, 0x7F))) - set('"\\')
_DAMAGE: Final = {
    "ShortInput": "ShortInput",
    "MalformedRecord": "MalformedRecord",
    "Trailer": "BadTrailer",
    "Limit": "OverLimit",
}


def _member(name: str, path: str) -> str:  # noqa: ARG001  (a language's shape)
    return camel(name)


def literal(text: str) -> str:
    """`text` as a string of Go."""
    return _quote(text.encode("utf-8", "surrogateescape"))


def _quote(data: bytes) -> str:
    return '"' + "".join(chr(b) if chr(b) in _PLAIN else f"\\x{b:02x}" for b in data) + '"'


def doc(text: str, indent: str = "") -> str:
    """`text` of a schema as a comment, wrapped."""
    plain = one_line(text)
    return textwrap.fill(
        plain.rstrip(":"),
        100 - 4 * len(indent),
        initial_indent=f"{indent}// ",
        subsequent_indent=f"{indent}// ",
        break_long_words=False,
        break_on_hyphens=False,
    )


LANGUAGE: Final = Language(
    backend=BACKEND,
    numbers=_NUMBERS,
    type_name=camel,
    member=_member,
    constant=camel,
    literal=literal,
    own_types=own_words(_EXPORTED, [f"go/{name}.j2" for name in _FILES]),
    own_members=("Arguments", "Attributes", "Cause", "Errno", "Extra", "String", "Text"),
    own_builders=("UnknownAttribute",),
    own_getters=("Bytes", "First", "IsEmpty", "Iter", "Split"),
    has_flat_constants=True,
)


def _field(row: Row) -> Row:
    """A field with its Go type, and how it is read and written."""
    member, at, size = row["member"], int(str(row["offset"])), int(str(row["size"]))
    if row["type"]:
        go_type = row["enum"] or row["type"]
        if size == 1:
            load = f"{go_type}(from[{at}])"
        else:
            load = f"{go_type}(order.u{8 * size}(from[{at}:]))"
        return row | {
            "go_type": go_type,
            "go_load": f"value.{member} = {load}",
            "go_store": f"out.number(uint64(r.{member}), {size})",
        }
    if row["is_array"]:
        return row | {
            "go_type": f"[{size}]byte",
            "go_load": f"copy(value.{member}[:], from[{at}:])",
            "go_store": f"out.bytes(r.{member}[:])",
        }
    return row | {"go_type": "Text" if row["kind"] == "utf8" else "[]byte"}


def _record(row: Row) -> Row:
    fixed = [_field(f) for f in row["fixed"]]  # type: ignore[attr-defined]
    severity = str(row["severity"])
    ranked = row["ranked"]
    if ranked:
        kind = "int64" if ranked["kind"][0] == "s" else "uint64"  # type: ignore[index]
        severity = f"rank({kind}(record.{ranked['member']}))"  # type: ignore[index]
    tail = row["tail"]
    return row | {
        "fixed": fixed,
        "tail": _field(tail) if tail else None,  # type: ignore[arg-type]
        "go_severity": severity,
        "uses_order": bool(row["set"]) or any(f["type"] and f["size"] != 1 for f in fixed),
    }


def _attribute(row: Row) -> Row:
    """An attribute with its Go type, and how it is read and written."""
    number, size = int(str(row["number"])), int(str(row["size"]))
    if row["nest"]:
        nest = row["nest"]
        return row | {
            "go_type": f"{nest}Attributes",
            "load": f"{nest}Attributes" + "{a.nest()}",
            "parameter": f"fill func({nest}Builder)",
            "store": f"b.out.nest({number:#06x}, func() {{ fill({nest}Builder{{b.out}}) }})",
        }
    if row["type"]:
        go_type = row["enum"] or row["type"]
        load = f"{go_type}(a.Value[0])" if size == 1 else f"{go_type}(a.Order.u{8 * size}(a.Value))"
        return row | {
            "go_type": go_type,
            "load": load,
            "parameter": f"value {go_type}",
            "store": f"b.out.numberAttribute({number:#06x}, uint64(value), {size})",
        }
    is_text = row["kind"] == "utf8"
    return row | {
        "go_type": "Text" if is_text else "[]byte",
        "load": "a.Text()" if is_text else "a.Value",
        "parameter": "value string" if is_text else "value []byte",
        "store": f"b.out.attribute({number:#06x}, {'[]byte(value)' if is_text else 'value'})",
    }


def _set(row: Row) -> Row:
    return row | {"attributes": [_attribute(a) for a in row["attributes"]]}  # type: ignore[attr-defined]


def package_name(prefix: str) -> str:
    """`prefix` as the name of a package; CodegenError where Go reserves it."""
    name = prefix.replace("_", "").lower()
    if name in GO_KEYWORDS:
        raise CodegenError(f"{name!r} is a keyword of Go", backend=BACKEND, path="--prefix")
    return name


def values(schema: Schema) -> dict[str, object]:
    """What the templates are filled with."""
    model = TypedModel(schema, LANGUAGE)
    records = [_record(row) for row in model.records]
    for record in records:
        for word in (f"Type{record['word']}", f"As{record['word']}", f"Put{record['word']}"):
            model.scope.claim(word, f"records.{record['name']}")
    for constant in schema.constants:
        model.scope.claim(f"Const{camel(constant.name)}", f"constants.{constant.name}")
    for item in model.sets:
        for a in item["attributes"]:  # type: ignore[attr-defined]
            where = f"attribute-sets.{item['name']}"
            model.scope.claim(f"{item['word']}Attribute{a['arm']}", where)
            if a["nest"] and f"Nest{a['arm']}" in {other["getter"] for other in item["attributes"]}:  # type: ignore[attr-defined]
                raise CodegenError(
                    f"Nest{a['arm']} is a method already", backend=BACKEND, path=where
                )
    named = {f["names"] for r in records for f in r["fields"]}  # type: ignore[attr-defined]
    plain: dict[int, list[int]] = {}
    for row in records:
        if not row["ranked"] and row["severity"] != 2:
            plain.setdefault(int(str(row["severity"])), []).append(int(str(row["number"])))
    lengths = model.plain_lengths()
    return {
        "doc": doc,
        "kinds": _KINDS,
        "signed": signed,
        "records": records,
        "sets": [_set(row) for row in model.sets],
        "enums": [row | {"is_shown": row["name"] in named} for row in model.enums],
        "enum_words": {row["name"]: row["word"] for row in model.enums},
        "dense": model.dense(),
        "plain_lengths": lengths,
        "plain_types": len((lengths or [[0]])[0]),
        "shed": model.shedding(),
        "layouts": model.layouts(),
        "subsystems": model.subsystems(),
        "errnos": model.errnos(),
        "has_netlink": _NETLINK in schema.subsystem_by_name,
        "constants": [
            {"word": f"Const{camel(c.name)}", "value": c.value, "doc": c.doc}
            for c in schema.constants
        ],
        "end": next(record for record in schema.records if record.trailer),
        "plain": sorted(plain.items()),
    }


def generate(schema: Schema, prefix: str) -> dict[str, str]:
    """The files of the package, which is called `prefix` without its underscores."""
    package = package_name(prefix)
    filled = values(schema)
    filled["package_doc"] = doc(f"Package {package}: {schema.doc}")
    return {
        name: render(f"go/{name}.j2", package, **filled)
        for name in _FILES
        if filled["has_netlink"] or name != "extack.go"
    }


def _pieces(pieces: Pieces) -> str:
    return "[]piece{" + ", ".join(f"{{{_quote(data)}, {times}}}" for data, times in pieces) + "}"


def vector_test(schema: Schema, prefix: str, vectors: tuple[Vector, ...]) -> dict[str, str]:
    """A test of the package with a table of vectors."""
    package = package_name(prefix)
    limits = {"record_length": "RecordLength", "records": "Records", "attributes": "Attributes",
              "depth": "Depth", "total": "Total"}  # fmt: skip
    orders = {"little": "LittleEndian", "big": "BigEndian", "host": "0"}
    rows = [
        {
            "name": literal(vector.name),
            "why": " ".join(vector.why.split()),
            "wire": _pieces(vector.wire),
            "order": orders[vector.order],
            "auto": orders[vector.auto],
            "limits": [(f"l.{limits[n]}", v) for n, v in sorted(vector.limits.items())],
            "damage": vector.damage,
            "kind": _DAMAGE[vector.damage.kind] if vector.damage else "",
            "text": _pieces(vector.text),
        }
        for vector in vectors
    ]
    records = [
        {"word": camel(record.name), "set": record.attributes}
        for record in schema.records
        if not record.trailer
    ]
    return {
        "vectors_test.go": render("go/vectors_test.go.j2", package, records=records),
        "vector_table_test.go": render(
            "go/vector_table_test.go.j2", package, rows=rows, literal=literal
        ),
    }
