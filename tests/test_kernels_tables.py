"""tools/kernels: its page is that of the accepted answers, and the driver's parts hold here too."""

from __future__ import annotations

import json

import pytest

from tools.kernels import tables


def test_the_page_is_that_of_the_accepted_answers() -> None:
    """`make kernels ACCEPT=1` writes both; nobody edits the tables by hand."""
    assert tables.page() == tables.PAGE.read_text(encoding="utf-8")


@pytest.mark.parametrize("series", tables.all_series())
def test_an_accepted_answer_is_an_answer(series: str) -> None:
    """No check died, none of the module's failed, and nothing was said in dmesg."""
    answers = tables.expected(series)
    assert answers is not None
    assert len(answers) > 50
    assert not [check for check in answers if "died" in check]
    assert "Traceback" not in json.dumps(answers)
    module = {check: said for check, said in answers.items() if check.startswith("module: ")}
    assert module.get("module: dmesg", []) == []
    assert not [check for check, said in module.items() if str(said).startswith("failed")]


def test_differences_name_what_was_expected_and_what_came() -> None:
    found = list(tables.differences({"a": 1, "b": [2], "c": 3}, {"a": 1, "b": [4], "d": 5}))
    assert [text.split("\n")[0] for text in found] == ["b", "c", "d"]
    assert "[2]" in found[0]
    assert "[4]" in found[0]


@pytest.mark.parametrize("text", ["a | b", "`x` *y* <z>", "\x1b[31m", "[a](b)"])
def test_nothing_of_an_answer_is_markdown(text: str) -> None:
    cell = tables._cell([text])
    assert "\x1b" not in cell
    assert not any(mark in cell.replace(f"\\{mark}", "") for mark in "|`*<>[]")
