"""The tables of netlink: as the system's headers have them, and whole."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exec_run import need_tool, need_tracing, run
from tests.live_kernel import need_root
from tests.packet_files import attribute, message
from tlvlog.kernel.netlink import (
    names_families,
    names_netfilter,
    names_traffic,
    names_wireless,
)
from tlvlog.kernel.netlink.families import families_in, family_names
from tlvlog.kernel.netlink.names import names_of, spelled
from tlvlog.kernel.netlink.nests import FAMILIES, NESTS, NETFILTER, NFTABLES, XFRM
from tlvlog.kernel.netlink.path import place_of
from tlvlog.kernel.netlink.protocols import PROTOCOLS, Protocol, message_of
from tlvlog.wire import ByteOrder

INCLUDE = Path("/usr/include/linux")
MODULES = names_netfilter, names_families, names_traffic, names_wireless
TABLES = {group: text for module in MODULES for group, text in module.NAMES.items()}
HEADERS = (
    "netfilter/nfnetlink", "netfilter/nf_tables", "netfilter/nf_tables_compat",
    "netfilter/nfnetlink_conntrack", "netfilter/nfnetlink_queue", "netfilter/nfnetlink_log",
    "xfrm", "pkt_sched", "pkt_cls", "ethtool_netlink", "devlink", "mptcp", "wireguard",
    "if_team", "nl80211", "if_macsec",
)  # fmt: skip


def counted(lines: str, headers: tuple[str, ...], folder: Path) -> dict[str, int]:
    """What a C program prints: names and numbers."""
    source = "#include <linux/types.h>\n#include <sys/socket.h>\n#include <stdio.h>\n"
    source += "".join(f"#include <linux/{header}.h>\n" for header in headers)
    source += f"int main(void) {{\n{lines}return 0; }}\n"
    words = [need_tool("gcc"), "-w", "-x", "c", "-", "-o", str(folder / "numbers")]
    subprocess.run(words, input=source, text=True, check=True)
    out = subprocess.run([str(folder / "numbers")], capture_output=True, text=True, check=True)
    return {name: int(number) for name, number in map(str.split, out.stdout.splitlines())}


@pytest.mark.once
def test_numbers_are_those_of_the_headers(tmp_path: Path) -> None:
    """Each name that this system's headers know has the number that a compiler gives it."""
    if not (INCLUDE / "netfilter/nf_tables.h").exists():
        pytest.skip("no headers of Linux in /usr/include")
    actions = tuple(f"tc_act/{path.stem}" for path in (INCLUDE / "tc_act").glob("tc_*.h"))
    ours = {name: n for group in TABLES for n, name in names_of(group).items()}
    found: dict[str, int] = {}
    for header in HEADERS + actions:
        words = set(re.findall(r"\w+", (INCLUDE / f"{header}.h").read_text()))
        lines = "".join(f'printf("{name} %d\\n", (int){name});\n' for name in words & set(ours))
        found |= counted(lines, (header,), tmp_path)
    assert len(found) > 1200
    assert found == {name: ours[name] for name in found}


@pytest.mark.once
def test_headers_of_xfrm_have_the_size_of_their_structures(tmp_path: Path) -> None:
    if not (INCLUDE / "xfrm.h").exists():
        pytest.skip("no headers of Linux in /usr/include")
    kinds = {layout.header: layout.size for layout in XFRM.values()}
    lines = "".join(f'printf("{kind} %zu\\n", sizeof(struct {kind}));\n' for kind in kinds)
    assert counted(lines, ("xfrm",), tmp_path) == kinds


def test_every_list_that_is_named_is_there() -> None:
    named = {nest.names for nest in NESTS.values()} | set(NFTABLES.values())
    named |= {group for pair in NETFILTER.values() for group in pair}
    named |= {
        group for commands, attributes, _ in FAMILIES.values() for group in (commands, attributes)
    }
    chosen = {group for nest in NESTS.values() for _, group in nest.choice}
    assert not [group for group in named - {""} if not names_of(group)]
    # Some kinds have no list in any header: they take a structure.
    assert len([group for group in chosen if not names_of(group)]) <= 6
    assert {f"XFRM_MSG_{name}" for name in XFRM} <= set(names_of("XFRM_MSG").values())


ORDERS: st.SearchStrategy[ByteOrder] = st.sampled_from(["little", "big"])
NAMES = st.sampled_from(["", "nosuch", *FAMILIES])


@given(st.binary(max_size=200), ORDERS, st.sampled_from([*PROTOCOLS.values(), "other"]), NAMES)
def test_any_bytes_have_a_name(
    data: bytes, order: ByteOrder, protocol: Protocol, family: str
) -> None:
    """Whatever a request is, it has a name or a number, and every offset in it a place or none."""
    name, layout = message_of(data, order, protocol, family)
    assert name
    assert layout is None or layout.size > 0
    for offset in range(0, len(data), 7):
        place = place_of(data, offset, order, protocol, family)
        assert place is None or place.path.startswith(name)


@given(st.binary(max_size=400))
def test_any_bytes_are_families_or_none(data: bytes) -> None:
    """Answers of the controller that are no such thing give names or nothing, and no exception."""
    assert all(number > 0 and name for number, name in families_in(data).items())


def test_a_path_through_a_rule_of_nftables() -> None:
    data = attribute(3, attribute(2, attribute(1, b"\0\0\0\1")))  # NFTA_CMP_DATA, verdict, code
    compare = attribute(1, attribute(1, b"cmp\0") + attribute(2, data))
    body = b"\1\0\0\0" + attribute(1, b"t\0") + attribute(4, compare)
    rule = message(0xA06, 5, body)
    place = place_of(rule, rule.rindex(b"\0\0\0\1") - 4, "little", "netfilter")
    assert place is not None
    assert place.path == (
        "NFT_MSG_NEWRULE.nfgenmsg.NFTA_RULE_EXPRESSIONS.1.NFTA_EXPR_DATA."
        "NFTA_CMP_DATA.NFTA_DATA_VERDICT.NFTA_VERDICT_CODE"
    )


def test_paths_through_generic_families() -> None:
    body = b"\x1e\1\0\0" + attribute(1, attribute(2, b"eth0\0"))
    place = place_of(message(21, 5, body), 24, "little", "generic", "ethtool")
    assert place is not None
    assert place.path == (
        "ETHTOOL_MSG_FEC_SET.genlmsghdr.ETHTOOL_A_FEC_HEADER.ETHTOOL_A_HEADER_DEV_NAME"
    )
    assert message_of(message(21, 5, body), "little", "generic")[0] == "21.30"


@pytest.mark.parametrize(
    ("command", "way"),
    [
        ("SET_WOWLAN", "WOWLAN_TRIGGERS NL80211_WOWLAN_TRIG_PKT_PATTERN 1 NL80211_PKTPAT_MASK"),
        ("START_SCHED_SCAN", "SCHED_SCAN_MATCH 0 NL80211_SCHED_SCAN_MATCH_ATTR_SSID"),
        ("JOIN_MESH", "MESH_CONFIG NL80211_MESHCONF_TTL"),
        ("SET_SAR_SPECS", "SAR_SPEC NL80211_SAR_ATTR_SPECS 1 NL80211_SAR_ATTR_SPECS_POWER"),
    ],
)
def test_paths_through_nests_of_wireless(command: str, way: str) -> None:
    """From the inside out, each step by its number in the list of the one around it."""
    numbers = {name: n for group in spelled() for n, name in names_of(group).items()}
    steps = f"NL80211_ATTR_{way}".split()
    data = b"\1"
    for step in reversed(steps):
        data = attribute(int(step) if step.isdigit() else numbers[step], data)
    body = bytes([numbers[f"NL80211_CMD_{command}"], 1, 0, 0]) + data
    request = message(21, 5, body)
    place = place_of(request, len(request) - 8, "little", "generic", "nl80211")
    assert place is not None
    assert place.path == f"NL80211_CMD_{command}.genlmsghdr." + ".".join(steps)


@pytest.mark.live
def test_the_controller_knows_itself() -> None:
    names = family_names()
    if not names:
        pytest.skip("no generic netlink")
    assert names[16] == "nlctrl"


@pytest.mark.live
@pytest.mark.once
@pytest.mark.parametrize(
    ("words", "operation", "path"),
    [
        (["ethtool", "--show-fec", "lo"], "ETHTOOL_MSG_FEC_GET", ""),
        (
            ["nft", "add rule inet t c accept"],
            "NFT_MSG_NEWRULE",
            "NFT_MSG_NEWRULE.nfgenmsg.NFTA_RULE_TABLE",
        ),
    ],
)
def test_requests_of_tools_have_names(
    tmp_path: Path, words: list[str], operation: str, path: str
) -> None:
    need_root()
    need_tracing()
    need_tool(words[0])
    done = run(tmp_path, "-f", "jsonl", "--", "unshare", "-n", *words)
    calls = [call for call in done.calls if call["call"]["operation"] == operation]  # type: ignore[index]
    assert calls, done.report
    assert path in json.dumps(calls[-1])
