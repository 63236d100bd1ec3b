"""The arguments of `tlvlog conform`."""

from __future__ import annotations

import argparse

from .verbs import Verbs, lazily, seconds, verb_of, whole

# Those of the kit, which is not loaded for the sake of a parser; a test compares them.
LEVELS = ("reader", "writer", "extended-errors", "schema")


def add_conform(verbs: Verbs) -> None:  # type: ignore[valid-type]
    """The verb `conform`."""
    conform = verb_of(
        verbs,
        "conform",
        "hand every test vector to a reader in any language, and judge its answers",
        lazily("conform", "run"),
    )
    conform.usage = "tlvlog conform [options] -- COMMAND..."
    conform.epilog = (
        "COMMAND reads a line for each question and answers each with a line of JSON, as "
        "spec/vectors/README.md describes.  Exit status 1 if an answer is wrong."
    )
    conform.add_argument("command", nargs=argparse.REMAINDER, metavar="COMMAND")
    conform.add_argument(
        "--level",
        action="append",
        choices=LEVELS,
        help="what COMMAND claims to be; may be given again, all by default",
    )
    conform.add_argument("--vectors", metavar="DIR", help="other vectors than those of the format")
    conform.add_argument(
        "--host",
        choices=("this", "little", "big"),
        default="this",
        help="byte order of the machine that COMMAND runs on; default this one's",
    )
    conform.add_argument(
        "--timeout", type=seconds, default=5.0, metavar="S", help="seconds an answer may take"
    )
    conform.add_argument(
        "--time", type=seconds, default=600.0, metavar="S", help="seconds for all; default 600"
    )
    conform.add_argument(
        "--mutants", type=whole, default=4, metavar="N", help="broken forms of a vector; default 4"
    )
    conform.add_argument("--seed", type=whole, default=0, metavar="N", help="which; default 0")
    conform.add_argument("-v", "--verbose", action="store_true", help="show every failure")
    conform.add_argument("-f", "--format", choices=("text", "json"), default="text")
