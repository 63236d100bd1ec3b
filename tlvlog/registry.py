"""What a spec registers: the reasons of each subsystem, the lines of loaders that state them."""

# No `from __future__ import annotations`: NamedTuple would compile each string (decision 16).

from collections.abc import Sequence
from functools import cached_property
from typing import Final, NamedTuple

ARGUMENT_ATTRIBUTES: Final = {
    "u64": "argument-unsigned",
    "s64": "argument-signed",
    "utf8": "argument-text",
}
"""The attribute of an extended error that carries an argument of each kind."""


class Argument(NamedTuple):
    """A typed argument of a reason; `kind` is u64, s64 or utf8."""

    name: str
    kind: str
    doc: str = ""


class Advice(NamedTuple):
    """A hint for some arguments only; `when` is a condition in the language of `condition`."""

    when: str
    hint: str


class Reason(NamedTuple):
    """What went wrong, by number; the text is `template` filled with the arguments.

    `variants` are other spellings that some kernel prints or printed for it.
    They may lack arguments at the end, and pass over what no argument keeps.
    `hints` take the place of `hint` where their condition holds; `kernels` says
    which versions print it, where that is known.
    """

    number: int
    name: str
    template: str
    severity: str = "error"
    doc: str = ""
    hint: str = ""
    since: int = 1
    status: str = "stable"
    arguments: tuple[Argument, ...] = ()
    variants: tuple[str, ...] = ()
    hints: tuple[Advice, ...] = ()
    kernels: str = ""

    def advice(self, values: Sequence[int | str] = ()) -> str:
        """What to do about it where the arguments are `values`: the hint for these."""
        if self.hints:
            from . import condition  # few hints depend on arguments

            names = [argument.name for argument in self.arguments]
            for item in self.hints:
                if condition.holds(item.when, names, values):
                    return item.hint
        return self.hint


class _SubsystemFields(NamedTuple):
    number: int
    name: str
    doc: str = ""
    since: int = 1
    status: str = "stable"
    reasons: tuple[Reason, ...] = ()


class Subsystem(_SubsystemFields):
    """Who speaks, by number, and its registry of reasons."""

    @cached_property
    def by_number(self) -> dict[int, Reason]:
        """The reasons by number."""
        return {reason.number: reason for reason in self.reasons}

    @cached_property
    def by_name(self) -> dict[str, Reason]:
        """The reasons by name."""
        return {reason.name: reason for reason in self.reasons}


CAPTURES: Final = {
    **dict.fromkeys(
        ("program", "object", "section", "kind", "file", "function", "version"), "word"
    ),
    **dict.fromkeys(("instruction", "index", "number", "type-id"), "number"),
    "errno": "errno",
    **dict.fromkeys(("message", "path", "text"), "text"),
}
"""What a loader's line may capture, and how: a word has no blanks and no quotes, a number is
decimal, an errno is spelled in any way (`-22`, `EINVAL`, `Invalid argument(22)`), text is any."""


class LoaderValue(NamedTuple):
    """A capture whose value is known without a line naming it."""

    name: str
    value: str


class LoaderLine(NamedTuple):
    """One thing that a loader says, in the spellings of its versions.

    `role` is open, close, program, errno, stage, optional, consequence or note.
    `reason` is `subsystem.name`; with `subsystem` the capture `message` is
    looked up among the reasons registered there, and with `registered` the line
    counts only if it is found (without that capture as a whole), with `specific`
    only if by words of its own.
    Failures that the loader `forgives` printed before the line were got over.
    """

    role: str
    texts: tuple[str, ...] = ()
    reason: str = ""
    subsystem: str = ""
    registered: bool = False
    specific: bool = False
    anywhere: bool = False
    inside: bool = False
    forgives: str = ""
    guess: bool = False
    fixed: tuple[LoaderValue, ...] = ()
    remark: str = ""


class Loader(NamedTuple):
    """A program that makes calls, and what its lines mean; `prefix` may stand before each."""

    name: str
    doc: str = ""
    prefix: str = ""
    lines: tuple[LoaderLine, ...] = ()
