"""`tlvlog gen`."""

from __future__ import annotations

import argparse

from ..printable import escape
from . import status, streams
from .generator import generator
from .schemas import schema_of


def run(options: argparse.Namespace) -> int:
    """Generate files; status 1 under --check if one is stale."""
    command = generator("command")
    schema = schema_of(options)
    if options.check:
        lines = command.difference(options, schema)
        streams.write_lines(lines)
        return status.DIFFERENT if lines else status.OK
    for path in command.write(options, schema):
        streams.note(escape(str(path)))
    return status.OK
