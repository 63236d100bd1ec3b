"""What pages are given at build time: a mark `<!-- generated: PART [NAME...] -->` is replaced."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from . import interface, reasons, schema_language


def decisions() -> str:
    """A list of every decision."""
    return "```{toctree}\n:glob:\n:maxdepth: 1\n\n0*\n```"


PARTS: Final[dict[str, Callable[..., str]]] = {
    "api": interface.names,
    "decisions": decisions,
    "module": interface.module,
    "reasons": reasons.page,
    "reasons-overview": reasons.overview,
    "schema-language": schema_language.page,
}
