"""Target `markdown`: a reference page of a schema, made of tables that other pages can hold too."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from tlvlog.schema import AttributeSpec, Carrier, Field, Reason, RecordSpec, Schema

from .names import one_line
from .numbers import HEADER_SIZE

_SPECIAL: Final = re.compile(r"([\\*_\[\]<>|#])")


def _cell(text: str) -> str:
    """`text` on one line, nothing in it acting as markup."""
    plain = one_line(text)
    return _SPECIAL.sub(r"\\\1", plain)


def _code(text: str) -> str:
    """`text` as code in a cell; a bar would end the cell even there."""
    plain = text.replace("|", "\\|")
    return f"`` {plain} ``" if "`" in plain else f"`{plain}`"


def _table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    heads = list(heads)
    lines = ["| " + " | ".join(heads) + " |", "|" + "---|" * len(heads)]
    lines += ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def _number(value: int, *, wide: bool = False) -> str:
    return f"0x{value:04x}" if wide else str(value)


def _kind(item: Field | AttributeSpec) -> str:
    text = item.kind
    if isinstance(item, Field) and item.size:
        text += f"[{item.size}]"
    if isinstance(item, AttributeSpec) and item.attributes:
        text += f" of {item.attributes}"
    if item.enum:
        text += f", enum {item.enum}"
    if isinstance(item, Field) and item.negated:
        text += ", negated"
    if isinstance(item, AttributeSpec) and item.repeatable:
        text += ", repeatable"
    return text


def _fields(schema: Schema, fields: Iterable[Field], start: int) -> str:
    rows = []
    place: int = start
    for field in fields:
        size = schema.width(field)
        doc = _cell(field.doc)
        if field.since > 1:
            doc += f" Since version {field.since}, otherwise {field.default}."
        rows.append((str(place), str(size) if size else "rest", field.name, _kind(field), doc))
        place += size
    return _table(("byte", "bytes", "field", "kind", "meaning"), rows)


def _record_table(schema: Schema) -> str:
    def rank(record: RecordSpec) -> str:
        return f"field {record.severity_field}" if record.severity_field else record.severity

    rows = [
        (_number(r.type), r.name, rank(r), str(r.since), r.status, _cell(r.doc))
        for r in schema.records
    ]
    return _table(("type", "record", "severity", "since", "status", "meaning"), rows)


def _attribute_table(attributes: Iterable[AttributeSpec]) -> str:
    rows = [(_number(a.type), a.name, _kind(a), _cell(a.doc)) for a in attributes]
    return _table(("type", "attribute", "kind", "meaning"), rows)


def _shed_table(schema: Schema) -> str:
    """Who goes first: the attributes of an error in the order in which it gives them up."""
    error = schema.record_by_name.get("error")
    known = schema.set_by_name[error.attributes].attributes if error and error.attributes else ()
    rows: dict[int, list[str]] = {}
    for item in known:
        special = item.shed_without_reason
        if item.shed:
            rows.setdefault(item.shed, []).append(item.name + (" (reason not 0)" * bool(special)))
        if special:
            rows.setdefault(special, []).append(f"{item.name} (reason 0)")
    ordered = [", ".join(rows[place]) for place in sorted(rows)]
    first = "any that is not named below, and any that the writer does not know"
    numbered = [(str(n), text) for n, text in enumerate([first, *ordered])]
    return _table(("rank", "attributes"), numbered)


def _carrier_table(carrier: Carrier) -> str:
    rows = [
        (str(f.offset), f.name, f.kind, _cell(f.doc))
        for f in sorted(carrier.fields, key=lambda field: field.offset)
    ]
    return _table(("byte", "field", "kind", "meaning"), rows)


def tables(schema: Schema) -> dict[str, str]:
    """Every table by the name that a page asks for it with."""
    found = {
        "header": _fields(schema, schema.header.fields, 0),
        "ranges": _table(
            ("first", "last", "name", "state", "meaning"),
            (
                (_number(r.first, wide=True), _number(r.last, wide=True), r.name, r.state,
                 _cell(r.doc))
                for r in schema.ranges
            ),
        ),
        "kinds": _table(
            ("kind", "bytes", "meaning"),
            ((k.name, str(k.size or "rest"), _cell(k.doc)) for k in schema.kinds),
        ),
        "records": _record_table(schema),
        "constants": _table(
            ("constant", "value", "meaning"),
            ((c.name, str(c.value), _cell(c.doc)) for c in schema.constants),
        ),
        "subsystems": _table(
            ("number", "subsystem", "reasons", "meaning"),
            (
                (_number(s.number), s.name, str(len(s.reasons)), _cell(s.doc))
                for s in schema.subsystems
            ),
        ),
    }  # fmt: skip
    for record in schema.records:
        if record.fields:
            found[f"record:{record.name}"] = _fields(schema, record.fields, HEADER_SIZE)
    for item in schema.attribute_sets:
        found[f"attributes:{item.name}"] = _attribute_table(item.attributes)
    for enum in schema.enums:
        rows = [(str(e.value), e.name, _cell(e.doc)) for e in enum.entries]
        found[f"enum:{enum.name}"] = _table(("value", "name", "meaning"), rows)
    found["shed"] = _shed_table(schema)
    for carrier in schema.carriers:
        found[f"carrier:{carrier.name}"] = _carrier_table(carrier)
    return found


def _reason_text(reason: Reason) -> str:
    parts = [f"#### {reason.number} {reason.name}", ""]
    parts.append(f"{reason.severity}: {_code(reason.template)}")
    parts += ["", _cell(reason.doc)]
    if reason.arguments:
        parts += ["", *(f"- {a.name} ({a.kind}): {_cell(a.doc)}" for a in reason.arguments)]
    if reason.hint:
        parts += ["", f"*Hint:* {_cell(reason.hint)}"]
    return "\n".join(parts) + "\n"


def _sections(schema: Schema) -> Iterable[str]:
    known = tables(schema)
    yield f"# {_cell(schema.name)}, version {schema.version}\n"
    yield _cell(schema.doc) + "\n"
    yield f"## Header\n\n{_cell(schema.header.doc)}\n\n{known['header']}"
    yield f"## Numbers of record types\n\n{known['ranges']}"
    yield f"## Kinds\n\n{known['kinds']}"
    yield f"## Records\n\n{known['records']}"
    for record in schema.records:
        body = known.get(f"record:{record.name}", "No fields.\n")
        more = f"\nThen attributes of the set {record.attributes}.\n" if record.attributes else ""
        yield f"### {record.name}\n\n{_cell(record.doc)}\n\n{body}{more}"
    yield "## Attributes\n"
    for item in schema.attribute_sets:
        yield f"### {item.name}\n\n{_cell(item.doc)}\n\n{known[f'attributes:{item.name}']}"
    if "error" in schema.record_by_name:
        yield f"### What an error without room gives up, in this order\n\n{known['shed']}"
    yield "## Enums\n"
    for enum in schema.enums:
        bits = " Bits to be combined." if enum.flags else ""
        yield f"### {enum.name}\n\n{_cell(enum.doc)}{bits}\n\n{known[f'enum:{enum.name}']}"
    yield f"## Subsystems\n\n{known['subsystems']}"
    for subsystem in schema.subsystems:
        if subsystem.reasons:
            yield f"### Reasons of {subsystem.name}\n"
            yield from map(_reason_text, subsystem.reasons)
    yield "## Carriers\n"
    for carrier in schema.carriers:
        yield (
            f"### {carrier.name}\n\n{_cell(carrier.doc)} {carrier.size} bytes.\n\n"
            + (known[f"carrier:{carrier.name}"])
        )
    yield f"## Constants\n\n{known['constants']}"


def generate(schema: Schema, prefix: str) -> dict[str, str]:
    """The reference page `PREFIX.md`."""
    return {f"{prefix}.md": "\n" + "\n".join(_sections(schema))}
