"""The dictionary of each harness, in the format that AFL and libFuzzer share.

For logs it is what `tlvlog fuzz --emit dict` gives; for kernels' texts the words
that the messages of a subsystem are told by.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tlvlog import load_schema
from tlvlog.fuzz import seeds
from tlvlog.schema import Subsystem, builtin

from .catalogue import ROOT

_DEVICE = ROOT / "spec" / "vectors" / "device.yaml"
_GARDEN = ROOT / "tests" / "data" / "codegen" / "garden.yaml"
_LOGS = frozenset({"reader", "core", "decoder"})
_TEXTS = {"verifier": "bpf", "fscontext": "fscontext", "extack": "netlink", "strace": "fscontext"}
_LITERAL = re.compile(r"\{[^{}]*\}|\n")
_PLAIN = re.compile(rb"[^\x20-\x7e]|[\"\\]")


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
        return seeds.dictionary(load_schema(_GARDEN if name == "reader" else _DEVICE)).splitlines()
    if name in _TEXTS:
        return list(lines(of_messages(builtin().subsystem_by_name[_TEXTS[name]])))
    return []
