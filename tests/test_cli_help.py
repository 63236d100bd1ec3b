"""cli: what helps a person to type a command: help, guesses, the usage of the verb."""

from __future__ import annotations

import pytest

from tests.command_run import Run
from tlvlog.cli.arguments import build
from tlvlog.cli.parser import Parser, did_you_mean

LEAVES = list(build(("gen", "campaign")).leaves())


def words(leaf: Parser) -> list[str]:
    return leaf.prog.split()[1:]


def test_the_leaves_are_all_verbs() -> None:
    assert len(LEAVES) > 30
    assert len({leaf.prog for leaf in LEAVES}) == len(LEAVES)


@pytest.mark.parametrize("leaf", LEAVES, ids=lambda leaf: leaf.prog)
def test_help_of_a_verb_is_its_own_help(run: Run, leaf: Parser) -> None:
    """`help VERB` prints what `VERB --help` prints, its examples with it."""
    status, shown, err = run(*words(leaf), "--help")
    assert (status, err) == (0, "")
    assert run("help", *words(leaf)) == (0, shown, "")
    assert "\nexamples:\n" in shown
    assert max(map(len, shown.splitlines())) <= 100


def test_help_alone_is_that_of_the_command(run: Run) -> None:
    assert run("help") == run("--help")
    assert run("help", "import") == run("import", "--help")


def test_help_of_nothing(run: Run) -> None:
    status, out, err = run("help", "decoed")
    assert (status, out) == (2, "")
    assert "did you mean 'decode'?" in err


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ([], "which command?  `tlvlog help` says what each does; `explain` takes any text"),
        (["spec"], "which of check, show, diff?"),
        (["campaign"], "which of scan, show, compare, merge, example, report, export, watch?"),
    ],
)
def test_a_verb_that_is_missing(run: Run, given: list[str], said: str) -> None:
    """What can stand there, not the name of a place in the usage."""
    status, out, err = run(*given)
    assert (status, out) == (2, "")
    assert err.endswith(f"error: {said}\n")


def test_version_in_short(run: Run) -> None:
    assert run("-V") == run("--version")


@pytest.mark.parametrize(
    "leaf",
    [
        leaf for leaf in LEAVES if leaf.prog not in ("tlvlog exec", "tlvlog serve")
    ],  # whose commands have options too
    ids=lambda leaf: leaf.prog,
)
def test_a_bad_option_shows_the_usage_of_its_verb(run: Run, leaf: Parser) -> None:
    """Not that of the whole command, and last it says which option is not known."""
    given = {"spec diff": ["a", "b"], "gen": ["c"], "completion": ["bash"]}
    required = [
        "x" for action in leaf._actions if not action.option_strings and action.nargs in (None, "+")
    ]
    options = ["-o", "x"] if leaf.prog.endswith((" merge", " export")) else []
    verb = " ".join(words(leaf))
    status, out, err = run(*words(leaf), "--nosuchthing", *options, *given.get(verb, required))
    assert (status, out) == (2, "")
    assert err.startswith((f"usage: {leaf.prog} ", "usage: tlvlog fuzz "))
    assert err.endswith("unrecognized arguments: --nosuchthing\n")


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        (["decode", "--frmat=json"], "--format"),
        (["import", "verifier", "--prgram", "x"], "--program"),
        (["campaign", "show", "d", "--verbos3"], "--verbose"),
        (["decde"], "decode"),
        (["spec", "chek"], "check"),
        (["gen", "phyton"], "python"),
        (["gen", "--spce", "mydev.yaml", "c"], "--spec"),
        (["fuzz", "--rnus", "3", "python"], "--runs"),
        (["--versoin"], "--version"),
    ],
)
def test_a_guess(run: Run, given: list[str], meant: str) -> None:
    status, out, err = run(*given)
    assert (status, out) == (2, "")
    assert f", did you mean '{meant}'?" in err.splitlines()[-1]


def test_what_is_near_nothing_is_not_guessed(run: Run) -> None:
    _, _, err = run("xyzzy")
    assert "did you mean" not in err
    assert "choose from decode, encode" in err


def test_long_words_are_not_compared() -> None:
    """Comparing takes time that grows with the square of the word."""
    assert did_you_mean("decode" * 100_000, ["decode"]) == ""
    assert did_you_mean("decoder", ["decode"]) == ", did you mean 'decode'?"
