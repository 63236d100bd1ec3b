"""The command line of `tlvlog exec`."""

from __future__ import annotations

import argparse

from .verbs import Verbs, add_colour_option, add_pointers_option, lazily, verb_of

__all__ = ["GROUPS", "add_exec"]

# The same as those of the tracer, which the parser does not load.
GROUPS = ("bpf", "netlink", "fs")

_USAGE = """\
tlvlog exec [-h] [-v] [-f text|json|jsonl] [-o FILE] [--report FILE]
                   [--stdout FILE] [--only GROUPS] [--quiet-success] [--ask]
                   [--raw-pointers] [--color auto|always|never]
                   -- COMMAND...
       tlvlog exec --attach PID"""


def add_exec(verbs: Verbs) -> None:  # type: ignore[valid-type]
    """The verb and its options."""
    exec_ = verb_of(
        verbs, "exec", "run a program and say why its calls failed", lazily("exec", "run")
    )
    exec_.usage = _USAGE
    exec_.set_defaults(usage=_USAGE)
    exec_.add_argument("command", nargs=argparse.REMAINDER, metavar="COMMAND")
    exec_.add_argument(
        "-o", "--output", metavar="FILE", help="add every log to a .tlvlog or .pcapng"
    )
    exec_.add_argument(
        "-f",
        "--format",
        choices=("text", "json", "jsonl"),
        default="text",
        help="of what is said; default text",
    )
    exec_.add_argument(
        "-v",
        "--verbose",
        action="store_true",
        help="each call as it happens with its whole log, first attempts, lists that ended",
    )
    exec_.add_argument(
        "--report", metavar="FILE", help="where to say it; default standard error, - for output"
    )
    exec_.add_argument(
        "--stdout",
        metavar="FILE",
        help="the command's standard output goes there, and JSON to this one's",
    )
    exec_.add_argument(
        "--only",
        action="extend",
        type=_groups,
        metavar="GROUPS",
        help="follow only these calls: bpf, netlink, fs, several with commas; the rest is faster",
    )
    exec_.add_argument(
        "--quiet-success",
        action="store_true",
        help="one line of counts at the end, and what was found only if the command fails",
    )
    exec_.add_argument(
        "--ask",
        action="store_true",
        help="ask for reasons that the program does not ask for, by changing its calls",
    )
    exec_.add_argument(
        "--attach", metavar="PID", help="not offered for a process that runs already; says why"
    )
    add_pointers_option(exec_)
    add_colour_option(exec_)


def _groups(text: str) -> list[str]:
    groups = text.split(",")
    for group in groups:
        if group not in GROUPS:
            known = ", ".join(GROUPS)
            raise argparse.ArgumentTypeError(f"{group!r} is not one of {known}")
    return groups
