"""Docstrings are plain text: only single backquotes, paragraphs and lists mean something."""

from __future__ import annotations

import re
from typing import Any, Final

_CODE: Final = re.compile(r"(`[^`\n]+`)")
_SPECIAL: Final = re.compile(r"([\\*_|])")
_LIST: Final = re.compile(r"^(\s*)([*-]) ")


def plain_text(
    _app: Any, _what: str, _name: str, _item: Any, _options: Any, lines: list[str]
) -> None:
    """Turn a docstring into reStructuredText that says the same, in place."""
    lines[:] = [_line(line) for line in _joined(lines)]


def _joined(lines: list[str]) -> list[str]:
    """The lines, code that runs on in the next one brought onto one line."""
    made: list[str] = []
    for line in lines:
        if made and made[-1].count("`") % 2 and line.strip():
            made[-1] += f" {line.strip()}"
        else:
            made.append(line)
    return made


def _line(line: str) -> str:
    mark = _LIST.match(line)
    head = mark[0] if mark else ""
    pieces = _CODE.split(line[len(head) :])
    return head + "".join(
        f"``{piece[1:-1]}``" if index % 2 else _SPECIAL.sub(r"\\\1", piece)
        for index, piece in enumerate(pieces)
    )
