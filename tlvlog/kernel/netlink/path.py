"""Where in a netlink request an offset points: the walk that turns it into a path.

A path is `RTM_NEWADDR.ifaddrmsg.IFA_LOCAL`: the message, its fixed header, and
the attributes from the outermost to the one meant.  An item without a known name is
given by its number.  The walk looks at each byte of the request at most once a level,
and levels lie inside each other, so it is linear; depth is bounded.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final, NamedTuple

from .names import names_of, number_of
from .nests import GENERIC, MESSAGES, NESTS, SKIPPED, Nest, nest_of
from .protocols import CONTROLLER, message_of
from .protocols import Order as Order
from .protocols import Protocol as Protocol

HEADER_SIZE: Final = 16
_ATTRIBUTE_SIZE: Final = 4
_TYPE_MASK: Final = 0x3FFF
_DEPTH_MAX: Final = 16
_NEXTHOP_SIZE: Final = 8
_FAMILY_ID, _FAMILY_NAME = 1, 2
_FAMILY_NAME_MAX: Final = 16
_ROUTE_END: Final = 128


class NetlinkAttribute(NamedTuple):
    """An attribute as it lies in a message; `offset` is that of its header."""

    offset: int
    type: int
    start: int
    end: int


class Place(NamedTuple):
    """The target of an offset: its path, and its value if it is an attribute."""

    path: str
    value: bytes | None
    inside: str
    """The list of names for the attributes inside."""


def attributes_in(data: bytes, start: int, end: int, order: Order) -> Iterator[NetlinkAttribute]:
    """The attributes between two offsets, up to the first that does not fit."""
    letter = "<" if order == "little" else ">"
    header = struct.Struct(f"{letter}HH")
    while end - start >= _ATTRIBUTE_SIZE:
        length, type = header.unpack_from(data, start)
        if not _ATTRIBUTE_SIZE <= length <= end - start:
            return
        yield NetlinkAttribute(start, type & _TYPE_MASK, start + _ATTRIBUTE_SIZE, start + length)
        start += length + -length % 4


def family_in(data: bytes, start: int, end: int, order: Order) -> tuple[int, bytes] | None:
    """The number and name of a generic netlink family, where the controller tells them.

    `start` and `end` are the bounds of its answer's attributes.
    """
    values = {
        item.type: data[item.start : item.end] for item in attributes_in(data, start, end, order)
    }
    number = int.from_bytes(values.get(_FAMILY_ID, b"")[:2], order)
    name = values.get(_FAMILY_NAME, b"").partition(b"\0")[0][:_FAMILY_NAME_MAX]
    return (number, name) if number and name else None


def protocol_of(message: bytes, order: Order) -> Protocol:
    """The protocol of a request, guessed: two of them share their type numbers.

    Generic netlink has its version, 1 or 2 everywhere, in the second byte and zeros
    after it; routing netlink a pad byte or the length of a prefix.
    """
    type = int.from_bytes(message[4:6], order)
    if not CONTROLLER <= type < _ROUTE_END:
        return "other"
    second, rest = message[17:18], message[18:20]
    return "generic" if second in (b"\1", b"\2") and rest == b"\0\0" else "route"


def readings_of(message: bytes, offset: int | None, order: Order) -> list[Protocol]:
    """The protocols that a request can be read as, the likelier first; at least one.

    A reading fits if attributes fill the bytes after its fixed header, one of them at
    `offset` if that is past the header.
    """
    likely = protocol_of(message, order)
    if likely == "other":
        return [likely]
    layout = MESSAGES.get(int.from_bytes(message[4:6], order) & ~3)
    sizes: dict[Protocol, int] = {"generic": GENERIC.size}
    if layout is not None:
        sizes["route"] = layout.size
    fitting = [
        protocol
        for protocol, size in sizes.items()
        if _fits(message, HEADER_SIZE + size, offset, order)
    ]
    # Damaged, or cut: then all that is left is what is likely.
    fitting = fitting or list(sizes)
    return sorted(fitting, key=lambda protocol: protocol != likely)


def _fits(message: bytes, start: int, offset: int | None, order: Order) -> bool:
    if len(message) < start:
        return False
    end, is_hit = start, offset is None or offset < start
    for attribute in attributes_in(message, start, len(message), order):
        end = attribute.end + -(attribute.end - attribute.start) % _ATTRIBUTE_SIZE
        is_hit = is_hit or attribute.offset <= (offset or 0) < attribute.end
    return is_hit and end >= len(message)


def place_of(
    message: bytes,
    offset: int,
    order: Order,
    protocol: Protocol | None = None,
    family: str = "",
) -> Place | None:
    """The item at `offset` of a request, which begins with its netlink header.

    `family` is the name of the generic netlink family, "" if it is not known.
    """
    if len(message) < HEADER_SIZE or not 0 <= offset < len(message):
        return None
    protocol = protocol or protocol_of(message, order)
    name, layout = message_of(message, order, protocol, family)
    if layout is None:
        return _search(message, offset, order, name)
    start = HEADER_SIZE + layout.size
    path = [name, layout.header]
    if offset < start:
        return Place(".".join(path if offset >= HEADER_SIZE else path[:1]), None, layout.names)
    return _walk(message, offset, order, path, (start, len(message)), Nest(layout.names))


def missing_path(
    message: bytes,
    type: int,
    nest: int | None,
    order: Order,
    protocol: Protocol | None = None,
    family: str = "",
) -> str | None:
    """The path that an absent attribute would have, in the nest at an offset if one is given."""
    protocol = protocol or protocol_of(message, order)
    if len(message) < HEADER_SIZE:
        return None
    if nest is not None:
        place = place_of(message, nest, order, protocol, family)
        if place is None:
            return None
        return f"{place.path}.{names_of(place.inside).get(type, type)}"
    name, layout = message_of(message, order, protocol, family)
    if layout is None:
        return f"{name}.{type}"
    return f"{name}.{layout.header}.{names_of(layout.names).get(type, type)}"


def _search(message: bytes, offset: int, order: Order, name: str) -> Place | None:
    """Without a known layout: the first size of header whose attributes lead to the offset."""
    for size in (4, 0, 8, 12, 16, 20):
        bounds = (HEADER_SIZE + size, len(message))
        if bounds[0] <= offset:
            found = _walk(message, offset, order, [name], bounds, Nest())
            if found and found.value is not None:
                return found
    return None


def _walk(
    message: bytes,
    offset: int,
    order: Order,
    path: list[str],
    bounds: tuple[int, int],
    nest: Nest,
) -> Place | None:
    for _ in range(_DEPTH_MAX):
        siblings: dict[int, NetlinkAttribute] = {}
        names = {} if nest.array else names_of(nest.names)
        hit = None
        for attribute in attributes_in(message, *bounds, order):
            siblings.setdefault(attribute.type, attribute)
            if attribute.offset <= offset < attribute.end:
                hit = attribute
            if hit and not _choosing(nest, names.get(hit.type)):
                break
        if hit is None:
            return None
        name = names.get(hit.type, str(hit.type))
        path = [*path, name]
        below = Nest(nest.names) if nest.array else _below(message, name, nest, siblings, order)
        if offset < hit.start:
            return Place(".".join(path), message[hit.start : hit.end], below.names)
        start = hit.start + below.skip
        if name == "RTA_MULTIPATH":
            hop = _next_hop(message, offset, hit, order)
            if hop is None:
                return Place(".".join(path), None, "")
            path.append(str(hop[0]))
            bounds, nest = hop[1], Nest("RTA")
        elif offset < start:
            return Place(".".join(path), None, below.names)
        else:
            bounds, nest = (start, hit.end), below
    return Place(".".join(path), None, "")


def _choosing(nest: Nest, name: str | None) -> bool:
    """Whether the content of an attribute depends on another, which may come after it."""
    return not nest.array and name in NESTS and bool(NESTS[name].sibling)


def _below(
    message: bytes, name: str, nest: Nest, siblings: dict[int, NetlinkAttribute], order: Order
) -> Nest:
    below = nest_of(name, lambda group: bool(names_of(group)))
    if not below.sibling:
        return below
    number = number_of(nest.names, below.sibling)
    chooser = siblings.get(number) if number is not None else None
    if chooser is None:
        return Nest()
    value = message[chooser.start : chooser.end]
    kind: str | int = value.rstrip(b"\0").decode("ascii", "replace")
    if below.sibling.endswith("ENCAP_TYPE"):
        kind = int.from_bytes(value[:2], order)
    names = dict(below.choice).get(kind, "")
    return Nest(names, skip=SKIPPED.get(names, 0))


def _next_hop(
    message: bytes, offset: int, attribute: NetlinkAttribute, order: Order
) -> tuple[int, tuple[int, int]] | None:
    """Index and attributes of the `struct rtnexthop` of a multipath route at the offset."""
    start, index = attribute.start, 0
    while attribute.end - start >= _NEXTHOP_SIZE:
        length = int.from_bytes(message[start : start + 2], order)
        if not _NEXTHOP_SIZE <= length <= attribute.end - start:
            return None
        if start + _NEXTHOP_SIZE <= offset < start + length:
            return index, (start + _NEXTHOP_SIZE, start + length)
        start += length + -length % 4
        index += 1
    return None
