"""One bpf(2) command and its log: the buffers it is given, one after another.

Knows how a log buffer reaches the kernel (the carriers of the spec), but not what the
command does.
"""

from __future__ import annotations

import ctypes
import errno
import mmap
import struct
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple, Self

from ...codec.decoder import decode
from ...errors import CapacityError, EncodeError, KernelError
from ...schema import Carrier, builtin
from ...wire import HEADER_SIZE, LETTERS, TRAILER_SIZE, text_of
from ...writing.sizer import Sizer
from .. import syscalls
from .attr import MAP_CREATE, MAP_SIZE
from .permission import missing_capability

if TYPE_CHECKING:
    from typing_extensions import Buffer

    from ...codec.log import Log

__all__ = ["COPY_MAX", "Anchors", "Attempt", "BpfCommand", "BpfResult", "Wish"]
__all__ += ["address_of", "c_string", "has_common_attr", "has_extended_attr"]

_CAPACITY_MAX: Final = builtin().constant["capacity-max"]
_COMMON: Final = builtin().carrier_by_name["bpf-common-attr"]
_EXTENDED: Final = builtin().carrier_by_name["bpf-extended-attr"]
_CLASSIC: Final = builtin().carrier_by_name["bpf-prog-load-log"]
# A signal ends a load with EAGAIN; a call whose size is given is repeated so often.
_INTERRUPTED_MAX: Final = 5
COPY_MAX: Final = 1 << 26
"""The most bytes that are read through one pointer of a call that is repeated or served."""
# The bytes of a buffer that an older call must not have left: the first header of a log.
_CLEARED: Final = bytes(HEADER_SIZE)


class Attempt(NamedTuple):
    """One call: the size of its buffer in bytes, its result, and the size that was needed.

    `errno` is 0 for success, `true_size` None where the kernel does not say.
    """

    size: int
    errno: int
    true_size: int | None


@dataclass(frozen=True, slots=True)
class BpfResult:
    """How a call ended, and its log; a context manager that closes the descriptor.

    `errno` is 0 for success, then `fd` is the new descriptor, None once closed.
    `errno` may be EPERM because a capability is missing, or because of the request (see
    `require_permission`).  `log_bytes` is the log up to its NUL, `true_size` the bytes
    it needed, NUL included, None where the kernel does not say; `attempts` are all
    calls made.  `carrier` names the structure that brought the buffer, None without a
    log; `command` and `attr` are the arguments of the last call, in host order.
    """

    errno: int
    log_bytes: bytes
    true_size: int | None
    attempts: tuple[Attempt, ...]
    carrier: str | None
    command: int
    attr: bytes
    descriptor: syscalls.Descriptor | None

    @property
    def fd(self) -> int | None:
        """The descriptor of the new object, None on failure or once closed."""
        return None if self.descriptor is None else self.descriptor.fd

    @property
    def log_size(self) -> int:
        """The size of the log buffer in bytes; 0 without one."""
        return self.attempts[-1].size if self.attempts else 0

    @property
    def has_records(self) -> bool:
        """Whether `log_bytes` is a log of records, as from `bpf_extended_attr`, not text."""
        return self.carrier == _EXTENDED.name

    @property
    def text(self) -> str:
        """The log as text, of records their lines; other bytes than UTF-8 become surrogates."""
        if not self.has_records:
            return text_of(self.log_bytes)
        records = self.log.records
        texts = (
            getattr(record, "text", None) or getattr(record, "message", "") for record in records
        )
        return "".join(f"{text}\n" for text in texts if text)

    @property
    def log(self) -> Log:
        """The answer as records, read anew each time; see `answer.bpf_log`."""
        from .answer import bpf_log  # a caller who wants bytes loads no importer

        return bpf_log(self)

    def require_permission(self) -> Self:
        """This result; KernelError if it is EPERM without a text, where that ends the work."""
        if self.errno == errno.EPERM and not self.log_bytes:
            lacking = missing_capability()
            raise KernelError(
                self.errno,
                f"bpf(2) is not permitted; it takes {lacking}, before Linux 5.8 CAP_SYS_ADMIN"
                if lacking
                else "bpf(2) is not permitted",
            )
        return self

    def close(self) -> None:
        """Close the descriptor, if there is one."""
        if self.descriptor is not None:
            self.descriptor.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


@dataclass(frozen=True, slots=True)
class Wish:
    """What log the caller wants: with neither size nor buffer the sizer chooses."""

    level: int
    size: int | None = None
    buffer: Buffer | None = None
    sizer: Sizer | None = None


class Anchors:
    """Memory that the kernel reads, kept alive as long as this object is."""

    def __init__(self) -> None:
        self._kept: list[ctypes.Array[ctypes.c_char]] = []

    def address(self, data: bytes) -> int:
        """The address of a copy of the bytes."""
        self._kept.append(ctypes.create_string_buffer(data, max(len(data), 1)))
        return ctypes.addressof(self._kept[-1])


@cache
def has_common_attr() -> bool:
    """Whether this kernel takes `bpf_common_attr` (Linux 7.2); asked once a process.

    The probe is libbpf's: BPF_PROG_LOAD with the flag and NULL for the structure
    is EFAULT where the flag is known; nothing can be loaded by it.
    """
    attr = ctypes.create_string_buffer(_CLASSIC.size)
    command = _CLASSIC.commands[0] | _COMMON.selectors[0].flag
    _, error = syscalls.bpf(command, ctypes.addressof(attr), len(attr), 0, _COMMON.size)
    return error == errno.EFAULT


@cache
def has_extended_attr() -> bool:
    """Whether a call can have a log of records here, as under `tlvlog serve`; asked once a process.

    The probe is BPF_MAP_CREATE of no type with the flag, and a buffer at address
    1, which is EFAULT where the flag is known; nothing can be made by it.
    """
    attr = bytearray(_EXTENDED.size + MAP_SIZE)
    _fill(_EXTENDED, attr, level=1, size=TRAILER_SIZE, address=1)
    data = (ctypes.c_char * len(attr)).from_buffer(attr)
    command = MAP_CREATE | _EXTENDED.selectors[0].flag
    _, error = syscalls.bpf(command, ctypes.addressof(data), len(data))
    return error == errno.EFAULT


def _fill(carrier: Carrier, fields: bytearray, *, level: int, size: int, address: int) -> None:
    """Put the terms of a log into the fields of its carrier; EncodeError where they do not fit."""
    values = {"log-level": level, "log-size": size, "log-buf": address}
    for field in carrier.fields:
        if field.zero:
            continue
        try:
            struct.pack_into(
                f"={LETTERS[field.kind]}", fields, field.offset, values.get(field.name, 0)
            )
        except struct.error as refusal:
            raise EncodeError(str(refusal), field=field.name) from None


class BpfCommand:
    """A command with its attributes; `carrier` says where the log's fields are."""

    def __init__(self, command: int, attr: bytearray, carrier: Carrier | None) -> None:
        self._command = command
        self._attr = attr
        self._carrier = carrier
        # The structure of a carrier outside the attributes.
        is_beside = carrier is not None and carrier.position != "in-attr"
        self._beside = bytearray(carrier.size) if carrier is not None and is_beside else None
        self._attempts: list[Attempt] = []

    def run(self, wish: Wish) -> BpfResult:
        """Make the call, and repeat it where that helps; see `bpf_prog_load` for the errors."""
        if self._carrier is _COMMON and not has_common_attr():
            raise KernelError(errno.ENOSYS, "this kernel does not know bpf_common_attr")
        if self._carrier is _EXTENDED and not has_extended_attr():
            raise KernelError(
                errno.ENOSYS, "nobody knows bpf_extended_attr here; run it under `tlvlog serve`"
            )
        if wish.buffer is not None:
            return self._repeat(wish.level, _writable(wish.buffer, wish.size))
        if wish.size is None and wish.level:
            return self._grow(wish.level, wish.sizer or Sizer())
        if not wish.size:
            return self._repeat(wish.level, None)
        if not 0 < wish.size <= _CAPACITY_MAX:
            raise CapacityError(f"a log of {wish.size} bytes cannot be asked for")
        with _memory(wish.size) as memory, memoryview(memory) as view:
            return self._repeat(wish.level, view)

    def _repeat(self, level: int, buffer: memoryview | None) -> BpfResult:
        for _ in range(_INTERRUPTED_MAX):
            result = self._once(level, buffer)
            if result.errno != errno.EAGAIN:
                break
        return result

    def _grow(self, level: int, sizer: Sizer) -> BpfResult:
        size = sizer.first
        with _memory(size) as memory, memoryview(memory) as view:
            last = self._once(level, view)
        while following := self._next(sizer, last, size):
            size = following
            try:
                with _memory(size) as memory, memoryview(memory) as view:
                    result = self._once(level, view)
            except CapacityError:
                break
            if result.errno == errno.EINVAL and not result.log_bytes:
                # An old kernel's limit of the log size, not the call's result:
                # a call that filled a smaller log has an answer.
                break
            last = result
        return last

    def _next(self, sizer: Sizer, last: BpfResult, size: int) -> int | None:
        true_size = last.true_size
        if last.has_records:
            # Its end says that records are missing, but not how many bytes they need.
            lacks = last.errno and last.log_bytes and last.log.num_truncations
            error = errno.ENOSPC if lacks else 0
            return sizer.next(len(self._attempts), -1 if lacks else 0, error, None, size)
        if true_size is None and len(last.log_bytes) + 1 < size:
            # The kernel does not report a size, but the log has room left: it fitted.
            true_size = len(last.log_bytes) + 1
        result = -1 if last.errno else 0
        return sizer.next(len(self._attempts), result, last.errno, true_size, size)

    def _once(self, level: int, buffer: memoryview | None) -> BpfResult:
        size = 0 if buffer is None else len(buffer)
        if buffer:
            # Some refusals come before the kernel writes anything: what an older
            # call has left here must not be taken for the answer to this one.
            buffer[: len(_CLEARED)] = _CLEARED[: len(buffer)]
        fields = self._attr if self._beside is None else self._beside
        if self._carrier is not None:
            address = 0 if buffer is None or not size else address_of(buffer)
            _fill(self._carrier, fields, level=level, size=size, address=address)
        result, error = self._enter()
        true_size = _true_size(self._carrier, fields)
        self._attempts.append(Attempt(size, error, true_size))
        read = _records if self._carrier is _EXTENDED else c_string
        log = b"" if buffer is None else read(buffer)
        return BpfResult(
            error,
            log,
            true_size,
            tuple(self._attempts),
            self._carrier.name if self._carrier is not None and level else None,
            self._command,
            bytes(self._attr),
            None if error else syscalls.Descriptor(result),
        )

    def _enter(self) -> tuple[int, int]:
        if self._carrier is _EXTENDED and self._beside is not None:
            whole = ctypes.create_string_buffer(bytes(self._beside + self._attr))
            command = self._command | _EXTENDED.selectors[0].flag
            size = len(self._beside) + len(self._attr)
            return syscalls.bpf(command, ctypes.addressof(whole), size)
        attr = (ctypes.c_char * len(self._attr)).from_buffer(self._attr)
        if self._beside is None:
            return syscalls.bpf(self._command, ctypes.addressof(attr), len(attr))
        beside = (ctypes.c_char * len(self._beside)).from_buffer(self._beside)
        command = self._command | _COMMON.selectors[0].flag
        return syscalls.bpf(
            command, ctypes.addressof(attr), len(attr), ctypes.addressof(beside), len(beside)
        )


def _memory(size: int) -> mmap.mmap:
    # Zeroed pages that exist only once they are written to.
    try:
        return mmap.mmap(-1, size)
    except (OSError, MemoryError, OverflowError, ValueError):
        raise CapacityError(f"no memory for a log of {size} bytes") from None


def _writable(buffer: Buffer, size: int | None) -> memoryview:
    try:
        view = memoryview(buffer).cast("B")
    except (TypeError, ValueError) as error:
        raise CapacityError(f"the log buffer: {error}") from None
    if view.readonly:
        raise CapacityError("the log buffer is read-only")
    if size is not None and not 0 <= size <= len(view):
        raise CapacityError(f"the log buffer has {len(view)} bytes, the size says {size}")
    return view[:size]


def address_of(view: Buffer) -> int:
    """The address of writable memory; valid as long as the caller keeps it."""
    # Nothing else may hold the memory, or it could not be unmapped while an
    # exception is on its way.
    return ctypes.addressof(ctypes.c_char.from_buffer(view))


def _true_size(carrier: Carrier | None, fields: bytearray) -> int | None:
    for field in carrier.fields if carrier is not None else ():
        if field.output:
            number: int = struct.unpack_from(f"={LETTERS[field.kind]}", fields, field.offset)[0]
            return number or None
    return None


def _records(view: memoryview) -> bytes:
    """A log of records without the bytes after its end; empty if none was written."""
    log = decode(view, byte_order="host")
    return bytes(view[: log.size])


def c_string(view: memoryview, *, nul: bool = False) -> bytes:
    """The text up to its NUL; `nul`: with it, where there is one."""
    # A large buffer is mostly unused; look for the NUL before copying.
    size = 1 << 16
    while size < len(view) and 0 not in view[:size]:
        size *= 2
    text, end, _ = bytes(view[:size]).partition(b"\0")
    return text + end if nul else text
