"""How a caller hands its log buffer over, and gets back how large a log would be.

The layouts are those of the spec: `bpf_extended_attr` in front of the command's
attribute, `bpf_common_attr` as the fourth and fifth argument, and the old log
fields inside `union bpf_attr`.  `open_carrier` reads them from the caller's
memory, refuses what bpf(2) refuses, and opens the log; docs/carriers.md lists
every case.  Structures are extensible: what a short one lacks is zero, what a
long one has beyond its last known field must be.
"""

# No `from __future__ import annotations`: NamedTuple would compile each string (decision 16).

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, NamedTuple, NoReturn, Protocol

from ..errors import CarrierError
from ..schema import Carrier, CarrierField, Schema, builtin
from ..wire import NUMBERS, ByteOrder
from ..wire import byte_order as resolve
from .buffer import writable
from .carried import Carried
from .level import is_known, keep_rule, wants_records
from .logbuffer import LogBuffer
from .textlog import TextLog

if TYPE_CHECKING:
    from typing_extensions import Buffer

__all__ = ["Carried", "Choice", "Memory", "Offer", "UserMemory", "choose_carrier", "open_carrier"]

_CARRIERS: Final = builtin().carriers
_BEFORE: Final = tuple(c for c in _CARRIERS if c.position == "before-attr")
_ARGUMENT: Final = tuple(c for c in _CARRIERS if c.position == "argument")
_INSIDE: Final = tuple(c for c in _CARRIERS if c.position == "in-attr")
_SELECTORS: Final = [selector for carrier in _CARRIERS for selector in carrier.selectors]
_TLV: Final = builtin().enum_values["level"]["tlv"]
_ERRNO: Final = builtin().enum_values["errno"]
_E2BIG: Final = _ERRNO["E2BIG"]
_EFAULT: Final = _ERRNO["EFAULT"]
_EINVAL: Final = _ERRNO["EINVAL"]
_UINT_MAX: Final = 0xFFFFFFFF
# bpf(2) takes no structure larger than a page (x86-64).
PAGE_SIZE: Final = 4096


class Memory(Protocol):
    """The caller's memory, as a call sees it."""

    def view(self, address: int, size: int) -> memoryview:
        """The writable bytes at an address; CarrierError with EFAULT if some are not there."""


class UserMemory:
    """Memory made of buffers, each at an address of its own."""

    def __init__(self) -> None:
        self._regions: dict[int, memoryview] = {}
        self._next = PAGE_SIZE

    def place(self, buffer: "Buffer", address: int | None = None) -> int:
        """Map a writable buffer and return its address, by default the next free page.

        ValueError for an address that is taken or 0; CapacityError for a
        buffer that cannot be written to.
        """
        view = writable(buffer)
        start = self._next if address is None else address
        if start <= 0 or any(
            start < other + len(taken) and other < start + len(view)
            for other, taken in self._regions.items()
        ):
            raise ValueError(f"address {start:#x} is not free")
        self._regions[start] = view
        pages = (start + len(view)) // PAGE_SIZE + 2
        self._next = max(self._next, pages * PAGE_SIZE)
        return start

    def view(self, address: int, size: int) -> memoryview:
        """The bytes at an address, all within one buffer."""
        for start, region in self._regions.items():
            offset = address - start
            if offset >= 0 and offset + size <= len(region):
                return region[offset : offset + size]
        raise CarrierError(_EFAULT, f"no {size} bytes at address {address:#x}")


class Offer(NamedTuple):
    """What one carrier says of the log: address and size of its buffer, and the level.

    `output` is the address that the true size goes to, 0 nowhere.
    """

    carrier: Carrier
    buffer: int
    size: int
    level: int
    output: int

    @property
    def terms(self) -> tuple[int, int, int]:
        """What carriers must agree on."""
        return self.buffer, self.size, self.level


class Choice(NamedTuple):
    """What the arguments of a call say: command, its own attribute, the log that is asked for.

    `command` is without the bits that select carriers; `offer` is None where no log is wanted.
    """

    command: int
    attr: bytes
    offer: Offer | None


def open_carrier(
    command: int,
    memory: Memory,
    attr: int,
    size: int,
    common: int = 0,
    common_size: int = 0,
    *,
    known_size: int | None = None,
    schema: Schema | None = None,
    byte_order: str = "host",
    enospc: bool = False,
) -> Carried:
    """The log that the arguments of a bpf(2)-like call ask for.

    `attr` and `common` are addresses in `memory`; without the bit that selects
    it the common structure is not looked at.  `known_size` is what the callee
    knows of the command's own attribute: more must be zero, and less is filled
    up in `Carried.attr`; None takes it as it is.  `schema` and `enospc` are
    LogBuffer's.

    CarrierError, with `errno` as the call would return it and no byte written,
    for what bpf(2) refuses and for a buffer that cannot hold a log of records.
    """
    order = resolve(byte_order)
    command, own, offer = choose_carrier(
        command, memory, attr, size, common, common_size,
        known_size=known_size, byte_order=byte_order,
    )  # fmt: skip
    if known_size is not None:
        own = own[:known_size].ljust(known_size, b"\0")
    log = _open(offer, memory, schema, order, enospc) if offer else None
    mapped = _UINT_MAX
    if offer and isinstance(log, TextLog) and log.buffer is not None:
        mapped = len(log.buffer) if len(log.buffer) < offer.size else _UINT_MAX
    return Carried(command, own, offer, log, memory, order, mapped)


def choose_carrier(
    command: int,
    memory: Memory,
    attr: int,
    size: int,
    common: int = 0,
    common_size: int = 0,
    *,
    known_size: int | None = None,
    byte_order: str = "host",
) -> Choice:
    """The same without opening a log: nothing is written, and buffers are not looked at.

    `Choice.attr` has the bytes that were passed.
    """
    order = resolve(byte_order)
    flags = _flags(command)
    command &= ~flags
    before = _selected(_BEFORE, flags)
    skipped = before.size if before else 0
    known = None if known_size is None else skipped + known_size
    data = _read(memory, attr, size, known)
    offers = [
        _offer(inside, data[skipped:], attr + skipped, order)
        for inside in _INSIDE
        if command in inside.commands
    ]
    argument = _selected(_ARGUMENT, flags)
    if argument:
        given = _read(memory, common, common_size, _known_end(argument))
        offers.append(_offer(argument, given, common, order))
    if before:
        offers.append(_offer(before, data[:skipped], attr, order))
    return Choice(command, data[skipped:], _agreed(offers))


def _refuse(errno: int, text: str) -> NoReturn:
    raise CarrierError(errno, text)


def _flags(command: int) -> int:
    """The bits of the command that select carriers."""
    flags = known = 0
    for selector in _SELECTORS:
        flags |= command & selector.mask
        known |= selector.flag
    if flags & ~known:
        _refuse(_EINVAL, f"command {command:#x} has flags that no carrier knows")
    return flags


def _selected(carriers: tuple[Carrier, ...], flags: int) -> Carrier | None:
    for carrier in carriers:
        if any(flags & selector.flag for selector in carrier.selectors):
            return carrier
    return None


def _read(memory: Memory, address: int, size: int, known: int | None) -> bytes:
    """The bytes of a structure; beyond `known` of them there must be zeros."""
    if size > PAGE_SIZE:
        _refuse(_E2BIG, f"a structure of {size} bytes")
    if size <= 0:
        return b""
    data = bytes(memory.view(address, size))
    if known is not None and any(data[known:]):
        _refuse(_E2BIG, f"bytes beyond the {known} known ones are not zero")
    return data


def _width(field: CarrierField) -> int:
    return builtin().width(field)


def _known_end(carrier: Carrier) -> int:
    """Where the last field ends; the padding behind it is not known."""
    return max(field.offset + _width(field) for field in carrier.fields)


def _offer(carrier: Carrier, data: bytes, address: int, order: ByteOrder) -> Offer:
    values = {}
    output = 0
    for field in carrier.fields:
        end = field.offset + _width(field)
        value = data[field.offset : end].ljust(_width(field), b"\0")
        if field.zero:
            if any(value):
                _refuse(_EINVAL, f"{carrier.name}: {field.name} is not zero")
        elif field.output:
            if end <= len(data):
                output = address + field.offset
        else:
            values[field.name] = NUMBERS[order][field.kind].unpack(value)[0]
    buffer, size, level = values["log-buf"], values["log-size"], values["log-level"]
    if carrier.mode == "tlv" and level:
        level |= _TLV
    for reason in _objections(buffer, size, level):
        _refuse(_EINVAL, f"{carrier.name}: {reason}")
    return Offer(carrier, buffer, size, level, output)


def _objections(buffer: int, size: int, level: int) -> Iterator[str]:
    """Why such a log is refused; bpf(2) refuses the same of text."""
    if not is_known(level):
        yield f"level {level} has bits that are not known or exclude each other"
    elif (buffer != 0) != (size != 0):
        yield "a buffer of no bytes" if buffer else f"{size} bytes without a buffer"
    elif buffer and not level:
        yield "a buffer at level 0"
    elif buffer and wants_records(level) and LogBuffer.check(size):
        yield f"a log of records in {size} bytes"
    elif buffer and not wants_records(level) and TextLog.check(True, size, level):
        yield f"a text log in {size} bytes"


def _agreed(offers: list[Offer]) -> Offer | None:
    """The offer that is taken: one with a buffer before a size probe, in the order given."""
    full = [offer for offer in offers if offer.buffer]
    if any(offer.terms != full[0].terms for offer in full):
        _refuse(_EINVAL, "two carriers with different logs")
    probes = [offer for offer in offers if offer.level]
    chosen = next(iter(full or probes), None)
    has_own = any(offer.carrier in _INSIDE for offer in offers)
    if chosen and not chosen.buffer and chosen.carrier in _ARGUMENT and has_own:
        # A command that has a log of its own answers a probe there only.
        return Offer(chosen.carrier, 0, 0, chosen.level, 0)
    return chosen


def _mapped_size(memory: Memory, offer: Offer) -> int:
    """How much of a buffer is there from its beginning on; all of it where nothing is.

    A text faults only where it is written to, and most text is short.
    """
    low, high = 0, offer.size
    size = high
    while low < high:
        try:
            memory.view(offer.buffer, size)
            low = size
        except CarrierError:
            high = size - 1
        size = (low + high + 1) // 2
    return low or offer.size


def _open(
    offer: Offer, memory: Memory, schema: Schema | None, order: ByteOrder, enospc: bool
) -> LogBuffer | TextLog:
    if wants_records(offer.level):
        keep = keep_rule(offer.level)
        view = memory.view(offer.buffer, offer.size) if offer.buffer else None
        return LogBuffer(view, keep=keep, schema=schema, byte_order=order, enospc=enospc)
    if not offer.buffer:
        return TextLog(level=offer.level)
    try:
        view = memory.view(offer.buffer, _mapped_size(memory, offer))
    except CarrierError:
        # Text finds out when it is written: it still counts what it needs.
        log = TextLog(bytearray(offer.size), level=offer.level)
        log.fault()
        return log
    return TextLog(view, level=offer.level)
