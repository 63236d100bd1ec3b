"""demo: real answers, decoded; recorded ones where nobody can be asked."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tlvlog.cli import demo, main
from tlvlog.codec.extended_error import ExtendedError
from tlvlog.errors import KernelError
from tlvlog.kernel import recorded


def errors(answer: demo.Answer) -> list[ExtendedError]:
    return [record for record in answer.log.records if isinstance(record, ExtendedError)]


EXPECTED = [
    ("bpf", "invalid-memory-access", -13, {"instruction": 6, "object": "lookup"}),
    (
        "netlink",
        "policy-validation",
        -34,
        {"field_offset": 32, "field_path": "RTM_GETLINK.ifinfomsg.IFLA_MTU"},
    ),
    ("netlink", "policy-validation", -34, {"field_offset": 20}),
]


@pytest.mark.live
@pytest.mark.skipif(sys.platform != "linux", reason="needs Linux")
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root for bpf(2)")
@pytest.mark.parametrize("index", range(3))
def test_this_kernel_answers_as_explained(index: int) -> None:
    ask, _ = demo._QUESTIONS[index]
    check(ask(), index)


@pytest.mark.parametrize("index", range(3))
def test_the_recorded_answers_are_explained(index: int) -> None:
    _, fall_back = demo._QUESTIONS[index]
    check(fall_back(), index)


def check(answer: demo.Answer, index: int) -> None:
    subsystem, reason, number, fields = EXPECTED[index]
    (error,) = errors(answer)
    assert (error.subsystem, error.reason, error.error) == (subsystem, reason, number)
    for name, value in fields.items():  # type: ignore[attr-defined]
        assert getattr(error, name) == value


def test_recorded_answers_are_labelled(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", "--recorded"]) == 0
    out, err = capsys.readouterr()
    assert out.count(f"recorded on {recorded.KERNEL}") == 3
    assert "asked this kernel" not in out
    assert err == ""


def test_what_could_not_be_asked_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse() -> demo.Answer:
        raise KernelError(1, "bpf(BPF_MAP_CREATE): not permitted")

    first, *rest = demo._QUESTIONS
    monkeypatch.setattr(demo, "_QUESTIONS", [(refuse, first[1]), *((b, b) for _, b in rest)])
    assert main(["demo"]) == 0
    out, err = capsys.readouterr()
    assert "could not ask" in err
    assert "not permitted" in err
    assert f"recorded on {recorded.KERNEL}" in out
    assert "R0 invalid mem access 'map_value_or_null'" in out


@pytest.mark.live
@pytest.mark.skipif(sys.platform != "linux", reason="needs Linux")
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root to drop it")
def test_an_ordinary_user_gets_netlink_live_and_bpf_recorded() -> None:
    # Root asks first, so that every module is loaded: the user may not be able to read them.
    program = (
        "import contextlib, io, os, sys\n"
        "from tlvlog.cli import main\n"
        "with contextlib.redirect_stdout(io.StringIO()): main(['demo'])\n"
        "os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"
        "sys.exit(main(['demo']))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert "RTM_GETLINK.ifinfomsg.IFLA_MTU" in done.stdout
    assert "asked this kernel" in done.stdout
