"""The log level: docs/carriers.md has the table, tests/test_carriers.py its rows."""

from __future__ import annotations

from typing import Any

import pytest

from tlvlog.writing.level import accepts, is_known, keep_rule, wants_records


@pytest.mark.parametrize("more", [0, 4, 8, 16, 32, 1 << 20])
def test_the_low_bits_choose_the_severities(more: Any) -> None:
    for level, expected in (
        (0, (False, False, False)),
        (1, (True, True, False)),
        (2, (True, True, True)),
        (3, (True, True, True)),
    ):
        named = tuple(accepts(level | more, name) for name in ("error", "warning", "info"))
        assert named == expected
        assert tuple(accepts(level | more, number) for number in (0, 1, 2)) == expected


def test_unknown_numbers_rank_as_info() -> None:
    for severity in (3, 255, -1):
        assert not accepts(1, severity)
        assert accepts(2, severity)


def test_a_name_that_is_no_severity() -> None:
    with pytest.raises(ValueError, match="severity 'fatal' is none of error, warning, info"):
        accepts(3, "fatal")


def test_keep_rule() -> None:
    assert [keep_rule(level) for level in (16, 24, 48)] == ["severity", "head", "tail"]


def test_known_bits() -> None:
    for level in range(128):
        is_text = level < 16
        is_records = 16 <= level < 32 or 48 <= level < 64
        expected = is_text or (is_records and level & 40 != 40)
        assert is_known(level) == expected, level
    assert wants_records(16)
    assert not wants_records(15)
