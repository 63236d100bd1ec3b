"""Templates: Jinja2 with every undefined name an error.

The C templates are written with the prefix `tlvlog` and so read as the C they
become; another prefix is put in before anything of the schema is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from jinja2 import Environment, StrictUndefined, Template

from .names import Scope

_DECIMAL_MAX = 0x4000
_WORD = re.compile(r"(\bstruct |)\b(tlvlog_[a-z0-9_]+)\b(?!\{)")
_PREFIX = re.compile(r"tlvlog(?=_|\b)|TLVLOG(?=_|\b)")


def hex_word(number: int) -> str:
    """A number of a type: what is beyond the core's first ones is easier to know in hexadecimal."""
    return f"{number:#06x}" if number >= _DECIMAL_MAX else str(number)


@cache
def _environment() -> Environment:
    environment = Environment(
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        line_statement_prefix=None,
        autoescape=False,
    )
    environment.filters["hex"] = hex_word
    return environment


def _source(name: str) -> str:
    return files(__package__).joinpath("templates", name).read_text("utf-8")


@cache
def _own_words(names: tuple[str, ...]) -> tuple[frozenset[str], frozenset[str]]:
    words: set[str] = set()
    tags: set[str] = set()
    for name in names:
        for before, word in _WORD.findall(_source(name)):
            (tags if before else words).add(word)
    # A typedef is an ordinary name in C and both in C++.
    return frozenset(words), frozenset(tags | {word for word in words if word.endswith("_fn")})


def claim_own_words(
    names: tuple[str, ...],
    prefix: str,
    words: Scope,
    tags: Scope,
    *,
    given: frozenset[str] = frozenset(),
) -> None:
    """Claim what C templates define whatever the schema, all but the `given` words."""
    for found, scope in zip(_own_words(names), (words, tags), strict=True):
        for word in sorted(found - given):
            scope.claim(word.replace("tlvlog", prefix, 1), "a part of the generated code")


def own_words(pattern: re.Pattern[str], names: Sequence[str]) -> tuple[str, ...]:
    """What `pattern` finds in templates: the words that they define whatever the schema."""
    return tuple({word: None for name in names for word in pattern.findall(_source(name))})


@cache
def _template(name: str, prefix: str) -> Template:
    text = _source(name)
    if prefix:
        text = _PREFIX.sub(lambda word: prefix if word[0].islower() else prefix.upper(), text)
    return _environment().from_string(text)


def render(name: str, prefix: str, /, **values: object) -> str:
    """The template `name`, its `tlvlog` replaced by `prefix`, filled with `values`."""
    return _template(name, prefix).render(values)
