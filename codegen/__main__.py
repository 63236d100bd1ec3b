"""`python -m tlvlog.codegen`, the same as `tlvlog gen`."""

from __future__ import annotations

import sys

from tlvlog.cli import main

if __name__ == "__main__":
    sys.exit(main(["gen", *sys.argv[1:]]))
