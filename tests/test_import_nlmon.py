"""Captured netlink packets: a log for each refused request, joined with what was asked."""

from __future__ import annotations

import io
import shutil
import socket
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.command_run import Run
from tests.packet_files import Frame, attribute, message, pcap, pcapng, refusal
from tlvlog import ExtendedError, decode
from tlvlog.formats import packets
from tlvlog.formats.capture import Call
from tlvlog.formats.to_json import errno_name
from tlvlog.kernel.importer import IMPORTERS
from tlvlog.kernel.netlink.extack import import_extack
from tlvlog.kernel.netlink.request import bad_family, bad_link, request
from tlvlog.kernel.packets import PacketCalls
from tlvlog.kernel.recorded import FAMILY_ANSWER, FAMILY_REQUEST, LINK_ANSWER, LINK_REQUEST
from tlvlog.schema import builtin

LINK = struct.pack("<BxHiII", 0, 0, 1, 0, 0) + attribute(4, b"\1\0")


def calls(data: bytes) -> list[Call]:
    return list(PacketCalls(io.BytesIO(data)))


def link(sequence: int = 1, port: int = 0, mtu: bytes = b"\1\0", order: str = "little") -> bytes:
    mark = "<" if order == "little" else ">"
    body = struct.pack(f"{mark}BxHiII", 0, 0, 1, 0, 0) + attribute(4, mtu, order)
    return message(18, 5, body, sequence=sequence, port=port, order=order)


def path_of(call: Call) -> object:
    return decode(call.log).records[0].get("field-path")


PATH = "RTM_GETLINK.ifinfomsg.IFLA_MTU"


def test_recorded_answers_of_a_kernel() -> None:
    found = calls(
        pcap(
            Frame(0, LINK_REQUEST),
            Frame(0, LINK_ANSWER),
            Frame(16, FAMILY_REQUEST),
            Frame(16, FAMILY_ANSWER),
        )
    )
    assert [(c.operation, c.result) for c in found] == [
        ("RTM_GETLINK", -34),
        ("CTRL_CMD_GETFAMILY", -34),
    ]
    records = import_extack(LINK_ANSWER, LINK_REQUEST, byte_order="little", protocol="route")
    assert list(decode(found[0].log).records) == records
    assert found[0].time == 10**18 + 2000
    assert found[0].extra == {"netlink_family": 0, "port": 16809, "sequence": 1}


@pytest.mark.parametrize("order", ["little", "big"])
@pytest.mark.parametrize("file_order", ["little", "big"])
@pytest.mark.parametrize("link_type", [253, 113, 276])
def test_capped_answers_get_their_path_from_the_request(
    order: str, file_order: str, link_type: int
) -> None:
    request = link(order=order)
    answer = refusal(request, text="no", offset=32, capped=True, order=order)
    frames = (Frame(0, request), Frame(0, answer))
    (call,) = calls(pcap(*frames, order=file_order, link_type=link_type))
    assert path_of(call) == PATH


def test_what_joins_a_request_and_its_answer() -> None:
    """Interface, family, port and sequence: where one differs the request is another's."""
    request = link(port=99)
    answer = refusal(request, text="no", offset=32, capped=True)
    good = (Frame(0, request), Frame(0, answer))
    assert [path_of(c) for c in calls(pcapng(*good))] == [PATH]
    for other in (
        Frame(0, request, interface=1),
        Frame(16, request),
        Frame(0, link(port=98)),
        Frame(0, link(sequence=2, port=99)),
    ):
        assert [path_of(c) for c in calls(pcapng(other, good[1], interfaces=2))] == [None]


def test_two_namespaces_have_their_own_requests() -> None:
    """The same port and sequence number on two interfaces are two sockets."""
    one, two = link(mtu=b"\1"), message(20, 5, bytes(8) + attribute(2, b"\1"))
    frames = [
        Frame(0, one, 0),
        Frame(0, two, 1),
        Frame(0, refusal(one, text="a", offset=32, capped=True), 0),
        Frame(0, refusal(two, text="b", offset=24, capped=True), 1),
    ]
    found = calls(pcapng(*frames, interfaces=2))
    assert [(path_of(c), c.extra["interface"]) for c in found] == [
        (PATH, "nlmon0"),
        ("RTM_NEWADDR.ifaddrmsg.IFA_LOCAL", "nlmon1"),
    ]


def test_of_two_requests_that_fit_none_is_taken() -> None:
    one, other = link(mtu=b"\1\0"), link(mtu=b"\1\2")
    answer = refusal(one, text="no", offset=32, capped=True)
    frames = [Frame(0, one), Frame(0, other), Frame(0, answer), Frame(0, answer)]
    # The first could be of either; when it is gone, the second answers what is left.
    assert [path_of(c) for c in calls(pcap(*frames))] == [None, PATH]
    assert [path_of(c) for c in calls(pcap(*(Frame(0, one),) * 2, Frame(0, answer)))] == [PATH]


def test_dumps() -> None:
    """A dump ends with DONE, which does not repeat the request, or is refused with ERROR."""
    dump = message(18, 0x301, LINK, sequence=5)
    tlvs = attribute(1, b"interrupted\0") + attribute(2, struct.pack("<I", 32))
    done = message(3, 0x202, struct.pack("<i", -22) + tlvs, sequence=5, port=9)
    data = message(16, 2, bytes(16), sequence=5, port=9)
    (call,) = calls(pcap(Frame(0, dump), Frame(0, data), Frame(0, done)))
    assert (call.operation, call.result, path_of(call)) == ("RTM_GETLINK", -22, PATH)
    good = message(3, 2, bytes(4), sequence=5, port=9)
    assert calls(pcap(Frame(0, dump), Frame(0, data + good))) == []
    (call,) = calls(pcap(Frame(0, dump), Frame(0, refusal(dump, -95, "no", capped=True))))
    assert (call.operation, call.result) == ("RTM_GETLINK", -95)


def test_success_is_passed_over_and_a_warning_is_not() -> None:
    request = link()
    assert calls(pcap(Frame(0, request), Frame(0, refusal(request, 0)))) == []
    (call,) = calls(pcap(Frame(0, request), Frame(0, refusal(request, 0, "be careful"))))
    assert call.result == 0
    assert [str(r.severity) for r in decode(call.log).records] == ["warning"]


def test_cut_frames_say_what_they_can() -> None:
    request = link()
    answer = refusal(request, -22, "no such thing", 32)
    for kept in range(len(answer)):
        found = calls(pcap(Frame(0, request), Frame(0, answer, kept=kept)))
        assert [c.result for c in found] == ([-22] if kept >= 20 else [])
    # A cut request has its path as far as it was kept.
    capped = refusal(request, text="no", offset=32, capped=True)
    for kept in range(16, len(request)):
        (call,) = calls(pcap(Frame(0, request, kept=kept), Frame(0, capped)))
        assert path_of(call) in (None, PATH)


def test_generic_families_are_known_by_what_the_controller_says() -> None:
    """Their numbers are given at boot: a capture in which they are asked for tells them."""
    asked = message(30, 5, bytes([2, 1, 0, 0]) + attribute(2, b"\1"), sequence=9)
    answer = refusal(asked, text="no", offset=20, capped=True)
    frames = [Frame(16, asked), Frame(16, answer)]
    (call,) = calls(pcap(*frames))
    assert (call.operation, path_of(call)) == ("30.2", "30.2.genlmsghdr.2")
    named = attribute(2, b"wireguard\0") + attribute(1, b"\x1e\0")
    told = Frame(16, message(16, 0, bytes(4) + named, port=99))
    (call,) = calls(pcap(told, *frames))
    assert call.operation.startswith("WG_CMD") or call.operation == "wireguard.2"
    assert calls(pcapng(told._replace(interface=1), *frames, interfaces=2))[0].operation == "30.2"


def test_many_messages_in_a_packet() -> None:
    one, two = link(1), link(2)
    answers = refusal(one, -1, "a") + refusal(two, -2, "b")
    found = calls(pcap(Frame(0, one + two), Frame(0, answers)))
    assert [(c.result, c.extra["sequence"]) for c in found] == [(-1, 1), (-2, 2)]


def test_requests_that_nobody_answers_cost_a_bounded_amount() -> None:
    reader = PacketCalls(io.BytesIO(pcap(*(Frame(0, link(n)) for n in range(9000)))))
    assert list(reader) == []
    assert reader._refusals._count == 4096
    assert len(reader._refusals._waiting) == 4096
    same = PacketCalls(io.BytesIO(pcap(*(Frame(0, link(1)) for _ in range(100)))))
    assert list(same) == []
    assert same._refusals._count == 16
    long = message(18, 5, bytes(1 << 16))
    large = PacketCalls(io.BytesIO(pcap(*(Frame(0, long) for _ in range(10)))))
    assert list(large) == []


@given(st.lists(st.binary(max_size=80), max_size=6), st.sampled_from([0, 16, 12]))
def test_any_datagrams(datagrams: list[bytes], family: int) -> None:
    """Law: whatever the packets hold, a call is what can be decoded, and nothing is raised."""
    for call in calls(pcap(*(Frame(family, data) for data in datagrams))):
        assert decode(call.log).state == "complete"
        assert call.result <= 0


@given(st.data())
def test_damaged_conversations(data: st.DataObject) -> None:
    """Law: with bytes of request and answer changed, as above; answers are not invented."""
    request = link()
    pair = [bytearray(request), bytearray(refusal(request, -22, "no", 32, capped=True))]
    for _ in range(data.draw(st.integers(1, 4))):
        one = data.draw(st.sampled_from(pair))
        one[data.draw(st.integers(0, len(one) - 1))] = data.draw(st.integers(0, 255))
    found = calls(pcap(*(Frame(0, bytes(one)) for one in pair)))
    for call in found:
        assert decode(call.log).state == "complete"


# The command --------------------------------------------------------------


@pytest.fixture
def refused(tmp_path: Path) -> str:
    path = tmp_path / "refused.pcap"
    path.write_bytes(pcap(Frame(0, LINK_REQUEST), Frame(0, LINK_ANSWER)))
    return str(path)


def test_import_nlmon(run: Run, refused: str) -> None:
    status, out, err = run("import", "nlmon", "-f", "text", refused)
    assert (status, err) == (0, "")
    assert out.splitlines()[0] == "2001-09-09 01:46:40.000002 RTM_GETLINK ERANGE"
    assert "you sent 2 bytes, the kernel wants a u32" in out


def test_explain_and_decode_take_packets(run: Run, refused: str) -> None:
    status, out, err = run("explain", refused)
    assert (status, err) == (0, "")
    assert f"at field {PATH}" in out
    status, out, _ = run("decode", refused)
    assert (status, '"operation": "RTM_GETLINK"' in out) == (0, True)


@pytest.mark.parametrize("suffix", [".pcapng", ".tlvlog"])
def test_what_was_imported_is_read_again(
    run: Run, refused: str, tmp_path: Path, suffix: str
) -> None:
    """Law: written to a capture of either kind and read by whichever verb it is the same."""
    output = str(tmp_path / f"out{suffix}")
    first = run("import", "nlmon", "-f", "jsonl", refused)
    assert run("import", "nlmon", "-o", output, refused) == (0, "", "")
    assert run("import", "nlmon", "-f", "jsonl", output) == first
    assert run("import", "extack", "-f", "jsonl", output) == first
    assert run("decode", "-f", "jsonl", output) == first
    assert run("explain", output)[1] == run("explain", refused)[1]


def test_other_files_are_refused_in_a_line(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "some"
    path.write_bytes(b"some text")
    status, _, err = run("import", "nlmon", str(path))
    assert (status, err) == (3, f"tlvlog: {path}: neither pcap nor pcapng, nor a capture\n")
    path.write_bytes(pcap(Frame(0, LINK_REQUEST), link_type=1))
    status, _, err = run("import", "nlmon", str(path))
    assert status == 3
    assert "packets of other link types were passed over: 1 (1)" in err
    path.write_bytes(pcap(Frame(0, LINK_REQUEST))[:-1])
    status, _, err = run("import", "nlmon", str(path))
    assert (status, "stops inside an entry, at byte 24" in err) == (0, True)


def test_the_kinds_on_offer() -> None:
    """Packets are no datagrams: their importer is not one of those that take bytes."""
    assert "nlmon" not in IMPORTERS


# A real kernel ------------------------------------------------------------

DATA = Path(__file__).parent / "data/nlmon"
REFUSED = [
    ("RTM_NEWLINK", "EOPNOTSUPP", "unknown-device-type", None),
    ("RTM_NEWROUTE", "ENETUNREACH", "gateway-invalid", None),
    ("RTM_NEWQDISC", "ENOENT", "qdisc-not-found", None),
    ("RTM_NEWQDISC", "ENOENT", "qdisc-kind-unknown", None),
    ("RTM_GETLINK", "ERANGE", "policy-validation", PATH),
    (
        "CTRL_CMD_GETFAMILY",
        "ERANGE",
        "policy-validation",
        "CTRL_CMD_GETFAMILY.genlmsghdr.CTRL_ATTR_FAMILY_ID",
    ),
    ("RTM_GETLINK", "EINVAL", "filter-by-index", None),
]


def told(call: Call) -> tuple[object, ...]:
    error = decode(call.log).records[0]
    assert isinstance(error, ExtendedError)
    name = errno_name(call.result, builtin())
    return call.operation, name, error.reason, path_of(call)


def test_a_capture_of_tcpdump() -> None:
    """Every request that ip, tc and bare sockets were refused has its log, dumps included."""
    found = list(map(told, calls((DATA / "refused.pcap").read_bytes())))
    assert list(dict.fromkeys(row for row in found if row[2])) == REFUSED
    # Of the bare sockets each asks twice, the second time for answers that are capped.
    assert found[-5:] == [REFUSED[4], REFUSED[5]] * 2 + [REFUSED[6]]
    assert len(found) == 16


def test_a_capture_of_two_namespaces() -> None:
    found = calls((DATA / "two-namespaces.pcapng").read_bytes())
    reader = packets.Reader(io.BytesIO((DATA / "two-namespaces.pcapng").read_bytes()))
    assert {packet.interface.number for packet in reader} == {0, 1}
    rows = list(map(told, found))
    assert [rows.count(row) for row in REFUSED[4:]] == [4, 4, 2]
    assert len({(c.extra["port"], c.extra["sequence"]) for c in found[-10:]}) == 2


@pytest.mark.live
def test_answers_of_the_running_kernel() -> None:
    """What the running kernel answers, framed as nlmon frames it, is what the importer says."""
    if not hasattr(socket, "AF_NETLINK"):
        pytest.skip("netlink needs Linux")
    for family, asked in ((0, bad_link()), (16, bad_family())):
        for cap_ack in (False, True):
            answers = request(asked, family=family, cap_ack=cap_ack)
            data = pcap(Frame(family, asked), *(Frame(family, a) for a in answers))
            (call,) = calls(data)
            protocol = "route" if family == 0 else "generic"
            wanted = import_extack(b"".join(answers), asked, protocol=protocol)  # type: ignore[arg-type]
            assert list(decode(call.log).records) == wanted
            assert path_of(call) is not None


@pytest.mark.live
def test_tcpdump_on_the_running_kernel(tmp_path: Path) -> None:
    for tool in ("tcpdump", "ip", "tc", "unshare"):
        if not shutil.which(tool):
            pytest.skip(f"{tool} is not installed")
    make = "ip link add nlmon0 type nlmon"
    if subprocess.run(["unshare", "--net", *make.split()], capture_output=True).returncode:
        pytest.skip("this kernel has no nlmon, or does not let us make one")
    path = tmp_path / "live.pcap"
    program = [sys.executable, str(DATA / "capture.py"), str(path)]
    subprocess.run(["unshare", "--net", *program], check=True, capture_output=True, timeout=60)
    rows = list(map(told, calls(path.read_bytes())))
    for row in REFUSED[4:6]:
        assert rows.count(row) == 2
