"""An ordinary process that uses the filesystem, and asks why when something fails.

    python examples/quotafs

It knows nothing of the server: errno comes from the kernel, and the log of the
failed operation is bytes in an extended attribute.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import tlvlog

LOG_ATTRIBUTE = "user.tlvlog.last"
SCHEMA = tlvlog.load_schema(Path(__file__).with_name("quotafs.yaml"))


def why(directory: Path) -> list[str]:
    """What the filesystem said about this thread's last failure."""
    log = tlvlog.decode(os.getxattr(directory, LOG_ATTRIBUTE), schema=SCHEMA, byte_order="host")
    return [r.message if r.name == "string" else r.text for r in log.records]


def attempt(what: str, directory: Path, action: Callable[[], object]) -> None:
    """Do something, and explain it if it fails."""
    try:
        action()
    except OSError as error:
        print(f"{what}: {error.strerror}")
        for line in why(directory):
            print(f"  {line}")
    else:
        print(f"{what}: done")


def main(directory: Path) -> None:
    """Some things that work and some that do not."""
    notes = directory / "notes.txt"
    attempt("write a few bytes", directory, lambda: notes.write_bytes(b"keep this"))
    attempt("write too many", directory, lambda: (directory / "b.txt").write_bytes(bytes(100)))
    attempt("create a program", directory, (directory / "virus.exe").touch)
    attempt("make a directory", directory, (directory / "sub").mkdir)
    attempt("read what is not there", directory, (directory / "no.txt").read_bytes)
    attempt("delete the notes", directory, notes.unlink)
    attempt("empty the notes", directory, lambda: os.truncate(notes, 0))
    attempt("delete them now", directory, notes.unlink)
    print(f"left: {os.listdir(directory)}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
