"""One served call: from the arguments of a caller that waits to what it gets.

What the call does is done here, with copies of its arguments, by a thread with
the same rights; the caller's own call is never let through, since its arguments
could change under it.  Commands whose arguments may mean something else here
than they do there are refused with EOPNOTSUPP.
"""

from __future__ import annotations

import ctypes
import errno
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from ..codec.extended_error import ExtendedError
from ..codec.records import Record
from ..errors import CarrierError, TlvlogError
from ..kernel import syscalls
from ..kernel.bpf.attaching import attaching_failed
from ..kernel.bpf.attr import COMMANDS
from ..schema import builtin
from ..trace.abi import Memory
from ..writing.carriers import Choice, Offer, choose_carrier
from ..writing.level import accepts, wants_records
from . import abi, output
from .arguments import FIELDS, Arguments, RefusedError
from .caller import Caller, GoneError
from .descriptors import Borrowed, TooManyError

__all__ = ["Service"]

_EXTENDED: Final = builtin().carrier_by_name["bpf-extended-attr"]
_WORD: Final = 0xFFFF_FFFF


class _Copied:
    """The memory of a call whose structure was read before: nothing else is there."""

    def __init__(self, address: int, data: bytes) -> None:
        self._address = address
        self._data = data

    def view(self, address: int, size: int) -> memoryview:
        offset = address - self._address
        if offset < 0 or offset + size > len(self._data):
            raise CarrierError(errno.EFAULT, f"no {size} bytes at address {address:#x}")
        return memoryview(self._data)[offset : offset + size]


@dataclass(slots=True)
class _Reply:
    """What a caller gets: a descriptor or an errno, and for its buffer `log`.

    `true_size` goes where the carrier says; `is_text`: a log that cannot be
    written is EFAULT, as `outputs` are, which the command itself gives: addresses and bytes.
    """

    errno: int
    fd: int = -1
    log: bytes = b""
    true_size: int | None = None
    is_text: bool = False
    outputs: list[tuple[int, bytes]] = field(default_factory=list)


class Service:
    """Answers requests of `listener`.

    `say` is told in words what is refused here and not by the kernel.  The
    thread's signals must be blocked while it answers.
    """

    def __init__(self, listener: abi.Listener, say: Callable[[str], None]) -> None:
        self._listener = listener
        self._say = say
        self._memory = Memory()

    def answer(self, request: abi.Request) -> None:
        """Serve one call, whatever its arguments; nothing if the caller is gone."""
        caller = Caller(self._listener, request, self._memory)
        try:
            result = self._served(caller, request)
            if result is not None:
                self._listener.reply(request.id, result)
        except GoneError:
            pass
        except (TlvlogError, OSError, MemoryError) as error:
            # Of ours and not of the kernel's: it must not be taken for an answer.
            self._say(f"a call could not be served: {error}")
            number = error.errno if isinstance(error, OSError) else None
            self._listener.reply(request.id, -(number or errno.ENOMEM))
        finally:
            caller.close()

    def _served(self, caller: Caller, request: abi.Request) -> int | None:
        """The result to return; None if it was returned with a descriptor."""
        command, size, common_size = (request.arguments[i] & _WORD for i in (0, 2, 4))
        attr, common = request.arguments[1], request.arguments[3]
        memory = caller if request.made is None else _Copied(attr, request.made[0])
        try:
            choice = choose_carrier(command, memory, attr, size, common, common_size)
        except CarrierError as error:
            return -error.errno
        offer = choice.offer
        has_records = offer is not None and wants_records(offer.level)
        if has_records and offer and offer.buffer and not caller.clear(offer.buffer, offer.size):
            return -errno.EFAULT
        reply = self._reply(caller, request, choice)
        try:
            if reply.outputs and not caller.write(reply.outputs):
                reply.errno = errno.EFAULT
            if offer is not None:
                self._deliver(caller, offer, reply)
            if reply.errno or reply.fd < 0:
                return -reply.errno
            number = self._listener.reply_descriptor(request.id, reply.fd)
            return -number if number else None
        finally:
            if reply.fd >= 0:
                os.close(reply.fd)

    @staticmethod
    def _deliver(caller: Caller, offer: Offer, reply: _Reply) -> None:
        """Write log and true size to the caller; of text a fault is the call's."""
        written = True
        if offer.buffer and reply.log:
            write = caller.write_log if not reply.is_text else caller.write_text
            written = write(offer.buffer, reply.log)
        if offer.output and reply.true_size is not None:
            number = min(reply.true_size, _WORD).to_bytes(4, output.ORDER)
            written &= caller.write([(offer.output, number)])
        if reply.is_text and not written:
            reply.errno = errno.EFAULT

    def _reply(self, caller: Caller, request: abi.Request, choice: Choice) -> _Reply:
        try:
            if request.made is not None:
                return self._explained(choice, request.made[1], b"")
            if not caller.has_our_rights():
                raise RefusedError(errno.EPERM, "the caller has other rights than ours")
            if output.has_unknown_tail(choice.attr):
                return self._firmly(self._explained(choice, errno.E2BIG, b""), errno.E2BIG)
            if choice.command not in FIELDS:
                name = _name(choice.command)
                raise RefusedError(errno.EOPNOTSUPP, f"{name} is not served")
            return self._make(caller, request, choice)
        except TooManyError as error:
            refusal = RefusedError(errno.E2BIG, f"more descriptors than are served: {error}")
        except RefusedError as error:
            refusal = error
        self._say(str(refusal))
        record = ExtendedError(-refusal.errno, message=f"tlvlog serve: {refusal}")
        return self._firmly(self._reply_with(choice, 0, [record]), refusal.errno)

    @staticmethod
    def _firmly(reply: _Reply, number: int) -> _Reply:
        """The reply with an errno that stands whatever becomes of a text."""
        reply.errno, reply.is_text = number, False
        return reply

    def _make(self, caller: Caller, request: abi.Request, choice: Choice) -> _Reply:
        with Borrowed(caller.take) as borrowed:
            arguments = Arguments(choice.command, choice.attr, caller.read, borrowed, caller.shares)
            log = output.KernelLog(choice, arguments)
            while True:
                attr = (ctypes.c_char * len(arguments.attr)).from_buffer(arguments.attr)
                caller.check()
                result, number = syscalls.bpf(
                    choice.command, ctypes.addressof(attr), len(arguments.attr)
                )
                del attr
                if not log.grew(number):
                    break
            reasons = attaching_failed(choice.command, choice.attr, number)
        if log.is_answer:
            return _Reply(number, result, log.text, log.true_size, is_text=True)
        reply = (
            self._reply_with(choice, number, list(reasons))
            if reasons
            else self._explained(choice, number, log.text, log.size, log.true_size)
        )
        if not number:
            reply.fd = result if arguments.gives_descriptor else -1
            head = _EXTENDED.size if request.arguments[0] & _EXTENDED.selectors[0].flag else 0
            reply.outputs = arguments.outputs(request.arguments[1] + head)
        return reply

    def _explained(
        self, choice: Choice, number: int, text: bytes, size: int = 0, needed: int | None = None
    ) -> _Reply:
        """The reply with the records that say why, or as text the lines of those."""
        if choice.offer is None:
            return _Reply(number)
        if not number and not text:
            return self._reply_with(choice, 0, [])
        text = text.removesuffix(b"\0")
        finished = output.Finished(choice.command, choice.attr, number, text, size, needed)
        return self._reply_with(choice, number, output.records_of(finished))

    @staticmethod
    def _reply_with(choice: Choice, number: int, records: list[Record]) -> _Reply:
        offer = choice.offer
        if offer is None:
            return _Reply(number)
        wanted = [record for record in records if accepts(offer.level, output.severity(record))]
        if wants_records(offer.level):
            data, true_size = output.record_log(offer, wanted)
            return _Reply(number, log=data, true_size=true_size)
        error, data, true_size = output.text_log(offer, wanted)
        return _Reply(error or number, log=data, true_size=true_size, is_text=True)


def _name(command: int) -> str:
    known = command < len(COMMANDS)
    return f"BPF_{COMMANDS[command]}" if known else f"command {command} of bpf(2)"
