r"""String literals of any language, taken out of their quotes.

C, Go, Rust, Python, JavaScript, JSON and shells' $'...' escape alike, as far as
a kernel's text goes: `\n`, `\t`, `\"`, `\x1b`, `\u0027`, `\u{27}`, `\33`.  A
literal that was cut ends where its line does.  Linear in the text.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["ESCAPED_END", "LITERAL", "unescaped"]

LITERAL: Final = re.compile(
    r"""(?<![\w\\])(?:b|r|u|f|rb|br|L|@|\$)?
        (?:"(?P<double>(?:[^"\\]++|\\.)*+)(?:"|\\?\Z)
         |'(?P<single>(?:[^'\\]++|\\.)*+)')""",
    re.VERBOSE | re.DOTALL,
)
"""A literal: `double` what stands in double quotes, `single` what stands in single ones."""

ESCAPED_END: Final = re.compile(r"\\(?:n|r\\n|x0[aA]|u000[aA]|012)")
"""A line end as a literal has it."""

_ESCAPE: Final = re.compile(
    r"""\\(?:(?P<hex>x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})
        |u\{(?P<rust>[0-9a-fA-F]{1,6})\}
        |(?P<octal>[0-3]?[0-7]{1,2})
        |(?P<one>.))""",
    re.VERBOSE | re.DOTALL,
)
_LETTERS: Final = {
    "n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v", "e": "\x1b",
}  # fmt: skip
_UNICODE_MAX: Final = 0x10FFFF


def unescaped(body: str) -> str:
    """The text of a literal between its quotes; bytes beyond ASCII are read as UTF-8."""
    if "\\" not in body:
        return body
    if "\\\\" not in body and "\\x" not in body and "\\u" not in body and "\\0" not in body:
        # The usual case, many times as fast.
        for escape, character in (("\\n", "\n"), ("\\t", "\t"), ('\\"', '"'), ("\\'", "'")):
            body = body.replace(escape, character)
        if "\\" not in body:
            return body
    text = _ESCAPE.sub(_character, body)
    if text.isascii():
        return text
    if any("\ud800" <= character <= "\udbff" for character in text):  # pairs, as JSON has them
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "surrogateescape")


def _character(found: re.Match[str]) -> str:
    if one := found["one"]:
        return _LETTERS.get(one, one)
    if octal := found["octal"]:
        return _byte(int(octal, 8))
    digits = found["hex"]
    if digits and digits[0] == "x":
        return _byte(int(digits[1:], 16))
    code = int(digits[1:] if digits else found["rust"], 16)
    return chr(code) if code <= _UNICODE_MAX else "\ufffd"


def _byte(value: int) -> str:
    return chr(value) if value < 0x80 else chr(0xDC00 + (value & 0xFF))
