"""The floors of the house: imports go strictly down, heavy libraries stay where they belong."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "tlvlog"

# Lowest first; rooms on one line do not see each other.  A package is one room.
FLOORS = [
    "_builtin _loaders _native _reasons _version condition errors parts printable",
    "registry",
    "schema template wire",
    "codec loader",
    "btf formats mutate writing",
    "collector kernel testing",
    "text trace",
    "campaign serve",
    "conform fuzz",
    "cli",
    "__init__ __main__",
]
RANK = {name: rank for rank, floor in enumerate(FLOORS) for name in floor.split()}

# Who may import what is heavy or reaches outside.
OWNERS = {
    "yaml": {"loader"},
    "jsonschema": {"loader"},
    "msgpack": {"formats"},
    "construct": {"codec"},
    "hypothesis": {"testing"},
    "argparse": {"cli"},
    "ctypes": {"kernel", "serve", "writing", "trace"},
    "socket": {"kernel", "trace"},
    "subprocess": {"cli", "conform", "fuzz", "kernel", "trace"},
    "multiprocessing": {"campaign", "fuzz"},
    "asyncio": set(),
}


def modules() -> Iterator[tuple[str, Path]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        if "__pycache__" not in path.parts:
            yield path.relative_to(PACKAGE).parts[0].removesuffix(".py"), path


def imports(path: Path) -> Iterator[tuple[str, int]]:
    """Absolute names of what a module imports, those for type checkers only left out."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    exempt = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }
    package = ["tlvlog", *path.relative_to(PACKAGE).parent.parts]
    for node in ast.walk(tree):
        if id(node) in exempt:
            continue
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node.lineno
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            name = ".".join([*base, *([node.module] if node.module else [])])
            for alias in node.names:
                yield f"{name}.{alias.name}", node.lineno


def test_every_module_has_a_floor() -> None:
    assert {unit for unit, _ in modules()} == set(RANK)


@pytest.mark.parametrize(
    ("unit", "path"),
    list(modules()),
    ids=lambda value: str(value.relative_to(PACKAGE)) if isinstance(value, Path) else "in",
)
def test_imports_go_strictly_down(unit: str, path: Path) -> None:
    """A module imports from lower floors only; within a package its own rules hold."""
    for name, line in imports(path):
        parts = name.split(".")
        if parts[0] != "tlvlog" or len(parts) < 2:
            continue
        target = parts[1] if parts[1] in RANK else "__init__"
        if parts[1] in ("codegen", "spec"):
            assert unit == "cli", f"{path}:{line}: only the command may import {name}"
        elif target == "__init__":
            # The package's own face: what it re-exports, for the command and its modules.
            assert unit in ("cli", "__main__", "kernel"), f"{path}:{line}: imports {name}"
        elif target != unit:
            assert RANK[target] < RANK[unit], f"{path}:{line}: {unit} imports {target} above it"


def module_name(path: Path) -> str:
    parts = ["tlvlog", *path.relative_to(PACKAGE).with_suffix("").parts]
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def test_no_modules_import_each_other() -> None:
    """No circle at any depth, imports inside functions counted."""
    names = {module_name(path) for _, path in modules()}
    graph = {
        module_name(path): {
            target if target in names else target.rpartition(".")[0]
            for target, _ in imports(path)
            if target.startswith("tlvlog.")
        }
        & names
        for _, path in modules()
    }
    try:
        list(TopologicalSorter(graph).static_order())
    except CycleError as error:
        pytest.fail(" -> ".join(error.args[1]))


def test_the_architecture_page_draws_these_floors() -> None:
    """Its picture names the same rooms on the same floors, the highest first."""
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    picture = text.split("```text\n", 1)[1].split("```", 1)[0]
    drawn: list[list[str]] = []
    for line in picture.splitlines():
        if not line.startswith(" "):
            drawn.append([])
        drawn[-1] += line[:29].split()
    top = "__init__ __main__"  # the package's face, not a room
    assert [{room.rstrip("/") for room in floor} for floor in drawn] == [
        set(floor.split()) for floor in reversed(FLOORS) if floor != top
    ]
    for floor in drawn:
        for room in floor:
            assert room.endswith("/") == (PACKAGE / room).is_dir(), room


def test_heavy_libraries_stay_where_they_belong() -> None:
    for unit, path in modules():
        for name, line in imports(path):
            owners = OWNERS.get(name.split(".")[0])
            assert owners is None or unit in owners, f"{path}:{line}: {unit} imports {name}"


# Tables: a dissector has the names that the importer has.
NETLINK = ("tlvlog.kernel.netlink.names", "tlvlog.kernel.netlink.nests")


def test_codegen_sees_schema_loader_and_the_ground_only() -> None:
    for path in sorted((ROOT / "codegen").glob("*.py")):
        for name, line in imports_of_codegen(path):
            if path.name == "__main__.py":  # it is the command
                continue
            parts = name.split(".")
            if name in NETLINK and path.name == "wireshark.py":
                continue
            if parts[0] == "tlvlog":
                assert parts[1] in ("schema", "loader", "errors", "printable"), (
                    f"{path}:{line}: {name}"
                )


def imports_of_codegen(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and not node.level and node.module:
            yield node.module, node.lineno
        elif isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node.lineno


def test_the_library_never_prints() -> None:
    """`print` and the standard streams appear in the command only."""
    for unit, path in modules():
        if unit == "cli":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id != "print", f"{path}:{node.lineno}"
            if isinstance(node, ast.Attribute) and ast.unparse(node) in (
                "sys.stdout",
                "sys.stderr",
                "sys.stdin",
            ):
                pytest.fail(f"{path}:{node.lineno}: {ast.unparse(node)}")


# The generated schema is data; the others are to be split when they grow past this.
LONG = {"tlvlog/_builtin.py", "tlvlog/_loaders.py", "tlvlog/_reasons.py"}


def test_no_file_is_too_long_to_read() -> None:
    """Past 400 lines a file lacks a noun."""
    for folder in ("tlvlog", "codegen", "tests", "benchmarks", "examples", "tools"):
        for path in sorted((ROOT / folder).rglob("*.*")):
            name = str(path.relative_to(ROOT))
            is_written = "generated" not in path.parts and name not in LONG
            if path.suffix in (".py", ".c", ".h") and is_written:
                assert len(path.read_text(encoding="utf-8").splitlines()) <= 400, name
