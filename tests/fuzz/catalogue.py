"""The harnesses by name, and the files that each is fed."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).resolve().parents[2]
FUZZ: Final = ROOT / "tests" / "fuzz"
BUILD: Final = ROOT / "build" / "fuzz"
"""Where what is not committed goes: programs, seeds, growing corpora, new findings."""


class Harness(NamedTuple):
    """`engine` runs it; inputs have at most `longest` bytes."""

    engine: str
    longest: int
    what: str

    @property
    def is_python(self) -> bool:
        """Whether its laws are a module of fuzz/harnesses."""
        return self.what != "C"


ATHERIS: Final = "atheris"
LIBFUZZER: Final = "libFuzzer"

HARNESSES: Final[dict[str, Harness]] = {
    "reader": Harness(LIBFUZZER, 1024, "C"),
    "writer": Harness(LIBFUZZER, 2048, "C"),
    "core": Harness(LIBFUZZER, 1024, "native"),
    "decoder": Harness(ATHERIS, 1024, "Python"),
    "restore": Harness(ATHERIS, 2048, "Python"),
    "capture": Harness(ATHERIS, 2048, "Python"),
    "schema": Harness(ATHERIS, 4096, "Python"),
    "verifier": Harness(ATHERIS, 4096, "Python"),
    "strace": Harness(ATHERIS, 4096, "Python"),
    "extack": Harness(ATHERIS, 2048, "Python"),
    "fscontext": Harness(ATHERIS, 2048, "Python"),
    "exterror": Harness(ATHERIS, 2048, "Python"),
    "types": Harness(ATHERIS, 8192, "Python"),
}


def inputs(name: str) -> list[Path]:
    """The committed inputs of a harness: its corpus, and what was found with it."""
    folders = (FUZZ / "corpus" / name, FUZZ / "findings" / name)
    return sorted(path for folder in folders if folder.is_dir() for path in folder.iterdir())


def function_of(name: str) -> Callable[[bytes], None]:
    """The laws of a harness in Python."""
    function: Callable[[bytes], None] = import_module(f"tests.fuzz.harnesses.{name}").test_one_input
    return function
