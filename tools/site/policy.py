"""What a page may load: what the site itself brings, and no script or style that is not its own.

The policy stands in the page, so that it holds on any static server, and before
everything that it governs.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from .pages import Page

_HEAD: Final = '<meta charset="utf-8"'


def apply(site: Path) -> None:
    """Give every page its policy."""
    for path in site.rglob("*.html"):
        page = Page(path)
        head, mark, rest = page.text.partition(_HEAD)
        assert mark, f"{path}: no {_HEAD}"
        meta = f'<meta http-equiv="Content-Security-Policy" content="{policy(page)}">'
        path.write_text(f"{head}{meta}\n    {mark}{rest}", encoding="utf-8")


def policy(page: Page) -> str:
    """The policy of one page, its own scripts and styles by their hashes."""
    # The page to paste into starts Python out of what it has fetched, in a worker.
    runs = ["blob:", "'wasm-unsafe-eval'"] if "paste-place" in page.ids else []
    rules = {
        "default-src": ["'none'"],
        "script-src": ["'self'", *runs, *_hashes(page.scripts)],
        "worker-src": ["blob:" if runs else "'self'"],
        "style-src": ["'self'", *_hashes(page.styles)],
        "style-src-attr": ["'unsafe-hashes'", *_hashes(page.style_attributes)],
        "img-src": ["'self'", "data:"],
        "connect-src": ["'self'"],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
    }
    return "; ".join(" ".join([name, *values]) for name, values in rules.items())


def _hashes(texts: Iterable[str]) -> list[str]:
    digests = {hashlib.sha256(text.encode()).digest() for text in texts}
    return sorted(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)
