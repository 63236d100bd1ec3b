"""What `make mutants` mutates: modules that exist, and of them what the tests can reach."""

from __future__ import annotations

import ast
from pathlib import Path

from tools.mutation.exclusions import Exclusions
from tools.mutation.subjects import SUBJECTS, own_tests

ROOT = Path(__file__).resolve().parent.parent

SOURCE = """\
from typing import TYPE_CHECKING, TypeVar, overload
if TYPE_CHECKING:
    only_for_checkers = 1
try:
    import fast
except ImportError:
    without_it = 1
T = TypeVar("T", bound=int | str)

@overload
def f(x: int = 1 | 2) -> int: return 3

def f(x: int | str = 1, y: int = 2) -> int | str:
    z: int | None = x + y
    assert z is not None
    if core is not None and z > 1:
        natively(z + 1)
    if sys.version_info < (3, 12):
        z = z - 1
    return z * 2
"""


def test_what_is_mutated_and_what_tests_it_exists() -> None:
    for module in SUBJECTS:
        assert (ROOT / "tlvlog" / f"{module}.py").is_file()
        for name in own_tests(module):
            assert (ROOT / name).is_file()


def test_a_module_is_tested_by_the_file_of_its_name() -> None:
    for module in SUBJECTS:
        own = f"tests/test_{module}.py"
        assert not (ROOT / own).exists() or own in own_tests(module)


def left(kind: type[ast.expr]) -> set[str]:
    exclusions = Exclusions(SOURCE)
    return {
        f"{node.lineno}: {ast.unparse(node)}"
        for node in ast.walk(ast.parse(SOURCE))
        if isinstance(node, kind) and (node.lineno, node.col_offset) not in exclusions
    }


def test_only_what_does_something_is_mutated() -> None:
    """No annotation, no overload, nothing for another interpreter or the native core."""
    assert left(ast.BinOp) == {"14: x + y", "19: z - 1", "20: z * 2"}
    assert left(ast.Compare) == set()
    assert (10, 0) in Exclusions(SOURCE)  # the @ of @overload
    assert left(ast.Constant) == {"13: 1", "13: 2", "19: 1", "20: 2"}
