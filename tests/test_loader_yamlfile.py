"""YAML without its traps."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from tlvlog.loader.tree import List, Map, Problems, Trap, Value
from tlvlog.loader.yamlfile import decode_text, parse, scalar


def plain(value: Value | None) -> Any:
    if isinstance(value, Map):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, List):
        return [plain(item) for item in value]
    return value


@pytest.mark.parametrize(
    ("source", "value"),
    [("0", 0), ("-1", -1), ("65535", 65535), ("0x8001", 0x8001), ("0xFFFF", 0xFFFF)]
    + [("true", True), ("false", False), ("18446744073709551615", (1 << 64) - 1)],
)
def test_numbers_and_booleans(source: str, value: int) -> None:
    found = scalar(source)
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    "source", ["a", "log-size", "x1", "y", "n", "-", "--", "0xg", "1a", "é", "a: b"]
)
def test_text(source: str) -> None:
    assert scalar(source) == source


@pytest.mark.parametrize(
    "source",
    ["no", "Yes", "ON", "off", "True", "FALSE", "~", "", "null", "010", "0o17", "0b1", "1_0"]
    + ["0x", "0X1", "+1", "1:30", "190:20:30", "1.5", ".5", "5.", "1e3", "1.0e+3", ".inf", "-.inf"]
    + [".nan", "2026-11-21", "2001-12-14t21:59:43.10-05:00", "<<", "089", "-0x1", "1" * 21],
)
def test_traps(source: str) -> None:
    found = scalar(source)
    assert isinstance(found, Trap)
    assert found.source == source


@given(st.from_regex(r"[-+.~0-9a-zA-Z:_xobEeTtZ]{0,24}", fullmatch=True))
@example("")
def test_what_yaml_takes_for_something_else_is_never_text(source: str) -> None:
    """What a reader of YAML 1.1 does not take for text, or takes for another number, is no text."""
    resolver = yaml.SafeLoader("")
    tag = resolver.resolve(yaml.ScalarNode, source, (True, False))  # type: ignore[no-untyped-call]
    found = scalar(source)
    if tag != "tag:yaml.org,2002:str":
        assert not isinstance(found, str)
    if isinstance(found, int):
        assert yaml.safe_load(source) == found


keys = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn", "Cf", "Zl", "Zp"])
)
trees = st.recursive(
    st.booleans() | st.integers(-(1 << 63), (1 << 64) - 1) | keys,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=4),
    max_leaves=12,
).filter(lambda tree: isinstance(tree, (dict, list)))


@given(trees)
def test_what_is_written_as_json_is_read_back(tree: Any) -> None:
    """JSON is YAML: any document of maps, lists, text, numbers and booleans comes back."""
    import json

    problems = Problems()
    assert plain(parse(json.dumps(tree, ensure_ascii=False), "f", problems)) == tree
    assert not problems


def test_lines() -> None:
    text = "a: 1\nb:\n  - x\n  - c: 2\n    d: >-\n      folded\n      text\n"
    tree = parse(text, "f", Problems())
    assert isinstance(tree, Map)
    assert tree.lines == {"a": 1, "b": 2}
    items = tree["b"]
    assert isinstance(items, List)
    assert items.lines == [3, 4]
    inner = items[1]
    assert isinstance(inner, Map)
    assert (inner.line, inner.lines) == (4, {"c": 4, "d": 5})
    assert inner["d"] == "folded text"


def test_crlf_and_a_byte_order_mark_are_tolerated() -> None:
    problems = Problems()
    assert decode_text(b"\xef\xbb\xbfa: 1\r\nb: 2\r\n", "f", problems) == "a: 1\nb: 2\n"
    assert not problems


@pytest.mark.parametrize(
    ("data", "line", "text"),
    [
        (b"a\n\xe9", 2, "byte 0xe9 is not UTF-8, expected UTF-8 text"),
        (b"a\n\xed\xa0\x80", 2, "byte 0xed is not UTF-8, expected UTF-8 text"),
        (b"a\nb\x00", 2, "control character U+0000, expected plain text"),
        (b"a\rb", 1, "control character U+000D, expected plain text"),
        ("a\u2028".encode(), 1, "control character U+2028, expected plain text"),
        ("a\u202e".encode(), 1, "control character U+202E, expected plain text"),
        ("a\u200b".encode(), 1, "control character U+200B, expected plain text"),
        ("a\u061c".encode(), 1, "control character U+061C, expected plain text"),
        ("a\ufeff".encode(), 1, "control character U+FEFF, expected plain text"),
        (b"a:\n \tb: 1", 2, "a tab in the indentation, expected spaces"),
    ],
)
def test_text_that_is_not_plain(data: bytes, line: int, text: str) -> None:
    problems = Problems()
    assert decode_text(data, "f", problems) is None
    found = problems.error().problems
    assert [(problem.line, problem.text) for problem in found] == [(line, text)]


@pytest.mark.parametrize("text", ["[" * 100_000, "a: " * 100_000, "- " * 100_000, "{" * 100_000])
def test_nesting_does_not_exhaust_the_stack(text: str) -> None:
    problems = Problems()
    assert parse(text, "f", problems) is None
    assert problems
