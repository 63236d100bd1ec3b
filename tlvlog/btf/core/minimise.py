"""The smallest BTF in which the same relocations are decided in the same way.

What a decision needs of its target is kept: the type, the members on its path,
the types of those, and no more.  The result is what `bpftool gen min_core_btf`
writes, byte for byte, wherever that succeeds; where it gives up, at forward
declarations and type tags, they are kept and followed.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from ..kinds import COMPOSITE, ENUMS, MODIFIERS, Kind
from ..scan import KNOWN
from ..sizes import strip
from ..writer import Writer, info_word
from .kinds import FIELD_KINDS, CoreKind

if TYPE_CHECKING:
    from ..blob import Btf
    from .spec import Spec

__all__ = ["minimise"]

_FIXED: Final = 3
_ALL: Final = -1


def minimise(btf: Btf, targets: Iterable[Spec | None]) -> bytes:
    """A BTF, in this host's byte order, with what these targets need of `btf`.

    Targets in another blob than `btf`, a module's, need nothing of it.
    """
    needed = _Needed(btf)
    for target in targets:
        if target is not None and target.btf is btf:
            needed.add(target)
    return needed.write()


class _Needed:
    """The types to keep, and of structs and unions the members."""

    def __init__(self, btf: Btf) -> None:
        self._btf = btf
        self._members: dict[int, set[int]] = {}
        # Walks that were made: a type, and how it was reached.
        self._done: set[tuple[int, str]] = set()

    def add(self, target: Spec) -> None:
        if target.kind in FIELD_KINDS:
            self._field(target)
        elif target.kind == CoreKind.TYPE_MATCHES:
            self._walk(target.root, "match")
        elif target.kind in (CoreKind.ENUMERATOR_EXISTS, CoreKind.ENUMERATOR_VALUE):
            self._walk(target.root, "plain")
        elif target.kind != CoreKind.LOCAL_TYPE_ID:
            self._walk(target.root, "pointers")

    def _field(self, target: Spec) -> None:
        btf, id = self._btf, target.root
        self._walk(id, "plain")
        for index in target.raw[1:]:
            id = strip(btf, id)
            if btf.kind(id) in COMPOSITE:
                members = btf.members(id)
                if index >= len(members):
                    return
                self._members.setdefault(id, set()).add(index)
                id = members[index].type
                self._walk(id, "plain")
            elif (array := btf.array(id)) is not None:
                id = array.type
            else:
                return

    def _walk(self, start: int, how: str) -> None:
        """Keep a type and what it needs.

        "plain" stops at pointers, "pointers" follows them, "match" follows them and
        keeps members, of a struct behind a pointer ("behind") none.
        """
        todo = [(start, how)]
        while todo:
            id, how = step = todo.pop()
            if id == 0 or step in self._done:
                continue
            self._done.add(step)
            self._members.setdefault(id, set())
            todo += self._from(id, how)

    def _from(self, id: int, how: str) -> list[tuple[int, str]]:
        btf = self._btf
        kind = btf.kind(id)
        if kind in MODIFIERS:
            return [(btf.target(id), how)]
        inner = "match" if how == "behind" else how
        if kind == Kind.PTR:
            if how == "plain":
                return []
            return [(btf.target(id), "behind" if how in ("match", "behind") else how)]
        if kind in COMPOSITE and how == "match":
            members = btf.members(id)
            self._members[id].update(range(len(members)))
            return [(member.type, how) for member in members]
        if (array := btf.array(id)) is not None:
            return [(array.type, inner), (array.index_type, inner)]
        if kind == Kind.FUNC_PROTO:
            types = [parameter.type for parameter in btf.parameters(id)]
            return [(type, inner) for type in (btf.target(id), *types)]
        return []

    # Writing --------------------------------------------------------------------

    def write(self) -> bytes:
        kept = sorted(self._members)
        ids = {id: new for new, id in enumerate(kept, 1)} | {0: 0}
        writer = Writer(sys.byteorder)
        for id in kept:
            writer.add(self._words(id, writer, ids))
        return writer.blob()

    def _words(self, id: int, writer: Writer, ids: dict[int, int]) -> list[int]:
        btf = self._btf
        type = btf.type(id)
        name = writer.string(type.name)
        if type.kind in COMPOSITE:
            return self._composite(id, name, writer, ids)
        info = info_word(type.kind, type.vlen, flag=type.flag)
        blob, at = btf.locate(id)
        layout = KNOWN.get(type.kind)
        count = 0 if layout is None else layout.extra + layout.entry * type.vlen
        rest = blob.words[at + _FIXED : at + _FIXED + count].tolist()
        target = type.target
        if type.kind in MODIFIERS or type.kind in (Kind.PTR, Kind.FUNC_PROTO):
            target = ids.get(target, 0)
        if type.kind == Kind.ARRAY:
            rest[:2] = [ids.get(rest[0], 0), ids.get(rest[1], 0)]
        elif type.kind == Kind.FUNC_PROTO:
            for entry in range(0, len(rest), 2):
                rest[entry] = writer.string(btf.string(rest[entry]))
                rest[entry + 1] = ids.get(rest[entry + 1], 0)
        elif type.kind in ENUMS:
            each = KNOWN[type.kind].entry
            for entry in range(0, len(rest), each):
                rest[entry] = writer.string(btf.string(rest[entry]))
        return [name, info, target, *rest]

    def _composite(self, id: int, name: int, writer: Writer, ids: dict[int, int]) -> list[int]:
        btf = self._btf
        type, members = btf.type(id), btf.members(id)
        kept = [members[index] for index in sorted(self._members[id])]
        flag = any(member.bits or member.offset % 8 for member in kept)
        words = [name, info_word(type.kind, len(kept), flag=flag), type.target]
        for member in kept:
            place = member.bits << 24 | member.offset
            words += [writer.string(member.name), ids.get(member.type, 0), place]
        return words
