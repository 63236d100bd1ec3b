"""Writes the names of netlink attributes and commands from what this system says of them.

Facts only: names and numbers, of the enums in the system's headers, which a C
compiler counts, and of the running kernel's BTF where that has more of an enum.

    python -m tools.netlink_names           # writes the tables
"""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from textwrap import wrap

from tlvlog.btf.files import open_btf
from tlvlog.btf.lookup import enum_of
from tlvlog.errors import BtfError
from tlvlog.kernel.netlink.names import names_of
from tlvlog.kernel.netlink.nests import NESTS

INCLUDE = Path("/usr/include/linux")
OUT = Path(__file__).parents[1] / "tlvlog/kernel/netlink"

NETFILTER = (
    "netfilter/nfnetlink",
    "netfilter/nf_tables",
    "netfilter/nf_tables_compat",
    "netfilter/nfnetlink_conntrack",
    "netfilter/nfnetlink_queue",
    "netfilter/nfnetlink_log",
    "xfrm",
)
TRAFFIC = ("pkt_sched", "pkt_cls")
FAMILIES = ("ethtool_netlink", "devlink", "mptcp", "wireguard", "if_team", "if_macsec")
# First enumerators that do not end with _UNSPEC, and the prefix of their enum.
FIRST = {
    "NFT_MSG_NEWTABLE": "NFT_MSG",
    "IPCTNL_MSG_CT_NEW": "IPCTNL_MSG_CT",
    "IPCTNL_MSG_EXP_NEW": "IPCTNL_MSG_EXP",
    "NFQNL_MSG_PACKET": "NFQNL_MSG",
    "NFULNL_MSG_PACKET": "NFULNL_MSG",
    "NFNL_MSG_COMPAT_GET": "NFNL_MSG_COMPAT",
    "XFRM_MSG_BASE": "XFRM_MSG",
    "ETHTOOL_MSG_USER_NONE": "ETHTOOL_MSG",
    "WG_CMD_GET_DEVICE": "WG_CMD",
    "TEAM_CMD_NOOP": "TEAM_CMD",
    "MACSEC_CMD_GET_TXSC": "MACSEC_CMD",
}
_INVALID = re.compile(r"__(NL80211_\w+)_INVALID$")
# Of the wireless family what requests are made of; its other lists are values.
WIRELESS = {"NL80211_CMD", "NL80211_ATTR"} | {nest.names for nest in NESTS.values()}
_LEFT_OUT = re.compile(r"^__|^NUM_|_CNT$|^MAX_|_MSG_BASE$")
Enums = dict[str, dict[str, int]]


def enums_of(headers: tuple[str, ...]) -> Enums:
    """The enums of headers by prefix: names and numbers, as a compiler has them."""
    found: Enums = {}
    for header in headers:
        lists = list(_enums(header))
        numbers = _numbers(header, [name for names in lists for name in names])
        for names in lists:
            first = _INVALID.sub(r"\1_UNSPEC", names[0])
            prefix = FIRST.get(first, first.removesuffix("_UNSPEC"))
            if prefix != first and (not prefix.startswith("NL80211") or prefix in WIRELESS):
                found[prefix] = _whole(names[0], {name: numbers[name] for name in names})
    return found


def _enums(header: str) -> Iterator[list[str]]:
    text = (INCLUDE / f"{header}.h").read_text()
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    text = re.sub(r"^\s*#.*$", "", text, flags=re.MULTILINE)
    for body in re.findall(r"\benum\b\s*\w*\s*\{(.*?)\}", text, flags=re.DOTALL):
        names = re.findall(r"(?:^|,)\s*([A-Z_]\w+)", body)
        if names:
            yield names


def _numbers(header: str, names: list[str]) -> dict[str, int]:
    lines = "".join(f'printf("{name} %d\\n", (int){name});\n' for name in names)
    source = f"#include <linux/types.h>\n#include <sys/socket.h>\n#include <linux/{header}.h>\n"
    source += f"#include <stdio.h>\nint main(void) {{\n{lines}return 0; }}\n"
    with tempfile.TemporaryDirectory() as folder:
        program = f"{folder}/numbers"
        command = ["gcc", "-w", "-x", "c", "-", "-o", program]
        subprocess.run(command, input=source, text=True, check=True)
        done = subprocess.run([program], capture_output=True, text=True, check=True)
    return {name: int(number) for name, number in map(str.split, done.stdout.splitlines())}


def _whole(first: str, numbers: dict[str, int]) -> dict[str, int]:
    """With what the running kernel has more of an enum."""
    try:
        btf = open_btf()
        id = enum_of(btf, first)
        newer = {} if id is None else {e.name: e.value for e in btf.enumerators(id)}
    except BtfError:
        newer = {}
    joined = {**numbers, **newer} if set(numbers) & set(newer) else numbers
    return {
        name: number
        for name, number in joined.items()
        # The last one of a list is its name and _MAX.
        if not _LEFT_OUT.search(name)
        and not (name.endswith("_MAX") and first.startswith(name.removesuffix("MAX")))
    }


def compact(prefix: str, numbers: dict[str, int]) -> str:
    """The notation of `names`: words in order, `@N` where the count goes on at N."""
    words: list[str] = []
    due = 0
    seen: set[int] = set()
    for name, number in sorted(numbers.items(), key=lambda item: item[1]):
        if number in seen or number < 0:
            continue
        seen.add(number)
        if number != due:
            words.append(f"@{number}")
        short = name.removeprefix(f"{prefix}_")
        words.append(short if short != name else f"={name}")
        due = number + 1
    return " ".join(words)


def module(title: str, enums: Enums) -> str:
    """The text of a table."""
    lines = [f'"""{title}', "", "Generated by tools/netlink_names.py; do not edit.", '"""', ""]
    lines += ["from __future__ import annotations", "", "from typing import Final", ""]
    lines += ["NAMES: Final = {"]
    for prefix, numbers in sorted(enums.items()):
        text = compact(prefix, numbers)
        if text in ("", "UNSPEC"):
            continue
        if len(prefix) + len(text) < 88:
            lines.append(f'    "{prefix}": "{text}",')
            continue
        pieces = wrap(text, 88, break_long_words=False, break_on_hyphens=False)
        body = [f'        "{piece} "' for piece in pieces[:-1]] + [f'        "{pieces[-1]}"']
        lines += [f'    "{prefix}": (', *body, "    ),"]
    return "\n".join([*lines, "}", ""])


def tables() -> dict[str, str]:
    """The text of each file by its name."""
    actions = sorted(path.stem for path in (INCLUDE / "tc_act").glob("tc_*.h"))
    traffic = enums_of((*TRAFFIC, *(f"tc_act/{name}" for name in actions)))
    return {
        "names_netfilter.py": module(
            "Names of netfilter's and xfrm's netlink messages and attributes.", enums_of(NETFILTER)
        ),
        "names_families.py": module(
            "Names of the commands and attributes of generic netlink families.", enums_of(FAMILIES)
        ),
        "names_wireless.py": module(
            "Names of the commands and attributes of nl80211.", enums_of(("nl80211",))
        ),
        "names_traffic.py": module(
            "Names of the attributes of queueing disciplines, classifiers and actions.",
            {prefix: names for prefix, names in traffic.items() if not _is_known(prefix)},
        ),
    }


def _is_known(prefix: str) -> bool:
    from tlvlog.kernel.netlink.names import _NAMES

    return prefix in _NAMES and bool(names_of(prefix))


def main() -> None:
    """Write the tables."""
    for name, text in tables().items():
        (OUT / name).write_text(text)


if __name__ == "__main__":
    main()
