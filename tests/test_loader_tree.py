"""The tree of a spec file: places in words, and the list of problems."""

from __future__ import annotations

import pytest

from tlvlog.loader.tree import (
    PROBLEMS_MAX,
    Cursor,
    List,
    Map,
    Problems,
    choices,
    numeral,
    quote,
    suggestion,
)


def tree() -> Cursor:
    root, records, record = Map(1), List(2), Map(3)
    record["name"], record.lines["name"] = "reading", 3
    record["type"], record.lines["type"] = 0x8001, 4
    record["flag"], record.lines["flag"] = True, 5
    records += [record, "no mapping"]
    records.lines += [3, 6]
    root["records"], root.lines["records"] = records, 2
    return Cursor(root, "f.yaml", Problems())


def test_paths_and_lines() -> None:
    root = tree()
    (record,) = root.items("records")
    assert (root.path(), root.path("records"), root.line("records")) == ("spec", "records", 2)
    assert (record.path(), record.line()) == ("records[reading]", 3)
    assert (record.path("type"), record.line("type")) == ("records[reading].type", 4)
    assert (record.path("absent"), record.line("absent")) == ("records[reading].absent", 3)


def test_values_of_the_wrong_type_are_passed_over() -> None:
    (record,) = tree().items("records")
    assert (record.text("name"), record.text("type")) == ("reading", None)
    assert (record.number("type"), record.number("flag")) == (0x8001, None)
    assert (record.flag("flag"), record.flag("type")) == (True, False)
    assert list(record.items("name")) == []
    assert record.map("name") is None


def test_where_names_another_file() -> None:
    (record,) = tree().items("records")
    other = Cursor(Map(1), "g.yaml", Problems())
    assert record.where(record) == "line 3"
    assert record.where(other) == "f.yaml:3"


def test_a_place_is_blamed_once() -> None:
    root = tree()
    root.report("records", "wrong")
    root.report("records", "wrong in another way")
    assert [problem.text for problem in root.problems.error().problems] == ["wrong"]


def test_problems_are_sorted_and_counted() -> None:
    problems = Problems()
    problems.file("b")
    problems.file("a")
    problems.add("a", 1, "x", "third")
    problems.add("b", 2, "x", "second")
    problems.add("b", 1, "y", "first")
    assert [problem.text for problem in problems.error().problems] == ["first", "second", "third"]
    for line in range(PROBLEMS_MAX):
        problems.add("c", line, "x", "more")
    assert len(problems) == PROBLEMS_MAX + 3
    assert problems.error().problems[-1].text == "3 more problems are not shown"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a", "`a`"),
        ("\x1b[31m\n\t", r"`\x1b[31m\n\t`"),
        ("caf\xe9 \u4e2d", "`caf\xe9 \u4e2d`"),
        ("\u202e\ud800\U0001f600", r"`\u202e\ud800\U0001f600`"),
        ("x" * 1000, "`" + "x" * 60 + "...`"),
    ],
)
def test_text_of_a_file_is_shown_harmlessly(text: str, expected: str) -> None:
    assert quote(text) == expected


def test_suggestions() -> None:
    problems = Problems()
    assert suggestion("sevrity", ["name", "severity"], problems) == "did you mean `severity`?"
    assert suggestion("zzz", ["a", "b"], problems) == "expected one of a, b"
    assert choices([]) == "there are none"
    assert choices(str(i) for i in range(1000)).endswith("23, ...")


def test_numerals() -> None:
    assert [numeral(n) for n in (-1, 0, 0x3FFF, 0x4000, 0xFFFE)] == [
        "-1",
        "0",
        "16383",
        "0x4000",
        "0xfffe",
    ]
