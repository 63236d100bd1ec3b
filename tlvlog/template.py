"""The template language of reasons: literal text, `{name}`, `{name:x}`, `{{`, `}}`.

The same bytes come out in Python and in the generated C: a number is decimal,
or with `:x` hexadecimal with 0x in front and lower-case digits; text stands as
it is.  An argument that is missing prints as its placeholder, surplus ones
follow in brackets.

A variant of a template is only read, never written, and knows one more token:
`{...}` stands for text or a number that no argument keeps.
"""

# No `from __future__ import annotations`: NamedTuple would compile each string (decision 16).

import re
from collections.abc import Sequence
from typing import NamedTuple

Value = int | str

_WHOLE_WORD = re.compile(r"[A-Za-z0-9]{3,}")
_TOKEN = re.compile(r"\{\{|\}\}|\{([a-z][a-z0-9-]*)(:x)?\}|[{}]")


class Placeholder(NamedTuple):
    """A `{name}` of a template; `hex` for `{name:x}`."""

    name: str
    hex: bool

    def __str__(self) -> str:
        return f"{{{self.name}{':x' if self.hex else ''}}}"


SKIPPED = Placeholder("...", False)
"""What stands in a variant for text that no argument keeps."""


def parse(template: str) -> list[str | Placeholder]:
    """Literal text and placeholders in turn; ValueError says what is wrong and where."""
    parts: list[str | Placeholder] = []
    literal: list[str] = []
    position = 0
    for match in _TOKEN.finditer(template):
        literal.append(template[position : match.start()])
        position = match.end()
        token = match[0]
        if token in ("{{", "}}"):
            literal.append(token[0])
        elif match[1] is None:
            raise ValueError(
                f"a lone {token!r} at column {match.start() + 1}; "
                f"write {token * 2!r} for the character, {{name}} or {{name:x}} for an argument"
            )
        else:
            if text := "".join(literal):
                parts.append(text)
            literal.clear()
            parts.append(Placeholder(match[1], match[2] is not None))
    if text := "".join(literal) + template[position:]:
        parts.append(text)
    return parts


def parse_variant(variant: str) -> list[str | Placeholder]:
    """As `parse`, with a `SKIPPED` for each `{...}`."""
    parts: list[str | Placeholder] = []
    for index, piece in enumerate(variant.split(f"{{{SKIPPED.name}}}")):
        parts += [SKIPPED] if index else []
        parts += parse(piece)
    return parts


def whole_words(parts: Sequence[str | Placeholder]) -> list[str]:
    """Words of three characters and more that no placeholder can run into."""
    found = []
    for index, part in enumerate(parts):
        if isinstance(part, str):
            for match in _WHOLE_WORD.finditer(part):
                open_left = match.start() == 0 and index > 0
                open_right = match.end() == len(part) and index < len(parts) - 1
                if not open_left and not open_right:
                    found.append(match[0])
    return found


def _show(value: Value, in_hex: bool) -> str:
    if isinstance(value, str) or not in_hex:
        return str(value)
    # C prints the bits of a negative number; so do we, as a 64-bit one.
    return hex(value & 0xFFFF_FFFF_FFFF_FFFF)


def render(template: str, names: Sequence[str], values: Sequence[Value]) -> str:
    """The text of `template` with `values` for the arguments called `names`, in order."""
    given = dict(zip(names, values, strict=False))
    text = "".join(
        part
        if isinstance(part, str)
        else _show(given[part.name], part.hex)
        if part.name in given
        else str(part)
        for part in parse(template)
    )
    surplus = values[len(names) :]
    if surplus:
        text += f" [{', '.join(_show(value, False) for value in surplus)}]"
    return text
