"""The last step of a child that becomes a command, and its exit status if that fails."""

from __future__ import annotations

import errno
import os
import signal
from typing import Final, NoReturn

__all__ = ["NOT_FOUND", "NOT_RUNNABLE", "execute", "status_of"]

# A shell's exit status for a command that cannot be executed, or does not exist.
NOT_RUNNABLE: Final = 126
NOT_FOUND: Final = 127
# Signals that Python ignores and a program does not expect to find ignored.
_IGNORED: Final = ("SIGPIPE", "SIGXFSZ")


def execute(command: list[bytes], environment: dict[bytes, bytes]) -> NoReturn:
    """Become the command; OSError if that fails."""
    for name in _IGNORED:
        signal.signal(getattr(signal, name), signal.SIG_DFL)
    os.execvpe(command[0], command, environment)


def status_of(error: OSError) -> int:
    """The status of a child that could not become its command."""
    return NOT_FOUND if error.errno in (errno.ENOENT, errno.ENOTDIR) else NOT_RUNNABLE
