"""The pages of `docs/` and `spec/`, which are installed with the package, on a terminal.

A page goes by its path in the source tree (`docs/exec.md`), which is how help and other pages
name it; by the end of that path; or by its name alone, where no command has it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.resources.abc import Traversable

from . import streams

# What is below them otherwise is put together when the site is built; commands show the same.
_FOLDERS = ("docs", "docs/start", "docs/decisions", "spec", "spec/vectors", "spec/vectors/capture")
# What only the generator of the site makes something of.
_FRONT = re.compile(r"\A---\n.*?^---\n+", re.DOTALL | re.MULTILINE)
_OF_THE_SITE = re.compile(
    r"^```\{.*?^```\n+|^<!-- .*? -->\n+|^:{3,}[^\n]*\n", re.DOTALL | re.MULTILINE
)


def pages() -> dict[str, Traversable]:
    """Every page by its path, sorted within its folder."""
    return dict(_pages())


def _pages() -> Iterator[tuple[str, Traversable]]:
    from ..loader.files import shipped

    for folder in _FOLDERS:
        top, *below = folder.split("/")
        place = shipped(top).joinpath(*below)
        files = place.iterdir() if place.is_dir() else ()
        for file in sorted(files, key=lambda file: file.name):
            if file.name.endswith(".md"):
                yield f"{folder}/{file.name}", file


def find(word: str) -> str | None:
    """The path of the page that is called so; the first one, if several end alike."""
    name = word if word.endswith(".md") else f"{word}.md"
    return next((path for path in pages() if f"/{path}".endswith(f"/{name}")), None)


def show(path: str) -> None:
    """A page to standard output, in its Markdown, which is made to be read as it is."""
    streams.write_lines(_plain(pages()[path].read_text("utf-8")).splitlines())


def show_list() -> None:
    """The path of every page, and its title."""
    found = {path: _title(file) for path, file in pages().items()}
    widest = max(map(len, found))
    streams.write_lines(f"{path:{widest}}  {title}" for path, title in found.items())


def _plain(text: str) -> str:
    return _OF_THE_SITE.sub("", _FRONT.sub("", text)).strip("\n")


def _title(file: Traversable) -> str:
    return _plain(file.read_text("utf-8")).partition("\n")[0].lstrip("# ")
