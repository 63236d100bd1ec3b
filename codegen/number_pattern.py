"""Regular expressions of decimal numbers between two others, for what JSON carries as text."""

from __future__ import annotations

__all__ = ["between"]


def between(low: int, high: int) -> str:
    """An expression of the numbers from `low` to `high`, written without leading zeros.

    Neither is negative; the expression is not anchored.
    """
    parts = []
    for digits in range(len(str(low)), len(str(high)) + 1):
        first = max(low, 10 ** (digits - 1) if digits > 1 else 0)
        last = min(high, 10**digits - 1)
        parts += _alike(str(first), str(last))
    return f"(?:{'|'.join(parts)})"


def _alike(low: str, high: str) -> list[str]:
    """The expressions of the numbers between two with as many digits."""
    if low == high:
        return [low]
    if len(low) == 1:
        return [f"[{low}-{high}]"]
    rest = len(low) - 1
    if low[0] == high[0]:
        return [low[0] + part for part in _alike(low[1:], high[1:])]
    first, last = int(low[0]), int(high[0])
    before: list[str] = []
    behind: list[str] = []
    if low[1:].strip("0"):
        before = [low[0] + part for part in _alike(low[1:], "9" * rest)]
        first += 1
    if high[1:].strip("9"):
        behind = [high[0] + part for part in _alike("0" * rest, high[1:])]
        last -= 1
    middle = [f"[{first}-{last}][0-9]{{{rest}}}"] if first <= last else []
    return before + middle + behind
