"""Templates: Jinja2 with every undefined name an error.

The C templates are written with the prefix `tlvlog` and so read as the C they
become; another prefix is put in before anything of the schema is.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from jinja2 import Environment, StrictUndefined, Template

_PREFIX = re.compile(r"tlvlog(?=_|\b)|TLVLOG(?=_|\b)")


@cache
def _environment() -> Environment:
    return Environment(
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        line_statement_prefix=None,
        autoescape=False,
    )


@cache
def _template(name: str, prefix: str) -> Template:
    text = files(__package__).joinpath("templates", name).read_text("utf-8")
    if prefix:
        text = _PREFIX.sub(lambda word: prefix if word[0].islower() else prefix.upper(), text)
    return _environment().from_string(text)


def render(name: str, prefix: str, /, **values: object) -> str:
    """The template `name`, its `tlvlog` replaced by `prefix`, filled with `values`."""
    return _template(name, prefix).render(values)
