"""`tlvlog spec check`, `show` and `diff`."""

from __future__ import annotations

import argparse

from ..errors import SchemaError
from ..formats.text import count
from ..printable import escape
from ..schema import to_data
from . import status, streams
from .generator import generator
from .schemas import load


def check_command(options: argparse.Namespace) -> int:
    """Report every mistake of a spec file, and warn of what the targets of `gen` would refuse."""
    try:
        schema = load(options.spec)
    except SchemaError as error:  # what was asked for, not a complaint about the question
        for problem in error.problems:
            streams.note(escape(str(problem)))
        return status.MALFORMED
    for warning in generator("command").refusals(schema):
        streams.note(f"{escape(options.spec)}: warning: {escape(str(warning))}")
    own = sum(len(subsystem.reasons) for subsystem in schema.subsystems)
    streams.write_lines(
        [
            f"{escape(options.spec)}: sound: {schema.name} version {schema.version}, "
            f"{count(len(schema.records), 'record')}, "
            f"{count(len(schema.subsystems), 'subsystem')}, {count(own, 'reason')}"
        ]
    )
    return status.OK


def show_command(options: argparse.Namespace) -> int:
    """Print a schema with everything that it extends and includes merged in."""
    schema = load(options.spec)
    if options.format == "json":
        streams.write_json(to_data(schema), indent=1)
    else:
        from ..loader import effective_yaml

        streams.write_lines(effective_yaml(schema).removesuffix("\n").split("\n"))
    return status.OK


def diff_command(options: argparse.Namespace) -> int:
    """List every change; status 1 if one of them breaks a reader or a writer."""
    from ..loader import diff

    changes = diff(load(options.old), load(options.new))
    streams.write_lines(escape(str(change)) for change in changes)
    breaking = sum(change.breaking for change in changes)
    if not changes:
        streams.note("no change")
    else:
        streams.note(f"{count(len(changes), 'change')}, {breaking} breaking")
    return status.DIFFERENT if breaking else status.OK
