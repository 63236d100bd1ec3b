"""Which capability was lacking: by the rights of a thread, and live for one without any."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exec_run import compiled, need_tool, need_tracing, run
from tests.live_kernel import need_bpf, need_root
from tlvlog.kernel.bpf.attr import BTF_LOAD, COMMANDS, MAP_CREATE, PROG_LOAD
from tlvlog.kernel.bpf.permission import BPF, SYS_ADMIN
from tlvlog.trace.permission import (
    NET_ADMIN,
    PERFMON,
    Lack,
    Rights,
    missing,
    owns_network,
    rights_of,
)

ALL = (1 << 41) - 1
SYSCALLS = st.sampled_from(
    ("bpf", "mount", "fsopen", "sendto", "sendmsg", "perf_event_open", "recvmsg", "socket")
)
COMMAND = st.integers(0, len(COMMANDS))


@given(SYSCALLS, COMMAND, st.integers(0, 40), st.booleans())
def test_who_has_all_capabilities_lacks_none(
    syscall: str, command: int, program: int, is_request: bool
) -> None:
    """With every capability in the initial namespace nothing is missing."""
    rights = Rights(ALL, True, unprivileged_bpf=2)
    found = missing(rights, syscall, command=command, program=program, is_request=is_request)
    assert found is None


@given(st.integers(0, ALL), SYSCALLS, COMMAND, st.integers(0, 40))
def test_what_is_missing_is_not_in_the_set(
    effective: int, syscall: str, command: int, program: int
) -> None:
    """A capability that is named is not in the set, and to add it takes it from the answer."""
    bits = {
        "CAP_BPF": BPF, "CAP_NET_ADMIN": NET_ADMIN, "CAP_PERFMON": PERFMON,
        "CAP_SYS_ADMIN": SYS_ADMIN,
    }  # fmt: skip
    found = missing(Rights(effective, True), syscall, command=command, program=program)
    if found is None:
        return
    for name in found.capability.split(" and "):
        bit = bits[name.partition(" ")[0]]
        assert not effective & 1 << bit
        more = missing(
            Rights(effective | 1 << bit, True), syscall, command=command, program=program
        )
        assert more is None or name not in more.capability.split(" and ")


@pytest.mark.parametrize(
    ("rights", "command", "program", "lack"),
    [
        (Rights(0, True, unprivileged_bpf=0), PROG_LOAD, 1, Lack("CAP_BPF", False)),
        (Rights(0, True), PROG_LOAD, 6, Lack("CAP_BPF and CAP_NET_ADMIN", True)),
        (Rights(1 << BPF, True), PROG_LOAD, 6, Lack("CAP_NET_ADMIN", True)),
        (Rights(1 << BPF, True), PROG_LOAD, 2, Lack("CAP_PERFMON", True)),
        (Rights(1 << SYS_ADMIN, True), PROG_LOAD, 2, None),
        (Rights(0, True, has_cap_bpf=False), PROG_LOAD, 2, Lack("CAP_SYS_ADMIN", True)),
        (Rights(0, True), BTF_LOAD, 0, Lack("CAP_BPF", True)),
        (
            Rights(0, True, unprivileged_bpf=2),
            MAP_CREATE,
            0,
            Lack("CAP_BPF (kernel.unprivileged_bpf_disabled is 2)", True),
        ),
        (Rights(ALL, False), BTF_LOAD, 0, Lack("CAP_BPF in the initial user namespace", True)),
    ],
)
def test_what_bpf_asks_for(rights: Rights, command: int, program: int, lack: Lack | None) -> None:
    assert missing(rights, "bpf", command=command, program=program) == lack


def test_a_network_namespace_belongs_to_a_user_namespace() -> None:
    where = "CAP_NET_ADMIN in the user namespace that owns the network namespace"
    assert missing(Rights(ALL, False, False), "sendto") == Lack(where, True)
    assert missing(Rights(ALL, False, None), "sendto") == Lack(where, False)
    assert missing(Rights(ALL, False, True), "sendto") is None


@pytest.mark.live
def test_own_rights() -> None:
    rights = rights_of(os.getpid())
    assert rights is not None
    assert owns_network(os.getpid()) is True or not rights.is_initial
    assert owns_network(0) is None
    assert rights_of(0) is None


@pytest.mark.live
@pytest.mark.once
@pytest.mark.parametrize("who", ["nobody", "own namespace"])
def test_a_denied_load_names_the_capability(who: str) -> None:
    """Never "bring a log buffer"."""
    need_bpf()
    need_root()
    need_tracing()
    ways = {
        "nobody": [need_tool("setpriv"), "--reuid", "65534", "--clear-groups"],
        "own namespace": [need_tool("unshare"), "-U", "-r"],
    }
    capability = {"nobody": "CAP_BPF", "own namespace": "CAP_BPF in the initial user namespace"}
    with tempfile.TemporaryDirectory() as name:  # pytest's own folders are for their owner alone
        folder = Path(name)
        folder.chmod(0o777)
        loader = compiled(folder)
        for how in ("log", "nolog"):
            (call,) = run(folder, "-f", "jsonl", "--", *ways[who], loader, how).calls
            (said,) = [r for r in call["records"] if r["name"] == "error"]  # type: ignore[attr-defined]
            assert said["reason"] == "not-permitted", said
            assert capability[who] in json.dumps(said)
