"""`tlvlog demo`: ask the running kernel three questions that it must refuse, and explain."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import NamedTuple

from ..decoder import decode
from ..encoder import encode
from ..errors import KernelError
from ..kernel import bpf, insn, netlink, recorded
from ..kernel.extack import import_extack
from ..kernel.verifier import import_verifier
from ..records import Record
from ..render import Style, count, escape, log_lines
from ..schema import builtin
from . import status, streams


class Answer(NamedTuple):
    """What was asked, what came back in the kernel's own form, and what it means."""

    asked: str
    came: str
    records: list[Record]


def _lookup() -> Answer:
    """A socket filter that uses what a map lookup found without checking it."""
    with bpf.bpf_map_create(2, 4, 8, 1) as array:
        if array.fd is None:
            raise KernelError(array.errno, "bpf(BPF_MAP_CREATE): no map to ask with")
        with bpf.bpf_prog_load(insn.unchecked_lookup(array.fd), name="lookup") as result:
            return _verifier_answer(result.log_bytes, result.errno, len(result.attempts))


def _verifier_answer(log: bytes, errno: int, attempts: int) -> Answer:
    return Answer(
        "bpf(BPF_PROG_LOAD): a program that uses a map lookup's result unchecked",
        f"{count(len(log), 'byte')} of verifier text in {count(attempts, 'call')}",
        import_verifier(log, errno=errno, program="lookup"),
    )


def _netlink_answer(asked: str, request: bytes, datagrams: list[bytes]) -> Answer:
    answer = b"".join(datagrams)
    return Answer(
        asked,
        f"an extended ACK of {count(len(answer), 'byte')}",
        import_extack(answer, request),
    )


_INDENT = "  "
_LINK = "netlink RTM_GETLINK: a dump request with a two-byte IFLA_MTU"
_FAMILY = "netlink CTRL_GETFAMILY: a one-byte CTRL_ATTR_FAMILY_ID"


def _link() -> Answer:
    request = netlink.bad_link()
    return _netlink_answer(_LINK, request, netlink.request(request))


def _family() -> Answer:
    request = netlink.bad_family()
    return _netlink_answer(_FAMILY, request, netlink.request(request, family=netlink.GENERIC))


def _recorded_lookup() -> Answer:
    return _verifier_answer(recorded.LOOKUP_LOG, recorded.LOOKUP_ERRNO, 1)


def _recorded_link() -> Answer:
    return _netlink_answer(_LINK, recorded.LINK_REQUEST, [recorded.LINK_ANSWER])


def _recorded_family() -> Answer:
    return _netlink_answer(_FAMILY, recorded.FAMILY_REQUEST, [recorded.FAMILY_ANSWER])


_QUESTIONS: list[tuple[Callable[[], Answer], Callable[[], Answer]]] = [
    (_lookup, _recorded_lookup),
    (_link, _recorded_link),
    (_family, _recorded_family),
]


def demo_command(options: argparse.Namespace) -> int:
    """Ask, or show what was recorded where asking is not possible."""
    style = streams.style(options.color)
    for ask, fall_back in _QUESTIONS:
        source = "asked this kernel"
        try:
            answer = fall_back() if options.recorded else ask()
        except KernelError as error:
            streams.complain(f"could not ask: {error}; what follows is recorded")
            answer, source = fall_back(), f"recorded on {recorded.KERNEL}"
        if options.recorded:
            source = f"recorded on {recorded.KERNEL}"
        _show(answer, source, style)
    return status.OK


def _show(answer: Answer, source: str, style: Style) -> None:
    data = encode(answer.records)
    log = decode(data, byte_order="host")
    streams.write_lines(
        [
            style("heading", escape(answer.asked)),
            f"{source}: {answer.came}; as a log {count(len(log.records), 'record')}, "
            f"{count(len(data), 'byte')}:",
            "",
        ]
    )
    width = streams.width() - len(_INDENT)
    lines = log_lines(log, builtin(), style=style, hints=True, width=width)
    streams.write_lines([*(f"{_INDENT}{line}" for line in lines), ""])
