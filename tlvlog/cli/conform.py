"""`tlvlog conform`: an implementation in any language, asked every vector."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from pathlib import Path
from typing import Final

from ..conform.talk import Talk
from ..conform.trial import Failure, Result, questions, trial
from ..conform.vectors import LEVELS, Vector, read_vectors, vectors_dir
from ..errors import TlvlogError
from ..formats.text import count
from ..loader import load_schema
from ..printable import escape
from ..schema import Schema
from . import status, streams
from .child import words_of

_LINE_MAX: Final = 160


def run(options: argparse.Namespace) -> int:
    """Ask the command, and say by clause of WIRE.md what it does not do right."""
    command = words_of(options)
    if not command:
        streams.complain("a command is needed: tlvlog conform -- COMMAND...")
        return status.USAGE
    if os.name != "posix":
        streams.complain("programs as partners need a POSIX system")
        return status.USAGE
    if shutil.which(command[0]) is None:
        streams.complain(f"{escape(command[0])}: no such command")
        return status.USAGE
    directory = Path(options.vectors) if options.vectors else vectors_dir()
    try:
        vectors = read_vectors(directory)
        schemas = _schemas(vectors, directory)
    except TlvlogError as error:
        streams.complain(str(error))
        return status.MALFORMED
    host = sys.byteorder if options.host == "this" else options.host
    asked = questions(vectors, directory, schemas, host, options.mutants, options.seed)
    levels = [level for level in LEVELS if level in (options.level or LEVELS)]
    talk = Talk(command, options.timeout)
    try:
        result = trial(talk, asked, levels, options.time)
    finally:
        talk.close()
    if options.format == "json":
        streams.write_json(_as_json(result, levels), indent=1)
    else:
        streams.write_lines(_lines(result, levels, options.verbose))
    return status.OK if result.is_passed(levels) else status.DIFFERENT


def _schemas(vectors: list[Vector], directory: Path) -> dict[str, Schema]:
    """The schemas that vectors name, beside the core's."""
    names = {vector.schema for vector in vectors}
    return {name: load_schema(directory / name if name else None) for name in sorted(names)}


def _lines(result: Result, levels: list[str], verbose: bool) -> list[str]:
    """What is wrong, by clause, and a line for each level."""
    lines = []
    for clause, failures in result.by_clause():
        lines.append(f"WIRE {escape(clause)}: {count(len(failures), 'answer')} wrong")
        shown = failures if verbose else failures[:3]
        for failure in shown:
            lines += _failure(failure)
        if len(shown) < len(failures):
            lines.append(f"  and {len(failures) - len(shown)} more, which -v shows")
    for level in levels:
        lines.append(_level(result, level))
    if result.why_unasked:
        lines.append(f"not asked any more: {result.why_unasked}")
    return lines


def _failure(failure: Failure) -> list[str]:
    question = failure.question
    line = question.line
    if len(line) > _LINE_MAX:
        line = f"{line[:_LINE_MAX]}... ({len(line)} characters)"
    return [
        f"  {escape(question.name)}: {escape(question.why)}",
        f"    asked: {escape(line)}",
        f"    wrong: {escape(failure.text)}",
    ]


def _level(result: Result, level: str) -> str:
    parts = [f"{result.right[level]} right", f"{result.wrong[level]} wrong"]
    if result.skipped[level]:
        parts.append(f"{result.skipped[level]} skipped")
    if result.unasked[level]:
        parts.append(f"{result.unasked[level]} not asked")
    nothing = "; nothing was tried, so it does not conform" if result.untried([level]) else ""
    return f"{level}: {', '.join(parts)}{nothing}"


def _as_json(result: Result, levels: list[str]) -> dict[str, object]:
    return {
        "passed": result.is_passed(levels),
        "levels": {
            level: {
                "right": result.right[level],
                "wrong": result.wrong[level],
                "skipped": result.skipped[level],
                "not_asked": result.unasked[level],
            }
            for level in levels
        },
        "failures": [
            {
                "clause": failure.clause,
                "level": failure.level,
                "vector": failure.question.name,
                "why": failure.question.why,
                "asked": failure.question.line,
                "wrong": failure.text,
            }
            for _, failures in result.by_clause()
            for failure in failures
        ],
    }
