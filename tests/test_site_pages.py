"""What the site is made of, without building it: no page is left out, no public name is missing."""

from __future__ import annotations

import base64
import hashlib
import inspect
import re
import tomllib
from pathlib import Path

import pytest

import tlvlog
from tlvlog.schema import builtin
from tools.site import contents, links, markdown, policy, reasons, schema_language
from tools.site.docstrings import plain_text
from tools.site.pages import Page

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
PYTHON = (DOCS / "reference" / "python.md").read_text()

pytestmark = pytest.mark.once


def test_every_page_is_in_the_contents() -> None:
    """A page that nobody has put into docs/index.md yet is in its last table."""
    index = (DOCS / "index.md").read_text()
    assert "<!-- generated: other-pages -->" in index
    left = contents.left_over()
    assert all(page in contents.others().splitlines() for page in left)
    assert not {"index", "decoding", "start/reader", "reference/reasons/bpf"} & set(left)


def test_every_public_name_is_on_the_page() -> None:
    """Each of `tlvlog.__all__` but the version, once."""
    listed = [
        name for line in re.findall(r"generated: api (.*) -->", PYTHON) for name in line.split()
    ]
    assert sorted(listed) == sorted(set(tlvlog.__all__) - {"__version__"})


def test_every_subsystem_has_a_page_of_reasons() -> None:
    """The page names each reason once, as a heading."""
    for subsystem in builtin().subsystems:
        if subsystem.reasons:
            page = DOCS / "reference" / "reasons" / f"{subsystem.name}.md"
            assert f"<!-- generated: reasons {subsystem.name} -->" in page.read_text()
            heads = re.findall(r"^## (.*)$", reasons.page(subsystem.name), re.MULTILINE)
            assert heads == [reason.name for reason in subsystem.reasons]


def test_the_schema_language_is_whole() -> None:
    """Every definition of the metaschema, and every key, is on the page."""
    page = schema_language.page()
    assert page.count("\n### ") > 30
    for key in ("tlvlog-spec", "extends", "severity-field", "template", "hints", "when", "prefix"):
        assert f"`{key}`" in page
    for link in re.findall(r"\]\(#([\w-]+)\)", page):
        assert f"({link})=" in page


def test_markdown_says_what_the_text_says() -> None:
    assert markdown.text("a *b* <c> `d|e`") == r"a \*b\* \<c\> `d\|e`"
    assert markdown.code("map `x`") == "`` map `x` ``"
    assert markdown.code("map ``x``") == "``` map ``x`` ```"


def test_docstrings_are_plain_text() -> None:
    lines = ["Like *this* and `that", "too_`, a|b.", "", "- one_ `x`"]
    plain_text(None, "", "", None, None, lines)
    assert lines == [r"Like \*this\* and ``that too_``, a\|b.", "", r"- one\_ ``x``"]


def test_the_tools_are_a_group_of_their_own() -> None:
    """Nobody who installs the package gets them."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    wanted = {re.split("[>=]", item)[0] for item in project["dependency-groups"]["site"]}
    assert wanted == {"furo", "myst-parser", "setuptools", "sphinx"}


def _described() -> list[tuple[str, object]]:
    """Every public name, and what it has for users, but for what a class inherits."""
    found: list[tuple[str, object]] = []
    for name in sorted(set(tlvlog.__all__) - {"__version__"}):
        item = getattr(tlvlog, name)
        if callable(item):  # what is not is an alias, whose text stands behind it
            found.append((name, item))
        if isinstance(item, type):
            members = vars(item).items()
            found += [
                (f"{name}.{key}", value)
                for key, value in members
                if not key.startswith("_") and (callable(value) or isinstance(value, property))
            ]
    return found


@pytest.mark.parametrize(("name", "item"), _described(), ids=[name for name, _ in _described()])
def test_a_public_name_is_described(name: str, item: object) -> None:
    """In a sentence of its own; what takes or gives bytes says how many or in which order."""
    text = inspect.getdoc(item) or ""
    assert text.rstrip().endswith((".", ".)")), name
    assert len(text) > 12


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("decode", ("byte_order", "DecodeError", "bytes", "WIRE")),
        ("encode", ("byte_order", "EncodeError", "bytes")),
        ("index", ("u8", "DecodeError", "ValueError", "bytes")),
        ("Decoder", ("bytes", "error")),
        ("Log", ("byte_order", "bytes", "complete", "unterminated", "untouched")),
        ("Limits", ("bytes", "ValueError", "spec/tlvlog.yaml")),
        ("LogBuffer", ("bytes", "byte_order", "CapacityError")),
        ("ExtendedError", ("errno", "u16", "EncodeError", "WIRE")),
        ("Attribute", ("u16", "bytes", "EncodeError", "WIRE")),
        ("collect", ("bytes", "CapacityError", "CollectorError")),
        ("load_schema", ("SchemaError", "YAML")),
    ],
)
def test_a_contract_is_whole(name: str, words: tuple[str, ...]) -> None:
    """Shapes, units, byte order, errors and where the rule comes from."""
    item = getattr(tlvlog, name)
    text = (item.__doc__ or "") + (tlvlog.Index.__doc__ or "" if name == "index" else "")
    assert [word for word in words if word not in text] == []


HEAD = '<!doctype html><head><meta charset="utf-8">'


def test_the_check_finds_what_is_wrong(tmp_path: Path) -> None:
    """Dead links and places, what is loaded from elsewhere, orphans, handlers in attributes."""
    (tmp_path / "index.html").write_text(
        f'{HEAD}<a href="b.html#there">b</a><a href="b.html#gone">b</a><a href="c.html">c</a>'
        '<script src="https://example.org/x.js"></script><img src="none.png">'
        '<a href="https://example.org/">elsewhere</a><p onclick="x()">'
    )
    (tmp_path / "b.html").write_text(f'{HEAD}<p id="there"><a href="#there">here</a>')
    (tmp_path / "alone.html").write_text(f'{HEAD}<a href="index.html">first</a>')
    assert links.problems(tmp_path) == [
        "index.html: loads https://example.org/x.js",
        "index.html: loads none.png, which is not there",
        "index.html: b.html#gone: no such place on that page",
        "index.html: c.html leads nowhere",
        "index.html: a script in the attribute onclick, which the policy forbids",
        "alone.html: no page leads here",
    ]


def test_a_policy_names_what_stands_in_the_page(tmp_path: Path) -> None:
    """By its hash, and nothing else in line; the page to paste into may run what it has fetched."""
    page = tmp_path / "index.html"
    page.write_text(f'{HEAD}<script>a()</script><style>b {{}}</style><p style="c: d">')
    policy.apply(tmp_path)
    text = page.read_text()
    rules = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)[0]
    assert text.index("Content-Security-Policy") < text.index("<script>")
    assert f"script-src 'self' '{hashed('a()')}';" in rules
    assert f"style-src 'self' '{hashed('b {}')}';" in rules
    assert f"style-src-attr 'unsafe-hashes' '{hashed('c: d')}';" in rules
    assert "default-src 'none'" in rules
    assert not re.search("unsafe-inline|unsafe-eval|blob:|https?:", rules)
    page.write_text(f'{HEAD}<div id="paste-place"></div>')
    assert "'self' blob: 'wasm-unsafe-eval'" in policy.policy(Page(page))


def hashed(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
