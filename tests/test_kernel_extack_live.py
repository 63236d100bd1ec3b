"""Real refusals, from a private network namespace, against a second reading of each."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests import extack_oracle
from tests.extack_messages import told
from tests.live_kernel import need_root
from tlvlog import decode, encode
from tlvlog.kernel.netlink.extack import import_extack
from tlvlog.kernel.netlink.names import names_of
from tlvlog.kernel.netlink.nests import MESSAGES

pytestmark = pytest.mark.live

PROBES = 3000
DIFFERENT = 300
ROOT = Path(__file__).resolve().parent.parent
# What the host's network is: devices and counters aside, addresses, routes, neighbours.
HOST_FILES = ("if_inet6", "route", "ipv6_route", "arp", "dev_mcast", "fib_triestat")


def host_state() -> Any:
    """Interfaces, addresses and routes of the namespace that the tests run in."""
    state = {
        name: Path("/proc/net", name).read_text()
        for name in HOST_FILES
        if Path("/proc/net", name).exists()
    }
    state["namespace"] = os.readlink("/proc/self/ns/net")
    for device in sorted(os.listdir("/sys/class/net")):
        for part in ("mtu", "flags", "address", "ifindex", "tx_queue_len"):
            path = Path("/sys/class/net", device, part)
            if path.exists():
                state[f"{device}.{part}"] = path.read_text()
    return {key: value for key, value in state.items() if key != "fib_triestat"}


@pytest.fixture(scope="module")
def probes() -> Any:
    """Each probe that was sent: request, answer, protocol; and the host before and after."""
    need_root()
    before = host_state()
    done = subprocess.run(
        [sys.executable, "-m", "tests.netlink_probes", "20", str(PROBES)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    if "unshare: " in done.stderr:
        pytest.skip(f"no private network namespace: {done.stderr.strip()}")
    assert done.returncode == 0, done.stderr
    assert host_state() == before
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_every_attribute_equals_a_second_reading(probes: Any) -> None:
    """At least 300 different refusals: each error, message, offset, limit and missing attribute."""
    different = set()
    for probe in probes:
        data, request = bytes.fromhex(probe["answer"]), bytes.fromhex(probe["request"])
        records = import_extack(data, request, protocol=probe["protocol"])
        errors = [record for record in records if record.name == "error"]
        expected = extack_oracle.messages(data, sys.byteorder)
        assert [told(record) for record in errors] == expected
        assert list(decode(encode(records)).records) == records
        for record in errors:
            if record.error:
                limit = tuple((item.name, item.value) for item in record.get("limit") or ())
                different.add(
                    (request[4:6], record.error, record.text, record.field_offset, limit,
                     record.missing)
                )  # fmt: skip
    assert len(probes) == PROBES
    assert len(different) >= DIFFERENT


def test_all_kinds_of_answers_came(probes: Any) -> None:
    """The probes bring errors and ends of dumps, capped and whole, with offset, limit, missing."""
    kinds = set()
    for probe in probes:
        data = bytes.fromhex(probe["answer"])
        kinds.add((int.from_bytes(data[4:6], sys.byteorder), probe["capped"]))
        for message in extack_oracle.messages(data, sys.byteorder):
            kinds |= set(message)  # type: ignore[arg-type]
    if "missing" not in kinds:  # type: ignore[comparison-overlap]
        pytest.skip(
            f"no attribute was said to be missing, as since Linux 6.1: {platform.release()}"
        )
    assert {"message", "field-offset", "limit", "missing"} <= kinds
    assert {(2, True), (2, False), (3, True), (3, False)} <= kinds


def test_most_messages_are_registered(probes: Any) -> None:
    """Nine of ten messages of this kernel have a number."""
    registered = messages = 0
    for probe in probes:
        for record in import_extack(bytes.fromhex(probe["answer"])):
            if record.name == "error" and record.text:
                messages += 1
                registered += record.reason != 0
    assert messages > 100
    assert registered >= 0.9 * messages


def test_offsets_have_the_path_of_what_lies_there(probes: Any) -> None:
    """The last name of a path is that of the attribute whose number stands at the offset."""
    named = 0
    for probe in probes:
        request = bytes.fromhex(probe["request"])
        data = bytes.fromhex(probe["answer"])
        for record in import_extack(data, request, protocol=probe["protocol"]):
            if record.name != "error" or record.field_offset is None:
                continue
            offset = record.field_offset
            number = int.from_bytes(request[offset + 2 : offset + 4], sys.byteorder) & 0x3FFF
            assert record.field_path is not None
            last = record.field_path.rpartition(".")[2]
            type = int.from_bytes(request[4:6], sys.byteorder)
            layout = MESSAGES.get(type & ~3)
            if probe["protocol"] == "route" and layout and record.field_path.count(".") == 2:
                assert last == names_of(layout.names).get(number, str(number))
                named += 1
            elif last.isdigit():
                assert last == str(number)
    assert named > 100


def test_the_host_is_as_it_was(probes: Any) -> None:
    """No interface, address, route or setting of the host's network is touched by the probes."""
    assert probes
    before = host_state()
    subprocess.run(
        [sys.executable, "-m", "tests.netlink_probes", "21", "200"],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        timeout=60,
        check=True,
    )
    assert host_state() == before
