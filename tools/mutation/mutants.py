"""Mutants: modules with one mistake in them, and a fair sample of these."""

from __future__ import annotations

import ast
import difflib
import hashlib
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code

from .exclusions import Exclusions
from .operators import operators

_OPERATORS = operators()


@dataclass(frozen=True, slots=True)
class Site:
    """Where an operator can plant a mistake: its n-th occurrence in the module."""

    operator: str
    occurrence: int
    line: int


@dataclass(frozen=True, slots=True)
class Mutant:
    """A module with a mistake: its whole source, and what changed in it, in words."""

    module: str
    operator: str
    line: int
    function: str
    before: str
    after: str
    source: str

    @property
    def key(self) -> str:
        """The same for the same mutant of the same module."""
        text = f"{self.module}\0{self.source}"
        return hashlib.sha256(text.encode()).hexdigest()[:16]


def sites(source: str) -> list[Site]:
    """Every place of a module's source where an operator applies and no rule forbids it."""
    tree = get_ast(source)
    excluded = Exclusions(source)
    found = []
    for name, operator in _OPERATORS.items():
        positions = (
            start for node in ast_nodes(tree) for start, _ in operator.mutation_positions(node)
        )
        for occurrence, start in enumerate(positions):
            if start not in excluded:
                found.append(Site(name, occurrence, start[0]))
    return found


def in_random_order(module: str, path: Path, seed: int) -> Iterator[Mutant]:
    """The mutants of a module, each once; a smaller sample is the beginning of a larger one."""
    source = path.read_text(encoding="utf-8")
    order = sites(source)
    random.Random(f"{seed} {module}").shuffle(order)
    tree = ast.parse(source)
    seen = {ast.dump(tree)}
    for site in order:
        mutated = mutate_code(source, _OPERATORS[site.operator], site.occurrence)
        try:
            meaning = ast.dump(ast.parse(mutated))
            compile(mutated, "<mutant>", "exec")
        except SyntaxError:
            continue
        if meaning not in seen:
            seen.add(meaning)
            yield _described(module, site, tree, source, mutated)


def _described(module: str, site: Site, tree: ast.Module, source: str, mutated: str) -> Mutant:
    old, new = source.splitlines(), mutated.splitlines()
    changes: dict[str, list[str]] = {"-": [], "+": []}
    for line in difflib.ndiff(old, new):
        if line[0] in changes:
            changes[line[0]].append(" ".join(line[2:].split()))
    return Mutant(
        module,
        site.operator,
        site.line,
        _function_at(tree, site.line),
        " ".join(changes["-"]),
        " ".join(changes["+"]),
        mutated,
    )


def _function_at(tree: ast.Module, line: int) -> str:
    """The dotted name of the function or class that a line belongs to."""
    names: list[str] = []
    node: Any = tree
    while True:
        inner = [
            child
            for child in ast.walk(node)
            if child is not node
            and isinstance(child, (ast.FunctionDef, ast.ClassDef))
            and _first_line(child) <= line <= (child.end_lineno or 0)
        ]
        if not inner:
            return ".".join(names) or "the module"
        node = min(inner, key=_first_line)
        names.append(node.name)


def _first_line(node: ast.FunctionDef | ast.ClassDef) -> int:
    return min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])


def shares(sizes: dict[str, int], count: int) -> dict[str, int]:
    """How many of `count` each module gets: in proportion, the largest remainders first."""
    total = sum(sizes.values())
    count = min(count, total)
    exact = {name: count * size / total for name, size in sizes.items()}
    given = {name: int(share) for name, share in exact.items()}
    left = count - sum(given.values())
    for name in sorted(exact, key=lambda name: given[name] - exact[name])[:left]:
        given[name] += 1
    return given
