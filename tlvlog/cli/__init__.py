"""The command: the only floor that reads arguments, opens files, prints and exits.

Data goes to standard output, all else to standard error.  `status` has the table
of exit statuses.
"""

from __future__ import annotations

import sys

from ..errors import CodegenError, KernelError, SchemaError, TlvlogError
from ..printable import escape
from . import arguments, status, streams

_STANDARD_OUTPUT = "standard output"


def main(argv: list[str] | None = None) -> int:
    """Run the command line `argv` (None: the process's own) and give its exit status."""
    streams.open_missing()
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:  # a locale without the character must not end in a traceback
            reconfigure(errors="backslashreplace")
    try:
        result = _run(argv)
        streams.flush()
        return result
    except BrokenPipeError as error:
        if error.filename != _STANDARD_OUTPUT:
            return _failed(error)
        # The reader of our output has left; nothing may be said to it any more.
        streams.abandon_output()
        return status.OK
    except KeyboardInterrupt:
        return status.INTERRUPTED
    except ModuleNotFoundError as error:  # something that was not installed with the package
        if error.name is None or error.name.partition(".")[0] == "tlvlog":
            raise
        streams.complain(f"this needs the Python package {error.name}: {_how_to_get(error.name)}")
        return status.USAGE
    except MemoryError:
        streams.complain("there is not enough memory for this input")
        return status.USAGE
    except (TlvlogError, OSError, streams.UnreadableError, streams.TerminalError) as error:
        return _failed(error)


def _run(argv: list[str] | None) -> int:
    try:
        options = arguments.parse(argv)
        return int(options.run(options))
    except SystemExit as stop:  # argparse's way out
        return int(stop.code or 0)


def _how_to_get(module: str) -> str:
    """The command that installs a module: one of our extras where one names it."""
    import re  # neither is needed by a command that works
    from importlib import metadata

    package = module.partition(".")[0]
    try:
        wanted = metadata.requires("tlvlog") or ()
    except metadata.PackageNotFoundError:  # run from its source
        wanted = ()
    for requirement in wanted:
        name, _, extra = requirement.partition("; extra == ")
        if extra and re.match(rf"{re.escape(package)}(?![\w.-])", name):
            return f"pip install 'tlvlog[{extra.strip(chr(34))}]'"
    return f"pip install {package}"


def _failed(error: Exception) -> int:
    """Say what went wrong; the status for it."""
    match error:
        case SchemaError():
            for problem in error.problems:
                streams.complain(escape(str(problem)))
            return status.MALFORMED
        case CodegenError():
            streams.complain(escape(str(error)))
            return status.USAGE if error.path.startswith("--") else status.MALFORMED
        case KernelError():
            streams.complain(escape(str(error)))
            return status.NOT_SUPPORTED
        case OSError() if not isinstance(error, TlvlogError):
            if error.filename == _STANDARD_OUTPUT:
                streams.abandon_output()
            where = f"{_name(error.filename)}: " if error.filename is not None else ""
            streams.complain(f"{where}{error.strerror or error}")
            return status.USAGE
        case streams.TerminalError():
            streams.complain(str(error))
            return status.USAGE
        case streams.UnreadableError():
            streams.complain(str(error))  # escaped where it was made
            return status.MALFORMED
    streams.complain(escape(str(error)))
    return status.MALFORMED


def _name(name: object) -> str:
    """How a message calls the file of an OSError."""
    return escape(name.decode(errors="surrogateescape") if isinstance(name, bytes) else str(name))
