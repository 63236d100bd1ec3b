"""Texts in the wrapping of other tools, told apart as `tlvlog explain` tells them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ..codec import encode
from ..text.characters import decoded
from ..text.explain import explain
from ..text.layers import undo
from ..text.sources import strace_text
from ..text.text import Text
from .facts import facts_of
from .outcome import Outcome, sign
from .signature import UNKNOWN

__all__ = ["PASTE_MAX", "is_wrapped", "of_paste"]

PASTE_MAX: Final = 64 << 20
"""Bytes of a paste that are read."""
# What the logs of these kinds are of; others have the kind as their operation.
_OPERATIONS: Final = {"verifier": "BPF_PROG_LOAD", "btf": "BPF_BTF_LOAD"}


def is_wrapped(beginning: bytes) -> bool:
    """Whether a text that begins so is wrapped by another tool, such as journald, or strace's."""
    text = Text.of(decoded(beginning))
    outer = undo(text, inner=False)
    return bool(outer.layers or strace_text(outer.text) or undo(outer.text).layers)


def of_paste(data: bytes, *, errno: int | None = None, time: int = 0) -> Iterator[Outcome]:
    """The outcome of each log of a paste; `errno` positive where it is known."""
    for log in explain(data, error=errno, whole=False).logs:
        wire = encode(log.records)
        facts = facts_of(wire)
        known = abs(log.error) or (UNKNOWN if errno is None else errno)
        signature = sign(_OPERATIONS.get(log.kind, log.kind), known, facts)
        yield Outcome(signature, facts, wire, len(wire), time=time)
