"""The messages of each netlink protocol: the name of a request, and its fixed header."""

from __future__ import annotations

from typing import Final, Literal

from .names import names_of
from .nests import (
    FAMILIES,
    GENERIC,
    MESSAGES,
    NETFILTER,
    NETFILTER_HEADER,
    NFTABLES,
    XFRM,
    Message,
)

__all__ = ["ACK_TLVS", "CONTROLLER", "PROTOCOLS", "Order", "Protocol", "message_of"]

Order = Literal["little", "big"]
Protocol = Literal["route", "generic", "netfilter", "xfrm", "other"]

PROTOCOLS: Final[dict[int, Protocol]] = {
    0: "route",
    6: "xfrm",
    12: "netfilter",
    16: "generic",
}
"""By the third argument of socket(2)."""

CONTROLLER: Final = 16
"""The type of the messages of generic netlink's controller."""

ACK_TLVS: Final = 0x200
"""NLM_F_ACK_TLVS: attributes follow in an acknowledgement."""

_HEADER_SIZE: Final = 16
_BATCH: Final = {0x10: "NFNL_MSG_BATCH_BEGIN", 0x11: "NFNL_MSG_BATCH_END"}
_VERBS: Final = ("NEW", "GET", "DEL", "DESTROY")
_SUFFIXES: Final = ("_GET_CFG", "_SET_CFG", "_GET_STATUS", "_GET", "_SET", "_ACT", "_NTF")


def message_of(
    message: bytes, order: Order, protocol: Protocol, family: str = ""
) -> tuple[str, Message | None]:
    """The name of a request, its number without one; and its layout where that is known.

    `family` is the name of a generic netlink family, "" if not known.
    """
    type = int.from_bytes(message[4:6], order)
    if protocol == "route":
        return names_of("RTM").get(type, str(type)), MESSAGES.get(type & ~3)
    if protocol == "generic":
        return _generic(message, type, family)
    if protocol == "netfilter":
        return _netfilter(type)
    if protocol == "xfrm":
        name = names_of("XFRM_MSG").get(type, str(type))
        return name, XFRM.get(name.removeprefix("XFRM_MSG_"))
    return str(type), None


def _generic(message: bytes, type: int, family: str) -> tuple[str, Message | None]:
    if len(message) <= _HEADER_SIZE:
        return family or str(type), None
    command = message[_HEADER_SIZE]
    commands, attributes, size = FAMILIES.get(
        "nlctrl" if type == CONTROLLER else family, ("", "", 0)
    )
    name = names_of(commands).get(command) if commands else None
    if name is None:
        return f"{family or type}.{command}", GENERIC._replace(names="")
    if family == "ethtool" and type != CONTROLLER:
        attributes = _ethtool(name)
    return name, GENERIC._replace(size=GENERIC.size + size, names=attributes)


def _ethtool(name: str) -> str:
    """The attributes of a message of ethtool, which has a list for each."""
    stem = name.removeprefix("ETHTOOL_MSG_")
    for suffix in _SUFFIXES:
        stem = stem.removesuffix(suffix)
    return f"ETHTOOL_A_{stem}" if names_of(f"ETHTOOL_A_{stem}") else ""


def _netfilter(type: int) -> tuple[str, Message | None]:
    header, size = NETFILTER_HEADER
    if type in _BATCH:
        return _BATCH[type], Message(header, size, "NFNL_BATCH")
    messages, attributes = NETFILTER.get(type >> 8, ("", ""))
    name = names_of(messages).get(type & 0xFF, str(type)) if messages else str(type)
    if messages == "NFT_MSG":
        stem = name.removeprefix("NFT_MSG_")
        for verb in _VERBS:
            stem = stem.removeprefix(verb)
        attributes = NFTABLES.get(stem.removesuffix("_RESET"), "")
    return name, Message(header, size, attributes)
