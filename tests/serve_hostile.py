"""Random and hostile calls of the ABI of `tlvlog serve`, each held against what it must give.

Runs under `tlvlog serve`, where calls without a bit of a carrier are the kernel's
own: what is asked for with a log must end as it ends without.
"""

from __future__ import annotations

import ctypes
import errno
import mmap
import os
import random
import signal
import struct
import threading
import time
from typing import Any, Final

from tests import serve_client as abi
from tlvlog.errors import CarrierError
from tlvlog.kernel.bpf.attr import COMMANDS, place_of
from tlvlog.kernel.bpf.plain import PLAIN
from tlvlog.kernel.bpf.types import bpf_types
from tlvlog.serve.abi import is_never_repeated
from tlvlog.serve.elements import ELEMENTS
from tlvlog.trace.abi import Memory
from tlvlog.writing.carriers import Choice, choose_carrier
from tlvlog.writing.level import wants_records

PAGE: Final = mmap.PAGESIZE
ARENA: Final = 8 * PAGE
SERVED: Final = frozenset((0, 5, 18, *PLAIN, *ELEMENTS))
# Numbers of which neither the machine's objects nor another thread's descriptors are told.
_FIRST_WORDS: Final = {
    COMMANDS.index(name): words
    for name, words in {
        "PROG_ATTACH": (0, 1, 2, 1000, 1 << 31),
        "PROG_DETACH": (0, 1, 2, 1000, 1 << 31),
        "LINK_CREATE": (0, 1, 2, 1000, 1 << 31),
        "LINK_UPDATE": (0, 1, 2, 1000, 1 << 31),
        "LINK_DETACH": (0, 1, 2, 1000, 1 << 31),
        "PROG_BIND_MAP": (0, 1, 2, 1000, 1 << 31),
        "BTF_GET_FD_BY_ID": (0, 1, 1, 1 << 31),
        "BTF_GET_NEXT_ID": (0, 0, 1 << 31),
    }.items()
}
# Those that may be made twice with the same result, once with a log and once without.
_ELEMENTS: Final = (1, 1, 2, 4)
_KEY_SIZE, _VALUE_SIZE = 4, 8
_LINK_CREATE: Final = COMMANDS.index("LINK_CREATE")
_LOG: Final = {5: (24, 28, 32, 140), 18: (24, 20, 8, 28)}
_LEVELS: Final = (0, 1, 1, 1, 2, 3, 4, 9, 16, 17, 25, 49, 57, 64, 0xFFFF_FFFF)
_CODE: Final = (
    bytes.fromhex("b7000000000000009500000000000000"),
    bytes.fromhex("bf300000000000009500000000000000"),
    bytes.fromhex("9500000000000000"),
    bytes(32),
)


def gives_descriptor(command: int) -> bool:
    """Whether what such a call returns is to be closed."""
    if command in ELEMENTS:
        return False
    return command not in PLAIN or PLAIN[command].gives_descriptor


def remains(command: int) -> bool:
    """Whether more is left of such a call than a descriptor."""
    known = ELEMENTS.get(command) or PLAIN.get(command)
    return known is not None and known.remains


class Memories:
    """This process's memory as the supervisor sees it."""

    def __init__(self) -> None:
        self._memory = Memory()

    def view(self, address: int, size: int) -> memoryview:
        data = self._memory.read(os.getpid(), address, size)
        if len(data) < size:
            raise CarrierError(errno.EFAULT, "not there")
        return memoryview(bytearray(data))


class Caller:
    """One thread's calls: an arena between pages that are not there, its last page read-only."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.memories = Memories()
        whole = mmap.mmap(-1, ARENA + 2 * PAGE)
        self.base = abi.at((ctypes.c_char * len(whole)).from_buffer(whole)) + PAGE
        protect = abi.libc.mprotect
        for start, size, flags in (
            (self.base - PAGE, PAGE, 0),
            (self.base + ARENA, PAGE, 0),
            (self.base + ARENA - PAGE, PAGE, 1),
        ):
            assert not protect(ctypes.c_ulong(start), ctypes.c_ulong(size), flags)
        self.writable = ARENA - PAGE
        self.whole = whole
        self.fill = self.random.randbytes(self.writable)
        self.is_good = False
        attr = abi.memory(abi.map_attr(1, _KEY_SIZE, _VALUE_SIZE, 64))
        self.map = abi.bpf(0, abi.at(attr), 72)
        assert self.map >= 0
        self.problems: list[str] = []
        self.counts: dict[str, int] = {}

    # The arguments ------------------------------------------------------------

    def address(self) -> int:
        """Mostly in the arena, at its edges, outside of it."""
        draw = self.random
        return draw.choice(
            (
                self.base + draw.randrange(self.writable),
                self.base + draw.randrange(self.writable),
                self.base + draw.randrange(self.writable),
                self.base + self.writable - draw.randrange(1, 64),
                self.base + ARENA - draw.randrange(1, 300),
                self.base - draw.randrange(1, 64),
                0,
                1,
                1 << 47,
                (1 << 64) - draw.randrange(1, 5000),
            )
        )

    def terms(self) -> tuple[int, int, int]:
        """Buffer, size and level."""
        draw = self.random
        if self.is_good:
            return self.base + draw.randrange(self.writable // 2), draw.randrange(8, 3 * PAGE), 1
        size = draw.choice((0, 1, 7, 8, 9, 20, 64, 100, 256, 4096, 2 * PAGE, 1 << 20, 1 << 30, -1))
        buffer = draw.choice((self.address(), self.base + draw.randrange(self.writable // 2)))
        return (
            (buffer if size or draw.random() < 0.2 else 0),
            size & 0xFFFF_FFFF,
            draw.choice(_LEVELS),
        )

    def own(self, command: int) -> bytearray:
        """The command's attribute: good, bad in one place, or anything."""
        draw = self.random
        if command in _ELEMENTS:
            fd = draw.choice((self.map, self.map, self.map, 0, 1000, 1 << 31))
            flags = draw.choice((0, 0, 0, 2, 4, 8))
            return bytearray(struct.pack("=I4xQQQ", fd, self.address(), self.address(), flags))
        if command in _FIRST_WORDS:
            words = [draw.choice(_FIRST_WORDS[command])]
            words += [draw.choice((0, 0, 1, 2, 1000, 1 << 31)) for _ in range(draw.randrange(4))]
            words += [0] * draw.randrange(8)
            return bytearray(struct.pack(f"={len(words)}I", *words))
        if self.is_good and command in (0, 5):
            good = abi.prog_attr(_CODE[0]) if command == 5 else abi.map_attr(2, 4, 8, 1)
            return bytearray(good)
        if draw.random() < 0.05:
            return bytearray(draw.randbytes(draw.randrange(200)))
        if command == 5:
            own = bytearray(abi.prog_attr(draw.choice(_CODE)))
        elif command == 18:
            own = bytearray(struct.pack("=QQI12x", abi.at(abi.memory(draw.randbytes(24))), 0, 24))
        else:
            kind = draw.choice((1, 2, 2, 2, 5, 12, 13, 27, 9999))
            own = bytearray(abi.map_attr(kind, draw.choice((0, 4, 8)), draw.choice((0, 4, 8)), 1))
        while draw.random() < 0.4:
            at = 4 * draw.randrange(len(own) // 4)
            own[at : at + 4] = struct.pack("=I", draw.choice((0, 1, 2, 5, 1 << 31, 0xFFFF_FFFF)))
        if draw.random() < 0.1:
            own += bytes(draw.choice((8, 100, 4000)))
        if draw.random() < 0.05:
            own += b"\1"
        if draw.random() < 0.1:
            del own[draw.randrange(len(own) + 1) :]
        return own

    # One call -----------------------------------------------------------------

    def call(self) -> None:
        draw = self.random
        ctypes.memmove(self.base, self.fill, self.writable)
        self.is_good = draw.random() < 0.4
        command = draw.choice(
            (0, 0, 0, 0, 5, 5, 18, 37, *draw.sample(sorted(_FIRST_WORDS), 3), *_ELEMENTS)
        )
        bits = draw.choice((1 << 17, 1 << 17, 1 << 17, 1 << 16, 1 << 31, 3 << 16, 5 << 16))
        own = self.own(command)
        if bits & 1 << 17:
            buffer, size, level = self.terms()
            head = bytearray(struct.pack("=IIQ48x", level, size, buffer))
            if draw.random() < 0.05:
                head[draw.choice((0, 4, draw.randrange(16, 64)))] ^= 1  # not the address
            own = head + own
        at, passed = self.place(own)
        common, common_size = 0, 0
        if bits & (1 << 16 | 1 << 31):
            buffer, size, level = self.terms()
            beside = struct.pack("=QIIII", buffer, size, level, draw.choice((0, 7)), 0)
            common, common_size = self.place(bytearray(beside))
        whole = command | bits
        before = ctypes.string_at(self.base, ARENA)
        expected = self.expected(whole, at, passed, common, common_size)
        ctypes.memmove(self.base, before, self.writable)
        result = abi.bpf(whole, at, passed, common, common_size)
        choice = expected[0]
        is_element = choice and choice.command in _ELEMENTS
        is_written = is_element or not expected[1]
        output = self.written(choice, whole, at) if choice and is_written else None
        self.look(before, expected, result, output, (hex(whole), own.hex(), at - self.base))
        if gives_descriptor(command):
            abi.closed(result)
        del abi.kept.buffers[:]

    def place(self, data: bytearray) -> tuple[int, int]:
        """Where a structure is, mostly in the arena, and the size to pass."""
        draw = self.random
        if draw.random() < 0.07 and not self.is_good:
            return self.address(), len(data)
        at = self.base + draw.randrange(0, self.writable - len(data), 8)
        ctypes.memmove(at, bytes(data), len(data))
        if self.is_good:
            return at, len(data)
        return at, draw.choice((len(data),) * 9 + (draw.randrange(5000),))

    def expected(self, *arguments: int) -> tuple[Choice | None, int]:
        """What the carriers give, and how the call must end; 0 for a descriptor."""
        try:
            choice = choose_carrier(arguments[0], self.memories, *arguments[1:])
        except CarrierError as error:
            return None, -error.errno
        offer = choice.offer
        has_records = offer and offer.buffer and wants_records(offer.level)
        if has_records and offer and not self.is_there(offer.buffer, offer.size):
            return choice, -errno.EFAULT
        if any(choice.attr[bpf_types().attr_size :]):
            return choice, -errno.E2BIG
        if choice.command not in SERVED:
            return choice, -errno.EOPNOTSUPP
        if remains(choice.command) and not is_never_repeated():
            return choice, -errno.EOPNOTSUPP
        if choice.command in _ELEMENTS and self.has_flags_unknown(choice.attr):
            return choice, -errno.EOPNOTSUPP
        if has_records and offer:
            ctypes.memset(offer.buffer, 0, 6)  # before anything is looked at
        result = self.bare(choice)
        place = self.output(choice, arguments[0], arguments[1])
        if place is not None and place[2] > len(choice.attr):
            return choice, -errno.EOPNOTSUPP
        if place is not None and not result:
            start = place[0] - self.base
            return choice, 0 if 0 <= start <= self.writable - place[1] else -errno.EFAULT
        return choice, result

    def has_flags_unknown(self, attr: bytes) -> bool:
        """Whether an element of our map is asked for with flags that may change its size."""
        fd, flags = struct.unpack("=I20xQ", attr[:32].ljust(32, b"\0"))
        return fd == self.map and bool(flags & ~7)

    def written(self, choice: Choice, command: int, attr: int) -> tuple[int, int] | None:
        """Where in the caller's memory a command answers, and how many bytes at most."""
        if choice.command in _ELEMENTS:
            (value,) = struct.unpack("=16xQ", choice.attr[:24].ljust(24, b"\0"))
            return value, _VALUE_SIZE
        place = self.output(choice, command, attr)
        return place[:2] if place else None

    @staticmethod
    def output(choice: Choice, command: int, attr: int) -> tuple[int, int, int] | None:
        """Where in the caller's memory a command answers, how many bytes, the offset behind it."""
        plain = PLAIN.get(choice.command)
        if plain is None or not plain.output:
            return None
        place = place_of(plain.fields, plain.output)
        head = 64 if command & 1 << 17 else 0
        return attr + head + place.start, place.stop - place.start, place.stop

    def is_there(self, address: int, size: int) -> bool:
        """Whether a buffer is mapped as a whole, and begins where it can be written."""
        begin, end = self.base, self.base + ARENA
        return begin <= address and address + 6 <= begin + self.writable and address + size <= end

    def bare(self, choice: Choice) -> int:
        """The same call without a bit, with its text in its own fields if it can have one."""
        own = bytearray(choice.attr)
        if choice.command in _LOG:
            level_at, size_at, buffer_at, true_at = _LOG[choice.command]
            offer = choice.offer
            own.extend(bytes(max(0, true_at + 4 - len(own))))
            is_text = offer is not None and not wants_records(offer.level)
            level, size, buffer = (
                (offer.level, offer.size, offer.buffer) if is_text and offer else (0, 0, 0)
            )
            struct.pack_into("=I", own, level_at, level)
            struct.pack_into("=I", own, size_at, size)
            struct.pack_into("=Q", own, buffer_at, buffer)
            struct.pack_into("=I", own, true_at, 0)
        kept = abi.memory(bytes(own))
        result = abi.bpf(choice.command, abi.at(kept), len(own))
        if result >= 0 and gives_descriptor(choice.command):
            os.close(result)
        return min(result, 0)

    # What came of it ----------------------------------------------------------

    def look(self, before: bytes, expected: Any, result: int, output: Any, what: Any) -> None:
        choice, wanted = expected
        offer = choice.offer if choice else None
        is_map_text = offer and choice.command not in _LOG and not wants_records(offer.level)
        found = min(result, 0)
        allowed = {wanted} | ({-errno.ENOSPC, -errno.EFAULT} if is_map_text else set())
        if choice and choice.command == _LINK_CREATE:
            allowed.add(-errno.EOPNOTSUPP)  # those that bring pointers
        name = "made" if result >= 0 else errno.errorcode[-result]
        self.counts[name] = self.counts.get(name, 0) + 1
        if found not in allowed:
            self.problems.append(f"{what} {offer}: {name}, wanted {wanted}")
        after = bytearray(ctypes.string_at(self.base, ARENA))
        places = [(offer.buffer, offer.size), (offer.output, 4)] if offer else []
        for address, size in [*places, output] if output else places:
            start = max(address - self.base, 0)
            stop = min(address - self.base + size, ARENA)
            if address and start < stop:
                after[start:stop] = before[start:stop]
        if after != before:
            self.problems.append(f"{what} {offer}: written outside of the buffer")


def run(seed: int, threads: int, calls: int) -> dict[str, Any]:
    """So many calls from so many threads; what was wrong, and how they ended."""
    callers = [Caller(seed * 1000 + index) for index in range(threads)]

    def work(caller: Caller) -> None:
        for _ in range(calls // threads):
            caller.call()

    started = [threading.Thread(target=work, args=(caller,)) for caller in callers]
    for thread in started:
        thread.start()
    for thread in started:
        thread.join()
    for caller in callers:
        os.close(caller.map)
    counts: dict[str, int] = {}
    for caller in callers:
        for name, count in caller.counts.items():
            counts[name] = counts.get(name, 0) + count
    return {"problems": [text for c in callers for text in c.problems][:20], "counts": counts}


def killed(seed: int, kills: int) -> int:
    """Kill processes in the middle of such calls; how many were still at it."""
    draw = random.Random(seed)
    alive = 0
    for index in range(kills):
        pid = os.fork()
        if pid == 0:
            try:
                caller = Caller(seed + index)
                while True:
                    caller.call()
            finally:
                os._exit(1)
        time.sleep(draw.uniform(0.001, 0.05))
        os.kill(pid, signal.SIGKILL)
        _, status = os.waitpid(pid, 0)
        alive += os.WIFSIGNALED(status)
    return alive
