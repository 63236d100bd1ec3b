"""`tlvlog gen`."""

from __future__ import annotations

import argparse
from importlib import import_module

from ..errors import CodegenError
from . import status, streams


def run(options: argparse.Namespace) -> int:
    """Generate files; status 1 under --check if one is stale."""
    try:
        return int(import_module("tlvlog.codegen.command").run(options))
    except CodegenError as error:
        streams.complain(str(error))
        return status.USAGE if error.path.startswith("--") else status.MALFORMED
