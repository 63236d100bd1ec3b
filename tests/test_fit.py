"""fit: the smallest buffer in which the reason survives."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tlvlog
from tlvlog import ExtendedError, String
from tlvlog.cli import main
from tlvlog.writing.logbuffer import LogBuffer
from tlvlog.writing.minimum import RULES, fit_records, fit_text, reason_of

REASON = ExtendedError(-13, subsystem="bpf", reason="register-not-readable")
ARGUED = ExtendedError(-13, subsystem="bpf", reason="register-not-readable", arguments=[0])
LINES: list[tlvlog.Record] = [String(f"{i}: (95) exit") for i in range(5)]


def test_the_reason_alone_takes_24_bytes() -> None:
    assert [tuple(fit)[1:] for fit in fit_records([REASON])] == [(24, 24, 24)] * 3
    assert tuple(fit_records([ARGUED])[0])[1:] == (24, 38, 38)


def test_the_text_takes_its_arguments_the_rest_what_it_has() -> None:
    """By severity an error sheds: its number from 24 bytes on, its sentence with its arguments."""
    full = ExtendedError(
        -22,
        subsystem="bpf",
        reason="register-not-readable",
        arguments=[3],
        field_path="map_create.key_size",
        field_offset=4,
    )
    severity, head, tail = fit_records([*LINES, full])
    assert (severity.reason, severity.text) == (24, 38)
    whole = 24 + 14 + 10 + 6 + len("map_create.key_size")
    assert tail.reason == tail.text == whole
    assert head.reason == head.text == head.whole > whole
    unregistered = ExtendedError(-22, message="no registry has this", field_offset=4)
    (severity, _, _) = fit_records([unregistered])
    assert severity.reason == severity.text == 24 + 6 + len("no registry has this")


def test_severity_needs_no_more_than_the_reason() -> None:
    severity, head, tail = fit_records([*LINES, REASON, *LINES])
    assert severity.reason == 24
    assert severity.reason < head.reason < head.whole
    assert severity.reason < tail.reason < tail.whole


records = st.lists(
    st.builds(String, st.text(max_size=30)) | st.just(ExtendedError(-22, message="another")),
    max_size=8,
)


@given(records, records, st.sampled_from(RULES))
def test_a_fit_is_the_smallest_that_holds(
    before: list[tlvlog.Record], after: list[tlvlog.Record], rule: str
) -> None:
    """At the capacities found the reason and its text survive, one byte below they do not."""
    every = [*before, ARGUED, *after]
    (fit,) = [fit for fit in fit_records(every) if fit.name == rule]
    wanted = reason_of(every)
    assert wanted is not None

    def kept(capacity: int, name: str = "text") -> bool:
        log = LogBuffer(capacity, keep=rule)  # type: ignore[arg-type]
        for record in every:
            log.append(record)
        found = tlvlog.decode(log.finish()).records
        errors = [record for record in found if isinstance(record, ExtendedError)]
        return getattr(wanted, name) in [getattr(record, name) for record in errors]

    assert fit.reason <= fit.text
    named = "reason" if wanted.reason else "text"
    assert kept(fit.reason, named)
    assert fit.reason == 8 or not kept(fit.reason - 1, named)
    assert kept(fit.text)
    assert fit.text == 8 or not kept(fit.text - 1)
    assert kept(fit.whole)


def test_the_worst_severity_is_the_reason() -> None:
    warning = ExtendedError(0, severity="warning", message="w")
    assert reason_of([String("a"), warning, REASON]) is REASON
    assert reason_of([warning]) is warning
    assert reason_of([String("a")]) is None
    with pytest.raises(ValueError, match="no reason to keep"):
        fit_records([String("a")])


def test_text_modes_lose_the_other_end() -> None:
    lines = [String("head"), String("the reason"), String("x" * 50)]
    rotating, fixed = fit_text(lines, "the reason")
    assert (rotating.name, rotating.whole) == ("text, rotating", 68)
    assert rotating.reason == len("the reason\n") + 51 + 1
    assert fixed.reason == len("head\nthe reason") + 1


def written(folder: Path, log: list[tlvlog.Record]) -> str:
    path = folder / "log"
    path.write_bytes(tlvlog.encode(log))
    return str(path)


def test_command_with_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path, [*LINES, String("R0 !read_ok"), ARGUED])
    assert main(["fit", path]) == 0
    out = capsys.readouterr().out
    assert "severity                   24             38" in out
    assert "text, rotating             13             13" in out
    assert "were computed" in out
    assert main(["fit", path, "-f", "json"]) == 0
    rows = json.loads(capsys.readouterr().out)["fits"]
    whole = rows[0]["whole"]
    assert rows[0] == {"name": "severity", "reason": 24, "text": 38, "whole": whole}


def test_command_without_a_reason(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = written(tmp_path, LINES)
    assert main(["fit", path]) == 3
    assert "no reason to keep" in capsys.readouterr().err
