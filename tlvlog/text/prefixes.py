"""What loggers, terminals and mail programs put in front of lines, found and taken off.

Nothing is known of most loggers here.  Where a kernel's line begins behind
something, that is a prefix; two lines with prefixes of one form (numbers and
words may differ) make the form one, and every line that begins so loses it.
Only what also stands before lines that a kernel never wrote, such as a time or
a level, is known by its own form.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Final

from . import stamps
from .joined import LIBRARY
from .shapes import find_line, starts_line
from .text import BORDER, Text

__all__ = ["prefixes"]

# Lines that teach prefixes: of a long text those at its ends.
_SAMPLE: Final = 4000
_LONGEST: Final = 200
_SHORT: Final = 3  # no time, level or sender has fewer characters
_FORMS_MAX: Final = 64
_COMMON_MIN: Final = 3
# What begins something with an end of its own is no prefix.
_OPENS: Final = frozenset("\"'{=\\")
_TOKEN: Final = re.compile(r"[A-Za-z0-9_]+|\s+|.", re.DOTALL)
_LEVEL: Final = re.compile(
    r"(?:trace|debu?g?|info|notice|warn(?:ing)?|erro?r?|fatal?|crit(?:ical)?|panic|[vdiwef])"
    r"|stdout|stderr",
    re.IGNORECASE,
)
# Nothing but blanks and marks: one line is enough to learn from.
_PLAIN: Final = re.compile(r"[\s>|+*#:;.-]+")
# Of journald's formats with a field a line; what is in front of one is a prefix too.
_JOURNAL: Final = re.compile(r".{1,200}?(?<![\w=])(MESSAGE=)")
_ENCODED: Final = re.compile(r"[A-Za-z0-9+/]{8,}+={0,2}")
_REMOVED: Final = re.compile("-")
_DIGIT: Final = re.compile("[0-9]")
_NAMED: Final = re.compile(r"[A-Za-z0-9_]")


def prefixes(text: Text) -> Text:
    """Every line without its prefix, one layer of it."""
    forms = _forms(text.lines)
    lines = []
    for line in text.lines:
        if len(line) < _SHORT and not forms and line.isalnum():
            lines.append(line)
            continue
        stripped = _without(line, forms)
        lines.append(stamps.without(line) if stripped is line else stripped)
    return Text(lines, text.numbers) if lines != text.lines else text


def _without(line: str, forms: list[re.Pattern[str]]) -> str:
    if not line or line == BORDER:
        return line
    for form in forms:
        if found := form.match(line):
            return line[found.end() :]
    return line


def _forms(lines: list[str]) -> list[re.Pattern[str]]:
    """Expressions for the prefixes of a text, the most telling first."""
    if len(lines) > 2 * _SAMPLE:
        lines = lines[:_SAMPLE] + lines[-_SAMPLE:]
    if _are_removed(lines):
        return [_REMOVED]
    seen: dict[tuple[str, ...], list[list[str]]] = defaultdict(list)
    for line in lines:
        if prefix := _prefix(line):
            tokens = _TOKEN.findall(prefix)
            if len(seen) < _FORMS_MAX or tuple(map(_kind, tokens)) in seen:
                seen[tuple(map(_kind, tokens))].append(tokens)
    if not seen:
        return _common(lines)
    found = [
        (kinds, samples)
        for kinds, samples in seen.items()
        if len(samples) > 1 or _PLAIN.fullmatch("".join(samples[0]))
    ]
    found.sort(key=lambda form: -len(form[0]))
    forms = []
    for kinds, samples in found:
        columns = [set(column) for column in zip(*samples, strict=True)]
        pieces = [_expression(kind, column) for kind, column in zip(kinds, columns, strict=True)]
        forms.append(re.compile(_closed(pieces)))
    return forms


def _are_removed(lines: list[str]) -> bool:
    """Whether all lines are marked as removed by a diff, and a log's but for that."""
    said = [line for line in lines if line and line != BORDER]
    return (
        len(said) >= _COMMON_MIN
        and all(line[0] == "-" for line in said)
        and any(starts_line(line[1:]) for line in said)
    )


def _common(lines: list[str]) -> list[re.Pattern[str]]:
    """The prefix that all lines have although none is a kernel's, as far as it has numbers."""
    split = [_TOKEN.findall(line[:_LONGEST]) for line in lines if line and line != BORDER]
    if len(split) < _COMMON_MIN or any(map(starts_line, lines)):
        return []
    size = min(map(len, split)) - 1
    end = 0
    for at in range(size):
        values = {tokens[at] for tokens in split}
        if len(set(map(_kind, values))) > 1 or split[0][at] in _OPENS:
            break
        # Words that differ are what the lines say; numbers that differ are when, or which.
        if len(values) > 1 and not all(_DIGIT.search(value) or value.isspace() for value in values):
            break
        if split[0][at].isspace():
            end = at + 1
    columns = [{tokens[at] for tokens in split} for at in range(end)]
    is_encoded = end > 0 and all(_ENCODED.fullmatch("".join(tokens[end:])) for tokens in split)
    is_counted = any(len(values) > 1 and all(map(str.isdigit, values)) for values in columns)
    if not (is_encoded or is_counted):
        return []
    kinds = [_kind(token) for token in split[0][:end]]
    return [re.compile(_closed(list(map(_expression, kinds, columns))))]


def _prefix(line: str) -> str:
    """What stands in front of a kernel's line; a quote that opens belongs to the line."""
    at = find_line(line)
    if at < 0 and "MESSAGE=" in line and (field := _JOURNAL.match(line)):
        at = field.start(1)
    if not 0 < at <= _LONGEST:
        return ""
    prefix = line[:at]
    if prefix[-1] in "\"'":
        prefix = prefix[:-1]
        if '"' in prefix or prefix.rstrip()[-1:] in ("=", "("):
            return ""
    if "\\" in prefix or prefix.count('"') % 2 or LIBRARY.search(prefix):
        return ""
    return prefix


def _kind(token: str) -> str:
    if token.isspace():
        return " " if token.strip(" ") == "" else token
    return "w" if _NAMED.match(token) else token


def _expression(kind: str, values: set[str]) -> str:
    if kind == " ":
        # Columns are padded where words differ in length; an indent is what it is.
        shortest = min(map(len, values))
        return " +" if len(values) > 1 else f" {{{shortest}}}"
    if kind != "w":
        return re.escape(kind)
    value = next(iter(values))
    if len(values) > 1 or any(map(str.isdigit, value)) or _LEVEL.fullmatch(value):
        return "[A-Za-z0-9_]+"
    return re.escape(value)


def _closed(pieces: list[str]) -> str:
    """The expression; of an empty line the blanks at the end of its prefix are lost."""
    end = len(pieces)
    while end and pieces[end - 1].startswith((" ", r"\t", r"\ ")):
        end -= 1
    head, tail = "".join(pieces[:end]), "".join(pieces[end:])
    return f"{head}(?:{tail}|$)" if head and tail else head + tail
