"""The public names, for autodoc to fill in from their docstrings."""

from __future__ import annotations

import inspect
from collections.abc import Iterable
from importlib import import_module
from typing import Final

_MEMBERS: Final = "   :members:\n"
_ALIASES: Final = {"Pairs": "tlvlog.codec.attributes"}


def names(*wanted: str) -> str:
    """The names of the package itself, in the order given."""
    package = import_module("tlvlog")
    return _block(_directive("tlvlog", name, getattr(package, name)) for name in wanted)


def module(name: str) -> str:
    """What a public module says of itself, and every name that it lists."""
    found = import_module(name)
    heading = f"## {name}\n\n" + _block([f".. automodule:: {name}\n   :no-members:\n"])
    listed = getattr(found, "__all__", ())
    package = import_module("tlvlog")
    own = {item: getattr(found, item) for item in listed}
    # A constant has no docstring of its own, and what the package has is on its page.
    shown = [
        _directive(name, item, value)
        for item, value in own.items()
        if callable(value) and getattr(package, item, None) is not value
    ]
    return f"{heading}\n\n{_block(shown)}"


def _directive(place: str, name: str, item: object) -> str:
    if inspect.isclass(item):
        if issubclass(item, BaseException):
            return f".. autoexception:: {place}.{name}\n{_MEMBERS}   :show-inheritance:\n"
        return f".. autoclass:: {place}.{name}\n{_MEMBERS}"
    if callable(item):
        return f".. autofunction:: {place}.{name}\n"
    # The text of an alias stands behind it, in the module that makes it.
    return f".. autodata:: {_ALIASES[name]}.{name}\n   :no-value:\n"


def _block(directives: Iterable[str]) -> str:
    return "```{eval-rst}\n" + "\n".join(directives) + "```"
