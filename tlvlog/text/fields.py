r"""Structured lines: JSON, logfmt, and literals of any language with a text inside.

There is no parser of JSON here, and so no depth, no document that is not quite
JSON, and none that was cut: a line is looked through for keys and for strings,
whatever nests them, and of the strings those that say something become lines.
What a logger adds (who, when, where) is left out.  A string of several lines
has a border on either side: it was one piece when it was logged.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from .literals import ESCAPED_END, LITERAL, unescaped
from .shapes import find_line, is_message, starts_line
from .text import BORDER, Text

__all__ = ["fields", "literals", "messages"]

_JSON_KEY: Final = re.compile(r"""(?:^\s*|[{,]\s*)(?:"[^"\\]{1,80}"|'[\w.-]{1,80}')\s*:(?!:)""")
_PAIRS: Final = re.compile(
    r"""(?:^|\s)(?:(?:level|lvl|msg|message|time|ts|severity)=(?![{\[])|(?:err|error)=")"""
)
_QUOTED: Final = re.compile(r"""[\s\[(]*[bru]?['"]""")
# Who sends what stands in braces behind it.
_SENDER: Final = re.compile(r"[\w./@-]{1,64}(?:\[[0-9]{1,9}\])?:")
_PAIR: Final = re.compile(
    r"""([A-Za-z_][\w./-]{0,64})=(?:"((?:[^"\\]++|\\.)*+)(?:"|\\?\Z)|([^\s"]*+))""", re.DOTALL
)
_ALONE: Final = 16  # the key of a field without another, and the quote of its value
_BYTES: Final = re.compile(r"\[(?:\s*[0-9]{1,3}\s*,){3,}+\s*[0-9]{1,3}\s*\]")
# Keys under which loggers put what was said, by their last word.
_SAYS: Final = re.compile(
    r"""(?:.*[^a-z])?(?:msg|message|messages|log|logs|error|errors|err|errs|text|body|line|lines
        |output|stderr|stdout|reason|cause|causes|detail|details|description|exception|verifier
        |verifierlog|content|payload|textpayload|raw|fields|log_buf|logbuf|event|value|stringvalue
        |data|summary)""",
    re.VERBOSE | re.IGNORECASE,
)
_PROGRAM: Final = re.compile(r"(?:prog|program)(?:_?name)?", re.IGNORECASE)
_ERRNO: Final = re.compile(r"errno|os_error|raw_os_error|code", re.IGNORECASE)
_LETTER: Final = re.compile(r"[A-Za-z]")
_BETWEEN: Final = re.compile(r"[\s,;]*")
_NUMBER: Final = re.compile(r"\s*(-?[0-9]{1,5}+)(?=[\s,}\]]|\Z)")
_COLON: Final = re.compile(r"\s*:(?!:)")


def fields(text: Text) -> Text:
    """Lines of JSON and logfmt as what they say."""
    pieces: dict[int, list[str]] = {}
    for index, line in enumerate(text.lines):
        if '"' not in line and "=" not in line and "'" not in line:
            continue
        if line.startswith("; ") or starts_line(line) or _are_quoted(line):
            continue
        if (found := _first_key(line)) and not _is_inside(line, found.end()):
            pieces[index] = list(_object(line))
        elif "=" in line and (found := _PAIRS.search(line)):
            said = None if _is_inside(line, found.end()) else _logfmt(line, found.start())
            if said is not None:
                pieces[index] = said
    return text.replaced(pieces)


def _are_quoted(line: str) -> bool:
    """Whether a line is literals and nothing else: keys stand inside of them."""
    return _QUOTED.match(line) is not None and _alone(line) is not None


def _first_key(line: str) -> re.Match[str] | None:
    return _JSON_KEY.search(line) if '":' in line or '" :' in line or "':" in line else None


def _is_inside(line: str, at: int) -> bool:
    """Whether a literal with lines in it begins before `at` and ends behind: it is opened first."""
    for found in LITERAL.finditer(line):
        if found.start() >= at:
            return False
        if found.end() > at:
            return ESCAPED_END.search(line, found.start(), found.end()) is not None
    return False


def messages(pairs: list[tuple[str, str]]) -> Iterator[str]:
    """What key and value say, as lines; all that a logger adds is left out."""
    for key, value in pairs:
        if _PROGRAM.fullmatch(key):
            yield f'program: "{value}"'
        elif _ERRNO.fullmatch(key):
            yield f"code: {value}"
        elif (
            _SAYS.fullmatch(key)
            or "\n" in value
            or starts_line(value)
            or value.startswith("; ")
            or (" " in value and is_message(value))
        ):
            yield from piece(value)


def piece(value: str) -> Iterator[str]:
    """The lines of a string, with borders around several."""
    lines = value.split("\n")
    if len(lines) > 1 and not lines[-1]:
        lines.pop()
    if len(lines) == 1:
        yield lines[0]
    else:
        yield BORDER
        yield from lines
        yield BORDER


def _object(line: str) -> Iterator[str]:
    """The messages of a line of JSON, and what stands in front of it."""
    start = min((at for at in map(line.find, '{["') if at >= 0), default=0)
    if _LETTER.search(line, 0, start) and not _SENDER.fullmatch(line[:start].strip()):
        yield line[:start].rstrip()
    pairs: list[tuple[str, str]] = []
    key = ""
    at = start
    for found in _keyed(line, start):
        key, value, at = found
        pairs.append((key, value))
    yield from messages(pairs)
    rest = line[at:]
    is_more = _JSON_KEY.search(rest) is not None
    rest = rest.lstrip(" \t}],;)\"'")
    if _LETTER.search(rest) and not is_more:
        yield rest


def _keyed(line: str, start: int) -> Iterator[tuple[str, str, int]]:
    """Key, value and end of each string that is no key; one without a key has that before it."""
    key = ""
    end = start
    size = len(line)
    while end < size:
        found = LITERAL.search(line, end)
        stop = found.start() if found else size
        if (number := _NUMBER.match(line, end)) and _ERRNO.fullmatch(key):
            yield key, number[1], number.end()
        elif "[" in line[end:stop] and (array := _BYTES.match(line, line.find("[", end, stop))):
            numbers = [int(number) & 0xFF for number in re.findall("[0-9]+", array[0])]
            yield key, bytes(numbers).decode("utf-8", "surrogateescape"), array.end()
            end = array.end()
            continue
        if found is None:
            return
        end = found.end()
        body = found["double"] if found["double"] is not None else found["single"] or ""
        after = _COLON.match(line, end)
        if after:
            key, end = unescaped(body), after.end()
        else:
            yield key, unescaped(body), end


def _logfmt(line: str, start: int) -> list[str] | None:
    """The messages of a line of logfmt and what stands in front of it; None if it is none."""
    pairs: list[tuple[str, str]] = []
    for found in _PAIR.finditer(line, start):
        value = found[3] if found[2] is None else unescaped(found[2])
        pairs.append((found[1], value))
    if len(pairs) < 2 and '="' not in line[start : start + _ALONE]:
        return None
    first = line[:start].rstrip()
    said = list(messages(pairs))
    if _LETTER.search(first):
        said.insert(0, first)
    return said or [""]


def literals(text: Text) -> Text:
    """Literals that hold lines, and lines that are nothing but literals, without their quotes."""
    pieces: dict[int, list[str]] = {}
    for index, line in enumerate(text.lines):
        if '"' not in line and "'" not in line and "\\" not in line:
            continue
        if line.startswith("; ") or starts_line(line):
            continue
        opened = _alone(line)
        if opened is None:
            opened = _listed(line)
        if opened is None and "\\" in line and ESCAPED_END.search(line):
            opened = _opened(line)
        if opened is not None:
            pieces[index] = opened
    return text.replaced(pieces)


def _opened(line: str) -> list[str] | None:
    """A line whose literals with line ends are opened: before, inside, between, behind."""
    made: list[str] = []
    end = 0
    source = find_line(line)  # what a kernel quotes of a program's source stays as it is
    for found in LITERAL.finditer(line):
        body = found["double"] if found["double"] is not None else found["single"]
        if not ESCAPED_END.search(body) or 0 <= source < found.start():
            continue
        before = line[end : found.start()].strip(" \t,;+")
        if _LETTER.search(before):
            made.append(before)
        made.extend(piece(unescaped(body)))
        end = found.end()
    if end == 0:
        return _bare(line)
    rest = line[end:].strip(" \t,;)}]")
    if _LETTER.search(rest):
        made.append(rest)
    return made


def _bare(line: str) -> list[str] | None:
    """A line with escapes and without quotes, if a log's lines stand between them."""
    parts = re.split(r"\\+n(?:\\+t|[ \t])*+", line)
    if any(map(starts_line, parts[1:])):
        return list(piece(unescaped(line)))
    return None


def _alone(line: str) -> list[str] | None:
    """The literals of a line that is nothing else, each a line."""
    stripped = line.strip(" \t,;[](){}+")
    if not stripped or stripped[-1] not in "\"'":
        return None
    made: list[str] = []
    end = 0
    while end < len(stripped):
        found = LITERAL.match(stripped, end)
        if found is None or (found["double"] is not None and not found[0].endswith('"')):
            return None
        body = found["double"] if found["double"] is not None else found["single"]
        made.extend(piece(unescaped(body)))
        between = _BETWEEN.match(stripped, found.end())
        end = between.end() if between else found.end()
    return made


def _listed(line: str) -> list[str] | None:
    """A line with a list of literals behind something, some of which are lines of a log."""
    start = next((at for at in map(line.find, ("['", '["')) if at > 0), 0)
    if not start or LITERAL.search(line[:start]):
        return None
    said = _alone(line[start:])
    if said is None or not any(map(starts_line, said)):
        return None
    before = line[:start].rstrip()
    return [*([before] if _LETTER.search(before) else []), *said]
