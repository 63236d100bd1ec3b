"""The page to paste into: what it answers, that it is the command's answer, that nothing leaves."""

from __future__ import annotations

import io
import json
import os
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.chromium import BROWSER, Page, chromium
from tests.site import Served, built, served
from tlvlog.cli import main
from tools.site.paste.answer import answer

ROOT = Path(__file__).resolve().parent.parent
OWN = sorted((ROOT / "tests" / "data" / "cases").glob("*.txt"))
SHARED = Path(
    os.environ.get("TLVLOG_CASES", ROOT.parent / "shared" / "data" / "cases")
)  # more of the same kind, where they are
CASES = [*OWN, *sorted(SHARED.glob("*.txt"))]
NOTHING = ["It does not work.\n", "\x1b[31mred\x1b[0m <script>alert(1)</script> \u202e\n"]
STATE = "document.getElementById('paste-place').dataset"

once = pytest.mark.once


def in_browser(test: Callable[..., None]) -> Callable[..., None]:
    """What takes a browser, and the site."""
    for mark in (
        pytest.mark.once,
        pytest.mark.long,
        pytest.mark.skipif(BROWSER is None, reason="no chromium(1)"),
    ):
        test = mark(test)
    return test


def of_command(
    data: bytes,
    options: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> tuple[str, str, int]:
    """What `tlvlog explain` writes and gives, into pipes as a script has it."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), "utf-8"))
    status = main(["explain", *options, "-"])
    said = capsys.readouterr()
    return said.out, said.err, status


@once
@pytest.mark.parametrize("options", [[], ["-v"], ["-f", "json"]], ids=" ".join)
def test_the_answer_is_the_commands(
    options: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever is pasted, `answer` says what the command writes."""
    for data in [*(path.read_bytes() for path in OWN), *(text.encode() for text in NOTHING)]:
        expected = of_command(data, options, monkeypatch, capsys)
        assert answer(data, ["--color", "never", *options]) == expected


@once
def test_an_answer_is_folded_to_the_page() -> None:
    """Advice keeps to the width; a message is a line as it is."""
    plain = ["--color", "never"]
    output, _, status = answer(b"R0 invalid mem access 'map_value_or_null'\n", plain, 44)
    assert status == 0
    assert max(len(line) for line in output.splitlines()[1:]) <= 44


@pytest.fixture(scope="module")
def site() -> Iterator[Served]:
    with served(built()[0]) as server:
        yield server


@pytest.fixture(scope="module")
def page(site: Served) -> Iterator[Page]:
    """The page, ready, in a window where eighty characters and more fit."""
    with chromium() as opened:
        opened.open(f"{site.address}/docs/paste.html", 1400)
        said = opened.evaluate("document.getElementById('paste-status').textContent")
        assert said.startswith(("Loading in the background", "Starting"))
        opened.wait(f"['ready', 'failed'].includes({STATE}.state)", 120)
        assert opened.evaluate(f"{STATE}.state") == "ready"
        yield opened


def paste(page: Page, text: str) -> tuple[str, str, int]:
    """Put a text where a person would, and give the answer that comes."""
    before = page.evaluate(f"Number({STATE}.answered || 0)")
    page.evaluate(
        "(() => { const box = document.getElementById('paste-text');"
        f"box.value = {json.dumps(text)}; box.dispatchEvent(new Event('input')); }})()"
    )
    page.wait(f"Number({STATE}.answered || 0) > {before}", 60)
    shown = "document.getElementById('paste-answer').textContent"
    complaints = "document.getElementById('paste-complaints').textContent"
    return page.evaluate(shown), page.evaluate(complaints), page.evaluate(f"Number({STATE}.status)")


@in_browser
def test_it_answers_as_the_command(page: Page) -> None:
    """Every case gives what the command gives: text, complaint and status."""
    texts = [path.read_text(encoding="utf-8", errors="replace") for path in CASES]
    assert len(texts) >= 50
    for text in [*dict.fromkeys(texts), *NOTHING]:
        said = paste(page, text)
        width = page.evaluate(f"Number({STATE}.columns)")
        assert said == answer(text.encode(), ["--color", "never"], width), text[:200]


@in_browser
def test_the_wheel_is_pure(site: Served) -> None:
    """Built without a compiler, for every platform, and nothing but this package."""
    with zipfile.ZipFile(built()[0] / "_static" / "paste" / "tlvlog.whl") as wheel:
        names = wheel.namelist()
        (tags,) = [name for name in names if name.endswith(".dist-info/WHEEL")]
        assert "\nTag: py3-none-any\n" in wheel.read(tags).decode()
    assert {name.split("/")[0].split("-")[0] for name in names} == {"tlvlog"}
    assert not [name for name in names if name.endswith((".so", ".pyd"))]


@in_browser
def test_json_is_the_commands_too(
    page: Page, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data = OWN[0].read_bytes()
    page.evaluate("document.getElementById('paste-format').value = 'json'")
    try:
        said, _, _ = paste(page, data.decode())
    finally:
        page.evaluate("document.getElementById('paste-format').value = 'text'")
    assert said == of_command(data, ["-f", "json"], monkeypatch, capsys)[0]


@in_browser
def test_a_paste_stays_text(page: Page) -> None:
    """What looks like a page is shown, not made part of this one."""
    count = "document.querySelectorAll('script, img, iframe').length"
    before = page.evaluate(count)
    paste(page, "R0 invalid mem access '<img src=x onerror=alert(1)>'\n")
    assert page.evaluate(count) == before
    assert "<img" in page.evaluate("document.getElementById('paste-answer').textContent")


@in_browser
def test_nothing_leaves_the_page(site: Served, page: Page) -> None:
    """Once it is ready nothing is asked for, and nothing can be: in the page or in a worker."""
    page.problems.clear()
    asked = len(site.asked)
    paste(page, OWN[0].read_text())
    assert site.asked[asked:] == []
    assert page.problems == []
    for target in (f"{site.address}/docs/index.html", "http://127.0.0.2:1/"):
        attempt = f"fetch({target!r}).then(() => 'fetched', () => 'refused')"
        assert page.evaluate(attempt) == "refused"
        assert page.evaluate(in_a_worker(attempt)) == "refused"
        assert (
            page.evaluate(in_a_worker(f"import({target!r}).then(() => 'loaded', () => 'refused')"))
            == "refused"
        )
    assert site.asked[asked:] == []
    assert all("Content Security Policy" in problem for problem in page.problems)
    page.problems.clear()


@pytest.mark.parametrize(
    ("width", "dark"), [(1400, False), (1400, True), (400, False), (400, True)]
)
@in_browser
def test_it_fits_its_window(width: int, dark: bool) -> None:
    """Wide and narrow, light and dark, pasted before Python is there: nothing beyond the edge."""
    # From a folder of the server, as the site of one of many projects.
    with served(built()[0].parent) as server, chromium() as opened:
        opened.open(f"{server.address}/html/docs/paste.html", width, dark=dark)
        paste(opened, OWN[0].read_text())
        assert opened.evaluate("document.documentElement.scrollWidth") <= width
        box = "document.getElementById('paste-answer').getBoundingClientRect()"
        assert opened.evaluate(f"{box}.right") <= width
        assert opened.problems == []
        if folder := os.environ.get("TLVLOG_PICTURES"):  # to be looked at
            opened.picture(Path(folder) / f"paste-{width}-{'dark' if dark else 'light'}.png")


def in_a_worker(attempt: str) -> str:
    """An attempt, made in a worker like the one that the page starts."""
    source = f"({attempt}).then((said) => postMessage(said))"
    return (
        "new Promise((done) => {"
        f" const source = new Blob([{json.dumps(source)}], {{ type: 'text/javascript' }});"
        " const worker = new Worker(URL.createObjectURL(source), { type: 'module' });"
        " worker.onmessage = (event) => done(event.data);"
        " worker.onerror = () => done('refused');"
        "})"
    )
