"""What mail does to lines: quoted-printable, base64, and lines cut at a column.

Each is undone only where the text shows that it was done: one equals sign that
quoted-printable would not leave alone, one character that base64 does not have.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from typing import Final

from .order import is_encoded_reversed, is_reversed
from .text import Text

__all__ = ["base64_blocks", "base64_words", "quoted_printable"]

_SOFT: Final = "="
_SOFT_MIN: Final = 60
_CODE: Final = re.compile(r"(?:=[0-9A-F]{2})+")
_BARE: Final = re.compile(r"=(?![0-9A-F]{2})")

_MAY_ENCODE: Final = re.compile(r"=$|=3D|=20", re.MULTILINE)
_MAY_BLOCK: Final = re.compile(r"^[ \t]*[A-Za-z0-9+/]{38}", re.MULTILINE)
_ENCODED: Final = re.compile(r"[A-Za-z0-9+/]{4,}+={0,2}")
_TOKEN: Final = re.compile(r"(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{40,}+={0,2}(?![A-Za-z0-9+/=])")
_BLOCK_LINE_MIN: Final = 40
_PRINTABLE_MIN: Final = 0.95


def quoted_printable(text: Text) -> Text:
    """Without soft line ends, and with characters for `=3D`, where a text has them."""
    if not text.has(_MAY_ENCODE):
        return text
    codes = sum("=3D" in line for line in text.lines)
    if not codes and any("=" in line and _BARE.search(line[:-1]) for line in text.lines):
        return text  # lines that happen to end so: an equals sign is always encoded
    if is_reversed(text.lines):
        return text  # in order first: a line goes on in the one that stands before it now
    lines: list[str] = []
    numbers: list[int] = []
    goes_on = False
    for line, number in zip(text.lines, text.numbers, strict=True):
        soft = line.endswith(_SOFT) and len(line) >= _SOFT_MIN
        if goes_on:
            lines[-1] += line[:-1] if soft else line
        else:
            lines.append(line[:-1] if soft else line)
            numbers.append(number)
        goes_on = soft
    joined = Text(lines, numbers) if len(lines) != len(text.lines) else text
    codes = sum("=3D" in line for line in joined.lines)
    bare = sum(bool(_BARE.search(line)) for line in joined.lines if "=" in line)
    if not codes or bare > codes:
        return joined
    return joined.each(_decoded_line)


def _decoded_line(line: str) -> str:
    if "=" not in line or _BARE.search(line):
        return line
    return _CODE.sub(_bytes_of, line)


def _bytes_of(found: re.Match[str]) -> str:
    return bytes.fromhex(found[0].replace("=", "")).decode("utf-8", "surrogateescape")


def base64_blocks(text: Text) -> Text:
    """Lines that are base64 and hold text as that text, each on the line that it begins in."""
    pieces: dict[int, list[str]] = {}
    if not text.has(_MAY_BLOCK):
        return text
    if is_encoded_reversed(text.lines):
        return text  # in order first
    for start, end in _blocks(text.lines):
        block = [line.strip() for line in text.lines[start:end]]
        said = _text_of("".join(block))
        if said is None and all(line.startswith("+") for line in block):
            block = [line[1:] for line in block]  # marked as added
            said = _text_of("".join(block))
        if said is not None:
            pieces.update((index, []) for index in range(start, end))
            offset = 0
            for line in said.split("\n"):
                pieces[start + min(offset * 4 // 3 // len(block[0]), end - start - 1)].append(line)
                offset += len(line.encode()) + 1
    return text.replaced(pieces)


def base64_words(text: Text) -> Text:
    """Lines with a word in base64 that holds several lines, taken apart around it."""
    pieces: dict[int, list[str]] = {}
    for index, line in enumerate(text.lines):
        if len(line) >= _BLOCK_LINE_MIN and (found := _TOKEN.search(line)):
            is_all = found[0] == line.strip()
            said = None if is_all else _text_of(found[0])
            if said is not None and "\n" in said.strip():
                around = (line[: found.start()], line[found.end() :])
                first, last = (part.strip(" \t\"',:=") for part in around)
                pieces[index] = [*filter(None, [first]), *said.split("\n"), *filter(None, [last])]
    return text.replaced(pieces)


def _blocks(lines: list[str]) -> Iterator[tuple[int, int]]:
    """Runs of lines that are base64: all of one length but the last, which is no longer.

    Upside down the first one is; such lines are turned by another layer before.
    """
    start = 0
    while start < len(lines):
        if len(lines[start]) < _BLOCK_LINE_MIN:
            start += 1
            continue
        first = lines[start].strip()
        size = len(first)
        if size < _BLOCK_LINE_MIN or not _ENCODED.fullmatch(first):
            start += 1
            continue
        end = start + 1
        while end < len(lines):
            line = lines[end].strip()
            if len(line) > size or not _ENCODED.fullmatch(line):
                break
            end += 1
            if len(line) < size:
                break
        yield start, end
        start = end


def _text_of(encoded: str) -> str | None:
    """The text that base64 holds; None where it holds something else."""
    if len(encoded) % 4 == 1:
        return None
    try:
        data = base64.b64decode(encoded + "=" * (-len(encoded) % 4), validate=True)
        text = data.decode("utf-8")
    except (binascii.Error, ValueError):
        return None
    printable = sum(character.isprintable() or character in "\r\n\t\x1b" for character in text)
    if printable < _PRINTABLE_MIN * len(text):
        return None
    if " " not in text and not all(map(_ENCODED.fullmatch, text.split())):
        return None  # a word, and no lines that were encoded twice
    return text.removesuffix("\n")
