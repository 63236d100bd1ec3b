"""Lines that a mail program, an editor or a terminal has cut, whole again.

Where a line was cut nobody can know for certain; so two lines become one only
where the whole says what neither part says: a message, an errno, the place of
a source line, a literal that ends.  At a terminal's edge nothing stood between
the parts; elsewhere a blank did.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import pairwise
from typing import Final

from ..schema import builtin
from .literals import LITERAL
from .shapes import find_line, is_line, is_message
from .stamps import without
from .text import BORDER, Text

__all__ = ["ends_with_errno", "unwrapped"]

_PART_MIN: Final = 10
_WIDTH_MIN, _TERMINAL, _WIDTH_MAX = 60, 80, 132
# Parts of a message, and of a literal: a page of a terminal's, or as many as there are.
_PARTS_MAX: Final = 4
_SAMPLE: Final = 4000
_CUTS_MIN: Final = 3
_WORD: Final = re.compile(r"\s*(\S+)")
_FENCE: Final = re.compile(r"\s*(?:`{3,}|~{3,})")
# What begins a line of its own in any text, and what ends one.
_NEW: Final = re.compile(
    r"[-*>#|$] |\(|-{2,}|={2,}|\[[A-Z0-9]|\{\"|(?:time|ts|level)=|; "
    r"|(?:error|warning|fatal|libbpf|libxdp|libscap|bpf|mount|bpftool|exception|panic): "
    r"|Caused by:|Traceback ",
    re.IGNORECASE,
)
_CLOSED: Final = re.compile(r"mark_read [0-9]+$|-- ?$")
_COMMON: Final = 4
_TERMINALS: Final = (80, 100, 120, 132)
_BLANKS_LOST: Final = 10
_HEAD: Final = re.compile(r"\S{2,40}\s+\S{2,40}\s")
_ENTRY: Final = re.compile(r"""\{['"]|\[['"]|<(?:tr|li|div|p)[\s>]""")
_PLACE: Final = re.compile(r"; .* @ [^\s:]+:[0-9]+$")
_OMITTED: Final = re.compile(r"\([^()]{0,24}[0-9] line\(?s?\)? omitted\)\W{0,4}$")
_TOTALS: Final = re.compile(r"processed [0-9]+ insns? .* mark_read [0-9]+$")
_QUOTES: Final = {quote: re.compile(rf"(?<!\\)(?:\\\\)*{quote}") for quote in "\"'"}
_BEGINS: Final = re.compile(r"(?:^|[\s=(\[{,:])[bruf]?(['\"])")


def unwrapped(text: Text) -> Text:
    """Lines that were cut, joined where the whole says more than its parts."""
    lines = text.lines
    if not 2 <= len(lines) <= _SAMPLE:
        return text  # nobody wraps by hand what is longer, and no program does
    if any(line.endswith(" ") for line in lines):
        return text  # padding shows no edge; it is taken off before
    if not any(find_line(line) >= 0 or _open_quote(line) for line in lines):
        return text
    width = max(map(len, lines))
    # A terminal cuts where its edge is; who moves words seldom hits it twice.
    is_hard = not _are_words_moved(lines, width) and (
        width == _TERMINAL or sum(len(line) == width for line in lines) > 1
    )
    if cuts := _entry_cuts(lines, width):
        return _join(text, cuts, width, None if _are_full(lines, cuts, width) else " ")
    if cuts := _terminal_cuts(lines, width):
        return _join(text, cuts, width)
    made: list[str] = []
    numbers: list[int] = []
    at = 0
    while at < len(lines):
        whole, end = _whole(lines, at, width, is_hard)
        made.append(whole)
        numbers.append(text.numbers[at])
        at = end
    return Text(made, numbers) if len(made) != len(lines) else text


def _are_words_moved(lines: list[str], width: int) -> bool:
    """Whether a line ends before the edge since its next word did not fit."""
    return any(
        len(last) < width and _did_not_fit(last, line, width) and _may_follow(last, line)
        for last, line in pairwise(lines)
    )


def _terminal_cuts(lines: list[str], width: int) -> frozenset[int]:
    """The lines that a terminal has moved down: all that follow a line of its full width."""
    if not _WIDTH_MIN <= width <= _WIDTH_MAX:
        return frozenset()
    full = [at for at in range(1, len(lines)) if len(lines[at - 1]) == width]
    if len(full) < _CUTS_MIN or not all(_may_follow(lines[at - 1], lines[at]) for at in full):
        return frozenset()
    return frozenset(full)


def _entry_cuts(lines: list[str], width: int) -> frozenset[int]:
    """The lines that go on with an entry, where entries begin with a time, a level or a bracket.

    None unless every one of them begins with a word that did not fit before.
    """
    if not _WIDTH_MIN <= width <= _WIDTH_MAX:
        return frozenset()
    head = _HEAD.match(lines[0])
    same = head[0] if head else "\0\0"
    is_first = [
        _ENTRY.match(line) is not None or line.startswith(same) or without(line) is not line
        for line in lines
    ]
    cuts = frozenset(at for at, first in enumerate(is_first) if not first)
    if not cuts or 0 in cuts or (len(lines) - len(cuts) < _CUTS_MIN and not _ENTRY.match(lines[0])):
        return frozenset()
    # Blanks that stood where a line was cut are lost.
    edge = width - _BLANKS_LOST
    if not all(lines[at] and _did_not_fit(lines[at - 1], lines[at], edge) for at in cuts):
        return frozenset()
    return cuts


def _are_full(lines: list[str], cuts: Iterable[int], width: int) -> bool:
    """Whether lines were cut at an edge, whatever stood there; blanks are lost at a line's end."""
    sizes = [len(lines[at - 1]) for at in cuts]
    if width not in _TERMINALS:
        return min(sizes) == width
    # One blank lost is usual; several are where columns are padded.
    near = sum(size >= width - 1 for size in sizes)
    return 8 * near >= 7 * len(sizes) and min(sizes) >= width - _BLANKS_LOST


def _join(text: Text, cuts: frozenset[int], width: int, glue: str | None = None) -> Text:
    """The lines with those in `cuts` behind what they go on, by default as if nothing was cut."""
    made: list[str] = []
    numbers: list[int] = []
    for at, (line, number) in enumerate(zip(text.lines, text.numbers, strict=True)):
        if at in cuts:
            lost = " " * (width - len(text.lines[at - 1]))
            made[-1] += (lost if glue is None else glue) + line
        else:
            made.append(line)
            numbers.append(number)
    return Text(made, numbers)


def _whole(lines: list[str], at: int, edge: int, is_hard: bool) -> tuple[str, int]:
    """The line that begins at `at` with the parts that follow it, and where the next one is."""
    first = lines[at]
    if len(first) < _PART_MIN or _CLOSED.search(first):
        return first, at + 1
    if _WIDTH_MIN <= edge <= _WIDTH_MAX and (quote := _open_quote(first)):
        return _literal(lines, at, edge, quote)
    parts = [first]
    start = max(find_line(first), 0)
    for end in range(at + 1, min(at + _PARTS_MAX, len(lines))):
        if not _may_follow(lines[end - 1], lines[end]):
            break
        parts.append(lines[end])
        for glue in ("", " ") if is_hard and len(first) == edge else (" ", ""):
            whole = glue.join(
                part if index == 0 else part.lstrip() for index, part in enumerate(parts)
            )
            fits = not _did_not_fit(lines[end - 1], lines[end], edge)
            if _says_more(whole[start:], first[start:], by_errno=not fits) or (
                end == at + 1
                and _did_not_fit(first, lines[end], edge)
                and is_message(first[start:])
                and is_message(whole[start:])
            ):
                return whole, end + 1
    is_source = first.startswith("; ") and not _PLACE.search(first)
    if is_source and len(parts) > 1 and at + 2 < len(lines) and is_line(lines[at + 2]):
        return f"{first} {parts[1].lstrip()}", at + 2
    return first, at + 1


def _literal(lines: list[str], at: int, edge: int, quote: str) -> tuple[str, int]:
    """A line that ends inside of a literal, with the following ones up to the literal's end."""
    end = at + 1
    count = 1
    while end < len(lines) and count % 2 and _did_not_fit(lines[end - 1], lines[end], edge):
        count += len(_QUOTES[quote].findall(lines[end]))
        end += 1
    # What stands behind the literal on its way to the line's end.
    while at + 1 < end < len(lines) and _did_not_fit(lines[end - 1], lines[end], edge):
        end += 1
    parts = lines[at:end]
    if len(parts) > 1 and _are_full(parts, range(1, len(parts)), edge):
        return "".join(part.ljust(edge) for part in parts[:-1]) + parts[-1], end
    return " ".join(parts), end


def _open_quote(line: str) -> str:
    """The quote of a literal that begins in a line and does not end there; "" without one."""
    if '"' not in line and "'" not in line:
        return ""
    end = 0
    for found in LITERAL.finditer(line):
        if found["double"] is not None and not found[0].endswith('"'):
            return '"'
        end = found.end()
    rest = _BEGINS.search(line, end)
    return rest[1] if rest else ""


def _did_not_fit(last: str, line: str, edge: int) -> bool:
    word = _WORD.match(line)
    if word is None or BORDER in (last, line) or _FENCE.match(line):
        return False
    return len(last) >= edge or len(last) + 1 + len(word[1]) > edge


def _may_follow(last: str, line: str) -> bool:
    """Whether `line` may be the rest of `last`, by its own looks."""
    if not line or BORDER in (last, line) or len(last) < _PART_MIN or len(last) > _WIDTH_MAX:
        return False
    if _NEW.match(line) or _FENCE.match(line) or line[:_COMMON] == last[:_COMMON]:
        return False
    return not (is_line(line) or find_line(line) >= 0 or without(line) is not line)


def _says_more(whole: str, first: str, *, by_errno: bool) -> bool:
    """Whether a line of a kernel or a loader is only there with its rest.

    An errno at the end says so too, but any program ends its lines with one.
    """
    if whole.startswith("; "):
        return _PLACE.search(whole) is not None and _PLACE.search(first) is None
    if whole.startswith("processed "):
        return _TOTALS.match(whole) is not None
    if _OMITTED.search(whole):
        return _OMITTED.search(first) is None
    if is_message(whole):
        return not is_message(first)
    if not by_errno or "failed" not in whole:
        return False
    return ends_with_errno(whole) and not ends_with_errno(first)


def ends_with_errno(line: str) -> bool:
    """Whether a line ends with what libraries call an errno."""
    return _errno_end().search(line) is not None


@cache
def _errno_end() -> re.Pattern[str]:
    words = [entry.doc.rstrip(".") for entry in builtin().enum_by_name["errno"].entries]
    return re.compile(
        rf": (?:{'|'.join(map(re.escape, words))})(?: ?\(-?[0-9]+\))?[.!]?$", re.IGNORECASE
    )
