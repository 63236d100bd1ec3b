"""What pyproject.toml cannot say: the optional native core, and an sdist without a date.

Where the core cannot be built (no compiler, another Python than CPython, a build
without the GIL) the package is installed without it and works the same.  With
TLVLOG_PURE=1 it is not tried, and the wheel is one for every platform.

The same sources give the same bytes, wherever and whenever they are built, if
SOURCE_DATE_EPOCH is the same: the compiler leaves the folder out of what it
writes for debuggers, and the archive has neither users nor clocks in it.
"""

import gzip
import os
import sys
import sysconfig
import tarfile
from pathlib import Path

from setuptools import Extension, setup
from setuptools.command.sdist import sdist

SOURCES = ("core", "tables", "walk_builtin", "walk_tables", "canonical", "log", "encode", "collect")
OBJECTS = ("records", "make", "objects", "fields")
COLUMNS = ("index", "sweep", "values", "columns")
CAMPAIGN = ("calls", "cells", "count", "entries", "facts", "stream", "tally", "texts")
TEXTS = ("btf", "lines", "trace", "serve", "rights")
HEADERS = ("core", "entries", "format", "layouts", "lines", "sweep", "tally", "texts", "walk")
NATIVE = "tlvlog/_native"

# Only what the generated headers hold, and no other generator's output, is compiled.
core = Extension(
    "tlvlog._native._core",
    sources=[f"{NATIVE}/{name}.c" for name in (*SOURCES, *OBJECTS, *COLUMNS, *CAMPAIGN, *TEXTS)],
    depends=[
        *(f"{NATIVE}/{name}.h" for name in HEADERS),
        *(f"codegen/generated/{name}.h" for name in ("tlvlog", "tlvlog_log")),
    ],
    include_dirs=["codegen/generated", NATIVE],
    extra_compile_args=[]
    if sys.platform == "win32"
    else ["-O2", "-fvisibility=hidden", f"-ffile-prefix-map={os.getcwd()}=."],
    optional=True,
)

_YEAR_1980 = 315_532_800  # what a zip file can say at the earliest


class PlainSdist(sdist):
    """An sdist whose bytes depend on the names and contents of its files alone."""

    def make_archive(self, base_name, format, root_dir=None, base_dir=None, **options):
        if format != "gztar":
            return super().make_archive(base_name, format, root_dir, base_dir, **options)
        path = f"{base_name}.tar.gz"
        with (
            open(path, "wb") as file,
            gzip.GzipFile("", "wb", fileobj=file, mtime=0) as zipped,
            tarfile.open(path, "w", fileobj=zipped, format=tarfile.PAX_FORMAT) as archive,
        ):
            for member in sorted(Path(root_dir or ".", base_dir).rglob("*")):
                archive.add(member, recursive=False, filter=_anonymous)
        return path


def _anonymous(member):
    member.uid = member.gid = 0
    member.uname = member.gname = ""
    member.mtime = max(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), _YEAR_1980)
    member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
    return member


is_supported = (
    os.environ.get("TLVLOG_PURE", "0") in ("", "0")
    and sys.implementation.name == "cpython"
    and sys.platform != "win32"
    and not sysconfig.get_config_var("Py_GIL_DISABLED")
)
setup(ext_modules=[core] if is_supported else [], cmdclass={"sdist": PlainSdist})
