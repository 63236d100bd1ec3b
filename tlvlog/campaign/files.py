"""The files of a campaign's folder: how parts are named, what is in them, how they are written."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from .partial import Partial, canonical

__all__ = ["Meta", "part_bytes", "part_name", "write_whole"]

Meta = dict[str, Any]


def part_name(input: str, start: int) -> str:
    """The name of the file of a part."""
    return f"{input}-{start:012x}.json"


def part_bytes(meta: Meta, partial: Partial) -> bytes:
    """The file of a part: what it is of, and the counts."""
    return canonical({"part": meta, "counts": partial.to_data()})


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that it is there whole or not at all, whatever happens meanwhile."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        beside.write_bytes(data)
        os.replace(beside, path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
