"""Which bytes of which input were counted; nothing may be counted twice."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from ..errors import TlvlogError

__all__ = ["OverlapError", "Spans"]

INPUTS_SHOWN: Final = 3


class OverlapError(TlvlogError, ValueError):
    """Bytes that two parts have both counted."""


class Spans:
    """For each input, by its identity, the stretches that were counted."""

    __slots__ = ("_by_input",)

    def __init__(self) -> None:
        self._by_input: dict[str, list[tuple[int, int]]] = {}

    def add(self, input: str, start: int, end: int) -> None:
        """Note a stretch; OverlapError where some of it was counted before."""
        if start < end:
            self._by_input[input] = _join(self._by_input.get(input, ()), [(start, end)], input)

    def merge(self, other: Spans) -> None:
        """Note all stretches of another; OverlapError, and no change, where some were before."""
        joined = {
            input: _join(self._by_input.get(input, ()), spans, input)
            for input, spans in other._by_input.items()
        }
        self._by_input.update(joined)

    def to_data(self) -> list[list[str | int]]:
        """As plain data: input, start and end of each stretch, those that touch as one."""
        return [
            [input, start, end]
            for input in sorted(self._by_input)
            for start, end in self._by_input[input]
        ]

    @classmethod
    def from_data(cls, data: list[list[str | int]]) -> Spans:
        """What `to_data` gave; TypeError or ValueError for anything else."""
        spans = cls()
        for input, start, end in data:
            if type(input) is not str or type(start) is not int or type(end) is not int:
                raise TypeError("a span is an input and two offsets")
            spans.add(input, start, end)
        return spans


def _join(first: object, second: list[tuple[int, int]], input: str) -> list[tuple[int, int]]:
    spans = sorted([*first, *second])  # type: ignore[misc]  # any iterable of pairs
    joined = [spans[0]]
    for (_, end), (start, following) in pairwise(spans):
        if start < end:
            raise OverlapError(f"bytes {start} to {end} of {input} were counted twice")
        if start == joined[-1][1]:
            joined[-1] = (joined[-1][0], following)
        else:
            joined.append((start, following))
    return joined
