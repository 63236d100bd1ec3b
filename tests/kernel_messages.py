"""The messages of a kernel's sources: the texts that its code gives to verbose() and to extacks."""

from __future__ import annotations

import re
import tarfile
from collections.abc import Iterator
from pathlib import Path

_STRINGS = r'((?:"(?:[^"\\]|\\.)*"\s*)+)'
_ARGUMENTS = r'\((?:[^"();]|\([^()]*\))*?'
_CALLS = {
    "netlink": re.compile(
        r"(?:NL|GENL)_SET_(?:ERR_MSG|BAD_ATTR|ERR_ATTR_MISS)\w*" + _ARGUMENTS + _STRINGS
    ),
    "bpf": re.compile(r"\b(?:verbose|bpf_log)" + _ARGUMENTS + _STRINGS),
}
_FOLDERS = {
    "netlink": ("net/", "drivers/", "include/", "kernel/", "lib/"),
    "bpf": ("kernel/bpf/verifier.c", "kernel/bpf/btf.c", "kernel/bpf/bpf_lsm.c", "net/"),
}
_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')
SOURCES = sorted(Path("/usr/src").glob("linux-source-*.tar.xz"))


def messages_of(path: Path) -> dict[str, set[str]]:
    """By subsystem the formats in a packed source tree, without the line ends behind them."""
    found: dict[str, set[str]] = {name: set() for name in _CALLS}
    with tarfile.open(path) as archive:
        for member in archive:
            name = member.name.partition("/")[2]
            if not (member.isfile() and name.endswith((".c", ".h"))):
                continue
            if not name.startswith(tuple(folder for some in _FOLDERS.values() for folder in some)):
                continue
            stream = archive.extractfile(member)
            text = stream.read().decode("utf-8", "replace") if stream else ""
            for subsystem, message in _said(name, text):
                found[subsystem].add(message)
    return found


def _said(name: str, text: str) -> Iterator[tuple[str, str]]:
    for subsystem, call in _CALLS.items():
        if name.startswith(_FOLDERS[subsystem]):
            for match in call.finditer(text):
                joined = "".join(_STRING.findall(match[1]))
                yield subsystem, joined.encode().decode("unicode_escape").strip("\n")
