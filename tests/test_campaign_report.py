"""The page and the tables: whole, escaped, small; and looked at by a browser."""

from __future__ import annotations

import csv
import shutil
import sqlite3
import subprocess
from html.parser import HTMLParser
from importlib.util import find_spec
from math import floor, log10
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.campaigns import calls
from tlvlog.campaign.curves import CAPACITIES, discovery, known_at
from tlvlog.campaign.outcome import of_call
from tlvlog.campaign.partial import CampaignError, Partial
from tlvlog.campaign.report.charts import round_marks
from tlvlog.campaign.report.page import page
from tlvlog.campaign.signature import Signature, hash_of
from tlvlog.campaign.tables import COLUMNS, export, rows

VOID = frozenset({"meta", "line", "circle", "polyline"})
EVIL = "</pre><script>alert(1)</script>\x1b[2J\u202e"


def campaign() -> Partial:
    partial = Partial()
    for call in calls(300):
        partial.add(of_call(call, EVIL))
    key = Signature(EVIL, 22, 2, 0, hash_of(EVIL))
    partial.entry(key).say(EVIL)
    partial.entry(key).cell(1, "").count = 1
    return partial


class Checker(HTMLParser):
    """Notes tags, and refuses those that are not closed in their order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page_is_whole_and_runs_nothing() -> None:
    """Tags are closed in order; no script, no handler, nothing from elsewhere, all escaped."""
    text = page(campaign(), EVIL, against=Partial())
    checker = Checker()
    checker.feed(text)
    assert checker.open == []
    assert not checker.tags & {"script", "link", "img", "iframe", "object", "form", "base"}
    assert not {name for name in checker.attributes if name.startswith("on")}
    assert not checker.attributes & {"src", "href"}
    assert "default-src 'none'" in text
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "url(" not in text
    assert "@import" not in text


def test_a_hundred_signatures_are_under_500_kb() -> None:
    partial = campaign()
    for number in range(100):
        partial.entry(Signature(f"OP_{number}", 22, 2, 4)).cell(number, "6.18").count = 5
    assert len(page(partial, "x").encode()) < 500_000


def test_an_empty_campaign_has_a_page() -> None:
    checker = Checker()
    checker.feed(page(Partial(), "nothing"))
    assert checker.open == []


def test_curves_rise_to_all() -> None:
    """More room never hides a reason, and with room for everything all are known."""
    found = known_at(campaign(), [*CAPACITIES, 1 << 30])
    assert set(found) >= {"severity", "head", "tail", "whole"}
    for values in found.values():
        assert values == sorted(values)
        assert values[-1] == 1_000_000
    assert all(a >= b for a, b in zip(found["severity"], found["head"], strict=True))


def test_discovery_ends_at_all_signatures() -> None:
    found = discovery(campaign())
    values = [value for _, value in found.points]
    assert values == sorted(values)
    assert found.points[0] == (1, 1000)
    assert found.points[-1] == (found.calls, found.signatures * 1000)


def test_tables_hold_every_call(tmp_path: Path) -> None:
    partial = campaign()
    export(partial, tmp_path / "x.csv")
    with open(tmp_path / "x.csv", newline="") as file:
        table = list(csv.DictReader(file))
    assert sum(int(row["count"]) for row in table) == partial.count
    assert list(table[0]) == list(COLUMNS)
    export(partial, tmp_path / "x.db")
    connection = sqlite3.connect(tmp_path / "x.db")
    assert connection.execute("SELECT sum(count) FROM calls").fetchone() == (partial.count,)
    assert connection.execute("SELECT max(millionths) FROM known").fetchone()[0] == 1_000_000
    connection.close()
    with pytest.raises(CampaignError, match="end in"):
        export(partial, tmp_path / "x.doc")
    assert {path.name for path in tmp_path.iterdir()} == {"x.csv", "x.db"}


@pytest.mark.skipif(not find_spec("pyarrow"), reason="pyarrow is not installed")
def test_parquet_and_arrow(tmp_path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    partial = campaign()
    wanted = [dict(zip(COLUMNS, row, strict=True)) for row in rows(partial)]
    export(partial, tmp_path / "x.parquet")
    assert pq.read_table(tmp_path / "x.parquet").to_pylist() == wanted
    export(partial, tmp_path / "x.arrow")
    with pa.OSFile(str(tmp_path / "x.arrow")) as file:
        assert pa.ipc.open_file(file).read_all().to_pylist() == wanted
    export(Partial(), tmp_path / "none.parquet")


BROWSER = shutil.which("chromium") or shutil.which("chromium-browser")


@pytest.mark.once
@pytest.mark.skipif(BROWSER is None, reason="chromium is not installed")
def test_a_browser_shows_it(tmp_path: Path) -> None:
    """Chromium draws the page narrow, wide and on paper, and complains of nothing."""
    path = tmp_path / "page.html"
    path.write_text(page(campaign(), "a campaign"), "utf-8")
    common = [
        str(BROWSER), "--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr",
        f"--user-data-dir={tmp_path / 'profile'}",
    ]  # fmt: skip
    outputs = []
    for name, options in (
        ("narrow.png", ["--window-size=400,900"]),
        ("wide.png", ["--window-size=1400,900"]),
        ("page.pdf", []),
    ):
        out = tmp_path / name
        kind = "--print-to-pdf" if name.endswith("pdf") else "--screenshot"
        done = subprocess.run(
            [*common, *options, f"{kind}={out}", path.as_uri()],
            capture_output=True,
            text=True,
            timeout=100,
        )
        assert out.exists(), done.stderr
        assert "CONSOLE" not in done.stderr
        outputs.append(out.read_bytes())
    assert all(data.startswith(b"\x89PNG") for data in outputs[:2])
    assert outputs[2].startswith(b"%PDF")
    assert min(len(data) for data in outputs) > 10_000


@given(st.floats(0.01, 1e9), st.integers(1, 8))
def test_marks_are_round_and_reach_the_top(high: float, count: int) -> None:
    """From 0 on, at even distances of 1, 2 or 5 times a power of ten, up to all that is drawn."""
    marks = round_marks(high, count)
    assert marks[0] == 0
    assert marks[-1] >= high * (1 - 1e-9)
    assert len(marks) <= count + 1
    step = marks[1]
    assert round(step / 10.0 ** floor(log10(step) + 1e-9), 6) in (1, 2, 5)
