"""YAML -> checked schema, with every mistake of every file as `file:line: path: text`.

`load_schema(path)` reads a user's schema, or a whole format such as the core
spec, follows `extends` and `include`, and raises one SchemaError that lists
all problems; nothing else is raised, whatever the files hold, and time and
memory are linear in their size.  `effective_yaml` writes a schema with
everything merged in; loading that text gives an equal schema.

YAML and the metaschema are only read when a path is given.
"""

from __future__ import annotations

import os
import re
from typing import Final

from ..schema import Schema, builtin
from . import check, merge, selection, structure, yamlfile
from .names import Unit
from .show import effective_yaml
from .tree import Cursor, List, Map, Problems, Value, quote

__all__ = ["effective_yaml", "load_schema"]

FILES_MAX: Final = 256
EXTENDS_MAX: Final = 16
_WHOLE: Final = "tlvlog"
_FRAME: Final = ("header", "kinds", "ranges")
_SPDX = re.compile(r"# SPDX-License-Identifier: \S")


def load_schema(path: str | os.PathLike[str] | None = None) -> Schema:
    """The schema of the spec file at `path`; None: the built-in one, without reading a file.

    Raises SchemaError with every problem of the file, its parts and what it
    extends; a file that cannot be read is a problem at line 0.
    """
    if path is None:
        return builtin()
    loading = _Loading()
    schema = loading.spec(os.fspath(path))
    if loading.problems or schema is None:
        raise loading.problems.error()
    return schema


class _Loading:
    """One call of `load_schema`: the files read so far and the problems found."""

    def __init__(self) -> None:
        self.problems = Problems()
        self.chain: list[str] = []  # real paths of the specs that extend the one being read
        self.without_license: list[str] = []

    def spec(self, file: str) -> Schema | None:
        """The schema of a spec and what it extends; None when a problem was reported."""
        try:
            tree = self.tree(file, regular=bool(self.chain))
        except yamlfile.UnreadableError as error:
            self.problems.add(file, 0, "file", str(error))
            return None
        if tree is None:
            return None
        if isinstance(tree, Map) and "part-of" in tree:
            text = "this is a part, expected the spec that includes it"
            self.problems.add(file, tree.lines["part-of"], "part-of", text)
            return None
        root = structure.check(tree, file, self.problems)
        if root is None:
            return None
        parts = self.parts(root)
        whole = "extends" not in root.data and any(key in root.data for key in _FRAME)
        base = None if whole else self.base(root)
        if base is None and not whole:
            return None
        unit = Unit(root, parts, base, self.problems)
        check.check(unit)
        if unit.core:
            self.licenses()
        return None if self.problems else merge.merge(unit)

    def tree(self, file: str, *, regular: bool) -> Value | None:
        """The tree of a file; UnreadableError if it cannot be had."""
        self.problems.file(file)
        data = yamlfile.read_bytes(file, regular=regular)
        text = yamlfile.decode_text(data, file, self.problems)
        if text is None:
            return None
        if _SPDX.match(text) is None:
            self.without_license.append(file)
        return yamlfile.parse(text, file, self.problems)

    def base(self, root: Cursor) -> Schema | None:
        """The schema that a spec extends; None when a problem was reported."""
        extends = root.data.get("extends", _WHOLE)  # when absent that has been reported
        if extends == selection.CORE:
            return selection.core(root)
        selection.refuse_uses(root)
        if extends == _WHOLE:
            return builtin()
        if not isinstance(extends, str) or self.problems.at(root.file, "extends"):
            return None
        self.chain.append(os.path.realpath(root.file))
        file = _beside(root.file, extends)
        if os.path.realpath(file) in self.chain:
            root.report("extends", f"{quote(extends)} extends this spec itself")
            return None
        if len(self.chain) == EXTENDS_MAX:
            root.report("extends", f"more than {EXTENDS_MAX} specs that extend one another")
            return None
        if not os.path.exists(file):
            root.report("extends", f"{quote(extends)} does not exist")
            return None
        return self.spec(file)

    def parts(self, root: Cursor) -> tuple[Cursor, ...]:
        """The parts that a spec includes, each followed by those that it includes itself."""
        parts: list[Cursor] = []
        seen = {os.path.realpath(root.file)}
        work = _includes(root)
        while work:
            cursor, index, name = work.pop()
            if self.problems.at(cursor.file, f"include[{index}]"):
                continue  # no path to be followed, and reported as such
            file = _beside(cursor.file, name)
            real = os.path.realpath(file)
            if real in seen:
                text = f"{quote(name)} is the spec itself, or has been included already"
            elif len(seen) == FILES_MAX:
                text = f"more than {FILES_MAX} files"
            else:
                seen.add(real)
                try:
                    part = self.part(file, root)
                except yamlfile.UnreadableError as error:
                    text = f"{quote(name)} {error}"
                else:
                    if part is not None:
                        parts.append(part)
                        work += _includes(part)
                    continue
            cursor.report_item("include", index, text)
        return tuple(parts)

    def part(self, file: str, root: Cursor) -> Cursor | None:
        """One part, held to the metaschema; None when it is nothing to go on with."""
        tree = self.tree(file, regular=True)
        if isinstance(tree, Map) and "part-of" not in tree:
            name = root.text("name") or "..."
            self.problems.add(file, tree.line, "part-of", f"is missing, expected `part-of: {name}`")
            return None
        return structure.check(tree, file, self.problems) if tree is not None else None

    def licenses(self) -> None:
        """Report the files of a core format that do not begin with their license."""
        for file in self.without_license:
            text = "the first line is no `# SPDX-License-Identifier:` comment, expected one"
            self.problems.add(file, 1, "license", text)


def _beside(file: str, name: str) -> str:
    return os.path.join(os.path.dirname(file), name)


def _includes(cursor: Cursor) -> list[tuple[Cursor, int, str]]:
    """What a file includes, last first: a stack."""
    items = cursor.data.get("include")
    if not isinstance(items, List):
        return []
    names = [(cursor, i, name) for i, name in enumerate(items) if isinstance(name, str)]
    return names[::-1]
