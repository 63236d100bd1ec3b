"""Many calls counted by why they were refused: from a log to a fleet of machines.

A campaign is a folder of counts.  `scan.scan` adds what paths hold, `Recorder` what
a loop in Python does; `Folder(path).result()` has the counts, a `Partial`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .partial import CampaignError as CampaignError
    from .partial import Partial as Partial
    from .recorder import Recorder as Recorder
    from .scan import Options as Options
    from .scan import Summary as Summary
    from .signature import Signature as Signature
    from .signature import parse as parse
    from .store import Folder as Folder

# Where each is, so that one does not load what another needs.
_MODULES: Final = {
    "CampaignError": "partial",
    "Folder": "store",
    "Options": "scan",
    "Partial": "partial",
    "Recorder": "recorder",
    "Signature": "signature",
    "Summary": "scan",
    "parse": "signature",
}
__all__ = [
    "CampaignError", "Folder", "Options", "Partial", "Recorder", "Signature", "Summary", "parse",
]  # fmt: skip


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{module}"), name)
