"""docs/side-by-side.md: a kernel's text log beside a log of records, as a guest gave them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

from .tables import ROOT, _by_size, _escaped

PAGE: Final = ROOT / "docs/side-by-side.md"
DATA: Final = Path(__file__).parent / "served.json"

_HEAD: Final = """\
# Side by side: text and records in the same few bytes

The same refused calls on the same kernel, Linux {release}, once with its own text log and
once under [`tlvlog serve`](serve.md) with a log of records. Neither column is written by hand: the
page is made by `make kernels K={series} SERVED=1`, which boots that kernel under emulation.

A text log that does not fit replaces the call's errno by ENOSPC, and keeps its end, where the
statistics are. A log of records leaves the errno alone, and keeps what is most severe; an error
that does not fit sheds what describes it before it is lost, so its reason arrives in 24 bytes.

| call, bytes of buffer | text: errno | what is left of it | records: errno | they say | bytes |
|---|---|---|---|---|---|
"""
_TAIL: Final = """
In 8 bytes neither can say why. The text log loses even the errno; the log of records says that
something was dropped, so that a program knows to come back with more. And checks inside the map
types, such as that of `key_size`, have no text in any kernel: `tlvlog serve` finds their reason
from the arguments, and marks it as a guess.
"""


def accept(release: str, series: str, answers: dict[str, Any]) -> None:
    """Take the answers of a run for the page."""
    data = {"release": release, "series": series, "answers": answers}
    text = json.dumps(data, indent=1, sort_keys=True, ensure_ascii=False)
    DATA.write_text(text + "\n", encoding="utf-8")
    PAGE.write_text(page(), encoding="utf-8")


def page() -> str:
    """The page that the accepted answers make."""
    data = json.loads(DATA.read_text(encoding="utf-8"))
    rows = [_row(key, data["answers"][key]) for key in sorted(data["answers"], key=_by_size)]
    head = _HEAD.format(release=data["release"], series=data["series"])
    return head + "\n".join(rows) + "\n" + _TAIL


def _row(key: str, answer: dict[str, Any]) -> str:
    (text_errno, text), (errno, size, said, dropped) = answer["text"], answer["records"]
    left = "<br>".join(_escaped(line) for line in text.split("\n") if line) or "nothing"
    lines = [_escaped(line) for line in said]
    lines += [f"{dropped} dropped"] if dropped else []
    return f"| {_escaped(key)} | {text_errno} | {left} | {errno} | {'<br>'.join(lines)} | {size} |"
