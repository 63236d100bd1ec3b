"""The programs that libFuzzer runs: built with clang, ASan and UBSan, below build/fuzz.

The reader and the writer are generated for a schema that has every kind; the
native core is compiled into a program that embeds this very Python.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Final

from tests.c_build import prefix_of, schema, write_dispatch, write_headers

from .catalogue import FUZZ, ROOT

SCHEMA: Final = "garden"
CLANG: Final = "clang"
_SANITIZE: Final = (
    "-g",
    "-O1",
    "-fsanitize=fuzzer,address,undefined",
    "-fno-sanitize-recover=all",
    "-fno-omit-frame-pointer",
)


class CannotBuildError(Exception):
    """There is no program, and why."""


def build(name: str, folder: Path) -> Path:
    """Build the program of a harness into a folder; CannotBuildError where something is missing."""
    if shutil.which(CLANG) is None:
        raise CannotBuildError(f"{CLANG} is not installed")
    folder.mkdir(parents=True, exist_ok=True)
    program = folder / name
    command = _core() if name == "core" else _generated(name, folder)
    done = subprocess.run(
        [CLANG, "-std=gnu11", *_SANITIZE, *command, "-o", str(program)],
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise CannotBuildError(f"{name}: {done.stderr.strip()}")
    return program


def environment(name: str) -> dict[str, str]:
    """What a program needs around it."""
    given = dict(os.environ)
    if name == "core":
        paths = [str(ROOT), *(path for path in sys.path if "site-packages" in path)]
        given |= {
            "PYTHONHOME": sys.base_prefix,
            "PYTHONPATH": os.pathsep.join(paths),
            # Each object in memory of its own, so that ASan sees what runs over its end.
            "PYTHONMALLOC": "malloc",
            "PYTHONDONTWRITEBYTECODE": "1",
            # CPython leaves much behind when a process ends.
            "ASAN_OPTIONS": "detect_leaks=0",
        }
    return given


def _generated(name: str, folder: Path) -> list[str]:
    headers = folder / f"{name}.include"  # its own: two may be built at once
    headers.mkdir(exist_ok=True)
    write_headers(SCHEMA, headers)
    write_dispatch(SCHEMA, headers)
    prefix = prefix_of(schema(SCHEMA).name)
    return [
        "-Wall",
        "-Wextra",
        "-Wno-unused-function",
        f"-I{headers}",
        f'-DLOG_HEADER="{prefix}_log.h"',
        f"-DPREFIX={prefix}",
        f"-DMACRO={prefix.upper()}",
        str(FUZZ / "c" / f"{name}.c"),
    ]


def _core() -> list[str]:
    told = sysconfig.get_config_var
    if sys.implementation.name != "cpython" or told("Py_GIL_DISABLED"):
        raise CannotBuildError(f"no native core for {sys.version}")
    sources = sorted((ROOT / "tlvlog" / "_native").glob("*.c"))
    library = (
        [f"-L{told('LIBDIR')}", f"-Wl,-rpath,{told('LIBDIR')}", f"-lpython{told('LDVERSION')}"]
        if told("Py_ENABLE_SHARED")
        else [f"{told('LIBPL')}/{told('LIBRARY')}", "-Wl,--export-dynamic"]
    )
    return [
        f"-I{told('INCLUDEPY')}",
        f"-I{ROOT / 'codegen' / 'generated'}",
        f"-I{ROOT / 'tlvlog' / '_native'}",
        str(FUZZ / "c" / "core.c"),
        *map(str, sources),
        *library,
        *(told("LIBS") or "").split(),
        *(told("SYSLIBS") or "").split(),
    ]
