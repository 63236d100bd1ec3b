"""Finds the field or type behind a load that failed on a poisoned instruction.

The kernel sees only an invalid call, without a name.  The object file knows the name:
we search the followed program's arguments, its executable (where skeletons keep their
object) and its memory, and recognise the object by the program's name and instructions.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from ..btf.bpf_object import BpfObject, Function, bpf_objects, read_file
from ..btf.core.advice import advise, missing_text
from ..btf.core.decision import Decision
from ..btf.core.kinds import Verdict, kind_text
from ..btf.core.records import record_of
from ..btf.core.resolver import resolve
from ..btf.files import open_btf
from ..codec.extended_error import ExtendedError
from ..codec.records import Record
from ..errors import BtfError
from .load import Load

__all__ = ["explain_poison"]

_INSTRUCTION: Final = re.compile(rb"^([0-9]{1,9}): (?:\([0-9a-f]{2}\)|<invalid)", re.MULTILINE)
_FILE_MAX: Final = 1 << 28
_MEMORY_MAX: Final = 1 << 26
_ARGUMENTS_MAX: Final = 64
_SIZE: Final = 8
_NAME_MAX: Final = 15
# Loaders rewrite calls and loads of addresses; opcodes mostly stay the same.
_ALIKE: Final = 0.8
_HEAD: Final = 4
_STARTS_MAX: Final = 1 << 16


def explain_poison(load: Load) -> tuple[Record, ...]:
    """The missing field as an error, and the decision that led to it; empty without the object."""
    found = [int(number) for number in _INSTRUCTION.findall(load.text)]
    if not found or not load.code:
        return ()
    try:
        kernel = open_btf()
        for object in _objects(load.pid):
            decision = _decision_at(object, load, found[-1], kernel)
            if decision is not None:
                return _records(decision, load, found[-1])
    except (BtfError, OSError):
        pass
    return ()


def _objects(pid: int) -> Iterator[BpfObject]:
    """Objects that a process may have loaded, the likeliest first."""
    seen: set[tuple[int, int]] = set()
    for path in _files(pid):
        with suppress(OSError, BtfError):
            about = os.stat(path)
            key = about.st_dev, about.st_ino
            if key not in seen and about.st_size <= _FILE_MAX and Path(path).is_file():
                seen.add(key)
                yield from bpf_objects(
                    read_file(path),
                    os.path.basename(os.readlink(path))
                    if os.path.islink(path)
                    else os.path.basename(path),
                )
    with suppress(OSError, BtfError):
        yield from bpf_objects(_memory(pid), "memory")


def _files(pid: int) -> Iterator[str]:
    with suppress(OSError), open(f"/proc/{pid}/cmdline", "rb") as file:
        words = file.read(1 << 16).split(b"\0")
        for word in words[1:_ARGUMENTS_MAX]:
            if word:
                yield os.path.join(f"/proc/{pid}/cwd", os.fsdecode(word))
    yield f"/proc/{pid}/exe"


def _memory(pid: int) -> bytes:
    """The private memory of a process, up to a limit."""
    pieces, size = [], 0
    with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb", 0) as memory:
        for line in maps:
            area, rights, _, _, inode, *_ = line.split()
            if inode != "0" or not rights.startswith("r") or size >= _MEMORY_MAX:
                continue
            start, end = (int(part, 16) for part in area.split("-"))
            with suppress(OSError, ValueError, OverflowError):
                memory.seek(start)
                pieces.append(memory.read(min(end - start, _MEMORY_MAX - size)))
                size += len(pieces[-1])
    return b"".join(pieces)


def _decision_at(
    object: BpfObject, load: Load, instruction: int, kernel: object
) -> Decision | None:
    functions = [f for group in object.functions.values() for f in group]
    entry = next(
        (
            f
            for f in functions
            if f.name[:_NAME_MAX] == load.program and _start(object, f, load) == 0
        ),
        None,
    )
    if entry is None:
        return None
    for function in functions:
        start = 0 if function is entry else _start(object, function, load)
        if start is None or not start <= instruction < start + function.size // _SIZE:
            continue
        found = resolve(object, kernel)  # type: ignore[arg-type]
        for decision in advise(found, kernel):  # type: ignore[arg-type]
            at = decision.section, decision.program, decision.instruction
            if decision.verdict == Verdict.POISONED and at == (
                function.section,
                function.name,
                instruction - start,
            ):
                return decision
    return None


def _start(object: BpfObject, function: Function, load: Load) -> int | None:
    """Index of a function's first instruction in the loaded program; None if it is absent."""
    section = object.code(function.section)
    if section is None:
        return None
    ours = bytes(section[function.start : function.start + function.size])[::_SIZE]
    theirs = load.code[::_SIZE]
    if not ours or len(ours) > len(theirs):
        return None
    if _is_alike(ours, theirs[: len(ours)]):
        return 0
    for start in range(1, min(len(theirs) - len(ours), _STARTS_MAX) + 1):
        head = theirs[start : start + _HEAD]
        # The poisoned instruction may be one of the first.
        if sum(map(int.__ne__, head, ours)) <= 1 and _is_alike(ours, theirs[start:][: len(ours)]):
            return start
    return None


def _is_alike(ours: bytes, theirs: bytes) -> bool:
    same = sum(one == other for one, other in zip(ours, theirs, strict=True))
    return same >= len(ours) * _ALIKE


def _records(decision: Decision, load: Load, instruction: int) -> tuple[Record, ...]:
    local = decision.local
    source = decision.source
    about: list[tuple[str, object]] = []
    if local is not None:
        about.append(("btf-type", local.type))
        if local.path:
            about.append(("btf-member", local.path.lstrip(".:")))
    line = (
        {"line": source.line, "file": source.file, "text": source.text.strip()} if source else None
    )
    error = ExtendedError(
        load.result,
        subsystem="bpf",
        reason="core-relocation-failed",
        message=missing_text(decision),
        instruction=instruction,
        source_line=line,
        arguments=_arguments(decision),
        object=load.program or None,
        attributes=about,
    )
    return error, record_of(decision)


def _arguments(decision: Decision) -> list[str | int]:
    """The words that libbpf would use: kind, local type, path, and offset."""
    local = decision.local
    if local is None:
        return []
    where = local.access
    if local.bit_offset is not None:
        byte, bit = divmod(local.bit_offset, 8)
        where += f" @ offset {byte}{f'.{bit}' if bit else ''}"
    return [kind_text(decision.kind), local.type_id, f"{local.type}{local.path}", where]
