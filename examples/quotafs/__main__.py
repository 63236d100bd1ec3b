"""Mount the filesystem where only this process sees it, and run a program on it.

    python examples/quotafs                        the client of this example
    python examples/quotafs program argument ...   another; the directory is added

Ends with the program's exit status.  Needs root and /dev/fuse.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from threading import Thread

from filesystem import QuotaFS
from mounting import mounted, private_namespace

QUOTA = 64


def main(program: list[str]) -> int:
    """Run the program on a new filesystem that is gone afterwards."""
    private_namespace()
    device = os.open("/dev/fuse", os.O_RDWR | os.O_CLOEXEC)
    server = Thread(target=QuotaFS(QUOTA).serve, args=[device], daemon=True)
    try:
        with tempfile.TemporaryDirectory(prefix="quotafs-") as directory:
            with mounted(directory, device):
                server.start()
                done = subprocess.run([*program, directory], check=False, timeout=60)
            server.join(10)  # it ends with the mount
    finally:
        os.close(device)
    return done.returncode


if __name__ == "__main__":
    client = str(Path(__file__).with_name("client.py"))
    sys.exit(main(sys.argv[1:] or [sys.executable, client]))
