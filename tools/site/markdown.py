"""Markdown that says what a text says, whatever characters are in it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

_SPECIAL: Final = re.compile(r"([\\*_\[\]<>|#{}$~^`])")
_CODE: Final = re.compile(r"(`[^`\n]+`)")


def text(words: str) -> str:
    """`words` on one line; what stands between single backquotes is code, all else plain text."""
    plain = " ".join("".join(c if c.isprintable() else " " for c in words).split())
    pieces = _CODE.split(plain)
    return "".join(
        code(piece[1:-1]) if index % 2 else _SPECIAL.sub(r"\\\1", piece)
        for index, piece in enumerate(pieces)
    )


def code(words: str) -> str:
    """`words` as code, also in the cell of a table, where a bar would end it."""
    plain = words.replace("|", "\\|")
    longest = max(map(len, re.findall("`+", plain)), default=0)
    fence = "`" * (longest + 1)
    return f"{fence} {plain} {fence}" if longest else f"`{plain}`"


def table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table of cells that are Markdown already."""
    heads = list(heads)
    lines = ["| " + " | ".join(heads) + " |", "|" + "---|" * len(heads)]
    lines += ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join(lines) + "\n"
