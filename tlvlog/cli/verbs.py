"""What the parsers of all verbs are made with."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from importlib import import_module

Run = Callable[[argparse.Namespace], int]

FORMATS = ("text", "json", "jsonl", "msgpack")

Verbs = "argparse._SubParsersAction[argparse.ArgumentParser]"


def lazily(module: str, name: str) -> Run:
    """The function `name` of a sibling module, imported when it is called.

    So a command loads what it needs and no more.
    """

    def run(options: argparse.Namespace) -> int:
        result: int = getattr(import_module(f"{__package__}.{module}"), name)(options)
        return result

    return run


def verb_of(verbs: Verbs, name: str, text: str, run: Run) -> argparse.ArgumentParser:  # type: ignore[valid-type]
    """A new verb with its help, and the function that runs it."""
    verb: argparse.ArgumentParser = verbs.add_parser(  # type: ignore[attr-defined]
        name, help=text, description=text[0].upper() + text[1:] + "."
    )
    verb.set_defaults(run=run)
    return verb


def add_pointers_option(verb: argparse.ArgumentParser) -> None:
    """The option --raw-pointers of a verb that shows or keeps what a kernel wrote."""
    verb.add_argument(
        "--raw-pointers", action="store_true", help="do not mask kernel addresses in text"
    )


def add_colour_option(verb: argparse.ArgumentParser) -> None:
    """The option --color of a verb whose text may have colours."""
    verb.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help="colours: by default on a terminal only, and not with NO_COLOR set",
    )


def whole(text: str) -> int:
    """A whole number of 0 or more."""
    number = int(text)
    if not 0 <= number < 1 << 63:
        raise argparse.ArgumentTypeError(f"{text} is not between 0 and 2^63 - 1")
    return number


def seconds(text: str) -> float:
    """A time of more than 0 seconds and less than a year."""
    number = float(text)
    if not 0 < number < 365 * 86_400:
        raise argparse.ArgumentTypeError(f"{text} is no number of seconds")
    return number


def add_spec_option(verb: argparse.ArgumentParser) -> None:
    """The option --spec of a verb that uses a schema; `schemas.schema_of` reads it."""
    verb.add_argument(
        "--spec",
        metavar="SPEC",
        help="a schema of your own; default: $TLVLOG_SPEC, else `spec` of the table [tool.tlvlog] "
        "in the nearest pyproject.toml, else the built-in one",
    )
