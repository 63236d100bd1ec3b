"""A finished page: what it declares, where it leads, what it loads."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path
from typing import Final

_LOADING: Final = {"script": "src", "img": "src", "iframe": "src", "source": "src", "link": "href"}
_NOT_LOADED: Final = {"index", "search", "next", "prev", "canonical"}


class Page(HTMLParser):
    """Ids and links of a page, and the scripts and styles that stand in it."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.ids: set[str] = set()
        self.links: list[str] = []
        self.loads: list[str] = []
        self.scripts: list[str] = []
        self.styles: list[str] = []
        self.style_attributes: set[str] = set()
        self.handlers: list[str] = []
        self.text = path.read_text(encoding="utf-8")
        self._inside: list[str] | None = None
        self.feed(self.text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.ids.update(given[name] for name in ("id", "name") if name in given)
        self.handlers += [name for name in given if name.startswith("on")]
        if "style" in given:
            self.style_attributes.add(given["style"])
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        elif (name := _LOADING.get(tag)) and name in given:
            is_loaded = not _NOT_LOADED & set(given.get("rel", "").split())
            (self.loads if is_loaded else self.links).append(given[name])
        if tag in ("script", "style") and "src" not in given:
            self._inside = self.scripts if tag == "script" else self.styles
            self._inside.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("script", "style"):
            self._inside = None

    def handle_data(self, data: str) -> None:
        if self._inside is not None:
            self._inside[-1] += data
