"""Extended ACKs in Wireshark: what its post-dissector says is what the importer says."""

from __future__ import annotations

import json
import random
import struct
from pathlib import Path
from typing import Any

import pytest
from tlvlog.codegen import generate
from tlvlog.codegen.output import write

from tests import extack_laws, extack_messages
from tests.netlink_probes import generic_probes, route_probes
from tests.packet_files import Frame, attribute, message, pcap, pcapng, refusal
from tests.tshark import get, items, shown, tshark
from tlvlog import ExtendedError, String, decode
from tlvlog.formats.capture import Call
from tlvlog.kernel.netlink.names import names_of
from tlvlog.kernel.netlink.nests import FAMILIES, MESSAGES, NESTS, NFTABLES, Nest
from tlvlog.kernel.netlink.protocols import message_of
from tlvlog.kernel.packets import PacketCalls
from tlvlog.schema import builtin

pytestmark = pytest.mark.once

DATA = Path(__file__).parent / "data/nlmon"
_KEYS = {
    "path": "field-path",
    "offset": "field-offset",
    "missing": "missing",
    "missing_in": "missing-in",
}
_FIRST = 10**18
FIRST_FAMILY = 30
_THEIRS = ("request_in", "_ws.expert", "_ws.malformed")


@pytest.fixture(scope="module")
def script(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path: Path
    (path,) = write(generate(builtin(), "wireshark"), tmp_path_factory.mktemp("lua"))
    return path


def in_wireshark(script: Path, path: Path) -> dict[int, dict[str, Any]]:
    """What each frame's extended ACK says, by the frame's number."""
    text = tshark("-X", f"lua_script:{script}", "-r", str(path), "-T", "json", "-x", "-Y", "extack")
    found = {}
    for packet in json.loads(text, object_pairs_hook=list):
        layer = get(get(packet, "_source"), "layers")
        tree = {item.name: item for item in items(get(layer, "extack"), "extack")}
        assert "_ws.lua.error" not in tree
        told = {name: item.value for name, item in tree.items() if not isinstance(item.value, list)}
        if "limit" in tree:
            told["limit"] = {i.name[6:]: i.value for i in items(tree["limit"].value, "extack")}
        if "cookie" in tree:
            told["cookie"] = tree["cookie"].data.hex()
        found[int(get(get(layer, "frame"), "frame.number"))] = told
    return found


def by_importer(call: Call) -> dict[str, Any]:
    """The same out of the importer's log."""
    records = decode(call.log).records
    error = records[0]
    assert isinstance(error, ExtendedError)
    told: dict[str, Any] = {"error": str(call.result)}
    if call.operation:
        told["operation"] = call.operation
    for name, key in _KEYS.items():
        if (value := error.get(key)) is not None:
            told[name] = str(value)
    cookie: Any = error.get("cookie")
    if cookie:
        told["cookie"] = cookie.hex()
    limit: Any = error.get("limit")
    if limit:
        rows = {item.name.replace("-", "_"): item.value for item in limit}
        told["limit"] = {
            name: hex(value) if name == "mask" else str(value) for name, value in rows.items()
        }
    text = error.text
    if (error.reason, error.message) != ("missing-attribute", None) and text:
        told["message"] = shown(text.encode("utf-8", "surrogateescape").decode("utf-8", "replace"))
    behind = records[1] if len(records) > 1 else None
    if isinstance(behind, String) and told.get("path"):
        told["wish"] = behind.message.removeprefix(f"{told['path']}: ")
    return told


def same(script: Path, path: Path, number_of: Any = None) -> dict[int, dict[str, Any]]:
    """Compare both for every answer that refuses; what was found."""
    with path.open("rb") as file:
        calls = {number_of(call): by_importer(call) for call in PacketCalls(file) if call.result}
    found = in_wireshark(script, path)
    refused = {number: told for number, told in found.items() if told["error"] != "0"}
    assert refused.keys() == calls.keys()
    for number, told in refused.items():
        told = {k: v for k, v in told.items() if k not in _THEIRS}
        wanted = calls[number]
        if "\ufffd" in wanted.get("message", "") or ("message" in told and not told["message"]):
            del told["message"]
            wanted.pop("message", None)
        assert told == wanted, number
    return found


def by_time(call: Call) -> int:
    """The number of a frame of `packet_files`, from its time."""
    return (call.time - _FIRST) // 1000 if call.time >= _FIRST else call.time // 1000


def by_order(path: Path) -> Any:
    """The numbers of a file's frames by their times, which differ."""
    text = tshark("-r", str(path), "-T", "fields", "-e", "frame.number", "-e", "frame.time_epoch")
    rows = [line.split("\t") for line in text.splitlines()]
    numbers = {int(t.replace(".", "")): int(n) for n, t in rows}
    return lambda call: numbers[call.time]


@pytest.mark.parametrize("name", ["refused.pcap", "two-namespaces.pcapng"])
def test_captures_of_a_kernel(script: Path, name: str) -> None:
    """Paths, limits and joins of real captures, of capped answers and two namespaces too."""
    found = same(script, DATA / name, by_order(DATA / name))
    assert sum("wish" in told for told in found.values()) >= 4


def test_the_info_column_says_why(script: Path) -> None:
    """Somebody who opens a capture that he did not make sees in the list why, and filters it."""
    capture = str(DATA / "refused.pcap")
    options = ("-X", f"lua_script:{script}", "-r", capture, "-T", "fields", "-e", "_ws.col.Info")
    lines = tshark(*options, "-Y", "extack").splitlines()
    assert "RTM_NEWROUTE: Nexthop has invalid gateway  [ENETUNREACH]" in lines
    assert (
        "RTM_GETLINK.ifinfomsg.IFLA_MTU: Attribute failed policy validation; "
        "you sent 2 bytes, the kernel wants a u32  [ERANGE]"
    ) in lines
    for wanted, count in (
        ('extack.message contains "gateway"', 1),
        ("extack.error == -34", 4),
        ('extack.path contains "IFLA_MTU"', 2),
        ("extack.limit.kind == 4", 2),
        ("extack.refused", len(lines)),
    ):
        assert len(tshark(*options, "-Y", wanted).splitlines()) == count


@pytest.mark.parametrize("magic", [0xA1B2C3D4, 0xA1B23C4D])
@pytest.mark.parametrize("mark", "<>")
@pytest.mark.parametrize("link_type", [253, 113, 276])
def test_whatever_file_it_came_in(
    script: Path, tmp_path: Path, link_type: int, mark: str, magic: int
) -> None:
    """Both cooked forms, both byte orders of the file and nanoseconds say the same in Info."""
    data = (DATA / "refused.pcap").read_bytes()
    out = struct.pack(f"{mark}IHHiIII", magic, 2, 4, 0, 0, 262144, link_type)
    at = 24
    while at < len(data):
        seconds, part, kept, size = struct.unpack_from("<IIII", data, at)
        head, body = data[at + 16 : at + 32], data[at + 32 : at + 16 + kept]
        at += 16 + kept
        if link_type == 276:
            head = head[14:16] + bytes(2) + struct.pack(">I", 1) + head[2:4] + b"\4\0" + bytes(8)
        more = len(head) - 16
        out += struct.pack(f"{mark}IIII", seconds, part, kept + more, size + more) + head + body
    path = tmp_path / "other.pcap"
    path.write_bytes(out)

    def told(file: Path) -> list[str]:
        fields = ("-T", "fields", "-e", "_ws.col.Info", "-Y", "extack")
        return tshark("-X", f"lua_script:{script}", "-r", str(file), *fields).splitlines()

    expected = told(DATA / "refused.pcap")
    assert len(expected) > 10
    assert told(path) == expected


def nested(rng: random.Random, nest: Nest, order: str, depth: int = 0) -> bytes:
    """Attributes of a list, and what is in them, down some levels."""
    names = names_of(nest.names) or dict.fromkeys(range(1, 9), "")
    out = b""
    for _ in range(rng.randrange(1, 5)):
        number = rng.choice([*names, 3000])
        name = "" if nest.array else names.get(number, "")
        below = Nest(nest.names) if nest.array else NESTS.get(name)
        if name == "RTA_MULTIPATH":
            value = b""
            for _ in range(rng.randrange(3)):
                inner = nested(rng, Nest("RTA"), order, depth + 1)
                mark = "<" if order == "little" else ">"
                value += struct.pack(f"{mark}HBBi", 8 + len(inner), 0, 0, 1) + inner
        elif below is not None and depth < 6:
            if below.sibling:
                kind, inside = rng.choice([*below.choice, ("nosuch", "")])
                chooser = next((n for n, known in names.items() if known == below.sibling), 0)
                mark = "<" if order == "little" else ">"
                text = kind.encode() + b"\0" if isinstance(kind, str) else b""
                chosen = text if isinstance(kind, str) else struct.pack(f"{mark}H", kind)
                out += attribute(chooser, chosen, order)
                below = Nest(inside, skip=24 if inside == "TCA_NETEM" else 0)
            value = rng.randbytes(below.skip) + nested(rng, below, order, depth + 1)
        else:
            value = rng.randbytes(rng.choice([0, 1, 2, 4, 4, 8, 11]))
        out += attribute(number, value, order)
    return out


def tlvs(rng: random.Random, order: str, size: int) -> bytes:
    """An offset into the request, or what is missing there, and perhaps a policy."""
    mark = "<" if order == "little" else ">"

    def number(type_: int, value: int) -> bytes:
        return attribute(type_, struct.pack(f"{mark}I", value), order)

    out = attribute(1, b"no such thing\0", order) if rng.random() < 0.5 else b""
    if rng.random() < 0.8:
        out += number(2, rng.choice([rng.randrange(size), rng.randrange(size) & ~3, size]))
    else:
        out += number(5, rng.randrange(20))
        out += number(6, rng.randrange(16, size + 1) & ~3) if rng.random() < 0.7 else b""
    if rng.random() < 0.7:
        policy = extack_laws._policy(rng, mark)
        out += attribute(0x8004, number(1, rng.randrange(20)) + policy, order)
    return out


def conversation(rng: random.Random, order: str) -> tuple[int, bytes, bytes]:
    """A request with nests, and an answer that points into it; which family."""
    mark = "<" if order == "little" else ">"
    family = rng.choice([0, 0, 0, 6, 12, 16, 15])
    type_ = {0: 16, 6: 16, 12: 0x10, 15: 40, 16: 16}[family]
    command, size, names = rng.randrange(1, 40), 4, "CTRL_ATTR"
    if family == 0:
        base, layout = rng.choice(sorted(MESSAGES.items()))
        type_, size, names = base + rng.randrange(4), layout.size, layout.names
    elif family == 6:
        type_, size, names = 16 + rng.randrange(30), rng.choice([24, 64, 168, 224]), "XFRMA"
    elif family == 12:
        type_ = rng.choice([10, 10, 1, 2, 11, 99]) << 8 | rng.randrange(26)
        names = rng.choice([*NFTABLES.values(), "CTA"])
    elif family == 16 and rng.random() < 0.8:
        type_ = FIRST_FAMILY + rng.randrange(len(FAMILIES))
        asked = list(FAMILIES)[type_ - FIRST_FAMILY]
        names = FAMILIES[asked][1]
        if asked == "ethtool":
            _, layout_of = message_of(bytes(16) + bytes([command]), "little", "generic", asked)
            names = layout_of.names if layout_of else ""
    body = bytes([command]) + rng.randbytes(size - 1) + nested(rng, Nest(names), order)
    request = message(type_, 5, body, sequence=rng.getrandbits(32), order=order)
    out = tlvs(rng, order, len(request))
    is_capped = rng.random() < 0.5
    echo = request[:16] if is_capped else request + bytes(-len(request) % 4)
    flags = 0x300 if is_capped else 0x200
    (sequence,) = struct.unpack_from(f"{mark}I", request, 8)
    code = struct.pack(f"{mark}i", rng.choice([-1, -22, -34, -95]))
    answer = message(2, flags, code + echo + out, sequence=sequence, port=7, order=order)
    return family, request, answer


def announced() -> list[bytes]:
    """The controller's answers that tell the numbers of generic netlink families."""
    return [
        message(16, 2, bytes(4) + attribute(2, name.encode() + b"\0") + attribute(1, number))
        for name, number in (
            (name, struct.pack("<H", FIRST_FAMILY + index)) for index, name in enumerate(FAMILIES)
        )
    ]


def test_made_up_conversations(script: Path, tmp_path: Path) -> None:
    """Every kind of nest, limit and family, in both orders, and cut or changed packets."""
    rng = random.Random(11)
    frames = [Frame(16, told) for told in announced()]
    for number in range(3000):
        family, *pair = conversation(rng, rng.choice(("little", "big")))
        if number % 5 == 4:
            pair[1] = extack_laws.damage(rng, pair[1])
        kept = rng.randrange(len(pair[1]) + 1) if number % 7 == 6 else None
        frames += [Frame(family, pair[0]), Frame(family, pair[1], kept=kept)]
    path = tmp_path / "made-up.pcap"
    path.write_bytes(pcap(*frames))
    found = same(script, path, by_time)
    assert sum("wish" in told for told in found.values()) > 100
    assert len({told.get("path") for told in found.values()}) > 200


def test_probes_and_recorded_answers(script: Path, tmp_path: Path) -> None:
    frames = []
    for case in extack_messages.CAPTURED["cases"]:
        frames += [Frame(0, bytes.fromhex(case[key])) for key in ("request_hex", "reply_hex")]
    rng = random.Random(12)
    for family, probes in ((0, route_probes(1)), (16, generic_probes(1))):
        for _ in range(150):
            asked = next(probes)
            offset = rng.randrange(len(asked)) & ~3
            answer = refusal(asked, text="x", offset=offset, capped=rng.random() < 0.5)
            frames += [Frame(family, asked), Frame(family, answer)]
    for _ in range(300):
        frames.append(Frame(0, extack_laws.datagram(rng, rng.choice(("little", "big")))))
    path = tmp_path / "probes.pcap"
    path.write_bytes(pcap(*frames))
    assert len(same(script, path, by_time)) > 200


def test_other_packets_are_left_alone(script: Path, tmp_path: Path) -> None:
    """Warnings are told, successes are not, and a hostile text cannot leave its line."""
    asked = message(16, 5, bytes(16))
    good, warning = refusal(asked, 0), refusal(asked, 0, "be careful")
    hostile = refusal(asked, -1, "\x1b[31m\nred\u202e")
    path = tmp_path / "some.pcapng"
    path.write_bytes(pcapng(*(Frame(0, data) for data in (asked, good, warning, hostile))))
    options = ("-X", f"lua_script:{script}", "-r", str(path), "-T", "fields", "-e", "_ws.col.Info")
    lines = tshark(*options).split("\n")
    assert lines[1] == ""
    assert lines[2] == "RTM_NEWLINK: be careful  [warning]"
    assert lines[3].startswith("RTM_NEWLINK: \\x1b[31m\\nred")
