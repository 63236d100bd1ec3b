"""The generic netlink families of the running kernel: their numbers are given at boot."""

from __future__ import annotations

import struct
import sys
from typing import Final

from ...errors import TlvlogError
from .path import family_in
from .protocols import CONTROLLER
from .request import GENERIC, request

__all__ = ["families_in", "family_names"]

_GET_FAMILY: Final = 3
_REQUEST_DUMP: Final = 0x301
_HEADER: Final = struct.Struct("=IHHII")
_GENERIC_SIZE: Final = 4
_FAMILIES_MAX: Final = 4096


def family_names() -> dict[int, str]:
    """Names by number, from the controller; empty if it does not answer."""
    body = struct.pack("=BBH", _GET_FAMILY, 1, 0)
    head = _HEADER.pack(_HEADER.size + len(body), CONTROLLER, _REQUEST_DUMP, 1, 0)
    try:
        answers = request(head + body, family=GENERIC)
    except TlvlogError:
        return {}
    return families_in(b"".join(answers))


def families_in(datagrams: bytes) -> dict[int, str]:
    """Names by number in the controller's answers, which follow each other."""
    found: dict[int, str] = {}
    start = 0
    while len(datagrams) - start >= _HEADER.size and len(found) < _FAMILIES_MAX:
        length, type, *_ = _HEADER.unpack_from(datagrams, start)
        if not _HEADER.size <= length <= len(datagrams) - start:
            break
        if type == CONTROLLER:
            begin = start + _HEADER.size + _GENERIC_SIZE
            family = family_in(datagrams, begin, start + length, sys.byteorder)
            if family is not None:
                number, name = family
                found[number] = name.decode("ascii", "replace")
        start += length + -length % 4
    return found
