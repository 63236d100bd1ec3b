"""Which implementation does the work: the native core where there is one, else Python alone.

Both give the same results and the same errors.  TLVLOG_PURE=1 in the
environment keeps to Python.  `NAME` says which is in use, and `REASON` why it
is not the native core.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from types import ModuleType

__all__ = ["NAME", "REASON", "core"]


def _choose() -> tuple[ModuleType | None, str]:
    if os.environ.get("TLVLOG_PURE", "0") not in ("", "0"):
        return None, "TLVLOG_PURE is set"
    try:
        from . import _core
    except ImportError as error:  # not built, or not for this interpreter
        return None, str(error)
    return _core, ""


core, REASON = _choose()
NAME: Final = "native core" if core is not None else "pure Python"
