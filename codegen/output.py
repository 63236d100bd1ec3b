"""Generated files: their banners, and writing them only when they change.

A banner names the source and the command and nothing that differs between
machines or days, so the same schema gives the same bytes everywhere.
"""

from __future__ import annotations

import difflib
import json
import os
import re
import tempfile
from pathlib import Path
from typing import NamedTuple

from tlvlog.printable import escape

_COMMENTS = {
    ".h": ("/* ", " */"),
    ".c": ("/* ", " */"),
    ".py": ("# ", ""),
    ".ksy": ("# ", ""),
    ".txt": ("# ", ""),
    ".md": ("<!-- ", " -->"),
    ".rs": ("// ", ""),
    ".toml": ("# ", ""),
    ".go": ("// ", ""),
    ".mod": ("// ", ""),
    ".lua": ("-- ", ""),
}


class File(NamedTuple):
    """A generated file: its name below the directory of the output, and its text."""

    name: str
    text: str


def banner(name: str, *, source: str, command: str, spdx: str) -> str:
    """The first lines of the generated file `name`.

    The licence stands first, where the kernel wants it.  Whatever the names of
    files are, each line stays a comment of its own.
    """
    suffix = Path(name).suffix
    if suffix == ".json":
        return _json_banner(source, command, spdx)
    before, after = _COMMENTS[suffix]
    said = f"Generated from {escape(source)} by `{escape(command)}`; do not edit."
    if suffix == ".go":  # the form that Go's own tools look for
        said = f"Code generated from {escape(source)} by `{escape(command)}`; DO NOT EDIT."
    lines = (f"SPDX-License-Identifier: {spdx}", said)
    text = "".join(f"{before}{_inside(line, after.strip())}{after}\n" for line in lines)
    # What stands right before the package is its documentation.
    return f"{text}\n" if suffix == ".go" else text


def _json_banner(source: str, command: str, spdx: str) -> str:
    """The same as the first keys of an object, which the text of the file goes on with."""
    said = f"Generated from {escape(source)} by `{escape(command)}`; do not edit."
    pairs = (("x-license", f"SPDX-License-Identifier: {spdx}"), ("$comment", said))
    first, second = (f"{json.dumps(key)}: {json.dumps(value)}," for key, value in pairs)
    return f"{{{first}\n {second}\n"


def _inside(line: str, end: str) -> str:
    """`line` without what would end the comment that it stands in, or begin another in it."""
    if not end:
        return line
    if end == "-->":
        return re.sub("--(?=!?>)|(?<=<!)--", r"-\\x2d", line)
    return line.replace("*/", "*\\x2f").replace("/*", "/\\x2a")


def write(files: list[File], directory: Path) -> list[Path]:
    """Write `files` into `directory`, and tell which had changed.

    An equal file is not touched.  Every file is complete in a temporary place
    before the first one is replaced, so a failure leaves the old ones.
    """
    directory.mkdir(parents=True, exist_ok=True)
    # Reading each one first also finds a place that cannot be written over.
    changed = [file for file in files if _content(directory / file.name) != file.text]
    ready: list[tuple[str, Path]] = []
    try:
        for file in changed:
            path = directory / file.name
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(prefix=".gen-", dir=path.parent)
            ready.append((temporary, path))
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
                stream.write(file.text)
            os.chmod(temporary, 0o666 & ~_umask())
        for temporary, path in ready:
            os.replace(temporary, path)
    finally:
        for temporary, _ in ready:
            Path(temporary).unlink(missing_ok=True)
    return [path for _, path in ready]


def stale(files: list[File], directory: Path) -> str:
    """A unified diff from what stands in `directory` to `files`; "" when nothing is stale."""
    parts: list[str] = []
    for file in files:
        before = _content(directory / file.name)
        if before == file.text:
            continue
        parts += difflib.unified_diff(
            (before or "").splitlines(keepends=True),
            file.text.splitlines(keepends=True),
            fromfile=f"{file.name} (as it is)" if before is not None else "(absent)",
            tofile=f"{file.name} (as generated)",
        )
        if not parts[-1].endswith("\n"):
            parts.append("\n")
    return "".join(parts)


def _content(path: Path) -> str | None:
    try:
        return path.read_bytes().decode("utf-8", "surrogateescape")
    except FileNotFoundError:
        return None


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
