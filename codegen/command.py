"""`tlvlog gen`: its arguments, and the only place of this package that reads or writes files."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from tlvlog.errors import CodegenError
from tlvlog.schema import Schema

from .names import every_refusal
from .output import File, stale
from .output import write as write_files
from .targets import TARGETS, Options, generate
from .vector_table import read_vectors


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Give `parser` the arguments that `write` and `difference` read."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = "targets:\n" + "\n".join(
        f"  {name:<11}{target.doc}" for name, target in TARGETS.items()
    )
    parser.add_argument("target", metavar="TARGET", choices=tuple(TARGETS), help="what to generate")
    parser.add_argument("--spec", metavar="FILE", help="a spec of your own, as for decode")
    parser.add_argument(
        "-o", "--output", metavar="DIR", default=".", help="where the files go; here by default"
    )
    parser.add_argument(
        "--prefix", default="", metavar="NAME", help="begins every identifier; the spec's name"
    )
    parser.add_argument(
        "--spdx", default="", metavar="ID", help="licence of the files; the spec's by default"
    )
    parser.add_argument(
        "--vectors", metavar="DIR", help="test the result with the vectors of that directory"
    )
    parser.add_argument(
        "--check", action="store_true", help="write nothing; print a diff and exit 1 when stale"
    )


def _files(arguments: argparse.Namespace, schema: Schema) -> list[File]:
    source = Path(arguments.spec).name if arguments.spec else ""
    vectors = read_vectors(Path(arguments.vectors), source) if arguments.vectors else []
    options = Options(arguments.prefix, arguments.spdx, source, tuple(vectors))
    files = generate(schema, arguments.target, options)
    if arguments.target == "tables":
        files += _filled(schema, Path(arguments.output))
    return files


def _filled(schema: Schema, directory: Path) -> list[File]:
    """The pages in `directory` that hold tables, with these renewed."""
    from .tables import fill

    texts = {path.name: path.read_text("utf-8") for path in sorted(directory.glob("*.md"))}
    return [File(name, fill(text, schema, name)) for name, text in texts.items()]


def difference(arguments: argparse.Namespace, schema: Schema) -> list[str]:
    """The lines of a unified diff from what stands where `arguments` say; none if all is fresh.

    CodegenError and OSError as `write`.  The lines hold what the files hold, not escaped.
    """
    text = stale(_files(arguments, schema), Path(arguments.output))
    return text.removesuffix("\n").split("\n") if text else []


def write(arguments: argparse.Namespace, schema: Schema) -> list[Path]:
    """Write the files that `arguments` ask for; those that changed.

    Raises CodegenError and OSError before anything is written.
    """
    return write_files(_files(arguments, schema), Path(arguments.output))


def refusals(schema: Schema) -> list[CodegenError]:
    """What the targets could not express of a schema: everything, each once."""
    found: dict[str, CodegenError] = {}
    for target in TARGETS:
        if target not in _PAGES:
            with every_refusal() as errors:
                generate(schema, target)
            for error in errors:
                found.setdefault(f"{error.path}: {error.text}", error)
    return list(found.values())


_PAGES: Final = ("builtin", "tables")
"""The targets of this package's own files, which no schema of a user's is for."""

HARNESS: Final = ("c", "c-log", "c-fuzz")
"""The targets whose files a harness for a fuzzer is made of."""


def write_harness(schema: Schema, directory: Path) -> str:
    """Write a harness and what it includes; the prefix that their names begin with."""
    files = [file for target in HARNESS for file in generate(schema, target)]
    write_files(files, directory)
    return files[-1].name.removesuffix("_fuzz.c")
