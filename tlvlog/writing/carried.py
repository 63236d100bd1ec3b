"""The log of a call that came with a carrier; apart from the carriers' layouts, which few need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..errors import CarrierError
from ..schema import builtin
from ..wire import NUMBERS
from .level import accepts
from .textlog import TextLog

if TYPE_CHECKING:
    from ..wire import ByteOrder
    from .carriers import Memory, Offer
    from .logbuffer import LogBuffer

__all__ = ["Carried"]

_EFAULT: Final = builtin().enum_values["errno"]["EFAULT"]
_UINT_MAX: Final = 0xFFFFFFFF


class Carried:
    """A call's log as its carriers gave it.

    `command` is without the bits that select carriers, `attr` the bytes of the
    command's own attribute, `log` a LogBuffer or TextLog, or None where none is
    wanted, `level` the level of that log and `carrier` the spec's name of the
    carrier it came with.
    """

    __slots__ = ("_mapped", "_memory", "_offer", "_order", "attr", "command", "level", "log")

    def __init__(
        self,
        command: int,
        attr: bytes,
        offer: Offer | None,
        log: LogBuffer | TextLog | None,
        memory: Memory,
        order: ByteOrder,
        mapped: int = _UINT_MAX,
    ) -> None:
        self._mapped = mapped  # bytes of a text's buffer that are there
        self.command = command
        self.attr = attr
        self.log = log
        self.level = offer.level if offer else 0
        self._offer = offer
        self._memory = memory
        self._order = order

    @property
    def carrier(self) -> str | None:
        """The spec's name of the carrier whose log this is."""
        return self._offer.carrier.name if self._offer else None

    def accepts(self, severity: int | str) -> bool:
        """Whether the level asks for records of this severity."""
        return self.log is not None and accepts(self.level, severity)

    def finish(self, result: int) -> int:
        """End the log, write the true size back, and give the call's result.

        As in bpf(2) a text log's fault (-EFAULT) or want of room (-ENOSPC)
        replaces the result.  A log of records never changes it, unless -ENOSPC
        was asked for.  The true size is written where the size that was passed
        covers its field; more than 32 bits are UINT_MAX.
        """
        if isinstance(self.log, TextLog):
            error, true_size = self.log.finish()
            if not true_size:  # nothing was written, so nothing could fail
                error = 0
            elif true_size > self._mapped:
                error = _EFAULT
            if not self._write_back(true_size):
                error = _EFAULT
            return -error if error else result
        if self.log is not None:
            self.log.finish()
            self._write_back(self.log.true_size)
            return self.log.errno or result
        return result

    def _write_back(self, true_size: int) -> bool:
        if self._offer is None or not self._offer.output:
            return True
        number = NUMBERS[self._order]["u32"].pack(min(true_size, _UINT_MAX))
        try:
            self._memory.view(self._offer.output, len(number))[:] = number
        except CarrierError:
            return False
        return True
