"""The tables of contents: which pages of docs/ they name, and what is left over."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Final

DOCS: Final = Path(__file__).resolve().parents[2] / "docs"
_TABLE: Final = re.compile(r"```\{toctree\}\n(.*?)```", re.DOTALL)
_DECISIONS: Final = "decisions/0*"
_FIRST: Final = "index"


def decisions() -> str:
    """A list of every decision."""
    return "```{toctree}\n:glob:\n:maxdepth: 1\n\n0*\n```"


def others() -> str:
    """A table of the pages that no other one names, so that each can be found; or nothing."""
    pages = left_over()
    if not pages:
        return ""
    return "```{toctree}\n:hidden:\n:caption: More\n\n" + "\n".join(pages) + "\n```"


def left_over() -> list[str]:
    """The pages, without suffix and relative to docs/, that no table in a page names."""
    named = {_FIRST}
    for path in DOCS.rglob("*.md"):
        for table in _TABLE.findall(path.read_text(encoding="utf-8")):
            lines = [line for line in table.splitlines() if line and not line.startswith(":")]
            named.update(str((path.parent / line).relative_to(DOCS)) for line in lines)
    pages = sorted(str(path.relative_to(DOCS).with_suffix("")) for path in DOCS.rglob("*.md"))
    return [page for page in pages if page not in named and not fnmatchcase(page, _DECISIONS)]
