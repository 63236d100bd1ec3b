"""Conditions on the arguments of a reason: `size > capacity and type contains 'null'`.

A comparison has an argument on its left and another argument, a number or
quoted text on its right; several are joined by ` and `.  An argument that a
record lacks makes its comparison false: advice that depends on it is not given.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any, Final, NamedTuple

__all__ = ["Comparison", "holds", "parse"]

Value = int | str

_COMPARISON: Final = re.compile(
    r"\s*([a-z][a-z0-9-]*)\s+(==|!=|<=|>=|<|>|contains)\s+"
    r"(?:(-?[0-9]{1,20})|'([^']*)'|([a-z][a-z0-9-]*))\s*"
)
_OPERATORS: Final[dict[str, Callable[[Any, Any], bool]]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "contains": operator.contains,
}


class Comparison(NamedTuple):
    """An argument compared with `value`, or with the argument `other` if there is one."""

    argument: str
    operator: str
    value: Value
    other: str | None = None


@lru_cache(maxsize=256)
def parse(condition: str) -> tuple[Comparison, ...]:
    """The comparisons of a condition, all of which must hold; ValueError names a bad one."""
    found = []
    for text in condition.split(" and "):
        match = _COMPARISON.fullmatch(text)
        if match is None:
            raise ValueError(
                f"{text.strip()!r} is not a comparison such as `size > 8` or `type == 'scalar'`"
            )
        name, word, number, quoted, other = match.groups()
        if number is not None:
            found.append(Comparison(name, word, int(number)))
        else:
            found.append(Comparison(name, word, quoted or "", other))
    return tuple(found)


def holds(condition: str, names: Sequence[str], values: Sequence[Value]) -> bool:
    """Whether a condition holds for the arguments called `names`, in order."""
    given = dict(zip(names, values, strict=False))
    return all(_compare(comparison, given) for comparison in parse(condition))


def _compare(comparison: Comparison, given: Mapping[str, Value]) -> bool:
    left = given.get(comparison.argument)
    right = given.get(comparison.other) if comparison.other else comparison.value
    if left is None or right is None or isinstance(left, str) != isinstance(right, str):
        return False
    return _OPERATORS[comparison.operator](left, right)
