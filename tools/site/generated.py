"""What pages are given at build time: a mark `<!-- generated: PART [NAME...] -->` is replaced."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from . import contents, interface, reasons, runtime, schema_language

PARTS: Final[dict[str, Callable[..., str]]] = {
    "api": interface.names,
    "decisions": contents.decisions,
    "module": interface.module,
    "other-pages": contents.others,
    "paste": runtime.form,
    "reasons": reasons.page,
    "reasons-overview": reasons.overview,
    "schema-language": schema_language.page,
}
