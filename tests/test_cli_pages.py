"""cli: the pages that are installed; whatever a program or a message names is among them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.command_run import Run
from tlvlog.cli import pages
from tlvlog.cli.arguments import build
from tlvlog.cli.examples import PAGES
from tlvlog.cli.parser import Parser

ROOT = Path(__file__).resolve().parent.parent
SHOWN = sorted(pages.pages())
# Of the source tree, and shown to those who have it; what the site makes is no text.
TREE_ONLY = {"docs/reference/"}
_NAMED = re.compile(r"(?<![\w/])(?:docs|spec)/[\w./-]*|\b[A-Z]{4,}\.md\b")


def test_every_page_of_the_tree_is_one() -> None:
    """But those that only the site can show."""
    found = {
        str(path.relative_to(ROOT))
        for top in ("docs", "spec")
        for path in (ROOT / top).rglob("*.md")
        if not str(path.relative_to(ROOT)).startswith(tuple(TREE_ONLY))
    }
    assert found == set(SHOWN)


@pytest.mark.parametrize("path", SHOWN)
def test_a_page_is_shown(run: Run, path: str) -> None:
    """By its path; its words are those of the file, without what is for the site alone."""
    status, shown, err = run("help", path)
    assert (status, err) == (0, "")
    whole = (ROOT / path).read_text("utf-8").splitlines()
    lines = shown.splitlines()
    assert lines[0].startswith("# ")
    assert not any(line.startswith((":::", "```{", "<!--")) for line in lines)
    rest = iter(whole)
    assert all(line in rest for line in lines), "in this order"
    headings = [line for line in whole if line.startswith("#")]
    assert [line for line in lines if line.startswith("#")] == headings


@pytest.mark.parametrize(
    ("word", "path"),
    [
        ("decoding", "docs/decoding.md"),
        ("decoding.md", "docs/decoding.md"),
        ("exec.md", "docs/exec.md"),
        ("WIRE", "spec/WIRE.md"),
        ("WIRE.md", "spec/WIRE.md"),
        ("start/campaigns", "docs/start/campaigns.md"),
        ("campaigns", "docs/campaigns.md"),
        ("0018-records-have-no-hash", "docs/decisions/0018-records-have-no-hash.md"),
    ],
)
def test_a_page_has_short_names(run: Run, word: str, path: str) -> None:
    assert run("help", word) == run("help", path)


def test_a_command_goes_before_a_page(run: Run) -> None:
    assert run("help", "exec") == run("exec", "--help")


def test_the_list_has_every_page(run: Run) -> None:
    status, shown, err = run("help", "pages")
    assert (status, err) == (0, "")
    rows = [line.split(maxsplit=1) for line in shown.splitlines()]
    assert sorted(path for path, _ in rows) == SHOWN
    assert ["docs/decoding.md", "Decoding in Python"] in rows


def test_a_page_that_is_not_there(run: Run) -> None:
    status, out, err = run("help", "docs/decodng.md")
    assert (status, out) == (2, "")
    assert err == "tlvlog: no command or page 'docs/decodng.md', did you mean 'docs/decoding.md'?\n"
    status, out, err = run("help", "\x1b[31mred.md")
    assert (status, out) == (2, "")
    assert err.endswith("; `tlvlog help` and `tlvlog help pages` list them\n")
    assert "\x1b" not in err
    for escape in ("../README.md", "/etc/passwd.md", "docs/../README.md"):
        assert run("help", escape)[0] == 2


@pytest.mark.parametrize(
    "leaf", list(build(("gen", "campaign")).leaves()), ids=lambda leaf: leaf.prog
)
def test_the_help_of_a_verb_names_its_page(leaf: Parser) -> None:
    verb = leaf.prog.split()[1]
    assert (verb in PAGES) == (verb not in ("help", "demo"))
    if verb in PAGES:
        assert leaf.format_help().endswith(f"\nmore: tlvlog help {PAGES[verb]}\n")
        assert PAGES[verb] in SHOWN


def texts() -> list[Path]:
    """What is installed and may name a page: programs, templates, specs, what is generated."""
    found = [
        path
        for folder in ("tlvlog", "codegen", "spec")
        for path in (ROOT / folder).rglob("*")
        if path.suffix in (".py", ".pyi", ".c", ".h", ".j2", ".yaml", ".1", ".go", ".rs", ".lua")
        and "__pycache__" not in path.parts
    ]
    return sorted(found)


def test_what_is_installed_names_what_is_installed() -> None:
    """Every `docs/...`, `spec/...` and `NAME.md` in a text of the package is a page or a file."""
    count = 0
    for path in texts():
        for name in _NAMED.findall(path.read_text("utf-8").replace("\\-", "-")):
            if name in ("README.md", "PREFIX.md"):  # of a folder named beside it; of a generator
                continue
            name = name.rstrip("./")
            count += 1
            known = pages.find(name) is not None if name.endswith(".md") else False
            # A folder or a data file of spec/, which is installed whole.
            known = known or (name.startswith(("spec", "docs")) and (ROOT / name).exists())
            assert known, f"{path}: {name}"
            assert not name.startswith("docs/reference"), f"{path}: {name}"
    assert count > 20
