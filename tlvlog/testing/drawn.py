"""What several strategies ask of chance, drawn by hypothesis."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from hypothesis import strategies as st

_Item = TypeVar("_Item")


class Drawn:
    """The choices of `tlvlog.mutate.damage`, drawn: the first and the smallest is the simplest."""

    def __init__(self, draw: st.DrawFn) -> None:
        self._draw = draw

    def integer(self, low: int, high: int) -> int:
        return self._draw(st.integers(low, high))

    def one_of(self, items: Sequence[_Item]) -> _Item:
        return self._draw(st.sampled_from(items))

    def octets(self, least: int, most: int) -> bytes:
        return self._draw(st.binary(min_size=least, max_size=most))
