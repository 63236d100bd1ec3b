"""The seccomp filter that hands over the calls of bpf(2) with a bit of a carrier.

Pure.  It lets all other calls run, and those but bpf(2) by their number alone:
the kernel caches that and no longer runs the filter for them (Linux 5.11).
"""

from __future__ import annotations

from typing import Final

from ..schema import builtin
from ..trace.cbpf import (
    ALLOW,
    AT_NUMBER,
    JUMP_BITS,
    JUMP_EQUAL,
    LOAD,
    RETURN,
    Instruction,
    assemble,
)
from ..trace.numbers import CALLS

__all__ = ["CARRIER_BITS", "filter_program"]

CARRIER_BITS: Final = sum(
    {selector.flag for carrier in builtin().carriers for selector in carrier.selectors}
)
"""The bits of a command of which at least one makes the call ours."""

_NOTIFY: Final = 0x7FC0_0000
_NUMBER: Final = {arch: number for (arch, number), name in CALLS.items() if name == "bpf"}


def filter_program(machine: str, byte_order: str = "little") -> bytes:
    """The instructions of the filter for a machine (as `platform.machine()` names it).

    In its byte order, eight bytes each; without any known convention all calls run.
    """
    return assemble(machine, byte_order, _block)


def _block(arch: int, low: int) -> list[Instruction]:
    return [
        (LOAD, 0, 0, AT_NUMBER),
        (JUMP_EQUAL, 0, 3, _NUMBER[arch]),
        (LOAD, 0, 0, low),
        (JUMP_BITS, 0, 1, CARRIER_BITS),
        (RETURN, 0, 0, _NOTIFY),
        (RETURN, 0, 0, ALLOW),
    ]
