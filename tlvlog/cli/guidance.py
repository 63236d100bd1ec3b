"""`tlvlog help` and `tlvlog completion`: what helps a person to type a command."""

from __future__ import annotations

import argparse
from importlib.resources import files

from . import arguments, status, streams
from .parser import did_you_mean

SHELLS = {"bash": "tlvlog", "zsh": "_tlvlog", "fish": "tlvlog.fish"}
"""The file in the folder `shell/NAME` that completes for each shell."""


def help_command(options: argparse.Namespace) -> int:
    """Print the help of a verb or of the whole command, a page, or the list of pages."""
    from . import pages

    match options.verb:
        case ["pages"]:
            pages.show_list()
            return status.OK
        case [word] if word not in arguments.build().verbs():
            if path := pages.find(word):
                pages.show(path)
                return status.OK
            known = [*arguments.build().verbs(), *pages.pages()]
            guess = did_you_mean(word, known) or "; `tlvlog help` and `tlvlog help pages` list them"
            streams.complain(f"no command or page {word!r}{guess}")
            return status.USAGE
    return int(arguments.parse([*options.verb, "--help"]).run(options))  # always exits


def completion_command(options: argparse.Namespace) -> int:
    """Print what makes a shell complete the command; `make generate` wrote it."""
    path = files(__package__).joinpath("shell", options.shell, SHELLS[options.shell])
    streams.write_lines(path.read_text("utf-8").removesuffix("\n").split("\n"))
    return 0
