"""The layers, composed: each undoes one thing, over and over until nothing changes.

Every layer makes a text shorter or leaves it as it is, but for borders, so that
the end is reached; against what was nested on purpose there is a bound as well.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from .characters import blanks, entities, escapes, markdown_escapes
from .fields import fields, literals
from .joined import joined
from .mail import base64_blocks, base64_words, quoted_printable
from .order import in_order
from .prefixes import prefixes
from .text import BORDER, Layer, Text
from .wrapped import unwrapped

__all__ = ["INNER", "OUTER", "Undone", "undo"]

_FENCE: Final = re.compile(r"\s*(?:`{3,}|~{3,})[^`]{0,64}$")
_FIELD: Final = re.compile(r"\s*([A-Z_][A-Z0-9_]{1,63})=(.*)", re.DOTALL)
_HEADING: Final = re.compile(r".{0,80}?\[s=[0-9a-f]+;i=[0-9a-f]+;")
_MAY_FENCE: Final = re.compile("``|~~")
_MAY_JOURNAL: Final = re.compile(r"^[ \t]*MESSAGE=", re.MULTILINE)
_ROUNDS_MAX: Final = 48
_FIELDS_MIN: Final = 3


def fences(text: Text) -> Text:
    """Borders where blocks of code begin and end."""
    if not text.has(_MAY_FENCE):
        return text
    return text.each(
        lambda line: BORDER if ("``" in line or "~~" in line) and _FENCE.match(line) else line
    )


def journal(text: Text) -> Text:
    """Of journald's verbose and export formats the messages."""
    if not text.has(_MAY_JOURNAL):
        return text
    found = [_FIELD.match(line) for line in text.lines]
    if sum(field is not None for field in found) < _FIELDS_MIN:
        return text
    pieces: dict[int, list[str]] = {}
    for index, field in enumerate(found):
        if field is not None:
            pieces[index] = [field[2]] if field[1] == "MESSAGE" else []
        elif _HEADING.match(text.lines[index]) or not text.lines[index]:
            pieces[index] = []
    return text.replaced(pieces)


OUTER: Final[tuple[tuple[str, Layer], ...]] = (
    ("escapes", escapes),
    ("blanks", blanks),
    ("base64", base64_blocks),
    ("quoted-printable", quoted_printable),
    ("wrapped lines", unwrapped),
    ("entities", entities),
    ("Markdown escapes", markdown_escapes),
    ("journal fields", journal),
    ("prefixes", prefixes),
    ("fences", fences),
)
"""What is around whole lines, by name, in the order of a round."""

INNER: Final[tuple[tuple[str, Layer], ...]] = (
    ("fields", fields),
    ("literals", literals),
    ("base64", base64_words),
    ("joined errors", joined),
    ("reversed order", in_order),
)
"""What has lines inside of it: looked for where nothing is around it any more."""


class Undone(NamedTuple):
    """A text without its layers, and the names of those that it had."""

    text: Text
    layers: tuple[str, ...]


def undo(text: Text, *, inner: bool = True) -> Undone:
    """`text` without all that people's tools have put around a log's lines.

    Without `inner` only what is around whole lines: for texts whose lines have
    literals of their own, such as strace's.
    """
    names: dict[str, None] = {}
    for _ in range(_ROUNDS_MAX):
        before = text
        for name, layer in OUTER:
            after = layer(text)
            if after is not text:
                names[name] = None
                text = after
        if text is before and inner:
            # One at a time: what it gives has to be looked at from the outside first.
            for name, layer in INNER:
                text = layer(before)
                if text is not before:
                    names[name] = None
                    break
        if text is before:
            break
    return Undone(text, tuple(names))
