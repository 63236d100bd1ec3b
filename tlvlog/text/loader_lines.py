"""The lines of all loaders as one table that is asked line by line.

A text of the spec becomes an expression that cannot go back over what it has
read, but for the last capture that may be any text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Container, Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from ..kernel.matcher import Match, Recogniser
from ..registry import CAPTURES, Loader, LoaderLine
from ..schema import Schema, builtin
from ..template import Placeholder, parse, whole_words

__all__ = ["LINE_LIMIT", "Found", "Lines", "errno_of", "own_words", "stated_reason"]

LINE_LIMIT: Final = 4096
"""Longest line that is looked at, in characters: loaders print one message a line."""

_SPECIFIC: Final = 3  # words
_MODULE: Final = re.compile(r"[A-Za-z0-9_-]{2,40}")
_PLACES: Final = 8  # so many places of a line are tried for a text that begins anywhere
_WORD: Final = re.compile(r"[A-Za-z0-9]{3,}")
_NUMBER: Final = r"(-?[0-9]{1,19}+)"
# How many characters the captures take that may be any; an errno is at most so long.
_LOOSE: Final = {"text": "*", "errno": "{1,80}"}
_CODE: Final = re.compile(
    r"(?:[Uu]nknown error )?-?([0-9]{1,4})|-?(E[A-Z0-9]{2,})|.*\((?:os error )?-?([0-9]{1,4})\)"
)
_ERRNO_MAX: Final = 999  # Linux's end before; libbpf has codes of its own from 4000 on


class Found(NamedTuple):
    """A line of the spec and what it captured; `body` is the text without what stands before."""

    loader: Loader
    line: LoaderLine
    captures: dict[str, str | int]
    body: str
    match: Match | None


class _Text:
    """One spelling of a line."""

    def __init__(self, loader: Loader, line: LoaderLine, text: str, place: int) -> None:
        self.loader = loader
        self.line = line
        self.parts = parse(text)
        # The most literal text first; of equals the one that stands first in the spec.
        self.rank = -sum(len(part) for part in self.parts if isinstance(part, str)), place
        self.names = [part.name for part in self.parts if isinstance(part, Placeholder)]
        first = self.parts[0]
        self.first = first if line.anywhere and isinstance(first, str) else None
        self._compiled: re.Pattern[str] | None = None

    def match(self, text: str) -> tuple[dict[str, str | int], str] | None:
        """What the text captures, and the text from where it begins; None if it is not this."""
        if self._compiled is None:
            self._compiled = re.compile(self._expression())
        at = 0 if self.first is None else text.find(self.first)
        for _ in range(_PLACES):
            if at < 0:
                return None
            if found := self._compiled.fullmatch(text, at):
                captures = self._values(found.groups())
                return None if captures is None else (captures, text[at:])
            if self.first is None:
                return None
            at = text.find(self.first, at + 1)
        return None

    def _values(self, groups: tuple[str, ...]) -> dict[str, str | int] | None:
        values: dict[str, str | int] = {}
        for name, group in zip(self.names, groups, strict=True):
            kind = CAPTURES[name]
            if kind == "errno":
                values[name] = errno_of(group)
                if not values[name]:
                    return None
            else:
                values[name] = int(group) if kind == "number" else _without_quotes(group)
        for item in self.line.fixed:
            values[item.name] = errno_of(item.value) if item.name == "errno" else item.value
        return values

    def _expression(self) -> str:
        pieces = []
        last = max((i for i, p in enumerate(self.parts) if _kind(p) in _LOOSE), default=-1)
        index = 0
        while index < len(self.parts):
            part = self.parts[index]
            following = self.parts[index + 1] if index + 1 < len(self.parts) else ""
            literal = following if isinstance(following, str) else ""
            kind = _kind(part)
            if isinstance(part, str):
                pieces.append(re.escape(part))
            elif kind == "number":
                pieces.append(_NUMBER)
            elif kind == "word":
                stop = re.escape(literal[:1]) if literal[:1].strip() else ""
                pieces.append(rf"([^\s'\"{stop}]{{1,256}}+)")
            elif index == last:
                pieces.append(f"(.{_LOOSE[kind]})")
            else:
                # Up to the first place where the following literal stands, and no other.
                most = _LOOSE[kind]
                pieces.append(f"(?>(.{most}?){re.escape(literal)})" if literal else f"(.{most})")
                index += 1
            index += 1
        return "".join(pieces)


def _without_quotes(text: str) -> str:
    """A name without the quotes that one release of a loader prints, and another does not."""
    is_quoted = len(text) > 2 and text[0] == text[-1] and text[0] in "`'\""
    return text[1:-1] if is_quoted else text


def _kind(part: str | Placeholder) -> str:
    return CAPTURES[part.name] if isinstance(part, Placeholder) else ""


class Lines:
    """The lines of the loaders of a schema; `recogniser` reads the messages they hold."""

    def __init__(self, schema: Schema, recogniser: Callable[[str], Recogniser]) -> None:
        self._recogniser = recogniser
        texts = [
            _Text(loader, line, text, place)
            for place, (loader, line, text) in enumerate(
                (loader, line, text)
                for loader in schema.loaders
                for line in loader.lines
                for text in line.texts
            )
        ]
        words = [whole_words(text.parts) for text in texts]
        frequency = Counter(word for found in words for word in set(found))
        self._by_word: dict[str, list[_Text]] = {}
        self._wordless: list[_Text] = []
        self._prefixes = {item.name: item.prefix for item in schema.loaders if item.prefix}
        for text, found in zip(texts, words, strict=True):
            if found:
                anchor = min(found, key=lambda word: (frequency[word], -len(word)))
                self._by_word.setdefault(anchor, []).append(text)
            else:
                self._wordless.append(text)

    def find(self, line: str, seen: Container[str]) -> Found | None:
        """What a line says, by the text with the most literal characters; None: nothing.

        `seen` are the loaders that have said something before.
        """
        candidates: list[_Text] = []
        by_word = self._by_word
        for word in set(_WORD.findall(line)):
            if word in by_word:
                candidates += by_word[word]
        candidates += [text for text in self._wordless if text.loader.name in seen]
        if not candidates:
            return None
        candidates.sort(key=lambda text: text.rank)
        bodies: dict[str, list[str]] = {}
        stripped = line.strip()
        for text in candidates:
            if text.line.inside and text.loader.name not in seen:
                continue
            name = text.loader.name
            if name not in bodies:
                bodies[name] = list(_bodies(stripped, self._prefixes.get(name)))
            for body in bodies[name]:
                matched = text.match(body)
                if matched is not None and (found := self._find(text, *matched)):
                    return found
        return None

    def _find(self, text: _Text, captures: dict[str, str | int], body: str) -> Found | None:
        match = None
        # A line without a message of its own is the kernel's as a whole.
        message = captures.get("message", body if text.line.registered else None)
        if text.line.subsystem and isinstance(message, str):
            match = stated_reason(self._recogniser(text.line.subsystem), message)
            if match is None and text.line.registered:
                return None
            if match and text.line.specific and own_words(match, message) < _SPECIFIC:
                return None
        return Found(text.loader, text.line, captures, body, match)


def stated_reason(recogniser: Recogniser, message: str) -> Match | None:
    """The reason of a message; modules put their name before it, and a full stop may be its own."""
    module, colon, rest = message.partition(": ")
    without = rest if colon and _MODULE.fullmatch(module) else ""
    for words in (message, f"{message}.", without):
        if words and (match := recogniser.match(words)):
            return match
    return None


def own_words(match: Match, message: str) -> int:
    """How many words of a message are the template's: neither an argument's nor a module's name."""
    module, colon, rest = message.partition(": ")
    words = len((rest if colon and _MODULE.fullmatch(module) else message).split())
    texts = [value for value in match.arguments if isinstance(value, str)]
    return words - sum(len(text.removeprefix(f"{module}: ").split()) for text in texts)


def _bodies(line: str, prefix: str | None) -> Iterator[str]:
    """A line without the prefix and all before it, then the line itself."""
    if prefix:
        at = line.find(prefix)
        if at >= 0:
            yield line[at + len(prefix) :].strip()
    yield line


@lru_cache(maxsize=1)
def _spellings() -> dict[str, int]:
    found: dict[str, int] = {}
    for entry in builtin().enum_by_name["errno"].entries:
        found[entry.name] = entry.value
        found.setdefault(entry.doc.rstrip(".").lower(), entry.value)
    return found


def errno_of(text: str) -> int:
    """The errno of `-22`, `EINVAL`, `Invalid argument` or `... (os error 22)`; else 0."""
    text = text.strip().rstrip("!.")
    if code := _CODE.fullmatch(text):
        if code[2]:
            return _spellings().get(code[2], 0)
        number = int(code[1] or code[3])
        return number if number <= _ERRNO_MAX else 0
    return _spellings().get(text.lower(), 0)
