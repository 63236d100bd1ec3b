"""The doors of the site, and what the reference pages show: everything is run, and prints that."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.documents import ROOT, run_document

pytestmark = pytest.mark.once
DOORS = sorted(path.stem for path in (ROOT / "docs" / "start").glob("*.md"))


@pytest.mark.parametrize("door", DOORS)
def test_a_door_begins_with_a_result(door: str, tmp_path: Path) -> None:
    """Its first block shows what comes out, and every block does what the page says."""
    assert run_document(f"start/{door}.md", tmp_path) >= 1
    text = (ROOT / "docs" / "start" / f"{door}.md").read_text()
    assert text.index("```console") < text.index("\n## ")


@pytest.mark.parametrize("page", ["index", "reference/reasons", "reference/schema-language"])
def test_the_examples_of_a_page_are_true(page: str, tmp_path: Path) -> None:
    assert run_document(f"{page}.md", tmp_path) >= 1


def test_there_are_four_doors() -> None:
    """All of them are on the first page."""
    assert len(DOORS) == 4
    index = (ROOT / "docs" / "index.md").read_text()
    assert all(f"](start/{door}.md)" in index for door in DOORS)
