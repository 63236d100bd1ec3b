"""The seccomp filter that hands over the calls of bpf(2) with a bit of a carrier.

Pure.  It lets all other calls run, and those but bpf(2) by their number alone:
the kernel caches that and no longer runs the filter for them (Linux 5.11).
"""

from __future__ import annotations

import struct
from typing import Final

from ..schema import builtin
from ..trace.numbers import ARCHITECTURES, CALLS

__all__ = ["CARRIER_BITS", "filter_program"]

CARRIER_BITS: Final = sum(
    {selector.flag for carrier in builtin().carriers for selector in carrier.selectors}
)
"""The bits of a command of which at least one makes the call ours."""

# Classic BPF over struct seccomp_data: opcodes and offsets.
_LOAD: Final = 0x20
_JUMP_EQUAL: Final = 0x15
_JUMP_BITS: Final = 0x45
_RETURN: Final = 0x06
_ALLOW: Final = 0x7FFF_0000
_NOTIFY: Final = 0x7FC0_0000
_AT_NUMBER: Final = 0
_AT_ARCH: Final = 4
_AT_FIRST_ARGUMENT: Final = 16

_NUMBER: Final = {arch: number for (arch, number), name in CALLS.items() if name == "bpf"}


def filter_program(machine: str, byte_order: str = "little") -> bytes:
    """The instructions of the filter for a machine (as `platform.machine()` names it).

    In its byte order, eight bytes each; without any known convention all calls run.
    """
    mark = "<" if byte_order == "little" else ">"
    low = _AT_FIRST_ARGUMENT + (4 if byte_order == "big" else 0)
    program: list[tuple[int, int, int, int]] = [(_LOAD, 0, 0, _AT_ARCH)]
    for arch in ARCHITECTURES.get(machine, ()):
        block = [
            (_LOAD, 0, 0, _AT_NUMBER),
            (_JUMP_EQUAL, 0, 3, _NUMBER[arch]),
            (_LOAD, 0, 0, low),
            (_JUMP_BITS, 0, 1, CARRIER_BITS),
            (_RETURN, 0, 0, _NOTIFY),
            (_RETURN, 0, 0, _ALLOW),
        ]
        program += [(_JUMP_EQUAL, 0, len(block), arch), *block]
    program.append((_RETURN, 0, 0, _ALLOW))
    return b"".join(struct.pack(f"{mark}HBBI", *instruction) for instruction in program)
