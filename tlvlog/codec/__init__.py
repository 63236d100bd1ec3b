"""`decode`, `encode` and `index` as users get them.

The native core does what is sound and asks the Python functions for the rest:
everything that is damaged, refused or unusual, so there is one place that says
what is wrong.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._native.accelerator import core
from ..wire import HOST
from .attributes import Attribute
from .columns import Index, index
from .decoder import decode, make_record
from .encoder import encode, encode_record
from .extended_error import ExtendedError, names
from .layout import layouts
from .log import DEFAULT_LIMITS, Log
from .records import String, Unknown

__all__ = ["decode", "encode", "index"]

if not TYPE_CHECKING and core is not None:
    core.set_up(
        {
            "Attribute": Attribute,
            "ExtendedError": ExtendedError,
            "Index": Index,
            "Log": Log,
            "Sequence": Sequence,
            "String": String,
            "Unknown": Unknown,
            "decode": decode,
            "encode": encode,
            "encode_record": encode_record,
            "host_tables": layouts(None, HOST).native,
            "index": index,
            "layouts": layouts,
            "limits": DEFAULT_LIMITS,
            "make_record": make_record,
            "names": names,
            "other_tables": layouts(None, "big" if HOST == "little" else "little").native,
        }
    )
    Sequence.register(core.Records)
    decode, encode, index = core.decode, core.encode, core.index
