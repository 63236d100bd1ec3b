"""The folder of a campaign: what was counted, part by part, and the sum.

Each part is a file, written beside and renamed, so whatever happens to whoever
writes it the folder is good.  `result.json` and `examples/` are made from the
parts and may be deleted at any time.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import stat
from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path
from typing import Any, Final

from .files import Meta, meta_of, part_bytes, write_whole
from .partial import CampaignError, Partial
from .rekey import rekeyed
from .signature import VERSION, Signature

__all__ = ["Folder", "load"]

FORMAT: Final = 1
_PART: Final = re.compile(r"[0-9a-z-]{1,80}\.json")
_SLUG: Final = re.compile(r"[^a-z0-9]+")


class Folder:
    """A campaign's folder; CampaignError where the path holds something else.

    `create` makes it where nothing is there, with `beside` also next to other files.
    """

    def __init__(self, path: str | Path, *, create: bool = False, beside: bool = False) -> None:
        self.path = Path(path)
        self.parts = self.path / "parts"
        self._head = self.path / "campaign.json"
        if create and not self._head.exists():
            if self.path.exists() and not (self.path.is_dir() and (beside or self._is_empty())):
                raise CampaignError(f"{path} holds something else than a campaign")
            self.parts.mkdir(parents=True, exist_ok=True)
            self._write_head([])
        self._read_head()

    def _is_empty(self) -> bool:
        return not any(self.path.iterdir())

    def _read_head(self) -> list[dict[str, Any]]:
        try:
            head = json.loads(self._head.read_bytes())
        except FileNotFoundError:
            raise CampaignError(f"{self.path} is not a campaign's folder") from None
        except (ValueError, RecursionError) as error:
            raise CampaignError(f"{self._head}: {error}") from None
        if not isinstance(head, dict) or head.get("format") != FORMAT:
            raise CampaignError(f"{self._head}: not a campaign of this version")
        if head.get("signature") != VERSION or not isinstance(head.get("inputs"), list):
            raise CampaignError(f"{self._head}: signatures of another version")
        if not all(map(_is_input, head["inputs"])):
            raise CampaignError(f"{self._head}: an input has a path, a kind and an errno")
        return list(head["inputs"])

    def _write_head(self, inputs: list[dict[str, Any]]) -> None:
        head = {"format": FORMAT, "signature": VERSION, "inputs": inputs}
        write_whole(self._head, json.dumps(head, indent=1).encode() + b"\n")

    def inputs(self) -> list[dict[str, Any]]:
        """What was to be counted: of each its path, kind and errno as they were given."""
        return self._read_head()

    def add_inputs(self, given: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Note further inputs; gives all of them."""
        inputs = self._read_head()
        for item in given:
            if item not in inputs:
                inputs.append(item)
        self._write_head(inputs)
        return inputs

    def part_names(self) -> list[str]:
        """The files of the parts."""
        try:
            names = os.listdir(self.parts)
        except FileNotFoundError:
            return []
        return sorted(name for name in names if _PART.fullmatch(name))

    def meta(self, name: str) -> Meta | None:
        """What a part says of itself; None where it is not there or damaged."""
        data = self._part(name)
        return None if data is None else data["part"]

    def _part(self, name: str) -> dict[str, Any] | None:
        try:
            # A pipe of that name would wait for ever.
            if not stat.S_ISREG((self.parts / name).stat().st_mode):
                return None
            data = json.loads((self.parts / name).read_bytes())
        except (OSError, ValueError, RecursionError):
            return None
        if isinstance(data, dict) and isinstance(data.get("part"), dict) and "counts" in data:
            meta = meta_of(data["part"])
            return None if meta is None else {**data, "part": meta}
        return None

    def write(self, name: str, data: bytes) -> None:
        """Write a part."""
        self.parts.mkdir(exist_ok=True)
        write_whole(self.parts / name, data)

    def drop(self, name: str) -> None:
        """Remove a part."""
        (self.parts / name).unlink(missing_ok=True)

    def partials(self) -> Iterator[tuple[str, Meta, Partial]]:
        """All parts that can be read."""
        for name in self.part_names():
            data = self._part(name)
            if data is not None:
                yield name, data["part"], Partial.from_data(data["counts"])

    def sum(self) -> Partial:
        """All parts in one."""
        total = Partial()
        for _, _, partial in self.partials():
            total.merge(partial)
        return total

    def result(self) -> Partial:
        """What was written last by `finish`, or the sum of what is there now."""
        try:
            return rekeyed(Partial.from_bytes((self.path / "result.json").read_bytes()))
        except (OSError, CampaignError):
            return rekeyed(self.sum())

    def finish(self) -> Partial:
        """Write the sum, and the examples."""
        total = self.sum()
        write_whole(self.path / "result.json", total.to_bytes())
        self._write_examples(total)
        return total

    def _write_examples(self, total: Partial) -> None:
        folder = self.path / "examples"
        wanted = {}
        for signature, entry in total.entries.items():
            if entry.example is not None and entry.example.data:
                suffix = "txt" if entry.example.is_text else "bin"
                wanted[f"{file_name(signature)}.{suffix}"] = entry.example.data
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(exist_ok=True)
        for name, data in wanted.items():
            (folder / name).write_bytes(data)

    def troubles(self) -> list[str]:
        """What could not be read, in words."""
        found = []
        for name in self.part_names():
            meta = self.meta(name)
            if meta is None:
                continue
            if meta.get("error"):
                found.append(f"{meta['path']}: {meta['error']}")
            found += [f"{meta['path']}: {text}" for text in meta.get("unread", ())]
        return found


def _is_input(item: object) -> bool:
    return (
        isinstance(item, dict)
        and isinstance(item.get("path"), str)
        and isinstance(item.get("kind"), str)
        and type(item.get("errno", "")) in (int, type(None))
    )


def file_name(signature: Signature) -> str:
    """A file name for a signature: lower case letters, digits and a hash."""
    text = str(signature)
    slug = _SLUG.sub("-", text.lower())[:80].strip("-")
    digest = blake2b(text.encode("utf-8", "surrogateescape"), digest_size=4).hexdigest()
    return f"{slug}-{digest}"


def load(path: str | Path) -> Partial:
    """The counts of a campaign's folder, or of a result file."""
    if Path(path).is_dir():
        return Folder(path).result()
    try:
        return rekeyed(Partial.from_bytes(Path(path).read_bytes()))
    except CampaignError as error:
        raise CampaignError(f"{path}: {error}") from None


def merge_folders(paths: list[str], output: str) -> Partial:
    """A new campaign whose parts are the results of others; CampaignError where they overlap."""
    total = Partial()
    parts = []
    for path in paths:
        partial = load(path)
        total.merge(partial)
        data = partial.to_bytes()
        name = f"merged-{blake2b(data, digest_size=10).hexdigest()}"
        meta = {"input": name, "path": str(path), "kind": "merged", "start": 0, "error": ""}
        parts.append((f"{name}.json", part_bytes(meta, partial)))
    folder = Folder(output, create=True)
    if folder.part_names():
        raise CampaignError(f"{output} has counts of its own; choose another folder with -o")
    for name, data in parts:
        folder.write(name, data)
    return folder.finish()
