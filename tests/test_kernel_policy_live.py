"""kernel.netlink.policy: what is said of each kind of policy is what the running kernel takes."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.live_kernel import need_root
from tlvlog import String
from tlvlog.kernel.netlink.extack import import_extack

pytestmark = [pytest.mark.live, pytest.mark.once]
ROOT = Path(__file__).resolve().parent.parent
_SIZES = {"u8": 1, "u16": 2, "u32": 4, "u64": 8, "s8": 1, "s16": 2, "s32": 4, "s64": 8}


def as_said(wanted: str) -> Callable[[bytes], bool]:
    """What a person would take the words for: whether a value is what is wanted."""
    if found := re.fullmatch(
        r"a string(?: of at most (\d+) bytes?)?, (with|which may have) a NUL behind it", wanted
    ):
        longest = int(found[1] or 1 << 16)
        needs_nul = found[2] == "with"

        def string(value: bytes) -> bool:
            text = value.removesuffix(b"\0")
            return bool(value) and len(text) <= longest and (b"\0" in value or not needs_nul)

        return string
    if found := re.fullmatch(r"(?:(exactly|at most|at least|(\d+) to) (\d+) )?bytes?", wanted):
        low = {"exactly": found[3], "at least": found[3]}.get(found[1], found[2]) or 0
        high = 1 << 16 if found[1] in (None, "at least") else found[3]
        return lambda value: int(low) <= len(value) <= int(high)
    if found := re.fullmatch(
        r"an? ([us]\d+)(?: (?:from (-?\d+) to|of at least (-?\d+)|of at most) ?(-?\d+)?)?"
        r"(?: with no bits but (0x[0-9a-f]+))?",
        wanted,
    ):
        kind, start, least, most, mask = found.groups()

        def number(value: bytes) -> bool:
            if len(value) != _SIZES[kind]:
                return False
            n = int.from_bytes(value, sys.byteorder, signed=kind[0] == "s")
            allowed = int(start or least or n) <= n <= int(most or n)
            return allowed and not (mask and n & ~int(mask, 16))

        return number
    if found := re.fullmatch(
        r"an? (un)?signed integer of 4 or 8 bytes(?: from (-?\d+) to (-?\d+))?"
        r"(?: with no bits but (0x[0-9a-f]+))?",
        wanted,
    ):
        plain, low, high, mask = found.groups()

        def whole(value: bytes) -> bool:
            n = int.from_bytes(value, sys.byteorder, signed=plain is None)
            allowed = int(low or n) <= n <= int(high or n)
            return len(value) in (4, 8) and allowed and not (mask and n & ~int(mask, 16))

        return whole
    if wanted == "an attribute without a value":
        return lambda value: not value
    if wanted == "nested attributes":
        return lambda value: not value or len(value) >= 4
    if found := re.fullmatch(
        r"a value and a selector of 32 bits each, no value bit without its selector"
        r"(?: with no bits but (0x[0-9a-f]+))?",
        wanted,
    ):
        mask = int(found[1] or "0xffffffff", 16)

        def bitfield(value: bytes) -> bool:
            bits, selector = (int.from_bytes(value[i : i + 4], sys.byteorder) for i in (0, 4))
            return len(value) == 8 and not (selector | bits) & ~mask and not bits & ~selector

        return bitfield
    raise AssertionError(f"words that nobody can follow: {wanted}")


def test_the_words_are_what_the_kernel_takes() -> None:
    """Of every attribute that was probed: values are refused exactly where the words say so."""
    need_root()
    command = [sys.executable, "-m", "tests.policy_probes"]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    if "unshare: " in done.stderr:
        pytest.skip(f"no private network namespace: {done.stderr.strip()}")
    assert done.returncode == 0, done.stderr
    wanted: dict[str, str] = {}
    sent: dict[str, list[tuple[bytes, bool]]] = {}
    kinds: set[str] = set()
    for line in done.stdout.splitlines():
        probe = json.loads(line)
        kinds.add(probe["kind"])
        records = import_extack(
            bytes.fromhex(probe["answer"]),
            bytes.fromhex(probe["request"]),
            protocol=probe["protocol"],
        )
        said = [r.message for r in records if isinstance(r, String)]
        said = [text for text in said if ", the kernel wants " in text]
        for text in said:
            words = text.partition(", the kernel wants ")[2]
            assert wanted.setdefault(probe["name"], words) == words
        sent.setdefault(probe["name"], []).append((bytes.fromhex(probe["value"]), not said))
    for name, words in wanted.items():
        takes = as_said(words)
        for value, is_taken in sent[name]:
            assert takes(value) == is_taken, f"{name}: {words}: {value!r}"
    assert {"CTRL_ATTR_FAMILY_NAME", "CTRL_ATTR_FAMILY_ID", "IFLA_IFNAME", "IFLA_ADDRESS"} <= set(
        wanted
    )
    assert {"IFLA_NEW_IFINDEX", "IFLA_LINKINFO", "TCA_ROOT_FLAGS"} <= set(wanted)
    families = {name.partition(".")[0] for name in wanted if "." in name}
    assert families >= {"nlctrl", "ethtool"}
    assert {"flag", "nested", "text", "number"} <= kinds
