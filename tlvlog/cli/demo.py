"""`tlvlog demo`: ask the running kernel three questions that it must refuse, and explain."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import NamedTuple

from ..codec.log import Log
from ..errors import KernelError
from ..formats.text import Style, count, log_lines
from ..kernel import ask, recorded
from ..kernel.bpf import insn
from ..kernel.bpf.answer import log_of
from ..kernel.bpf.calls import bpf_map_create
from ..kernel.bpf.verifier import import_verifier
from ..kernel.netlink import request
from ..kernel.netlink.extack import import_extack
from ..printable import escape
from ..schema import builtin
from ..trace.pointers import mask_records
from . import status, streams

_PROGRAM = "bpf(BPF_PROG_LOAD): a program that uses a map lookup's result unchecked"
_LINK = "netlink RTM_GETLINK: a dump request with a two-byte IFLA_MTU"
_FAMILY = "netlink CTRL_GETFAMILY: a one-byte CTRL_ATTR_FAMILY_ID"
_NAME = "lookup"


class Answer(NamedTuple):
    """What was asked, what came back in the kernel's own form, and what it means."""

    asked: str
    came: str
    log: Log


def _lookup() -> Answer:
    with bpf_map_create(2, 4, 8, 1).require_permission() as array:
        if array.fd is None:
            raise KernelError(array.errno, "bpf(BPF_MAP_CREATE): no map to ask with")
        answer = ask.prog_load(insn.unchecked_lookup(array.fd), name=_NAME)
        answer.result.close()
    came = f"{_text(answer.result.log_bytes)} in {count(len(answer.result.attempts), 'call')}"
    return Answer(_PROGRAM, came, answer.log)


def _recorded_lookup() -> Answer:
    text = recorded.LOOKUP_LOG
    records = import_verifier(text, errno=recorded.LOOKUP_ERRNO, program=_NAME)
    return Answer(_PROGRAM, _text(text), log_of(records))


def _text(log: bytes) -> str:
    return f"{count(len(log), 'byte')} of verifier text"


def _link() -> Answer:
    answer = ask.netlink_request(request.bad_link())
    return Answer(_LINK, _ack(b"".join(answer.result)), answer.log)


def _recorded_link() -> Answer:
    records = import_extack(
        recorded.LINK_ANSWER, recorded.LINK_REQUEST, byte_order="little", protocol="route"
    )
    return Answer(_LINK, _ack(recorded.LINK_ANSWER), log_of(records))


def _family() -> Answer:
    answer = ask.netlink_request(request.bad_family(), family=request.GENERIC)
    return Answer(_FAMILY, _ack(b"".join(answer.result)), answer.log)


def _recorded_family() -> Answer:
    records = import_extack(
        recorded.FAMILY_ANSWER, recorded.FAMILY_REQUEST, byte_order="little", protocol="generic"
    )
    return Answer(_FAMILY, _ack(recorded.FAMILY_ANSWER), log_of(records))


def _ack(answer: bytes) -> str:
    return f"an extended ACK of {count(len(answer), 'byte')}"


_INDENT = "  "

_QUESTIONS: list[tuple[Callable[[], Answer], Callable[[], Answer]]] = [
    (_lookup, _recorded_lookup),
    (_link, _recorded_link),
    (_family, _recorded_family),
]


def demo_command(options: argparse.Namespace) -> int:
    """Ask, or show what was recorded where asking is not possible."""
    style = streams.style(options.color)
    for question, fall_back in _QUESTIONS:
        source = "asked this kernel"
        try:
            answer = fall_back() if options.recorded else question()
        except KernelError as error:
            streams.complain(f"could not ask: {escape(str(error))}; what follows is recorded")
            answer, source = fall_back(), f"recorded on {recorded.KERNEL}"
        if options.recorded:
            source = f"recorded on {recorded.KERNEL}"
        if not options.raw_pointers:
            hidden = log_of(mask_records(answer.log.records))
            answer = answer._replace(log=hidden)
        _show(answer, source, style)
    return status.OK


def _show(answer: Answer, source: str, style: Style) -> None:
    log = answer.log
    streams.write_lines(
        [
            style("heading", escape(answer.asked)),
            f"{source}: {answer.came}; as a log {count(len(log.records), 'record')}, "
            f"{count(log.size, 'byte')}:",
            "",
        ]
    )
    width = streams.width() - len(_INDENT)
    lines = log_lines(log, builtin(), style=style, hints=True, width=width)
    streams.write_lines([*(f"{_INDENT}{line}" for line in lines), ""])
