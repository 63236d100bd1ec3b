"""Target `wireshark`: a dissector in Lua for Wireshark 4 and tshark.

The machinery stands in the templates and is the same for every schema: the walk with its
damage, the tree, and, for a schema that knows netlink's reasons, what a post-dissector says of
extended ACKs.  What differs is tables.
"""

from __future__ import annotations

import textwrap
from typing import Final

from tlvlog.kernel.netlink.names import spelled
from tlvlog.kernel.netlink.nests import (
    FAMILIES,
    GENERIC,
    MESSAGES,
    NESTS,
    NETFILTER,
    NETFILTER_HEADER,
    NFTABLES,
    POLICY_CHILDREN,
    SKIPPED,
    XFRM,
)
from tlvlog.schema import AttributeSet, Field, RecordSpec, Schema

from .names import one_line, refuse, snake
from .numbers import SIZES
from .templating import render

BACKEND: Final = "wireshark"
_PARTS: Final[tuple[str, ...]] = ("schema", "bytes", "walk", "tree")
_NETLINK_PARTS: Final = ("names", "path", "extack")
# What the dissector itself calls fields.
_OWN: Final = (
    "attribute", "attribute.value", "byte_order", "damage", "damage.offset", "extra", "length",
    "nul", "reason", "size", "state", "text", "type", "unknown", "unknown.value",
)  # fmt: skip
_PLAIN: Final = frozenset(map(chr, range(0x20, 0x7F))) - set('"\\')
# As many bytes as a log may have, in preferences of 32 bits.
_LIMITS: Final = ("record-length", "records", "attributes", "depth", "total")

Row = dict[str, object]


def quoted(text: str) -> str:
    """`text` as a string of Lua."""
    data = " ".join(text.split("\n")).encode("utf-8", "surrogateescape")
    return '"' + "".join(chr(b) if chr(b) in _PLAIN else f"\\{b:03d}" for b in data) + '"'


def _number(value: int) -> str:
    """`value` as a number of Lua that every version of it reads alike."""
    return str(value) if abs(value) < 1 << 53 else f"{value:.1f}"


class _Tables:
    def __init__(self, schema: Schema) -> None:
        self.schema = schema
        self._taken = dict.fromkeys(_OWN, "a part of the dissector")

    def _claim(self, word: str, path: str) -> None:
        owner = self._taken.setdefault(word, path)
        if owner != path:
            refuse(f"{word} is also the field of {owner}", backend=BACKEND, path=path)

    def _enum(self, name: str | None) -> str:
        found = self.schema.enum_by_name.get(name or "")
        return found.name if found is not None and found.entries else ""

    def _field(self, record: RecordSpec, field: Field) -> Row:
        self._claim(
            f"{snake(record.name)}.{snake(field.name)}",
            f"records.{record.name}.fields.{field.name}",
        )
        size = SIZES.get(field.kind, field.size)
        return {
            "key": snake(field.name),
            "name": field.name,
            "kind": field.kind,
            "size": size,
            "enum": self._enum(field.enum),
            "negated": field.negated,
            "later": field.since > record.since and size > 0,
            "default": field.default,
            "doc": one_line(field.doc),
        }

    def record(self, record: RecordSpec) -> Row:
        self._claim(snake(record.name), f"records.{record.name}")
        return {
            "type": record.type,
            "name": record.name,
            "key": snake(record.name),
            "doc": one_line(record.doc),
            "trailer": record.trailer,
            "set": record.attributes or "",
            "fields": [self._field(record, field) for field in record.fields],
        }

    def attribute_set(self, item: AttributeSet) -> Row:
        rows = []
        for attribute in item.attributes:
            path = f"attribute-sets.{item.name}.{attribute.name}"
            self._claim(f"{snake(item.name)}.{snake(attribute.name)}", path)
            rows.append(
                {
                    "type": attribute.type,
                    "key": snake(attribute.name),
                    "name": attribute.name,
                    "kind": attribute.kind,
                    "enum": self._enum(attribute.enum),
                    "attributes": attribute.attributes or "",
                    "doc": one_line(attribute.doc),
                }
            )
        return {"name": item.name, "key": snake(item.name), "attributes": rows}


def _netlink(schema: Schema) -> dict[str, object]:
    """The names and nests that the importer of extended ACKs has."""
    return {
        "lists": [
            (name, textwrap.wrap(words, 92, break_long_words=False, break_on_hyphens=False))
            for name, words in sorted(spelled().items())
        ],
        "families": FAMILIES.items(),
        "netfilter": NETFILTER.items(),
        "netfilter_header": NETFILTER_HEADER,
        "nftables": NFTABLES.items(),
        "xfrm": XFRM.items(),
        "messages": sorted(MESSAGES.items()),
        "generic": GENERIC,
        "nests": NESTS.items(),
        "skipped": SKIPPED.items(),
        "policy": POLICY_CHILDREN.items(),
        "limits_of_policy": [item.name for item in schema.set_by_name["limit"].attributes],
        "policy_kinds": schema.enum_by_name["policy-kind"].entries,
    }


def generate(schema: Schema, prefix: str) -> dict[str, str]:
    """The dissector `PREFIX.lua`, whose fields begin with `PREFIX.` too."""
    tables = _Tables(schema)
    values = {
        "q": quoted,
        "number": _number,
        "prefix": prefix.lower(),
        "title": one_line(schema.doc).rstrip(".:") or schema.name,
        "limits": [(snake(name), schema.constant[f"limit-{name}"]) for name in _LIMITS],
        "enums": schema.enums,
        "records": [tables.record(record) for record in schema.records],
        "sets": [tables.attribute_set(item) for item in schema.attribute_sets],
        "subsystems": sorted(schema.subsystems, key=lambda s: s.number),
    }
    parts = _PARTS
    if "netlink" in schema.subsystem_by_name:
        parts += _NETLINK_PARTS
        values |= _netlink(schema)
    text = "".join(render(f"wireshark/{part}.lua.j2", "", **values) for part in parts)
    return {f"{prefix}.lua": text}
