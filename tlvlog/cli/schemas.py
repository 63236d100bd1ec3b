"""The schema that a command was asked to use."""

from __future__ import annotations

import argparse

from .. import load_schema
from ..schema import Schema


def schema_of(options: argparse.Namespace) -> Schema:
    """The schema of `--spec`, or the built-in one; SchemaError for a bad spec."""
    return load_schema(options.spec)
