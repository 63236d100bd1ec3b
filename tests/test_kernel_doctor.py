"""doctor and fit on this kernel, and elsewhere."""

from __future__ import annotations

import json
import os
import sys

import pytest

from tests.live_kernel import need_true_size, says_true_size
from tlvlog.cli import main
from tlvlog.errors import KernelError
from tlvlog.kernel import doctor
from tlvlog.kernel.bpf import insn
from tlvlog.kernel.bpf.calls import bpf_prog_load

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux")
as_root = pytest.mark.skipif(
    getattr(os, "geteuid", lambda: 1)() != 0, reason="needs root for bpf(2)"
)


@pytest.mark.live
@on_linux
@as_root
def test_this_kernel(capsys: pytest.CaptureFixture[str]) -> None:
    """What root may do on a kernel with BPF and netlink, which is what CI runs on."""
    assert main(["doctor", "-f", "json"]) == 0
    found = {item["name"]: item for item in json.loads(capsys.readouterr().out)}
    names = ["bpf(2)", "verifier log", "NETLINK_EXT_ACK", "fs-context log"]
    if says_true_size():
        names.append("log_true_size")
    for name in names:
        assert found[name]["state"] == "yes", found[name]
    assert "Unknown parameter 'nosuchopt'" in found["fs-context log"]["detail"]
    assert len(found) == len(doctor._PROBES)


@pytest.mark.live
@on_linux
@as_root
def test_fit_measures_the_text_modes(capsys: pytest.CaptureFixture[str]) -> None:
    """At the size found the kernel's own buffer holds the reason, one byte below it does not."""
    need_true_size()
    assert main(["fit", "-f", "json"]) == 0
    data = json.loads(capsys.readouterr().out)
    fits = {row["name"]: row for row in data["fits"]}
    for name, level in (("text, rotating", 1), ("text, fixed", 9)):
        for size, expected in ((fits[name]["reason"], True), (fits[name]["reason"] - 1, False)):
            with bpf_prog_load(insn.unreadable(), level=level, log_size=size) as result:
                assert (data["reason"] in result.text) is expected
    assert fits["severity"]["reason"] < fits["text, rotating"]["reason"]


def test_a_probe_that_may_not_be_made_is_a_finding() -> None:
    def refused() -> tuple[str, str]:
        raise KernelError(1, "bpf(BPF_PROG_LOAD): not permitted")

    finding = doctor._finding("x", refused, "how")
    assert (finding.state, finding.probe) == ("not permitted", "how")
    assert "not permitted" in finding.detail


def test_elsewhere_than_on_linux(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(doctor.sys, "platform", "plan9")  # type: ignore[attr-defined]
    assert main(["doctor"]) == 5
    assert "needs Linux" in capsys.readouterr().err
