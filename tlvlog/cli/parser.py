"""The parser of the command and of every verb: its complaints, its help, its guesses."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from typing import TYPE_CHECKING, Any, NoReturn

from ..printable import printable
from . import streams

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

_NAMES_MAX = 10  # more are a list, which help shows
_WORDS_MAX = 64  # longer words are compared with nothing: that takes quadratic time


class Parser(argparse.ArgumentParser):
    """A parser that shows the usage of the verb that was used wrongly, and guesses what was meant.

    Nothing of the arguments reaches a terminal with its control bytes.
    """

    def error(self, message: str) -> NoReturn:
        """Say how the verb is used and what is wrong; SystemExit with status 2."""
        super().error(printable(message))

    # The library hands what a verb does not know to the outermost parser, which shows
    # the usage of the whole command.
    def parse_known_args(  # type: ignore[override]
        self, args: Sequence[str] | None = None, namespace: Any = None
    ) -> tuple[Any, list[str]]:
        """As the library does, but what is not known is an error of this parser."""
        first = args[0] if args and self._subparsers else ""
        if first.startswith("-") and not self._knows(first):
            self._refuse([first])  # the library would say that a verb is missing
        if self._subparsers and not args:
            self._ask_for_verb()
        self._refuse_options(args or ())
        found, unknown = super().parse_known_args(args, namespace)
        if unknown:
            self._refuse(unknown)
        return found, []

    def _knows(self, option: str) -> bool:
        return any(map(option.startswith, self._option_string_actions)) or any(
            known.startswith(option) for known in self.options()
        )

    def _ask_for_verb(self) -> NoReturn:
        """The library would say that `COMMAND` is required, and not what that may be."""
        names = list(self.verbs())
        if len(names) > _NAMES_MAX:
            self.error(
                "which command?  `tlvlog help` says what each does; `explain` takes any text"
            )
        self.error(f"which of {', '.join(names)}?")

    def _refuse_options(self, args: Sequence[str]) -> None:
        """Refuse an option that is not known before the word behind it is taken for an argument."""
        if self._subparsers or any(a.nargs == argparse.REMAINDER for a in self._actions):
            return
        for word in takewhile("--".__ne__, args):
            if word.startswith("--") and not self._knows(word.partition("=")[0]):
                self._refuse([word])

    def _refuse(self, unknown: list[str]) -> NoReturn:
        options = [word.partition("=")[0] for word in unknown if word.startswith("-")]
        guess = did_you_mean(options[0], self.options()) if options else ""
        self.error(f"unrecognized arguments: {' '.join(unknown)}{guess}")

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        if action.choices is None or value in action.choices:
            return
        names = [str(choice) for choice in action.choices]
        guess = did_you_mean(str(value), names)
        # The commands are many, and `--help` has them with what they do.
        listed = "" if guess and len(names) > _NAMES_MAX else f" (choose from {', '.join(names)})"
        raise argparse.ArgumentError(action, f"invalid choice: {str(value)!r}{guess}{listed}")

    def options(self) -> list[str]:
        """Every long option of this parser."""
        return [
            option
            for action in self._actions
            for option in action.option_strings
            if option.startswith("--")
        ]

    def verbs(self) -> dict[str, Parser]:
        """The parsers of the verbs or actions below this one by name; none below a leaf."""
        return {
            name: verb
            for action in self._actions
            if isinstance(action, argparse._SubParsersAction)  # noqa: SLF001
            for name, verb in action.choices.items()
        }

    def leaves(self) -> Iterator[Parser]:
        """The parsers of this tree that have no verbs below them."""
        verbs = self.verbs()
        if not verbs:
            yield self
        for verb in verbs.values():
            yield from verb.leaves()

    def examples(self) -> tuple[tuple[str, str], ...]:
        """Commands that use this verb, each with what it does; none for what has verbs below."""
        from .examples import EXAMPLES

        return EXAMPLES.get(self.prog.partition(" ")[2], ())

    def page(self) -> str:
        """The path of the page that says more, for `tlvlog help`; "" if there is none."""
        from .examples import PAGES

        words = self.prog.split()
        return PAGES.get(words[1] if words[1:] else "", "")

    def format_help(self) -> str:
        """The library's help, the examples below it, and where there is more."""
        text = super().format_help()
        if examples := self.examples():
            text += "\nexamples:\n"
            for command, what in examples:
                text += f"  {command}\n      {what}\n"
        if page := self.page():
            text += f"\nmore: tlvlog help {page}\n"
        return text

    def _print_message(self, message: str, file: SupportsWrite[str] | None = None) -> None:
        # The library's own one is silent where help cannot be written.
        if file is sys.stdout:
            streams.write_lines(message.removesuffix("\n").split("\n"))
        else:
            for line in message.removesuffix("\n").split("\n"):
                streams.note(line)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """What is written behind a complaint about `word`; nothing where no known one is near."""
    import difflib  # nobody waits for it but who made a mistake

    if len(word) > _WORDS_MAX:
        return ""
    near = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f", did you mean {near[0]!r}?" if near else ""
