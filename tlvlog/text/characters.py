"""What terminals, pages and mail programs do to characters, undone.

The first step of all: bytes to text.  Then each line by itself: colours,
cursor movements, carriage returns, blanks of every kind, and what a page's
source writes for `<` and `'`.
"""

from __future__ import annotations

import codecs
import html
import re
from collections import Counter
from typing import Final

from .literals import ESCAPED_END, LITERAL
from .text import BORDER, Text

__all__ = ["blanks", "decoded", "entities", "escapes", "markdown_escapes"]

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE: Final = 4096
# In UTF-16 every other byte of what kernels print is zero.
_ZEROS_MIN: Final = 0.4

# A field of journald's export format that has line ends: its size in front, eight bytes.
_EXPORTED: Final = re.compile(rb"(?m)^([A-Z_][A-Z0-9_]{0,63}+)\n(.{7}\0)", re.DOTALL)

_ESC: Final = r"(?:\x1b|\^\[|#033|\\u001b|\\x1b|\\033|\\e|␛)"
_CONTROL: Final = re.compile(
    rf"{_ESC}\[[0-?]{{0,32}}+[ -/]{{0,4}}+[@-~]"
    rf"|{_ESC}\][^\x07\x1b]{{0,256}}(?:\x07|\x1b\\)"
    r"|\x1b[()][0-9A-B]|\x1b[=>78cDEHM]"
)
_MARKS: Final = ("\x1b", "^[[", "#033[", "\\u001b[", "\\x1b[", "\\033[", "\\e[", "␛[")
# One search a line: nearly none has any of them.
_MARK: Final = re.compile("|".join(map(re.escape, _MARKS)))
_MAY_ESCAPE: Final = re.compile(
    rf"{_MARK.pattern}|\r|^\[[0-9]|\[(?:0|39|39;49)?m[ \t]*$", re.MULTILINE
)
# Where the first byte of a sequence was lost on the way: colours, at either end of a line.
_BARE: Final = re.compile(r"^(?:\[[0-9;]{1,12}m)+|\[(?:0|39|39;49)?m(?=\s*$)")

_BLANKS: Final = {
    **dict.fromkeys(map(ord, "\u00a0\u1680\u202f\u205f\u3000"), " "),
    **dict.fromkeys(range(8192, 8203), " "),
    **dict.fromkeys([0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF, 0xAD], None),
    0x2018: "'",
    0x2019: "'",
    0x201C: '"',
    0x201D: '"',
    0x2028: "\n",
    0x0B: " ",
    0x0C: "\n",
}
_HAS_BLANKS: Final = re.compile("[" + "".join(map(re.escape, map(chr, _BLANKS))) + "]")

# The sides of a box that somebody drew around lines.
_BOX_MIN: Final = 3
_SIDES: Final = ("|", "\u2502", "\u2503", "\u2551")
_MAY_BLANK: Final = re.compile(
    rf"{_HAS_BLANKS.pattern}|[^\S\n]$|[{''.join(_SIDES)}]$", re.MULTILINE
)
_ENTITY: Final = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});")
_NESTED: Final = re.compile("&amp;(?:amp;)++")  # as many times as somebody escaped it
_MAY_ENTITY: Final = re.compile("[<&]")
_TAG: Final = re.compile(
    r"</?(?:a|b|br|code|div|em|font|i|li|ol|p|pre|samp|span|strong|table|tbody|td|th|tr|tt|u|ul)"
    r"(?:\s[^<>]{0,400})?/?>",
    re.IGNORECASE,
)
_BREAK: Final = re.compile(r"<(?:br|p|/p|/div|/tr|/li)\s*/?>", re.IGNORECASE)
_CELL: Final = re.compile(r"</t[dh]\s*>", re.IGNORECASE)
# Markdown asks for a backslash before what it would take for a mark of its own.
_UNDERLINE: Final = re.compile(r"\w\\_\w")
_MARKED: Final = re.compile(r"\\([_*#<>\[\](){}`~|+.!-])")


def decoded(data: bytes) -> str:
    """The text of a paste up to its first NUL: UTF-8, UTF-16 and UTF-32, by their mark or looks.

    What is not UTF-8 becomes lone surrogates, one a byte.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, _errors(encoding)).split("\0", 1)[0]
    sample = data[:_SAMPLE]
    half = len(sample) // 2
    if half >= 8:
        for encoding, first in (("utf-16-le", 1), ("utf-16-be", 0)):
            if sample[first::2].count(0) > _ZEROS_MIN * half > sample[1 - first :: 2].count(0) * 4:
                return data.decode(encoding, "replace").split("\0", 1)[0]
    if b"\0" in data and b"\nMESSAGE\n" in b"\n" + sample:
        data = _unpacked(data)
    end = data.find(b"\0")
    return (data if end < 0 else data[:end]).decode("utf-8", "surrogateescape")


def _errors(encoding: str) -> str:
    return "surrogateescape" if encoding == "utf-8" else "replace"


def _unpacked(data: bytes) -> bytes:
    """journald's export format with each field on lines of its own, as if it had no line ends."""
    pieces = []
    start = 0
    while found := _EXPORTED.search(data, start):
        size = int.from_bytes(found[2], "little")
        end = min(found.end() + size, len(data))
        pieces += [data[start : found.start()]]
        value = data[found.end() : end]
        pieces += [b"%b=%b\n" % (found[1], line) for line in value.split(b"\n")]
        start = end
    return b"".join([*pieces, data[start:]])


def escapes(text: Text) -> Text:
    """Without colours, cursor movements and what a carriage return has overwritten."""
    return text.each(_without_escapes) if text.has(_MAY_ESCAPE) else text


def _without_escapes(line: str) -> str:
    if _MARK.search(line):
        line = _CONTROL.sub("", line)
    if "[" in line and "m" in line and "=1B" not in line:
        line = _BARE.sub("", line)
    if "\r" in line:
        line = line.rstrip("\r")
        line = line.rpartition("\r")[2] or line.replace("\r", "")
    return line


def blanks(text: Text) -> Text:
    """With plain blanks and quotes, no invisible characters, and none at the ends of lines."""
    if not text.has(_MAY_BLANK):
        return text
    pieces: dict[int, list[str]] = {}
    side = _side(text.lines)
    for index, line in enumerate(text.lines):
        plain = line
        if (not line.isascii() or "\x0b" in line or "\x0c" in line) and _HAS_BLANKS.search(line):
            plain = line.translate(_BLANKS)
        if plain[-1:].isspace():
            plain = plain.rstrip(" \t\n")
        if plain[-1:] in _SIDES and (plain[-1] == side or plain.lstrip()[0] == plain[-1] != plain):
            plain = plain[:-1].rstrip(" \t")
        if plain is not line:
            pieces[index] = plain.split("\n")
    return text.replaced(pieces)


def _side(lines: list[str]) -> str:
    """The side of a box that most lines end with; "" without one."""
    if len(lines) < _BOX_MIN:
        return ""
    said = [line.rstrip()[-1:] for line in lines if line and line != BORDER]
    ends = Counter(end for end in said if end in _SIDES)
    side, count = ends.most_common(1)[0] if ends else ("", 0)
    return side if count >= _BOX_MIN and 2 * count >= len(said) else ""


def _has_literal(line: str) -> bool:
    """Whether lines stand in a literal here: its quotes end it, those in entities do not."""
    if not ('"' in line or "'" in line):
        return False
    said = line.strip(" \t,;")
    if said[0] in "[{" or (said[0] in "\"'" and said[-1] == said[0] and len(said) > 1):
        return True
    if "\\" not in line:
        return False
    return any(ESCAPED_END.search(found[0]) for found in LITERAL.finditer(line))


def entities(text: Text) -> Text:
    """Without the tags of a page, and with characters for its entities."""
    if not text.has(_MAY_ENTITY):
        return text
    pieces: dict[int, list[str]] = {}
    for index, line in enumerate(text.lines):
        plain = line
        if ("<" not in line and "&" not in line) or _has_literal(line):
            continue
        if "<" in line and _TAG.search(line):
            plain = _TAG.sub("", _BREAK.sub("\n", _CELL.sub(" ", line)))
        if "&" in plain and _ENTITY.search(plain):
            plain = html.unescape(_NESTED.sub("&amp;", plain))
        if plain != line:
            # A tag that ends the line ends no other.
            pieces[index] = plain.rstrip(" \t\n").split("\n")
    return text.replaced(pieces)


def markdown_escapes(text: Text) -> Text:
    """Without the backslashes of Markdown, which stand before underlines in names if anywhere."""
    if not text.has(_UNDERLINE):
        return text
    return text.each(lambda line: _MARKED.sub(r"\1", line) if "\\" in line else line)
