"""Text from outside as text that cannot drive a terminal.

Every byte of an input, a file name, a spec or an argument passes here before a
person sees it.  Control characters, format characters (bidirectional marks,
zero-width spaces), surrogates and bytes that are not UTF-8 show as escapes.
"""

from __future__ import annotations

import re

__all__ = ["escape", "printable"]

_NAMED = {"\n": "\\n", "\t": "\\t", "\r": "\\r"}
# The only escape sequences of our own: `Style` of the text format makes them.
STYLED = re.compile(r"(\x1b\[[0-9;]*m)")


def escape(text: str) -> str:
    """`text` with everything that is not printable as an escape, and `\\` doubled."""
    if text.isprintable() and "\\" not in text:
        return text
    return "".join("\\\\" if character == "\\" else _escape(character) for character in text)


def printable(line: str, *, styled: bool = False) -> str:
    """A line for a person with what is not printable as an escape; else as it is.

    What was escaped before stays the same: this is the last gate before a stream,
    for what nobody escaped.  Tabs pass, which only move the cursor; with `styled`
    colours too.
    """
    if line.isprintable():
        return line
    parts = STYLED.split(line) if styled else [line]
    # Every second part is what the pattern matched.
    parts[::2] = ["".join(c if c == "\t" else _escape(c) for c in part) for part in parts[::2]]
    return "".join(parts)


def _escape(character: str) -> str:
    if character.isprintable():
        return character
    code = ord(character)
    if 0xDC80 <= code <= 0xDCFF:  # a byte that was not UTF-8
        return f"\\x{code - 0xDC00:02x}"
    named = _NAMED.get(character)
    if named:
        return named
    return f"\\x{code:02x}" if code < 0x80 else f"\\u{{{code:x}}}"
