"""What the lines of loaders mean: each text of the spec is read as itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tlvlog.loader import load_schema
from tlvlog.registry import CAPTURES, Loader, LoaderLine
from tlvlog.schema import builtin
from tlvlog.template import parse
from tlvlog.text.loader_lines import LINE_LIMIT, errno_of
from tlvlog.text.loader_rules import LoaderEvent, events

VALUES = {"word": "x1_y", "number": "7", "errno": "Invalid argument(-22)", "text": "any of it"}
ROLES = {"open", "close", "program", "errno", "stage", "optional", "consequence", "note"}


def texts() -> Iterator[tuple[Loader, LoaderLine, str]]:
    for loader in builtin().loaders:
        for line in loader.lines:
            for text in line.texts:
                yield loader, line, text


def rendered(text: str) -> str:
    return "".join(
        part if isinstance(part, str) else VALUES[CAPTURES[part.name]] for part in parse(text)
    )


def reasons(*lines: str) -> list[tuple[str, str | None]]:
    return [(event.role, event.reason) for event in events(lines)]


@pytest.mark.parametrize(
    ("loader", "line", "text"),
    [(loader, line, text) for loader, line, text in texts() if not line.registered],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_text_of_the_spec_is_found(loader: Loader, line: LoaderLine, text: str) -> None:
    """A text filled with values is an event with these values, behind a line of its loader."""
    said = loader.prefix + rendered(text)
    before = next(rendered(t) for item in loader.lines if not item.inside for t in item.texts)
    found = events([loader.prefix + before, "", "", "", said])[-1]
    assert found.line == 4
    assert found.role in ROLES
    for part in parse(text):
        if not isinstance(part, str) and part.name not in ("message", "text", "path"):
            value = found.arguments.get(part.name)
            # Another text may read the line with more of its words.
            assert value in (22, 7, "x1_y", None), part
    if found.loader == loader.name and found.reason == line.reason:
        assert found.role in (line.role, "stage")


def test_most_texts_are_read_as_themselves() -> None:
    """Of those that another loader prints too the first is taken; they are few."""
    other = 0
    for loader, line, text in texts():
        if not (line.registered or line.inside):
            found = events([loader.prefix + rendered(text)])
            other += not found or (found[0].reason or "") != line.reason
    assert other <= 12


def test_the_first_stage_wins() -> None:
    """What follows from a failed stage is a consequence, in libbpf and in what is built on it."""
    assert reasons(
        "libbpf: map 'rb': failed to create: Invalid argument(-22)",
        "libbpf: failed to load object 'boot_bpf'",
        "libbpf: failed to load BPF skeleton 'boot_bpf': -22",
        "Error: Invalid argument (os error 22)",
    ) == [
        ("stage", "loader.map-not-created"),
        ("consequence", "loader.load-failed"),
        ("consequence", "loader.load-failed"),
        ("consequence", "loader.load-failed"),
    ]


def test_a_consequence_of_nothing_is_the_failure() -> None:
    """Where only the last line was pasted, it is what failed; behind a log it is not."""
    line = "libbpf: prog 'p': failed to load: -13"
    assert reasons(line) == [("stage", "loader.verifier-log-missing")]
    assert reasons("-- END PROG LOAD LOG --", line)[1][0] == "consequence"
    other = "libbpf: prog 'q': failed to load: -22"
    both = reasons("libbpf: prog 'p': BPF program load failed: Permission denied", line, other)
    assert [role for role, _ in both] == ["stage", "consequence", "stage"]


def test_the_same_failure_said_again_is_a_consequence() -> None:
    """Each caller in libbpf warns of what its callee warned of; two programs are two failures."""
    again = reasons(
        "libbpf: prog 'p': failed to create BPF link for perf_event FD 186: -EACCES",
        "libbpf: prog 'p': failed to attach to tracepoint 'syscalls/sys_exit_munmap': -EACCES",
        "libbpf: prog 'p': failed to auto-attach: -EACCES",
    )
    assert [role for role, _ in again] == ["stage", "consequence", "consequence"]
    two = reasons(
        "libbpf: prog 'p': failed to attach: -EBUSY", "libbpf: prog 'q': failed to attach: -EBUSY"
    )
    assert [role for role, _ in two] == ["stage", "stage"]


def test_what_a_loader_gets_over_is_optional() -> None:
    """libxdp goes on without its dispatcher, and says so after libbpf has warned."""
    lines = (
        "libbpf: prog 'xdp_pass': BPF program load failed: Argument list too long",
        "libbpf: prog 'xdp_pass': failed to load: -7",
    )
    over = "libxdp: Falling back to loading single prog without dispatcher"
    assert [role for role, _ in reasons(*lines)] == ["stage", "consequence"]
    assert [role for role, _ in reasons(*lines, over)] == ["optional"] * 3
    assert [role for role, _ in reasons(*lines, over, *lines)][3] == "consequence"


def test_a_message_of_the_kernel_belongs_to_its_subsystem() -> None:
    """tc, ip and mount print the kernel's words; the reason is that of who spoke them."""
    (tc,) = events(["Error: Exclusivity flag on, cannot modify."])
    assert (tc.reason, tc.arguments["message"]) == (
        "netlink.qdisc-exists",
        "Exclusivity flag on, cannot modify",
    )
    (mount,) = events(["mount: /mnt: fsconfig() failed: hfsplus: Unknown parameter 'rw2'."])
    assert mount.reason == "fscontext.unknown-parameter"
    assert mount.arguments["parameter"] == "rw2"


def test_an_unknown_message_counts_behind_a_command_only() -> None:
    """`Error: ...` is what any program prints; behind a command of iproute2 it is the kernel's."""
    assert events(["Error: Nothing of the kind here."]) == []
    _, found = events(["# ip neigh add 192.0.2.5 dev eth0", "Error: Nothing of the kind here."])
    assert (found.role, found.reason, found.arguments["subsystem"]) == ("stage", None, "netlink")


def test_names_come_with_the_stage_they_stand_before() -> None:
    """PREVAIL prints the instruction first, and what could not be proved below it."""
    found = events(
        ["Verification report:", "31: r1 = *(u32 *)(r6 + 44)", "assertion failed: x < 4"]
    )
    assert found[-1].arguments == {"instruction": 31, "message": "x < 4", "guess": 1}


def test_any_text_may_stand_before_some() -> None:
    """Go joins the words of every caller in front of the error."""
    (found,) = events(["loading objects: field A: program a1: load program: permission denied: R1"])
    assert found.arguments == {"program": "a1", "errno": 13, "message": "R1"}


@pytest.mark.parametrize(
    ("text", "errno"),
    [
        ("-22", 22),
        ("EINVAL", 22),
        ("-EINVAL", 22),
        ("Invalid argument", 22),
        ("invalid argument", 22),
        ("Invalid argument(-22)", 22),
        ("Permission denied (13)", 13),
        ("permission denied (os error 13)", 13),
        ("Argument list too long (7)!", 7),
        ("nothing of the kind", 0),
        ("", 0),
        ("99999", 0),
        ("Unknown error 524", 524),
        ("Kernel verifier blocks program loading(-4007)", 0),
    ],
)
def test_an_errno_in_any_spelling(text: str, errno: int) -> None:
    assert errno_of(text) == errno


def test_a_user_adds_a_loader_without_code(tmp_path: Path) -> None:
    """A schema of one's own has loaders, and their lines are read beside the built-in ones."""
    path = tmp_path / "mine.yaml"
    path.write_text(
        "tlvlog-spec: 1\nextends: tlvlog\nname: mine\nversion: 1\ndoc: Mine.\nloaders:\n"
        "  - name: mine\n    doc: Mine.\n    lines:\n      - role: stage\n"
        '        reason: loader.map-not-created\n        texts: ["no table {object}: {errno}"]\n'
    )
    (found,) = events(["no table t1: EPERM"], load_schema(path))
    assert found == LoaderEvent(
        0,
        "mine",
        "stage",
        "loader.map-not-created",
        {"object": "t1", "errno": 1, "message": "no table t1: EPERM"},
    )
    assert events(["no table t1: EPERM"]) == []


@given(
    st.lists(st.text(alphabet=st.sampled_from("libpf: '-program map(){}\\\n0x;ERO")), max_size=8)
)
def test_any_text_is_answered(lines: list[str]) -> None:
    """Whatever the lines: events in their order, at most one a line, of known roles."""
    found = events(lines)
    at = [event.line for event in found]
    assert at == sorted(set(at))
    assert {event.role for event in found} <= ROLES
    assert all(isinstance(event.arguments["message"], str) for event in found)


def test_prose_and_instructions_say_nothing() -> None:
    assert (
        events(["0: (79) r1 = *(u64 *)(r0 +8)", "; failed to load object 'x'", "my map failed"])
        == []
    )
    assert events(["map 'x': failed to create: EPERM" + " " * LINE_LIMIT]) == []
