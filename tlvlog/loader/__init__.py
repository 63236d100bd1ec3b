"""Spec files: read, checked, merged, shown and compared.

`load_schema` turns YAML into a checked schema, `effective_yaml` writes one with
everything merged in, `diff` lists what changed between two.  YAML and JSON
Schema are loaded when a file is, not when this package is imported.
"""

from __future__ import annotations

from .diff import Change, diff
from .load import load_schema
from .show import effective_yaml

__all__ = ["Change", "diff", "effective_yaml", "load_schema"]
