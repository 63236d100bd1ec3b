"""The command: the only floor that reads arguments, opens files, prints and exits.

Data goes to standard output, all else to standard error.  Exit status: 0 ok;
1 a comparison says no, or a campaign found something; 2 usage; 3 malformed input;
4 truncated or unterminated, under --fail-truncated; 5 not permitted or not
supported by this kernel.
"""

from __future__ import annotations

import os
import sys

from ..errors import KernelError, SchemaError, TlvlogError
from ..formats.text import escape
from . import arguments, status
from .streams import complain


def main(argv: list[str] | None = None) -> int:
    """Run the command line `argv` (None: the process's own) and give its exit status."""
    if sys.stdout is None:  # closed by whoever started us
        complain("standard output is closed")
        return status.USAGE
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:  # a locale without the character must not end in a traceback
            reconfigure(errors="backslashreplace")
    try:
        options = arguments.parse(argv)
        result = int(options.run(options))
        sys.stdout.flush()
        return result
    except SystemExit as stop:  # argparse's way out
        return int(stop.code or 0)
    except BrokenPipeError:
        # The reader of our output has left; nothing may be said to it any more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return status.OK
    except KeyboardInterrupt:
        return status.INTERRUPTED
    except SchemaError as error:
        for problem in error.problems:
            complain(escape(str(problem)))
        return status.MALFORMED
    except ModuleNotFoundError as error:  # an extra that was not installed with the package
        if error.name is None or error.name.partition(".")[0] == "tlvlog":
            raise
        complain(f"this needs the Python package {error.name}: pip install 'tlvlog[all]'")
        return status.USAGE
    except KernelError as error:
        complain(escape(str(error)))
        return status.NOT_SUPPORTED
    except TlvlogError as error:
        complain(escape(str(error)))
        return status.MALFORMED
    except OSError as error:
        where = f"{escape(str(error.filename))}: {error.strerror}"
        complain(where if error.filename else str(error))
        return status.USAGE
