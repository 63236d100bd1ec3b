"""Netlink's extended acknowledgements: captured, made up, damaged, as records."""

from __future__ import annotations

import struct
from typing import Any

import pytest

from tests import extack_oracle
from tests.extack_messages import (
    CAPTURED,
    DONE,
    ERROR,
    NEWADDR,
    NEWLINK,
    NEWQDISC,
    NEWROUTE,
    ORDERS,
    answer,
    asked,
    attribute,
    errors,
    link,
    told,
)
from tlvlog import ExtendedError
from tlvlog.kernel.netlink.extack import import_extack
from tlvlog.kernel.netlink.path import missing_path, place_of, protocol_of, readings_of


@pytest.mark.parametrize("case", CAPTURED["cases"], ids=lambda case: case["tag"])
def test_captured(case: Any) -> None:
    """Captured answers give what a second reading gives, and what the capture noted."""
    data = bytes.fromhex(case["reply_hex"])
    records = errors(data, bytes.fromhex(case["request_hex"]))
    assert [told(record) for record in records] == extack_oracle.messages(data)
    assert [record.error for record in records] == [case["error"]] * len(records)
    for item in case["tlvs"]:
        (record,) = records
        if item["type"] == 1:
            assert record.text == item["payload"].rstrip("\0")
        elif item["type"] == 2:
            expected = int.from_bytes(bytes.fromhex(item["payload"]), "little")
            assert record.field_offset == expected


@pytest.mark.parametrize("order", ORDERS)
def test_all_six_attributes(order: Any) -> None:
    letter = ORDERS[order]
    u32, s64, u64 = (struct.Struct(letter + kind) for kind in "IqQ")
    policy = b"".join(
        attribute(type, value, letter)
        for type, value in [
            (2, s64.pack(-5)), (3, s64.pack(7)), (11, b""), (4, u64.pack(1)), (5, u64.pack(2**63)),
            (6, u32.pack(2)), (7, u32.pack(9)), (8, u32.pack(3)), (9, u32.pack(44)),
            (12, u64.pack(0xF0)), (11, b""), (1, u32.pack(4)), (99, b"later"),
        ]
    )  # fmt: skip
    tlvs = b"".join(
        attribute(type, value, letter)
        for type, value in [
            (1, b"nobody knows this\0"), (3, b"\1\2\3"), (2, u32.pack(32)), (0x8004, policy),
            (5, u32.pack(17)), (6, u32.pack(24)), (4711, b"later"),
        ]
    )  # fmt: skip
    for type in (ERROR, DONE):
        data = answer(-22, tlvs, type=type, order=letter)
        (record,) = errors(data, byte_order=order)
        assert told(record) == extack_oracle.messages(data, order)[0]
        limit = record.get("limit")
        assert [item.type for item in limit] == sorted(item.type for item in limit)
        assert (record.error, record.cookie, record.missing) == (-22, b"\1\2\3", 17)
        assert (record.subsystem, record.reason, record.severity) == ("netlink", 0, "error")


def test_a_bitfield_mask_has_32_bits() -> None:
    policy = attribute(10, struct.pack("<I", 3)) + attribute(1, struct.pack("<I", 15))
    (record,) = errors(answer(-22, attribute(4, policy)))
    assert {item.name: item.value for item in record.get("limit")} == {"kind": 15, "mask": 3}


def test_a_warning_on_success() -> None:
    (record,) = errors(answer(0, attribute(1, b"deprecated\0")))
    assert (record.error, record.severity, record.text) == (0, "warning", "deprecated")
    (record,) = errors(answer(0, attribute(3, b"12345678")))
    assert (record.severity, record.cookie) == ("info", b"12345678")


def test_success_says_nothing() -> None:
    assert import_extack(answer(0)) == []
    assert import_extack(answer(0, type=DONE)) == []
    assert import_extack(struct.pack("=IHHII", 20, 16, 0, 1, 0) + b"data") == []
    assert import_extack(b"") == []


def test_an_error_without_words() -> None:
    (record,) = errors(answer(-19))
    assert (record.error, record.reason, record.text, record.attributes) == (-19, 0, "", ())


def test_a_number_that_is_no_errno_is_success() -> None:
    assert errors(answer(5, type=DONE)) == []
    assert errors(answer(-4096)) == []


@pytest.mark.parametrize("capped", [True, False])
def test_the_path_of_an_offset(capped: Any) -> None:
    """With the request known, by copy or given, an offset is a path and says what was sent."""
    request = link(attribute(3, b"eth0\0"), attribute(4, b"\1\0"))
    policy = attribute(4, struct.pack("<Q", 0)) + attribute(5, struct.pack("<Q", 2**32 - 1))
    policy += attribute(1, struct.pack("<I", 4))
    tlvs = attribute(2, struct.pack("<I", 44)) + attribute(4, policy)
    data = answer(-34, tlvs, request, capped)
    record, text = import_extack(data, request if capped else None, byte_order="little")
    assert record.field_path == "RTM_NEWLINK.ifinfomsg.IFLA_MTU"
    assert text.message == f"{record.field_path}: you sent 2 bytes, the kernel wants a u32"


def test_without_the_request_there_is_no_path() -> None:
    (record,) = errors(answer(-34, attribute(2, struct.pack("<I", 44))))
    assert (record.field_offset, record.field_path) == (44, None)


def test_the_request_is_found_by_its_sequence() -> None:
    """Of several requests the one with the answer's number counts, if its type is the same."""
    first = asked(NEWLINK, bytes(16) + attribute(4, b"\1"), sequence=1)
    second = asked(NEWADDR, bytes(8) + attribute(2, b"\1"), sequence=2)
    tlvs = attribute(2, struct.pack("<I", 24))
    (record,) = errors(answer(-22, tlvs, second, sequence=2), first + second)
    assert record.field_path == "RTM_NEWADDR.ifaddrmsg.IFA_LOCAL"
    (record,) = errors(answer(-22, tlvs, second, sequence=9), first)
    assert record.field_path is None
    (record,) = errors(answer(-22, tlvs, second, sequence=1), first)
    assert record.field_path is None


PATHS = [
    (link(attribute(3, b"x\0")), 32, "RTM_NEWLINK.ifinfomsg.IFLA_IFNAME", "route"),
    (link(attribute(120, b"x\0")), 32, "RTM_NEWLINK.ifinfomsg.120", "route"),
    (link(attribute(4, b"")), 20, "RTM_NEWLINK.ifinfomsg", "route"),
    (link(attribute(4, b"")), 4, "RTM_NEWLINK", "route"),
    (
        link(attribute(18, attribute(1, b"vlan\0") + attribute(0x8002, attribute(5, b"12")))),
        36 + 12 + 4,
        "RTM_NEWLINK.ifinfomsg.IFLA_LINKINFO.IFLA_INFO_DATA.IFLA_VLAN_PROTOCOL",
        "route",
    ),
    (
        link(attribute(18, attribute(2, attribute(1, b"12")) + attribute(1, b"vxlan\0"))),
        40,
        "RTM_NEWLINK.ifinfomsg.IFLA_LINKINFO.IFLA_INFO_DATA.IFLA_VXLAN_ID",
        "route",
    ),
    (
        link(attribute(18, attribute(1, b"new\0") + attribute(2, attribute(7, b"12")))),
        36 + 8 + 4,
        "RTM_NEWLINK.ifinfomsg.IFLA_LINKINFO.IFLA_INFO_DATA.7",
        "route",
    ),
    (
        link(attribute(26, attribute(10, attribute(8, b"\0")))),
        40,
        "RTM_NEWLINK.ifinfomsg.IFLA_AF_SPEC.AF_INET6.IFLA_INET6_ADDR_GEN_MODE",
        "route",
    ),
    (
        asked(NEWROUTE, bytes(12) + attribute(8, attribute(2, b"1234") + attribute(99, b""))),
        40,
        "RTM_NEWROUTE.rtmsg.RTA_METRICS.99",
        "route",
    ),
    (
        asked(
            NEWROUTE,
            bytes(12)
            + attribute(9, struct.pack("<HBBI", 8, 0, 0, 1) + struct.pack("<HBBI", 16, 0, 0, 2)
                        + attribute(5, b"\1\2\3\4")),
        ),
        28 + 4 + 16,
        "RTM_NEWROUTE.rtmsg.RTA_MULTIPATH.1.RTA_GATEWAY",
        "route",
    ),
    (
        asked(NEWQDISC, bytes(20) + attribute(1, b"netem\0") + attribute(2, bytes(24)
              + attribute(1, b"123"))),
        36 + 12 + 4 + 24,
        "RTM_NEWQDISC.tcmsg.TCA_OPTIONS.TCA_NETEM_CORR",
        "route",
    ),
    (
        asked(16, struct.pack("<BBH", 3, 1, 0) + attribute(1, b"\1")),
        20,
        "CTRL_CMD_GETFAMILY.genlmsghdr.CTRL_ATTR_FAMILY_ID",
        "generic",
    ),
    (
        asked(29, struct.pack("<BBH", 7, 1, 0) + attribute(5, b"\1")),
        20,
        "29.7.genlmsghdr.5",
        "generic",
    ),
    (asked(2560, bytes(4) + attribute(5, attribute(2, b""))), 24, "2560.5.2", "other"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("request_", "offset", "path", "protocol"), PATHS, ids=lambda p: str(p)[:40]
)
def test_paths(request_: Any, offset: Any, path: Any, protocol: Any) -> None:
    """Each offset has its path; the protocol is guessed right."""
    assert protocol_of(request_, "little") == protocol
    assert readings_of(request_, offset, "little")[0] == protocol
    assert place_of(request_, offset, "little").path == path  # type: ignore[union-attr]
    (record,) = errors(answer(-22, attribute(2, struct.pack("<I", offset)), request_, False))
    assert record.field_path == path


def test_names_are_those_of_pyroute2() -> None:
    """The names of attributes agree with the tables of another project, number by number."""
    from pyroute2.netlink.rtnl.fibmsg import fibmsg
    from pyroute2.netlink.rtnl.ifaddrmsg import ifaddrmsg
    from pyroute2.netlink.rtnl.ifinfmsg import ifinfmsg
    from pyroute2.netlink.rtnl.ndmsg import ndmsg
    from pyroute2.netlink.rtnl.rtmsg import rtmsg

    for type, table in (
        (NEWLINK, ifinfmsg), (NEWADDR, ifaddrmsg), (NEWROUTE, rtmsg), (28, ndmsg), (32, fibmsg),
    ):  # fmt: skip
        size = {NEWLINK: 16, NEWADDR: 8}.get(type, 12)
        theirs = [item if isinstance(item[0], int) else (n, *item)
                  for n, item in enumerate(table.nla_map)]  # fmt: skip
        compared = 0
        for number, name, *_ in theirs:
            request = asked(type, bytes(size) + attribute(number, b""))
            ours = place_of(request, 16 + size, "little").path.rpartition(".")[2]  # type: ignore[union-attr]
            if not ours.isdigit() and not name.endswith(("UNSPEC", "PAD", "UNUSED")):
                assert ours == name, number
                compared += 1
        assert compared > 5


def test_missing_attributes_have_the_path_they_would_have() -> None:
    request = asked(NEWADDR, bytes(8))
    tlvs = attribute(5, struct.pack("<I", 2))
    (record,) = errors(answer(-22, tlvs, request, False))
    assert record.reason == "missing-attribute"
    assert record.text == "Missing required attribute type 2"
    assert record.field_path == "RTM_NEWADDR.ifaddrmsg.IFA_LOCAL"
    request = link(attribute(18, attribute(2, b"")))
    tlvs += attribute(6, struct.pack("<I", 32))
    (record,) = errors(answer(-22, tlvs, request, False))
    assert record.field_path == "RTM_NEWLINK.ifinfomsg.IFLA_LINKINFO.IFLA_INFO_DATA"
    assert missing_path(request, 1, 999, "little") is None


ETHTOOL = attribute(1, attribute(1, struct.pack("<I", 99)))


@pytest.mark.parametrize("version", [0, 1, 2, 7])
def test_what_can_be_read_as_two_protocols_is_marked(version: Any) -> None:
    """A request of ethtool, type 21, is RTM_DELADDR too: its path is a guess, or named by whom."""
    request_ = asked(21, struct.pack("<BBH", 2, version, 0) + ETHTOOL)
    assert sorted(readings_of(request_, 24, "little")) == ["generic", "route"]
    data = answer(-22, attribute(2, struct.pack("<I", 24)), request_, False)
    (record,) = errors(data)
    assert record.guess
    for protocol, path in (("generic", "21.2.genlmsghdr.1.1"), ("other", "21.1.1")):
        (record,) = [
            r
            for r in import_extack(data, byte_order="little", protocol=protocol)  # type: ignore[arg-type]
            if r.name == "error"
        ]
        assert record.field_path == path
        assert not getattr(record, "guess", None)


def test_what_can_be_read_in_one_way_is_no_guess() -> None:
    """A header that does not fit, or attributes that do not, leave one protocol."""
    for request_, offset in ((link(attribute(4, b"\1\0")), 32), (asked(16, b"\3\1\0\0"), 16)):
        assert len(readings_of(request_, offset, "little")) == 1
        (record,) = errors(answer(-22, attribute(2, struct.pack("<I", offset)), request_, False))
        assert record.field_path
        assert not getattr(record, "guess", None)


def test_a_module_in_front_of_a_known_message() -> None:
    (record,) = errors(answer(-22, attribute(1, b"ipv4: Local address is not supplied\0")))
    assert record.reason == "address-missing"
    assert record.text == "ipv4: Local address is not supplied"


WISHES = [
    (b"\1\0", {1: 4}, "you sent 2 bytes, the kernel wants a u32"),
    (b"\1", {1: 3, 4: 0, 5: 65535}, "you sent 1 byte, the kernel wants a u16"),
    (b"\x11\x22", {1: 3, 4: 1, 5: 9}, "you sent 8721, the kernel wants a u16 from 1 to 9"),
    (b"\xff", {1: 6, 2: -1, 3: 0}, "you sent -1, the kernel wants an s8 from -1 to 0"),
    (b"", {1: 4}, "you sent nothing, the kernel wants a u32"),
    (b"x" * 20, {1: 11, 7: 15}, "you sent 20 bytes, the kernel wants a string of at most 15 bytes, "
                                "which may have a NUL behind it"),
    (b"x" * 15, {1: 12, 7: 15}, "you sent 15 bytes without a NUL, the kernel wants a string of at "
                                "most 15 bytes, with a NUL behind it"),
    (b"x" * 16 + b"\0", {1: 12, 7: 15}, "you sent 17 bytes, the last one a NUL, the kernel wants a "
                                        "string of at most 15 bytes, with a NUL behind it"),
    (b"x", {1: 10, 6: 6, 7: 6}, "you sent 1 byte, the kernel wants exactly 6 bytes"),
    (b"", {1: 10, 6: 1}, "you sent nothing, the kernel wants at least 1 byte"),
    (b"x", {1: 10}, "you sent 1 byte, the kernel wants another number of bytes"),
    (b"", {1: 10}, "you sent nothing, the kernel wants at least 1 byte"),
    (b"\xf0\0\0\0", {1: 4, 12: 3}, "you sent 0xf0, the kernel wants a u32 with no bits but 0x3"),
    (b"\1", {1: 1}, "you sent 1 byte, the kernel wants an attribute without a value"),
    (b"\xfe\xff", {1: 7, 2: -1, 3: 5}, "you sent -2, the kernel wants an s16 from -1 to 5"),
    (b"\xff" * 8, {1: 9, 2: 0}, "you sent -1, the kernel wants an s64 of at least 0"),
    (b"\xff" * 4, {1: 16, 2: 0}, "you sent -1, the kernel wants a signed integer of 4 or 8 bytes "
                                 "of at least 0"),
    (b"\1\2\3", {1: 14}, "you sent 3 bytes, the kernel wants an array of nested attributes"),
    (b"\1\2\3", {1: 15, 10: 7}, "you sent 3 bytes, the kernel wants a value and a selector of 32 "
                                 "bits each, no value bit without its selector with no bits but "
                                 "0x7"),
    (b"\1\2\3", {1: 13}, "you sent 3 bytes, the kernel wants nested attributes"),
    (b"\5\0\0\0", {1: 17, 5: 4}, "you sent 5, the kernel wants an unsigned integer of 4 or 8 bytes "
                                 "of at most 4"),
]  # fmt: skip


@pytest.mark.parametrize(("value", "policy", "text"), WISHES, ids=lambda w: str(w)[:30])
def test_what_the_kernel_wants(value: Any, policy: Any, text: Any) -> None:
    wide = {2: "<q", 3: "<q", 4: "<Q", 5: "<Q", 12: "<Q"}
    nest = b"".join(attribute(k, struct.pack(wide.get(k, "<I"), v)) for k, v in policy.items())
    request = link(attribute(77, value))
    tlvs = attribute(2, struct.pack("<I", 32)) + attribute(4, nest)
    _, told_text = import_extack(answer(-34, tlvs, request, False), byte_order="little")
    assert told_text.message == f"RTM_NEWLINK.ifinfomsg.77: {text}"


def test_no_value_mends_a_flag() -> None:
    """Where NLA_F_NESTED is what is missing, nothing is said of the value."""
    request = link(attribute(77, b""))
    tlvs = attribute(1, b"NLA_F_NESTED is missing\0") + attribute(2, struct.pack("<I", 32))
    tlvs += attribute(4, attribute(1, struct.pack("<I", 13)))
    (record,) = import_extack(answer(-22, tlvs, request, False), byte_order="little")
    assert isinstance(record, ExtendedError)
    assert record.reason == "nested-flag-missing"
