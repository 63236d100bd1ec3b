"""A caller's buffer, held while a log is written into it.

Most buffers cannot change while somebody looks at them: a bytearray or mmap
refuses to be resized or closed.  Two can, and are looked at before each use: a
memoryview that its owner releases, and a ctypes object, whose memory moves
under all views when it is resized.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from ..errors import CapacityError, CollectorError

if TYPE_CHECKING:
    from typing_extensions import Buffer

__all__ = ["HeldBuffer", "writable"]


class HeldBuffer:
    """The bytes of `owner`, which must be writable and contiguous, else CapacityError.

    `view` is where to write.  `check` raises CollectorError once the buffer is
    gone; it is None where that cannot happen before `release`.
    """

    __slots__ = ("_owner", "check", "size", "view")

    def __init__(self, owner: Buffer) -> None:
        self._owner = owner
        self.view = writable(owner)
        self.size = len(self.view)
        self.check = _watch(owner)

    def release(self) -> None:
        """Let go: from now on the owner may resize the buffer."""
        self.view.release()

    def again(self) -> memoryview:
        """A new view of the same bytes; CollectorError if they are no longer there."""
        if self.check is not None:
            self.check()
        try:
            view = writable(self._owner)
        except CapacityError as error:
            raise CollectorError(f"the buffer of this log is gone: {error}") from None
        if len(view) < self.size:
            raise CollectorError(f"the buffer shrank from {self.size} bytes to {len(view)}")
        return view[: self.size]


def writable(owner: Buffer) -> memoryview:
    """The bytes of a buffer; CapacityError unless it is writable and contiguous."""
    try:
        view = memoryview(owner)
    except (TypeError, ValueError) as error:
        raise CapacityError(f"no buffer: {error}") from None
    if view.readonly:
        raise CapacityError("the buffer is read-only")
    if not view.c_contiguous:
        raise CapacityError("the buffer is not contiguous")
    return view.cast("B") if view.nbytes else memoryview(bytearray())


def _watch(owner: Buffer) -> Callable[[], None] | None:
    """What to call before each use of the buffer, if it can go unnoticed."""
    base = owner.obj if isinstance(owner, memoryview) else owner
    place = _ctypes_place(base)
    if place is None and not isinstance(owner, memoryview):
        return None

    def check() -> None:
        if isinstance(owner, memoryview):
            try:
                owner.nbytes  # noqa: B018  (raises on a released view)
            except ValueError:
                raise CollectorError("the buffer of this log was released") from None
        if place is not None and _ctypes_place(base) != place:
            raise CollectorError("the buffer of this log was resized")

    return check


def _ctypes_place(base: object) -> tuple[int, int] | None:
    """Where the memory of a ctypes object is, and how large; None for anything else."""
    if "ctypes" not in sys.modules:
        return None
    import ctypes

    if not isinstance(base, (ctypes.Array, ctypes.Structure, ctypes.Union, ctypes._SimpleCData)):  # noqa: SLF001  (public in all but name)
        return None
    return ctypes.addressof(base), ctypes.sizeof(base)
