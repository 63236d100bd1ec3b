"""The page of an explanation: what stands on it, that it is safe, and that a browser shows it."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.chromium import BROWSER, chromium
from tlvlog.cli import main
from tlvlog.codec.extended_error import ExtendedError
from tlvlog.text.explanation import ExplainedLog, Explanation, Finding, Line, Register, Step
from tlvlog.text.page import LINE_LENGTH, LINES_SHOWN, STEPS_IN_SIGHT, render_page

EVIL = '<script>alert(1)</script><img src=x onerror="alert(2)">\x1b[31m\u202e'


def explanation(text: str = "t->count += 1;", steps: int = 30) -> Explanation:
    """One log of a program that fails at its last instruction."""
    record = ExtendedError(
        -13,
        subsystem="bpf",
        reason="invalid-memory-access",
        arguments=[0, "map_value_or_null"],
        instruction=steps - 1,
        source_line={"file": "prog.bpf.c", "line": 42, "text": text},
    )
    note = ExtendedError(
        0, subsystem="bpf", reason="unrecognised-argument", severity="info", arguments=[0, "PTR"]
    )
    path = [
        Step(i, f"(79) r1 = *(u64 *)(r0 +{i})", text, "prog.bpf.c:42", i + 2) for i in range(steps)
    ]
    log = ExplainedLog(
        "verifier",
        [record],
        [steps + 2],
        loader="libbpf",
        program=text[:40],
        error=-13,
        causes=(Finding(record, steps + 2),),
        consequences=(Line(f"failed to load: {text}", steps + 3),),
        notes=(Finding(note, 1),),
        steps=tuple(path),
        registers=(Register("R0", f"map_value_or_null {text}"), Register("R10", "fp0")),
        lines=[Line(f"{i}: {text}", i + 1) for i in range(steps + 3)],
    )
    return Explanation((log,), ("journald",), steps + 3, name=text)


class Reader(HTMLParser):
    """The tags of a page, what is open at its end, and its text."""

    VOID = ("meta", "img", "br")

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.open: list[str] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes.update(name for name, _ in attrs)
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text += data


def test_the_cause_comes_first() -> None:
    text = Reader(render_page(explanation())).text
    order = [
        "invalid-memory-access",
        "R0 invalid mem access 'map_value_or_null'",
        "EACCES",
        "prog.bpf.c:42",
        "Try this",
        "How it got there",
        "fails here",
        "Registers",
        "follows from it",
        "stopped nothing",
        "The text",
    ]
    body = text[text.index("invalid-memory-access") :]
    places = [body.index(words) for words in order]
    assert places == sorted(places)


def test_the_end_of_a_long_path_is_in_sight() -> None:
    """What lies further back is folded; the failing instruction never is."""
    page = render_page(explanation(steps=STEPS_IN_SIGHT * 3))
    assert page.count("fails here") == 1
    short = render_page(explanation(steps=3))
    assert "before</summary>" not in short


def test_a_long_text_is_cut_but_for_its_causes() -> None:
    page = render_page(explanation(steps=LINES_SHOWN + 100))
    assert page.count('<code id="line-') == 1
    assert f"The last {LINES_SHOWN} lines" in page


def test_a_long_line_is_cut() -> None:
    page = render_page(explanation("x" * (LINE_LENGTH * 2), steps=4))
    assert " more</em>" in page


def test_the_command_writes_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`tlvlog explain -f html` gives the page of all its inputs, whole and closed."""
    for name in ("a", "b"):
        (tmp_path / name).write_text(f"libbpf: map '{name}': failed to create: -22\n")
    assert main(["explain", "-f", "html", str(tmp_path / "a"), str(tmp_path / "b")]) == 0
    page = capsys.readouterr().out
    assert page.startswith("<!doctype html>")
    read = Reader(page)
    assert not read.open
    assert read.text.count("map-not-created") == 2
    assert "2 logs in this text" in read.text


def test_nothing_recognised_is_said() -> None:
    text = Reader(render_page(Explanation((), (), 40, "a shell script"))).text
    assert "40 lines read. It looks like a shell script." in text


@settings(max_examples=25)
@given(st.text(max_size=200))
def test_whatever_a_paste_holds_stays_text(text: str) -> None:
    """No tag and no attribute comes from the paste, and every tag is closed."""
    page = Reader(render_page(explanation(text + EVIL, steps=4)))
    plain = Reader(render_page(explanation(steps=4)))
    assert not page.open
    assert set(page.tags) <= set(plain.tags)
    assert page.attributes <= plain.attributes | {"class"}
    assert "\x1b" not in page.text
    assert "\u202e" not in page.text


def test_the_policy_allows_the_style_alone() -> None:
    page = render_page(explanation(EVIL))
    assert "default-src 'none'; style-src 'sha256-" in page
    assert "unsafe" not in page
    assert not re.search(r"\b(?:src|href)=\"(?!#)", page)


@pytest.mark.once
@pytest.mark.skipif(BROWSER is None, reason="no chromium(1)")
def test_a_browser_shows_it(tmp_path: Path) -> None:
    """Wide and narrow, light and dark: no complaint, nothing beyond the edge, nothing executed."""
    path = tmp_path / "page.html"
    path.write_text(render_page(explanation(EVIL + "x" * 300)), encoding="utf-8")
    with chromium() as page:
        colours = set()
        for width, dark in ((1400, False), (1400, True), (400, False), (400, True)):
            page.open(path, width, dark=dark)
            assert page.evaluate("document.querySelectorAll('script, img').length") == 0
            assert page.evaluate("document.documentElement.scrollWidth") <= width
            assert page.evaluate("document.querySelector('h1').getBoundingClientRect().top") < 200
            fails = "document.querySelector('.path code.here').getBoundingClientRect()"
            assert page.evaluate(f"{fails}.height") > 0
            assert page.evaluate(f"{fails}.right") <= width
            colours.add(page.evaluate("getComputedStyle(document.body).backgroundColor"))
        assert len(colours) == 2
        assert page.problems == []
