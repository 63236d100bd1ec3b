"""Target `c`: the uapi header, and a file whose compilation checks its layout.

Valid as C90 with -pedantic up to C23 and as C++11 up to C++23: block comments,
no trailing commas, no functions, and `__extension__` before flexible arrays.
"""

from __future__ import annotations

from tlvlog.schema import Schema

from .c_model import MAIL_PREFIX, CModel, wrapped
from .templating import render


def generate(schema: Schema, prefix: str) -> dict[str, str]:
    """The header `PREFIX.h` and the check file `PREFIX_check.c`."""
    model = CModel(schema, prefix)
    names = {"m": model, "schema": schema, "wrapped": wrapped, "mail": prefix == MAIL_PREFIX}
    return {
        f"{prefix}.h": render("c.h.j2", prefix, **names),
        f"{prefix}_check.c": render("c_check.c.j2", prefix, **names),
    }
