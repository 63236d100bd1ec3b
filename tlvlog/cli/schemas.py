"""The schema that a command was asked to use, by an option or by the project it runs in."""

from __future__ import annotations

import argparse
import os
from typing import Final

from .. import load_schema
from ..errors import Problem, SchemaError
from ..schema import Schema

_PROJECT: Final = "pyproject.toml"
_PROJECT_MAX: Final = 1 << 20  # bytes of such a file that are looked at
_FOLDERS_MAX: Final = 64  # upward, so that a strange file system cannot keep us


def schema_of(options: argparse.Namespace) -> Schema:
    """The schema of `--spec`, else of the surroundings (`given_by_surroundings`), else the
    built-in one; as `load`.  `options.spec` says afterwards which file it was.
    """
    if options.spec is None:
        options.spec = given_by_surroundings()
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


def given_by_surroundings() -> str | None:
    """The spec file of TLVLOG_SPEC, else of the nearest pyproject.toml with a table [tool.tlvlog].

    An empty TLVLOG_SPEC stands for the built-in schema, whatever a project says.
    SchemaError for a table that does not say it rightly.
    """
    named = os.environ.get("TLVLOG_SPEC")
    if named is not None:
        return named or None
    here = folder = os.getcwd()
    for _ in range(_FOLDERS_MAX):
        near = "" if folder == here else os.path.relpath(folder)
        if (spec := _of_project(os.path.join(near, _PROJECT))) is not None:
            return os.path.join(near, spec)
        above = os.path.dirname(folder)
        if above == folder:
            break
        folder = above
    return None


def _of_project(path: str) -> str | None:
    """`spec` of the table [tool.tlvlog] of a pyproject.toml; None without file or table."""
    if not os.path.isfile(path):  # a pipe of that name would be waited for
        return None
    try:
        with open(path, "rb") as file:
            data = file.read(_PROJECT_MAX)
    except OSError:  # of somebody else, on the way up
        return None
    if b"tlvlog" not in data:  # most have nothing for us, and parsing takes a library
        return None
    import tomllib

    def wrong(text: str) -> SchemaError:
        line = data.count(b"\n", 0, max(data.find(b"tool.tlvlog"), 0)) + 1
        return SchemaError([Problem(path, line, "tool.tlvlog", text)])

    try:
        project = tomllib.loads(data.decode("utf-8"))
    except ValueError as error:  # UnicodeDecodeError too
        raise wrong(f"this is not TOML: {error}") from None
    except RecursionError:
        raise wrong("this is not TOML: nested too deeply") from None
    tool = project.get("tool")
    table = tool.get("tlvlog") if isinstance(tool, dict) else None
    if table is None:
        return None
    if not isinstance(table, dict):
        raise wrong("not a table")
    if unknown := [key for key in table if key != "spec"]:
        raise wrong(f"unknown key `{unknown[0]}`, expected `spec`")
    spec = table.get("spec")
    if not isinstance(spec, str | None) or spec == "":
        raise wrong("`spec` is not the path of a spec file")
    return spec
