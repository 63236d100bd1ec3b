"""The files of spec/vectors as the kit uses them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from ..codec.log import DEFAULT_LIMITS, Limits
from ..errors import TlvlogError
from ..loader.files import spec_dir
from ..printable import escape
from ..wire import ByteOrder

__all__ = [
    "LEVELS",
    "NOT_A_VECTOR",
    "Vector",
    "clause_of",
    "level_of",
    "read_vectors",
    "vectors_dir",
]

Json = dict[str, Any]

LEVELS: Final = ("reader", "writer", "extended-errors", "schema")
# Records that have attributes or a registry behind them.
_EXTENDED: Final = {"error", "core-relocation"}
# Where the kit cites nothing closer: a reader does what sections 1 to 9 say.
_CLAUSE: Final = "14.1"
NOT_A_VECTOR: Final = (ValueError, LookupError, TypeError, AttributeError, RecursionError)
"""What Python raises of JSON that is no vector, when it is taken for one."""


@dataclass(frozen=True)
class Vector:
    """A vector: the input, how it is to be read, and what must come out."""

    name: str
    data: Json

    @cached_property
    def wire(self) -> bytes:
        return bytes.fromhex(self.data["wire"])

    @property
    def order(self) -> ByteOrder:
        order: ByteOrder = self.data["byte_order"]
        return order

    @property
    def why(self) -> str:
        """What it is there for, in words."""
        return str(self.data["why"])

    @property
    def clause(self) -> str:
        return clause_of(self.data)

    @property
    def schema(self) -> str:
        """The file of the schema beside the vectors; "" for the core's."""
        return str(self.data.get("schema", ""))

    @property
    def limits(self) -> Limits:
        return Limits(**self.data.get("limits", {}))

    @property
    def has_limits(self) -> bool:
        return self.limits != DEFAULT_LIMITS

    @property
    def log(self) -> Json:
        """The JSON form of the log, or of what comes before the damage."""
        log: Json = self.data["log"] if "log" in self.data else self.data["before"]
        return log

    @property
    def is_damaged(self) -> bool:
        return "error" in self.data

    @property
    def level(self) -> str:
        """What a reader must be able to do to read it."""
        return level_of(self.log, self.data.get("record"), self.schema)


def clause_of(data: Json) -> str:
    """The clause of WIRE.md that a file of the kit cites; ValueError where that is none."""
    clause = str(data.get("clause", _CLAUSE))
    for number in clause.split("."):
        int(number)
    return clause


def level_of(log: Json, damaged: object, schema: str) -> str:
    """The level of a log in JSON form; `damaged` is the record that the damage lies in."""
    if schema:
        return "schema"
    names = {record["name"] for record in log["records"]} | {damaged}
    return "extended-errors" if names & _EXTENDED else "reader"


def vectors_dir() -> Path:
    """Where the vectors of the format are: installed with the package, or in its tree."""
    return Path(str(spec_dir().joinpath("vectors")))


def read_vectors(directory: Path) -> list[Vector]:
    """The vectors below `directory`, by name; TlvlogError if there are none, or one is broken."""
    found = []
    for path in sorted(directory.glob("*valid/*.json")):
        try:
            vector = Vector(path.stem, json.loads(path.read_text("utf-8")))
            _ = (
                vector.wire,
                vector.order,
                vector.limits,
                vector.log["records"],
                vector.clause,
                vector.why,
            )
        except NOT_A_VECTOR as error:
            text = escape(f"{path}: not a vector: {error!r}")
            raise TlvlogError(text) from None
        found.append(vector)
    if not found:
        raise TlvlogError(f"{escape(str(directory))}: no vectors, which are valid/*.json")
    return found
