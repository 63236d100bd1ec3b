"""Refused netlink requests, captured by tcpdump on a real kernel.

    unshare --net python3 capture.py OUT.pcap

Standard library only: it also runs in a bare guest.  Needs iproute2, tcpdump, the module nlmon,
and the right to make devices in the network namespace that it stands in.
"""

from __future__ import annotations

import socket
import struct
import subprocess
import sys
import time

COMMANDS = (
    "ip link show",
    "ip link add x0 type nosuch",
    "ip route add 10.1.0.0/16 via 192.0.2.1",
    "ip link set lo mtu 4294967295",
    "ip neigh add 10.0.0.1 dev lo nud permanent",
    "ip link add br0 type bridge priority 65535 vlan_protocol 802.1Q ageing_time 4294967295",
    "ip link set lo master lo",
    "tc qdisc add dev lo parent 1:2 pfifo",
    "tc qdisc add dev lo root nosuch",
)
SOL_NETLINK, CAP_ACK, EXT_ACK, STRICT = 270, 10, 11, 12
# RTM_GETLINK with an IFLA_MTU of two bytes; CTRL_CMD_GETFAMILY with an id of one byte.
LINK = struct.pack("=BxHiIIHHHxx", 0, 0, 1, 0, 0, 6, 4, 1)
FAMILY = struct.pack("=BBHHHBxxx", 3, 1, 0, 5, 1, 1)
# RTM_GETLINK as a dump that asks for one index: strict kernels refuse that.
DUMP = struct.pack("=BxHiII", 0, 0, 1, 0, 0)


def ask(family: int, type_: int, flags: int, body: bytes, *options: int) -> None:
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, family) as channel:
        for option in (EXT_ACK, *options):
            channel.setsockopt(SOL_NETLINK, option, 1)
        channel.bind((0, 0))
        channel.settimeout(2)
        head = struct.pack("=IHHII", 16 + len(body), type_, 1 | flags, 7, 0)
        channel.sendto(head + body, (0, 0))
        channel.recv(1 << 16)


def main() -> None:
    subprocess.run(["ip", "link", "add", "nlmon0", "type", "nlmon"], check=True)
    subprocess.run(["ip", "link", "set", "nlmon0", "up"], check=True)
    capture = subprocess.Popen(
        ["tcpdump", "-Z", "root", "-U", "-i", "nlmon0", "-w", sys.argv[1]],
        stderr=subprocess.PIPE,
    )
    assert capture.stderr is not None
    said = b""
    while b"listening" not in said:
        said = capture.stderr.readline()
        if not said:
            sys.exit("tcpdump ended")
    for command in COMMANDS:
        subprocess.run(command.split(), stdout=subprocess.DEVNULL, check=False)
    for options in ((), (CAP_ACK,)):
        ask(0, 18, 4, LINK, *options)
        ask(16, 16, 4, FAMILY, *options)
    ask(0, 18, 0x300, DUMP, STRICT)
    time.sleep(1)
    capture.terminate()
    capture.communicate()


main()
