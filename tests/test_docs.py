"""The documents: their programs run, their output is true, their links lead somewhere."""

from __future__ import annotations

import pkgutil
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = sorted(
    path
    for path in ROOT.rglob("*.md")
    if not any(
        part.startswith((".", "node_modules")) or part == "build"
        for part in path.relative_to(ROOT).parts
    )
)
_LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")
_BLOCK = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_somewhere(path: Path) -> None:
    for target in _LINK.findall(path.read_text()):
        if "://" not in target:
            assert (path.parent / target).exists(), target


def test_the_readme_program_prints_what_it_says() -> None:
    """The program of the README prints the comments below it."""
    (program,) = _BLOCK.findall((ROOT / "README.md").read_text())
    expected = [line[2:] for line in program.splitlines()[-2:]]
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == expected


def test_the_readme_pipeline_decodes() -> None:
    text = (ROOT / "README.md").read_text()
    (line,) = re.findall(r"^\$ (printf .*decode -f json)$", text, re.MULTILINE)
    first = shlex.split(line)[1]
    data = first.encode().decode("unicode_escape").encode("latin-1")
    done = subprocess.run(
        [sys.executable, "-m", "tlvlog", "decode", "-f", "json"],
        input=data,
        capture_output=True,
        check=False,
        cwd=ROOT,
    )
    assert done.returncode == 0
    assert b'"message": "hi"' in done.stdout


def test_no_document_names_a_module_that_is_gone() -> None:
    """Paths in backquotes that look like files of this tree exist."""
    names = re.compile(r"`((?:tlvlog|codegen|spec|tests|docs|examples|benchmarks|fuzz)/[\w./-]+)`")
    for path in DOCUMENTS:
        for name in names.findall(path.read_text()):
            if "NAME" not in name and "NNNN" not in name:  # what stands for a name of one's own
                assert (ROOT / name).exists(), f"{path.name}: {name}"


def test_no_document_names_what_the_package_lacks() -> None:
    """Dotted names in backquotes lead from `tlvlog` to something that is there."""
    names = re.compile(r"`(tlvlog(?:\.\w+)+)[`(]")
    found = {
        (path.name, name)
        for path in DOCUMENTS
        if path.name != "CHANGELOG.md"  # which tells of what is gone
        for name in names.findall(path.read_text())
        # The name of a file, of what one writes oneself, or of what only an installation has.
        if not name.endswith((".yaml", ".h", ".ko", "tlvlog.x", "tlvlog.docs", "tlvlog.spec"))
    }
    assert len(found) > 10
    for document, name in sorted(found):
        try:
            pkgutil.resolve_name(name)
        except (ImportError, AttributeError) as error:
            pytest.fail(f"{document}: {name}: {error}")
