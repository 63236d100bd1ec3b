"""The files of a campaign's folder: how parts are named, what is in them, how they are written."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Final

from .partial import Partial, canonical
from .sound import is_count

__all__ = ["Meta", "meta_of", "part_bytes", "part_name", "write_whole"]

Meta = dict[str, Any]


# What a part says of itself, by kind; in their place what is taken where it does not say it.
_WORDS: Final = {"input": "", "path": "", "kind": "", "error": "", "listing": None}
_NUMBERS: Final = {"start": 0, "end": 0, "begin": None, "size": None, "mtime": None}
_OTHERS: Final = {
    "wanted": None, "kernel": (None, None), "is_last": False, "found": False, "unread": (),
}  # fmt: skip


def meta_of(found: dict[str, object]) -> Meta | None:
    """What a part says of itself, with all keys; None where something else stands there."""
    if not (
        all(isinstance(found.get(key, ""), str) for key in _WORDS)
        and all(is_count(found.get(key, 0), 1 << 63) for key in _NUMBERS)
        and _is_pair(found.get("wanted", [0, 0]), int)
        and _is_pair(found.get("kernel", ["", ""]), (str, type(None)))
        and all(isinstance(text, str) for text in _list_of(found.get("unread", [])))
    ):
        return None
    return {**_WORDS, **_NUMBERS, **_OTHERS, **found}


def _list_of(value: object) -> list[object]:
    return value if isinstance(value, list) else [None]


def _is_pair(value: object, kind: type | tuple[type, ...]) -> bool:
    items = _list_of(value)
    return len(items) == 2 and all(isinstance(item, kind) for item in items)


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
