"""The mistakes that are planted: operators of Cosmic Ray, and one of our own.

Of the many that Cosmic Ray knows only the near ones are used.  That `a + b`
becomes `a ** b` any test notices; such mutants would only make the result look
better.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations
from typing import Any

import parso.python.tree
from cosmic_ray.operators.operator import Operator
from cosmic_ray.plugins import get_operator

_BINARY = [
    "Add_Sub",
    "Sub_Add",
    "Mul_FloorDiv",
    "FloorDiv_Mul",
    "Mod_FloorDiv",
    "LShift_RShift",
    "RShift_LShift",
    "BitOr_BitAnd",
    "BitAnd_BitOr",
]
_COMPARISONS = [
    *map("_".join, permutations(("Eq", "NotEq", "Lt", "LtE", "Gt", "GtE"), 2)),
    "Is_IsNot",
    "IsNot_Is",
]
_UNARY = ["USub_UAdd", "Delete_USub", "Delete_Invert", "Delete_Not"]
_OTHERS = [
    "AddNot",
    "ReplaceTrueWithFalse",
    "ReplaceFalseWithTrue",
    "ReplaceAndWithOr",
    "ReplaceOrWithAnd",
    "ReplaceBreakWithContinue",
    "ReplaceContinueWithBreak",
    "ExceptionReplacer",
    "NumberReplacer",
    "RemoveDecorator",
    "ZeroIterationForLoop",
]


class DropStatement(Operator):  # type: ignore[misc]
    """A statement that does something is left out: a call, `raise`, `del`, an update."""

    def mutation_positions(self, node: Any) -> Iterator[tuple[Any, Any]]:
        """As in Operator."""
        if node.type == "simple_stmt" and _acts(node.children[0]):
            yield node.children[0].start_pos, node.children[0].end_pos

    def mutate(self, node: Any, index: int) -> Any:  # noqa: ARG002
        """As in Operator."""
        gone = node.children[0]
        node.children[0] = parso.python.tree.Keyword(
            "pass", gone.start_pos, prefix=gone.get_first_leaf().prefix
        )
        return node

    @classmethod
    def examples(cls) -> tuple[()]:
        """As in Operator."""
        return ()


def _acts(statement: Any) -> bool:
    """Whether a statement does more than to name a value, which nothing could do without."""
    if statement.type in ("raise_stmt", "del_stmt"):
        return True
    if statement.type == "atom_expr":
        last = statement.children[-1]
        return bool(last.type == "trailer" and last.children[0] == "(")
    if statement.type != "expr_stmt":
        return False
    target, operator = statement.children[:2]
    if operator.type == "annassign":
        return target.type == "atom_expr" and "=" in operator.children
    return target.type == "atom_expr" or operator.value != "="  # type: ignore[no-any-return]


def operators() -> dict[str, Operator]:
    """Every operator in use, by its name, in a fixed order."""
    names = [
        *(f"ReplaceBinaryOperator_{pair}" for pair in _BINARY),
        *(f"ReplaceComparisonOperator_{pair}" for pair in _COMPARISONS),
        *(f"ReplaceUnaryOperator_{pair}" for pair in _UNARY),
        *_OTHERS,
    ]
    found: dict[str, Operator] = {name: get_operator(f"core/{name}")() for name in names}
    found["DropStatement"] = DropStatement()
    return found
