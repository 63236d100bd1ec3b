"""The one thing that pyproject.toml cannot say: the optional native core.

Where it cannot be built (no compiler, another Python than CPython, a build
without the GIL) the package is installed without it and works the same.
"""

import sys
import sysconfig

from setuptools import Extension, setup

SOURCES = ("core", "tables", "walk_builtin", "walk_tables", "canonical", "log", "encode", "collect")
OBJECTS = ("records", "make", "objects", "fields")
COLUMNS = ("index", "sweep", "values", "columns")
CAMPAIGN = ("entries", "facts", "tally")
NATIVE = "tlvlog/_native"

# Only what the generated headers hold, and no other generator's output, is compiled.
core = Extension(
    "tlvlog._native._core",
    sources=[
        f"{NATIVE}/{name}.c" for name in (*SOURCES, *OBJECTS, *COLUMNS, *CAMPAIGN, "btf", "trace")
    ],
    depends=[
        *(f"{NATIVE}/{name}.h" for name in ("core", "format", "layouts", "sweep", "tally", "walk")),
        *(f"codegen/generated/{name}.h" for name in ("tlvlog", "tlvlog_log")),
    ],
    include_dirs=["codegen/generated", NATIVE],
    extra_compile_args=[] if sys.platform == "win32" else ["-O2", "-fvisibility=hidden"],
    optional=True,
)

is_supported = (
    sys.implementation.name == "cpython"
    and sys.platform != "win32"
    and not sysconfig.get_config_var("Py_GIL_DISABLED")
)
setup(ext_modules=[core] if is_supported else [])
