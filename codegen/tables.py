"""Target `tables`: the tables inside pages that are written by hand.

A page holds a table between two comments, `<!-- table: NAME -->` and
`<!-- end of table -->`; what stands between them is renewed, nothing else of
the page is touched.  `markdown.tables` says which names there are.
"""

from __future__ import annotations

import re
from typing import Final

from tlvlog.errors import CodegenError
from tlvlog.schema import Schema

from .markdown import tables

BACKEND: Final = "tables"
_MARKED: Final = re.compile(
    r"(<!-- table: (?P<name>[a-z0-9:-]+) -->\n).*?(<!-- end of table -->)", re.DOTALL
)


def fill(text: str, schema: Schema, page: str) -> str:
    """`text` of a hand-written page with its marked tables renewed.

    CodegenError for a table that there is none of.
    """
    known = tables(schema)

    def renew(match: re.Match[str]) -> str:
        if match["name"] not in known:
            raise CodegenError(
                f"no table is called {match['name']!r}; there are {', '.join(sorted(known))}",
                backend=BACKEND,
                path=page,
            )
        return f"{match[1]}\n{known[match['name']]}\n{match[3]}"

    return _MARKED.sub(renew, text)


def generate(schema: Schema, prefix: str) -> dict[str, str]:  # noqa: ARG001  (a target's shape)
    """No file of its own: the command fills the pages that it finds."""
    return {}
