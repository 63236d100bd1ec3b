"""docs/decoding.md: every block runs, in one program, and prints what the page says."""

from __future__ import annotations

import re
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.documents import ROOT, run_document

PAGE = (ROOT / "docs" / "decoding.md").read_text()


@pytest.mark.once
@pytest.mark.skipif(
    any(find_spec(name) is None for name in ("numpy", "pandas", "pyarrow")),
    reason="numpy, pandas or pyarrow is not installed",
)
def test_every_block_prints_what_it_says(tmp_path: Path) -> None:
    """Also those that hand columns to numpy, pandas and Arrow."""
    blocks = re.findall(r"^```python$", PAGE, re.MULTILINE)
    assert run_document("decoding.md", tmp_path) == len(blocks) > 10


def test_every_error_and_state_is_on_the_page() -> None:
    """What a reader can meet is in its tables."""
    for name in ("complete", "unterminated", "untouched"):
        assert f'| `"{name}"` |' in PAGE
    for name in ("Short", "Malformed", "Trailer", "Limit", "UnknownType"):
        assert re.search(rf"^\| `{name}\w*Error` \|", PAGE, re.MULTILINE)
