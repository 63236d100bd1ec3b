"""Files derived from a schema: C headers, tables, declarations for other tools.

One module a target, each a function from a schema to files; `command` alone
knows arguments and writes.
"""

from __future__ import annotations

from .output import File, stale
from .targets import TARGETS, Options, generate

__all__ = ["TARGETS", "File", "Options", "generate", "stale"]
