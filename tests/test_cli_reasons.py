"""`tlvlog reasons`: by name, by pattern, by number and by what was printed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tlvlog.cli import main


def asked(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(["reasons", *arguments]) == 0
    return capsys.readouterr().out


def names(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[str]:
    found = json.loads(asked(capsys, "-f", "json", *arguments))
    return [f"{reason['subsystem']}.{reason['name']}" for reason in found]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("bpf.invalid-memory-access", ["bpf.invalid-memory-access"]),
        ("invalid-memory-access", ["bpf.invalid-memory-access"]),
        ("bpf.4", ["bpf.invalid-memory-access"]),
        ("R3 invalid mem access 'scalar'", ["bpf.invalid-memory-access"]),
        ("invalid func unknown#195896080", ["bpf.core-relocation-failed"]),
        ("invalid func unknown#2001000007", ["bpf.map-reference-unresolved"]),
        ("invalid func unknown#2002000007", ["bpf.kfunc-unresolved"]),
        ("invalid func unknown#217", ["bpf.unknown-function"]),
        ("libbpf: map 'rb': failed to create: Invalid argument(-22)", ["loader.map-not-created"]),
        ("Error: Exclusivity flag on, cannot modify.", ["netlink.qdisc-exists"]),
        ("invalid indirect read from stack off -40+0 size 8", ["bpf.indirect-stack-read-old"]),
    ],
)
def test_found(capsys: pytest.CaptureFixture[str], pattern: str, expected: list[str]) -> None:
    assert names(capsys, pattern) == expected


def test_a_glob_lists(capsys: pytest.CaptureFixture[str]) -> None:
    found = names(capsys, "*stack*")
    assert "bpf.stack-too-large" in found
    assert all("stack" in name for name in found)
    assert set(names(capsys, "4")) >= {"bpf.invalid-memory-access", "loader.map-not-created"}
    assert len(names(capsys)) > 700


def test_a_message_is_explained_with_its_numbers(capsys: pytest.CaptureFixture[str]) -> None:
    """The arguments are filled in, and the advice is the one for them."""
    null = asked(capsys, "R3 invalid mem access 'map_value_or_null'")
    assert "register (u64) = 3" in null
    assert "Compare the pointer with NULL" in null
    assert "Compare the pointer with NULL" not in asked(capsys, "R3 invalid mem access 'scalar'")


def test_what_loaders_print_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    said = asked(capsys, "loader.map-not-created")
    assert "libbpf: map '{object}': failed to create: {errno}" in said


def test_a_schema_of_ones_own(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Its reasons are found by message too, and listed beside the core's."""
    path = tmp_path / "mine.yaml"
    path.write_text(
        "tlvlog-spec: 1\nextends: tlvlog\nname: mine\nversion: 1\ndoc: Mine.\nsubsystems:\n"
        "  - number: 0x8000\n    name: mine\n    doc: Mine.\n    reasons:\n"
        "      - number: 1\n        name: sensor-gone\n        template: the sensor is not there\n"
        "        doc: It was unplugged.\n"
    )
    assert names(capsys, "--spec", str(path), "the sensor is not there") == ["mine.sensor-gone"]
    assert names(capsys, "--spec", str(path), "R0 !read_ok") == ["bpf.register-not-readable"]


def test_none_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["reasons", "invalid-memory-acess\x1b"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "did you mean invalid-memory-access" in said.err
    assert "\x1b" not in said.err
