"""printable: nothing from outside drives a terminal."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tlvlog.formats.text import Style
from tlvlog.printable import escape, printable

HOSTILE = "\x00\x07\x1b\x7f\x80\x9b\xad\u061c\u200b\u200e\u200f\u2028\u202e\u2066\ufeff\udcff"
texts = st.text(st.characters() | st.sampled_from(HOSTILE))


@given(texts)
def test_escaped_text_is_printable(text: str) -> None:
    """Whatever the text, what stands for it has printable characters only."""
    assert escape(text).isprintable()
    assert printable(text).replace("\t", "").isprintable()
    assert printable(text, styled=True).replace("\t", "").replace("\x1b[", "").isprintable()


@given(texts, texts)
def test_escaping_keeps_texts_apart(one: str, other: str) -> None:
    """Two texts that differ show differently."""
    assert (escape(one) == escape(other)) == (one == other)


@given(texts)
def test_the_last_gate_leaves_escaped_text_alone(text: str) -> None:
    """What was escaped passes the gate unchanged, and so does our own colour around it."""
    line = Style(True)("error", escape(text))
    assert printable(line, styled=True) == line
    assert printable(escape(text)) == escape(text)
    assert "\x1b" not in printable(line)


def test_what_each_kind_shows_as() -> None:
    assert escape("a\\b\n\t\r\x1b\x7f") == r"a\\b\n\t\r\x1b\x7f"
    assert escape("\u061c\u200b\u200e\u200f\u202e") == r"\u{61c}\u{200b}\u{200e}\u{200f}\u{202e}"
    assert escape("caf\xe9 \u4e2d") == "caf\xe9 \u4e2d"
    assert escape("\udcff\ud800") == r"\xff\u{d800}"
