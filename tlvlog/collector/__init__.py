"""`syscall_string` as users get it: the native core's where there is one.

The core writes what is ordinary into a LogBuffer with room left, and leaves
everything else to `tlvlog.collector.syscall`.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from .._native.accelerator import core
from ..writing.keep_head import Head, Keep
from ..writing.keep_severity import Severity
from ..writing.keep_tail import Tail
from ..writing.logbuffer import LogBuffer
from .call import OPEN_CALLS, Guard, GuardedLog, OpenCall
from .current import ASYNCIO, THREADS_INHERIT, Place, _place
from .syscall import syscall_string

__all__ = ["syscall_string"]

# Where threads inherit contexts the place tells less: that is the collector's to judge.
if not TYPE_CHECKING and core is not None and not THREADS_INHERIT:
    core.set_up_collector(
        {
            "ASYNCIO": ASYNCIO,
            "Call": OpenCall,
            "Guard": Guard,
            "GuardedLog": GuardedLog,
            "Head": Head,
            "Keep": Keep,
            "LogBuffer": LogBuffer,
            "OPEN_CALLS": OPEN_CALLS,
            "Place": Place,
            "Severity": Severity,
            "Tail": Tail,
            "modules": sys.modules,
            "place": _place,
            "syscall_string": syscall_string,
        }
    )
    syscall_string = core.syscall_string
