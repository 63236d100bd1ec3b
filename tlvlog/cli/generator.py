"""The package `tlvlog.codegen`, loaded when a verb needs it, wherever it is."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from types import ModuleType


def generator(name: str) -> ModuleType:
    """The module `name` of `tlvlog.codegen`.

    A wheel has that package inside of `tlvlog`, a checkout beside it: an editable
    installation in compat mode (which type checkers can follow) and a tree without
    any have to be told.
    """
    try:
        return import_module(f"tlvlog.codegen.{name}")
    except ModuleNotFoundError as error:
        if error.name != "tlvlog.codegen":
            raise
    package = import_module("tlvlog")
    package.__path__.append(str(Path(__file__).resolve().parent.parent.parent))
    return import_module(f"tlvlog.codegen.{name}")
