"""Every command of docs/campaigns.md, in its order, and its program."""

from __future__ import annotations

import re
import shlex
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.campaigns import TEXTS, capture
from tests.live_kernel import need_bpf
from tlvlog.campaign.store import load
from tlvlog.cli import main

DOCUMENT = Path(__file__).resolve().parent.parent / "docs" / "campaigns.md"
STORIES = re.findall(r"^```console\n(.*?)^```", DOCUMENT.read_text(), re.DOTALL | re.MULTILINE)


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "captures").mkdir()
    (tmp_path / "captures" / "old.tlvlog").write_bytes(capture(120, seed=1))
    (tmp_path / "captures" / "new.tlvlog").write_bytes(capture(120, seed=2, kernel="7.0.0"))
    (tmp_path / "texts.txt").write_bytes(b"".join(TEXTS))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.once
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("story", STORIES, ids=["laptop", "ci", "fleet"])
def test_the_commands_run(
    story: str, place: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    """Each exits with 0, and a plain `compare` with 1, as the text says of what differs."""
    lines = story.splitlines()
    assert len(lines) >= 4
    for line in lines:
        words = shlex.split(line.removeprefix("$ "))
        assert words.pop(0) == "tlvlog"
        if "dask" in words and not find_spec("distributed"):
            pytest.skip("distributed is not installed")
        status = main(words)
        shown = capsysbinary.readouterr()
        allowed = {0}
        if "compare" in words:
            allowed = {1} if "--ratio" not in words else {0, 1}
        assert status in allowed, (line, shown.err)


@pytest.mark.live
def test_the_program_records(place: Path) -> None:
    need_bpf()
    (program,) = re.findall(
        r"^```python\n(.*?)^```", DOCUMENT.read_text(), re.DOTALL | re.MULTILINE
    )
    exec(compile(program, str(DOCUMENT), "exec"), {})
    assert load(place / "live").count == 100
