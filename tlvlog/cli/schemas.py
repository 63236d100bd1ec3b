"""The schema that a command was asked to use."""

from __future__ import annotations

import argparse

from .. import load_schema
from ..schema import Schema


def schema_of(options: argparse.Namespace) -> Schema:
    """The schema of `--spec`, or the built-in one; as `load`."""
    return load(options.spec)


def load(path: str | None) -> Schema:
    """The schema of a spec file, None for the built-in one.

    SchemaError for a bad spec; OSError for one that cannot be opened, as for any
    other file that the command is given.
    """
    if path is not None:
        with open(path, "rb"):
            pass
    return load_schema(path)
