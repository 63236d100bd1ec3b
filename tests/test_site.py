"""The site as a browser sees it: built strictly, every door opened, the search used."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from tests.chromium import BROWSER, Page, chromium
from tests.site import Served, built, served

DOORS = {
    "My call failed": "Why did my syscall fail?",
    "I write a kernel, driver or server": "Adopting: from a blank page to a driver that explains "
    "its errors",
    "I run campaigns": "Campaigns",
    "I implement a reader": "The wire format",
}
WIDTHS = [(1400, False), (1400, True), (400, False), (400, True)]

pytestmark = [
    pytest.mark.once,
    pytest.mark.long,
    pytest.mark.skipif(BROWSER is None, reason="no chromium(1)"),
]


@pytest.fixture(scope="module")
def site() -> Iterator[Served]:
    with served(built()[0]) as server:
        yield server


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    with chromium() as opened:
        yield opened


def heading(page: Page) -> str:
    # Behind it stands the sign of a link to it.
    return str(page.evaluate("document.querySelector('article h1').firstChild.textContent"))


def click(page: Page, selector: str) -> None:
    """Follow the link that a selector finds."""
    before = page.evaluate("location.href")
    page.evaluate(f"document.querySelector({selector!r}).click()")
    page.wait(f"location.href != {before!r} && document.readyState == 'complete'")


def test_it_is_built_strictly() -> None:
    """Without a warning of Sphinx's, a dead link, a page that nobody leads to."""
    html, said = built()
    # Setting up the environment, which comes first, may have said more.
    assert re.search(r"^/.*/html: \d+ pages, in \d+ s$", said, re.MULTILINE)
    assert (html / "docs" / "index.html").is_file()


@pytest.mark.parametrize("door", DOORS)
def test_a_door_opens(door: str, site: Served, page: Page) -> None:
    """From the first page through the door, a result first, and on along its first link."""
    page.open(f"{site.address}/", 1400)
    page.wait("location.pathname == '/docs/index.html' && document.readyState == 'complete'")
    doors = "[...document.querySelectorAll('.door a')]"
    at = page.evaluate(f"{doors}.findIndex((a) => a.textContent == {door!r})")
    click(page, f".door:nth-child({at + 1}) a")
    assert heading(page) == door
    output = page.evaluate("document.querySelector('article .highlight-console').offsetTop")
    assert 0 < output < (1600 if "kernel" in door else 900)  # behind a C program of 23 lines
    click(page, "article td a.reference.internal, article ol a.reference.internal")
    assert heading(page) == DOORS[door]
    assert page.problems == []


def test_the_search_finds_a_reason(site: Served, page: Page) -> None:
    """By its name, with a link to its own section."""
    page.open(f"{site.address}/docs/index.html", 1400)
    page.evaluate(
        "(() => { const box = document.querySelector('input.sidebar-search');"
        "box.value = 'gateway-invalid'; box.form.submit(); })()"
    )
    page.wait("location.pathname == '/search.html' && document.readyState == 'complete'")
    page.wait("!!document.querySelector('#search-results ul.search a')")
    page.wait("document.querySelectorAll('#search-results ul.search a').length > 1")
    # The whole page comes first, its section right behind.
    click(page, "#search-results ul.search li:nth-child(-n+2) a[href*='#']")
    where = page.evaluate("location.pathname + location.hash")
    assert where == "/docs/reference/reasons/netlink.html#gateway-invalid"
    assert page.problems == []


def test_a_search_for_a_message_finds_its_reason(site: Served, page: Page) -> None:
    """By the words of its text: the page of its subsystem, with little else in sight."""
    page.open(f"{site.address}/search.html?q=nexthop+invalid+gateway", 1400)
    page.wait("!!document.querySelector('#search-results ul.search a[href*=\"netlink.html\"]')")
    click(page, "#search-results ul.search a[href*='netlink.html']")
    shown = "[...document.querySelectorAll('article section > section')].filter((s) => !s.hidden)"
    found = page.evaluate(f"{shown}.map((s) => s.id)")
    assert "gateway-invalid" in found
    assert len(found) < 10
    assert page.problems == []


def test_the_filter_leaves_what_fits(site: Served, page: Page) -> None:
    """Words of a message leave the reasons that are worded so."""
    page.open(f"{site.address}/docs/reference/reasons/netlink.html", 1400)
    shown = "[...document.querySelectorAll('article section > section')].filter((s) => !s.hidden)"
    whole = page.evaluate(f"{shown}.length")
    page.evaluate(
        "(() => { const box = document.querySelector('.filter input');"
        "box.value = 'nexthop HAS invalid gateway'; box.dispatchEvent(new Event('input')); })()"
    )
    found = page.evaluate(f"{shown}.map((s) => s.id)")
    assert "gateway-invalid" in found
    assert len(found) < 10 < 100 < whole
    assert page.problems == []


@pytest.mark.parametrize(
    "path",
    [
        "docs/index.html",
        "docs/start/my-call-failed.html",
        "docs/decoding.html",
        "docs/reference/python.html",
        "docs/reference/schema-language.html",
        "docs/reference/reasons/bpf.html",
        "docs/why-did-my-syscall-fail.html",
        "spec/WIRE.html",
    ],
)
def test_a_page_fits_its_window(path: str, site: Served, page: Page) -> None:
    """Wide and narrow, light and dark: no complaint, nothing beyond the edge, two colours."""
    colours = set()
    for width, dark in WIDTHS:
        page.open(f"{site.address}/{path}", width, dark=dark)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        colours.add(page.evaluate("getComputedStyle(document.body).backgroundColor"))
    assert len(colours) == 2
    assert page.problems == []


def test_the_policy_forbids_what_is_not_the_sites(site: Served, page: Page) -> None:
    """A script that is put into the page does not run, and nothing is fetched from elsewhere."""
    page.open(f"{site.address}/docs/index.html", 1400)
    page.evaluate(
        "(() => { const s = document.createElement('script'); s.textContent = 'window.ran = 1';"
        "document.body.append(s); })()"
    )
    assert page.evaluate("window.ran") is None
    failed = page.evaluate("fetch('http://127.0.0.2:1/').then(() => 'fetched', (e) => e.message)")
    assert failed == "Failed to fetch"
    assert len(page.problems) >= 2
    assert all("Content Security Policy" in problem for problem in page.problems)
    page.problems.clear()
