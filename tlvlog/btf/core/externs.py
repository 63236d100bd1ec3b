"""Functions and variables of the kernel that an object refers to by name.

They stand in the section `.ksyms` of the object's types.  The rules are
libbpf's: vmlinux first, then the modules in the order of their ids; a function
is sought by its essential name, a variable by its whole name; what is found
must have a compatible type; a weak symbol may be missing.  A variable without
a type (`extern const void NAME __ksym`) has its address in /proc/kallsyms,
which types do not tell.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import Enum
from functools import cache
from typing import Final, NamedTuple

from ...errors import BtfError
from ..blob import Btf
from ..bpf_object import BpfObject
from ..kinds import Kind
from ..lookup import find_types
from ..names import ESSENTIAL, near_names
from ..sizes import strip
from .compatible import Pair, types_compatible
from .kinds import RULES, Rules
from .local import AccessError

__all__ = ["Extern", "State", "extern_text", "resolve_externs"]

_SECTION: Final = ".ksyms"
_WEAK: Final = 2
_EXTERNS_MAX: Final = 1 << 16


class State(Enum):
    """What a loader finds for a symbol; UNTOLD where the types cannot say."""

    FOUND = "found"
    MISSING = "missing"
    INCOMPATIBLE = "incompatible"
    UNTOLD = "untold"


class Extern(NamedTuple):
    """One symbol: `kind` is Kind.FUNC or Kind.VAR, `where` the name of the types that have it.

    `near` are names of the kernel that may have been meant, for a missing one.
    """

    name: str
    kind: int
    weak: bool
    state: State
    where: str = ""
    near: tuple[str, ...] = ()

    @property
    def is_refused(self) -> bool:
        """Whether a loader gives the whole object up for it."""
        if self.state is State.MISSING:
            return not self.weak
        # libbpf takes a weak function of another type for a missing one, a variable not.
        return self.state is State.INCOMPATIBLE and not (self.weak and self.kind == Kind.FUNC)


def resolve_externs(
    object: BpfObject,
    types: Btf,
    modules: Sequence[tuple[str, Btf]] = (),
    rules: Rules = RULES["libbpf"],
) -> list[Extern]:
    """What becomes of each symbol of the object, by name as libbpf takes them.

    `modules` are the split types of loaded modules, by name; without them a symbol of a
    module counts as missing.
    """
    own = object.btf
    sections = [id for id in find_types(own, _SECTION) if own.kind(id) == Kind.DATASEC]
    if not sections:
        return []
    weak = {symbol.name for symbol in object.elf.symbols() if symbol.bind == _WEAK}
    places = [("vmlinux", types), *modules]

    @cache
    def names_of(kind: int) -> list[str]:
        return [name for _, types in places for name in _names(types, kind)]

    found = []
    for variable in own.variables(sections[0])[:_EXTERNS_MAX]:
        kind = own.kind(variable.type)
        if kind in (Kind.FUNC, Kind.VAR):
            name = own.type_name(variable.type)
            found.append(_resolve(own, variable.type, name, name in weak, places, rules, names_of))
    return sorted(found, key=lambda extern: extern.name)


def _resolve(
    own: Btf,
    id: int,
    name: str,
    weak: bool,
    places: Iterable[tuple[str, Btf]],
    rules: Rules,
    names_of: Callable[[int], list[str]],
) -> Extern:
    kind = own.kind(id)
    extern = Extern(name, kind, weak, State.MISSING)
    local = own.target(id)
    if kind == Kind.VAR and strip(own, local) == 0:
        return extern._replace(state=State.UNTOLD)
    essential = ESSENTIAL[rules.flavour_at]
    sought = essential(name) if kind == Kind.FUNC else name
    for where, types in places:
        ids = [found for found in find_types(types, sought) if types.kind(found) == kind]
        if ids:
            pair = Pair(own, types, essential, [])
            state = _compared(pair, local, types.target(ids[0]))
            return extern._replace(state=state, where=where)
    names = names_of(kind)
    if not names:  # minimised types have no functions at all: they do not say
        return extern._replace(state=State.UNTOLD)
    return extern._replace(near=tuple(near_names(sought, names)))


def _compared(pair: Pair, local: int, target: int) -> State:
    try:
        agree = types_compatible(pair, strip(pair.local, local), strip(pair.target, target))
    except (AccessError, BtfError):
        agree = False
    return State.FOUND if agree else State.INCOMPATIBLE


def _names(types: Btf, kind: int) -> list[str]:
    return [types.type_name(id) for id in types.own_ids() if types.kind(id) == kind]


def extern_text(extern: Extern) -> str:
    """What became of a symbol, in one line; the caller escapes it."""
    what = f"extern {'kfunc' if extern.kind == Kind.FUNC else 'variable'} `{extern.name}`"
    if extern.state is State.FOUND:
        return f"{what}: found in {extern.where}"
    if extern.state is State.UNTOLD:
        return f"{what}: these types do not tell whether the kernel has it"
    if extern.state is State.INCOMPATIBLE:
        text = f"{what}: {extern.where} declares it with another type"
    elif extern.near:
        text = f"{what} is not in this kernel; did you mean `{'` or `'.join(extern.near)}`?"
    else:
        text = f"{what} is not in this kernel"
    return text if extern.is_refused else f"{text} (weak: the program can do without)"
