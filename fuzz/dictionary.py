"""Words for a fuzzer's dictionary, in the format that AFL and libFuzzer share.

Made of a schema: the headers that its records and attributes begin with, in
both byte orders, and numbers at the edges of what a reader checks.  Made of a
subsystem: the words that its messages are told by.
"""

from __future__ import annotations

import re
import struct
import sys
from collections.abc import Iterable, Iterator

from tlvlog import load_schema
from tlvlog.schema import Schema, Subsystem, builtin

from .catalogue import ROOT

_DEVICE = ROOT / "spec" / "vectors" / "device.yaml"
_GARDEN = ROOT / "tests" / "data" / "codegen" / "garden.yaml"
_LOGS = frozenset({"reader", "core", "decoder"})
_TEXTS = {"verifier": "bpf", "fscontext": "fscontext", "extack": "netlink", "strace": "fscontext"}
_ORDERS = "<>"
_LITERAL = re.compile(r"\{[^{}]*\}|\n")
_PLAIN = re.compile(rb"[^\x20-\x7e]|[\"\\]")


def of_schema(schema: Schema) -> Iterator[bytes]:
    """Headers and numbers of a log of the schema."""
    sizes = {kind.name: kind.size for kind in schema.kinds}
    for order in _ORDERS:
        for record in schema.records:
            size = sum(
                field.size or sizes[field.kind] or 0
                for field in record.fields
                if field.since <= record.since
            )
            yield struct.pack(order + "HI", record.type, size)
            yield struct.pack(order + "H", record.type)
        for found in schema.attribute_sets:
            for attribute in found.attributes:
                size = sizes[attribute.kind] or 0
                yield struct.pack(order + "HI", attribute.type, size)
        for number in (0, 1, 0xFFFF, 0x00010100, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF):
            yield struct.pack(order + "I", number)
        yield struct.pack(order + "HIH", 2, 2, 0)


def of_messages(subsystem: Subsystem) -> Iterator[bytes]:
    """The literal parts of the templates, each at most as long as an entry may be."""
    for reason in subsystem.reasons:
        for template in (reason.template, *reason.variants):
            for part in _LITERAL.split(template):
                if len(part.strip()) > 2:
                    yield part.encode()[:64]


def lines(words: Iterable[bytes]) -> Iterator[str]:
    """The dictionary: one quoted word a line, none twice."""
    for word in dict.fromkeys(words):
        quoted = _PLAIN.sub(lambda found: b"\\x%02x" % found[0][0], word)
        yield f'"{quoted.decode("ascii")}"'


def words_for(name: str) -> list[str]:
    """The dictionary of a harness; empty where none would help it."""
    if name in _LOGS:
        return list(lines(of_schema(load_schema(_GARDEN if name == "reader" else _DEVICE))))
    if name in _TEXTS:
        return list(lines(of_messages(builtin().subsystem_by_name[_TEXTS[name]])))
    return []


def main() -> int:
    """Print the dictionary of a spec file's logs, or of the core's."""
    schema = load_schema(sys.argv[1] if len(sys.argv) > 1 else None)
    print("\n".join(lines(of_schema(schema))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
