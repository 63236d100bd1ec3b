"""Templates read backwards: which reason of the registry does a line of text state?

A `Recogniser` compiles the templates and variants of one subsystem, each when
it is first needed.  A line is looked up by its words: every template is filed
under the rarest word of its literal text, so that a line is tried against a
handful of templates however many there are.  No expression backtracks (atomic groups
throughout), so the time is linear in the line.

The patterns are guarded against accidental and hostile text: a line over `LINE_LIMIT`
characters states no reason, and digits that do not fit the kind of an argument do not
match.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import NamedTuple

from ..schema import Argument, Reason, Subsystem, builtin
from ..template import SKIPPED, Placeholder, Value, parse_variant, render

LINE_LIMIT = 4096
"""Longest line that may state a reason, in characters; the kernel's messages end at 1023."""

_BEGINNING_MIN = 10  # characters of a template's own that tell it from others
_WORD = re.compile(r"[A-Za-z]+")
_BOUNDS = {"u64": (0, (1 << 64) - 1), "s64": (-(1 << 63), (1 << 63) - 1)}
_NUMBER = {"u64": r"([0-9]{1,20}+)", "s64": r"(-?[0-9]{1,20}+)"}
_HEX = r"(0x[0-9a-f]{1,16}+)"


class Match(NamedTuple):
    """A reason and its arguments; `exact` if the template gives back the very line."""

    reason: Reason
    arguments: tuple[Value, ...]
    exact: bool


class _Pattern:
    """One template or variant of a reason."""

    __slots__ = ("_compiled", "_kinds", "_literals", "_order", "parts", "rank", "reason")

    def __init__(self, reason: Reason, template: str, place: int) -> None:
        self.reason = reason
        self.parts = parse_variant(template)
        self._literals = [part for part in self.parts if isinstance(part, str)]
        # The most literal text first; of equals the one that is registered first.
        self.rank = -sum(map(len, self._literals)), place
        self._compiled: re.Pattern[str] | None = None
        self._kinds = {argument.name: argument for argument in reason.arguments}
        self._order = [part.name for part in self.parts if isinstance(part, Placeholder)]

    def words(self) -> list[str]:
        """Words of the literal text that no argument can run into."""
        words = []
        for index, part in enumerate(self.parts):
            if isinstance(part, Placeholder):
                continue
            for found in _WORD.finditer(part):
                open_left = found.start() == 0 and self._is_text(index - 1)
                open_right = found.end() == len(part) and self._is_text(index + 1)
                if not open_left and not open_right:
                    words.append(found[0])
        return words

    def _is_text(self, index: int) -> bool:
        if not 0 <= index < len(self.parts):
            return False
        part = self.parts[index]
        return isinstance(part, Placeholder) and (
            part == SKIPPED or self._kinds[part.name].kind == "utf8"
        )

    def match(self, line: str) -> tuple[Value, ...] | None:
        """The arguments in the order of the reason's spec, or None."""
        if not all(literal in line for literal in self._literals):
            return None  # nearly always, and without an expression to be compiled
        if self._compiled is None:
            self._compiled = re.compile(self._expression(), re.DOTALL)
        found = self._compiled.fullmatch(line)
        if found is None:
            return None
        values: dict[str, Value] = {}
        for name, text in zip(self._order, found.groups(), strict=True):
            if name == SKIPPED.name:
                continue
            value = _convert(self._kinds[name], text)
            if value is None:
                return None
            values[name] = value
        # Arguments are positional on the wire: a variant prints the first of them.
        return tuple(
            values[argument.name] for argument in self.reason.arguments if argument.name in values
        )

    def begin(self, text: str) -> tuple[int, tuple[Value, ...]] | None:
        """How much literal text a line that begins with `text` has of this, and its arguments.

        None if no line of this template begins so.  Arguments that `text` does
        not have whole are left out, with those behind them.
        """
        at = weight = 0
        values: dict[str, Value] = {}
        for index, part in enumerate(self.parts):
            rest = text[at:]
            if isinstance(part, str):
                if not rest.startswith(part[: len(rest)]):
                    return None
                weight += min(len(part), len(rest))
                at += len(part)
            elif self._is_text(index):
                following = self.parts[index + 1] if index + 1 < len(self.parts) else ""
                end = rest.find(following) if isinstance(following, str) and following else -1
                if end < 0:
                    break
                values[part.name] = rest[:end]
                at += end
            else:
                found = re.match(_HEX if part.hex else _NUMBER[self._kinds[part.name].kind], rest)
                if found is None or found.end() == len(rest):
                    return (weight, self._in_order(values)) if found or not rest else None
                value = _convert(self._kinds[part.name], found[0])
                if value is None:
                    return None
                values[part.name] = value
                at += found.end()
            if at >= len(text):
                break
        return weight, self._in_order(values)

    def _in_order(self, values: dict[str, Value]) -> tuple[Value, ...]:
        known = []
        for argument in self.reason.arguments:
            if argument.name not in values:
                break
            known.append(values[argument.name])
        return tuple(known)

    def _expression(self) -> str:
        pieces: list[str] = []
        last = len(self.parts) - 1
        index = 0
        while index <= last:
            part = self.parts[index]
            if isinstance(part, str):
                pieces.append(re.escape(part))
            elif part.hex:
                pieces.append(_HEX)
            elif not self._is_text(index):
                pieces.append(_NUMBER[self._kinds[part.name].kind])
            elif index >= last - 1:
                pieces.append("(.*)")  # to the end, or to the literal that the line ends with
            else:
                # Up to the first occurrence of the following literal, and no other.
                following = self.parts[index + 1]
                literal = following if isinstance(following, str) else ""
                pieces.append(f"(?>(.*?){re.escape(literal)})")
                index += 1
            index += 1
        return "".join(pieces)


def _convert(argument: Argument, text: str) -> Value | None:
    if argument.kind == "utf8":
        return text
    number = int(text, 16) if text.startswith("0x") else int(text)
    low, high = _BOUNDS[argument.kind]
    return number if low <= number <= high else None


class Recogniser:
    """Finds the reason that a line of text states, among those of `subsystem`."""

    def __init__(self, subsystem: Subsystem) -> None:
        patterns = [
            _Pattern(reason, template, place)
            for place, (reason, template) in enumerate(
                (reason, template)
                for reason in subsystem.reasons
                if reason.status != "retired"
                for template in (reason.template, *reason.variants)
            )
        ]
        words = [pattern.words() for pattern in patterns]
        frequency = Counter(word for found in words for word in set(found))
        self._all = patterns
        self._by_word: dict[str, list[_Pattern]] = {}
        self._wordless: list[_Pattern] = []
        for pattern, found in zip(patterns, words, strict=True):
            if found:
                anchor = min(found, key=lambda word: (frequency[word], -len(word)))
                self._by_word.setdefault(anchor, []).append(pattern)
            else:
                self._wordless.append(pattern)

    def match(self, line: str) -> Match | None:
        """The reason that the whole of `line` states, or None.

        Where several templates fit, the one with the most literal text wins.
        """
        if len(line) > LINE_LIMIT:
            return None
        candidates = list(self._wordless)
        by_word = self._by_word
        for word in set(_WORD.findall(line)):
            if word in by_word:
                candidates += by_word[word]
        candidates.sort(key=lambda pattern: pattern.rank)
        for pattern in candidates:
            arguments = pattern.match(line)
            if arguments is not None:
                reason = pattern.reason
                names = [argument.name for argument in reason.arguments]
                exact = render(reason.template, names, arguments) == line
                return Match(reason, arguments, exact)
        return None

    def begin(self, text: str) -> Match | None:
        """The reason that a line states of which only the beginning `text` is left.

        None unless all that fit best are of one reason, and most of `text` is
        in their own words.
        """
        best = max(len(text) // 2, _BEGINNING_MIN) - 1
        found: list[Match] = []
        for pattern in self._all if len(text) <= LINE_LIMIT else ():
            begun = pattern.begin(text)
            if begun is not None and begun[0] >= best:
                found = found if begun[0] == best else []
                best = begun[0]
                found.append(Match(pattern.reason, begun[1], exact=False))
        names = {match.reason.name for match in found}
        return max(found, key=lambda match: len(match.arguments)) if len(names) == 1 else None


@lru_cache(maxsize=8)
def recogniser(subsystem: str) -> Recogniser:
    """The recogniser of a subsystem of the built-in registry."""
    return Recogniser(builtin().subsystem_by_name[subsystem])
