"""`tlvlog probe`: what a kernel's bpf(2) offers, and what its configuration allows."""

from __future__ import annotations

import argparse
import json
import platform
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from textwrap import wrap
from typing import Any, Final

from ..btf.blob import Btf
from ..errors import DecodeError
from ..formats.text import count
from ..kernel.allows import ask_kernel
from ..kernel.allows_said import Said
from ..kernel.offers import ENUMS, Offers, offers
from ..printable import escape
from . import status, streams
from .types import open_types

_FORMAT: Final = 1
_SHOWN: Final = {
    "commands": "commands",
    "program_types": "program types",
    "map_types": "map types",
    "attach_types": "attach types",
    "link_types": "link types",
    "helpers": "helpers",
    "features": "features",
}
_FILE_MAX: Final = 1 << 26
_HEADING: Final = 23  # columns of a title and a count
_NAMES_MAX: Final = 6


def run(options: argparse.Namespace) -> int:
    """Show what there is; with two files, what differs, and status 1 if anything does."""
    if options.diff:
        return _diff(options)
    btf = open_types(options.btf)
    offered = offers(btf)
    found = _as_data(offered, options.btf)
    if btf.damage is not None:
        streams.complain(f"{escape(btf.name)}: {escape(str(btf.damage))}")
    if options.ask:
        if options.btf:
            streams.complain("--ask asks the running kernel, and --btf is about another one")
            return status.USAGE
        found["allowed"], found["told_by"] = _ask(btf, offered)
    if options.format == "json":
        streams.write_json(found, indent=1)
    else:
        streams.write_lines(_text(found))
    return status.MALFORMED if btf.damage is not None else status.OK


def _as_data(found: Offers, path: str | None) -> dict[str, Any]:
    data: dict[str, Any] = {
        "probe": _FORMAT,
        "kernel": Path(path).name if path else platform.release(),
    }
    for key in ENUMS:
        data[key] = {name: number for number, name in sorted(found.names[key].items())}
    data["kfuncs"] = found.kfuncs
    data["attr_size"] = found.attr_size
    data["attributes"] = [leaf._asdict() for leaf in found.attributes]
    return data


def _ask(btf: Btf, offered: Offers) -> tuple[dict[str, Any], dict[str, Any]]:
    """Answers by name, and in the same form what told them."""
    allowed: dict[str, Any] = {}
    told_by: dict[str, Any] = {}
    try:
        for key, said in ask_kernel(btf, offered, _progress):
            allowed[key] = _each(said, lambda one: one.answer)
            told_by[key] = _each(said, lambda one: one.by)
    finally:
        _progress("")
    return allowed, told_by


def _each(said: Mapping[str, Any], part: Callable[[Said], str]) -> dict[str, Any]:
    """One part of each answer, in mappings of any depth."""
    return {
        name: part(one) if isinstance(one, Said) else _each(one, part) for name, one in said.items()
    }


def _progress(what: str) -> None:
    """One line that is written over, for a person who waits."""
    if sys.stderr is not None and sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{what and f'asking: {what}'}")
        sys.stderr.flush()


# Showing ---------------------------------------------------------------------------


def _text(found: Mapping[str, Any]) -> Iterator[str]:
    yield f"{escape(found['kernel'])}: bpf(2) as the kernel's own types describe it"
    for key, title in _SHOWN.items():
        names = list(found[key])
        yield f"{title:<16} {len(names):>4}  {escape(_some(names))}".rstrip()
    kfuncs = found["kfuncs"]
    yield f"{'kernel functions':<16} {len(kfuncs):>4}  {escape(_some(kfuncs))}".rstrip()
    size = found["attr_size"]
    yield f"{'bpf_attr':<16} {len(found['attributes']):>4}  fields in {size} bytes"
    allowed = found.get("allowed")
    if allowed is None:
        return
    yield ""
    yield "as this kernel's configuration allows:"
    for key in ("program_types", "map_types", "attach_types", "link_types"):
        for answer in ("yes", "no", "unknown"):
            names = [name for name, said in allowed[key].items() if said == answer]
            if names:
                yield from _answer(f"{_SHOWN[key]:<16} {len(names):>4}  ", answer, names)
    for program, helpers in allowed["helpers"].items():
        usable, kfuncs = (
            sum(said == "yes" for said in named.values())
            for named in (helpers, allowed["kfuncs"].get(program, {}))
        )
        yield f"{'helpers':<16} {usable:>4}  {escape(program)}, {count(kfuncs, 'kfunc')}"


def _answer(heading: str, answer: str, names: list[str]) -> Iterator[str]:
    """What is missing in full, since that is what people look for; what is there in short."""
    if answer == "yes":
        yield f"{heading}{answer}: {escape(_some(names, len(answer) + 2))}"
        return
    text = f"{heading}{answer}: {escape(', '.join(names))}"
    yield from wrap(text, streams.width(), subsequent_indent=" " * len(heading))


def _some(names: list[str], used: int = 0) -> str:
    """The newest names, as many as fit beside a heading and `used` columns; one at least."""
    room = streams.width() - _HEADING - used
    for most in range(min(len(names), _NAMES_MAX), 1, -1):
        text = ("... " if len(names) > most else "") + ", ".join(names[-most:])
        if len(text) <= room:
            return text
    return ("... " if len(names) > 1 else "") + "".join(names[-1:])


def _diff(options: argparse.Namespace) -> int:
    """What one kernel has and the other has not, key by key."""
    old, new = (_read(path) for path in options.diff)
    lines = list(_differences(old, new))
    if options.format == "json":
        keys = ("change", "key", "name", "old", "new")
        rows = [dict(zip(keys, line, strict=True)) for line in lines]
        streams.write_json({"old": old["kernel"], "new": new["kernel"], "changes": rows}, indent=1)
    else:
        for change, key, name, before, after in lines:
            was = f": {before} -> {after}" if change == "changed" else ""
            mark = {"added": "+", "removed": "-", "changed": "~"}[change]
            streams.write_lines([escape(f"{mark} {key}: {name}{was}")])
        streams.note(count(len(lines), "difference"))
    return status.DIFFERENT if lines else status.OK


_Change = tuple[str, str, str, Any, Any]


def _differences(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[_Change]:
    for key in (*ENUMS, "kfuncs", "attributes", "allowed"):
        before, after = _table(key, old.get(key)), _table(key, new.get(key))
        if key == "allowed" and not (before and after):
            continue  # one of them was not asked
        for name in before.keys() - after.keys():
            yield "removed", key, name, before[name], None
        for name in after.keys() - before.keys():
            yield "added", key, name, None, after[name]
        for name in before.keys() & after.keys():
            if before[name] != after[name]:
                yield "changed", key, name, before[name], after[name]


def _table(key: str, value: Any) -> dict[str, Any]:
    if key == "attributes":
        return {leaf["path"]: leaf["offset"] for leaf in value or ()}
    if key == "allowed":
        return dict(_flat(value or {}, ""))
    if isinstance(value, list):
        return dict.fromkeys(value, True)
    return dict(value or {})


def _flat(value: Mapping[str, Any], path: str) -> Iterator[tuple[str, Any]]:
    for key, inner in value.items():
        if isinstance(inner, dict):
            yield from _flat(inner, f"{path}{key}.")
        else:
            yield f"{path}{key}", inner


def _read(path: str) -> dict[str, Any]:
    try:
        data = json.loads(streams.read(path)[:_FILE_MAX])
        if not isinstance(data, dict) or data.get("probe") != _FORMAT:
            raise ValueError("this is not what `tlvlog probe -f json` writes")
        if not isinstance(data.get("kernel"), str):
            raise ValueError("it does not say of which kernel it is")
        list(_differences(data, data))
    except (ValueError, RecursionError, TypeError, KeyError, AttributeError) as error:
        raise DecodeError(0, f"{path}: {error}") from None
    return data
