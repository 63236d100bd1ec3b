"""Waits for what a supervisor has to do next.

The native core, if there is one, waits in its stead, and serves the plainest
call itself: a map that is made from its attributes alone.
"""

from __future__ import annotations

import select
from typing import Final, Self

from .._native.accelerator import core
from . import abi
from .descriptors import floor

__all__ = ["CHILD_ENDED", "NOBODY_LEFT", "Waiting"]

CHILD_ENDED: Final = 1
NOBODY_LEFT: Final = 2
"""Events: the first program has ended; no thread is left under the filter."""


class Waiting:
    """The next request of `listener`, or an event; `child` is the first program's pidfd or -1.

    A context manager that closes what is kept from call to call.
    """

    def __init__(self, listener: abi.Listener) -> None:
        self._listener = listener
        self._native = getattr(core, "serve_wait", None)

    def __call__(self, child: int) -> abi.Request | int:
        """Wait; signals that come meanwhile are handled."""
        if self._native is not None:
            found = self._native(self._listener.fd, child, floor())
            return found if isinstance(found, int) else abi.Request(*found)
        poll = select.poll()
        poll.register(self._listener.fd, select.POLLIN)
        if child >= 0:
            poll.register(child, select.POLLIN)
        while True:
            events = dict(poll.poll())
            if child in events:
                return CHILD_ENDED
            event = events.get(self._listener.fd, 0)
            if event & select.POLLIN:
                request = self._listener.receive()
                if request is not None:
                    return request
            elif event:
                return NOBODY_LEFT

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._native is not None and core is not None:
            core.serve_end()
