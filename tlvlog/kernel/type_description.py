"""The smallest type description with which a map can be created."""

from __future__ import annotations

from ..btf.kinds import Kind
from ..btf.writer import Writer, info_word

__all__ = ["integer_types"]


def integer_types() -> bytes:
    """A BTF whose type 1 is an `int` of four bytes."""
    writer = Writer()
    writer.add([writer.string("int"), info_word(Kind.INT, 0), 4, 1 << 24 | 32])
    return writer.blob()
