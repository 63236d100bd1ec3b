"""`tlvlog gen`: the arguments, and the only place of this package that reads or writes."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Final

from tlvlog.errors import CodegenError, SchemaError
from tlvlog.schema import Schema, builtin

from .output import File, stale, write
from .targets import TARGETS, Options, generate
from .vector_table import read_vectors

STALE = 1
USAGE = 2
MALFORMED = 3


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Give `parser` the arguments that `run` reads."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = "targets:\n" + "\n".join(
        f"  {name:<11}{target.doc}" for name, target in TARGETS.items()
    )
    parser.add_argument("target", metavar="TARGET", choices=TARGETS, help="what to generate")
    parser.add_argument("--spec", metavar="FILE", help="a spec of your own; the core's by default")
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


def _schema(spec: str | None) -> tuple[Schema, str]:
    if spec is None:
        return builtin(), ""
    from tlvlog.loader import load_schema

    return load_schema(spec), Path(spec).name


def _filled(schema: Schema, directory: Path) -> list[File]:
    """The pages in `directory` that hold tables, with these renewed."""
    from .tables import fill

    texts = {path.name: path.read_text("utf-8") for path in sorted(directory.glob("*.md"))}
    return [File(name, fill(text, schema, name)) for name, text in texts.items()]


def run(arguments: argparse.Namespace) -> int:
    """Do what `arguments` ask for; 0, or 1 when `--check` finds a stale file.

    Raises CodegenError, SchemaError and OSError before anything is written.
    """
    schema, source = _schema(arguments.spec)
    vectors = read_vectors(Path(arguments.vectors), source) if arguments.vectors else []
    options = Options(arguments.prefix, arguments.spdx, source, tuple(vectors))
    files = generate(schema, arguments.target, options)
    directory = Path(arguments.output)
    if arguments.target == "tables":
        files += _filled(schema, directory)
    if arguments.check:
        difference = stale(files, directory)
        sys.stdout.write(difference)
        return STALE if difference else 0
    for path in write(files, directory):
        sys.stderr.write(f"{path}\n")
    return 0


HARNESS: Final = ("c", "c-log", "c-fuzz")
"""The targets whose files a harness for a fuzzer is made of."""


def write_harness(schema: Schema, directory: Path) -> str:
    """Write a harness and what it includes; the prefix that their names begin with."""
    files = [file for target in HARNESS for file in generate(schema, target)]
    write(files, directory)
    return files[-1].name.removesuffix("_fuzz.c")


def main(argv: list[str] | None = None) -> int:
    """The command by itself: `python -m tlvlog.codegen`."""
    parser = argparse.ArgumentParser(
        prog="python -m tlvlog.codegen", description="Generate files from a spec."
    )
    add_arguments(parser)
    arguments = parser.parse_args(argv)
    try:
        return run(arguments)
    except CodegenError as error:
        sys.stderr.write(f"{error}\n")
        return USAGE if error.path.startswith("--") else MALFORMED
    except SchemaError as error:
        sys.stderr.write(f"{error}\n")
        return MALFORMED
    except OSError as error:
        sys.stderr.write(f"{error.filename}: {error.strerror}\n")
        return USAGE
