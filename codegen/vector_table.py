"""The vectors of a schema as rows of a table: what a generated reader is tested with.

A vector is a file of `spec/vectors` (see the page there).  What is long in one is a byte that
repeats, so wire and text come as pieces with a count.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Final, NamedTuple

from tlvlog.errors import CodegenError

_RUN: Final = re.compile(rb"(.)\1{63,}", re.DOTALL)

Pieces = list[tuple[bytes, int]]


class Damage(NamedTuple):
    """What a reader must say is wrong; `record` None where no record is named."""

    kind: str
    offset: int
    record: str | None
    needed: int
    available: int
    limit: str


class Vector(NamedTuple):
    """A vector: the input, how it is read, and what comes out, `text` as JSON on one line."""

    name: str
    why: str
    wire: Pieces
    order: str
    auto: str
    limits: dict[str, int]
    damage: Damage | None
    text: Pieces


def pieces(data: bytes) -> Pieces:
    """`data` as bytes and how often they come, one after the other."""
    found: Pieces = []
    at = 0
    for run in _RUN.finditer(data):
        if at < run.start():
            found.append((data[at : run.start()], 1))
        found.append((run[1], len(run[0])))
        at = run.end()
    if at < len(data) or not found:
        found.append((data[at:], 1))
    return found


def _vector(path: Path) -> Vector:
    data = json.loads(path.read_text("utf-8"))
    damage = None
    if "error" in data:
        damage = Damage(
            data["error"].removesuffix("Error"),
            data["offset"],
            data["record"],
            data.get("needed", 0),
            data.get("available", 0),
            data.get("limit", ""),
        )
    log = data["before" if damage else "log"]
    text = json.dumps(log, separators=(",", ":"), ensure_ascii=False)
    return Vector(
        data["name"],
        data["why"],
        pieces(bytes.fromhex(data["wire"])),
        data["byte_order"],
        data["auto"],
        data.get("limits", {}),
        damage,
        pieces(text.encode("utf-8", "surrogateescape")),
    )


def read_vectors(directory: Path, schema_file: str) -> list[Vector]:
    """The vectors in `directory` of the schema in `schema_file` ("" for the core's), by name.

    CodegenError where there are none.
    """
    found = []
    for path in sorted(directory.glob("*valid/*.json")):
        of = json.loads(path.read_text("utf-8")).get("schema", "")
        if of == schema_file:
            found.append(_vector(path))
    if not found:
        raise CodegenError(
            f"{directory} holds no vectors of {schema_file or 'the core'}",
            backend="vectors",
            path="--vectors",
        )
    return found
