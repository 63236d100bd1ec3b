"""Pastes of many loggers, languages and loaders, each with its causes as read by hand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tlvlog.text.explain import explain

PASTES = Path(__file__).resolve().parent / "data" / "pastes"
EXPECTED: dict[str, list[dict[str, Any]]] = json.loads((PASTES / "expected.json").read_text())


def causes(data: bytes) -> list[dict[str, Any]]:
    return [
        {
            "reason": f"{record.subsystem}.{record.reason}" if record.reason else None,
            "instruction": record.instruction,
            "errno": -record.error,
            "object": record.get("object"),
            "line": number,
        }
        for log in explain(data).logs
        for record, number in log.causes
    ]


@pytest.mark.parametrize("name", EXPECTED)
def test_a_paste_gives_its_causes_and_no_other(name: str) -> None:
    assert causes((PASTES / f"{name}.txt").read_bytes()) == EXPECTED[name]


def test_every_paste_is_expected() -> None:
    assert {path.stem for path in PASTES.glob("*.txt")} == set(EXPECTED)
