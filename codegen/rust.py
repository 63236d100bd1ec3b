"""Target `rust`: a crate that reads and writes the logs of a schema.

No standard library, no allocator, no dependency, no `unsafe`.  The machinery stands in the
templates as the Rust that it becomes.
"""

from __future__ import annotations

import re
from typing import Final

from tlvlog.errors import CodegenError
from tlvlog.schema import Schema

from .keywords import RUST_KEYWORDS
from .names import camel, one_line, snake, upper
from .numbers import SIZES
from .templating import hex_word, own_words, render
from .typed_model import DENSE, Language, Row, TypedModel
from .vector_table import Pieces, Vector

BACKEND: Final = "rust"
MSRV: Final = "1.63"
_NETLINK: Final = "netlink"  # whose answers are read where the schema knows its reasons
_PLAIN: Final = frozenset(map(chr, range(0x20, 0x7F))) - set('"\\')
_NUMBERS: Final = {kind: kind.replace("s", "i") for kind in SIZES}
_NEVER: Final = frozenset(["self", "Self", "super", "crate"])  # not even as r#self
_MODULES: Final = ("attributes", "error", "explain", "extack", "json", "lib", "out", "reader",
                   "reasons", "records", "room", "schema", "serialize", "shed", "wire",
                   "writer")  # fmt: skip
_FILES: Final = {
    "Cargo.toml": "Cargo.toml.j2",
    "examples/decode.rs": "decode.rs.j2",
    "src/schema/tables.rs": "tables.rs.j2",
    **{f"src/{name}.rs": f"{name}.rs.j2" for name in _MODULES},
}
# What the templates make public, and the words of Rust's prelude that they use.
_PUBLIC: Final = re.compile(r"^pub (?:struct|enum|trait|type) ([A-Z]\w*)", re.MULTILINE)
_PRELUDE: Final = ("AsRef", "Clone", "Copy", "Debug", "Default", "Eq", "Err", "Fn", "FnOnce",
                   "Hash", "Into", "Iterator", "None", "Ok", "Option", "Ord", "PartialEq",
                   "PartialOrd", "Result", "Self", "Some")  # fmt: skip
_KINDS: Final = {
    **{kind: "Unsigned" if kind[0] == "u" else "Signed" for kind in SIZES},
    "utf8": "Text",
    "bytes": "Bytes",
}


def _member(name: str, path: str) -> str:
    word = snake(name)
    if word in _NEVER:
        raise CodegenError(f"{word!r} is a keyword of Rust", backend=BACKEND, path=path)
    return f"r#{word}" if word in RUST_KEYWORDS else word


def literal(text: str) -> str:
    """`text` as a string of Rust."""
    escapes = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
    return '"' + "".join(
        escapes.get(c) or (c if c.isprintable() else f"\\u{{{ord(c):x}}}") for c in text
    ) + '"'  # fmt: skip


def doc(text: str) -> str:
    """`text` of a schema so that it is text in a comment that rustdoc reads as Markdown."""
    plain = one_line(text)
    return re.sub(r"([\\`*\[\]<>_])", r"\\\1", plain)


def code(text: str) -> str:
    """`text` so that it can stand between backquotes."""
    return one_line(text).replace("`", "'")


def integer(value: int) -> str:
    """`value` as a literal, in groups of three digits where it is long."""
    return f"{value:_}" if abs(value) > 99_999 else str(value)


LANGUAGE: Final = Language(
    backend=BACKEND,
    numbers=_NUMBERS,
    type_name=camel,
    member=_member,
    constant=upper,
    literal=literal,
    own_types=(
        *_PRELUDE,
        *own_words(_PUBLIC, [f"rust/{name}" for name in _FILES.values()]),
        "Body",
    ),
    own_members=("attributes", "extra"),
    own_builders=("unknown_attribute",),
    own_getters=(
        *("as_bytes", "byte_order", "checked", "clone", "eq", "first_of", "fmt", "into_iter"),
        *("is_empty", "iter", "ne", "raw_attributes"),
    ),
)


def _field(row: Row, source: str) -> Row:
    """A field with its Rust type, and how it is read from `source` and written."""
    number, at = row["type"], row["offset"]
    if number:
        load = f"order.{number}({source}, {at})"
        if row["is_later"]:
            load = f"order.{number}_or(value, {at}, {integer(int(str(row['default'])))})"
        enum = row["enum"]
        return row | {
            "rust_type": enum or number,
            "rust_load": f"{enum}({load})" if enum else load,
            "rust_store": f"number(self.{row['member']}{'.0' if enum else ''})",
        }
    if row["is_array"]:
        return row | {
            "rust_type": f"[u8; {row['size']}]",
            "rust_load": f"crate::wire::array({source}, {at})",
            "rust_store": f"bytes(&self.{row['member']})",
        }
    return row | {"rust_type": "Text<'a>" if row["kind"] == "utf8" else "&'a [u8]"}


def _record(row: Row) -> Row:
    tail, size, stops = row["tail"], row["size"], row["stops"]
    is_split = bool(size) and not stops  # one check of the length serves all of the fields
    source = "&fixed" if is_split else "value"
    fixed = [_field(f, source) for f in row["fixed"]]  # type: ignore[attr-defined]
    tail_at = f"value.len().min({size})" if stops else size
    return row | {
        "fixed": fixed,
        "tail": _field(tail, source) if tail else None,  # type: ignore[arg-type]
        "is_split": is_split,
        "behind": "behind" if is_split else f"rest(value, {tail_at})",
        "uses_order": bool(row["set"]) or any(f["type"] for f in fixed),
    }


def _attribute(row: Row) -> Row:
    """An attribute with its Rust type, and how it is read and written."""
    number, enum, kind = row["type"], row["enum"], hex_word(int(str(row["number"])))
    if row["nest"]:
        nest = row["nest"]
        return row | {
            "rust_type": f"{nest}Attributes<'a>",
            "load": "raw.nest()",
            "found": "Some(raw.nest())",
            "parameter": f"fill: impl FnOnce(&mut {nest}Builder<'_, 'w>)",
            "store": f"nest({kind}, |out| fill(&mut {nest}Builder(out)))",
        }
    if number:
        found = f"raw.order.{number}_of(raw.value)"
        return row | {
            "rust_type": enum or number,
            "load": f"{enum}({found}?)" if enum else f"{found}?",
            "found": f"{found}.map({enum})" if enum else found,
            "parameter": f"value: {enum or number}",
            "store": f"number_attribute({kind}, value{'.0' if enum else ''})",
        }
    is_text = row["kind"] == "utf8"
    load = "raw.text()" if is_text else "raw.value"
    return row | {
        "rust_type": "Text<'a>" if is_text else "&'a [u8]",
        "load": load,
        "found": f"Some({load})",
        "parameter": "value: impl AsRef<[u8]>",
        "store": f"attribute({kind}, value.as_ref())",
    }


def _set(row: Row) -> Row:
    attributes = [_attribute(a) for a in row["attributes"]]  # type: ignore[attr-defined]
    return row | {
        "attributes": attributes,
        "has_getters": any(a["getter"] for a in attributes),
        "has_nests": any(a["nest"] for a in attributes),
    }


def _title(text: str) -> str:
    """`text` as a string of TOML."""
    plain = one_line(text)
    return plain.replace("\\", "\\\\").replace('"', '\\"')


def patterns(numbers: list[int]) -> str:
    """Alternatives of a match; neighbours are one range."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    words = [
        [f"{hex_word(run[0])}..={hex_word(run[-1])}"] if len(run) > 2 else map(hex_word, run)
        for run in runs
    ]
    return " | ".join(word for run in words for word in run)


def _smallest(records: list[Row], end: int) -> list[int]:
    """By type of a record, while neighbours are near, the bytes of its fixed part.

    -1 is for what is none, and for the end: they have to be looked at.
    """
    sizes = {int(str(row["number"])): int(str(row["size"])) for row in records}
    width = 1 + max((kind for kind in sizes if kind <= DENSE), default=0)
    return [-1 if kind in (0, end) else sizes.get(kind, 0) for kind in range(width)]


def _wire_use(records: list[Row]) -> str:
    """What the records need of the module `wire`."""
    words = ["rest"] * any(row["behind"].startswith("rest(") for row in records)  # type: ignore[attr-defined]
    words += ["split"] * any(row["is_split"] for row in records)
    return f"use crate::wire::{{{', '.join([*words, 'ByteOrder', 'Text'])}}};"


def values(schema: Schema) -> dict[str, object]:
    """What the templates are filled with."""
    model = TypedModel(schema, LANGUAGE)
    records = [_record(row) for row in model.records]
    named = {f["names"] for r in records for f in r["fields"]}  # type: ignore[attr-defined]
    plain: dict[int, list[int]] = {}
    for row in records:
        if not row["ranked"] and row["severity"] != 2:
            plain.setdefault(int(str(row["severity"])), []).append(int(str(row["number"])))
    lengths = model.plain_lengths()
    end = next(record for record in schema.records if record.trailer)
    return {
        "title": _title(schema.doc),
        "doc": doc,
        "lib_doc": f"//! {doc(schema.doc) or schema.name}",
        "code": code,
        "constant": upper,
        "hex": hex_word,
        "patterns": patterns,
        "integer": integer,
        "kinds": _KINDS,
        "license": schema.license or "MIT",
        "version": f"{schema.version}.0.0",
        "msrv": MSRV,
        "records": records,
        "wire_use": _wire_use(records),
        "sets": [_set(row) for row in model.sets],
        "enums": [row | {"is_shown": row["name"] in named} for row in model.enums],
        "dense": model.dense(),
        "plain_lengths": lengths,
        "plain_types": len((lengths or [[0]])[0]),
        "smallest": _smallest(records, end.type),
        "shed": model.shedding(),
        "layouts": model.layouts(),
        "subsystems": model.subsystems(),
        "errnos": model.errnos(),
        "has_netlink": _NETLINK in schema.subsystem_by_name,
        "constants": [
            {"word": upper(c.name), "value": integer(c.value), "doc": doc(c.doc)}
            for c in schema.constants
        ],
        "end": end,
        "plain": sorted(plain.items()),
    }


def generate(schema: Schema, prefix: str) -> dict[str, str]:
    """The files of the crate, which is called `prefix`."""
    filled = values(schema)
    return {
        name: render(f"rust/{template}", prefix, **filled)
        for name, template in _FILES.items()
        if filled["has_netlink"] or template != "extack.rs.j2"
    }


def _bytes(pieces: Pieces) -> str:
    """Pieces of a vector as a literal of the table."""
    rows = [
        '(b"'
        + "".join(chr(b) if chr(b) in _PLAIN else f"\\x{b:02x}" for b in data)
        + f'", {times})'
        for data, times in pieces
    ]
    return f"&[{', '.join(rows)}]"


def vector_test(schema: Schema, prefix: str, vectors: tuple[Vector, ...]) -> dict[str, str]:
    """A test of the crate with a table of vectors."""
    records = TypedModel(schema, LANGUAGE).records
    limits = {"record_length", "records", "attributes", "depth", "total"}
    rows = [
        {
            "name": literal(vector.name),
            "why": code(vector.why),
            "wire": _bytes(vector.wire),
            "order": camel(vector.order),
            "auto": f"Some(ByteOrder::{camel(vector.auto)})" if vector.auto != "host" else "None",
            "limits": [(n, v) for n, v in sorted(vector.limits.items()) if n in limits],
            "damage": vector.damage,
            "text": _bytes(vector.text),
        }
        for vector in vectors
    ]
    return {
        "tests/vectors/main.rs": render(
            "rust/vectors.rs.j2",
            prefix,
            words=[record["word"] for record in records],
            with_sets=[(record["word"], record["size"]) for record in records if record["set"]],
        ),
        "tests/vectors/table.rs": render(
            "rust/vector_table.rs.j2", prefix, rows=rows, literal=literal, camel=camel
        ),
    }
