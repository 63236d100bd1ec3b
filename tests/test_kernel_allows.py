"""`tlvlog probe --ask`: answers that were told, beside those of bpftool; nothing is attached."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import pytest

from tests.live_kernel import need_bpf, need_btf, need_program
from tlvlog.btf.files import open_btf
from tlvlog.cli import main
from tlvlog.kernel.allows_links import Links
from tlvlog.kernel.allows_maps import ask_map_types
from tlvlog.kernel.allows_programs import Programs
from tlvlog.kernel.allows_said import Said
from tlvlog.kernel.offers import ENUMS, offers
from tlvlog.schema import builtin

pytestmark = [pytest.mark.live, pytest.mark.once]
FUTURE = 999
# What tells an answer beside reasons: errnos, and that what was asked for was made.
ERRNO = re.compile(r"(E[A-Z0-9]+(, )?)*")
# Where bpftool does not ask (it would fill the trace), or takes a refusal of a later check for a
# yes: a helper that sleeps, or one that only some programs of the type are given.
UNLIKE = {"BPF_FUNC_trace_printk", "BPF_FUNC_trace_vprintk"}
LATER = {"helper-might-sleep", "function-program-type", "function-attach-only", "helper-in-probe"}


@pytest.fixture(scope="module")
def asked() -> dict[str, Any]:
    need_btf()
    need_bpf()
    done = subprocess.run(
        [sys.executable, "-m", "tlvlog", "probe", "--ask", "-f", "json"],
        capture_output=True,
        check=True,
    )
    return dict(json.loads(done.stdout))


@cache
def bpftool() -> str:
    need_program("bpftool")
    done = subprocess.run(
        ["bpftool", "feature", "probe"], capture_output=True, text=True, check=False, timeout=120
    )
    return done.stdout


def availability(kind: str) -> Iterator[tuple[str, bool]]:
    for name, no in re.findall(rf"^eBPF {kind} (\w+) is (NOT )?available", bpftool(), re.MULTILINE):
        yield name.upper(), not no


def flat(answers: Mapping[str, Any], path: str = "") -> Iterator[tuple[str, Any]]:
    for name, answer in answers.items():
        if isinstance(answer, dict):
            yield from flat(answer, f"{path}{name}.")
        else:
            yield path + name, answer


def test_every_answer_was_told(asked: dict[str, Any]) -> None:
    """By a reason of the registry, by an errno, or by what was made."""
    reasons = {reason.name for reason in builtin().subsystem_by_name["bpf"].reasons}
    told = dict(flat(asked["told_by"]))
    answers = dict(flat(asked["allowed"]))
    assert told.keys() == answers.keys()
    assert {"yes", "no"} <= {*answers.values()} <= {"yes", "no", "unknown"}
    for name, by in told.items():
        assert by in reasons or ERRNO.fullmatch(by), (name, by)
        assert by or answers[name] != "no", name
    for key in ("program_types", "map_types", "attach_types", "link_types"):
        assert asked["allowed"][key].keys() == asked[key].keys()
    # The proof of a program type is a line of the verifier, whatever else it says.
    for name, answer in asked["allowed"]["program_types"].items():
        assert (answer == "yes") == (asked["told_by"]["program_types"][name] == "no-exit")


def test_types_are_there_as_bpftool_says(asked: dict[str, Any]) -> None:
    """Where bpftool says "available" so do we, and a "no" of ours is one of bpftool's."""
    compared = 0
    for kind, key, prefix in (
        ("program_type", "program_types", "BPF_PROG_TYPE_"),
        ("map_type", "map_types", "BPF_MAP_TYPE_"),
    ):
        ours = {
            name.removeprefix(prefix).removesuffix("_DEPRECATED"): answer
            for name, answer in asked["allowed"][key].items()
        }
        for name, available in availability(kind):
            if name in ours:
                assert (
                    ours[name] == "yes"
                    if available
                    else ours[name] != "yes"
                    or (
                        name == "TRACING"  # bpftool 7.1 looks for words that kernels say no longer
                    )
                ), name
                compared += 1
    assert compared > 40


def test_helpers_are_those_of_bpftool(asked: dict[str, Any]) -> None:
    theirs: dict[str, set[str]] = {}
    for part in re.split(r"(?m)^eBPF helpers supported for program type ", bpftool())[1:]:
        program, _, rest = part.partition(":\n")
        theirs[f"BPF_PROG_TYPE_{program.upper()}"] = {
            f"BPF_FUNC_{name}" for name in re.findall(r"^\t- bpf_(\w+)$", rest, re.MULTILINE)
        }
    if len({*map(len, theirs.values())} - {0}) < 2:
        pytest.skip("this bpftool says the same of every program type (as 7.1 does)")
    for program, helpers in asked["allowed"]["helpers"].items():
        by = asked["told_by"]["helpers"][program]
        ours = {name for name, answer in helpers.items() if answer == "yes"}
        # What bpftool cannot load, or loads with one attach type only, it knows less of.
        missing = theirs.get(program, set()) - ours
        assert all(by.get(name, "helper-might-sleep") in LATER for name in missing), program
        if program.endswith(("SOCKET_FILTER", "XDP", "SCHED_CLS", "KPROBE")):
            assert ours - theirs[program] <= UNLIKE, program


def test_what_is_known_of_this_kernel(asked: dict[str, Any]) -> None:
    allowed = asked["allowed"]
    assert allowed["program_types"]["BPF_PROG_TYPE_SOCKET_FILTER"] == "yes"
    assert allowed["map_types"]["BPF_MAP_TYPE_HASH"] == "yes"
    helpers = allowed["helpers"]["BPF_PROG_TYPE_SOCKET_FILTER"]
    assert helpers["BPF_FUNC_map_lookup_elem"] == "yes"
    assert helpers["BPF_FUNC_sk_assign"] == "no"
    kfuncs = asked["allowed"]["kfuncs"]
    assert kfuncs["BPF_PROG_TYPE_SCHED_CLS"].get("bpf_dynptr_from_skb", "yes") == "yes"
    assert kfuncs["BPF_PROG_TYPE_KPROBE"].get("bpf_xdp_metadata_rx_hash") != "yes"


def test_what_no_kernel_has() -> None:
    """A program type is refused by its lookup; for the rest nobody knows what to offer."""
    need_btf()
    need_bpf()
    btf = open_btf()
    offered = offers(btf)
    names = {key: offered.names[key] for key in ENUMS}
    future = {FUTURE: "BPF_PROG_TYPE_FUTURE"}
    programs = Programs(btf, future, names["attach_types"])
    assert programs.type(FUTURE) == Said("no", "EINVAL")
    assert programs.loadings(FUTURE) == []
    (answer,) = ask_map_types({FUTURE: "BPF_MAP_TYPE_FUTURE"})
    assert answer[1] == Said("unknown", "EINVAL")
    # A type that is known by its name, under a number that no kernel has, is not built in.
    (answer,) = ask_map_types({FUTURE: "BPF_MAP_TYPE_HASH"})
    assert answer[1] == Said("no", "EINVAL")
    links = Links(btf, programs, offered.attributes, {})
    assert (
        dict(links.attach_types({FUTURE: "BPF_FUTURE"}, future))["BPF_FUTURE"].answer == "unknown"
    )
    assert dict(links.link_types({FUTURE: "BPF_LINK_TYPE_FUTURE"}, {})) == {
        "BPF_LINK_TYPE_FUTURE": Said("unknown")
    }


def test_the_text_names_what_is_missing(
    asked: dict[str, Any], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    said = {
        key: {name: _said(answer) for name, answer in answers.items()}
        for key, answers in asked["allowed"].items()
    }
    monkeypatch.setattr("tlvlog.cli.probe.ask_kernel", lambda *_: iter(said.items()))
    assert main(["probe", "--ask"]) == 0
    out = capsys.readouterr().out
    assert max(map(len, out.splitlines())) <= 80
    assert re.search(r"^attach types +\d+  yes: ", out, re.MULTILINE)
    assert re.search(r"^link types +\d+  yes: ", out, re.MULTILINE)
    assert re.search(r"^helpers +\d+  BPF_PROG_TYPE_XDP, \d+ kfuncs$", out, re.MULTILINE)


def _said(answer: Any) -> Any:
    if isinstance(answer, dict):
        return {name: _said(inner) for name, inner in answer.items()}
    return Said(answer)
