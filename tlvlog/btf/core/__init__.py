"""CO-RE: what a loader makes of an object's relocations on a given kernel.

`resolve` decides, `minimise` cuts a kernel's types down to what was needed,
`debug_text` says it all in libbpf's words.
"""

from __future__ import annotations

from .decision import Decision
from .kinds import RULES, CoreKind, Rules, Verdict
from .libbpf_text import debug_text
from .minimise import minimise
from .resolver import Resolution, resolve
from .spec import CoreSpec

__all__ = [
    "RULES",
    "CoreKind",
    "CoreSpec",
    "Decision",
    "Resolution",
    "Rules",
    "Verdict",
    "debug_text",
    "minimise",
    "resolve",
]
