"""What is not worth mutating, by rule: code that the tests cannot or need not reach."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TypeGuard

Place = tuple[int, int]
"""A line, from 1, and a column, from 0."""


class Exclusions:
    """The places of a module's source that are left alone.

    Type annotations, type variables, `assert` (which only tells the type
    checker something), bodies of `if TYPE_CHECKING` and overloads, since none
    of them does anything; tests for another interpreter, another platform or
    the native core, and what stands behind them, since the tests run on one
    interpreter without the core.
    """

    def __init__(self, source: str) -> None:
        assert source.isascii(), "columns are counted in characters here and in bytes there"
        self._spans = [_span(nodes) for nodes in _excluded(ast.parse(source)) if nodes]

    def __contains__(self, place: Place) -> bool:
        return any(start <= place < end for start, end in self._spans)


def _span(nodes: list[ast.expr | ast.stmt]) -> tuple[Place, Place]:
    first, last = nodes[0], nodes[-1]
    start = (first.lineno, first.col_offset)
    if isinstance(last, ast.FunctionDef) and last.decorator_list:
        decorator = last.decorator_list[0]
        start = (decorator.lineno, decorator.col_offset - 1)  # the @ belongs to it
    return start, (last.end_lineno or 0, last.end_col_offset or 0)


def _excluded(tree: ast.Module) -> Iterator[list[ast.expr | ast.stmt]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.arg) and node.annotation:
            yield [node.annotation]
        elif isinstance(node, ast.FunctionDef):
            if node.returns:
                yield [node.returns]
            if any(ast.unparse(decorator) == "overload" for decorator in node.decorator_list):
                yield [node]
        elif isinstance(node, ast.AnnAssign):
            yield [node.annotation]
        elif isinstance(node, ast.Assert) or _is_type_variable(node):
            yield [node]
        elif isinstance(node, ast.ExceptHandler) and node.type:
            if ast.unparse(node.type) == "ImportError":
                yield [node.type, *node.body]
        elif isinstance(node, ast.If):
            yield from _of_if(node)


def _is_type_variable(node: ast.AST) -> TypeGuard[ast.Call]:
    return isinstance(node, ast.Call) and ast.unparse(node.func) in ("TypeVar", "ParamSpec")


def _of_if(node: ast.If) -> Iterator[list[ast.expr | ast.stmt]]:
    test = ast.unparse(node.test)
    if test == "TYPE_CHECKING" or "core is not None" in test:
        yield [node.test, *node.body]
    elif "core is None" in test:
        yield [node.test]
        yield list(node.orelse)
    elif "version_info" in test or test.startswith("hasattr(os"):
        yield [node.test]
