"""The value sent in a netlink attribute, and the values that the kernel accepts, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...schema import builtin
from ...wire import SIZES
from .path import Order

Limit = Mapping[str, int]

_KINDS: Final = builtin().enum_names["policy-kind"]
# Lengths as lib/nlattr.c takes them: a NUL at the end of a string is not counted.
_STRINGS: Final = {
    "string": "which may have a NUL behind it",
    "nul-string": "with a NUL behind it",
}
_WORDS: Final = {
    "flag": "an attribute without a value",
    "nested": "nested attributes",
    "nested-array": "an array of nested attributes",
    "bitfield32": "a value and a selector of 32 bits each, no value bit without its selector",
    "sint": "a signed integer of 4 or 8 bytes",
    "uint": "an unsigned integer of 4 or 8 bytes",
}


def wish(value: bytes, limit: Limit, order: Order) -> str:
    """`you sent 2 bytes, the kernel wants a u32`; "" where the limit does not say."""
    kind = _KINDS.get(limit.get("kind", 0), "invalid")
    if kind == "invalid":
        return ""
    return (
        f"you sent {_sent(value, kind, limit, order)}, the kernel wants "
        f"{_requirement(kind, limit, is_empty=not value)}"
    )


def _sent(value: bytes, kind: str, limit: Limit, order: Order) -> str:
    size = SIZES.get(kind)
    if kind in ("sint", "uint") and len(value) in (4, 8):
        size = len(value)
    if size is None or len(value) != size:
        sent = "nothing" if not value else f"{len(value)} byte{'' if len(value) == 1 else 's'}"
        if kind == "nul-string" and value and b"\0" not in value:
            sent += " without a NUL"
        elif kind in _STRINGS and value.endswith(b"\0"):
            sent += ", the last one a NUL"
        return sent
    number = int.from_bytes(value, order, signed=kind.startswith("s"))
    return f"{number:#x}" if "mask" in limit else str(number)


def _requirement(kind: str, limit: Limit, *, is_empty: bool) -> str:
    length = _between("{} byte", limit.get("min-length"), limit.get("max-length"))
    if kind in _STRINGS:
        return f"a string{length and f' of {length}'}, {_STRINGS[kind]}"
    if kind == "binary":
        # Not all kernels tell of a least length; but that there is one shows.
        return length or ("at least 1 byte" if is_empty else "another number of bytes")
    words = _WORDS.get(kind) or f"{'an' if kind.startswith('s') else 'a'} {kind}"
    low = limit.get("min", limit.get("min-signed"))
    high = limit.get("max", limit.get("max-signed"))
    if _whole_range(kind, low, high, SIZES.get(kind, 8)):
        low = high = None
    if low is not None and high is not None:
        words += f" from {low} to {high}"
    elif low is not None:
        words += f" of at least {low}"
    elif high is not None:
        words += f" of at most {high}"
    if length:
        words += f" of {length}"
    if "mask" in limit:
        words += f" with no bits but {limit['mask']:#x}"
    return words


def _between(unit: str, low: int | None, high: int | None) -> str:
    """`4 to 8 bytes`; "" without limits."""
    low = low or None
    if low is None and high is None:
        return ""
    if low == high:
        text = f"exactly {low}"
    elif low is None:
        text = f"at most {high}"
    elif high is None:
        text = f"at least {low}"
    else:
        text = f"{low} to {high}"
    last = high if high is not None else low
    return f"{unit.format(text)}{'' if last == 1 else 's'}"


def _whole_range(kind: str, low: int | None, high: int | None, size: int) -> bool:
    """Whether the range is that of the kind, so that it need not be stated."""
    bits = 8 * size
    if kind.startswith("s"):
        return (low, high) == (-(1 << (bits - 1)), (1 << (bits - 1)) - 1)
    return (low, high) == (0, (1 << bits) - 1)
