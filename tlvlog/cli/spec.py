"""`tlvlog spec check`, `show` and `diff`."""

from __future__ import annotations

import argparse
import json

from .. import load_schema
from ..errors import SchemaError
from ..formats.text import count, escape
from ..schema import to_data
from . import status, streams


def check_command(options: argparse.Namespace) -> int:
    """Report every mistake of a spec file; status 1 if there is one."""
    try:
        schema = load_schema(options.spec)
    except SchemaError as error:
        for problem in error.problems:
            streams.note(escape(str(problem)))
        return status.DIFFERENT
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
    schema = load_schema(options.spec)
    if options.format == "json":
        streams.write_lines([json.dumps(to_data(schema), indent=1)])
    else:
        from ..loader import effective_yaml

        streams.write_lines(effective_yaml(schema).splitlines())
    return status.OK


def diff_command(options: argparse.Namespace) -> int:
    """List every change; status 1 if one of them breaks a reader or a writer."""
    from ..loader import diff

    changes = diff(load_schema(options.old), load_schema(options.new))
    streams.write_lines(escape(str(change)) for change in changes)
    breaking = sum(change.breaking for change in changes)
    if not changes:
        streams.note("no change")
    else:
        streams.note(f"{count(len(changes), 'change')}, {breaking} breaking")
    return status.DIFFERENT if breaking else status.OK
