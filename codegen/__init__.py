"""Files derived from a schema: C headers, tables, declarations for other tools.

One module a target, each a function from a schema to files; `command` alone
reads arguments and writes.  Needs Jinja2 (`tlvlog[gen]`).
"""

from __future__ import annotations

from .command import add_arguments, main, run
from .output import File, stale
from .targets import TARGETS, Options, generate

__all__ = ["TARGETS", "File", "Options", "add_arguments", "generate", "main", "run", "stale"]
