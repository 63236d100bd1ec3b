"""What was sent in a netlink attribute and what the kernel would have taken, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...schema import builtin
from ...wire import SIZES
from .path import Order

Limit = Mapping[str, int]

_KINDS: Final = builtin().enum_names["policy-kind"]
_WORDS: Final = {
    "flag": "an attribute without a value",
    "binary": "bytes",
    "string": "a string",
    "nul-string": "a string with its NUL",
    "nested": "nested attributes",
    "nested-array": "an array of nested attributes",
    "bitfield32": "a value and a selector of 32 bits each",
    "sint": "a signed integer of 4 or 8 bytes",
    "uint": "an unsigned integer of 4 or 8 bytes",
}


def wish(value: bytes, limit: Limit, order: Order) -> str:
    """`you sent 2 bytes, the kernel wants a u32`; "" where the limit does not say."""
    kind = _KINDS.get(limit.get("kind", 0), "invalid")
    if kind == "invalid":
        return ""
    return f"you sent {_sent(value, kind, limit, order)}, the kernel wants {_wanted(kind, limit)}"


def _sent(value: bytes, kind: str, limit: Limit, order: Order) -> str:
    size = SIZES.get(kind)
    if kind in ("sint", "uint") and len(value) in (4, 8):
        size = len(value)
    if size is None or len(value) != size:
        return "nothing" if not value else f"{len(value)} byte{'' if len(value) == 1 else 's'}"
    number = int.from_bytes(value, order, signed=kind.startswith("s"))
    return f"{number:#x}" if "mask" in limit else str(number)


def _wanted(kind: str, limit: Limit) -> str:
    words = _WORDS.get(kind) or f"{'an' if kind.startswith('s') else 'a'} {kind}"
    low = limit.get("min", limit.get("min-signed"))
    high = limit.get("max", limit.get("max-signed"))
    size = SIZES.get(kind, 8)
    if _whole_range(kind, low, high, size):
        low = high = None
    if low is not None and high is not None:
        words += f" from {low} to {high}"
    elif low is not None:
        words += f" of at least {low}"
    elif high is not None:
        words += f" of at most {high}"
    shortest, longest = limit.get("min-length"), limit.get("max-length")
    if shortest is not None and shortest == longest:
        words += f" of exactly {shortest} bytes"
    elif shortest is not None and longest is not None:
        words += f" of {shortest} to {longest} bytes"
    elif shortest is not None:
        words += f" of at least {shortest} bytes"
    elif longest is not None:
        words += f" of at most {longest} bytes"
    if "mask" in limit:
        words += f" with no bits but {limit['mask']:#x}"
    return words


def _whole_range(kind: str, low: int | None, high: int | None, size: int) -> bool:
    """Whether the range is all that the kind can hold, so that it is not worth saying."""
    bits = 8 * size
    if kind.startswith("s"):
        return (low, high) == (-(1 << (bits - 1)), (1 << (bits - 1)) - 1)
    return (low, high) == (0, (1 << bits) - 1)
