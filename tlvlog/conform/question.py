"""A question: the line that an implementation is given, and what its answer must say."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field

from .vectors import Json

__all__ = ["Question", "encode_line", "read_line"]


@dataclass(frozen=True)
class Question:
    """A line, and what its answer must say.

    `needs` are the levels that it belongs to; `expected` are keys of the answer with their
    values, `hints` keys that may be left out.  With `may_skip` the answer may be that the
    implementation does not offer this.
    """

    line: str
    name: str
    why: str
    clause: str
    needs: frozenset[str]
    expected: Json
    hints: Json = field(default_factory=dict)
    may_skip: bool = False


def read_line(wire: bytes, order: str, options: Sequence[str] = ()) -> str:
    """The line that asks for a log to be read."""
    return " ".join(["read", f"order={order}", *options, wire.hex() or "-"])


def encode_line(log: Json, schema: str) -> str:
    """The line that asks for the bytes of a JSON form."""
    words = ["encode", f"schema={schema}"] if schema else ["encode"]
    return " ".join([*words, json.dumps(log, separators=(",", ":"))])
