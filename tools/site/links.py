"""The check of the finished site: links lead somewhere, nothing is loaded from elsewhere, and every
page can be reached from the first one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from .pages import Page


def problems(site: Path, start: str = "index.html") -> list[str]:
    """What is wrong, a line each."""
    pages = {path: Page(path) for path in sorted(site.rglob("*.html"))}
    found = [problem for page in pages.values() for problem in _of_page(page, site, pages)]
    reached = _reachable(site / start, pages)
    found += [f"{path.relative_to(site)}: no page leads here" for path in pages.keys() - reached]
    return found


def _of_page(page: Page, site: Path, pages: dict[Path, Page]) -> Iterator[str]:
    name = page.path.relative_to(site)
    for link in page.loads:
        if urlsplit(link).scheme or link.startswith("//"):
            yield f"{name}: loads {link}"
        elif not _target(page.path, link).is_file():
            yield f"{name}: loads {link}, which is not there"
    for link in page.links:
        if urlsplit(link).scheme:
            continue
        target = _target(page.path, link)
        fragment = unquote(urlsplit(link).fragment)
        if not target.is_file():
            yield f"{name}: {link} leads nowhere"
        elif fragment and target in pages and fragment not in pages[target].ids:
            yield f"{name}: {link}: no such place on that page"
    for handler in page.handlers:
        yield f"{name}: a script in the attribute {handler}, which the policy forbids"


def _target(page: Path, link: str) -> Path:
    path = unquote(urlsplit(link).path)
    return (page.parent / path).resolve() if path else page


def _reachable(start: Path, pages: dict[Path, Page]) -> set[Path]:
    reached: set[Path] = set()
    waiting = [start]
    while waiting:
        path = waiting.pop()
        if path not in reached and path in pages:
            reached.add(path)
            links = [link for link in pages[path].links if not urlsplit(link).scheme]
            waiting += [_target(path, link) for link in links]
    return reached
