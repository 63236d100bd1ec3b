"""What each kernel is expected to answer, and where the answers are put for people."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).parents[2]
EXPECTED: Final = Path(__file__).parent / "expected"
PAGE: Final = ROOT / "docs/kernels.md"
SIDE_BY_SIDE: Final = "side by side: "
_MARKS: Final = "<!-- {name}: made by `make kernels` -->", "<!-- end of {name} -->"

Answers = dict[str, Any]


def expected(series: str) -> Answers | None:
    """The answers that were accepted for a series of kernels, by check."""
    file = EXPECTED / f"{series}.json"
    return dict(json.loads(file.read_text())) if file.exists() else None


def accept(series: str, answers: Answers) -> None:
    EXPECTED.mkdir(exist_ok=True)
    text = json.dumps(answers, indent=1, sort_keys=True, ensure_ascii=False)
    (EXPECTED / f"{series}.json").write_text(text + "\n")


def differences(wanted: Answers, found: Answers) -> Iterator[str]:
    """One paragraph for each check that did not answer as expected."""
    for check in sorted(wanted.keys() | found.keys()):
        if wanted.get(check) != found.get(check):
            yield (
                f"{check}\n    expected {json.dumps(wanted.get(check), ensure_ascii=False)}"
                f"\n    found    {json.dumps(found.get(check), ensure_ascii=False)}"
            )


def all_series() -> list[str]:
    return sorted(
        (file.stem for file in EXPECTED.glob("*.json")),
        key=lambda name: [int(part) for part in name.split(".")],
    )


def _cell(answer: object) -> str:
    """An answer in a cell: lines under each other, nothing that is Markdown's."""
    if isinstance(answer, dict):
        if "report" in answer:
            said = [f"status {answer['status']}", *answer["report"]]
        else:
            said = [f"{key}: {value}" for key, value in answer.items()]
    elif isinstance(answer, list):
        said = [str(line) for line in answer]
    else:
        said = [str(answer)]
    return "<br>".join(_escaped(line) for line in said) or "nothing"


def _escaped(text: str) -> str:
    text = "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in text)
    return re.sub(r"([\\|<>*_`\[\]])", r"\\\1", text)


def answers_table() -> list[str]:
    """For each check its answers, kernels that answer the same in one row."""
    tables = {series: expected(series) or {} for series in all_series()}
    lines = ["| check | kernels | answer |", "|---|---|---|"]
    checks = sorted({check for answers in tables.values() for check in answers})
    for check in checks:
        if check.startswith(SIDE_BY_SIDE) or check in ("module: dmesg", "module: status"):
            continue
        groups: dict[str, list[str]] = {}
        for series, answers in tables.items():
            cell = _cell(answers[check]) if check in answers else "not asked"
            groups.setdefault(cell, []).append(series)
        for cell, kernels in groups.items():
            where = "all" if len(kernels) == len(tables) else ", ".join(kernels)
            lines.append(f"| {_escaped(check)} | {where} | {cell} |")
    return lines


def side_by_side_table() -> list[str]:
    """The newest kernel's text log beside a log of records, in the same few bytes."""
    series = all_series()[-1]
    answers = expected(series) or {}
    lines = [
        f"| call, bytes of buffer | text log of Linux {series} | log of records |",
        "|---|---|---|",
    ]
    rows = [check for check in answers if check.startswith(SIDE_BY_SIDE)]
    for check in sorted(rows, key=_by_size):
        text, records = answers[check]["text"], answers[check]["records"]
        left = _escaped(text[1].strip()).replace("\\\\x0a", "<br>") or "nothing"
        said = "<br>".join(_escaped(line) for line in records[1])
        lines.append(
            f"| {_escaped(check.removeprefix(SIDE_BY_SIDE))} "
            f"| **{text[0]}** {left} | **{records[0]}** {said} |"
        )
    return lines


def _by_size(check: str) -> tuple[str, int]:
    name, _, size = check.rpartition(", ")
    return name, int(size.split()[0])


def page() -> str:
    """docs/kernels.md with its tables as the accepted answers make them."""
    text = PAGE.read_text(encoding="utf-8")
    for name, table in (("answers", answers_table()), ("side by side", side_by_side_table())):
        begin, end = (mark.format(name=name) for mark in _MARKS)
        before, found, rest = text.partition(begin)
        _, also, after = rest.partition(end)
        if not found or not also:
            raise ValueError(f"{PAGE.name} has no marks for {name}")
        text = "\n".join([before + begin, "", *table, "", end]) + after
    return text
