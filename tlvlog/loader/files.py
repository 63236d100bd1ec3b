"""Where the files of the core format and the pages are: inside the package, or in its tree.

An installed package carries `spec/` as `tlvlog/spec`, and `docs/` likewise; a
checkout has them beside the package.  Everything that reads one of those files asks here.
"""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

CORE = "tlvlog.yaml"
METASCHEMA = "metaschema.json"


def shipped(folder: str) -> Traversable:
    """A folder at the top of the tree, `spec` or `docs`, wherever it is."""
    packaged = files("tlvlog").joinpath(folder)
    return packaged if packaged.is_dir() else Path(__file__).resolve().parent.parent.parent / folder


def spec_dir() -> Traversable:
    """The directory of the core spec, its metaschema and its registries."""
    return shipped("spec")


def core_file() -> Path:
    """The core spec, `tlvlog.yaml`, as a path that can be loaded and shown."""
    return Path(str(spec_dir().joinpath(CORE)))


def metaschema_text() -> str:
    """The JSON Schema of spec files, as text."""
    return spec_dir().joinpath(METASCHEMA).read_text(encoding="utf-8")
