"""Sphinx's configuration.  The source folder is the tree itself, so that a link in a page
leads to the same place on the site as it does in a clone."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import Any

from pygments.lexers.special import TextLexer

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ["TLVLOG_PURE"] = "1"  # what is documented is Python's, not the core in C

from tlvlog import __version__  # noqa: E402
from tools.site.docstrings import plain_text  # noqa: E402
from tools.site.generated import PARTS  # noqa: E402

project = "tlvlog"
release = version = __version__
project_copyright = "the tlvlog authors, MIT licence"

extensions = ["myst_parser", "sphinx.ext.autodoc"]
source_suffix = {".md": "markdown"}
root_doc = "docs/index"
include_patterns = [
    *("docs/**.md", "spec/*.md", "spec/vectors/README.md", "spec/vectors/capture/README.md"),
    *("CHANGELOG.md", "CONTRIBUTING.md"),
]
exclude_patterns = [".*", "build", "dist", "tests", "tlvlog", "codegen", "benchmarks", "kernel"]

myst_heading_anchors = 4
myst_enable_extensions = ["attrs_block", "colon_fence", "deflist"]
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_typehints_format = "short"
python_use_unqualified_type_names = True
python_maximum_signature_line_length = 88

# Annotations name a class as its module does; which of two `Limits` is meant is not told.
# A block may be cut with `...`, which its language does not know.
suppress_warnings = ["ref.python", "misc.highlighting_failure"]

html_theme = "furo"
html_title = "tlvlog"
html_static_path = ["static"]
html_favicon = "static/icon.svg"
html_css_files = ["site.css"]
html_js_files = ["filter.js"]
html_show_sphinx = False
html_copy_source = False
html_theme_options: dict[str, list[str]] = {"top_of_page_buttons": []}
html_domain_indices = False

PASTE = "docs/paste"
_PART = re.compile(r"^<!-- generated: ([a-z-]+)((?: [\w.-]+)*) -->$", re.MULTILINE)


def _insert_parts(_app: Any, _name: str, source: list[str]) -> None:
    """Put in the place of each mark what is generated there."""
    source[0] = _PART.sub(lambda mark: PARTS[mark[1]](*mark[2].split()), source[0])


def _skip(_app: Any, _what: str, _name: str, item: Any, skip: bool, _options: Any) -> bool | None:
    """Leave out the fields of a named tuple, which its own text explains."""
    is_field = (getattr(item, "__doc__", None) or "").startswith("Alias for field number")
    return True if is_field and not skip else None


def _add_script(app: Any, name: str, *_: object) -> None:
    """The script of the page to paste into is for that page alone."""
    if name == PASTE:
        app.add_js_file("paste/paste.js", loading_method="defer")


def setup(app: Any) -> None:
    """Register what no option says."""
    app.add_lexer("output", TextLexer)
    app.connect("source-read", _insert_parts)
    app.connect("html-page-context", _add_script)
    app.connect("autodoc-process-docstring", plain_text)
    app.connect("autodoc-skip-member", _skip)
